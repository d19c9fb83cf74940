"""A file of 100,000 deals: what a backup costs, whether keys go on meanwhile, and how long a rescue takes."""

from __future__ import annotations

import random
import statistics
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from data.file.backups import Backup, Why, back_up, backups
from tests.terminal.terminal import PROGRAM, Terminal, environment
from tests.torture.at_work import app
from tests.torture.damages import DAMAGES
from tests.torture.trial import Trial

DEALS = 100_000
SECONDS = 5.0
"""Within which a rescue is over."""
WAIT = 1.0
"""Seconds that no key may wait, whatever goes on."""
PATIENT = 900
_CALM = 0.2


def large_file(folder: Path) -> Path:
    """So many invented deals; minutes to make."""
    file = folder / "large.db"
    arguments = [str(PROGRAM), "demo", "--no-open", "--deals", str(DEALS), "--db", str(file)]
    subprocess.run(arguments, env=environment(folder), check=True, capture_output=True, timeout=PATIENT)
    return file


def measured(done: Trial, file: Path) -> None:
    """Press keys while the file is backed up, break it, bring it back by one key."""
    with app(file) as terminal:
        terminal.wait_for("First because", 120)
        terminal.wait_until(lambda: bool(backups(file)), "a backup after the start", PATIENT)
        quiet = _keys(terminal, lambda: True)
        terminal.press("\x0b")
        terminal.wait_for("organisations,", 60)
        before = len(backups(file))
        terminal.press("b", "escape")
        terminal.wait_for("First because")
        busy = _keys(terminal, lambda: len(backups(file)) > before)
        terminal.press("ctrl+q")
        terminal.end(timeout=60)
    began = time.monotonic()
    made: Backup = back_up(file, datetime.now(UTC), Why.ASKED)
    seconds = time.monotonic() - began
    done.figures["a backup of 100,000 deals"] = f"{made.size / 1e6:.0f} MB, {seconds:.1f} s beside the work"
    done.figures["a key meanwhile"] = (
        f"median {statistics.median(busy) * 1000:.0f} ms, longest {max(busy) * 1000:.0f} ms ({len(busy)} keys; "
        f"otherwise {statistics.median(quiet) * 1000:.0f} and {max(quiet) * 1000:.0f} ms)"
    )
    done.hold(max(busy) <= WAIT, f"a key waited {max(busy):.2f} s for a backup")
    _rescue(done, file)


def _rescue(done: Trial, file: Path) -> None:
    DAMAGES["header"](file, random.Random(7))
    with app(file) as terminal:
        terminal.wait_for("organisations,", 60)
        terminal.wait_for("Enter restore")
        began = time.monotonic()
        terminal.press("enter")
        terminal.wait_for("First because", 60)
        seconds = time.monotonic() - began
        terminal.press("ctrl+q")
        terminal.end(timeout=60)
    done.figures["a rescue of 100,000 deals"] = f"1 key, {seconds:.1f} s until the queue"
    done.hold(seconds <= SECONDS, f"a rescue of {DEALS} deals took {seconds:.1f} s")


def _keys(terminal: Terminal, enough: Callable[[], bool], most: int = 400, least: int = 20) -> list[float]:
    """Seconds until each of many keys is answered on the screen: down and further down."""
    found: list[float] = []

    def answered() -> bool:
        return terminal.text != before

    while len(found) < most and (len(found) < least or not enough()):
        terminal.draw(_CALM)  # what follows a key a little later is no answer to the next
        before, began = terminal.text, time.monotonic()
        terminal.press("j")
        terminal.wait_until(answered, "an answer to a key", 30)
        found.append(time.monotonic() - began)
    return found
