"""What an open follow-up may be counted from: a day promised to the customer, or the last contact."""

from __future__ import annotations

from datetime import UTC, date, datetime

from data.bargaining import agreement, procurement, quote
from data.bids import Deadlines, set_deadlines
from data.booking import agree_meeting
from data.deals import end_deal
from data.made_by_rules import by_rule, crowds, made_by_rules
from data.model.calendar import Due
from data.model.facts import DealState, Event
from data.model.playbook import Playbook
from data.model.replan import Example
from data.replanned import remember_making
from data.store import Store
from data.tables import call, deal, meeting
from data.transaction import Read, Write
from tests.data.changing import ahead, deal_row, noted, part, prospect, waits, work_by
from tests.data.deals_told import THURSDAY
from tests.model.manager import changed

TALKED, MET = datetime(2026, 11, 10, 8, 0, tzinfo=UTC), datetime(2026, 11, 16, 8, 0, tzinfo=UTC)


def _days(store: Store, key: str) -> list[tuple[Due | None, Due | None]]:
    return [(one.before, one.after) for one in part(store, key).examples]


def test_a_meeting_is_counted_back_from(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "needs")
    about = store.ask(deal_row, key).result()
    store.do(agree_meeting, about["organisation_id"], key, about["contact_id"], THURSDAY).result()
    assert waits(store, key, "prepare")["due_on"] == date(2026, 12, 2)
    work_by(store, changed(playbook, "prepare", after="-3 wd"))
    assert _days(store, "rule:prepare") == [(Due(date(2026, 12, 2)), Due(date(2026, 11, 30)))]


def test_the_deadlines_of_a_tender_are_counted_back_from(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "closing")
    deadlines = Deadlines(
        questions_by=datetime(2026, 12, 11, 10, 0, tzinfo=UTC),
        bid_by=datetime(2026, 12, 18, 10, 0, tzinfo=UTC),
        decision_on=date(2027, 1, 14),
    )
    store.do(set_deadlines, key, deadlines).result()
    work_by(store, changed(playbook, "bid_week_before", after="-6 wd"))
    assert _days(store, "rule:bid_week_before") == [(Due(date(2026, 12, 11)), Due(date(2026, 12, 10)))]
    work_by(store, changed(playbook, "questions_day_before", after="-2 wd"))
    assert _days(store, "rule:questions_day_before") == [(Due(date(2026, 12, 10)), Due(date(2026, 12, 9)))]
    work_by(store, changed(playbook, "tender_heard", after="2 wd"))
    assert _days(store, "rule:tender_heard") == [(Due(date(2027, 1, 15)), Due(date(2027, 1, 18)))]


def test_promised_days_are_read_from_quotes_agreements_and_tenders(store: Store) -> None:
    [key] = noted(store, "benefits")

    def promise(write: Write) -> None:
        org = write.row(deal, key)["organisation_id"]
        about = {"organisation_id": org, "deal_id": key}
        given = {"number": 1, "state": "given", "language": "en", "vat": "25.5", "valid_until": date(2026, 12, 18)}
        write.insert(quote, **about, **given)
        write.insert(agreement, **about, renewal_on=date(2027, 9, 30), ends_on=None)
        write.insert(procurement, **about)

    store.do(promise).result()

    def found(read: Read) -> dict[str, datetime]:
        [one] = made_by_rules(read, ["present"], [])
        return dict(one.waiting.promised)

    opens = store.office.calendar.starts
    assert store.ask(found).result() == {
        Event.QUOTE_EXPIRES: store.office.calendar.moment(date(2026, 12, 18), opens),
        Event.AGREEMENT_RENEWS: store.office.calendar.moment(date(2027, 9, 30), opens),
    }


def test_a_rhythm_counts_from_its_beginning_or_from_the_last_contact(store: Store, playbook: Playbook) -> None:
    key = store.do(prospect, "Pöytä Oy", "agreement", care_class="A1").result().result
    store.do(end_deal, key, DealState.WON).result()
    store.do(remember_making).result()
    first = waits(store, key, "care_a1")
    work_by(store, changed(playbook, "care_a1", after="2 m"))
    assert part(store, "rule:care_a1").examples == (
        Example(first["organisation_id"], "Pöytä Oy", Due(first["due_on"]), Due(date(2027, 1, 25))),
    )


def test_the_last_contact_is_the_newest_conversation_or_meeting_held(store: Store) -> None:
    [key] = noted(store, "benefits")

    def talk(write: Write) -> None:
        org = write.row(deal, key)["organisation_id"]
        told = {"organisation_id": org, "deal_id": key, "script": "opener", "script_version": "1", "language": "en"}
        for at, outcome in ((TALKED, "call_back"), (write.now, "no_answer")):
            write.insert(call, **told, started_at=at, ended_at=at, outcome=outcome)
        met = {"starts_at": MET, "ends_at": MET, "uid": "x", "state": "held"}
        write.insert(meeting, organisation_id=org, deal_id=key, **met)

    store.do(talk).result()

    def contact(read: Read) -> datetime | None:
        [one] = made_by_rules(read, ["present"], [], contacts=True)
        return one.waiting.promised.get(Event.CONTACTED)

    assert store.ask(contact).result() == MET


def test_nothing_is_asked_of_the_file_where_nothing_is_looked_for(store: Store) -> None:
    noted(store, "benefits")
    assert list(store.ask(lambda read: list(made_by_rules(read, [], []))).result()) == []
    assert store.ask(crowds, []).result() == {}
    assert store.ask(by_rule, []).result() == []
    assert ahead(store).empty
