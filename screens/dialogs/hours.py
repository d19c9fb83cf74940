"""A map of the week: how many answer at each hour, by the rep's own calls, beside the playbook's call windows."""

from __future__ import annotations

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Label, Static

from data.best_hours import best_hours, days_shown, hour_words, hours_shown, in_window
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
BESIDE = 10
"""Cells beside the hours: the days, the frame."""
BELOW = 14
"""Lines above and below the days: the frame, the hours, what is said of them, the keys."""
WINDOW = "'"


class HoursMap(ModalScreen[None]):
    """Answer rates by weekday and hour, in blocks and figures."""

    DEFAULT_CSS = """
    HoursMap { align: center middle; background: $background 60%; }
    HoursMap #question {
        width: auto;
        max-width: 100%;
        height: auto;
        padding: 0 2;
        background: $background;
        border: round $border;
    }
    HoursMap #asked { color: $foreground; text-style: bold; margin-bottom: 1; }
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

    @work
    async def on_mount(self) -> None:
        """Count and draw, once the file is open."""
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
        """Days down, hours across; under each figure of how many calls it tells, where there is room for that."""
        office, days = self.desk.office, days_shown(hours)
        across = hours_shown(hours, office, (self.app.size.width - BESIDE) // CELL)
        counted = self.app.size.height >= BELOW + 2 * len(days)
        lines = [Content.styled("    " + "".join(f"{hour:>4}  " for hour in across), "$text-muted")]
        best = max((rate.at_least for rate in hours.cells.values() if rate.proven), default=0.0)
        for day in days:
            rates = [hours.cells.get((day, hour), Rate()) for hour in across]
            cells = [
                _cell(rate, best, window=in_window(office, day, hour)) for hour, rate in zip(across, rates, strict=True)
            ]
            lines.append(Content.assemble((f"{weekday(day):<4}", "$text-muted"), *cells))
            if counted:
                made = "".join(f"{rate.calls or '':>4}  " for rate in rates)
                lines.append(Content.styled(f"  n {made}", "$text-disabled"))
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
