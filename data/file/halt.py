"""A word to stop: what copies or checks a large file is broken off in the middle, whichever thread it runs on."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from data.model.refusal import Refusal
from data.words import _


class Halt:
    """Said once, by one thread; heard by those that work meanwhile, and by all that begin after."""

    def __init__(self) -> None:
        self._said = False
        self._working: list[sqlite3.Connection] = []

    def say(self) -> None:
        """Stop."""
        self._said = True
        for connection in list(self._working):
            connection.interrupt()

    def hear(self, *_progress: int) -> None:
        """Go on, unless it was said.

        Raises:
            Refusal: when it was.
        """
        if self._said:
            raise Refusal(_("The backup was broken off."))

    @contextmanager
    def over(self, connection: sqlite3.Connection) -> Iterator[None]:
        """While this connection works, it can be stopped."""
        self._working.append(connection)
        try:
            self.hear()
            yield
        except Exception:
            self.hear()
            raise
        finally:
            self._working.remove(connection)
