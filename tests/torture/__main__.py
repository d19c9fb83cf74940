"""`make torture`: every promise in full, or those that are named; ends with 1 where one was broken.

python -m tests.torture                      all, in full
python -m tests.torture p01 p07 --short      these, a short round
python -m tests.torture --write              and the results into docs/reliability.md
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from pathlib import Path

from tests.torture.trial import Promise, Trial, promises

REPORT = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- results: written by make torture -->", "<!-- end of results -->"


def main() -> int:
    """Try what is asked for; the exit code."""
    asked = argparse.ArgumentParser(prog="tests.torture")
    asked.add_argument("names", nargs="*", help="beginnings of names, such as p01")
    asked.add_argument("--short", action="store_true")
    asked.add_argument("--write", action="store_true")
    given = asked.parse_args()
    broken = False
    for name, promise in promises().items():
        if given.names and not name.startswith(tuple(given.names)):
            continue
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix=f"torture-{name}-") as folder:
            trial = promise.trial(promise.SHORT if given.short else promise.FULL, Path(folder))
        row = told(name, promise, trial, time.monotonic() - began)
        print(row, flush=True)
        for fault in trial.faults[:20]:
            print(f"    {fault}", flush=True)
        broken = broken or bool(trial.faults)
        if given.write:
            write(name, row)
    return int(broken)


def told(name: str, promise: Promise, trial: Trial, seconds: float) -> str:
    """A row of the table: promise, how often it was tried, what came of it, and how long that took."""
    outcome = trial.skipped or ("kept" if not trial.faults else f"**broken {len(trial.faults)} times**")
    figures = "; ".join(f"{what} {figure}" for what, figure in trial.figures.items())
    number = int(re.sub(r"\D", "", name.partition("_")[0]))
    return f"| {number} | {promise.WORDS} | {trial.tried} | {outcome} | {figures} | {seconds:.0f} s | `{name}` |"


def write(name: str, row: str) -> None:
    """Put the row in the report, in place of the one that was there."""
    text = REPORT.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    table, after = rest.split(END)
    rows = [line for line in table.splitlines() if line.startswith("|")]
    head, known = rows[:2], {line.split("`")[-2]: line for line in rows[2:]}
    known[name] = row
    body = "\n".join([*head, *(known[key] for key in sorted(known))])
    REPORT.write_text(f"{before}{BEGIN}\n\n{body}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
