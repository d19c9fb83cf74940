"""The file comes to harm: nobody sees a traceback or an empty file instead, and the newest backup is one key away."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import random
import shutil
import sqlite3
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from data.file.backups import Why, back_up, folder_of
from data.file.restoring import kept_aside
from data.file.soundness import faults, tables_of
from salestui.__main__ import main
from tests.torture.at_work import app, demo
from tests.torture.damages import DAMAGES
from tests.torture.trial import Trial

WORDS = (
    "a damaged file (bytes, pages, truncated, header, text, 0 bytes, logs of another day): no traceback, never a "
    "silently empty queue, the damaged file kept byte for byte, the newest sound backup brought back by one key"
)
FULL = 300
SHORT = 5
SHOWN_EVERY = 10
"""Every so many damages are looked at in a terminal as well."""
BOOKS = ("remembered", "operation", "change", "barred_number", "draft")
"""Tables that an opening may write to."""


def trial(times: int, folder: Path) -> Trial:
    """Harm it so often, each way by turns."""
    made = demo(folder)
    back_up(made, datetime.now(UTC), Why.ASKED)
    harm = Harm(made, random.Random(times), full=times >= FULL)
    for number in range(times):
        name = list(DAMAGES)[number % len(DAMAGES)]
        harm.once(number, name, in_terminal=number % SHOWN_EVERY == 1)
    done = harm.done
    done.figures["told"] = ", ".join(f"{count} {name}" for name, count in harm.told.items())
    done.figures["unseen, and shown as before"] = str(harm.unseen)
    done.figures["unseen by any check: letters of a text, a day"] = str(harm.altered)
    if harm.seconds:
        middle, most = statistics.median(harm.seconds), max(harm.seconds)
        done.figures["restored in a terminal by Enter"] = (
            f"{len(harm.seconds)} times, median {middle:.2f} s, longest {most:.2f} s until the queue"
        )
    return done


@dataclass
class Harm:
    """The damages, and what each came to."""

    made: Path
    dice: random.Random
    full: bool
    done: Trial = field(default_factory=Trial)
    told: Counter[str] = field(default_factory=Counter)
    """How often each kind of damage was told."""
    unseen: int = 0
    altered: int = 0
    seconds: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        """How it looks while it is whole."""
        self.whole = rows(self.made)
        _code, self.queue, _said = run(self.made, "queue", "--limit", "500")

    def once(self, number: int, name: str, *, in_terminal: bool) -> None:
        """Harm a copy, look at it, bring it back."""
        file = self._copy(number)
        DAMAGES[name](file, self.dice)
        self.done.tried += 1
        what = f"{name} {number}"
        code, shown, said = run(file, "queue", "--limit", "500")
        self._calm(what, code, said)
        before = prints(file)
        if code == 0:
            self._right(what, file, shown)
        else:
            self.told[name] += 1
            self.done.hold("salestui restore" in said, f"{what}: the way to the backups is not told: {said}")
        if in_terminal and code:
            before = self._by_key(what, file)
        else:
            back, _out, why = run(file, "restore", "--latest")
            self._calm(what, back, why)
            self.done.hold(back == 0, f"{what}: not restored: {why}")
        self.done.hold(rows(file) == self.whole, f"{what}: what was restored is not what was backed up")
        if aside := kept_aside(file):
            self.done.hold(prints(aside[0])[0] == before[0], f"{what}: the damaged file was not kept as it was")
        else:
            self.done.hold(code == 0, f"{what}: the damaged file was not kept")
        shutil.rmtree(file.parent)

    def _right(self, what: str, file: Path, shown: str) -> None:
        """What is shown of a file whose damage nobody sees."""
        if shown == self.queue:
            self.unseen += 1
            return
        found = faults(file)
        self.done.hold(not found, f"{what}: the queue is another, and nobody said so: {found[:1]}")
        self.altered += 1

    def _by_key(self, what: str, file: Path) -> list[str]:
        """The rescue on a terminal: one key, then the queue. How the file was when it came up."""
        with app(file) as terminal:
            terminal.wait_for("organisations")
            terminal.wait_for("Enter restore")
            before = prints(file)
            began = time.monotonic()
            terminal.press("enter")
            terminal.wait_for("Restored")
            terminal.wait_for("Call back")
            self.seconds.append(time.monotonic() - began)
            terminal.press("ctrl+q")
            self.done.hold(terminal.end() == 0, f"{what}: the app did not end well after a rescue")
            self.done.hold(b"Traceback" not in terminal.raw, f"{what}: a traceback on the terminal")
        return before

    def _calm(self, what: str, code: int, said: str) -> None:
        self.done.hold("Traceback" not in said and "This went wrong" not in said, f"{what}: {said[-300:]}")
        self.done.hold(code in (0, 1), f"{what}: ended with {code}: {said[-200:]}")

    def _copy(self, number: int) -> Path:
        home = self.made.parent / f"damaged-{number}"
        home.mkdir()
        file = home / self.made.name
        shutil.copy(self.made, file)
        shutil.copy(self.made.parent / "config.toml", home)
        shutil.copytree(folder_of(self.made), folder_of(file))
        return file


@contextmanager
def at_home(file: Path) -> Iterator[None]:
    """The settings beside this file, and nobody else's."""
    before = dict(os.environ)
    os.environ.update(SALESTUI_CONFIG=str(file.parent / "config.toml"), HOME=str(file.parent), TZ="UTC")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def run(file: Path, *arguments: str) -> tuple[int, str, str]:
    """A command on this file, in this process: its exit code, what it printed, what it complained of."""
    out, err = io.StringIO(), io.StringIO()
    with at_home(file), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([*arguments, "--db", str(file), "--lang", "en"])
    return code, out.getvalue(), err.getvalue()


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the books; nothing where they cannot be read."""
    with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError), closing(sqlite3.connect(file)) as connection:
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr)
            for name in tables_of(connection)
            if name not in BOOKS
        }
    return {}


def prints(file: Path) -> list[str]:
    """The file and its log, byte by byte."""
    found = [file, file.with_name(file.name + "-wal")]
    return [hashlib.sha256(one.read_bytes()).hexdigest() for one in found if one.exists()]
