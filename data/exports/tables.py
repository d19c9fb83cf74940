"""The tables an export holds: everything the rep knows, and nothing of the file's own bookkeeping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sqlalchemy import Column, Table, select

from data import aftersale, bookkeeping, tables
from data.columns import UNTOLD, metadata
from data.model.clean import clean_all
from data.transaction import Read

Format = Literal["csv", "json", "xlsx"]
"""How an export is written."""

MANIFEST = "export.json"
"""The file by which an export is known: its format, its schema, and how many rows each table has."""

Rows = Mapping[str, Sequence[Mapping[str, Any]]]
"""Rows by table."""

_OWN = {
    table.name
    for table in (
        bookkeeping.draft,
        bookkeeping.batch,
        bookkeeping.operation,
        bookkeeping.change,
        bookkeeping.remembered,
    )
}


def exported_tables() -> list[Table]:
    """Every table of an export, owners before what they own."""
    assert tables.organisation.metadata is aftersale.feedback.metadata is metadata
    return [table for table in metadata.sorted_tables if table.name not in _OWN]


def exported_columns(table: Table) -> list[Column[Any]]:
    """The columns of a table that are told: not those that only keep this file in order."""
    return [column for column in table.columns if column.name not in UNTOLD]


def all_rows(read: Read) -> dict[str, list[dict[str, Any]]]:
    """Every row of every exported table, in the order of their keys; clean even where a foreign hand wrote the file."""
    return {
        table.name: [
            clean_all(dict(row))
            for row in read.all(select(*exported_columns(table)).order_by(*table.primary_key.columns))
        ]
        for table in exported_tables()
    }
