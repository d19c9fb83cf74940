"""What lies ahead of a customer as they may read it, and the written plan that a won deal is given."""

from __future__ import annotations

from datetime import UTC, date, datetime

from data.booking import agree_meeting
from data.dossier_ahead import ahead_of
from data.followups import add_followup, reschedule_followup
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.dossier import Ahead
from data.model.facts import MeetingPurpose, PaperKind
from data.model.paper_plan import STEPS
from data.papers import About, paper_sheet
from data.store import Store
from data.tables import followup
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, sold, waiting

FRIDAY = datetime(2026, 12, 4, 8, tzinfo=UTC)


def ahead(store: Store, about: Sold) -> tuple[Ahead, ...]:
    return store.ask(ahead_of, about.deal).result()


def steps(store: Store, about: Sold) -> list[str]:
    return [one.what for one in ahead(store, about)]


def test_a_deal_just_won_has_the_steps_of_the_playbook_ahead_and_none_of_ours(store: Store) -> None:
    about = sold(store)
    found = ahead(store, about)
    assert [one.what for one in found] == ["kick_off", "delivery_check", "satisfaction", "care", "yearly_needs"]
    assert set(STEPS) >= {one.what for one in found}
    assert [one.when.on for one in found] == sorted(one.when.on for one in found)
    assert not any(one.agreed for one in found)


def test_without_a_deal_nothing_lies_ahead(store: Store) -> None:
    assert store.ask(ahead_of, None).result() == ()


def test_a_kick_off_that_was_agreed_stands_for_the_planned_one(store: Store) -> None:
    about = sold(store)
    whom = (about.org, about.deal, about.who)
    store.do(agree_meeting, *whom, FRIDAY, purpose=MeetingPurpose.KICK_OFF, place="Pöytäkatu 1").result()
    later = FRIDAY.replace(day=11)
    store.do(agree_meeting, *whom, later, purpose=MeetingPurpose.TALK).result()
    found = [one for one in ahead(store, about) if one.agreed]
    assert [(one.what, one.when.at, one.place) for one in found] == [
        ("kick_off", FRIDAY, "Pöytäkatu 1"),
        ("meeting", later, found[1].place),
    ]
    assert steps(store, about).count("kick_off") == 1


def test_of_each_step_the_soonest_is_told_and_whether_it_was_agreed(store: Store) -> None:
    about = sold(store)
    whose = {"organisation_id": about.org, "deal_id": about.deal, "contact_id": about.who}
    due = Due(date(2027, 1, 12), datetime(2027, 1, 12, 8, tzinfo=UTC))
    store.do(add_followup, "care", due, "as agreed", **whose).result()
    [care] = [one for one in ahead(store, about) if one.what == "care"]
    assert (care.when.on, care.agreed) == (date(2027, 1, 12), True)


def test_what_is_late_done_or_on_hold_is_no_day_to_tell(store: Store, clock: StillClock) -> None:
    about = sold(store)
    rows = {row["kind"]: row["id"] for row in waiting(store, about.org)}
    store.do(finish_marked, [rows["satisfaction"]]).result()
    store.do(lambda write: write.update(followup, rows["yearly_needs"], held=True)).result()
    clock.move(days=8)
    assert steps(store, about) == ["delivery_check", "care"]
    store.do(reschedule_followup, rows["kick_off"], Due(date(2026, 12, 7)), agreed=True).result()
    assert steps(store, about) == ["kick_off", "delivery_check", "care"]


def test_the_written_plan_of_a_customer_is_made_of_the_file_in_their_language(store: Store) -> None:
    for lang, kick_off in (("en", "the kick-off"), ("fi", "aloituspalaveri")):
        about = sold(store, f"Pöytä {lang} Oy", language=lang)
        sheet = store.ask(paper_sheet, About(kind=PaperKind.PLAN, organisation_id=about.org)).result()
        assert (sheet.deal_id, sheet.language, sheet.contact) == (about.deal, lang, "Anna Mäkelä")
        assert kick_off in sheet.fresh.body
        assert "Aino Laine" in sheet.fresh.body
        assert "4 200" not in sheet.fresh.body
