"""A complaint opened again, what is asked after it, and every act on it undone exactly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from data.barring import do_not_call
from data.casework import (
    CaseFacts,
    close_complaint,
    note_case,
    promise_answer,
    reopen_complaint,
    take_back_step,
    take_step,
)
from data.history import redo, undo
from data.model.care_facts import Satisfaction
from data.model.complaint import FOLLOW_UPS, PROMISE
from data.model.done import Done
from data.model.refusal import Refusal
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import followup
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.cases import WORDS, case_row, complained, customer, followups, on_top
from tests.data.whole_files import exported

FRIDAY = date(2026, 11, 27)
FACTS = CaseFacts(
    text="late\nagain",
    cause=" the depot\x1b[31m ",
    remedy="new mats, free",
    owner="Eero\nVirta",
    promised_on=FRIDAY,
)


def _bare(store: Store) -> str:
    """An organisation that has bought nothing."""
    facts = OrganisationFacts(name="Sato ry", segment="association")
    return store.do(add_organisation, facts, prospect=False).result().result


def _said(done: Done[Any]) -> str:
    return str(done.phrase)


def test_a_case_opened_again_is_on_top_and_nobody_asks_whether_all_is_well(store: Store, clock: StillClock) -> None:
    org = customer(store)
    key = complained(store, org)
    with pytest.raises(Refusal, match="is open"):
        store.do(reopen_complaint, key).result()
    for step in ("listen", "check"):
        store.do(take_step, key, step).result()
    store.do(promise_answer, key, FRIDAY).result()
    store.do(close_complaint, key, Satisfaction.SATISFIED, why="sent today").result()
    clock.move(days=1)
    assert _said(store.do(reopen_complaint, key).result()).startswith("complaint opened again: Pöytä Oy")
    row = case_row(store, key)
    assert (row["state"], row["satisfied"], row["closed_at"], row["promised_on"]) == ("open", None, None, FRIDAY)
    assert {"listen", FOLLOW_UPS, PROMISE} == set(row["steps"])
    assert [(one["kind"], one["due_on"]) for one in followups(store)] == [
        ("complaint", date(2026, 11, 25)),
        ("complaint", FRIDAY),
    ]
    assert followups(store, state="cancelled")[0]["rule"] == "after_complaint"
    assert on_top(store) == [("pinned", f"“{WORDS}”")]
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()
    assert [one["due_on"] for one in followups(store)] == [date(2026, 12, 9)]


def test_a_promise_that_had_passed_is_none_any_more_when_the_case_is_opened_again(
    store: Store, clock: StillClock
) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()
    clock.move(days=10)
    store.do(reopen_complaint, key).result()
    assert case_row(store, key)["promised_on"] is None
    assert len(followups(store)) == 1


def test_after_the_complaint_of_somebody_without_a_deal_they_are_asked_too_but_once(store: Store) -> None:
    org = _bare(store)
    for _complaint in range(2):
        store.do(close_complaint, complained(store, org), None, why="settled").result()
    [later] = followups(store)
    assert (later["rule"], later["deal_id"], later["due_on"]) == ("after_complaint", None, date(2026, 12, 8))


def test_a_time_agreed_to_ask_again_stays_when_the_case_is_opened_again(store: Store) -> None:
    org = _bare(store)
    key = complained(store, org)
    store.do(close_complaint, key, None, why="settled").result()

    def agree(write: Write) -> None:
        write.update(followup, followups_of(write)[0], agreed=True)

    def followups_of(read: Read) -> list[str]:
        return [row["id"] for row in read.all(select(followup.c.id).where(followup.c.state == "open"))]

    store.do(agree).result()
    store.do(reopen_complaint, key).result()
    assert [one["rule"] for one in followups(store) if one["agreed"]] == ["after_complaint"]


def test_whoever_asked_not_to_be_called_is_not_called_after_their_complaint(store: Store) -> None:
    for org in (_bare(store), customer(store)):
        key = complained(store, org)
        store.do(do_not_call, org).result()
        store.do(close_complaint, key, None, why="settled").result()
    assert followups(store) == []


ACTS: list[Callable[[Store, str], object]] = [
    lambda store, key: store.do(take_step, key, "listen").result(),
    lambda store, key: store.do(take_back_step, key, "calm").result(),
    lambda store, key: store.do(note_case, key, FACTS).result(),
    lambda store, key: store.do(note_case, key, replace(FACTS, promised_on=None)).result(),
    lambda store, key: store.do(promise_answer, key, FRIDAY).result(),
    lambda store, key: store.do(close_complaint, key, Satisfaction.RECOMMENDS, words="good").result(),
    lambda store, key: store.do(close_complaint, key, Satisfaction.DISSATISFIED, why="no").result(),
    lambda store, key: store.do(close_complaint, key, None, why="gone").result(),
    lambda store, key: complained(store, case_row(store, key)["organisation_id"], "another"),
]


@pytest.mark.parametrize("act", ACTS)
def test_every_act_on_a_case_is_taken_back_exactly_and_done_again_exactly(
    store: Store, act: Callable[[Store, str], object]
) -> None:
    key = complained(store)
    store.do(take_step, key, "calm").result()
    store.do(promise_answer, key, date(2026, 11, 26)).result()
    before = store.ask(exported).result()
    act(store, key)
    after = store.ask(exported).result()
    assert after != before
    store.do(undo).result()
    assert store.ask(exported).result() == before
    store.do(redo).result()
    assert store.ask(exported).result() == after


def test_opening_again_is_taken_back_exactly(store: Store) -> None:
    key = complained(store)
    store.do(promise_answer, key, FRIDAY).result()
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()
    before = store.ask(exported).result()
    store.do(reopen_complaint, key).result()
    store.do(undo).result()
    assert store.ask(exported).result() == before
