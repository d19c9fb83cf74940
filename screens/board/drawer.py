"""The drawer: parked and lost deals with their reasons; Enter brings one back to the board."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget

from data.drawer import Drawer, Shelved
from data.model.office import Office
from data.model.wording import day
from data.words import _
from screens.dialogs.ask import Dialog
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row


class DrawerDialog(Dialog[str]):
    """A list to choose from; answers with the key of the deal to bring back."""

    def __init__(self, drawer: Drawer, office: Office) -> None:
        super().__init__(_("Off the board · Enter brings a deal back"))
        self.drawer = drawer
        self.office = office

    def contents(self) -> Iterable[Widget]:
        """The list."""
        yield Lines((Column(12), Column(flex=2), Column(flex=2)), id="drawer")

    def on_mount(self) -> None:
        """Fill the list."""
        lines = self.query_one("#drawer", Lines)
        lines.show([*self._rows(), *self._lost()])
        lines.focus()
        if not (self.drawer.later or self.drawer.lost):
            self.echo(_("Nothing is parked or lost."))

    @on(Lines.Chosen)
    def _chosen(self, event: Lines.Chosen) -> None:
        self.dismiss(event.key)

    def action_answer(self) -> None:
        """Enter chooses the lit one."""
        self.dismiss(self.query_one("#drawer", Lines).key)

    def _rows(self) -> list[Row]:
        if not self.drawer.later:
            return []
        title = _("LATER {count}: the day each comes back").format(count=self.drawer.later_count)
        return [heading(title), *(self._row(one) for one in self.drawer.later)]

    def _lost(self) -> list[Row]:
        if not self.drawer.lost:
            return []
        title = _("LOST {count}: the day each was lost").format(count=self.drawer.lost_count)
        return [heading(title), *(self._row(one) for one in self.drawer.lost)]

    def _row(self, one: Shelved) -> Row:
        today = self.office.calendar.today(self.office.clock())
        on = day(one.on, today) if one.on else ""
        return row(one.deal_id, on, one.organisation, Cell(one.reason, "faint"))
