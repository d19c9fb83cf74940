"""Marked follow-ups: done, put off, moved, held, made another kind, each as one step that undo takes back whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from data.changing_kind import change_kind, kinds_to_choose
from data.history import undo
from data.marked import Marked, finish_marked, marked
from data.model.calendar import Due
from data.model.delay import Delay
from data.model.done import Done
from data.model.refusal import NotFound, Refusal
from data.on_hold import hold_marked, release_marked
from data.postponing import move_marked, put_off_marked
from data.queue import queue
from data.store import Store
from data.tables import meeting
from data.transaction import Write
from tests.data.cases import complained, customer
from tests.data.queued import (
    DAY,
    NOW,
    TODAY,
    change,
    close,
    deal_with_step,
    house,
    meeting_step,
    person,
    row,
    step,
    steps,
)
from tests.data.rows import every_row

WEEK = Delay.parse("1 w")
WEDNESDAY = Due(TODAY + DAY)


def _said(done: Done[Any]) -> str:
    return str(done.phrase)


def test_what_is_marked_is_told_before_anything_is_done(store: Store) -> None:
    def fill(write: Write) -> list[str]:
        _meeting, meets = meeting_step(write)
        barred = house(write, "Ei Oy", do_not_call=True)
        org = house(write)
        return [
            step(write, org, agreed=True, moved=3),
            step(write, org, held=True),
            step(write, barred),
            step(write, org, contact_id=person(write, org, do_not_contact=True)),
            meets,
        ]

    keys = store.do(fill).result().result
    assert store.ask(marked, [*keys, keys[0], "gone"]).result() == Marked(3, 3, 2, 1, 1, 3)
    assert store.ask(marked, []).result() == Marked(0)


ACTS: list[tuple[Callable[..., Any], tuple[Any, ...], str]] = [
    (finish_marked, ("went well",), "done: 3 follow-ups"),
    (put_off_marked, (WEEK,), "put off 3 by 1 week"),
    (move_marked, (WEDNESDAY,), "moved 3 to Wed 25.11."),
    (hold_marked, ("budget in January",), "on hold: 3 follow-ups, budget in January"),
    (change_kind, ("memo",), "3 follow-ups: Memo from now on"),
]


@pytest.mark.parametrize(("act", "given", "said"), ACTS)
def test_all_that_are_marked_are_one_step_and_undo_takes_it_back_whole(
    store: Store, act: Callable[..., Any], given: tuple[Any, ...], said: str
) -> None:
    keys = steps(store, 3)
    before = store.ask(every_row).result()
    done = store.do(act, keys, *given).result()
    assert _said(done) == said
    assert all(row(store, key) != before for key in keys)
    assert store.ask(every_row).result() != before
    store.do(undo).result()
    assert store.ask(every_row).result() == before


@pytest.mark.parametrize(("act", "given", "said"), ACTS)
def test_what_was_closed_meanwhile_is_passed_over_and_counted(
    store: Store, act: Callable[..., Any], given: tuple[Any, ...], said: str
) -> None:
    keys = steps(store, 4)
    close(store, keys[0])
    assert _said(store.do(act, keys, *given).result()) == f"{said}; closed meanwhile: 1"


@pytest.mark.parametrize(("act", "given", "said"), [*ACTS, (release_marked, (), "")])
def test_where_all_are_closed_it_is_refused(
    store: Store, act: Callable[..., Any], given: tuple[Any, ...], said: str
) -> None:
    keys = steps(store, 2)
    for key in keys:
        close(store, key)
    with pytest.raises(Refusal, match="All of them were closed already"):
        store.do(act, keys, *given).result()
    with pytest.raises(Refusal, match="That follow-up was closed already"):
        store.do(act, keys[:1], *given).result()


def test_one_alone_is_named_by_its_organisation(store: Store) -> None:
    acts: list[tuple[Callable[..., Any], tuple[Any, ...], str]] = [
        (put_off_marked, (WEEK,), "put off Oy 0 to Tue 1.12."),
        (move_marked, (WEDNESDAY,), "moved Oy 0 to Wed 25.11."),
        (hold_marked, ("budget",), "on hold: Oy 0, budget"),
        (change_kind, ("memo",), "Oy 0: Memo from now on"),
        (finish_marked, (), "done: new, Oy 0"),
    ]
    for act, given, said in acts:
        [key] = steps(store, 1)
        assert _said(store.do(act, [key], *given).result()) == said


def test_putting_off_counts_from_today_and_from_days_to_come_and_counts_the_moves(store: Store) -> None:
    def fill(write: Write) -> list[str]:
        org = house(write)
        agreed = write.office.calendar.exactly(NOW + timedelta(minutes=3))
        return [
            step(write, org, due_on=TODAY - 30 * DAY, due_at=NOW - 30 * DAY, moved=1),
            step(write, org, due_on=TODAY + 6 * DAY),
            step(write, org, due_on=agreed.on, due_at=agreed.at, agreed=True),
            step(write, org, held=True, result="budget"),
        ]

    keys = store.do(fill).result().result
    store.do(put_off_marked, keys, WEEK).result()
    late, ahead, agreed, held = (row(store, key) for key in keys)
    assert (late["due_on"], late["due_at"], late["moved"]) == (TODAY + 7 * DAY, None, 2)
    assert (ahead["due_on"], ahead["moved"]) == (TODAY + 13 * DAY, 1)
    assert (agreed["due_at"], agreed["agreed"]) == (NOW + timedelta(days=7, minutes=3), True)
    assert (held["held"], held["result"]) == (False, "")


def test_why_something_was_moved_stands_behind_its_reason_once(store: Store) -> None:
    keys = steps(store, 2)
    store.do(move_marked, keys, WEDNESDAY, because="the budget is late").result()
    store.do(move_marked, keys[:1], Due(TODAY + 2 * DAY), because="she is ill", agreed=True).result()
    first, second = (row(store, key) for key in keys)
    assert (first["reason"], first["moved"], first["agreed"]) == ("new · moved because she is ill", 2, True)
    assert (second["reason"], second["moved"], second["agreed"]) == ("new · moved because the budget is late", 1, False)


def test_nothing_is_moved_into_the_past(store: Store) -> None:
    keys = steps(store, 2)
    with pytest.raises(Refusal, match="passed already"):
        store.do(move_marked, keys, Due(TODAY - DAY)).result()


def test_a_meeting_is_never_moved_held_or_changed_alone_by_the_rep(store: Store) -> None:
    key, meets = store.do(meeting_step).result().result
    for act, given in ((put_off_marked, (WEEK,)), (hold_marked, ("x",)), (change_kind, ("memo",))):
        with pytest.raises(Refusal, match=r"[Mm]eeting"):
            store.do(act, [meets], *given).result()
    with pytest.raises(Refusal, match="time of day"):
        store.do(move_marked, [meets], WEDNESDAY).result()
    [other] = steps(store, 1)
    done = store.do(put_off_marked, [meets, other], WEEK).result()
    assert _said(done) == "put off Oy 0 to Tue 1.12.; stay as they are: 1"
    start = NOW + 3 * DAY
    done = store.do(move_marked, [meets], store.office.calendar.exactly(start), because="her train").result()
    assert _said(done) == "meeting with Tapaava Oy moved to Fri 27.11. 10:12"
    assert store.ask(lambda read: read.row(meeting, key)["starts_at"]).result() == start
    assert row(store, meets)["reason"] == "new · moved because her train"


def test_a_meeting_that_is_done_was_held(store: Store) -> None:
    key, meets = store.do(meeting_step).result().result
    assert _said(store.do(finish_marked, [meets], "they liked it").result()) == "meeting with Tapaava Oy held"
    assert store.ask(lambda read: read.row(meeting, key)["state"]).result() == "held"
    assert (row(store, meets)["state"], row(store, meets)["result"]) == ("done", "they liked it")
    _key, another = store.do(meeting_step, 5).result().result
    [other] = steps(store, 1)
    assert _said(store.do(finish_marked, [another, other]).result()) == "done: 2 follow-ups"
    assert row(store, another)["result"] == "held"


def test_deals_left_without_a_next_step_are_told(store: Store) -> None:
    (first, one), (second, two) = (store.do(deal_with_step, name).result().result for name in ("Oy A", "Oy B"))
    loose = steps(store, 1)
    done = store.do(finish_marked, [one, two, *loose]).result().result
    assert (done.count, set(done.lacking)) == (3, {first, second})
    assert store.do(finish_marked, steps(store, 1)).result().result.lacking == ()


def test_thousands_are_one_step(store: Store) -> None:
    keys = steps(store, 1200)
    assert _said(store.do(put_off_marked, keys, WEEK).result()) == "put off 1200 by 1 week"
    store.do(undo).result()
    assert {row(store, key)["moved"] for key in (keys[0], keys[-1])} == {0}


def test_on_hold_needs_its_reason_and_keeps_it_until_the_release(store: Store) -> None:
    ahead, *late = steps(store, 3)
    store.do(move_marked, [ahead], Due(TODAY + 3 * DAY)).result()
    with pytest.raises(Refusal, match="Say why"):
        store.do(hold_marked, [ahead], "  ").result()
    store.do(hold_marked, [ahead, *late], " budget \n in January ").result()
    assert (row(store, ahead)["held"], row(store, ahead)["result"]) == (True, "budget in January")
    assert _said(store.do(release_marked, [ahead]).result()) == "released Oy 0: due Fri 27.11."
    for key in late:
        change(store, key, due_on=TODAY - DAY)
    assert _said(store.do(release_marked, [ahead, *late]).result()) == "released 2 follow-ups"
    assert [(row(store, key)["due_on"], row(store, key)["held"]) for key in late] == [(TODAY, False)] * 2
    with pytest.raises(Refusal, match="None of them is on hold"):
        store.do(release_marked, late).result()


def test_another_kind_brings_its_urgency_and_its_words_and_leaves_reason_and_day(store: Store) -> None:
    [key] = steps(store, 1, script="opener", reason="asked for figures")
    store.do(change_kind, [key], "quote").result()
    found = row(store, key)
    assert (found["kind"], found["priority"], found["script"]) == ("quote", 3, None)
    assert (found["reason"], found["due_on"]) == ("asked for figures", TODAY)
    with pytest.raises(NotFound):
        store.do(change_kind, [key], "nonsense").result()


def _case(store: Store) -> str:
    """The follow-up that keeps a complaint on top."""
    complained(store, customer(store))
    return store.ask(queue).result().rows[0].id


def test_a_complaint_stays_on_top_whatever_is_done_with_the_marked(store: Store) -> None:
    case = _case(store)
    assert "complaint" not in {kind.key for kind in store.ask(kinds_to_choose).result()}
    with pytest.raises(Refusal, match="complaint stays"):
        store.do(hold_marked, [case], "x").result()
    with pytest.raises(Refusal, match="complaint stays"):
        store.do(change_kind, [case], "memo").result()
    with pytest.raises(NotFound):
        store.do(change_kind, [case], "complaint").result()
    with pytest.raises(Refusal, match="complaint is open"):
        store.do(put_off_marked, [case], WEEK).result()
    loose = steps(store, 2)
    done = store.do(put_off_marked, [case, *loose], WEEK).result()
    assert _said(done) == "put off 2 by 1 week; stay as they are: 1"
    assert row(store, case)["due_on"] == TODAY
    store.do(put_off_marked, [case, *loose], Delay.parse("1 d")).result()
    assert row(store, case)["due_on"] == TODAY + DAY


def test_a_complaint_that_is_done_among_others_comes_up_again(store: Store) -> None:
    case = _case(store)
    store.do(finish_marked, [case, *steps(store, 2)]).result()
    again = [found for found in store.ask(queue, days=1).result().rows if found.opens == "complaint"]
    assert [found.due.on for found in again] == [TODAY + DAY]
