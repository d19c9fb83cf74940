"""What the app does about others on the same file: shows what they write, and takes over when it may write again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from data.file.stirring import Stirring
from data.model.changes import Changes
from data.model.refusal import Locked, Refusal
from data.words import _
from salestui.herald import Herald

if TYPE_CHECKING:
    from data.store import Store

EVERY_SECOND = 1.0
"""How often it is looked whether somebody else wrote, or whether the file can be written again."""


def everything() -> Changes:
    """Anything may have changed."""
    from data.columns import metadata

    return Changes(dict.fromkeys(metadata.tables, frozenset()))


class Neighbours(Herald):
    """An app that is not alone: another one may hold the file, commands come and go, the disk fills and empties."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._watching = False
        self._stirring = Stirring(store.path)

    def watch_file(self) -> None:
        """Say how the file stands, and look every second from now on."""
        self._tell_standing()
        self.set_interval(EVERY_SECOND, self.glance_at_file)

    def glance_at_file(self) -> None:
        """Look whether there is anything to look at; a file that lies still costs nothing."""
        if self._watching:  # the store is busy: one question at a time
            return
        if self._stirring.noticed() or self.store.standing is not None:
            self.look_at_file()

    @work(group="file", exit_on_error=False)
    async def look_at_file(self) -> None:
        """Whether the file can be written again, and whether somebody else wrote."""
        self._watching = True
        try:
            await self._look_at_file()
        except Locked as refusal:  # it belongs to a newer salestui now
            self.exit(return_code=4, message=str(refusal))
        except Refusal as refusal:
            self.notify(str(refusal), severity="error", markup=False)
        finally:
            self._watching = False

    async def _look_at_file(self) -> None:
        before = self.store.standing
        if before is not None and await self.desk.open_again():
            self.notify(_("The file can be written again: from here on everything is saved."), markup=False)
            self.desk.tell_standing()
            self.desk.changed.publish(everything())
            self.take_over()
        elif self.store.standing != before:
            self._tell_standing()
        elif await self.desk.written_elsewhere():
            self.desk.changed.publish(everything())

    def _tell_standing(self) -> None:
        if (standing := self.store.standing) is not None:
            said = _("Nothing is saved: {why}").format(why=standing.sentence)
            self.notify(said, severity="warning", markup=False, timeout=12)
            self.desk.tell_standing()

    def take_over(self) -> None:
        """Do now what had to wait while the file could only be looked at."""
