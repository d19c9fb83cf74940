"""A map of the week: how many answer at each hour, by the rep's own calls, beside the playbook's call windows."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Label, Static

from data.best_hours import best_hours, hour_words, hours_of, in_window
from data.model.best_hours import FLOOR, BestHours, Rate
from data.model.wording import weekday
from data.words import N_, _, plural
from screens.desk import Desk
from screens.widgets.due_line import DueLine
from screens.widgets.keybar import Keybar
from screens.widgets.page import in_words, plain

BLOCKS = "▁▂▃▄▅▆▇█"
CELL = 6
"""Cells an hour takes: its bar, its figure, the mark of a window."""
WINDOW = "'"


class HoursMap(ModalScreen[None]):
    """Answer rates by weekday and hour, in blocks and figures."""

    DEFAULT_CSS = """
    HoursMap { align: center middle; background: $background 60%; }
    HoursMap #question { width: auto; max-width: 100%; }
    HoursMap #map, HoursMap #told { width: auto; height: auto; }
    HoursMap #told { margin-top: 1; color: $text-muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter,h", "close", N_("close"), id="hours.close")]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def compose(self) -> ComposeResult:
        """The map, and what it says."""
        yield DueLine()
        with Vertical(id="question"):
            yield Label(plain(_("When people answer")), id="asked")
            yield Static(plain(""), id="map")
            yield Static(plain(""), id="told")
        yield Keybar()

    async def on_mount(self) -> None:
        """Count and draw."""
        hours = await self.desk.ask(best_hours)
        self.query_one("#map", Static).update(self._map(hours))
        self.query_one("#told", Static).update(plain("\n".join(self._told(hours))))

    def action_close(self) -> None:
        """Close."""
        self.dismiss()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """What the keys do here, in the language in use."""
        return in_words(super().active_bindings)

    def _map(self, hours: BestHours) -> Content:
        """Days down, hours across."""
        office = self.desk.office
        days = [day for day in range(7) if day < 5 or any(at == day for at, _hour in hours.cells)]
        across = list(hours_of(office))[: (self.app.size.width - 12) // CELL]
        head = Content.styled("    " + "".join(f"{hour:>4}  " for hour in across), "$text-muted")
        lines = [head]
        best = max((rate.at_least for rate in hours.cells.values() if rate.proven), default=0.0)
        for day in days:
            cells = [
                _cell(hours.cells.get((day, hour), Rate()), best, window=in_window(office, day, hour))
                for hour in across
            ]
            lines.append(Content.assemble((f"{weekday(day):<4}", "$text-muted"), *cells))
        return Content("\n").join(lines)

    def _told(self, hours: BestHours) -> list[str]:
        told = [
            hour_words(hours, self.desk.office),
            _("{mark} a call window of the playbook   – fewer than {floor} calls").format(mark=WINDOW, floor=FLOOR),
            plural("{count} call counted", "{count} calls counted", hours.calls),
        ]
        if not hours.known:
            told.append(_("From {enough} calls on they say more than the windows.").format(enough=hours.enough))
        return [line for line in told if line]


def _cell(rate: Rate, best: float, *, window: bool) -> Content:
    mark = WINDOW if window else " "
    if not rate.proven:
        return Content.styled(f"   –{mark} " if rate.calls else f"   ·{mark} ", "$text-disabled")
    block = BLOCKS[min(len(BLOCKS) - 1, rate.percent * len(BLOCKS) // 100)]
    style = "bold $accent" if rate.at_least == best and best else ""
    return Content.assemble((f"{block}", "$accent"), (f"{rate.percent:>3}{mark} ", style))
