"""A whole calling session by keys: whether the thousandth call is as light and quick as the first."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figures import Row, Sample
from tests.bench.glass import ESCAPE, Answer, Glass
from tests.bench.ground import Ground, held, idle, leave, rows
from tests.bench.places import TEXT
from tests.bench.writing import outcome, session

CALLS, QUICK = 1000, 100
KINDS = (
    ((), "a"),
    (("c", "space", "left"), "v"),
    ((), "b"),
    (("c", "n", *TEXT[:12], "escape"), "a"),
)
"""What happens in a call: keys, then the one that ends it."""
SWIFT = 0.015
"""Seconds without a byte after which the next key is pressed."""
WRITTEN = 0.1
"""Seconds in which the call before is written, as a rule: until then no key ends the next one."""
LIMIT = 1.1
EVERY = 100
"""Calls after which memory is looked at."""


def measure(ground: Ground) -> Iterator[Row]:
    """Call one after another."""
    calls = QUICK if ground.quick else CALLS
    answers, ends, memory = list[Answer](), list[Answer](), list[float]()
    with ground.app() as glass:
        glass.starts(rows)
        idle(glass, 20)
        session(glass)
        for number in range(calls):
            glass.rest(WRITTEN)
            answers += within(glass, KINDS[number % len(KINDS)][0])
            ends.append(ended(glass, KINDS[number % len(KINDS)][1]))
            assert ends[-1].shown is not None, f"call {number} is not followed by another:\n{glass.text}"
            if (number + 1) % (EVERY if calls > EVERY else EVERY // 4) == 0:
                memory.append(held(glass.process.pid))
        glass.keys("escape", "escape")
        leave(glass)
    what = f"memory over {calls} calls"
    yield grown("session.memory", what, Sample.of(memory[:1]), Sample.of(memory[-1:]), "MB")
    for name, what, found in (
        ("session.key", "keys in calls, the last 100 against the first", [answer.first for answer in answers]),
        ("session.outcome", "outcomes, the last 100 against the first", [answer.shown for answer in ends]),
    ):
        part = min(100, len(found) // 2)
        yield grown(name, what, Sample.of(found[:part], 1000), Sample.of(found[-part:], 1000), "ms")


def ended(glass: Glass, key: str) -> Answer:
    """How this call ended; where the key was not taken, for the call before was still being written, once more."""
    answer = outcome(glass, key)
    return answer if answer.shown is not None else outcome(glass, key)


def within(glass: Glass, keys: tuple[str, ...]) -> list[Answer]:
    """What is pressed in one call."""
    return [glass.key(key, quiet=ESCAPE if key == "escape" else SWIFT) for key in keys]


def grown(name: str, what: str, first: Sample, last: Sample, unit: str) -> Row:
    """How many times the first the last is."""
    times = last.median / first.median
    result = f"{times:.2f} × ({first.median:.1f} → {last.median:.1f} {unit})"
    return Row(name, what, f"≤ {LIMIT:g} ×", unit, last, None, result, times <= LIMIT)
