"""The plan of an import: what every column becomes, what every row will do, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from threading import Event

from sqlalchemy import select

from data.bookkeeping import batch
from data.imports.headings import Column, assign
from data.imports.prospects import Prospect, Reader
from data.imports.revision import Policy
from data.imports.rows import Fault, Progress, Row, check_stop
from data.imports.sheet import Sheet, read_sheet
from data.imports.sorting import sort_out
from data.model.refusal import Unclear
from data.transaction import Read
from data.words import _, plural

_SAMPLE_WITHIN = 50


class NoNames(Unclear):
    """No column holds the organisations' names; the rep can say which does."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do to the file as it is now."""

    sheet: Sheet
    columns: tuple[Column, ...]
    policy: Policy
    reader: Reader
    """Reads the rows once more when they land: what they say is more than fits in memory twice."""
    new: int
    """Organisations that are not there yet."""
    updated: int
    """Rows that add to an organisation that is there, or to one of an earlier row."""
    skipped: tuple[Fault, ...]
    unread: tuple[Fault, ...]
    """Rows that say nothing that could be used."""
    silent: tuple[Fault, ...]
    """Rows of somebody new who asked not to be called."""
    warnings: tuple[Fault, ...]
    remarks: tuple[str, ...]

    @property
    def path(self) -> Path:
        """The file."""
        return self.sheet.path

    @property
    def rejected(self) -> tuple[Fault, ...]:
        """Rows that do not come in."""
        return in_order(self.unread, self.silent)

    @property
    def rows(self) -> int:
        """How many rows the file holds under its header."""
        return len(self.sheet.rows) + len(self.sheet.faults)


def plan(
    read: Read,
    source: Path | Sheet,
    mapping: Mapping[str, str | None] | None = None,
    on_duplicate: Policy = "skip",
    stop: Event | None = None,
    *,
    looking: Progress | None = None,
) -> Plan:
    """What importing this file would do; nothing is changed.

    Args:
        read: The file of the rep.
        source: The spreadsheet, or what was read from it already.
        mapping: What columns are, by heading, where the rep says so. Without any, a file with the same headings as an
            earlier one is read as that was.
        on_duplicate: What happens to organisations that are there already.
        stop: Set by the rep to stop it.
        looking: Told now and then how many rows of how many have been looked through.

    Raises:
        NoNames: when no column holds the organisations' names.
        Refusal: when the file cannot be read.
        Stopped: when it was stopped.
    """
    check = partial(check_stop, stop)
    sheet = source if isinstance(source, Sheet) else read_sheet(source, stop)
    columns, remembered = columns_of(read, sheet, mapping)
    if "organisation.name" not in {column.target for column in columns}:
        raise NoNames(_("No column holds the organisations' names: say which one does."))
    reader = Reader(columns, read.office.playbook, read.office.settings.day.country, read.today)
    faults, warnings = [*sheet.faults], list[Fault]()
    prospects = _noting(reader.read_all(sheet.rows, check, looking), faults, warnings)
    sorting = sort_out(read, reader, prospects, on_duplicate, check)
    return Plan(
        sheet,
        columns,
        on_duplicate,
        reader,
        len(sorting.fresh),
        sorting.joined + sum(len(revision.lines) for revision in sorting.revisions),
        tuple(sorting.skipped),
        in_order(faults),
        tuple(sorting.silent),
        tuple(warnings),
        (*sheet.remarks, *_remarks(columns, remembered)),
    )


def _noting(found: Iterable[Prospect | Fault], faults: list[Fault], warnings: list[Fault]) -> Iterator[Prospect]:
    """The prospects; what is wrong with a row, or with a cell of it, is noted as it passes."""
    for one in found:
        if isinstance(one, Fault):
            faults.append(one)
            continue
        warnings += (Fault(one.line, warning) for warning in one.warnings)
        yield one


def in_order(*faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """All of them, by their lines."""
    return tuple(sorted(chain(*faults), key=lambda fault: fault.line))


def columns_of(
    read: Read, sheet: Sheet, mapping: Mapping[str, str | None] | None = None
) -> tuple[tuple[Column, ...], bool]:
    """What every column becomes, and whether that was remembered from an earlier file.

    Raises:
        Unclear: when the rep names a column that is not there.
    """
    remembered = {} if mapping else remembered_mapping(read, sheet.headings)
    return assign(sheet.headings, _samples(sheet), mapping or remembered), bool(remembered)


def remembered_mapping(read: Read, headings: Sequence[str]) -> dict[str, str | None]:
    """How a file with exactly these headings was read the last time, where the rep had a say in it."""
    found = read.all(select(batch.c.counts).order_by(batch.c.id.desc()).limit(20))
    for row in found:
        known = row["counts"].get("columns")
        if isinstance(known, dict) and list(known) == list(headings):
            return known
    return {}


def _samples(sheet: Sheet) -> list[str]:
    """The first filled cell of every column."""
    rows: Sequence[Row] = sheet.rows[:_SAMPLE_WITHIN]
    return [next((row.cells[place] for row in rows if row.cells[place]), "") for place in range(len(sheet.headings))]


def _remarks(columns: Sequence[Column], remembered: bool) -> list[str]:
    """What the rep should know of how the columns are read."""
    kept = [column.heading for column in columns if column.target is None]
    remarks = []
    if kept:
        one = _("This column is kept as text about the organisation: {columns}.")
        many = _("These columns are kept as text about the organisation: {columns}.")
        remarks.append((one if len(kept) == 1 else many).format(columns=", ".join(kept)))
    if remembered:
        remarks.append(_("The columns are read as they were for the last file like this."))
    return remarks


def say_plan(found: Plan) -> str:
    """The counts of a plan in one line."""
    parts = [
        plural("{count} row", "{count} rows", found.rows),
        plural("{count} new organisation", "{count} new organisations", found.new),
        plural("{count} row added to others", "{count} rows added to others", found.updated),
        plural("{count} skipped", "{count} skipped", len(found.skipped)),
        plural("{count} rejected", "{count} rejected", len(found.rejected)),
    ]
    return " · ".join(parts)
