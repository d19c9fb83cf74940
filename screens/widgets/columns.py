"""Columns of a list: how wide each is, how they share the width there is, and how a text fills its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size


@dataclass(frozen=True, slots=True)
class Column:
    """How wide a column is: exactly `width`, or a share of what is left with `flex`; dropped on narrow screens."""

    width: int = 0
    flex: int = 0
    right: bool = False
    from_columns: int = 0
    """Shown only when the widget is at least this wide."""


def shares(columns: Sequence[Column], width: int, gap: int) -> list[int]:
    """Cells for each column, 0 for one that has no room, of so many beside the bar and the gaps."""
    shown = [column for column in columns if width >= column.from_columns]
    left = width - 2 - sum(column.width for column in shown) - gap * len(shown)
    flexes = sum(column.flex for column in shown) or 1
    return [0 if column not in shown else column.width or max(4, left * column.flex // flexes) for column in columns]


def fit(text: str, width: int, *, right: bool = False) -> str:
    """The text in exactly this many cells, cut with an ellipsis or padded."""
    length = cell_len(text)
    if length > width:
        return set_cell_size(text, width - 1) + "…" if width > 1 else set_cell_size(text, width)
    return " " * (width - length) + text if right else text + " " * (width - length)
