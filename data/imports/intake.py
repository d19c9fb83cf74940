"""Intake: rows taken in one by one, cleaned, and counted against what a file may hold."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from threading import Event

from data.exports.quoting import unquote
from data.imports.rows import (
    LONGEST_CELL,
    MAX_COLUMNS,
    MAX_LINES,
    MAX_ROWS,
    Fault,
    Row,
    check_stop,
    too_large,
)
from data.model.clean import clean
from data.words import _

_NOTHING = frozenset({"-", "–", "—", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})
_MAX_HELD = 60_000_000
"""How much memory the texts of all rows may take."""
_SHOWN = 10_000
"""What a fault shows of a cell that is too long; the rest stands in the file."""
_EVERY = 500


class Intake:
    """What was taken of one file so far."""

    def __init__(self, name: str, stop: Event | None = None) -> None:
        self.rows: list[Row] = []
        self.faults: list[Fault] = []
        self._name = name
        self._stop = stop
        self._held = 0
        self._lines = 0

    def take(self, line: int, cells: Sequence[str]) -> None:
        """Take a row; an empty one is passed over, one with a cell beyond measure becomes a fault.

        Raises:
            Refusal: when the file holds more than can be imported at once.
            Stopped: when the rep stopped it.
        """
        self._lines += 1
        if self._lines % _EVERY == 0:
            check_stop(self._stop)
        if self._lines > MAX_LINES or (len(cells) > MAX_COLUMNS and any(cells[MAX_COLUMNS:])):
            raise too_large(self._name)
        if max(map(len, cells), default=0) > LONGEST_CELL:
            self.fault(line, _("A cell in this line is too long: shorten it to a million letters."), cells)
        elif found := _tidy(cells):
            row = Row(line, found)
            self._hold(row.size)
            self.rows.append(row)

    def fault(self, line: int, reason: str, cells: Sequence[str]) -> None:
        """Note a row that cannot be read."""
        check_stop(self._stop)
        shown = tuple(clean(cell[:_SHOWN]) for cell in cells)
        self._hold(sum(map(sys.getsizeof, shown)))
        self.faults.append(Fault(line, reason, shown))

    def _hold(self, size: int) -> None:
        self._held += size
        if self._held > _MAX_HELD or len(self.rows) + len(self.faults) > MAX_ROWS:
            raise too_large(self._name)


def _tidy(cells: Sequence[str]) -> tuple[str, ...]:
    """The cells cleaned, without empty ones at the end; no cells at all for an empty row."""
    found = [_cell(cell) for cell in cells]
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _cell(text: str) -> str:
    text = clean(text).strip()
    if text in _NOTHING:
        return ""
    return unquote(text)
