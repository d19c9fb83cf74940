"""What calls leave behind tells later, with n, which rebuttals work and where calls end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from statistics import median
from typing import Any

import pytest

from data.call_sheet import call_sheet
from data.calls import log_call
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.talk import Place
from data.store import Store
from data.tables import call, objection
from screens.call.live import Live
from tests.conftest import StillClock
from tests.screens.calling import prospect, rows

Row = Mapping[str, Any]
Calls = Callable[..., Live]


@pytest.fixture
def talk(store: Store, clock: StillClock) -> Calls:
    """Hold a call: places of the script and objections (kind, variant, overcome), ten seconds apart, then its end."""
    org, deal_id = store.do(prospect).result().result

    def hold(outcome: Outcome, *steps: Place | tuple[str, int, bool | None], given: Given | None = None) -> Live:
        live = Live.prepared(store.office, store.ask(call_sheet, org, deal_id).result())
        live.start()
        known = {one.key: one for one in store.office.playbook.objections}
        for step in steps:
            clock.move(seconds=10)
            if isinstance(step, Place):
                live.go(step)
                continue
            kind, variant, overcome = step
            live.meet(known[kind])
            for _turn in range(variant):
                live.heard.next_variant()
            if overcome is not None:
                live.settle(overcome)
        clock.move(seconds=5)
        store.do(log_call, live.report(outcome, given or Given())).result()
        clock.move(hours=1)
        return live

    return hold


def _part_at(found: Row, second: float) -> str:
    """The part that was being read then."""
    begun: list[tuple[int, str]] = sorted((at, key) for key, at in found["reached"].items())
    return [key for at, key in begun if at <= second][-1]


def _seconds(found: Row) -> float:
    return float((found["ended_at"] - found["started_at"]).total_seconds())


def _ends(calls: Sequence[Row]) -> dict[str, tuple[int, float]]:
    """By the part calls ended in: how many, and after how many seconds in it, the median."""
    ends: dict[str, list[float]] = defaultdict(list)
    for found in calls:
        part = _part_at(found, _seconds(found))
        ends[part].append(_seconds(found) - found["reached"][part])
    return {part: (len(seconds), median(seconds)) for part, seconds in ends.items()}


def _effects(calls: Sequence[Row], raised: Sequence[Row]) -> dict[tuple[str, int], tuple[int, int, int]]:
    """By rebuttal: how often it was shown, how often another part followed, how often a meeting."""
    by_id = {found["id"]: found for found in calls}
    effects: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0, 0])
    for found in raised:
        about = by_id[found["call_id"]]
        second = (found["at"] - about["started_at"]).total_seconds()
        counted = effects[found["kind"], found["variant"]]
        counted[0] += 1
        counted[1] += any(at > second for at in about["reached"].values())
        counted[2] += about["outcome"] == Outcome.BOOKED
    return {key: (count, on, met) for key, (count, on, met) in effects.items()}


def test_rows_of_calls_tell_which_rebuttal_was_followed_by_the_call_going_on_or_a_meeting(
    store: Store, talk: Calls, clock: StillClock
) -> None:
    talk(Outcome.NO, Place(1), ("no_time", 0, False), given=Given(reason="no_budget"))
    talk(Outcome.CALL_BACK, Place(1), ("no_time", 1, True), Place(2), given=_in_two_hours(store, clock))
    talk(
        Outcome.BOOKED,
        Place(1),
        ("no_time", 1, None),
        Place(2),
        ("not_now", 0, True),
        given=_in_two_hours(store, clock),
    )
    calls, raised = store.ask(rows, call).result(), store.ask(rows, objection).result()
    assert _effects(calls, raised) == {("no_time", 0): (1, 0, 0), ("no_time", 1): (2, 2, 1), ("not_now", 0): (1, 0, 1)}
    assert {(row["kind"], row["variant"], row["part"], row["overcome"]) for row in raised} == {
        ("no_time", 0, 1, False),
        ("no_time", 1, 1, True),
        ("no_time", 1, 1, None),
        ("not_now", 0, 2, True),
    }


def test_rows_of_calls_tell_in_which_part_and_second_they_end(store: Store, talk: Calls, clock: StillClock) -> None:
    talk(Outcome.NO, Place(1), given=Given(reason="no_budget"))
    talk(Outcome.NO, Place(1), ("no_time", 0, False), given=Given(reason="no_budget"))
    talk(Outcome.BOOKED, Place(1), Place(2), Place(2, 1), given=_in_two_hours(store, clock))
    calls = store.ask(rows, call).result()
    assert _ends(calls) == {"relevance": (2, 10), "propose": (1, 15)}
    assert [row["part"] for row in calls] == [1, 1, 2]


def test_the_part_is_counted_as_the_script_counts_it_also_where_one_is_left_out(store: Store, talk: Calls) -> None:
    book = store.office.playbook
    opener = book.scripts[0]
    mute = [line.model_copy(update={"segments": ["municipality"]}) for line in opener.parts[0].lines]
    parts = [opener.parts[0].model_copy(update={"lines": mute}), *opener.parts[1:]]
    scripts = [opener.model_copy(update={"parts": parts}), *book.scripts[1:]]
    store.office = replace(store.office, playbook=book.model_copy(update={"scripts": scripts}))
    talk(Outcome.NO, Place(1), ("no_time", 0, False), given=Given(reason="no_budget"))
    (found,), (raised,) = store.ask(rows, call).result(), store.ask(rows, objection).result()
    assert (found["part"], raised["part"]) == (2, 2)
    assert found["reached"] == {"relevance": 0, "propose": 10}


def _in_two_hours(store: Store, clock: StillClock) -> Given:
    return Given(due=store.office.calendar.exactly(clock.now + timedelta(hours=2)))
