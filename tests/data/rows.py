"""Everything in a file, for comparing before and after."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from data.columns import metadata
from data.transaction import Read

BOOKS = {"operation", "change", "invitation"}
"""The file's own bookkeeping, which undo does not rewind; nor what it remembers of its list of numbers not to call."""


def every_row(read: Read) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables but the bookkeeping, without version counters, sorted by key."""
    found = {}
    for name, table in metadata.tables.items():
        if name not in BOOKS:
            rows = [dict(row) for row in read.all(select(table).order_by(table.c.id)) if row["id"] != "barred_numbers"]
            found[name] = [{key: value for key, value in row.items() if key != "version"} for row in rows]
    return found
