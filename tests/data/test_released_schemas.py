"""A file of every schema that was ever released: opened by this salestui it has all it had, and a backup beside it."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from data.barred_list import LISTED
from data.file.backups import Why, backups
from data.file.soundness import schema_of, tables_of
from data.history import undo
from data.migration import HEAD
from data.model.office import Office
from data.store import Store
from tests.data.houses import everything

FILES = Path(__file__).parent / "files"
RELEASED = ("0001", "0002", "0003", "0004")
"""Schemas before this one, each with a file of its time as SQL."""


def old_file(schema: str, path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.executescript((FILES / f"schema-{schema}.sql").read_text(encoding="utf-8"))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def content(path: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table, by column name."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    found = {
        name: [dict(row) for row in connection.execute(f'SELECT * FROM "{name}"')] for name in tables_of(connection)
    }
    connection.close()
    return found


@pytest.mark.parametrize("schema", RELEASED)
def test_an_old_file_keeps_every_row_and_column_and_is_backed_up_first(
    schema: str, tmp_path: Path, office: Office
) -> None:
    path = tmp_path / "salestui.db"
    old_file(schema, path)
    there = content(path)
    before = dict(there)
    store = Store(path, office)
    store.open().result()
    store.close()
    after = content(path)
    assert schema_of(path) == HEAD
    for found in (before, after):
        found["remembered"] = [row for row in found.get("remembered", []) if row["id"] != LISTED]
    for name, rows in before.items():
        if name == "barred_number":  # the list beside the file is missing: its hashes are made anew with another key
            assert len(after[name]) == len(rows)
        elif name != "alembic_version":
            kept = [{column: row[column] for column in old} for row, old in zip(after[name], rows, strict=True)]
            assert kept == rows, name
    (copy,) = backups(path)
    assert copy.why == Why.MIGRATION
    assert content(copy.path) == there


@pytest.mark.parametrize("schema", RELEASED)
def test_an_old_file_is_whole_and_every_link_in_it_leads_somewhere_afterwards(
    schema: str, tmp_path: Path, office: Office
) -> None:
    path = tmp_path / "salestui.db"
    old_file(schema, path)
    store = Store(path, office)
    store.open().result()
    store.close()
    connection = sqlite3.connect(path)
    verdicts = [connection.execute(f"PRAGMA {check}").fetchall() for check in ("integrity_check", "foreign_key_check")]
    connection.close()
    assert verdicts == [[("ok",)], []]


@pytest.mark.parametrize("schema", RELEASED)
def test_what_was_done_in_an_old_file_can_still_be_taken_back(schema: str, tmp_path: Path, office: Office) -> None:
    path = tmp_path / "salestui.db"
    old_file(schema, path)
    store = Store(path, office)
    full = store.ask(everything).result()
    store.do(undo).result()
    less = store.ask(everything).result()
    store.close()
    assert (len(less["call"]), len(less["objection"])) == (len(full["call"]) - 1, len(full["objection"]) - 1)


def test_every_schema_before_this_one_has_its_file() -> None:
    assert [*RELEASED, HEAD] == [f"{number:04d}" for number in range(1, int(HEAD) + 1)]
    assert {file.stem.removeprefix("schema-") for file in FILES.glob("schema-*.sql")} == set(RELEASED)
