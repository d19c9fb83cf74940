"""The drawer: parked and lost deals with their reasons; Enter brings one back to the board."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input

from data.drawer import Drawer, Shelved
from data.model.clean import clean_line
from data.model.office import Office
from data.model.wording import day, number
from data.words import N_, _
from screens.dialogs.ask import Dialog
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row

Search = Callable[[str], Awaitable[Drawer]]
"""Finds what is parked and lost by typed words."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What is to be done with a deal off the board."""

    shelved: Shelved
    bring_back: bool
    """Now; else on another day."""


class DrawerDialog(Dialog[Chosen]):
    """A list to choose from, narrowed by letters; answers with the deal to bring back, or to give another day."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f7", "day", N_("another day"), id="drawer.day", tooltip=N_("A parked deal: the day it comes back")),
        Binding("down", "move(1)", N_("down"), show=False, id="drawer.down"),
        Binding("up", "move(-1)", N_("up"), show=False, id="drawer.up"),
    ]

    def __init__(self, drawer: Drawer, office: Office, search: Search) -> None:
        super().__init__(_("Off the board · Enter brings a deal back"))
        self.drawer = drawer
        self.office = office
        self.search = search

    def contents(self) -> Iterable[Widget]:
        """A line that narrows, and the list."""
        yield Input(placeholder=_("type to narrow: a name, a reason"), id="letters")
        lines = Lines((Column(12), Column(flex=2), Column(flex=2)), id="drawer")
        lines.can_focus = False
        yield lines

    def on_mount(self) -> None:
        """Fill the list."""
        self._fill()

    @on(Input.Changed)
    @work(exclusive=True, group="search")
    async def _narrow(self, event: Input.Changed) -> None:
        self.drawer = await self.search(clean_line(event.value))
        self._fill()
        self.query_one("#drawer", Lines).action_first()

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_answer()

    def action_answer(self) -> None:
        """Enter brings the lit one back."""
        if found := self._lit():
            self.dismiss(Chosen(found, bring_back=True))

    def action_day(self) -> None:
        """Another day for the lit one, where it is parked."""
        found = self._lit()
        if found is not None and found.parked:
            self.dismiss(Chosen(found, bring_back=False))
        else:
            self.echo(_("Only a parked deal comes back on a day."), wrong=True)

    def action_move(self, step: int) -> None:
        """Move the light."""
        lines = self.query_one("#drawer", Lines)
        if step > 0:
            lines.action_down()
        else:
            lines.action_up()

    def _lit(self) -> Shelved | None:
        key = self.query_one("#drawer", Lines).key
        return next((one for one in (*self.drawer.later, *self.drawer.lost) if one.deal_id == key), None)

    def _fill(self) -> None:
        found = self.drawer
        lines = self.query_one("#drawer", Lines)
        lines.show(
            [
                *self._part(_("LATER {count}: the day each comes back"), found.later, found.later_count),
                *self._part(_("LOST {count}: the day each was lost"), found.lost, found.lost_count),
            ]
        )
        if found.later or found.lost:
            self.echo("")
        else:
            self.echo(_("Nothing off the board matches.") if found.narrowed else _("Nothing is parked or lost."))

    def _part(self, title: str, shown: Sequence[Shelved], count: int) -> list[Row]:
        if not shown:
            return []
        rows = [heading(title.format(count=number(count))), *(self._row(one) for one in shown)]
        if count > len(shown):
            rows.append(heading(_("… and {count} more: type to find them").format(count=number(count - len(shown)))))
        return rows

    def _row(self, one: Shelved) -> Row:
        today = self.office.calendar.today(self.office.clock())
        on_day = day(one.on, today) if one.on else ""
        return row(one.deal_id, on_day, one.organisation, Cell(one.reason, "faint"))
