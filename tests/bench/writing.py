"""Writes: a card moved, an outcome logged; until the screen shows what is then safely in the file."""

from __future__ import annotations

from collections.abc import Iterator

from tests.bench.figures import Row, Sample, over
from tests.bench.glass import Answer, Glass
from tests.bench.ground import Ground, bare_frame, idle, leave, rows
from tests.bench.places import WAIT, board, letters, queue

TIMES = 100
READ = 0.7
"""Seconds in which whoever is quick has read whom they call."""
SEEN = 0.3
"""Seconds in which it is seen where a card went; nobody reacts sooner."""
ABOVE = 16
"""Milliseconds that a write may take above the bare app's key."""


def measure(ground: Ground) -> Iterator[Row]:
    """Move and log round by round, the bare app in between."""
    moved, logged, typed = list[Answer](), list[Answer](), list[Answer]()
    each = ground.share(TIMES)
    with ground.app() as glass, ground.bare() as bare:
        bare.starts(bare_frame)
        glass.starts(rows)
        idle(glass, 20)
        for _round in range(ground.rounds):
            moved += moves(glass, each)
            logged += outcomes(glass, each)
            typed += [bare.key(key) for key in letters(each)]
        leave(glass)
    floor = Sample.of([answer.first for answer in typed], 1000)
    for name, what, answers in (
        ("write.move", "move a card, until it stands in the other stage", moved),
        ("write.outcome", "log an outcome, until the next prospect is on screen", logged),
    ):
        shown = Sample.of([answer.shown for answer in answers], 1000)
        missed = sum(answer.shown is None for answer in answers)
        yield over(name, what, shown, floor, most=ABOVE, unanswered=missed)


def moves(glass: Glass, count: int) -> list[Answer]:
    """One card moved a stage on and back again."""
    board(glass)
    found = []
    for number in range(count):
        glass.rest(SEEN)
        before = counts(glass)
        found.append(glass.key("H" if number % 2 else "L", lambda seen, was=before: counts(seen) != was))  # type: ignore[misc]
    if count % 2:
        glass.keys("H")
    return found


def counts(glass: Glass) -> str:
    """The line of the board that tells how many deals each stage holds."""
    return next((line for line in map(glass.line, range(1, 10)) if "Prospecting" in line), "")


def outcomes(glass: Glass, count: int) -> list[Answer]:
    """In a session nobody answers, again and again."""
    session(glass)
    found = []
    for _number in range(count):
        glass.rest(READ)  # nobody says how a call ended before they have read whom it is to
        found.append(outcome(glass, "a"))
    glass.keys("escape", "escape")
    return found


def session(glass: Glass) -> None:
    """Calls one after another, the first prospect on screen."""
    queue(glass)
    glass.keys("g")
    glass.until(lambda seen: seen.has("call starts"), WAIT)
    glass.rest(0.5)


def outcome(glass: Glass, key: str) -> Answer:
    """End this call by a key: until the next prospect is on screen, before a call that has not begun."""
    before = who(glass)
    return glass.key(key, lambda seen: who(seen) != before and "call starts" in seen.line(-3), longest=5)


def who(glass: Glass) -> str:
    """Who is on the line."""
    return glass.line(0)[:60].partition("  ")[0]
