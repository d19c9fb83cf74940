"""A sheet of prospects: headings and rows of clean text, each row with the line it stands on in the file."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import BinaryIO

from data.imports.delimited import read_delimited
from data.imports.headings import recognise
from data.imports.rows import MAX_BYTES, Fault, Raw, Row, too_large
from data.imports.workbook import read_workbook
from data.model.clean import clean_line
from data.model.refusal import NotFound, Refusal
from data.words import _

_HEADER_WITHIN = 10
"""A title or a date may stand above the header, but not much more."""

_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A read file: every row has exactly as many cells as there are headings."""

    path: Path
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    faults: tuple[Fault, ...] = ()
    """Rows that could not be read."""
    remarks: tuple[str, ...] = ()
    """What the rep should know of how the file was read."""


def read_sheet(path: Path, stop: Event | None = None) -> Sheet:
    """Read a csv, tsv, xlsx, xls or ods file; what it really is counts, not what it is called.

    Args:
        path: The file.
        stop: Set by the rep to stop it.

    Raises:
        NotFound: when there is no such file.
        Refusal: when it cannot be read, is too large, changes while it is read, or holds no rows.
        Stopped: when it was stopped.
    """
    try:
        with _opened(path) as file:
            before = os.fstat(file.fileno())
            raw = _read(path, file, before.st_size, stop)
            after = path.stat()
    except FileNotFoundError:
        raise NotFound(_("There is no file {path}.").format(path=path)) from None
    except OSError as error:
        raise Refusal(_("{path} cannot be read: {why}.").format(path=path, why=error.strerror or error)) from error
    if (before.st_ino, before.st_size, before.st_mtime_ns) != (after.st_ino, after.st_size, after.st_mtime_ns):
        sentence = _("{file} changed while it was read: import it once it is saved.")
        raise Refusal(sentence.format(file=path.name))
    return lay_out(path, raw)


def _opened(path: Path) -> BinaryIO:
    """The file, open; a pipe or a device is refused instead of waited for.

    Raises:
        OSError: when it cannot be opened.
        Refusal: when it is no file.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise Refusal(_("{path} cannot be read: it is no file.").format(path=path))
    return os.fdopen(handle, "rb")


def _read(path: Path, file: BinaryIO, size: int, stop: Event | None) -> Raw:
    start = file.read(8)
    if size > MAX_BYTES:
        raise too_large(path.name)
    if start.startswith(b"%PDF"):
        raise Refusal(_("{file} is a PDF: save the list as a spreadsheet or CSV first.").format(file=path.name))
    if start.startswith(_SPREADSHEETS):
        return read_workbook(path, stop)
    return read_delimited(file, path.name, stop)


def lay_out(path: Path, raw: Raw) -> Sheet:
    """The sheet with its header found and its rows made even.

    Raises:
        Refusal: when there is nothing, or nothing but a header.
    """
    rows = raw.rows
    if not rows:
        raise Refusal(_("{file} is empty.").format(file=path.name))
    head = _header(rows)
    broken = min((fault.line for fault in raw.faults), default=rows[head].line)
    if broken < rows[head].line and not recognise(rows[head].cells):
        raise Refusal(
            _("{file} cannot be read: the header on line {line} is broken.").format(file=path.name, line=broken)
        )
    body = rows[head + 1 :]
    if not body and not raw.faults:
        raise Refusal(_("{file} has a header but no rows under it.").format(file=path.name))
    headings, remarks = _headings(rows[head].cells)
    kept, faults = _even(rows[head].cells, headings, body)
    remarks = [*raw.remarks, *remarks]
    if head:
        remarks.append(
            _("The header was found on line {line}; what stands above it was left out.").format(line=rows[head].line)
        )
    return Sheet(
        path,
        headings,
        tuple(kept),
        tuple(sorted([*raw.faults, *faults], key=lambda fault: fault.line)),
        tuple(remarks),
    )


def _header(rows: Sequence[Row]) -> int:
    """Where the header stands: the first row with two known headings, else the first row of all."""
    for place, row in enumerate(rows[:_HEADER_WITHIN]):
        if len(recognise(row.cells)) >= 2:
            return place
    return 0


def _headings(cells: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """A name of its own for every column, and what had to be said about it."""
    seen: Counter[str] = Counter()
    found, remarks = [], []
    for place, cell in enumerate(cells):
        name = clean_line(cell) or _("Column {number}").format(number=place + 1)
        seen[name.casefold()] += 1
        times = seen[name.casefold()]
        if times > 1:
            remarks.append(_("The column “{heading}” stands in the header more than once.").format(heading=name))
        found.append(f"{name} ({times})" if times > 1 else name)
    return tuple(found), remarks


def _even(header: Sequence[str], headings: Sequence[str], body: Sequence[Row]) -> tuple[list[Row], list[Fault]]:
    """Rows filled up to the width of the header; those wider than it, or repeating it, become faults."""
    width, repeated = len(headings), tuple(header)
    kept, faults = [], []
    for row in body:
        cells = row.cells
        if cells == repeated:
            faults.append(Fault(row.line, _("This line repeats the header."), cells))
        elif len(cells) > width:
            sentence = _("This line has {count} cells, but the header has {width}: a cell is split in two.")
            faults.append(Fault(row.line, sentence.format(count=len(cells), width=width), cells))
        else:
            row.fill(width)
            kept.append(row)
    return kept, faults
