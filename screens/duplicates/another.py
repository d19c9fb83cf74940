"""Another: asks which other record of an organisation is meant, found as one types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input

from data.matching import matches
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.ask import Dialog
from screens.widgets.lines import Cell, Column, Lines, row


class Another(Dialog[str]):
    """Asks for an organisation by what one remembers of it; answers with its key."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "move(1)", N_("down"), show=False, id="choose.down"),
        Binding("up", "move(-1)", N_("up"), show=False, id="choose.up"),
    ]

    def __init__(self, desk: Desk, besides: str) -> None:
        """Ask.

        Args:
            desk: Where it is looked for.
            besides: The organisation it is to be beside: no answer itself.
        """
        super().__init__(_("Which other record is it?"))
        self.desk = desk
        self.besides = besides

    def contents(self) -> Iterable[Widget]:
        """A line to type in and what answers to it."""
        yield Input(placeholder=_("name, place, business id, number, e-mail"))
        found = Lines((Column(flex=2), Column(flex=1)), id="found")
        found.can_focus = False
        yield found

    @on(Input.Changed)
    def look(self) -> None:
        """Look again; a newer look replaces an older one."""
        self._look()

    @on(Input.Submitted)
    def choose(self) -> None:
        """Answer with the lit one, as the line stands now."""
        self._choose()

    def action_move(self, step: int) -> None:
        """Move the light."""
        lines = self.query_one(Lines)
        if step > 0:
            lines.action_down()
        else:
            lines.action_up()

    @work(exclusive=True)
    async def _look(self) -> None:
        await self._show()

    @work(exclusive=True)
    async def _choose(self) -> None:
        await self._show()
        if key := self.query_one(Lines).key:
            self.dismiss(key)
        else:
            self.echo(_("Nothing answers to that."), wrong=True)

    async def _show(self) -> None:
        typed = self.query_one(Input).value
        found = [one for one in await self.desk.ask(matches, typed) if one.id != self.besides]
        self.query_one(Lines).show([row(one.id, Cell(one.name, "strong"), Cell(one.city, "faint")) for one in found])
        self.echo("" if found or not typed.strip() else _("Nothing answers to that."), wrong=True)
