"""A list drawn by one widget: aligned columns, headings, one cursor; as fast with thousands of rows as with ten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import ClassVar, Literal, get_args

from rich.segment import Segment
from rich.style import Style
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from data.words import N_
from screens.widgets.brush import Brush
from screens.widgets.columns import Column as Column  # noqa: PLC0414 - whoever has lists takes all of them from here
from screens.widgets.columns import fit, shares

Tone = Literal["plain", "faint", "strong", "accent", "late", "broken"]
"""How a cell stands out; a word or mark in the text says the same."""

MARK = "*"
"""Stands in the gutter of a marked row."""

_NEAR_END = 40
"""So many rows before the last the list asks for more."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A piece of a row."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Row:
    """A row that can be chosen (it has a key), or a heading (it has none).

    Where it has fewer cells than there are columns, the last one takes the width that is left.
    """

    key: str | None
    cells: tuple[Cell, ...]


def heading(text: str) -> Row:
    """A heading between rows."""
    return Row(None, (Cell(text, "faint"),))


def row(key: str, *cells: Cell | str) -> Row:
    """A row to choose."""
    return Row(key, tuple(cell if isinstance(cell, Cell) else Cell(cell) for cell in cells))


class Lines(ScrollView, can_focus=True):
    """The list. Moving the cursor posts `Highlighted`, Enter posts `Chosen`."""

    DEFAULT_CSS = """
    Lines {
        height: 1fr;
        padding: 0;
        background: $background;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        & > .lines--plain { color: $foreground; }
        & > .lines--faint { color: $text-muted; }
        & > .lines--strong { color: $foreground; text-style: bold; }
        & > .lines--accent { color: $accent; text-style: bold; }
        & > .lines--late { color: $warning; }
        & > .lines--broken { color: $error; text-style: bold; }
        & > .lines--cursor { background: $surface; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"lines--{tone}" for tone in (*get_args(Tone), "cursor")}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j,down", "down", N_("down"), show=False, id="lines.down"),
        Binding("k,up", "up", N_("up"), show=False, id="lines.up"),
        Binding("pagedown,ctrl+f", "page(1)", N_("page down"), show=False, id="lines.page_down"),
        Binding("pageup,ctrl+b", "page(-1)", N_("page up"), show=False, id="lines.page_up"),
        Binding("g,home", "first", N_("top"), show=False, id="lines.first"),
        Binding("G,end", "last", N_("bottom"), show=False, id="lines.last"),
        Binding("enter", "choose", N_("open"), id="lines.choose", tooltip=N_("Open the lit row")),
    ]

    virtual_size = Reactive(Size(0, 0))
    """How many rows there are; more or fewer lay nothing out anew, unless they bring the scrollbar or take it."""

    class Highlighted(Message):
        """The cursor stands on this row now."""

        def __init__(self, lines: Lines, key: str | None) -> None:
            super().__init__()
            self.lines = lines
            self.key = key

        @property
        def control(self) -> Lines:
            """The list it happened in."""
            return self.lines

    class Chosen(Highlighted):
        """Enter was pressed on this row."""

    class More(Highlighted):
        """The cursor comes near the end of what is shown, and there is more; `whole`: it wants to the very last row."""

        def __init__(self, lines: Lines, key: str | None, *, whole: bool) -> None:
            super().__init__(lines, key)
            self.whole = whole

    def __init__(self, columns: Sequence[Column], *, id: str | None = None, gap: int = 2) -> None:
        super().__init__(id=id)
        self.columns = tuple(columns)
        self.gap = gap
        self.rows: Sequence[Row] = ()
        self.cursor = 0
        self.marked: set[str] = set()
        """Keys of the marked rows; they stay marked when the list changes, also while they are out of it."""
        self.more = False
        """Whether there are rows beyond those shown."""
        self._widths: list[int] = []
        self._shared = -1
        self._find: Callable[[str], int | None] | None = None
        self._brush = Brush(self, "lines")
        self._drawn: dict[tuple[int, str, str], Strip] = {}
        """Lines as they were drawn, by row, bar and mark; none of other rows, another width or another look."""

    @property
    def key(self) -> str | None:
        """The key of the row under the cursor."""
        return self.rows[self.cursor].key if self.cursor < len(self.rows) else None

    def show(
        self, rows: Sequence[Row], *, more: bool = False, where: Callable[[str], int | None] | None = None
    ) -> None:
        """Show these rows, and whether there are more; the cursor stays on its row, or where it stood when that went.

        Rows that are made only when they are looked at come with a way to find `where` the one with a key stands.
        A row that comes up above moves nothing on the screen, unless the top is in sight.
        """
        before, stood, top = self.key, self.cursor, int(self.scroll_offset.y)
        self.rows, self.more, self._find = rows if where else tuple(rows), more, where
        self._drawn.clear()
        at = self._where(before)
        self.cursor = self._nearest(self.cursor if at is None else at)
        self._spread()
        if top and at is not None and at != stood:
            self.scroll_to(y=top + at - stood, animate=False, immediate=True)
        self._reveal()
        self.refresh()
        self.post_message(self.Highlighted(self, self.key))

    def toggle_mark(self) -> None:
        """Mark the lit row, or take its mark away."""
        if self.key is not None:
            self.marked ^= {self.key}
            self.refresh()

    def lay(self, columns: Sequence[Column]) -> None:
        """Lay the rows out in these columns from now on."""
        self.columns = tuple(columns)
        self._shared = -1

    def select(self, key: str) -> None:
        """Put the cursor on the row with this key, if it is there."""
        if (at := self._where(key)) is not None:
            self._go(at)

    def notify_style_update(self) -> None:
        """Colours changed: nothing drawn in the old ones is shown again."""
        super().notify_style_update()
        self._brush.forget()
        self._drawn.clear()

    def render_line(self, y: int) -> Strip:
        """One line of the list."""
        index = y + self.scroll_offset.y
        width = self._share()
        if index >= len(self.rows):
            return Strip.blank(width, self._brush.base)
        found = self.rows[index]
        lit = index == self.cursor and found.key is not None
        bar = ("▌" if self.has_focus else "▏") if lit else " "
        look = (index, bar, MARK if found.key in self.marked else " ")
        if (drawn := self._drawn.get(look)) is None:
            drawn = self._drawn[look] = self._strip(found, bar + look[2], width, lit=lit)
        return drawn

    def _strip(self, found: Row, edge: str, width: int, *, lit: bool) -> Strip:
        brush = self._brush
        base = brush.base + brush.whole("cursor") if lit else brush.base
        segments = [Segment(edge, base + brush.tone("accent"))]
        if found.key is None:
            segments += [Segment(cell.text, base + brush.tone(cell.tone)) for cell in found.cells]
        else:
            segments += self._cells(found, base)
        return Strip(segments).adjust_cell_length(width, base)

    def on_resize(self, _event: Resize) -> None:
        """Keep the cursor in sight."""
        self._reveal()

    def action_down(self) -> None:
        """One row down."""
        self._go(self._nearest(self.cursor + 1))

    def action_up(self) -> None:
        """One row up."""
        self._go(self._nearest(self.cursor - 1, -1))

    def action_page(self, direction: int) -> None:
        """A screenful down (1) or up (-1)."""
        self._go(self._nearest(self.cursor + direction * max(1, self.size.height - 2), direction))

    def action_first(self) -> None:
        """The first row."""
        self._go(self._nearest(0))

    def action_last(self) -> None:
        """The last row."""
        self._go(self._nearest(len(self.rows) - 1, -1))
        self._ask_for_more(whole=True)

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.key is not None:
            self.post_message(self.Chosen(self, self.key))

    def _cells(self, found: Row, base: Style) -> list[Segment]:
        segments, widths = [], list(self._widths)
        if (last := len(found.cells) - 1) < len(widths) - 1:
            rest = [width + self.gap for width in widths[last + 1 :] if width]
            widths[last] += sum(rest)
        for column, width, cell in zip(self.columns, widths, found.cells, strict=False):
            if width:
                segments.append(Segment(fit(cell.text, width, right=column.right), base + self._brush.tone(cell.tone)))
                segments.append(Segment(" " * self.gap, base))
        return segments

    def _share(self) -> int:
        """Share out the width left beside the scrollbar; how wide that is."""
        width = self.scrollable_content_region.width
        if width != self._shared:
            self._shared = width
            self._drawn.clear()
            self._widths = shares(self.columns, width, self.gap)
        return width

    def _spread(self) -> None:
        """Take as much to scroll through as there are rows."""
        if (size := Size(0, len(self.rows))) != self.virtual_size:
            self.virtual_size = size
            self._scroll_update(size)
            if self.styles.is_auto_height:
                self.refresh(layout=True)

    def _where(self, key: str | None) -> int | None:
        """The line of the row with this key."""
        if key and self._find:
            return self._find(key)
        return next((index for index, found in enumerate(self.rows if key else ()) if found.key == key), None)

    def _nearest(self, index: int, direction: int = 1) -> int:
        """The row that can be chosen at or beyond this one, else on the other side."""
        if not self.rows:
            return 0
        index = max(0, min(index, len(self.rows) - 1))
        ahead = range(index, len(self.rows)) if direction > 0 else range(index, -1, -1)
        behind = range(index, -1, -1) if direction > 0 else range(index, len(self.rows))
        return next((candidate for candidate in chain(ahead, behind) if self.rows[candidate].key is not None), 0)

    def _go(self, index: int) -> None:
        before, self.cursor = self.cursor, index
        top = self.scroll_offset.y
        self.refresh(*(Region(0, line - top, self.size.width, 1) for line in (before, index)))
        self._reveal()
        self.post_message(self.Highlighted(self, self.key))
        if index >= len(self.rows) - _NEAR_END:
            self._ask_for_more()

    def _ask_for_more(self, *, whole: bool = False) -> None:
        if self.more:
            self.post_message(self.More(self, self.key, whole=whole))

    def _reveal(self) -> None:
        top, height = int(self.scroll_offset.y), self.size.height
        line: int = 0 if self.cursor == self._nearest(0) else self.cursor
        if line < top:
            self.scroll_to(y=line, animate=False, immediate=True)
        elif height and line >= top + height:
            self.scroll_to(y=line - height + 1, animate=False, immediate=True)
