"""Homecoming: an export read into an empty file gives every row back as it was."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.exc import SQLAlchemyError

from data.barred_numbers import everybody_listed
from data.barring import mark_holders
from data.bookkeeping import barred_number
from data.exports import as_csv, as_json, as_xlsx
from data.exports.tables import MANIFEST, exported_tables
from data.migration import HEAD
from data.model.clean import clean_all
from data.model.refusal import Locked, NotFound, Refusal
from data.transaction import Write
from data.words import N_, _

_LARGEST_MANIFEST = 1_000_000
_PORTION = 500

_READERS: dict[str, Callable[[Path, Table], Iterable[dict[str, Any]]]] = {
    "csv": as_csv.read_back,
    "json": as_json.read_back,
    "xlsx": as_xlsx.read_back,
}


def is_export(folder: Path) -> bool:
    """Whether a folder holds an export of ours."""
    return (folder / MANIFEST).is_file()


def import_export(write: Write, folder: Path) -> dict[str, int]:
    """Read an export into the file, which must be empty; how many rows came into each table.

    Raises:
        NotFound: when the folder holds no export.
        Locked: when it was written by a newer salestui.
        Refusal: when the file is not empty, or the export is damaged.
    """
    manifest = _manifest(folder)
    for table in exported_tables():
        if table is not barred_number and write.first(select(table).limit(1)) is not None:
            raise Refusal(_("An export is read only into an empty file: name a new one with --db."))
    counts: dict[str, int] = {}
    for table in exported_tables():
        counts[table.name] = sum(_insert(write, table, rows) for rows in _rows(folder, table, manifest["format"]))
        if counts[table.name] != manifest["counts"].get(table.name, counts[table.name]):
            raise Refusal(_("The export is not whole: rows of “{table}” are missing.").format(table=table.name))
    write.blocklist.adopt(manifest.get("keys", ()))
    mark_holders(write, everybody_listed(write))
    write.say(N_("read the export in {folder}"), folder=folder.name)
    return counts


def _manifest(folder: Path) -> dict[str, Any]:
    if not is_export(folder):
        raise NotFound(_("There is no export in {folder}.").format(folder=folder))
    damaged = Refusal(_("{file} is damaged.").format(file=MANIFEST))
    try:
        if (folder / MANIFEST).stat().st_size > _LARGEST_MANIFEST:
            raise damaged
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (ValueError, OSError, RecursionError) as error:
        raise damaged from error
    if not isinstance(found, dict) or str(found.get("format")) not in _READERS:
        raise damaged
    if str(found.get("schema")) > HEAD:
        raise Locked(_("The export was written by a newer salestui; update salestui to read it."))
    counts = found.get("counts")
    if not isinstance(found.get("keys", []), list):
        raise damaged
    if not isinstance(counts, dict) or not counts.keys() <= {table.name for table in exported_tables()}:
        raise damaged
    return found


def _rows(folder: Path, table: Table, form: str) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table, so many at a time."""
    try:
        for path in folder.iterdir():
            if path.exists() and not path.is_file() and not path.is_dir():  # a pipe would hold us up
                raise Refusal(_("{path} cannot be read: it is no file.").format(path=path))
        rows = iter(_READERS[form](folder, table))
        while portion := list(islice(rows, _PORTION)):
            yield portion
    except FileNotFoundError as error:
        raise Refusal(_("The export is not whole: {file} is missing.").format(file=error.filename)) from error
    except OSError as error:
        sentence = _("{path} cannot be read: {why}.")
        raise Refusal(sentence.format(path=folder, why=error.strerror or error)) from error


def _insert(write: Write, table: Table, rows: list[dict[str, Any]]) -> int:
    """Put rows into the table; how many there were."""
    damaged = Refusal(_("The export is damaged: a row of “{table}” cannot be.").format(table=table.name))
    if any(row.keys() != rows[0].keys() for row in rows):
        raise damaged
    try:
        cleaned = [clean_all(row) for row in rows]
        if table is barred_number:
            _list(write, cleaned)
        elif "id" in table.c:
            write.insert_many(table, cleaned)
        else:
            write.connection.execute(insert(table), cleaned)
    except (SQLAlchemyError, ValueError, TypeError, OverflowError, RecursionError) as error:
        raise damaged from error
    return len(rows)


def _list(write: Write, rows: list[dict[str, Any]]) -> None:
    """Put numbers on the list that are not on it: the one beside the file may hold some already."""
    here = select(barred_number.c.id).where(barred_number.c.id.in_([row["id"] for row in rows]))
    there = {row["id"] for row in write.all(here)}
    write.insert_many(barred_number, [row for row in rows if row["id"] not in there])
