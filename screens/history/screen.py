"""What was done, in words; back to any point of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from data.model.refusal import Refusal
from data.model.wording import brief, clock, date_of
from data.past_steps import PastStep, past_steps, take_step, way_to
from data.words import N_, _, plural
from screens.desk import Desk
from screens.dialogs.ask import Confirm
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row
from screens.widgets.page import Page, plain

BACK = "↶"
"""Stands beside a step that was taken back."""

MORE = "more"
"""Key of the row that brings older steps."""


class Steps(Lines):
    """The steps; Enter goes to one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", N_("back to here"), id="steps.go", tooltip=N_("Take back all from the lit step on")),
    ]


class HistoryScreen(Page):
    """One list: what was taken back above the line, what stands below it, the newest first."""

    CSS_PATH = "history.tcss"
    WATCHES = ("operation",)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "app.pop_screen", N_("back"), id="history.back", tooltip=N_("Back to where you were")),
    ]
    PORTION = 200
    """How many steps come at a time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._steps: tuple[PastStep, ...] = ()
        self._limit = self.PORTION

    def contents(self) -> Iterable[Widget]:
        """What the list is, and the list."""
        yield Static(plain(_("What was done, the newest first. Each line is one step of undo.")), id="told")
        yield Steps((Column(12, right=True), Column(flex=1)), id="steps", gap=2)

    def on_mount(self) -> None:
        """The keys go to the list."""
        self.query_one(Lines).focus()

    async def load(self) -> None:
        """The newest steps; the cursor stands at the last one that was done."""
        first = not self._steps
        steps = await self.desk.ask(past_steps, self._limit + 1)
        more = len(steps) > self._limit
        self._steps = steps[: self._limit]
        lines = self.query_one(Lines)
        lines.show(list(self._rows(more=more)))
        if not self._steps:
            self.query_one("#told", Static).update(plain(_("Nothing was done yet.")))
        standing = next((step for step in self._steps if not step.undone), None)
        if first and standing is not None:
            lines.select(str(standing.number))

    def _rows(self, *, more: bool) -> Iterator[Row]:
        office = self.desk.office
        today = office.calendar.today(office.clock())
        told = ""
        for step in self._steps:
            local = office.calendar.local(step.at)
            day = _("TAKEN BACK: Enter does it again") if step.undone else date_of(local.date(), today).upper()
            if day != told:
                yield heading(day)
                told = day
            when = clock(local)
            if step.undone:
                when = f"{BACK} {when if local.date() == today else date_of(local.date(), today)}"
            yield row(str(step.number), Cell(when, "faint"), Cell(step.words, "faint" if step.undone else "plain"))
        if more:
            yield row(MORE, "", Cell(_("older: Enter shows them"), "faint"))

    @on(Lines.Chosen)
    @work(exclusive=True, group="travel")
    async def go(self, event: Lines.Chosen) -> None:
        """Take back all from the lit step on, or do again all up to it, after saying how much that is."""
        if event.key == MORE:
            self._limit += self.PORTION
            self.reload()
            return
        way = way_to(self._steps, int(event.key or 0))
        if not way:
            return
        agreed = await self.app.push_screen_wait(Confirm(_asked(way)))
        if agreed:
            await self._travel(way)

    async def _travel(self, way: tuple[PastStep, ...]) -> None:
        """Each step by itself, so that one that is refused stays whole, and those before it stay taken."""
        taken, notices = 0, []
        try:
            for step in way:
                done = await self.desk.do(take_step, step)
                taken += 1
                notices += [notice for notice in done.notices if notice not in notices]
        except Refusal as refusal:
            self.say(str(refusal), "warning")
        if taken:
            again = way[0].undone
            one = plural("{count} step done again", "{count} steps done again", taken)
            self.say(one if again else plural("{count} step taken back", "{count} steps taken back", taken))
        for notice in notices:
            self.say(notice.sentence, "warning" if notice.wrong else "information")


def _asked(way: tuple[PastStep, ...]) -> str:
    """How many steps it is to there, and which is the last of them."""
    asked = plural("Take back {count} step, this one?", "Take back {count} steps, this one and all after it?", len(way))
    if way[0].undone:
        asked = plural("Do {count} step again, this one?", "Do {count} steps again, up to this one?", len(way))
    return f"{asked}\n{brief(way[-1].words, 120)}"
