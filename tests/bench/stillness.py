"""What the app takes while nobody presses a key: memory, and the processor on each screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from tests.bench.figures import Row, Sample, most, ratio
from tests.bench.glass import Glass
from tests.bench.ground import Ground, bare_frame, burnt, held, idle, leave, peak, rows
from tests.bench.places import answer, board, call, card, care, out, queue, search, stay, unanswered

WATCHED, QUICK = 60, 15
"""Seconds for which each screen is left alone."""
STARTS = 3


def measure(ground: Ground) -> Iterator[Row]:
    """Memory after some starts, then each screen left alone."""
    bare, app, peaks = list[float](), list[float](), list[float]()
    for _start in range(STARTS):
        with ground.bare() as glass:
            glass.starts(bare_frame)
            glass.rest(2)
            bare.append(held(glass.process.pid))
            leave(glass)
        with ground.app() as glass:
            glass.starts(rows)
            idle(glass, 60)
            app.append(held(glass.process.pid))
            peaks.append(peak(glass.process.pid))
            leave(glass)
    floor, highest = Sample.of(bare), Sample.of(peaks).median
    yield ratio("still.memory", "idle memory", Sample.of(app), floor, 2.2, unit="MB", peak=highest)
    if ground.wants("still.cpu"):
        yield from left_alone(ground)


def left_alone(ground: Ground) -> Iterator[Row]:
    """The share of a core that each screen takes by itself."""
    seconds = QUICK if ground.quick else WATCHED
    screens: tuple[tuple[str, str, Callable[[Glass], None], Callable[[Glass], None]], ...] = (
        ("queue", "the queue", queue, stay),
        ("board", "the board", board, stay),
        ("care", "the customers", care, stay),
        ("needs", "the needs analysis", answer, out("escape", "escape")),
        ("card", "the card", card, out("escape")),
        ("search", "the search", search, out("escape", "escape")),
        ("call", "the call, the timer running", call, unanswered),
    )
    with ground.app() as glass:
        glass.starts(rows)
        idle(glass, 60)
        for name, where, reach, back in screens:
            reach(glass)
            glass.rest(3)
            before, began = burnt(glass.process.pid), time.monotonic()
            glass.rest(seconds)
            share = (burnt(glass.process.pid) - before) / (time.monotonic() - began) * 100
            what = f"a core's share over {seconds} s on {where}"
            yield most(f"still.cpu.{name}", what, Sample((share,)), 1, unit="%")
            back(glass)
        leave(glass)
