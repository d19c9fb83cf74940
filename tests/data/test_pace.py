"""The rep's own pace, from rows of calls."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from data.call_sheet import call_sheet
from data.model.facts import Outcome
from data.model.pace import ENOUGH, Median, Pace
from data.pace import LAST, YEAR, pace_of
from data.store import Store
from data.tables import call, organisation
from data.transaction import Write
from tests.conftest import StillClock

THROUGH = {"introduce": 0, "relevance": 14, "propose": 50}


@pytest.fixture
def house(store: Store) -> str:
    def made(write: Write) -> str:
        return write.insert(organisation, name="X", search_key="x", segment="company", tags=[])

    return store.do(made).result().result


def _talked(
    store: Store,
    house: str,
    times: int,
    *,
    reached: Mapping[str, int] = THROUGH,
    outcome: Outcome = Outcome.LATER,
    script: str = "opener",
    ago: timedelta = timedelta(0),
) -> None:
    def talk(write: Write) -> None:
        for index in range(times):
            begun = write.now - ago - timedelta(minutes=10 * (index + 1))
            words = {"outcome": outcome, "script": script, "script_version": "1", "language": "en"}
            ended = begun + timedelta(seconds=90)
            write.insert(call, organisation_id=house, started_at=begun, ended_at=ended, reached=dict(reached), **words)

    store.do(talk).result()


def _pace(store: Store, script: str = "opener") -> Pace:
    return store.ask(pace_of, script).result()


def test_the_pace_is_taken_from_calls_that_were_talked_with_this_script(store: Store, house: str) -> None:
    _talked(store, house, ENOUGH)
    for outcome in (Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL):
        _talked(store, house, ENOUGH, outcome=outcome, reached={"introduce": 0, "relevance": 400})
    _talked(store, house, ENOUGH, script="satisfaction", reached={"introduce": 0, "relevance": 400})
    _talked(store, house, ENOUGH, reached={})
    medians = {"introduce": Median(14, 5), "relevance": Median(36, 5), "propose": Median(40, 5)}
    assert _pace(store) == Pace("opener", medians)


def test_the_pace_is_of_late_not_of_all_time(store: Store, house: str) -> None:
    slow = {"introduce": 0, "relevance": 80}
    _talked(store, house, 20, ago=YEAR, reached=slow)
    assert _pace(store).parts == {}
    _talked(store, house, 40, ago=timedelta(days=30), reached=slow)
    _talked(store, house, LAST)
    assert _pace(store).parts["introduce"] == Median(14, LAST)


def test_the_pace_comes_with_the_call_sheet(store: Store, house: str, clock: StillClock) -> None:
    assert store.ask(call_sheet, house).result().pace == Pace("opener")
    _talked(store, house, ENOUGH)
    assert store.ask(call_sheet, house).result().pace.parts["propose"] == Median(40, ENOUGH)
    assert store.ask(call_sheet, house, script="inbound").result().pace.parts == {}
