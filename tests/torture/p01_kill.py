"""kill -9 while the rep types: all that is older than half a second is in the file, and comes back on the screen."""

from __future__ import annotations

import os
import random
import signal
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.terminal.terminal import Terminal
from tests.torture.at_work import PLACES, Place, app, copy_of, demo, sound, type_until, wait_for_text
from tests.torture.trial import Trial

WORDS = (
    "kill -9 while a live call note, a SPIN answer or a card is typed: no character older than 500 ms is lost, "
    "the text is a prefix of what was typed, the file is sound, the next start shows it"
)
FULL = 200
SHORT = 3
GRACE = 0.5
"""Seconds within which what is typed must be on disk."""
PATIENT = 5.0
"""The same on a machine that is busy with other tests."""
ENOUGH = 250
"""Letters after which a fresh file is taken, so that the end of the text stays on the screen."""


def trial(times: int, folder: Path) -> Trial:
    """Kill so often, in each place by turns."""
    killing = Killing(random.Random(times), GRACE if times >= FULL else PATIENT)
    done, made = killing.done, demo(folder)
    for number, place in enumerate(PLACES[:times]):
        file, begun = copy_of(made, f"kill-{number}"), ""
        for _kill in range(times // len(PLACES) + (number < times % len(PLACES))):
            if len(begun) > ENOUGH:
                file, begun = copy_of(made, f"kill-{number}"), ""
            begun = killing.once(place, file, begun)
        been = place.begun(file)
        with app(file) as terminal:  # the last kill too is followed by a start
            killing.shows(place, begun, terminal, been=been)
            terminal.end(signal.SIGKILL)
    lost, ages = killing.lost, killing.ages
    done.figures["characters lost a kill"] = f"median {statistics.median(lost):.0f}, most {max(lost)}"
    done.figures["oldest lost character"] = f"{max(ages) * 1000:.0f} ms (median {statistics.median(ages) * 1000:.0f})"
    return done


@dataclass
class Killing:
    """The kills, and what each one cost."""

    dice: random.Random
    grace: float
    done: Trial = field(default_factory=Trial)
    lost: list[int] = field(default_factory=list)
    """How many characters each took."""
    ages: list[float] = field(default_factory=list)
    """How old the oldest of them was."""

    def once(self, place: Place, file: Path, begun: str) -> str:
        """Start, see what the last kill left, type on, kill; what the file holds then."""
        been = place.begun(file)
        with app(file) as terminal:
            self.shows(place, begun, terminal, been=been)
            typed, sent = type_until(terminal, time.monotonic() + self.dice.uniform(0.05, 2.5), self.dice)
            os.kill(terminal.process.pid, signal.SIGKILL)
            killed = time.monotonic()
            terminal.end()
        self.done.tried += 1
        whole, found = begun + typed, place.on_disk(file)
        self.done.hold(whole.startswith(found), f"{place.name}: “{found}” is no beginning of “{whole}”")
        self.done.hold(found.startswith(begun), f"{place.name}: “{begun}” was there before, now “{found}”")
        missing = sent[max(len(found) - len(begun), 0) :]
        self.lost.append(len(missing))
        self.ages.append(killed - missing[0] if missing else 0.0)
        age = self.ages[-1]
        self.done.hold(age <= self.grace, f"{place.name}: a character {age * 1000:.0f} ms old was lost")
        self.done.hold(sound(file), f"{place.name}: the file is damaged")
        return found

    def shows(self, place: Place, begun: str, terminal: Terminal, *, been: bool) -> None:
        """Go to the place; what was kept stands there."""
        place.reach(terminal, been)
        try:
            wait_for_text(terminal, begun)
        except AssertionError as missing:
            self.done.hold(False, f"{place.name}: the next start does not show it: {missing}")
