"""The backups of the file, the newest first, each looked through while the list already stands there."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType

from data.backup_words import moment, reason, size
from data.file.backups import Backup, backups
from data.file.checking import Looked, look_at_backup
from data.model.office import Office
from data.words import N_, _, plural
from screens.widgets.lines import Cell, Column, Lines, Row, row

COLUMNS = (Column(16), Column(17), Column(6, right=True), Column(flex=1))


class BackupLines(Lines):
    """One line a backup: when it was made, what for, how large it is, whether it is sound and how much it holds."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "choose",
            N_("restore"),
            id="backups.restore",
            tooltip=N_("Bring this backup back; what is there now is kept"),
        ),
    ]

    def __init__(self, office: Office, key: str | None) -> None:
        super().__init__(COLUMNS, id="backups", gap=1)
        self._office = office
        self._key = key
        self.found: tuple[Backup, ...] = ()
        self._seen: dict[Backup, Looked] = {}

    @property
    def lit(self) -> Backup | None:
        """The backup under the cursor."""
        return next((one for one in self.found if one.path.stem == self.key), None)

    def fault_of(self, backup: Backup) -> str:
        """What is wrong with this one; empty where it is sound, or nobody has looked yet."""
        return self._seen[backup].fault if backup in self._seen else ""

    @work(exclusive=True, group="backups", exit_on_error=False)
    async def look(self, path: Path) -> None:
        """List the backups of the file at this path, then look through each; the newest sound one is lit."""
        self.found = await asyncio.to_thread(backups, path)
        self._draw()
        chosen = False
        for one in self.found:
            if one not in self._seen:
                self._seen[one] = await asyncio.to_thread(look_at_backup, one, self._key)
                self._draw()
            if not chosen and not self._seen[one].fault:
                chosen = True
                if self.cursor < self.found.index(one):
                    self.select(one.path.stem)

    def _draw(self) -> None:
        self.show(list(self._rows()))

    def _rows(self) -> Iterator[Row]:
        now, calendar = self._office.clock(), self._office.calendar
        for one in self.found:
            seen = self._seen.get(one)
            when = Cell(moment(one.at, now, calendar), "strong")
            told = (when, reason(one), Cell(size(one.size), "faint"), _state(seen))
            yield row(one.path.stem, *told)


def _state(seen: Looked | None) -> Cell:
    """How much it holds, where it is sound."""
    if seen is None:
        return Cell("…", "faint")
    if seen.fault:
        return Cell(_("DAMAGED"), "broken")
    organisations = plural("{count} organisation", "{count} organisations", seen.organisations)
    deals = plural("{count} deal", "{count} deals", seen.deals)
    return Cell(f"{organisations}, {deals}", "plain")
