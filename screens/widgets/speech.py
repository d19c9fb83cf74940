"""The large calm text of a conversation: what to say now, drawn by one widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import ClassVar, Literal

from rich.cells import cell_len, chop_cells
from rich.segment import Segment
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.widget import Widget

from screens.widgets.brush import Brush
from screens.widgets.columns import fit

Tone = Literal["plain", "faint", "lit", "late", "accent"]
"""How a text stands out; the lit one has a bar beside it too."""

Stand = Literal["top", "calm", "alone"]
"""How the texts stand: from the top down, in the middle with space around them, or one alone and nothing else."""

LABEL = 14
"""Cells for the label left of a text, if nothing else is said."""

LONGEST = 72
"""Cells in a line of text: the eye must find the next line while the mouth speaks."""

CALM = 60
"""The same where one sentence at a time is shown."""

LOW = 20
"""Lines under which a screen is low."""


@dataclass(frozen=True, slots=True)
class Say:
    """A text to show, with a label left of it where it has one; `gap` lines follow it."""

    text: str
    tone: Tone = "plain"
    label: str | None = None
    gap: int = 1
    indent: int = LABEL
    """Cells for the label."""
    cut: bool = False
    """On a low screen one line, everywhere at most three, with an ellipsis where there is more."""
    air: int = 0
    """Lines that follow where everything has room for them."""


class Speech(Widget):
    """Texts one under another; what is lit is always in sight."""

    DEFAULT_CSS = """
    Speech {
        height: 1fr;
        & > .speech--plain { color: $foreground; }
        & > .speech--faint { color: $text-muted; }
        & > .speech--lit { color: $foreground; text-style: bold; }
        & > .speech--late { color: $warning; }
        & > .speech--accent { color: $accent; }
        & > .speech--bar { color: $accent; }
    }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "speech--plain",
        "speech--faint",
        "speech--lit",
        "speech--late",
        "speech--accent",
        "speech--bar",
    }

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._texts: tuple[Say, ...] = ()
        self._stand: Stand = "top"
        self._laid: list[Strip] = []
        self._room: Size | None = None
        """For which size the texts are laid out; None where they must be laid out anew."""
        self._brush = Brush(self, "speech")

    def show(self, texts: Sequence[Say], stand: Stand = "top") -> None:
        """Show these, standing so."""
        self._texts, self._stand = tuple(texts), stand
        if self._room != self.size:
            self.refresh()
            return
        before, self._laid = self._laid, self._layout()
        if changed := _changed(before, self._laid):
            self.refresh(*(Region(0, y, self.size.width, 1) for y in changed))

    def notify_style_update(self) -> None:
        """Colours changed."""
        super().notify_style_update()
        self._brush.forget()
        self._room = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lay the texts out once for the whole widget."""
        if self._room != self.size:
            self._laid, self._room = self._layout(), self.size
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line."""
        return self._laid[y] if y < len(self._laid) else Strip.blank(self.size.width, self._brush.base)

    def _layout(self) -> list[Strip]:
        width, height = self.size
        room = max(1, height - 1)
        strips, first, last = self._stacked(airy=True)
        if len(strips) > room:
            strips, first, last = self._stacked(airy=False)
        if len(strips) <= room:
            return [Strip.blank(width, self._brush.base)] * self._above(len(strips)) + strips
        top = min(first - max(1, (height - (last - first)) // 3), len(strips) - height)
        top = max(0, top, min(first, last - height))
        return strips[top : top + height]

    def _stacked(self, *, airy: bool) -> tuple[list[Strip], int, int]:
        """Every line, and between which of them stands what must be in sight: the lit text, and what is offered."""
        width = self.size.width
        strips: list[Strip] = []
        first = last = 0
        for text in self._texts:
            begin = len(strips)
            strips += self._strips(text, width)
            if text.tone == "lit":
                first, last = begin, len(strips)
            if text.tone == "accent":
                last = len(strips)
            strips += [Strip.blank(width, self._brush.base)] * (text.gap + (text.air if airy else 0))
        return strips, first, last

    def _above(self, lines: int) -> int:
        """Empty lines over the texts."""
        spare = self.size.height - lines
        return max(1, {"top": 1, "calm": min(self.size.height // 4, spare), "alone": spare // 2}[self._stand])

    def _margin(self, line: str, width: int) -> int:
        """Empty cells left of a line."""
        return max(0, {"top": 0, "calm": (width - CALM) // 2 - 3, "alone": (width - cell_len(line)) // 2}[self._stand])

    def _lines(self, text: Say, room: int) -> list[str]:
        if not text.cut:
            return wrapped(text.text, min(room, LONGEST if self._stand == "top" or text.tone == "accent" else CALM))
        if self.size.height < LOW:
            return cut(text.text, room, 1)
        return cut(text.text, min(room, LONGEST), 3)

    def _strips(self, text: Say, width: int) -> Iterator[Strip]:
        label = text.indent if text.label is not None else 0
        side = self._margin("", width) if self._stand == "calm" else 0
        room = max(8, width - 4 - label - side)
        base = self._brush.base
        lit = text.tone == "lit"
        style, faint, bar = self._brush.tone(text.tone), self._brush.tone("faint"), self._brush.tone("bar")
        for index, line in enumerate(self._lines(text, room)):
            begin = "" if self._stand == "alone" else " ▌ " if lit else "   "
            segments = [Segment(" " * self._margin(line, width), base), Segment(begin, base + bar)]
            if label:
                shown = fit(text.label or "" if index == 0 else "", label - 2) + "  "
                segments.append(Segment(shown, base + (bar if lit else faint)))
            segments.append(Segment(line, base + style))
            yield Strip(segments).adjust_cell_length(width, base)


def _changed(before: Sequence[Strip], after: Sequence[Strip]) -> list[int]:
    """Which lines are other ones now, or are there no longer."""
    return [y for y, (old, new) in enumerate(zip_longest(before, after)) if old != new]


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most this many cells, broken between words where it can be."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in filter(None, paragraph.replace("\t", " ").split(" ")):
            joined = f"{line} {word}" if line else word
            if cell_len(joined) <= width:
                line = joined
                continue
            if line:
                lines.append(line)
            *full, line = chop_cells(word, width) or [""]
            lines += full
        lines.append(line)
    return lines


def cut(text: str, width: int, lines: int) -> list[str]:
    """The text in at most so many lines, the last with an ellipsis where there is more."""
    if lines == 1:
        return [fit(text, width).rstrip()]
    found = wrapped(text, width)
    if len(found) <= lines:
        return found
    return [*found[: lines - 1], fit(f"{found[lines - 1]} …", width).rstrip()]
