"""How the app begins: the first screen at once, everything else beside it, and keys pressed meanwhile are kept."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from textual import work

from data.model.refusal import Damaged, Locked, NotFound, Refusal
from salestui.coming_back import ComingBack
from salestui.likeness import likeness
from salestui.porch import keep
from salestui.sweeps import Sweeps, set_aside
from screens import doors

if TYPE_CHECKING:
    from data.store import Store

FIRST = ("data.vault", "data.queue", "data.load", "data.score", "data.organisations", "data.interrupted")
"""Modules that the first screen asks through, loaded before the file is opened."""

SOON = (
    "data.announced",
    "data.best_hours",
    "data.replanning",
    "data.replanned",
    "data.watch",
    "data.retention",
    "data.feed_folder",
    "data.next_step",
    "data.history",
    "screens.call.screen",
    "screens.board.screen",
    "screens.card.screen",
    "screens.care.screen",
    "screens.finding.screen",
    "screens.dialogs.next_step",
    "screens.dialogs.help",
)
"""Those that are likely to be asked for next, loaded while the rep looks at the queue."""

SETTLED = 10.0
"""Seconds after which everything that is read at the start is there."""


class Beginning(ComingBack):
    """An app whose first picture waits for nothing.

    Args:
        store: The file.
        keys: The rep's own keys, by the id of what they do.
        notices: What the rep is told at the start.
        prepare: What must be done before the file is opened, beside the first picture; gives more of such sentences.
    """

    def __init__(
        self,
        store: Store,
        keys: Mapping[str, str] | None = None,
        notices: list[str] | None = None,
        prepare: Callable[[], list[str]] | None = None,
    ) -> None:
        super().__init__(store)
        self.keys = dict(keys or {})
        self.notices = notices or []
        self._prepare = prepare
        self.sweeps = Sweeps()
        self.desk.shut()

    @work
    async def begin(self) -> None:
        """Show the first screen, open the file beside it, then show what to do first."""
        await self.switch_mode("queue")
        try:
            if self._prepare is not None:
                self.notices += await asyncio.to_thread(self._prepare)
            if any(module not in sys.modules for module in FIRST):
                await asyncio.to_thread(_load, FIRST)
            await self.desk.open()
        except Damaged as refusal:
            self.file_damaged(refusal)
            return
        except Refusal as refusal:
            code = 4 if isinstance(refusal, Locked) else 3 if isinstance(refusal, NotFound) else 1
            self.exit(return_code=code, message=str(refusal))
            return
        self.notices += self.store.blocklist.take_remarks()
        self.watch_file()
        await self._go_in()
        for sentence in self.notices:
            self.notify(sentence, severity="warning", markup=False, timeout=15)
        if any(module not in sys.modules for module in SOON):
            await asyncio.to_thread(_load, SOON)
        self.make_rooms()
        await self.heed()
        self.look_out()
        set_aside()
        gc.enable()
        self.set_timer(SETTLED, set_aside)  # with what was read beside the first keys
        if (seen := likeness(self)) is not None:
            keep(seen)

    async def _go_in(self) -> None:
        """To the welcome where the file is empty, back into a call that was cut off, else to the queue."""
        from data.organisations import is_empty

        if await self.desk.ask(is_empty):
            await self.make_sure()
            self.go(doors.OpenWelcome())
        await self.come_back()

    def go(self, door: doors.Door) -> None:
        """Open a door."""
        raise NotImplementedError

    def make_rooms(self) -> None:
        """Make the screens that are kept."""
        raise NotImplementedError


def _load(modules: tuple[str, ...]) -> None:
    for module in modules:
        import_module(module)
