"""Rows of text as a reader finds them, each with the line it stands on in the file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from threading import Event
from typing import TypeVar

from data.model.refusal import Refusal
from data.words import _

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Told how much of how much is done."""

MAX_BYTES = 100_000_000
MAX_ROWS = 100_000
"""Beside the header: more would take more than 300 MB of memory on a file that holds as many."""
MAX_LINES = 2_000_000
"""Empty ones too: a sheet has a million at most."""
MAX_COLUMNS = 300
LONGEST_CELL = 1_000_000
_APART = "\x1f"
"""Stands between cells: no clean text holds it."""
_BETWEEN = _APART.encode()
_HELD = ("utf-8", "surrogatepass")
"""How cells are held: in bytes they take less than in letters, half as much where one of them is a dash."""


class Stopped(Refusal):
    """The rep stopped the import; nothing of it was kept."""


class Row:
    """One row: the line it begins on, counted from 1, and its cells, held in one piece: so they take a third."""

    __slots__ = ("_held", "line")

    def __init__(self, line: int, cells: Sequence[str]) -> None:
        self.line = line
        self._held = _APART.join(cells).encode(*_HELD)

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells, all of them clean."""
        return tuple(self._held.decode(*_HELD).split(_APART))

    def fill(self, width: int) -> None:
        """Make it as wide as the header by empty cells."""
        self._held += _BETWEEN * (width - 1 - self._held.count(_BETWEEN))

    @property
    def size(self) -> int:
        """About how many bytes of memory it takes."""
        return sys.getsizeof(self._held) + sys.getsizeof(self)


NO_ROW = Row(0, ())


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


def too_large(name: str) -> Refusal:
    """The refusal of a file that would fill the memory, or the rep's week."""
    return Refusal(_("{file} is too large to import: split it into smaller files.").format(file=name))


def check_stop(stop: Event | None) -> None:
    """Leave off where the rep said so.

    Raises:
        Stopped: when they did.
    """
    if stop is not None and stop.is_set():
        raise Stopped(_("The import was stopped; nothing of it was kept."))
