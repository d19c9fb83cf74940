"""The disk fills while the rep types: told at once, the text stays, and is saved by itself when there is room."""

from __future__ import annotations

import random
import shutil
import signal
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.terminal.terminal import Terminal
from tests.torture.at_work import PLACES, Place, app, demo, sound, type_until, wait_for_text
from tests.torture.small_disk import WHY_NOT, can_be_made, empty, fill, small_disk
from tests.torture.trial import Trial

WORDS = (
    "disk full mid-call: NOT SAVED on screen ≤ 1 s, the text stays and is saved by itself ≤ 5 s after space returns; "
    "starting on a full disk shows the queue, read-only, and writes again by itself"
)
FULL = 30
SHORT = 1
TOLD, SAVED = 1.0, 5.0
"""Seconds until it is told, and until it is saved once there is room."""
BUSY = 30.0
"""The same on a machine that is busy with other tests."""
MARK = "as soon as it can be"
"""The end of the line that stays while something is not saved."""


def trial(times: int, folder: Path) -> Trial:
    """Fill the disk so often, in each place by turns; every second time start on it."""
    if not can_be_made():
        return Trial(skipped=WHY_NOT)
    made = demo(folder)
    with small_disk(folder / "disk", made.stat().st_size * 6 + 12_000_000) as disk:
        if disk is None:
            return Trial(skipped=WHY_NOT)
        full = Filling(disk, random.Random(times), hurry=times >= FULL)
        for number in range(times):
            file = Path(shutil.copy(made, disk))
            shutil.copy(folder / "config.toml", disk)
            full.while_typing(PLACES[number % len(PLACES)], file)
            full.at_the_start(file)
            for left in disk.iterdir():
                full.clear(left)
    full.tell()
    return full.done


@dataclass
class Filling:
    """How often the disk was filled, and how long everything took."""

    disk: Path
    dice: random.Random
    hurry: bool
    done: Trial = field(default_factory=Trial)
    seconds: dict[str, list[float]] = field(default_factory=dict)

    def while_typing(self, place: Place, file: Path) -> None:
        """Fill it in the middle of a sentence, give the room back after a while."""
        self.done.tried += 1
        with app(file) as terminal:
            place.reach(terminal, False)
            typed, _sent = type_until(terminal, time.monotonic() + 0.5, self.dice)
            wait_for_text(terminal, typed)
            terminal.draw(1)
            fill(self.disk)
            began = time.monotonic()
            terminal.press("tilaus ")
            terminal.wait_for(MARK, BUSY)
            self.took("NOT SAVED on screen after", began, TOLD)
            more, _sent = type_until(terminal, time.monotonic() + self.dice.uniform(0.1, 3), self.dice)
            whole = f"{typed}tilaus {more}"
            wait_for_text(terminal, whole)
            self.done.hold(MARK in terminal.text, f"{place.name}: the mark went while the disk was full")
            empty(self.disk)
            self._saved(place, file, whole, terminal)
            terminal.end(signal.SIGKILL)
        self.done.hold(sound(file), f"{place.name}: the file is damaged")

    def at_the_start(self, file: Path) -> None:
        """Start where there is no room: the queue is there to be looked at, and can be worked with once there is."""
        fill(self.disk)
        began = time.monotonic()
        with app(file) as terminal:
            terminal.wait_for("READ ONLY, nothing is saved: the disk is full", BUSY)
            terminal.wait_for("Call back", BUSY)
            self.took("queue of a full disk after", began, None)
            terminal.draw(self.dice.uniform(0, 2))
            empty(self.disk)
            began = time.monotonic()
            terminal.wait_gone("READ ONLY", BUSY)
            self.took("written again after", began, SAVED)
            terminal.end(signal.SIGKILL)
        self.done.hold(sound(file), "started on a full disk: the file is damaged")

    def took(self, what: str, began: float, most: float | None) -> None:
        """Note how long something took, which was to be quick."""
        seconds = time.monotonic() - began
        self.seconds.setdefault(what, []).append(seconds)
        if most is not None and self.hurry:
            self.done.hold(seconds <= most, f"{what} {seconds:.1f} s")

    def tell(self) -> None:
        """The figures."""
        for what, found in self.seconds.items():
            self.done.figures[what] = f"median {statistics.median(found):.2f} s, longest {max(found):.2f} s"

    def clear(self, left: Path) -> None:
        """Make room for the next file."""
        if left.is_dir():
            for one in left.iterdir():
                self.clear(one)
            left.rmdir()
        else:
            left.unlink()

    def _saved(self, place: Place, file: Path, whole: str, terminal: Terminal) -> None:
        """All of it is on disk by itself, and nothing says any more that it is not."""
        began = time.monotonic()
        found = ""
        while time.monotonic() < began + BUSY:
            terminal.draw(0.02)
            if (found := place.on_disk(file)).strip() == whole.strip():
                self.took("saved after space came back", began, SAVED)
                break
        else:
            self.done.hold(False, f"{place.name}: “{found}” is kept of “{whole}”")
        terminal.wait_gone(MARK, BUSY)
