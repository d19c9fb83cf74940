"""An export as CSV: one file for each table, as spreadsheets in Finland open it (UTF-8 with mark, semicolons)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from data.exports.cells import from_cell, to_cell
from data.exports.tables import Rows, exported_columns, exported_tables
from data.model.refusal import Refusal, Unclear
from data.words import _

_LONGEST_CELL = 16_000_000


def written(rows: Rows) -> dict[str, bytes]:
    """The files by name."""
    return {f"{table.name}.csv": _table(table, rows) for table in exported_tables()}


def _table(table: Table, rows: Rows) -> bytes:
    text = io.StringIO(newline="")
    lines = csv.writer(text, delimiter=";")
    lines.writerow([column.name for column in exported_columns(table)])
    for row in rows[table.name]:
        lines.writerow([to_cell(column, row[column.name]) for column in exported_columns(table)])
    return text.getvalue().encode("utf-8-sig")


def read_back(folder: Path, table: Table) -> Iterator[dict[str, Any]]:
    """The rows of one table, one by one.

    Raises:
        Refusal: when the file is damaged.
    """
    path = folder / f"{table.name}.csv"
    csv.field_size_limit(_LONGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, delimiter=";", strict=True)
        try:
            columns = [table.columns[name] for name in next(lines, [])]
            for cells in lines:
                pairs = zip(columns, cells, strict=True)
                yield {column.name: from_cell(column, cell) for column, cell in pairs}
        except (csv.Error, KeyError, ValueError, RecursionError, Unclear) as error:
            sentence = _("{file} is damaged near line {line}: {why}")
            raise Refusal(sentence.format(file=path.name, line=lines.line_num, why=error)) from error
