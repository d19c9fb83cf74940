"""The queue in slices: complaints first, what is held last, of thousands only what is shown, and why each is there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from data.model.calendar import Due
from data.model.ranking import Section, section
from data.queue import next_call, queue, queue_keys
from data.queue_why import moved_words, why_first
from data.store import Store
from data.tables import followup
from data.transaction import Write
from tests.data.queued import DAY, NOW, TODAY, house, step


def _fill(write: Write) -> None:
    org = house(write)
    step(write, org, reason="held", held=True, result="budget in January")
    step(write, org, reason="prospect", kind="first_call")
    step(write, org, reason="late", due_on=TODAY - 2 * DAY)
    step(write, org, reason="promised", due_on=TODAY - DAY, agreed=True, moved=3)
    step(write, org, reason="complaint", kind="complaint", due_on=TODAY - DAY)
    step(write, org, reason="agreed", agreed=True, due_at=NOW + timedelta(minutes=3))
    step(write, org, reason="missed", agreed=True, due_on=TODAY - DAY, due_at=NOW - DAY)
    step(write, org, reason="today")
    step(write, org, reason="this afternoon", agreed=True, due_at=NOW + timedelta(hours=5))
    step(write, org, reason="tomorrow", due_on=TODAY + DAY)
    step(write, org, reason="on Friday", due_on=TODAY + 3 * DAY, due_at=NOW + 3 * DAY, agreed=True)


ORDER = ["complaint", "missed", "agreed", "promised", "late", "today", "this afternoon", "prospect"]


def test_complaints_stand_first_and_what_is_held_last(store: Store) -> None:
    store.do(_fill).result()
    found = store.ask(queue).result()
    assert sorted(row.reason for row in found.rows[3:5]) == ["late", "promised"]
    assert [row.reason for row in found.rows if row.section != Section.LATE] == [
        reason for reason in ORDER if reason not in ("late", "promised")
    ]
    assert (found.held, Section.HELD in found.counts) == (1, False)
    ahead = store.ask(queue, days=7).result()
    assert [row.reason for row in ahead.rows[-3:]] == ["tomorrow", "on Friday", "held"]
    assert ahead.days == ((TODAY + DAY, 1), (TODAY + 3 * DAY, 1))
    assert store.ask(queue, text="Teräs").result().rows[-1].reason == "held"


def test_why_each_stands_there_is_said(store: Store) -> None:
    store.do(_fill).result()
    rows = {row.reason: row for row in store.ask(queue, days=7).result().rows}
    assert {reason: why_first(row, store.office) for reason, row in rows.items()} == {
        "complaint": "First because complaint is open since yesterday",
        "missed": "First because retry was agreed: yesterday 10:12",
        "agreed": "First because retry was agreed: today 10:15",
        "late": "High because retry is overdue: 2 d late",
        "promised": "High because retry was promised: 1 d late",
        "today": "Here because retry is due: today",
        "this afternoon": "Here because retry was agreed: today 15:12",
        "prospect": "A new prospect: nobody has called them yet",
        "tomorrow": "Coming: retry, tomorrow",
        "on Friday": "Coming: retry, Fri 27.11. 10:12",
        "held": "On hold: budget in January",
    }
    assert moved_words(rows["promised"]) == "moved 3 times"
    assert moved_words(rows["late"]) == ""


@pytest.mark.parametrize("days", [0, 7])
@pytest.mark.parametrize("size", [1, 2, 3, 50])
def test_slices_put_together_are_the_whole(store: Store, days: int, size: int) -> None:
    store.do(_fill).result()
    whole = store.ask(queue, days=days).result()
    found = []
    for offset in range(0, whole.count + size, size):
        part = store.ask(queue, days=days, limit=size, offset=offset).result()
        assert part.counts == whole.counts
        assert len(part.rows) <= size
        found += [row.id for row in part.rows]
    assert found == [row.id for row in whole.rows]


def test_of_five_thousand_overdue_only_a_slice_leaves_the_store(store: Store) -> None:
    def flood(write: Write) -> None:
        org = house(write)
        late = [
            {
                "kind": "retry",
                "due_on": TODAY - timedelta(days=1 + number % 300),
                "priority": number % 9,
                "reason": f"{number}",
                "organisation_id": org,
            }
            for number in range(5000)
        ]
        write.insert_many(followup, late)

    store.do(flood).result()
    first = store.ask(queue, limit=160).result()
    last = store.ask(queue, limit=160, offset=4900).result()
    assert (len(first.rows), first.count) == (160, 5000)
    assert (len(last.rows), last.counts) == (100, {Section.LATE: 5000})
    assert {row.id for row in first.rows}.isdisjoint(row.id for row in last.rows)
    assert store.ask(queue, limit=160, offset=5000).result().rows == ()
    assert len(set(store.ask(queue_keys).result())) == 5000
    narrowed = store.ask(queue, limit=160, text="499").result()
    assert narrowed.count == len([number for number in range(5000) if "499" in str(number)])


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.integers(-2, 2),
    minutes=st.none() | st.integers(-600, 600),
    agreed=st.booleans(),
    held=st.booleans(),
    kind=st.sampled_from(["first_call", "retry", "complaint"]),
)
def test_the_file_and_the_rule_agree_on_every_part(
    store: Store, *, days: int, minutes: int | None, agreed: bool, held: bool, kind: str
) -> None:
    due_at = None if minutes is None else NOW + timedelta(days=days, minutes=minutes)
    due_on = TODAY + timedelta(days=days) if due_at is None else due_at.astimezone(store.office.calendar.zone).date()

    def fill(write: Write) -> None:
        write.connection.execute(delete(followup))
        step(write, house(write), due_on=due_on, due_at=due_at, agreed=agreed, kind=kind, held=held)

    store.do(fill).result()
    found = store.ask(queue, days=9).result()
    how = {"agreed": agreed, "patient": kind == "first_call", "pinned": kind == "complaint", "held": held}
    expected = section(Due(due_on, due_at), NOW, TODAY, **how)
    assert found.counts == {expected: 1}
    assert [row.section for row in found.rows] == [expected]


def test_the_next_call_is_the_first_that_is_worked_by_calling_and_whose_time_has_come(
    store: Store,
) -> None:
    def fill(write: Write) -> list[str]:
        org = house(write)
        return [
            step(write, org, kind="complaint"),
            step(write, org, kind="memo", due_on=TODAY - DAY),
            step(write, org, held=True),
            step(write, org, due_at=NOW + timedelta(hours=2)),
            step(write, org, kind="first_call", due_at=NOW + timedelta(hours=2)),
            step(write, org, due_on=TODAY - DAY),
        ]

    *_others, prospect, late = store.do(fill).result().result
    first = store.ask(next_call).result()
    assert first is not None
    assert first.id == late
    second = store.ask(next_call, besides=[late]).result()
    assert second is not None
    assert second.id == prospect
    assert store.ask(next_call, besides=[late, prospect]).result() is None
    assert store.ask(next_call, since=NOW - DAY).result() is None, "what was made since then waits"


@pytest.mark.parametrize("new", [0, 3, 19, 20, 21, 50])
def test_however_much_was_made_since_the_next_call_is_the_first_that_stood_there_before(store: Store, new: int) -> None:
    def fill(write: Write) -> str:
        org = house(write)
        for _one in range(new):
            step(write, org, due_on=TODAY - 2 * DAY)
        old = step(write, org, due_on=TODAY - DAY, created_at=NOW - 2 * DAY)
        step(write, org, due_on=TODAY - DAY, priority=9, created_at=NOW - 2 * DAY)
        return old

    old = store.do(fill).result().result
    found, first = store.ask(next_call, since=NOW - DAY).result(), store.ask(next_call).result()
    assert found is not None
    assert first is not None
    assert found.id == old
    assert (first.id == old) == (new == 0)


def test_what_was_made_since_and_has_its_own_hour_is_called_when_that_has_come(store: Store) -> None:
    def fill(write: Write) -> str:
        org = house(write)
        return step(write, org, agreed=True, due_at=NOW - timedelta(minutes=1))

    key = store.do(fill).result().result
    found = store.ask(next_call, since=NOW - DAY).result()
    assert found is not None
    assert found.id == key
