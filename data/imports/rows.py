"""Rows of text as a reader finds them, each with the line it stands on in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")

MAX_BYTES = 100_000_000
MAX_ROWS = 200_000
MAX_COLUMNS = 300


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line it begins on, counted from 1, and its cells."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something about one line, in words."""

    line: int
    reason: str
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Raw:
    """What a reader found before anything was understood."""

    rows: Sequence[Row]
    faults: Sequence[Fault] = ()
    remarks: Sequence[str] = ()


def portions(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The items in order, so many at a time."""
    return (items[start : start + size] for start in range(0, len(items), size))
