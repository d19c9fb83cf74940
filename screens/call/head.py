"""The two lines on top of the call screen: whom we talk to and for how long, and how far the script has come."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from data.model.wording import clock, duration
from data.words import _, plural
from screens.call.live import Live
from screens.call.words import role_name
from screens.widgets.lines import fit

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

    def on_mount(self) -> None:
        """The timer ticks."""
        self.set_interval(1, self.refresh)

    def show(self, live: Live) -> None:
        """Show this call."""
        self.live = live
        self.refresh()

    def render(self) -> Content:
        """Two lines."""
        if self.live is None:
            return Content("")
        return Content("\n").join([self._who(self.live), self._parts(self.live)])

    def _who(self, live: Live) -> Content:
        sheet = live.sheet
        name = sheet.contact or sheet.organisation
        size = plural("{count} person", "{count} people", sheet.headcount) if sheet.headcount else ""
        about = ", ".join(part for part in (sheet.title, role_name(sheet.role)) if part)
        house = sheet.organisation if sheet.contact else ""
        rest = " · ".join(part for part in (about, house, size, sheet.city) if part)
        timer = f"● {duration(live.seconds())}" if live.started else _("ready")
        room = max(0, self.size.width - cell_len(timer) - 2)
        shown = fit(f"{name} · {rest}" if rest else name, room)
        cut = min(len(name), len(shown))
        return Content.assemble(
            (shown[:cut], "bold"), shown[cut:], "  ", (timer, "bold $accent" if live.started else "$text-muted")
        )

    def _parts(self, live: Live) -> Content:
        window = self._window(live)
        room = self.size.width - cell_len(window) - 2
        shown = self._named(live, room)
        gap = max(1, self.size.width - shown.cell_length - cell_len(window))
        return Content.assemble(shown, " " * gap, (window, "$text-muted"))

    def _named(self, live: Live, room: int) -> Content:
        """Every part with its bar, as long as there is room; else only the part being read is named."""
        parts = live.parts
        names = [f"{index} {part.name} " for index, part in enumerate(parts, 1)]
        bar = min(BAR, (room - sum(map(cell_len, names)) - 2 * len(parts)) // max(1, len(parts)))
        pieces = []
        for index, part in enumerate(parts):
            here = index == live.place.part
            style = "bold $accent" if here and live.started else "$text-muted"
            if bar < SHORTEST:
                pieces.append(Content.styled(names[index].strip() if here else str(index + 1), style))
                continue
            done = self._done(live, index, len(part.sentences)) * bar // BAR
            pieces.append(
                Content.assemble((names[index], style), ("━" * done, "$accent"), ("─" * (bar - done), "$text-disabled"))
            )
        return Content("  ").join(pieces).truncate(max(0, room))

    def _done(self, live: Live, index: int, sentences: int) -> int:
        if live.started is None or index > live.place.part:
            return 0
        if index < live.place.part:
            return BAR
        return max(1, BAR * (live.place.sentence + 1) // sentences)

    def _window(self, live: Live) -> str:
        until = live.sheet.window_until
        if until is None:
            return _("outside call windows")
        at = live.office.calendar.local(live.office.clock()).replace(hour=until.hour, minute=until.minute)
        return _("window until {time}").format(time=clock(at))
