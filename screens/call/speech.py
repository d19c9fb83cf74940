"""The large calm text of the call screen: what to say now, drawn by one widget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

from rich.cells import cell_len, chop_cells
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from screens.widgets.lines import fit

Tone = Literal["plain", "faint", "lit", "late", "accent"]
"""How a text stands out; the lit one has a bar beside it too."""

LABEL = 14
"""Cells for the label left of a text, if nothing else is said."""

LONGEST = 72
"""Cells in a line of text: the eye must find the next line while the mouth speaks."""


@dataclass(frozen=True, slots=True)
class Say:
    """A text to show, with a label left of it where it has one; `gap` lines follow it."""

    text: str
    tone: Tone = "plain"
    label: str | None = None
    gap: int = 1
    indent: int = LABEL
    """Cells for the label."""


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
        self._laid: list[Strip] = []

    def show(self, texts: Sequence[Say]) -> None:
        """Show these."""
        self._texts = tuple(texts)
        self.refresh()

    def render_lines(self, crop: Region) -> list[Strip]:
        """Lay the texts out once for the whole widget."""
        self._laid = self._layout()
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One line."""
        return self._laid[y] if y < len(self._laid) else Strip.blank(self.size.width, self.rich_style)

    def _layout(self) -> list[Strip]:
        width, height = self.size
        strips: list[Strip] = []
        first = last = 0
        for text in self._texts:
            begin = len(strips)
            strips += self._strips(text, width)
            if text.tone == "lit":
                first, last = begin, len(strips)
            strips += [Strip.blank(width, self.rich_style)] * text.gap
        room = max(1, height - 1)
        if len(strips) <= room:
            return [Strip.blank(width, self.rich_style), *strips]
        top = max(0, min(first - max(1, (height - (last - first)) // 3), len(strips) - height))
        return strips[top : top + height]

    def _strips(self, text: Say, width: int) -> Iterator[Strip]:
        label = text.indent if text.label is not None else 0
        room = max(8, min(width - 4 - label, LONGEST))
        base = self.rich_style
        lit = text.tone == "lit"
        style, faint, bar = self._tone(text.tone), self._tone("faint"), self._tone("bar")
        for index, line in enumerate(wrapped(text.text, room)):
            segments = [Segment(" ▌ " if lit else "   ", base + bar)]
            if label:
                shown = fit(text.label or "" if index == 0 else "", label - 2) + "  "
                segments.append(Segment(shown, base + (bar if lit else faint)))
            segments.append(Segment(line, base + style))
            yield Strip(segments).adjust_cell_length(width, base)

    def _tone(self, name: str) -> Style:
        style = self.get_component_rich_style(f"speech--{name}", partial=True)
        return Style(color=style.color, bold=style.bold)


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most this many cells, broken between words where it can be."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
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
