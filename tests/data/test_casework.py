"""Work on a complaint: steps ticked with their time, facts and promises, closed, opened again, and all of it undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import select

from data.aftersale import feedback
from data.casework import (
    CaseFacts,
    close_complaint,
    note_case,
    open_with_step,
    promise_answer,
    take_back_step,
    take_step,
)
from data.complaints import complaint_of, save_complaint
from data.followups import reschedule_followup
from data.history import redo, undo
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.care_facts import Satisfaction
from data.model.complaint import FOLLOW_UPS, PROMISE, WHY
from data.model.done import Done
from data.model.refusal import Conflict, Refusal
from data.model.twohands import LINE
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from tests.conftest import StillClock
from tests.data.cases import case_row, complained, customer, followups
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


def test_a_step_is_ticked_with_its_moment_once_and_may_be_taken_back(store: Store, clock: StillClock) -> None:
    key = complained(store)
    done = store.do(take_step, key, "calm").result()
    assert _said(done).startswith("step taken: Stay calm and do not argue")
    assert _said(done).endswith("· Pöytä Oy, “The mats were late again, and…”")
    clock.move(minutes=3)
    again = store.do(take_step, key, "calm").result()
    assert (again.operation, again.phrase) == (None, None)
    assert datetime.fromisoformat(case_row(store, key)["steps"]["calm"]) == datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
    assert _said(store.do(take_back_step, key, "calm").result()).startswith("step not taken yet · Pöytä Oy")
    assert "calm" not in case_row(store, key)["steps"]
    assert store.do(take_back_step, key, "calm").result().operation is None


def test_a_step_the_playbook_does_not_know_is_refused(store: Store) -> None:
    key = complained(store)
    with pytest.raises(Refusal, match="no such step"):
        store.do(take_step, key, "shout").result()


def test_a_first_step_before_any_word_begins_the_case_as_one_act(store: Store) -> None:
    org = customer(store)
    before = store.ask(exported).result()
    done = store.do(open_with_step, org, "listen").result()
    assert _said(done) == "complaint of Pöytä Oy taken down"
    case = store.ask(complaint_of, org).result()
    assert [step.key for step in case.steps if step.taken] == ["listen"]
    assert case.live
    store.do(undo).result()
    assert store.ask(exported).result() == before


def test_what_is_known_is_written_down_and_what_was_promised_has_its_own_follow_up(store: Store) -> None:
    key = complained(store)
    done = store.do(note_case, key, FACTS).result()
    assert _said(done) == "written down: Pöytä Oy, “late again”"
    row = case_row(store, key)
    assert (row["text"], row["cause"], row["remedy"], row["owner"]) == (
        "late\nagain",
        "the depot[31m",
        "new mats, free",
        "Eero Virta",
    )
    [case, promise] = followups(store)
    assert (case["agreed"], case["due_on"]) == (False, date(2026, 11, 24))
    assert (promise["agreed"], promise["due_on"], promise["kind"]) == (True, FRIDAY, "complaint")
    assert promise["reason"] == "Promised by today: new mats, free"
    assert (row["steps"][PROMISE], row["steps"][FOLLOW_UPS]) == (promise["id"], [case["id"], promise["id"]])
    waiting = store.ask(complaint_of, row["organisation_id"]).result().waiting
    assert [(one.due, one.promise) for one in waiting] == [(Due(date(2026, 11, 24)), False), (Due(FRIDAY), True)]


def test_another_day_or_remedy_moves_the_promise_and_no_day_takes_it_away(store: Store) -> None:
    key = complained(store)
    store.do(note_case, key, FACTS).result()
    store.do(note_case, key, replace(FACTS, promised_on=date(2026, 12, 1), remedy="")).result()
    [_case, promise] = followups(store)
    assert (promise["due_on"], promise["reason"]) == (date(2026, 12, 1), "Promised to them by today")
    store.do(note_case, key, replace(FACTS, promised_on=date(2026, 12, 1), cause="ours")).result()
    assert len(followups(store)) == 2
    store.do(note_case, key, replace(FACTS, promised_on=None)).result()
    [case] = followups(store)
    row = case_row(store, key)
    assert (row["promised_on"], PROMISE in row["steps"]) == (None, False)
    assert followups(store, state="cancelled")[0]["id"] == promise["id"]
    assert case["id"] != promise["id"]


def test_a_day_is_promised_without_touching_what_another_window_writes(store: Store) -> None:
    key = complained(store)
    store.do(note_case, key, replace(FACTS, promised_on=None)).result()
    done = store.do(promise_answer, key, FRIDAY).result()
    assert _said(done) == "promised by Fri 27.11.: Pöytä Oy, “late again”"
    row = case_row(store, key)
    assert (row["promised_on"], row["remedy"], row["cause"]) == (FRIDAY, "new mats, free", "the depot[31m")
    assert [one["due_on"] for one in followups(store)] == [date(2026, 11, 24), FRIDAY]
    assert store.do(promise_answer, key, FRIDAY).result().operation is None


@pytest.mark.parametrize("act", [lambda key: (note_case, key, replace(FACTS, promised_on=date(2026, 11, 23)))])
def test_nothing_is_promised_by_a_day_that_has_passed(store: Store, act: Callable[..., tuple[object, ...]]) -> None:
    key = complained(store)
    for operation in (act(key), (promise_answer, key, date(2026, 11, 23))):
        with pytest.raises(Refusal, match="passed already"):
            store.do(*operation).result()  # type: ignore[arg-type]  # operations of two shapes


def test_a_promise_that_has_passed_stays_when_something_else_is_written_down(store: Store, clock: StillClock) -> None:
    key = complained(store)
    store.do(note_case, key, FACTS).result()
    clock.move(days=4)
    store.do(note_case, key, replace(FACTS, cause="found")).result()
    row = case_row(store, key)
    assert (row["promised_on"], row["cause"]) == (FRIDAY, "found")
    case = store.ask(complaint_of, row["organisation_id"]).result()
    assert case.broken(date(2026, 11, 28))
    store.do(note_case, key, replace(FACTS, remedy="another")).result()
    assert store.ask(complaint_of, row["organisation_id"]).result().broken(date(2026, 11, 28))
    assert followups(store)[-1]["reason"] == "Promised by today: another"


def test_a_promise_that_was_kept_early_is_not_planned_again(store: Store) -> None:
    key = complained(store)
    store.do(note_case, key, FACTS).result()
    [_case, promise] = followups(store)
    store.do(finish_marked, [promise["id"]], "answered").result()
    store.do(note_case, key, replace(FACTS, remedy="another")).result()
    assert [one["agreed"] for one in followups(store)] == [False]


def test_a_promise_that_was_moved_keeps_the_reason_for_it(store: Store) -> None:
    key = complained(store)
    store.do(note_case, key, FACTS).result()
    [_case, promise] = followups(store)
    store.do(reschedule_followup, promise["id"], Due(date(2026, 11, 30)), because="the depot is shut").result()
    store.do(note_case, key, replace(FACTS, promised_on=date(2026, 11, 30), remedy="another")).result()
    assert followups(store)[-1]["reason"] == "Promised by today: new mats, free · moved because the depot is shut"


def test_two_forms_at_once_are_noticed_and_words_typed_meanwhile_are_joined(store: Store) -> None:
    key = complained(store, text="late")
    seen = case_row(store, key)["version"]
    store.do(save_complaint, key, "late, and torn", seen="late").result()
    store.do(note_case, key, replace(FACTS, text="late, twice"), seen=seen, before="late").result()
    assert case_row(store, key)["text"] == f"late, and torn{LINE}late, twice"
    with pytest.raises(Conflict):
        store.do(note_case, key, FACTS, seen=seen).result()
    store.do(note_case, key, replace(FACTS, text="late"), before="late").result()
    assert case_row(store, key)["text"] == f"late, and torn{LINE}late, twice"


def test_undoing_the_form_leaves_what_was_typed_since(store: Store) -> None:
    key = complained(store, text="late")
    store.do(note_case, key, replace(FACTS, text="late, twice")).result()
    store.do(save_complaint, key, "late, twice, and torn", seen="late, twice").result()
    store.do(undo).result()
    assert "and torn" in case_row(store, key)["text"]
    store.do(redo).result()
    assert "and torn" in case_row(store, key)["text"]


@pytest.mark.parametrize(
    ("level", "good", "why"),
    [
        (Satisfaction.RECOMMENDS, True, ""),
        (Satisfaction.SATISFIED, True, ""),
        (Satisfaction.INDIFFERENT, False, ""),
        (Satisfaction.DISSATISFIED, False, "they went to court"),
        (None, None, "they moved abroad\x07"),
    ],
)
def test_a_case_is_closed_by_what_they_say_or_for_a_reason(
    store: Store, level: Satisfaction | None, good: bool | None, why: str
) -> None:
    org = customer(store)
    key = complained(store, org)
    store.do(promise_answer, key, FRIDAY).result()
    done = store.do(close_complaint, key, level, words=" at last [/b] ", why=why).result()
    assert _said(done) == "complaint closed: Pöytä Oy, “The mats were late again, and…”"
    row = case_row(store, key)
    assert (row["state"], row["satisfied"]) == ("closed", good)
    assert row["closed_at"] == datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
    assert row["steps"].get(WHY, "") == why.replace("\x07", "")
    assert ("check" in row["steps"]) is (level is not None)
    closed = followups(store, state="done")
    assert [one["result"] for one in closed] == [row["steps"].get(WHY) or "complaint closed"] * 2
    assert not [one for one in followups(store) if one["kind"] == "complaint"]
    [later] = [one for one in followups(store) if one["rule"] == "after_complaint"]
    assert (later["kind"], later["due_on"]) == ("satisfaction", date(2026, 12, 8))
    opinions = store.ask(lambda read: [dict(row) for row in read.all(select(feedback))]).result()
    said = [(one["kind"], one["score"], one["text"], one["contact_id"]) for one in opinions]
    expected = [] if level is None else [("satisfaction", 1 + list(Satisfaction).index(level), "at last [/b]")]
    assert [one[:3] for one in said] == expected
    assert {one[3] for one in said} <= {row["contact_id"]}
    case = store.ask(complaint_of, org, complaint_id=key).result()
    assert (case.open, case.why, case.waiting) == (False, row["steps"].get(WHY, ""), ())


def test_without_an_answer_or_a_reason_nothing_is_closed(store: Store) -> None:
    key = complained(store)
    for level in (None, Satisfaction.DISSATISFIED):
        with pytest.raises(Refusal):
            store.do(close_complaint, key, level, why=" ").result()
    assert case_row(store, key)["state"] == "open"


def test_a_closed_case_is_worked_on_no_more_and_says_when_it_was_closed(store: Store) -> None:
    key = complained(store)
    store.do(take_step, key, "check").result()
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()
    for operation in (
        (take_step, key, "listen"),
        (take_back_step, key, "check"),
        (promise_answer, key, FRIDAY),
        (close_complaint, key, Satisfaction.SATISFIED),
    ):
        with pytest.raises(Refusal, match=r"was closed Tue 24\.11\."):
            store.do(*operation).result()


def test_facts_of_a_closed_case_are_put_right_without_new_follow_ups(store: Store) -> None:
    key = complained(store)
    store.do(close_complaint, key, Satisfaction.SATISFIED).result()
    waiting = followups(store)
    store.do(note_case, key, FACTS).result()
    assert case_row(store, key)["cause"] == "the depot[31m"
    assert followups(store) == waiting
