"""The pace of a call against the rep's own, and the second each part was first reached."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from data.call_sheet import call_sheet
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.pace import ENOUGH
from data.model.talk import Place
from data.store import Store
from data.tables import call
from data.transaction import Write
from salestui.app import SalesApp
from screens.call.head import Head
from screens.call.kept import kept, resume
from screens.call.live import Live
from tests.conftest import SIZES, StillClock
from tests.screens.calling import calling, press, prospect
from tests.screens.conftest import settle, text_of


def _talked(write: Write, org: str, times: int) -> None:
    words = {"outcome": Outcome.LATER, "script": "opener", "script_version": "1", "language": "en"}
    reached = {"introduce": 0, "relevance": 20, "propose": 50}
    for index in range(times):
        at = write.now - timedelta(days=index + 1)
        ended = at + timedelta(seconds=90)
        write.insert(call, organisation_id=org, started_at=at, ended_at=ended, reached=reached, **words)


@pytest.fixture
def poyta(store: Store) -> tuple[str, str]:
    return store.do(prospect).result().result


@pytest.fixture
def live(store: Store, poyta: tuple[str, str]) -> Live:
    return Live.prepared(store.office, store.ask(call_sheet, *poyta).result())


def _parts(app: SalesApp) -> str:
    return text_of(app).splitlines()[1]


def _amber(head: Head) -> bool:
    return any("warning" in str(span.style) for span in head.render().spans if span.start < span.end)


@pytest.mark.parametrize("size", SIZES)
async def test_a_part_fills_against_the_reps_own_median_and_says_when_it_is_over(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    store.do(_talked, poyta[0], ENOUGH).result()
    async with calling(app, size, *poyta) as pilot:
        head = app.screen.query_one(Head)
        await press(pilot, "space")
        clock.move(seconds=18)
        await press(pilot, "2")
        clock.move(seconds=15)
        head.tick()
        await settle(pilot)
        line = _parts(app)
        assert "0:15 of 0:30" in line
        bars = [bar for bar in line.replace("0:15 of 0:30", "").split() if set(bar) <= {"━", "─"}]
        first, second, third = bars
        assert (set(first), set(third)) == ({"━"}, {"─"})
        assert second.count("━") == len(second) // 2
        assert not _amber(head)
        clock.move(seconds=20)
        head.tick()
        await settle(pilot)
        assert "0:35 of 0:30" in _parts(app)
        assert "━" * len(second) in _parts(app).split("Relevance")[1]
        assert _amber(head)


@pytest.mark.parametrize("size", SIZES)
async def test_with_too_few_calls_the_bar_shows_sentences(
    app: SalesApp, size: tuple[int, int], store: Store, poyta: tuple[str, str], clock: StillClock
) -> None:
    store.do(_talked, poyta[0], ENOUGH - 1).result()
    async with calling(app, size, *poyta) as pilot:
        await press(pilot, "space")
        clock.move(seconds=40)
        before = _parts(app)
        await press(pilot, "space")
        assert _parts(app).count("━") > before.count("━")
        assert " of " not in _parts(app)


def _walk(live: Live, clock: StillClock, *steps: Callable[[], object]) -> None:
    for step in steps:
        clock.move(seconds=10)
        step()


def test_the_second_a_part_was_first_reached_stands_through_jumps_and_ways_back(live: Live, clock: StillClock) -> None:
    live.start()
    _walk(live, clock, lambda: live.go(Place(2)), lambda: live.go(Place(0)), lambda: live.go(Place(1)))
    assert live.spent() == 0
    _walk(live, clock, live.back, live.next, lambda: live.go(Place(2)))
    assert live.reached == {"introduce": 0, "propose": 10, "relevance": 30}
    assert live.spent() == 20
    live.go(Place(1))
    assert live.spent() == 30
    assert live.report(Outcome.NO, Given()).reached == live.reached


def test_a_restart_keeps_the_seconds_and_goes_on_counting(live: Live, clock: StillClock) -> None:
    live.start()
    _walk(live, clock, lambda: live.go(Place(1)))
    again = Live.prepared(live.office, live.sheet)
    clock.move(minutes=3)
    resume(again, kept(live))
    assert (again.reached, again.seconds()) == ({"introduce": 0, "relevance": 10}, 190)
    _walk(again, clock, lambda: again.go(Place(0)), lambda: again.go(Place(2)))
    assert again.reached == {"introduce": 0, "relevance": 10, "propose": 210}


def test_another_script_has_no_pace_of_this_one(store: Store, poyta: tuple[str, str]) -> None:
    store.do(_talked, poyta[0], ENOUGH).result()
    live = Live.prepared(store.office, store.ask(call_sheet, *poyta).result())
    live.start()
    assert live.median is not None
    assert (live.median.seconds, live.median.calls) == (20, ENOUGH)
    live.take("inbound")
    assert live.median is None
