"""An app that ends calmly when its file turns out to be damaged, or is to be restored, and says what comes next."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual import on

from data.model.refusal import Damaged
from data.words import _
from salestui.leaving import Leaving
from salestui.lifeline import chain, write_down
from screens import doors
from screens.widgets.keeper import Keeper

if TYPE_CHECKING:
    from data.file.backups import Backup
    from data.store import Store


class Mishap(Leaving):
    """The file is damaged: what is typed is kept beside it, the app ends, and the rescue comes up."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.desk.on_damage = self.file_damaged
        self.damage = ""
        """What is wrong with the file, in a sentence; empty while nothing is."""
        self.at_work = False
        """Whether the rep was at work when it turned out."""
        self.restoring: Backup | None = None
        """The backup that is to be restored once the app has ended."""

    def file_damaged(self, refusal: Damaged) -> None:
        """End, once; where the file is only looked at beside another program it may be that one that writes."""
        if not self.damage and self.desk.standing is None:
            self.damage = str(refusal)
            self.at_work = self.desk.is_open
            self.run_worker(self._end_on_damage(), group="leaving", exit_on_error=False)

    async def make_sure(self) -> None:
        """Nothing is shown as empty that damage has emptied.

        Raises:
            Damaged: when that is so.
        """
        from data.file.checking import demand_sound

        await asyncio.to_thread(demand_sound, self.desk.path, self.desk.key)

    @on(doors.Restore)
    async def end_to_restore(self, door: doors.Restore) -> None:
        """End with everything saved; the restore follows."""
        await self._finish()
        if not self.desk.unsaved:
            self.restoring = door.backup
            self.exit()

    async def _end_on_damage(self) -> None:
        typed: list[str] = []
        for keeper in self._keepers():
            try:
                await keeper.flush()
            except Exception:  # whatever a damaged file answers
                typed += keeper.words()
        if typed and (kept := write_down(typed, self.store.path)) is not None:
            self.damage += " " + _("What you typed just now is kept in {path}.").format(path=kept)
        self.exit(return_code=1)

    def _keepers(self) -> Iterator[Keeper]:
        for stack in self._screen_stacks.values():
            for screen in stack:
                keeper = getattr(screen, "keeper", None)
                if isinstance(keeper, Keeper):
                    yield keeper

    def _handle_exception(self, error: Exception) -> None:
        """A worker that stumbled over the damage is no crash."""
        found = next((one for one in chain(error) if isinstance(one, Damaged)), None)
        if found is not None and (self.damage or self.desk.standing is None):
            self.file_damaged(found)
        else:
            super()._handle_exception(error)
