"""The import of a long list on the app's own screen: how long, how soon it moves and stops, how heavy, how left."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Row, Sample, most, ratio
from tests.bench.glass import Glass
from tests.bench.ground import Ground, burnt, idle, leave, peak, rows
from tests.bench.people import write_people
from tests.bench.raw_import import raw_import

ROWS, QUICK = 100_000, 10_000
LONGEST = 900
SETTLING = 10
"""Seconds after which the app is left: what follows an import is at its heaviest by then."""
RAW = 3
"""How often the floor is measured."""


def measure(ground: Ground) -> Iterator[Row]:
    """Bring a list in, once broken off and once whole."""
    count = QUICK if ground.quick else ROWS
    source = write_people(ground.folder / f"list-{count}.csv", count).path
    raw = [floor_of(ground, source) for _time in range(RAW)]
    floor, worked = Sample(tuple(clock for clock, _work in raw)), Sample(tuple(work for _clock, work in raw))
    with ground.app() as glass:
        glass.starts(rows)
        idle(glass, 60)
        plan(glass, source)
        bring_in(glass)
        glass.rest(1)
        stopped = glass.key("escape", lambda seen: not importing(seen), longest=60).shown
        glass.keys("escape")
        began, burnt_before = time.perf_counter(), burnt(glass.process.pid)
        planned, first_word = plan(glass, source)
        moving = bring_in(glass)
        glass.until(lambda seen: seen.has("take back"), LONGEST)
        whole = time.perf_counter() - began
        times = (burnt(glass.process.pid) - burnt_before) / worked.median
        glass.rest(SETTLING)  # pairs that look alike are looked for now
        heaviest = peak(glass.process.pid)
        left = time.perf_counter()
        leave(glass)
        left = time.perf_counter() - left
    what = f"import of {count:,} rows, read, compared and brought in"
    yield ratio("import.whole", what, Sample((whole,)), floor, 8, unit="s", cpu_times=times, s_planned=planned)
    for name, words, value, limit, unit in (
        ("import.reading", "import: a word that it reads", first_word, 200, "ms"),
        ("import.progress", "import: progress on screen", moving, 200, "ms"),
        ("import.cancel", "import: broken off", stopped, 1000, "ms"),
        ("import.leaving", "import: left just after it", left, 1000, "ms"),
    ):
        yield most(name, words, Sample.of([value], 1000), limit, unit=unit)
    yield most("import.memory", "import: memory at most", Sample((heaviest,)), 300, unit="MB")


def floor_of(ground: Ground, source: Path) -> tuple[float, float]:
    """Seconds on the clock and of a core that reading and inserting alone take, into a file of almost nobody."""
    file = ground.folder / "floor.db"
    shutil.copyfile(ground.made(1), file)
    try:
        return raw_import(file, source)
    finally:
        for one in ground.folder.glob("floor.db*"):
            one.unlink()


def plan(glass: Glass, source: Path) -> tuple[float, float | None]:
    """Name the list and read what it would do: seconds until the plan, and until the first word."""
    glass.keys("f10")
    glass.until(lambda seen: seen.has("Which list?"), 10)
    glass.rest(0.5)
    if "p path" in glass.text:
        glass.keys("p")
    glass.keys(str(source))
    began = time.perf_counter()
    first = glass.key("enter", lambda seen: seen.has("Reading") or planned(seen)).shown
    glass.until(planned, LONGEST)
    return time.perf_counter() - began, first


def planned(glass: Glass) -> bool:
    """Whether it is told what the list would do."""
    return glass.has("→ organisation", "Enter import")


def importing(glass: Glass) -> bool:
    """Whether it is told how far the import has come."""
    return glass.has("Importing:")


def bring_in(glass: Glass) -> float | None:
    """Begin the import: seconds until it is told how far it has come."""
    return glass.key("enter", importing, longest=60).shown
