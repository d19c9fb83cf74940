"""The slate: one slide at a time, large and calm in the middle of an otherwise empty screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from data.model.slides import Slide
from screens.widgets.speech import wrapped

Tone = Literal["plain", "faint", "strong", "accent"]
"""How a line stands out."""

LONGEST = 60
"""Cells in a line: the eye must find the next one from across a table."""

FOOT = 2
"""Lines kept for the marks at the foot."""

FEW = 6
"""Lines that are made about as long as each other; more are text to read."""


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together, each in the middle."""

    lines: tuple[str, ...]
    tone: Tone = "plain"
    group: str = ""
    """Blocks of one group stand close together."""


Laid = tuple[str, Tone]
"""A line as it is drawn."""


class Slate(Widget):
    """Draws a slide; what does not fit on one page goes on the next."""

    DEFAULT_CSS = """
    Slate {
        width: 1fr;
        height: 1fr;
        background: $background;
        & > .slate--plain { color: $foreground; }
        & > .slate--faint { color: $text-muted; }
        & > .slate--strong { color: $foreground; text-style: bold; }
        & > .slate--accent { color: $accent; text-style: bold; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"slate--plain", "slate--faint", "slate--strong", "slate--accent"}

    def __init__(self) -> None:
        super().__init__()
        self._slide: Slide | None = None
        self._foot = ""
        self._drawn: list[Laid] = []
        self._laid: tuple[Size, list[list[Laid]]] | None = None
        self.page = 0
        """Which page of the slide is shown, counted from 0."""

    @property
    def pages(self) -> int:
        """How many pages the slide takes here."""
        return len(self._pages())

    def show(self, slide: Slide, foot: str, *, last: bool = False) -> None:
        """Show a slide from its beginning, or, when one goes back to it, its end."""
        self._slide, self._foot, self._laid = slide, foot, None
        self.page = self.pages - 1 if last else 0
        self.refresh()

    def turn(self, step: int) -> bool:
        """To the next page of this slide (1) or the one before (-1); whether there is one."""
        there = 0 <= self.page + step < self.pages
        if there:
            self.page += step
            self.refresh()
        return there

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lay the page out once for the whole widget."""
        pages = self._pages()
        self.page = min(self.page, len(pages) - 1)
        lines = pages[self.page]
        room = max(1, self.size.height - FOOT)
        above = max(0, (room - len(lines)) // 2)
        rest = max(0, self.size.height - above - len(lines) - 1)
        empty: Laid = ("", "plain")
        self._drawn = [*[empty] * above, *lines, *[empty] * rest, (self._foot, "faint")]
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line, in the middle."""
        text, tone = self._drawn[y] if y < len(self._drawn) else ("", "plain")
        width, base = self.size.width, self.rich_style
        margin = max(0, (width - cell_len(text)) // 2)
        segments = [Segment(" " * margin, base), Segment(text, base + self._tone(tone))]
        return Strip(segments).adjust_cell_length(width, base)

    def _pages(self) -> list[list[Laid]]:
        """The slide's lines page by page, laid once for each size."""
        if self._laid is None or self._laid[0] != self.size:
            self._laid = (self.size, self._lay())
        return self._laid[1]

    def _lay(self) -> list[list[Laid]]:
        """As airy as there is room for."""
        slide = self._slide
        if slide is None:
            return [[]]
        width, room = max(12, self.size.width - 8), max(3, self.size.height - FOOT - 1)
        blocks = list(_blocks(slide, width))
        for air in (2, 1):
            drawn = _stacked(blocks, air)
            if len(drawn) <= room:
                return [drawn]
        return _paged(blocks, room)

    def _tone(self, tone: Tone) -> Style:
        style = self.get_component_rich_style(f"slate--{tone}", partial=True)
        return Style(color=style.color, bold=style.bold)


def _blocks(slide: Slide, width: int) -> Iterator[Block]:
    """What stands on a slide, from the top down."""
    room = min(width, LONGEST)
    for sentence in slide.recall:
        yield Block(balanced(sentence, room), group="recall")
    if slide.kind == "question":
        yield Block(balanced(slide.heading, room), "strong")
    else:
        yield Block(spread(slide.heading, width), "accent")
    if slide.text:
        yield Block(balanced(slide.text, room), "strong" if slide.kind == "benefit" else "faint")
    if slide.points:
        yield from _points(slide.points, room)
    if slide.proof:
        yield Block(balanced(slide.proof, room), "faint")


def spread(text: str, width: int) -> tuple[str, ...]:
    """A heading in spread capitals, between words a wider gap; as it is where a word of it is too long for that."""
    words = [" ".join(word) for word in text.upper().split()]
    if any(cell_len(word) > width for word in words):
        return balanced(text, width)
    lines: list[str] = []
    for word in words:
        joined = f"{lines[-1]}   {word}" if lines else word
        if cell_len(joined) <= width:
            lines[-1:] = [joined]
        else:
            lines.append(word)
    return tuple(lines)


def balanced(text: str, width: int) -> tuple[str, ...]:
    """The text in as few lines as it takes, all about as long as each other."""
    lines = wrapped(text, width)
    narrow = width
    while narrow > 12 and 1 < len(lines) <= FEW and len(wrapped(text, narrow - 1)) == len(lines):
        narrow -= 1
    return tuple(wrapped(text, narrow))


def _points(points: Sequence[str], room: int) -> Iterator[Block]:
    """A numbered list."""
    many = len(points) > 1
    laid = []
    for number, point in enumerate(points, 1):
        first, *more = wrapped(point, room - 4)
        laid.append([f"{number}  {first}" if many else first, *(f"   {line}" if many else line for line in more)])
    wide = max(cell_len(line) for lines in laid for line in lines)
    for lines in laid:
        yield Block(tuple(line + " " * (wide - cell_len(line)) for line in lines), "plain", "points")


def _stacked(blocks: Sequence[Block], air: int) -> list[Laid]:
    """All blocks one under another, one empty line between those of a group, more between others."""
    lines: list[Laid] = []
    for index, block in enumerate(blocks):
        if index:
            close = block.group and block.group == blocks[index - 1].group
            lines += [("", "plain")] * (1 if close else air)
        lines += [(line, block.tone) for line in block.lines]
    return lines


def _paged(blocks: Sequence[Block], room: int) -> list[list[Laid]]:
    """The same over several pages; a block is cut only where it fills more than one."""
    pages: list[list[Laid]] = [[]]
    for block in blocks:
        lines: list[Laid] = [(line, block.tone) for line in block.lines]
        if pages[-1] and len(pages[-1]) + 1 + len(lines) > room:
            pages.append([])
        elif pages[-1]:
            pages[-1].append(("", "plain"))
        while len(lines) > room:
            pages[-1] += lines[:room]
            lines = lines[room:]
            pages.append([])
        pages[-1] += lines
    return [page for page in pages if page]
