"""What was done and promised by telephone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from data.calls import log_call
from data.history import redo, undo
from data.ledger import Ledger, ledger
from data.meetings import move_meeting
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.report import CallReport
from data.score import score
from data.store import Store
from tests.conftest import StillClock
from tests.data.calling import GIVEN, THURSDAY, a_call


def _call(store: Store, clock: StillClock, outcome: Outcome) -> CallReport:
    report = replace(store.do(a_call).result().result, outcome=outcome, given=GIVEN.get(outcome, Given()))
    clock.move(minutes=2)
    store.do(log_call, report).result()
    clock.move(minutes=1)
    return report


def _told(found: Ledger) -> list[tuple[str, str]]:
    return [(promise.kind, promise.what) for promise in found.promises]


def test_an_empty_day_has_nothing_in_it(store: Store) -> None:
    found = store.ask(ledger).result()
    assert (found.dials, found.answers, found.talks, found.meetings, found.counts, found.promises) == (
        0,
        0,
        0,
        0,
        (),
        (),
    )


def test_calls_are_counted_by_how_they_ended_and_since_when(store: Store, clock: StillClock) -> None:
    _call(store, clock, Outcome.NO_ANSWER)
    _call(store, clock, Outcome.WRONG_NUMBER)
    begun = clock()
    _call(store, clock, Outcome.NO_ANSWER)
    _call(store, clock, Outcome.BOOKED)
    _call(store, clock, Outcome.CALL_BACK)
    found = store.ask(ledger).result()
    assert {count.key: count.count for count in found.counts} == {
        "no_answer": 2,
        "wrong_number": 1,
        "booked": 1,
        "call_back": 1,
    }
    assert (found.dials, found.answers, found.talks, found.meetings) == (5, 3, 2, 1)
    since = store.ask(ledger, begun).result()
    assert (since.dials, since.answers, since.talks, since.meetings) == (3, 2, 2, 1)
    counted = store.ask(score, begun).result()
    assert (counted.dials, counted.conversations, counted.booked) == (3, 2, 1)
    clock.move(days=1)
    assert store.ask(ledger).result().dials == 0


def test_a_meeting_a_time_agreed_and_what_we_set_ourselves_are_promises_and_a_meeting_stands_once(
    store: Store, clock: StillClock
) -> None:
    booked = _call(store, clock, Outcome.BOOKED)
    assert _told(store.ask(ledger).result()) == [("planned", "Prepare"), ("meeting", "Meeting")]
    _call(store, clock, Outcome.CALL_BACK)
    _call(store, clock, Outcome.NO_ANSWER)
    found = store.ask(ledger).result()
    assert sorted(kind for kind, _what in _told(found)) == ["agreed", "meeting", "planned", "planned"]
    meeting = next(promise for promise in found.promises if promise.kind == "meeting")
    assert (meeting.due.at, meeting.who, meeting.organisation) == (THURSDAY, "Anna Mäkelä", "Pöytä Oy")
    assert meeting.organisation_id == booked.organisation_id
    store.do(move_meeting, meeting.id, THURSDAY + timedelta(hours=2)).result()
    moved = store.ask(ledger).result()
    assert [promise.due.at for promise in moved.promises if promise.kind == "meeting"] == [
        THURSDAY + timedelta(hours=2)
    ]
    assert len(moved.promises) == len(found.promises)


@pytest.mark.parametrize("outcome", [Outcome.BOOKED, Outcome.LATER, Outcome.BUSY])
def test_what_is_taken_back_is_neither_counted_nor_promised(store: Store, clock: StillClock, outcome: Outcome) -> None:
    _call(store, clock, outcome)
    found = store.ask(ledger).result()
    assert found.promises
    store.do(undo).result()
    assert store.ask(ledger).result().promises == ()
    assert store.ask(ledger).result().dials == 0
    store.do(redo).result()
    assert store.ask(ledger).result() == found


def test_what_was_done_meanwhile_is_no_promise_any_more(store: Store, clock: StillClock) -> None:
    report = _call(store, clock, Outcome.NO_ANSWER)
    (promised,) = store.ask(ledger).result().promises
    again = replace(report, followup_id=promised.id, outcome=Outcome.NO, given=GIVEN[Outcome.NO], started_at=clock())
    store.do(log_call, again).result()
    assert promised.id not in [promise.id for promise in store.ask(ledger).result().promises]
