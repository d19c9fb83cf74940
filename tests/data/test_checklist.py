"""The checklist that winning a deal begins: eight items with day and owner, ticked by hand or by the file itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from data.aftersale import care_step, feedback, recommendation
from data.bargaining import paper
from data.checklist import CheckItem, assign_item, checklist_of, move_item, start_checklist, tick_item
from data.deals import end_deal, move_deal
from data.followups import add_followup, open_followups
from data.grading import grade_customer
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.care_facts import CareEvidence
from data.model.facts import DealState
from data.model.refusal import NotFound, Refusal
from data.model.settings import Settings
from data.personal import add_personal
from data.store import Store
from data.tables import analysis, answer, contact, followup, meeting
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, rows, sold, undone_exactly
from tests.data.customers_told import ring

EIGHT = [
    "first_contact",
    "written_plan",
    "classify",
    "keep_in_touch",
    "satisfaction",
    "map_again",
    "recommend",
    "deepen",
]


def items(store: Store, about: Sold) -> dict[str, CheckItem]:
    return {item.key: item for item in store.ask(checklist_of, about.deal).result()}


def by_itself(store: Store, about: Sold) -> set[str]:
    return {key for key, item in items(store, about).items() if item.by_itself}


def test_winning_a_deal_begins_eight_items_with_their_days_and_the_rep_as_owner(store: Store) -> None:
    found = items(store, sold(store))
    assert list(found) == EIGHT
    assert {item.owner for item in found.values()} == {"Aino Laine"}
    calendar, now = store.office.calendar, store.office.clock()
    for piece in store.office.playbook.care.checklist:
        item = found[piece.key]
        assert item.due_on == calendar.due(piece.after, now).on
        assert calendar.is_working_day(item.due_on)
        assert (item.opens, item.kind) == (piece.opens, piece.kind)
        assert item.name
        assert item.about
        assert not item.done
    assert found["first_contact"].due_on == date(2026, 11, 27)


def test_a_follow_up_that_brings_an_item_up_is_named_with_it(store: Store) -> None:
    about = sold(store)
    found = items(store, about)
    for kind in ("first_contact", "plan", "satisfaction", "care"):
        [item] = [one for one in found.values() if one.kind == kind]
        assert item.followup_id is not None
        assert item.followup_due is not None
    assert found["classify"].followup_id is None
    assert found["recommend"].followup_id is None


def test_an_item_is_late_when_its_day_has_passed_and_nothing_brings_it_up(store: Store, clock: StillClock) -> None:
    about = sold(store)
    clock.move(days=10)
    found = items(store, about)
    assert found["classify"].late
    assert not found["first_contact"].late  # its follow-up is late instead
    brings = found["first_contact"].followup_id
    assert brings is not None
    store.do(finish_marked, [brings]).result()
    assert items(store, about)["first_contact"].late
    assert not found["deepen"].late
    store.do(tick_item, about.deal, "classify").result()
    assert not items(store, about)["classify"].late


def test_an_item_is_ticked_and_unticked_by_hand(store: Store) -> None:
    about = sold(store)
    done = undone_exactly(store, tick_item, about.deal, "deepen")
    assert done.result is True
    assert str(done.phrase) == "ticked: A person to a person, Pöytä Oy"
    found = items(store, about)["deepen"]
    assert (found.done, found.done_on, found.by_itself) == (True, date(2026, 11, 24), False)
    again = undone_exactly(store, tick_item, about.deal, "deepen")
    assert again.result is False
    assert str(again.phrase).startswith("unticked: ")
    assert not items(store, about)["deepen"].done


def test_what_the_file_shows_needs_no_tick_and_a_tick_beside_it_can_be_taken_away(store: Store) -> None:
    about = sold(store)
    store.do(tick_item, about.deal, "classify").result()
    store.do(grade_customer, about.org, "A1").result()
    assert items(store, about)["classify"].by_itself
    assert store.do(tick_item, about.deal, "classify").result().result is False
    with pytest.raises(Refusal, match="“Class” is done: the file shows it"):
        store.do(tick_item, about.deal, "classify").result()
    assert items(store, about)["classify"].followup_id is None


def test_an_item_gets_another_day_and_another_owner(store: Store) -> None:
    about = sold(store)
    moved = undone_exactly(store, move_item, about.deal, "deepen", date(2027, 2, 1))
    assert str(moved.phrase).startswith("A person to a person: by ")
    given = undone_exactly(store, assign_item, about.deal, "deepen", "  Otto  Saari ")
    assert str(given.phrase) == "A person to a person: Otto Saari sees to it"
    found = items(store, about)["deepen"]
    assert (found.due_on, found.owner) == (date(2027, 2, 1), "Otto Saari")
    with pytest.raises(Refusal, match="Somebody must see to it"):
        store.do(assign_item, about.deal, "deepen", " \n ").result()


def test_an_item_that_is_not_there_cannot_be_changed(store: Store) -> None:
    about = sold(store)
    for change in ((tick_item,), (move_item, date(2027, 1, 4)), (assign_item, "Otto")):
        with pytest.raises(NotFound):
            store.do(change[0], about.deal, "no_such_item", *change[1:]).result()


def test_a_deal_won_twice_keeps_the_checklist_it_had(store: Store, clock: StillClock) -> None:
    about = sold(store)
    store.do(tick_item, about.deal, "deepen").result()
    before = items(store, about)
    store.do(move_deal, about.deal, "closing").result()
    clock.move(days=3)
    store.do(end_deal, about.deal, DealState.WON).result()
    after = items(store, about)
    assert {key: (item.due_on, item.done_on) for key, item in after.items()} == {
        key: (item.due_on, item.done_on) for key, item in before.items()
    }
    assert len(store.ask(rows, select(care_step)).result()) == 8


def test_a_customer_won_before_there_was_a_checklist_is_given_one(store: Store) -> None:
    about = sold(store)
    store.do(lambda write: write.connection.execute(care_step.delete())).result()
    assert store.ask(checklist_of, about.deal).result() == ()
    done = undone_exactly(store, start_checklist, about.deal)
    assert str(done.phrase) == "checklist begun: Pöytä Oy"
    assert list(items(store, about)) == EIGHT
    with pytest.raises(Refusal, match="nothing more for the checklist"):
        store.do(start_checklist, about.deal).result()


def test_a_deal_that_is_not_won_has_no_checklist(store: Store) -> None:
    about = sold(store, won=False)
    assert store.ask(checklist_of, about.deal).result() == ()
    with pytest.raises(Refusal, match="begins when the deal is won"):
        store.do(start_checklist, about.deal).result()


def test_an_item_that_the_playbook_lost_still_stands_last_under_its_key(store: Store, clock: StillClock) -> None:
    about = sold(store)
    row = {"organisation_id": about.org, "deal_id": about.deal, "item": "thank_you_card", "owner": "Otto"}
    store.do(lambda write: write.insert(care_step, **row, due_on=date(2026, 11, 20))).result()
    *_others, last = store.ask(checklist_of, about.deal).result()
    assert (last.key, last.name, last.about, last.opens, last.kind) == ("thank_you_card",) * 2 + ("", "care", None)
    assert not last.late  # nobody can be late with what nobody asks for any more
    assert store.do(tick_item, about.deal, "thank_you_card").result().result is True


def test_a_rep_without_a_name_owns_no_item_by_name(store: Store) -> None:
    store.office = replace(store.office, settings=Settings())
    assert {item.owner for item in items(store, sold(store)).values()} == {""}


# What the file shows of each item


def test_talking_with_them_ticks_the_first_contact_and_ringing_in_vain_does_not(
    store: Store, clock: StillClock
) -> None:
    about = sold(store)
    clock.move(hours=1)
    for outcome in ("no_answer", "gatekeeper", "call_back"):
        store.do(ring, about.org, about.deal, clock.now, outcome).result()
    assert by_itself(store, about) == set()
    store.do(ring, about.org, None, clock.now, "later").result()
    assert by_itself(store, about) == {"first_contact"}


def test_a_meeting_held_since_ticks_the_first_contact(store: Store, clock: StillClock) -> None:
    about = sold(store)

    def held(write: Write, state: str, hours: int) -> None:
        at = write.now + timedelta(hours=hours)
        times = {"starts_at": at, "ends_at": at + timedelta(hours=1), "uid": f"{state}{hours}"}
        write.insert(meeting, organisation_id=about.org, deal_id=about.deal, state=state, **times)

    store.do(held, "held", -30).result()
    store.do(held, "cancelled", 2).result()
    assert by_itself(store, about) == set()
    store.do(held, "held", 3).result()
    assert by_itself(store, about) == {"first_contact"}


def test_a_plan_that_was_sent_ticks_itself(store: Store) -> None:
    about = sold(store)
    page = {"organisation_id": about.org, "deal_id": about.deal, "kind": "plan", "language": "en", "made": ""}
    key = store.do(lambda write: write.insert(paper, **page)).result().result
    assert by_itself(store, about) == set()
    store.do(lambda write: write.update(paper, key, sent_at=write.now)).result()
    assert by_itself(store, about) == {"written_plan"}


def test_only_what_somebody_chose_counts_as_the_next_contact_agreed(store: Store, clock: StillClock) -> None:
    about = sold(store)
    whose = {"organisation_id": about.org, "deal_id": about.deal, "contact_id": about.who}
    complaint_day = Due(date(2026, 12, 1))
    store.do(add_followup, "complaint", complaint_day, "hear them", **whose).result()
    store.do(add_followup, "research", complaint_day, "look them up", **whose).result()
    assert by_itself(store, about) == set()
    made = store.do(add_followup, "care", Due(date(2026, 12, 2)), "as agreed", **whose).result().result
    assert by_itself(store, about) == {"keep_in_touch"}
    store.do(lambda write: write.update(followup, made, held=True)).result()
    assert by_itself(store, about) == set()
    store.do(lambda write: write.update(followup, made, held=False)).result()
    clock.move(days=20)
    assert by_itself(store, about) == set()


def test_a_meeting_ahead_counts_as_the_next_contact_agreed(store: Store) -> None:
    about = sold(store)

    def agree(write: Write) -> None:
        at = write.now + timedelta(days=3)
        times = {"starts_at": at, "ends_at": at + timedelta(hours=1), "uid": "u"}
        write.insert(meeting, organisation_id=about.org, deal_id=about.deal, **times)

    store.do(agree).result()
    assert by_itself(store, about) == {"keep_in_touch"}


def test_an_opinion_needs_and_a_name_count_only_since_the_deal_was_won(store: Store) -> None:
    about = sold(store)

    def tell(write: Write, days: int) -> None:
        at = write.now + timedelta(days=days)
        said = {"kind": "nps", "score": 9, "lowest": 0, "highest": 10}
        write.insert(feedback, organisation_id=about.org, at=at, **said)
        write.insert(recommendation, organisation_id=about.org, kind="reference", asked_at=at)
        begun = write.insert(analysis, organisation_id=about.org, segment="company", language="en", created_at=at)
        write.insert(answer, analysis_id=begun, question=f"q{days}", part="S", asked="?", text="vouchers", at=at)
        write.insert(answer, analysis_id=begun, question="empty", part="S", asked="?", text="", at=at)

    store.do(tell, -20).result()
    assert by_itself(store, about) == set()
    store.do(tell, 1).result()
    assert by_itself(store, about) == {"satisfaction", "map_again", "recommend"}


def test_something_personal_is_remembered_of_anybody_there(store: Store) -> None:
    about = sold(store)
    store.do(add_personal, about.org, about.who, "built a cottage").result()
    assert by_itself(store, about) == {"deepen"}
    other = sold(store, "Tuoli Oy")
    assert by_itself(store, other) == set()
    store.do(lambda write: write.update(contact, other.who, personal="sails")).result()
    assert by_itself(store, other) == {"deepen"}


def test_every_evidence_is_shown_by_an_item_here(store: Store) -> None:
    assert {item.evidence for item in store.office.playbook.care.checklist} == set(CareEvidence)


def test_winning_with_its_checklist_is_one_step_of_undo(store: Store) -> None:
    about = sold(store, won=False)
    done = undone_exactly(store, end_deal, about.deal, DealState.WON)
    assert str(done.phrase) == "won: Pöytä Oy"
    assert len(items(store, about)) == 8
    kinds = [row["kind"] for row in store.ask(open_followups, about.deal).result()]
    assert {"first_contact", "plan", "kick_off", "delivery_check", "satisfaction", "care", "yearly_needs"} <= set(kinds)
    assert len(kinds) == len(set(kinds))
