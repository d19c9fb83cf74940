"""The line at the top: where you are, the time, and how the day goes."""

from __future__ import annotations

from itertools import product

from rich.cells import cell_len
from textual import work
from textual.content import Content
from textual.widget import Widget

from data.model.changes import Changes
from data.model.score import Score
from data.model.wording import clock, date_of
from data.words import N_, _
from screens.desk import Desk
from screens.widgets.announcing import announcement, needed

TABS = (("queue", N_("Queue")), ("board", N_("Board")), ("care", N_("Care")))
"""Screens one key away, in order."""

GAP = 3
"""Cells between what stands on the line."""


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
        self._stale = False
        """Whether it has changed while nobody saw it."""

    def on_mount(self) -> None:
        """Show the day's score and keep the clock going."""
        self.set_interval(20, self.refresh)
        self.desk.changed.subscribe(self, self._changed)
        self.count()

    @work(exclusive=True)
    async def count(self) -> None:
        """Count today's calls anew."""
        await self.desk.opened()
        from data.score import score

        self._score = await self.desk.ask(score)
        self.refresh()

    def render(self) -> Content:
        """Tabs left, what is due, clock and score right.

        Where room is short the name of the program goes first, then the date, then the words of the score: what is due
        is told with its name and its key as long as there is room for both.
        """
        tabs = Content("   ").join(
            Content.styled(_(name), "bold $accent" if key == self.lit else "") for key, name in TABS
        )
        *worded, time = self._right()
        ways = [(Content.assemble(("salestui", "bold"), "   ", tabs), worded[0]), *((tabs, one) for one in worded)]
        wanted = (needed(self.desk), needed(self.desk, brief=True))
        for least, (left, right) in (*product(wanted, ways), (0, (tabs, time))):
            room = self.size.width - left.cell_length - cell_len(right) - GAP
            if room >= least + (GAP if least else 0):
                return _line(left, announcement(self.desk, room - GAP), right, self.size.width)
        return tabs

    def _right(self) -> tuple[str, ...]:
        """Clock and score, in fewer and fewer words."""
        now = self.desk.office.calendar.local(self.desk.office.clock())
        told = {"dials": self._score.dials, "talks": self._score.conversations, "booked": self._score.booked}
        counted = _("dials {dials} · talks {talks} · booked {booked}").format(**told)
        short = _("dials {dials} · {talks} · {booked}").format(**told)
        time = clock(now)
        day = f"{date_of(now.date(), now.date())} {time}"
        return f"{day}   {counted}", f"{time}   {counted}", f"{time}   {short}", time

    def catch_up(self) -> None:
        """It is seen again: count what changed meanwhile."""
        if self._stale:
            self._stale = False
            self.count()

    def _changed(self, changes: Changes) -> None:
        if changes.touch("call", "meeting"):
            self._stale = not self.screen.is_current
            if not self._stale:
                self.count()
        elif changes.touch("due"):
            self.refresh()


def _line(left: Content, due: Content, right: str, width: int) -> Content:
    taken = left.cell_length + due.cell_length + cell_len(right) + (GAP if due else 0)
    return Content.assemble(left, " " * max(1, width - taken), due, " " * GAP if due else "", right)
