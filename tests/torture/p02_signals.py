"""The window is closed or the program told to end while the rep types: all of it is kept, the terminal is put right."""

from __future__ import annotations

import random
import signal
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.terminal.terminal import Terminal
from tests.torture.at_work import PLACES, Place, app, copy_of, demo, letters, sound, type_until
from tests.torture.trial import Trial

WORDS = (
    "SIGHUP, SIGTERM, closed terminal while a note, an answer or a card is typed: no character lost, gone in ≤ 2 s, "
    "terminal restored, exit 129 and 143"
)
FULL = 150
SHORT = 4
MARK = "[["
"""Begins what is typed, so that it is found on the screen however short it is."""
SECONDS = 2.0
"""Within which the program is gone."""
ALTERNATE_SCREEN_LEFT = b"\x1b[?1049l"


def trial(times: int, folder: Path) -> Trial:
    """End it so often: each way by turns, in each place by turns."""
    ends = Ends(demo(folder), random.Random(times), full=times >= FULL)
    ways: tuple[Callable[[Place], None], ...] = (ends.hung_up, ends.told, ends.closed, ends.taken_away)
    shares = (
        (times // 3, times // 3, times // 6, times - 2 * (times // 3) - times // 6) if times > len(ways) else (1,) * 4
    )
    for way, share in zip(ways, shares, strict=True):
        for count in range(share):
            way(PLACES[(count + ways.index(way)) % len(PLACES)])
    done = ends.done
    for how, seconds in ends.seconds.items():
        done.figures[f"gone after {how}"] = f"median {statistics.median(seconds):.2f} s, longest {max(seconds):.2f} s"
    done.figures["characters typed"] = str(ends.typed)
    done.figures["of them lost"] = str(ends.lost)
    return done


@dataclass
class Ends:
    """The ends, and what each one cost."""

    made: Path
    dice: random.Random
    full: bool
    done: Trial = field(default_factory=Trial)
    seconds: dict[str, list[float]] = field(default_factory=dict)
    typed: int = 0
    lost: int = 0

    def hung_up(self, place: Place) -> None:
        """SIGHUP."""
        self._signal(place, signal.SIGHUP, 129)

    def told(self, place: Place) -> None:
        """SIGTERM."""
        self._signal(place, signal.SIGTERM, 143)

    def closed(self, place: Place) -> None:
        """The window is closed, as when a shell had started the program there: the kernel sends SIGHUP."""
        file = copy_of(self.made, "ended")
        code = file.with_name("code")
        shell = ("sh", "-c", f'trap : HUP; "$@"; echo $? > {code}', "sh")
        with app(file, under=shell, ruled=True) as terminal:
            typed = self._type(place, terminal)
            began = time.monotonic()
            terminal.hang_up()
            terminal.end()
            self._ended(place, "the window closed", file, typed, time.monotonic() - began)
        self.done.hold(code.read_text().strip() == "129", f"closed: exit {code.read_text().strip()}")

    def taken_away(self, place: Place) -> None:
        """The terminal goes and nobody sends a signal, as for a program in a session of its own."""
        file = copy_of(self.made, "ended")
        with app(file) as terminal:
            typed = self._type(place, terminal)
            began = time.monotonic()
            terminal.hang_up()
            code = terminal.end()
            self._ended(place, "the terminal taken away", file, typed, time.monotonic() - began)
        self.done.hold(code in (129, -signal.SIGHUP), f"taken away: exit {code}")

    def _signal(self, place: Place, by: signal.Signals, code: int) -> None:
        file = copy_of(self.made, "ended")
        with app(file) as terminal:
            typed = self._type(place, terminal)
            began = time.monotonic()
            ended = terminal.end(by)
            self._ended(place, by.name, file, typed, time.monotonic() - began)
            self.done.hold(ended == code, f"{by.name}: exit {ended}")
            self.done.hold(ALTERNATE_SCREEN_LEFT in terminal.raw, f"{by.name}: the screen was not put back")
            self.done.hold(terminal.modes == terminal.before, f"{by.name}: the terminal is left in another mode")

    def _type(self, place: Place, terminal: Terminal) -> str:
        """Type for a moment; what of it was echoed."""
        place.reach(terminal, False)
        terminal.press(MARK)
        typed, _sent = type_until(terminal, time.monotonic() + self.dice.uniform(0.1, 1.5), self.dice)
        typed = MARK + typed
        while letters(typed)[-20:] not in letters(terminal.text):
            terminal.draw(0.001)
        return typed

    def _ended(self, place: Place, how: str, file: Path, typed: str, seconds: float) -> None:
        self.done.tried += 1
        self.seconds.setdefault(how, []).append(seconds)
        self.done.hold(seconds <= SECONDS or not self.full, f"{how}: gone after {seconds:.1f} s")
        found = place.on_disk(file)
        self.typed += len(typed)
        self.lost += len(typed) - len(found)
        self.done.hold(found == typed, f"{place.name}, {how}: “{found}” of “{typed}”")
        self.done.hold(sound(file), f"{place.name}, {how}: the file is damaged")
