"""An export as JSON: one file for each table, a list of objects."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from data.exports.tables import Rows, exported_tables
from data.model.refusal import Refusal
from data.transaction import pack, unpack
from data.words import _


def written(rows: Rows) -> dict[str, bytes]:
    """The files by name."""
    return {
        f"{table.name}.json": json.dumps(
            [pack(dict(row)) for row in rows[table.name]], ensure_ascii=False, indent=1
        ).encode()
        for table in exported_tables()
    }


def read_back(folder: Path, table: Table) -> list[dict[str, Any]]:
    """The rows of one table.

    Raises:
        Refusal: when the file is damaged.
    """
    path = folder / f"{table.name}.json"
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return [unpack(table.name, row) for row in rows]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal(_("{file} is damaged.").format(file=path.name)) from error
