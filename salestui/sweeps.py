"""Sweeps of memory for what only refers to itself: while a hand rests, not between a key and its picture."""

from __future__ import annotations

import asyncio
import gc
from time import monotonic

PAUSE = 0.1
"""Seconds without a key after which a hand rests: what came of the last one is drawn by then."""
ENOUGH = 3
"""Sweeps of what is young since the last thorough one, from which on another is worth it; Python waits for ten."""


class Sweeps:
    """When to sweep thoroughly. Python would do it just where most is made: as a page is drawn that a key opened."""

    def __init__(self) -> None:
        self._pressed = 0.0
        self._watched = False
        """Whether it is waited for a pause."""

    def pressed(self) -> None:
        """A key was pressed."""
        self._pressed = monotonic()
        if not self._watched and gc.isenabled():  # at the start Python sweeps nothing, and all of it would be looked at
            self._watched = True
            asyncio.get_running_loop().call_later(PAUSE, self._look)

    def _look(self) -> None:
        if (left := self._pressed + PAUSE - monotonic()) > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self._watched = False
        if gc.get_count()[2] >= ENOUGH:
            gc.collect()


def set_aside() -> None:
    """Have what stands now looked through no more: to go through all of it would hold up a key now and then."""
    gc.collect()
    gc.freeze()
