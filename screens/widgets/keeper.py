"""The keeper of typed text: on disk within a moment of the key, throttled, never lost by leaving or by a full disk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping

from textual.dom import DOMNode
from textual.timer import Timer
from textual.widgets import Input, TextArea

from data.model.refusal import Damaged, NotSaved, ReadOnly
from screens.widgets.unsaved import Unsaved

EVERY = 0.2
"""Seconds between writes while somebody types: the oldest unsaved character is never older than this and one write."""

AGAIN = 2.0
"""Seconds until what the disk would not take is tried again; the text stays where it was typed."""

Save = Callable[[Mapping[str, str]], Awaitable[None]]
"""Writes fields to disk, by name."""


class Keeper:
    """Collects what is typed and has it saved, at most a few times a second.

    What the disk would not take is told, so that the screen says NOT SAVED until it is saved.

    Args:
        owner: Where it is typed.
        save: Writes it.
        missed: Where it is told that it could not be saved.
    """

    def __init__(self, owner: DOMNode, save: Save, missed: Unsaved | None = None) -> None:
        self._owner = owner
        self._save = save
        self._missed = missed
        self._typed: dict[str, str] = {}
        self._timer: Timer | None = None
        self._writing = asyncio.Lock()

    @property
    def unsaved(self) -> bool:
        """Whether something could not be saved when it was tried."""
        return self._missed is not None and self in self._missed

    def typed(self, field: str, text: str) -> None:
        """A field holds this text now."""
        self._typed[field] = text
        if self._timer is None:
            self._timer = self._owner.set_timer(EVERY, self.flush)

    async def flush(self) -> None:
        """Save what is not saved yet, now; what is just being saved is waited for."""
        async with self._writing:
            self._stop()
            typed, self._typed = self._typed, {}
            if typed:
                await self._try(typed)

    def give_up(self) -> None:
        """The rep leaves it unsaved, knowingly."""
        self._stop()
        self._typed = {}
        if self._missed is not None:
            self._missed.drop(self)

    def words(self) -> Iterator[str]:
        """What is typed here, to be written down elsewhere."""
        yield from (text for text in self._typed.values() if text.strip())
        for box in self._owner.query("TextArea, Input"):
            text = box.text if isinstance(box, TextArea) else box.value if isinstance(box, Input) else ""
            if text.strip():
                yield text

    async def _try(self, typed: Mapping[str, str]) -> None:
        try:
            await self._save(typed)
        except asyncio.CancelledError:  # whoever waited for it went: whether it was saved nobody knows
            self._put_back(typed, EVERY)
            raise
        except Damaged:  # the app ends over it, and writes down elsewhere what is typed
            self._put_back(typed, AGAIN)
            raise
        except NotSaved as refusal:
            self._put_back(typed, AGAIN)
            if not self.unsaved and not isinstance(refusal, ReadOnly):  # that was told when it came about
                self._owner.app.notify(str(refusal), severity="error", markup=False)
            if self._missed is not None:
                self._missed.add(self, str(refusal))
        else:
            if self._missed is not None:
                self._missed.drop(self)

    def _put_back(self, typed: Mapping[str, str], seconds: float) -> None:
        """It waits, and is tried again in so many seconds; what was typed since goes before it."""
        self._typed = {**typed, **self._typed}
        if self._timer is None and self._owner.is_running:
            self._timer = self._owner.set_timer(seconds, self.flush)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
