"""A terminal with a stopwatch: when each byte came is noted as it is read, what it drew is looked at afterwards."""

from __future__ import annotations

import errno
import os
import select
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyte

from tests.terminal.terminal import KEYS, PROGRAM, Terminal

QUIET = 0.04
"""Seconds without a byte after which a screen has settled."""
STILL = 0.4
"""The same while a program starts."""
ESCAPE = 0.15
"""The same after Esc, which a letter that follows at once would make into another key."""
COLUMNS, LINES = 120, 40

Shown = Callable[["Glass"], bool]
"""Whether what is waited for stands on the screen."""


@dataclass(frozen=True)
class Answer:
    """What the program drew after a key, in seconds from it."""

    first: float | None = None
    """Until the screen changed at all."""
    stood: tuple[float, ...] = ()
    """Until each of what was waited for stood there."""
    settled: float = 0.0
    """Until the last change before it was quiet."""
    size: int = 0
    """Bytes that were drawn with."""

    @property
    def shown(self) -> float | None:
        """Until all that was waited for stood there."""
        return self.stood[-1] if self.stood else None


class Glass(Terminal):
    """A program on a terminal of 120×40, watched."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        program: Sequence[str | Path] = (PROGRAM,),
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Start it, and the watch."""
        self.began = time.perf_counter()
        super().__init__(home, *arguments, columns=COLUMNS, lines=LINES, program=program, env=env)
        self._rows: dict[int, dict[int, pyte.screens.Char]] = {}
        self._poll = select.poll()
        self._poll.register(self._master, select.POLLIN)

    def starts(self, *shown: Shown, longest: float = 60) -> Answer:
        """What it draws from its start on, until these have stood there one after the other."""
        return self._answer(self.began, shown, STILL, longest)

    def key(self, key: str, *shown: Shown, quiet: float = QUIET, longest: float = 2) -> Answer:
        """Press one key; what is drawn then, until it is quiet and these have stood there one after the other."""
        self._feed(self._chunks(0, 0))
        data = KEYS.get(key, key).encode()
        at = time.perf_counter()
        self.send(data)
        return self._answer(at, shown, quiet, longest)

    def keys(self, *keys: str) -> None:
        """Press keys, each when the one before has been answered or half a second is over."""
        for key in keys:
            self.key(key, quiet=ESCAPE if key == "escape" else QUIET, longest=0.5)

    def until(self, shown: Shown, seconds: float) -> None:
        """Draw until this stands there; no figure is made of it."""
        self.wait_until(lambda: shown(self), getattr(shown, "__doc__", None) or "what was waited for", seconds)

    def rest(self, seconds: float) -> None:
        """Draw what comes for so long."""
        until = time.perf_counter() + seconds
        while (left := until - time.perf_counter()) > 0:
            self._feed(self._chunks(left, min(left, 0.1)))

    def has(self, *texts: str) -> bool:
        """Whether all of these stand on the screen."""
        seen = self.text
        return all(text in seen for text in texts)

    def line(self, number: int) -> str:
        """A line of the screen; -1 is the last one."""
        row = self.screen.buffer[number % LINES]
        return "".join(row[column].data for column in range(COLUMNS))

    def _read(self, wait: float, until: float = float("inf")) -> None:
        self._feed(self._chunks(min(wait, until - time.monotonic()), 0))

    def _answer(self, at: float, shown: Sequence[Shown], quiet: float, longest: float) -> Answer:
        until = at + longest
        changes, stood, size = list[float](), list[float](), 0
        while not changes or len(stood) < len(shown):
            chunks = self._chunks(until - time.perf_counter(), quiet)
            for when, data in chunks:
                size += len(data)
                if self._feed([(when, data)]):
                    changes.append(when - at)
                    while len(stood) < len(shown) and shown[len(stood)](self):
                        stood.append(when - at)
            if not chunks:
                break
        all_stood = len(stood) == len(shown)
        first, settled = (changes[0], changes[-1]) if changes else (None, 0.0)
        return Answer(first, tuple(stood) if all_stood else (), settled, size)

    def _chunks(self, wait: float, quiet: float) -> list[tuple[float, bytes]]:
        """What comes, and when, until it is quiet for so long; nothing is drawn meanwhile, so that no byte waits."""
        chunks: list[tuple[float, bytes]] = []
        while self._poll.poll(max(wait, 0) * 1000):
            try:
                data = os.read(self._master, 65_536)
            except OSError as error:
                if error.errno == errno.EIO:
                    break
                raise
            chunks.append((time.perf_counter(), data))
            wait = quiet
        return chunks

    def _feed(self, chunks: list[tuple[float, bytes]]) -> bool:
        """Draw them; whether any cell changed, in letter or colour."""
        for _when, data in chunks:
            self._stream.feed(data)
        now = {number: dict(self.screen.buffer[number]) for number in self.screen.dirty}
        changed = any(self._rows.get(number) != row for number, row in now.items())
        self._rows |= now
        self.screen.dirty.clear()
        return changed
