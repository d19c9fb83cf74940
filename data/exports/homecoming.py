"""Homecoming: an export read into an empty file gives every row back as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select
from sqlalchemy.exc import SQLAlchemyError

from data.exports import as_csv, as_json, as_xlsx
from data.exports.tables import MANIFEST, exported_tables
from data.migration import HEAD
from data.model.clean import clean
from data.model.refusal import Locked, NotFound, Refusal
from data.transaction import Write
from data.words import N_, _

_READERS: dict[str, Callable[[Path, Table], list[dict[str, Any]]]] = {
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
        if write.first(select(table).limit(1)) is not None:
            raise Refusal(_("An export is read only into an empty file: name a new one with --db."))
    counts: dict[str, int] = {}
    for table in exported_tables():
        rows = [_cleaned(row) for row in _rows(folder, table, manifest["format"])]
        if len(rows) != manifest["counts"].get(table.name, len(rows)):
            raise Refusal(_("The export is not whole: rows of “{table}” are missing.").format(table=table.name))
        _insert(write, table, rows)
        counts[table.name] = len(rows)
    write.say(N_("read the export in {folder}"), folder=folder.name)
    return counts


def _manifest(folder: Path) -> dict[str, Any]:
    if not is_export(folder):
        raise NotFound(_("There is no export in {folder}.").format(folder=folder))
    damaged = Refusal(_("{file} is damaged.").format(file=MANIFEST))
    try:
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        raise damaged from error
    if not isinstance(found, dict) or found.get("format") not in _READERS or not isinstance(found.get("counts"), dict):
        raise damaged
    if str(found.get("schema")) > HEAD:
        raise Locked(_("The export was written by a newer salestui; update salestui to read it."))
    return found


def _rows(folder: Path, table: Table, form: str) -> list[dict[str, Any]]:
    try:
        return _READERS[form](folder, table)
    except FileNotFoundError as error:
        raise Refusal(_("The export is not whole: {file} is missing.").format(file=error.filename)) from error
    except OSError as error:
        sentence = _("{path} cannot be read: {why}.")
        raise Refusal(sentence.format(path=folder, why=error.strerror or error)) from error


def _insert(write: Write, table: Table, rows: list[dict[str, Any]]) -> None:
    try:
        if "id" in table.c:
            write.insert_many(table, rows)
        elif rows:
            write.connection.execute(insert(table), rows)
    except (SQLAlchemyError, ValueError, TypeError) as error:
        raise Refusal(_("The export is damaged: a row of “{table}” cannot be.").format(table=table.name)) from error


def _cleaned(value: Any) -> Any:
    """The value with every text in it cleaned, as everything that comes in."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(name): _cleaned(item) for name, item in value.items()}
    return value
