"""The load of the weeks to come as a quiet picture: a bar and a figure for each day, days off marked in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from data.load import load_ahead
from data.model.load import DayLoad, Load, Off
from data.model.wording import date_of, weekday
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.ask import Dialog
from screens.widgets.page import plain

BLOCKS = "▁▂▃▄▅▆▇█"
WEEKS = 4
CELL = 9
"""Cells a day takes: its bar, its figure, its mark."""
FULL = "*"
"""Stands behind the figure of a day fuller than usual."""


class LoadMap(Dialog[None]):
    """Weeks down, days across."""

    DEFAULT_CSS = """
    LoadMap #question { width: 78; }
    LoadMap #map, LoadMap #told { width: auto; height: auto; }
    LoadMap #told { margin-top: 1; color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,l,enter", "cancel", N_("close"), id="load.close")]

    def __init__(self, desk: Desk) -> None:
        super().__init__(_("How full the days are"))
        self.desk = desk

    def contents(self) -> Iterable[Widget]:
        """The picture, and what it says."""
        yield Static(plain(""), id="map")
        yield Static(plain(""), id="told")

    @work
    async def on_mount(self) -> None:
        """Count and draw, once the file is open."""
        load = await self.desk.ask(load_ahead)
        self.query_one("#map", Static).update(Content("\n").join(_picture(load)))
        self.query_one("#told", Static).update(plain("\n".join(_told(load))))


def _picture(load: Load) -> Iterator[Content]:
    """A line of weekdays, then for each week its Monday's date and its days."""
    monday = load.today - timedelta(days=load.today.weekday())
    days = load.days(monday, 7 * WEEKS)
    most = max((one.planned for one in days), default=0)
    yield Content.styled(" " * 8 + "".join(f"{weekday(at):<{CELL}}" for at in range(7)), "$text-muted")
    for week in range(WEEKS):
        shown = days[7 * week : 7 * week + 7]
        first = shown[0].on
        head = (f"{first.day}.{first.month}.", "bold" if week == 0 else "$text-muted")
        yield Content.assemble(head, " " * (8 - len(head[0])), *(_cell(one, load, most) for one in shown))


def _cell(one: DayLoad, load: Load, most: int) -> Content:
    if one.on < load.today:
        return Content(" " * CELL)
    mark = FULL if one.full else " "
    if not one.planned:
        return Content.styled(f"{_nothing(one.off):<{CELL}}", "$text-disabled")
    block = BLOCKS[max(0, -(-one.planned * len(BLOCKS) // most) - 1)] * 2
    figure = f"{one.planned:>4}{mark}"
    style = "bold" if one.full or one.on == load.today else ""
    off = {Off.WEEKEND: "–", Off.HOLIDAY: "+", Off.ABSENCE: "×"}[one.off] if one.off else " "
    return Content.assemble((block, "$accent"), (figure, style), (off, "$text-muted"), " ")


def _nothing(off: Off | None) -> str:
    """A day with nothing on it."""
    return {None: "·", Off.WEEKEND: "–", Off.HOLIDAY: _("holiday"), Off.ABSENCE: _("away")}[off]


def _told(load: Load) -> Iterator[str]:
    ahead = load.days(load.today + timedelta(days=1), 7 * WEEKS - load.today.weekday() - 1)
    if load.usual:
        yield _("Usual on a day: {usual}.").format(usual=load.usual)
    fullest = max(ahead, key=lambda one: one.planned)
    if fullest.planned:
        sentence = _("The fullest day to come is {day}: {count}.")
        yield sentence.format(day=date_of(fullest.on, load.today), count=fullest.planned)
    if load.late:
        yield _("Overdue besides: {count}.").format(count=load.late)
    yield _("{mark} fuller than usual   – weekend   + public holiday   × away").format(mark=FULL)
