"""The line at the top: where you are, the time, and how the day goes."""

from __future__ import annotations

from textual import work
from textual.content import Content
from textual.widget import Widget

from data.model.wording import clock, date_of
from data.score import Score, score
from data.transaction import Changes
from data.words import N_, _
from screens.desk import Desk
from screens.widgets.announcing import announcement

TABS = (("queue", N_("Queue")), ("board", N_("Board")), ("care", N_("Care")))
"""Screens one key away, in order."""


class Topbar(Widget):
    """One line; the tab of this page is lit."""

    DEFAULT_CSS = """
    Topbar {
        dock: top;
        height: 2;
        padding: 0 1;
        color: $text-muted;
        border-bottom: solid $panel;
    }
    """

    def __init__(self, desk: Desk, lit: str) -> None:
        super().__init__()
        self.desk = desk
        self.lit = lit
        self._score = Score(0, 0, 0)

    def on_mount(self) -> None:
        """Show the day's score and keep the clock going."""
        self.set_interval(20, self.refresh)
        self.desk.changed.subscribe(self, self._changed)
        self.count()

    @work(exclusive=True)
    async def count(self) -> None:
        """Count today's calls anew."""
        self._score = await self.desk.ask(score)
        self.refresh()

    def render(self) -> Content:
        """Tabs left, what is due, clock and score right."""
        tabs = Content("   ").join(
            Content.styled(_(name), "bold $accent" if key == self.lit else "") for key, name in TABS
        )
        left = Content.assemble(("salestui", "bold"), "   ", tabs)
        now = self.desk.office.calendar.local(self.desk.office.clock())
        counted = _("dials {dials} · talks {talks} · booked {booked}").format(
            dials=self._score.dials, talks=self._score.conversations, booked=self._score.booked
        )
        when = f"{date_of(now.date(), now.date())} {clock(now)}"
        room = self.size.width - left.cell_length
        due = announcement(self.desk, room - len(clock(now)) - 6)
        taken = due.cell_length + 3 if due else 0
        right = Content(f"{when}   {counted}")
        if room - taken - right.cell_length < 2:
            right = Content(clock(now))
        gap = max(1, room - taken - right.cell_length)
        return Content.assemble(left, " " * gap, due, "   " if due else "", right)

    def _changed(self, changes: Changes) -> None:
        if changes.touch("call", "meeting"):
            self.count()
        elif changes.touch("due"):
            self.refresh()
