"""Abuse of keyboard and terminal: the app lives on, or leaves with a sentence, and what was typed is kept."""

from __future__ import annotations

import random
import signal
import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from data.file.soundness import tables_of
from tests.terminal.terminal import Terminal
from tests.torture import abuse
from tests.torture.at_work import COLUMNS, LINES, PLACES, app, copy_of, demo, opened
from tests.torture.endings import endings
from tests.torture.trial import Trial

WORDS = (
    "every single byte, broken UTF-8, endless and 1 MB pastes, broken escape sequences, 300 resizes 1×1…200×60, "
    "stop and go on, output gone, no terminal, LANG=C, TERM=dumb: alive or out within 1 s with a sentence, "
    "nothing typed lost"
)
FULL = 300
SHORT = 8
SECONDS = 1.0
MARK = "MERKKI"


def trial(times: int, folder: Path) -> Trial:
    """Every abuse, with so many resizes; a short round tries fewer bytes and sequences of each kind."""
    abused = Abuse(demo(folder), random.Random(times), full=times >= FULL)
    part = 1 if abused.full else 8
    size = 1_000_000 if abused.full else 50_000
    abused.at_the_note(partial(abused.letters, part), partial(abused.pastes, size))
    abused.at_the_note(partial(abused.sequences, part), partial(abused.resizes, times), abused.stops)
    abused.at_the_queue(part)
    done = abused.done
    done.figures["slowest answer"] = f"{max(abused.answers) * 1000:.0f} ms of {len(abused.answers)} looks"
    endings(done, abused.made, full=abused.full)
    return done


@dataclass
class Abuse:
    """The app being abused, and how it bears it."""

    made: Path
    dice: random.Random
    full: bool
    done: Trial = field(default_factory=Trial)
    answers: list[float] = field(default_factory=list)
    """Seconds until something was drawn when the window took another size."""

    def at_the_note(self, *abuses: Callable[[Terminal, Path], None]) -> None:
        """Abuse it where a live note is being written; the note is in the file afterwards."""
        file = copy_of(self.made, "abused")
        with app(file) as terminal:
            PLACES[0].reach(terminal, False)
            terminal.press(MARK)
            terminal.wait_for(MARK)
            for one in abuses:
                one(terminal, file)
            self._leaves(terminal)
        self._kept(file, MARK)

    def letters(self, part: int, terminal: Terminal, file: Path) -> None:
        """Every byte that is a letter or half a one, and what is not UTF-8; the letters of ASCII are in the note."""
        plain = bytes(range(0x21, 0x7F))
        terminal.send(plain)
        whole = MARK + plain.decode()
        terminal.wait_until(lambda: PLACES[0].on_disk(file) == whole, "every letter on disk", 10)
        self.done.tried += len(plain)
        singles = [bytes([byte]) for byte in range(0x80, 0x100, part)]
        for broken in (*singles, *abuse.BROKEN[::part], abuse.noise(self.dice, 4000)):
            self._send(terminal, broken)
        self._answers(terminal, "broken UTF-8")

    def pastes(self, size: int, terminal: Terminal, file: Path) -> None:
        """Pastes without an end, ends without a paste, and one as long as a book; what is pasted is in the note."""
        for number, text in enumerate(
            ("\x1b[200~half", "\x1b[201~", "\x1b[200~one\x1b[200~two\x1b[201~", "\x1b[200~\x1b[A")
        ):
            self._send(terminal, text.encode())
            self._answers(terminal, f"paste {number}")
        long = "budjetti tammikuussa\n" * (size // 21) + "LOPPU"
        data = f"\x1b[200~{long}\x1b[201~".encode()
        for start in range(0, len(data), 2000):
            terminal.send(data[start : start + 2000])
        self.done.tried += 1
        pasted = time.monotonic()
        terminal.wait_for("LOPPU")
        seconds = time.monotonic() - pasted
        self.done.figures[f"{len(long):,} letters pasted"] = (
            f"on the screen {seconds * 1000:.0f} ms after the last byte"
        )
        self.done.hold(seconds <= SECONDS or not self.full, f"a paste of {len(long)} letters took {seconds:.1f} s")
        self._answers(terminal, "a long paste")
        terminal.wait_until(lambda: long in PLACES[0].on_disk(file), "the whole paste on disk", 10)
        self.done.hold("half" in PLACES[0].on_disk(file), "a paste without an end is lost")

    def sequences(self, part: int, terminal: Terminal, _file: Path) -> None:
        """Escape sequences that are broken or say what cannot be."""
        for sequence in abuse.ESCAPES[:: 1 if part == 1 else 4]:
            self._send(terminal, sequence)
            self._answers(terminal, repr(sequence[:20]))

    def resizes(self, times: int, terminal: Terminal, _file: Path) -> None:
        """A window pulled to every size, faster than can be drawn."""
        for _time in range(times):
            terminal.resize(self.dice.randint(1, 200), self.dice.randint(1, 60))
            terminal.draw(self.dice.choice((0, 0, 0.002, 0.02)))
        self.done.tried += times
        for columns, lines in ((1, 1), (200, 60), (COLUMNS, LINES)):
            terminal.resize(columns, lines)
            self._answers(terminal, f"{columns}×{lines}")

    def stops(self, terminal: Terminal, _file: Path) -> None:
        """Stopped and woken, with notice and without: the terminal is given back, taken again and drawn anew."""
        drawing = terminal.modes
        for by in (signal.SIGTSTP, signal.SIGSTOP, signal.SIGTSTP):
            terminal.process.send_signal(by)
            terminal.wait_until(lambda: _state(terminal) == "T", "being stopped", 10)
            if by == signal.SIGTSTP:
                self.done.hold(terminal.modes == terminal.before, "stopped, and the terminal is not given back")
            terminal.screen.reset()
            terminal.process.send_signal(signal.SIGCONT)
            terminal.wait_until(lambda: terminal.text.count("\n") > 0 and "─" in terminal.text, "the screen anew", 10)
            terminal.wait_until(lambda: terminal.modes == drawing, "the terminal taken again", 10)
            self.done.tried += 1
            self._answers(terminal, f"{by.name} and SIGCONT")
        self._send(terminal, b"\x1a")
        self._answers(terminal, "Ctrl-Z")

    def at_the_queue(self, part: int) -> None:
        """Every single byte where letters are keys; those that lead elsewhere are followed there."""
        file = copy_of(self.made, "abused")
        terminal = app(file)
        terminal.send(b"\x00\xff")  # before it is there to hear
        terminal.wait_for("Call back")
        for byte in (one for one in range(0, 0x100, part) if one != abuse.QUIT):
            if terminal.process.poll() is None:
                self._send(terminal, bytes([byte]))
            if byte % 16 == 0:
                self._answers(terminal, f"byte {byte:#04x}")
        with terminal:
            self._send(terminal, b"\x1b\x1b")
            self._leaves(terminal)

    def _send(self, terminal: Terminal, data: bytes) -> None:
        terminal.send(data)
        terminal.draw(0.03)
        self.done.tried += 1

    def _answers(self, terminal: Terminal, after: str) -> None:
        """A window of another size is drawn at once: whoever does that is alive."""
        drawn, asked = len(terminal.raw), time.monotonic()
        terminal.resize(COLUMNS + 1 if terminal.screen.columns == COLUMNS else COLUMNS, LINES)
        try:
            terminal.wait_until(lambda: len(terminal.raw) > drawn, "anything drawn", 15)
        except (AssertionError, OSError) as silent:
            self.done.hold(False, f"no answer after {after}: {silent}")
            return
        self.answers.append(time.monotonic() - asked)
        self.done.hold(
            self.answers[-1] <= SECONDS or not self.full, f"{after}: answered after {self.answers[-1]:.1f} s"
        )

    def _leaves(self, terminal: Terminal) -> None:
        """Told to end, it ends as ever and leaves the terminal as it was."""
        self.done.hold(terminal.process.poll() is None, "it has left by itself")
        code = terminal.end(signal.SIGTERM)
        self.done.hold(code == 143, f"left with {code}")
        self.done.hold(terminal.modes == terminal.before, "the terminal is left in another mode")
        self.done.hold(b"Traceback" not in terminal.raw, "a traceback on the screen")

    def _kept(self, file: Path, text: str) -> None:
        with opened(file) as connection:
            self.done.hold(any(text in row for row in _rows(connection)), f"{text} is not in the file any more")
        self.done.hold(not [*file.parent.rglob("crash-*")], "a crash was reported")


def _state(terminal: Terminal) -> str:
    """What the process does, as the kernel tells: T is stopped."""
    told = Path(f"/proc/{terminal.process.pid}/stat").read_text(encoding="utf-8")
    return told.rpartition(")")[2].split()[0]


def _rows(connection: sqlite3.Connection) -> Iterator[str]:
    """Everything the file holds."""
    for name in tables_of(connection):
        yield from (str(row) for row in connection.execute(f'SELECT * FROM "{name}"'))
