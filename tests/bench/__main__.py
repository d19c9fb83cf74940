"""`make bench`: every figure, or those that are named, held against a bare Textual app that runs by turns.

python -m tests.bench                            all, on 100,000 deals
python -m tests.bench key start --quick          these, in few rounds
python -m tests.bench --deals 1000 --keep FOLDER on fewer deals; the files stay for the next time
python -m tests.bench --write                    and the results into docs/performance.md and .json
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import fingers, growth, importing, session, starting, stillness, writing
from tests.bench.figures import Row
from tests.bench.ground import Ground, machine, uncompiled
from tests.bench.report import write

FIGURES: dict[tuple[str, ...], Callable[[Ground], Iterator[Row]]] = {
    ("start",): starting.measure,
    ("key", "open", "search"): fingers.measure,
    ("write",): writing.measure,
    ("still",): stillness.measure,
    ("import",): importing.measure,
    ("growth",): growth.measure,
    ("session",): session.measure,
}
"""What measures figures whose names begin so."""


def main() -> int:
    """Measure what is asked for; the exit code tells whether all could be measured."""
    asked = argparse.ArgumentParser(prog="tests.bench")
    asked.add_argument("names", nargs="*", help="beginnings of figures: start, key.note, open …")
    asked.add_argument("--deals", type=int, default=100_000)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--quick", action="store_true", help="few keys, short waits")
    asked.add_argument("--keep", type=Path, help="a folder for the files, found again next time")
    asked.add_argument("--write", action="store_true")
    given = asked.parse_args()
    if why := uncompiled():
        print(why, file=sys.stderr)
        return 2
    began = time.monotonic()
    on = machine()
    print(", ".join(f"{what} {which}" for what, which in on.items()))
    with tempfile.TemporaryDirectory(prefix="bench-") as made:
        folder = given.keep or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        ground = Ground(folder, given.deals, given.rounds, given.quick, tuple(given.names))
        found, missed = list[Row](), False
        for names, measure in FIGURES.items():
            try:
                for row in measure(ground) if any(ground.wants(name) for name in names) else ():
                    found.append(row)
                    print(told(row), flush=True)
            except AssertionError as fault:
                missed = True
                print(f"not measured: {', '.join(names)}: {fault}", file=sys.stderr, flush=True)
    print(f"{time.monotonic() - began:.0f} s")
    if given.write:
        write(found, on, {"deals": given.deals, "rounds": given.rounds, "quick": given.quick})
    return int(missed)


def told(row: Row) -> str:
    """A row on one line."""
    bare = f"bare {row.bare.median:.2f} / {row.bare.p95:.2f}" if row.bare else ""
    seen = "  ".join(f"{what} {value:.0f}" for what, value in row.more.items())
    reached = "yes" if row.reached else "NO "
    return (
        f"{reached} {row.what:45} {row.result:18} {row.goal:16} n {row.app.n:4} "
        f"{row.app.median:8.2f} / {row.app.p95:.2f} {row.unit}  {bare}  {seen} {row.remark}"
    )


if __name__ == "__main__":
    sys.exit(main())
