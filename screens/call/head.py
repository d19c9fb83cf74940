"""The two lines on top of the call screen: whom we talk to and for how long, and how far the script has come."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from data.model.wording import clock, duration, span
from data.words import _, plural
from screens.call.aside import aside
from screens.call.live import Live
from screens.call.words import joined, role_name
from screens.widgets.announcing import announcement
from screens.widgets.columns import fit
from screens.widgets.page import Page

BAR, SHORTEST = 8, 3
"""Cells of each part's bar: with room, and the least that tells anything."""


class Head(Widget):
    """Who, the timer, the parts of the script and the call window."""

    DEFAULT_CSS = """
    Head {
        height: 3;
        padding: 0 1;
        border-bottom: solid $panel;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.live: Live | None = None
        self.mark = ""
        """What kind of call it is, where it is no ordinary one."""
        self._told = Content("")
        self._room: Size | None = None
        """For which size that is told."""

    def on_mount(self) -> None:
        """The timer ticks."""
        self.set_interval(1, self.tick)

    def show(self, live: Live | None) -> None:
        """Show this call, or none."""
        self.live = live
        self.tick()

    def render(self) -> Content:
        """Two lines."""
        if self._room != self.size:
            self._told, self._room = self._tell(), self.size
        return self._told

    def tick(self) -> None:
        """Draw anew where something is told otherwise now."""
        before, self._told, self._room = self._told, self._tell(), self.size
        if not self._told.is_same(before):
            self.refresh()

    def _tell(self) -> Content:
        if self.live is None:
            return Content("")
        return Content("\n").join([self._who(self.live), self._parts(self.live)])

    def _who(self, live: Live) -> Content:
        sheet = live.sheet
        name = sheet.contact or sheet.organisation
        size = plural("{count} person", "{count} people", sheet.headcount) if sheet.headcount else ""
        about = ", ".join(part for part in (sheet.title, role_name(sheet.role)) if part)
        house = sheet.organisation if sheet.contact else ""
        known = (about, house, size, sheet.city) if live.started else (house,)
        rest = joined(*known)
        timer = f"● {duration(live.seconds())}" if live.started else _("ready")
        mark = f"{self.mark}  " if self.mark else ""
        due = self._due(sheet.organisation_id)
        room = max(0, self.size.width - cell_len(mark + timer) - due.cell_length - 2)
        shown = fit(f"{name} · {rest}" if rest else name, room)
        cut = min(len(name), len(shown))
        return Content.assemble(
            (shown[:cut], "bold"),
            shown[cut:],
            "  ",
            due,
            (mark, "bold $warning"),
            (timer, "bold $accent" if live.started else "$text-muted"),
        )

    def _due(self, besides: str) -> Content:
        """What is due meanwhile with somebody else."""
        page = self.screen
        due = announcement(page.desk, self.size.width // 3, besides=besides) if isinstance(page, Page) else Content("")
        return Content.assemble(due, "   ") if due else due

    def _parts(self, live: Live) -> Content:
        """The parts with their bars; the pace of the one being read and the call window where there is room."""
        width = self.size.width
        if (mine := aside(live)) is not None:
            room = max(0, width - mine.cell_length - 2)
            return self._beside(self._named(live, room, "") or self._numbered(live).truncate(room), mine)
        window = self._window(live) if live.started else ""
        pace = self._pace(live)
        for told, right in ((pace, window), (pace, ""), ("", window), ("", "")):
            shown = self._named(live, width - cell_len(right) - 2, told)
            if shown is not None:
                return self._beside(shown, right)
        return self._beside(self._numbered(live).truncate(max(0, width - cell_len(window) - 2)), window)

    def _beside(self, shown: Content, told: str | Content) -> Content:
        right = Content.styled(told, "$text-muted") if isinstance(told, str) else told
        gap = max(1, self.size.width - shown.cell_length - right.cell_length)
        return Content.assemble(shown, " " * gap, right)

    def _named(self, live: Live, room: int, told: str) -> Content | None:
        """Every part by its name with its bar, and what is told of the one being read; None where it has no room."""
        parts = live.parts
        names = [f"{index} {part.name} " for index, part in enumerate(parts, 1)]
        taken = sum(map(cell_len, names)) + 2 * (len(parts) - 1) + (cell_len(told) + 1 if told else 0)
        cells = min(BAR, (room - taken) // max(1, len(parts)))
        if cells < SHORTEST:
            return None
        pieces = []
        for index in range(len(parts)):
            here = index == live.place.part
            late = here and bool(told) and self._over(live)
            done = self._done(live, index, cells)
            pieces.append(
                Content.assemble(
                    (names[index], "bold $accent" if here and live.started else "$text-muted"),
                    ("━" * done, "$warning" if late else "$accent"),
                    ("─" * (cells - done), "$text-disabled"),
                    (f" {told}" if here and told else "", "$warning" if late else "$text-muted"),
                )
            )
        return Content("  ").join(pieces)

    def _numbered(self, live: Live) -> Content:
        """Only the part being read by its name, the others by their numbers."""
        pieces = []
        for index, part in enumerate(live.parts):
            here = index == live.place.part
            style = "bold $accent" if here and live.started else "$text-muted"
            pieces.append(Content.styled(f"{index + 1} {part.name}" if here else str(index + 1), style))
        return Content("  ").join(pieces)

    def _done(self, live: Live, index: int, cells: int) -> int:
        """Cells of a part's bar that are full: by the rep's own pace, else by its sentences."""
        if live.started is None or index > live.place.part:
            return 0
        if index < live.place.part:
            return cells
        if live.median is not None:
            return min(cells, max(1, cells * live.spent() // max(1, live.median.seconds)))
        return max(1, cells * (live.place.sentence + 1) // len(live.parts[index].sentences))

    def _pace(self, live: Live) -> str:
        if live.started is None or live.median is None:
            return ""
        return _("{spent} of {usual}").format(spent=span(live.spent()), usual=span(live.median.seconds))

    def _over(self, live: Live) -> bool:
        return live.median is not None and live.spent() > live.median.seconds

    def _window(self, live: Live) -> str:
        until = live.sheet.window_until
        if until is None:
            return _("outside call windows")
        at = live.office.calendar.local(live.office.clock()).replace(hour=until.hour, minute=until.minute)
        return _("window until {time}").format(time=clock(at))
