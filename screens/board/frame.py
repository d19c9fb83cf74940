"""The frame of the board: which columns are shown side by side, and the strip that names the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from data.board import Column
from data.processes import UNKNOWN
from screens.widgets.columns import fit

COLUMN = 20
"""Cells a column takes at least."""
NARROW = 60
"""Below this width one column stands alone."""
BAR, GAP = 1, 1
"""Cells before and after the text of a column."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Of the open columns, `shown` of them from the one at place `first` on, each `pitch` cells wide."""

    first: int = 0
    shown: int = 1
    pitch: int = COLUMN

    @property
    def text(self) -> int:
        """Cells for the text of a column."""
        return max(1, self.pitch - BAR - GAP)

    @property
    def places(self) -> range:
        """The places shown, among the columns that are open."""
        return range(self.first, self.first + self.shown)

    def around(self, current: int, count: int, width: int) -> Frame:
        """The frame that shows the current column, moved no further than it must be."""
        shown = 1 if width < NARROW else max(1, min(count, width // COLUMN))
        first = min(max(self.first, current - shown + 1), current)
        return Frame(max(0, min(first, count - shown)), shown, max(1, width // shown))


def number(columns: Sequence[Column], index: int) -> str:
    """The key that jumps to a column: its place among the stages, 0 for deals without one, nothing beyond 9."""
    place = index if columns and columns[0].key == UNKNOWN else index + 1
    return str(place) if place < 10 else ""


def strip(
    columns: Sequence[Column], left: Sequence[int], right: Sequence[int], folded: Sequence[int], width: int
) -> str:
    """The columns that are not shown, in at most `width` cells: on the left, on the right, and those folded away."""
    if not (left or right or folded):
        return ""
    longest = max(cell_len(column.name) for column in columns)
    for name in range(longest, -1, -1):
        before, after, away = (
            "  ".join(_entry(columns, index, name) for index in side) for side in (left, right, folded)
        )
        parts = (f"‹ {before}" if before else "", f"{after} ›" if after else "", f"– {away}" if away else "")
        said = "   ".join(part for part in parts if part)
        if cell_len(said) <= width:
            return said
    return fit(said, max(0, width)).rstrip()


def _entry(columns: Sequence[Column], index: int, longest: int) -> str:
    column = columns[index]
    name = (
        column.name if cell_len(column.name) <= longest else fit(column.name, longest).rstrip() if longest > 2 else ""
    )
    return " ".join(part for part in (number(columns, index), name, str(column.count)) if part)
