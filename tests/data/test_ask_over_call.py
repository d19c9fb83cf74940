"""A deal asked for in the middle of a call: the call's end neither plans nor ends anything twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from data.ask_over_call import given_by_ask
from data.asks import record_ask
from data.calls import log_call
from data.model.asking import AskReport
from data.model.calendar import Due
from data.model.facts import DealState, Decision, Outcome
from data.model.outcome import Given
from data.model.report import CallReport
from data.store import Store
from data.tables import contact, deal, stage_event
from tests.conftest import StillClock
from tests.data.calling import row_of
from tests.data.closing import planned, ripe, rows

MONDAY = Due(date(2026, 11, 30), datetime(2026, 11, 30, 7, tzinfo=UTC))
SAID: dict[Outcome, dict[str, Any]] = {
    Outcome.CALL_BACK: {"answer": Decision.NOT_YET, "again": MONDAY, "reason_words": "the board meets"},
    Outcome.LATER: {"state": DealState.LATER, "later_until": date(2027, 2, 24), "reason": "budget_round"},
    Outcome.NO: {"state": DealState.LOST, "reason": "no_budget"},
}
"""What was said in the ask, by the outcome that the call then has."""


@pytest.fixture
def talk(store: Store, clock: StillClock) -> CallReport:
    org, key = store.do(ripe).result().result
    (who,) = store.ask(rows, contact).result()
    began = clock()
    clock.move(minutes=3)
    return CallReport(org, Outcome.CALL_BACK, began, deal_id=key, contact_id=who["id"], script="decision")


def _ask(store: Store, talk: CallReport, **said: Any) -> None:
    assert talk.deal_id
    about = {"organisation_id": talk.organisation_id, "deal_id": talk.deal_id, "question": "?", "first": Decision.NO}
    store.do(record_ask, AskReport(**{"answer": Decision.NO, **about, **said})).result()


@pytest.mark.parametrize("outcome", list(SAID))
def test_the_end_of_the_call_adds_nothing_to_what_was_agreed(
    store: Store, talk: CallReport, clock: StillClock, outcome: Outcome
) -> None:
    _ask(store, talk, **SAID[outcome])
    clock.move(minutes=1)
    assert talk.deal_id
    before = store.ask(planned, talk.deal_id).result()
    events = len(store.ask(rows, stage_event).result())
    given = store.ask(given_by_ask, talk.deal_id, talk.started_at, outcome).result()
    assert given is not None
    store.do(log_call, replace(talk, outcome=outcome, given=given)).result()
    assert store.ask(planned, talk.deal_id).result() == before
    assert len(store.ask(rows, stage_event).result()) == events
    assert (
        store.ask(row_of, deal, talk.deal_id).result()["state"]
        == ({Outcome.CALL_BACK: "open", Outcome.LATER: "later", Outcome.NO: "lost"}[outcome])
    )


def test_after_a_yes_the_call_ends_with_a_meeting_and_the_deal_stays_at_the_agreement(
    store: Store, talk: CallReport, clock: StillClock
) -> None:
    _ask(store, talk, answer=Decision.YES)
    clock.move(minutes=1)
    assert talk.deal_id
    store.do(log_call, replace(talk, outcome=Outcome.BOOKED, given=Given(due=MONDAY))).result()
    assert store.ask(row_of, deal, talk.deal_id).result()["stage"] == "agreement"
    kinds = [kind for kind, _reason, _agreed in store.ask(planned, talk.deal_id).result()]
    assert {"agreement", "meeting", "prepare"} <= set(kinds)
    assert "decision" not in kinds


@pytest.mark.parametrize("answer", [Decision.YES, Decision.SMALLER])
def test_after_a_yes_the_call_ends_with_what_comes_next_and_nothing_is_asked(
    store: Store, talk: CallReport, clock: StillClock, answer: Decision
) -> None:
    _ask(store, talk, answer=answer)
    clock.move(minutes=1)
    assert talk.deal_id
    before = store.ask(planned, talk.deal_id).result()
    assert "agreement" in [kind for kind, _reason, _agreed in before]
    given = store.ask(given_by_ask, talk.deal_id, talk.started_at, Outcome.CALL_BACK).result()
    assert given is not None
    store.do(log_call, replace(talk, given=given)).result()
    assert store.ask(planned, talk.deal_id).result() == before


def test_an_ask_before_the_call_settles_nothing_for_it(store: Store, talk: CallReport, clock: StillClock) -> None:
    _ask(store, talk, **SAID[Outcome.CALL_BACK])
    clock.move(minutes=30)
    assert talk.deal_id
    assert store.ask(given_by_ask, talk.deal_id, clock(), Outcome.CALL_BACK).result() is None
    other = Given(due=Due(date(2026, 11, 27), datetime(2026, 11, 27, 7, tzinfo=UTC)))
    store.do(log_call, replace(talk, started_at=clock(), outcome=Outcome.CALL_BACK, given=other)).result()
    assert [kind for kind, _reason, _agreed in store.ask(planned, talk.deal_id).result()].count("call_back") == 1


def test_another_time_than_the_one_agreed_is_planned(store: Store, talk: CallReport, clock: StillClock) -> None:
    _ask(store, talk, **SAID[Outcome.CALL_BACK])
    clock.move(minutes=1)
    assert talk.deal_id
    other = Given(due=Due(date(2026, 11, 27), datetime(2026, 11, 27, 7, tzinfo=UTC)))
    store.do(log_call, replace(talk, outcome=Outcome.CALL_BACK, given=other)).result()
    kinds = [kind for kind, _reason, _agreed in store.ask(planned, talk.deal_id).result()]
    assert {"call_back", "decision"} <= set(kinds)
