"""The keeper of typed text: on disk within a moment of the key, throttled, never lost by leaving."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from textual.dom import DOMNode
from textual.message_pump import MessagePump
from textual.timer import Timer

from data.model.refusal import NotSaved

EVERY = 0.2
"""Seconds between writes while somebody types: the oldest unsaved character is never older than this and one write."""

AGAIN = 2.0
"""Seconds until what the disk would not take is tried again; the text stays where it was typed."""

Save = Callable[[Mapping[str, str]], Awaitable[None]]
"""Writes fields to disk, by name."""


class Keeper:
    """Collects what is typed and has it saved, at most a few times a second."""

    def __init__(self, owner: MessagePump | DOMNode, save: Save) -> None:
        self._owner = owner
        self._save = save
        self._typed: dict[str, str] = {}
        self._timer: Timer | None = None

    def typed(self, field: str, text: str) -> None:
        """A field holds this text now."""
        self._typed[field] = text
        if self._timer is None:
            self._timer = self._owner.set_timer(EVERY, self.flush)

    async def flush(self) -> None:
        """Save what is not saved yet, now."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        typed, self._typed = self._typed, {}
        if not typed:
            return
        try:
            await self._save(typed)
        except NotSaved as refusal:
            self._typed = {**typed, **self._typed}
            self._timer = self._timer or self._owner.set_timer(AGAIN, self.flush)
            self._owner.app.notify(str(refusal), severity="error", markup=False)
