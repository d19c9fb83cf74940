"""The options of a quote, drawn by one widget with one cursor."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from data.model.quote import Option, Quote, QuoteLine
from data.words import N_
from screens.quote.layout import (
    ABREAST_FROM,
    GAP,
    Columns,
    Piece,
    Spot,
    abreast,
    column_width,
    columns_of,
    spots_of,
)


class Options(ScrollView, can_focus=True):
    """Options with their lines and sums; Enter posts `Chosen`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "options--plain",
        "options--faint",
        "options--strong",
        "options--accent",
        "options--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", N_("edit"), id="options.choose", tooltip=N_("Change the lit line, or rename")),
        Binding("j,down", "step(1)", N_("down"), show=False, id="options.down"),
        Binding("k,up", "step(-1)", N_("up"), show=False, id="options.up"),
        Binding("l,right", "across(1)", N_("next option"), show=False, id="options.right"),
        Binding("h,left", "across(-1)", N_("previous option"), show=False, id="options.left"),
        Binding("home", "step(-999)", N_("top"), show=False, id="options.first"),
        Binding("end", "step(999)", N_("bottom"), show=False, id="options.last"),
        *(
            Binding(
                str(number),
                f"number({number})",
                N_("option"),
                show=False,
                id=f"options.number{number}",
                tooltip=N_("To the option with this number"),
            )
            for number in range(1, 10)
        ),
    ]

    class Chosen(Message):
        """Enter was pressed on the lit line or option."""

    def __init__(self) -> None:
        super().__init__(id="options")
        self.quote: Quote | None = None
        self.spot: Spot | None = None
        """Where the cursor stands."""
        self._columns: Columns = ()

    @property
    def option(self) -> Option | None:
        """The option the cursor stands in."""
        found = self.quote.options if self.quote else ()
        return next((option for option in found if self.spot and option.key == self.spot[0]), None)

    @property
    def at(self) -> int | None:
        """The place of the lit line in its option; None where the option itself is lit."""
        return self.spot[1] if self.line is not None and self.spot else None

    @property
    def line(self) -> QuoteLine | None:
        """The lit line."""
        option = self.option
        return option.lines[self.spot[1]] if option and self.spot and self.spot[1] >= 0 else None

    def show(self, quote: Quote | None) -> None:
        """Show this version; the cursor goes to what they said yes to, else stays as near as there is something."""
        fresh = quote is not None and (self.quote is None or self.quote.state != quote.state)
        self.quote = quote
        agreed = quote.agreed if quote is not None and fresh else None
        self.spot = self._nearest((agreed.key, 0) if agreed else self.spot)
        self._lay()

    def light(self, option_key: str, at: int = 0) -> None:
        """Put the cursor on this line of an option, or as near as there is one."""
        self.spot = self._nearest((option_key, at))
        self._lay()

    def render_line(self, y: int) -> Strip:
        """One line over all columns."""
        line, base = y + int(self.scroll_offset.y), self.rich_style
        segments: list[Segment] = []
        for column in self._columns:
            piece = column[line] if line < len(column) else None
            segments += [*self._piece(piece, base), Segment(" " * GAP, base)]
        return Strip(segments).adjust_cell_length(self._room(), base)

    def on_resize(self, _event: Resize) -> None:
        """Lay it out anew."""
        self._lay()

    def action_step(self, step: int) -> None:
        """So many lines on, or back: side by side within the option, else on into the next one."""
        if self.quote is None or self.spot is None:
            return
        spots = spots_of(self.quote)
        if self._room() >= ABREAST_FROM:
            spots = [spot for spot in spots if spot[0] == self.spot[0]]
        self.spot = spots[max(0, min(spots.index(self.spot) + step, len(spots) - 1))]
        self._lay()

    def action_across(self, step: int) -> None:
        """The option beside this one."""
        if self.quote is None or self.spot is None:
            return
        keys = [option.key for option in self.quote.options]
        at = keys.index(self.spot[0]) + step
        if 0 <= at < len(keys):
            self.light(keys[at], self.spot[1])

    def action_number(self, number: int) -> None:
        """The option with this number."""
        if self.quote is not None and number <= len(self.quote.options):
            self.light(self.quote.options[number - 1].key)

    def action_choose(self) -> None:
        """Choose what is lit."""
        self.post_message(self.Chosen())

    def _nearest(self, spot: Spot | None) -> Spot | None:
        if self.quote is None or not self.quote.options:
            return None
        key, at = spot or ("", 0)
        option = next((one for one in self.quote.options if one.key == key), self.quote.options[0])
        return (option.key, max(-1, min(at, len(option.lines) - 1)))

    def _piece(self, piece: Piece | None, base: Style) -> list[Segment]:
        shown = piece or Piece()
        lit = shown.spot is not None and shown.spot == self.spot
        base = base + self.get_component_rich_style("options--cursor", partial=True) if lit else base
        bar = ("▌" if self.has_focus else "▏") if lit else " "
        accent = self.get_component_rich_style("options--accent", partial=True)
        tone = self.get_component_rich_style(f"options--{shown.tone}", partial=True)
        return [
            Segment(bar + " ", base + Style(color=accent.color)),
            Segment(shown.text or " " * (self._width() - 2), base + Style(color=tone.color, bold=tone.bold)),
        ]

    def _lay(self) -> None:
        lit = self.spot[0] if self.spot else None
        self._columns = columns_of(self.quote, lit, self._room()) if self.quote else ()
        self.virtual_size = Size(0, max((len(column) for column in self._columns), default=0))
        self.refresh()
        self._reveal()

    def _room(self) -> int:
        return max(30, self.scrollable_content_region.width)

    def _width(self) -> int:
        lit = self.spot[0] if self.spot else None
        return column_width(len(abreast(self.quote, lit, self._room())) if self.quote else 1, self._room())

    def _reveal(self) -> None:
        """Keep what is lit in sight, an option with its sums where it fits."""
        height = self.size.height
        for column in self._columns:
            lit = [line for line, piece in enumerate(column) if piece.spot is not None and piece.spot == self.spot]
            if lit and height:
                top = int(self.scroll_offset.y)
                first = 0 if lit[0] <= 2 else lit[0]
                if first < top:
                    self.scroll_to(y=first, animate=False, immediate=True)
                elif lit[-1] >= top + height:
                    self.scroll_to(y=min(first, lit[-1] - height + 1), animate=False, immediate=True)
