"""A sheet of prospects: headings and rows of clean text, each row with the line it stands on in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from data.exports.quoting import unquote
from data.imports.delimited import read_delimited
from data.imports.headings import recognise
from data.imports.rows import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Fault, Raw, Row
from data.imports.workbook import read_workbook
from data.model.clean import clean, clean_line
from data.model.refusal import NotFound, Refusal
from data.words import _

_HEADER_WITHIN = 10
"""A title or a date may stand above the header, but not much more."""

_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_NOTHING = frozenset({"-", "–", "—", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})


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


def read_sheet(path: Path) -> Sheet:
    """Read a csv, tsv, xlsx, xls or ods file; what it really is counts, not what it is called.

    Raises:
        NotFound: when there is no such file.
        Refusal: when it cannot be read, is too large, or holds no rows.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
    except FileNotFoundError:
        raise NotFound(_("There is no file {path}.").format(path=path)) from None
    except OSError as error:
        raise Refusal(_("{path} cannot be read: {why}.").format(path=path, why=error.strerror or error)) from error
    if size > MAX_BYTES:
        raise Refusal(_("{file} is too large to import: split it into smaller files.").format(file=path.name))
    if start.startswith(b"%PDF"):
        raise Refusal(_("{file} is a PDF: save the list as a spreadsheet or CSV first.").format(file=path.name))
    if start.startswith(_SPREADSHEETS):
        return lay_out(path, read_workbook(path))
    return lay_out(path, read_delimited(path))


def lay_out(path: Path, raw: Raw) -> Sheet:
    """The sheet with its header found and its rows made even.

    Raises:
        Refusal: when there is nothing, or nothing but a header.
    """
    rows = [row for row in (Row(row.line, _tidy(row.cells)) for row in raw.rows) if row.cells]
    if not rows:
        raise Refusal(_("{file} is empty.").format(file=path.name))
    if len(rows) > MAX_ROWS or max(len(row.cells) for row in rows) > MAX_COLUMNS:
        raise Refusal(_("{file} is too large to import: split it into smaller files.").format(file=path.name))
    head = _header(rows)
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
    width = len(headings)
    kept, faults = [], []
    for row in body:
        if row.cells == tuple(header):
            faults.append(Fault(row.line, _("This line repeats the header."), row.cells))
        elif len(row.cells) > width:
            sentence = _("This line has {count} cells, but the header has {width}: a cell is split in two.")
            faults.append(Fault(row.line, sentence.format(count=len(row.cells), width=width), row.cells))
        else:
            kept.append(Row(row.line, row.cells + ("",) * (width - len(row.cells))))
    return kept, faults
