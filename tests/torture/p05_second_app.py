"""A second app on the same file, and commands beside both: told who holds it, shown what others write, free at once."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

from data.file.hold import holder_of
from tests.terminal.terminal import Terminal, run
from tests.torture.at_work import PLACES, app, copy_of, demo, sound, wait_for_text
from tests.torture.trial import Trial

WORDS = (
    "second app on one file: told who holds it (process, host, since) ≤ 1 s after its start, opens read-only, "
    "takes over by itself; the lock of a killed app is free at once; imports beside the open app are shown ≤ 2 s"
)
FULL = 20
SHORT = 1
TOLD, SHOWN, FREE, TAKEN = 1.0, 2.0, 0.2, 5.0
"""Seconds: until it is told, until an import is seen, until the lock is free, until the second one takes over."""
BUSY = 60.0
"""The most on a machine that is busy with other tests."""


def trial(times: int, folder: Path) -> Trial:
    """Open the file twice so often, write to it from the command line, kill the first."""
    made = demo(folder)
    pair = Pair(random.Random(times), hurry=times >= FULL)
    for number in range(times):
        pair.once(copy_of(made, "pair"), number)
    for what, found in pair.seconds.items():
        pair.done.figures[what] = f"median {statistics.median(found):.2f} s, longest {max(found):.2f} s"
    return pair.done


@dataclass
class Pair:
    """Two apps on one file."""

    dice: random.Random
    hurry: bool
    done: Trial = field(default_factory=Trial)
    seconds: dict[str, list[float]] = field(default_factory=dict)

    def once(self, file: Path, number: int) -> None:
        """The first works, the second looks; a command writes; the first is killed, the second goes on."""
        self.done.tried += 1
        with app(file) as first:
            PLACES[0].reach(first, False)
            first.press("puoli lausetta")
            wait_for_text(first, "puoli lausetta")
            with app(file) as second:
                self._told(first, second)
                second.press("f", "Zyx")
                self._shown(file, number, first, second)
                self._killed(file, first)
                self._taken_over(file, second)
                second.end(signal.SIGKILL)
        self.done.hold(sound(file), "the file is damaged")

    def _told(self, first: Terminal, second: Terminal) -> None:
        """Who holds the file stands on the second screen, and everything else with it."""
        began = time.monotonic()
        second.wait_for(f"process {first.process.pid}", BUSY)
        self._took("told who holds it, from the start of the program", began, TOLD)
        second.wait_until(lambda: "Queue   Board" in second.text, "the first screen", BUSY)
        drawn = time.monotonic()
        second.wait_for("READ ONLY", BUSY)
        self._took("the same on the screen, from the first one", drawn, TOLD)
        said = " ".join(second.text.split())
        who = rf"process {first.process.pid} on {re.escape(socket.gethostname())}, since \d\d\.\d\d\. \d\d:\d\d"
        self.done.hold(re.search(who, said), f"not told who holds it: {said[:300]}")
        second.wait_for("Call back", BUSY)
        second.press("j", "j", "d")
        second.wait_for("start over", BUSY)
        second.press("puhuttu")
        second.wait_for("NOT SAVED", BUSY)
        second.press("escape")
        second.wait_for("Leave all the same", BUSY)
        second.press("2")
        second.wait_gone("NOT SAVED", BUSY)

    def _shown(self, file: Path, number: int, first: Terminal, second: Terminal) -> None:
        """An import from the command line comes up by itself; what is being typed stays."""
        name = f"Zyx {number} Oy"
        rows = file.parent / "more.csv"
        rows.write_text(f"Yritys;Puhelin\n{name};+35840{self.dice.randint(1_000_000, 9_999_999)}\n", encoding="utf-8")
        ended = run(file.parent, "import", str(rows), "--db", str(file))
        began = time.monotonic()
        self.done.hold(ended.returncode == 0, f"the import beside the app ended with {ended.returncode}")
        second.wait_for(name, BUSY)
        self._took("an import shown", began, SHOWN)
        first.draw(0.1)
        wait_for_text(first, "puoli lausetta")

    def _killed(self, file: Path, first: Terminal) -> None:
        """The lock of a killed app is free the moment it is gone."""
        began = time.monotonic()
        os.kill(first.process.pid, signal.SIGKILL)
        first.process.wait()
        while holder_of(file) is not None and time.monotonic() < began + BUSY:
            time.sleep(0.001)
        self._took("lock free after kill -9", began, FREE)

    def _taken_over(self, file: Path, second: Terminal) -> None:
        """The second app writes from now on, and comes back to the call that was cut off."""
        began = time.monotonic()
        second.wait_gone("READ ONLY", BUSY)
        self._took("taken over", began, TAKEN)
        second.wait_for("was cut off", BUSY)
        holder = holder_of(file)
        self.done.hold(holder is not None and holder.pid == second.process.pid, f"held by {holder} now")
        self.done.hold(PLACES[0].on_disk(file) == "puoli lausetta", "the words of the first app are lost")

    def _took(self, what: str, began: float, most: float | None) -> None:
        seconds = time.monotonic() - began
        self.seconds.setdefault(what, []).append(seconds)
        if most is not None and self.hurry:
            self.done.hold(seconds <= most, f"{what} after {seconds:.1f} s")
