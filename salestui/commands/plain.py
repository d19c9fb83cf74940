"""Plain output for scripts and screen readers: clean UTF-8 text, tables of columns, JSON."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from data.model.clean import clean, clean_line, escaped

if TYPE_CHECKING:
    from data.model.calendar import Calendar, Due


def steady_streams() -> None:
    """Make stdout and stderr take every text: UTF-8 into a pipe, never an error for want of a letter or when closed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started us: its number must not fall to another file
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def say(text: str = "") -> None:
    """One text on stdout, cleaned of what could steer a terminal."""
    sys.stdout.write(clean(text) + "\n")


def complain(text: str) -> None:
    """One sentence on stderr."""
    sys.stderr.write(f"salestui: {clean_line(text)}\n")


def note(text: str) -> None:
    """One sentence on stderr that is no fault, for whoever waits."""
    sys.stderr.write(clean_line(text) + "\n")
    sys.stderr.flush()


def say_json(value: Any) -> None:
    """The value as JSON on stdout; what could steer a terminal stands there as an escape."""
    sys.stdout.write(escaped(json.dumps(value, ensure_ascii=False, indent=2)) + "\n")


def say_table(rows: Iterable[Sequence[str]], indent: str = "") -> None:
    """Rows in aligned columns, the last one as long as it is; empty columns are left out."""
    cleaned = [[clean_line(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cleaned, strict=True)]
    for row in cleaned:
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True) if width]
        say(indent + "  ".join(cells).rstrip())


def when(due: Due, calendar: Calendar) -> str:
    """A due time as ISO 8601: the day, or the exact moment on the rep's clock."""
    return due.on.isoformat() if due.at is None else calendar.local(due.at).isoformat()


def euros(cents: int) -> int | float:
    """Cents as euros, whole where they are whole."""
    return cents // 100 if cents % 100 == 0 else cents / 100


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)
