"""Migrations killed in the middle: from every released schema, at any statement and at any moment."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from data.file.soundness import faults, schema_of
from data.migration import HEAD
from tests.data.test_released_schemas import RELEASED, content, old_file
from tests.torture.trial import Trial

WORDS = "An old file is brought up to date whole or not at all, wherever it is killed, and the next start works"
FULL = 90
SHORT = 3

CHILD = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from data.file import opening
path, last = Path(sys.argv[1]), int(sys.argv[2])
plain, done = opening.open_raw, 0
def count(_statement):
    global done
    done += 1
    if done == last:
        os.kill(os.getpid(), signal.SIGKILL)
def watched(*args, **kwargs):
    found = plain(*args, **kwargs)
    found.set_trace_callback(count)
    return found
opening.open_raw = watched
import data.file.backups, data.file.soundness, data.migration
for module in (data.file.backups, data.file.soundness, data.migration):
    module.open_raw = watched
print("begun", flush=True)
data.migration.bring_up_to_date(path, datetime.now(UTC))
print(done, flush=True)
"""


def trial(times: int, folder: Path) -> Trial:
    """Half of the kills at a statement of SQL, half at a moment of the clock; the schemas take turns."""
    found, die, ended = Trial(), random.Random(9), Counter[str]()
    spans = {schema: _whole(folder / f"whole-{schema}.db", schema) for schema in RELEASED}
    for number in range(times):
        schema = RELEASED[number % len(RELEASED)]
        path = folder / f"{number}.db"
        old_file(schema, path)
        before = content(path)
        statements, seconds = spans[schema]
        if number % 2:
            _migrate(path, kill_at=1 + (number * statements) // times)
        else:
            _migrate(path, kill_after=die.random() * seconds)
        found.tried += 1
        stands = schema_of(path)
        ended["old" if stands == schema else "new"] += 1
        found.hold(stands in (schema, HEAD), f"kill {number}: schema {stands}")
        found.hold(not faults_of(path, stands), f"kill {number}: the file is not sound")
        found.hold(_kept(before, content(path)), f"kill {number}: rows or columns changed")
        _migrate(path)
        found.hold(schema_of(path) == HEAD, f"kill {number}: the next start left schema {schema_of(path)}")
        found.hold(_kept(before, content(path)), f"kill {number}: rows or columns changed at the next start")
    found.figures = {
        "old": str(ended["old"]),
        "new": str(ended["new"]),
        "statements": "/".join(str(spans[schema][0]) for schema in RELEASED),
    }
    return found


def faults_of(path: Path, schema: str) -> list[str]:
    """What is wrong with a file of this schema; the rows of an old one are not read by today's tables."""
    if schema == HEAD:
        return faults(path)
    with closing(sqlite3.connect(path)) as connection:
        said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        return [word for word in said if word != "ok"] + [
            str(row) for row in connection.execute("PRAGMA foreign_key_check")
        ]


def _whole(path: Path, schema: str) -> tuple[int, float]:
    """How many statements a whole migration takes, and how many seconds."""
    old_file(schema, path)
    began = time.monotonic()
    return int(_migrate(path)), time.monotonic() - began


def _migrate(path: Path, *, kill_at: int = 0, kill_after: float | None = None) -> str:
    """Bring the file up to date in a process of its own; what it said last."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), str(kill_at)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    child.stdout.readline()
    if kill_after is not None:
        time.sleep(kill_after)
        child.kill()
    said, wrong = child.communicate(timeout=60)
    assert child.returncode in (0, -signal.SIGKILL), wrong
    return said.strip()


def _kept(before: dict[str, list[dict[str, Any]]], after: dict[str, list[dict[str, Any]]]) -> bool:
    """Whether every row still says what it said, in every column it had."""
    return all(
        [{column: row[column] for column in old} for row, old in zip(after[name], rows, strict=True)] == rows
        for name, rows in before.items()
        if name != "alembic_version"
    )
