"""The form: four parts with all questions and answers, drawn by one widget with one cursor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from data.model.needs import Asked, Tally
from data.words import N_
from screens.needs.layout import GAP, Layout, Piece, column_width, layout
from screens.widgets.columns import fit


class Parts(ScrollView, can_focus=True):
    """All questions with their answers; Enter posts `Chosen`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "parts--plain",
        "parts--faint",
        "parts--strong",
        "parts--accent",
        "parts--cursor",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "choose", N_("ask it"), id="parts.choose", tooltip=N_("Ask the lit question")),
        Binding("j,down", "step(1)", N_("down"), show=False, id="parts.down"),
        Binding("k,up", "step(-1)", N_("up"), show=False, id="parts.up"),
        Binding("l,right", "across(1)", N_("column to the right"), show=False, id="parts.right"),
        Binding("h,left", "across(-1)", N_("column to the left"), show=False, id="parts.left"),
        Binding("g,home", "step(-999)", N_("top"), show=False, id="parts.first"),
        Binding("G,end", "step(999)", N_("bottom"), show=False, id="parts.last"),
    ]

    class Chosen(Message):
        """Enter was pressed on this question."""

        def __init__(self, key: str) -> None:
            super().__init__()
            self.key = key

    def __init__(self) -> None:
        super().__init__(id="parts")
        self.key: str | None = None
        """The lit question."""
        self._questions: tuple[Asked, ...] = ()
        self._counted: tuple[Tally, ...] = ()
        self._layout: Layout = ()

    def show(self, questions: Sequence[Asked], counted: Sequence[Tally]) -> None:
        """Show these questions, under how far each part has come; the cursor stays on its own."""
        self._questions, self._counted = tuple(questions), tuple(counted)
        keys = [asked.key for asked in questions]
        if self.key not in keys:
            self.key = keys[0] if keys else None
        self._lay()

    def select(self, key: str | None) -> None:
        """Light this question."""
        if key in [asked.key for asked in self._questions]:
            self.key = key
            self.refresh()
            self._reveal()

    def render_line(self, y: int) -> Strip:
        """One line over all columns."""
        line, room = y + int(self.scroll_offset.y), column_width(self._room())
        base = self.rich_style
        segments: list[Segment] = []
        for column in self._layout:
            piece = column[line] if line < len(column) else Piece("")
            segments += [*self._piece(piece, room, base), Segment(" " * GAP, base)]
        return Strip(segments).adjust_cell_length(self._room(), base)

    def on_resize(self, _event: Resize) -> None:
        """Lay it out anew."""
        self._lay()

    def action_step(self, step: int) -> None:
        """So many questions on, or back."""
        keys = [asked.key for asked in self._questions]
        if self.key in keys:
            self.select(keys[max(0, min(keys.index(self.key) + step, len(keys) - 1))])

    def action_across(self, step: int) -> None:
        """The question beside this one."""
        here = self._where()
        if here is None or not 0 <= here[0] + step < len(self._layout):
            return
        beside = [(at, piece.key) for at, piece in enumerate(self._layout[here[0] + step]) if piece.key]
        if beside:
            self.select(min(beside, key=lambda found: abs(found[0] - here[1]))[1])

    def action_choose(self) -> None:
        """Choose the lit question."""
        if self.key is not None:
            self.post_message(self.Chosen(self.key))

    def _piece(self, piece: Piece, room: int, base: Style) -> list[Segment]:
        lit = piece.key is not None and piece.key == self.key
        base = base + self.get_component_rich_style("parts--cursor", partial=True) if lit else base
        bar = ("▌" if self.has_focus else "▏") if lit else " "
        accent = self.get_component_rich_style("parts--accent", partial=True)
        tone = self.get_component_rich_style(f"parts--{piece.tone}", partial=True)
        return [
            Segment(bar + " ", base + Style(color=accent.color)),
            Segment(fit(piece.text, room - 2), base + Style(color=tone.color, bold=tone.bold)),
        ]

    def _lay(self) -> None:
        self._layout = layout(self._questions, self._room(), self._counted)
        self.virtual_size = Size(0, max((len(column) for column in self._layout), default=0))
        self.refresh()
        self._reveal()

    def _room(self) -> int:
        return max(20, self.scrollable_content_region.width)

    def _where(self) -> tuple[int, int] | None:
        """Column and line of the lit question."""
        for at, column in enumerate(self._layout):
            for line, piece in enumerate(column):
                if piece.key is not None and piece.key == self.key:
                    return at, line
        return None

    def _reveal(self) -> None:
        here = self._where()
        if here is None or not self.size.height:
            return
        column, first = here
        last = first + sum(piece.key == self.key for piece in self._layout[column]) - 1
        top, height = int(self.scroll_offset.y), self.size.height
        if first <= 1:
            first = 0
        if first < top:
            self.scroll_to(y=first, animate=False, immediate=True)
        elif last >= top + height:
            self.scroll_to(y=min(first, last - height + 1), animate=False, immediate=True)
