"""An export as a spreadsheet: one workbook, a sheet for each table."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from data.exports.cells import Cell, from_cell, to_cell
from data.exports.tables import Rows, exported_columns, exported_tables
from data.model.refusal import Refusal, Unclear
from data.words import _

FILE = "salestui.xlsx"
LONG = "long_texts"
"""The sheet of what is too long for one cell: table, row, column, and the text in pieces."""

_LONGEST = 30_000
_CODE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def written(rows: Rows) -> dict[str, bytes]:
    """The one file."""
    import openpyxl

    book = openpyxl.Workbook(write_only=True)
    long: list[list[str]] = []
    for table in exported_tables():
        sheet = book.create_sheet(table.name)
        sheet.append([column.name for column in exported_columns(table)])
        for place, row in enumerate(rows[table.name]):
            cells = []
            for column in exported_columns(table):
                cell, more = _fitted(to_cell(column, row[column.name]))
                long.extend([table.name, str(place), column.name, piece] for piece in more)
                cells.append(cell)
            sheet.append(cells)
    sheet = book.create_sheet(LONG)
    for line in long:
        sheet.append(line)
    content = io.BytesIO()
    book.save(content)
    return {FILE: content.getvalue()}


def _fitted(cell: Cell) -> tuple[Cell, list[str]]:
    """The cell as XML can hold it, and what does not fit into one."""
    if not isinstance(cell, str):
        return (cell if float(f"{cell:.15g}") == cell else repr(cell)), []  # a workbook holds fifteen digits
    pieces = [cell[start : start + _LONGEST] for start in range(0, len(cell), _LONGEST)]
    if not pieces or pieces[0].isspace():  # readers drop a text of nothing but spaces
        pieces.insert(0, "")
    return _escaped(pieces[0]), [f"|{_escaped(piece)}|" for piece in pieces[1:]]


def _escaped(text: str) -> str:
    return _CODE_LIKE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def read_back(folder: Path, table: Table) -> list[dict[str, Any]]:
    """The rows of one table.

    Raises:
        Refusal: when the file is damaged.
    """
    import python_calamine as calamine

    from data.exports.weight import weigh

    path = folder / FILE
    weigh(path)
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            lines = book.get_sheet_by_name(table.name).to_python(skip_empty_area=False)
            pieces = book.get_sheet_by_name(LONG).to_python(skip_empty_area=False)
        return list(_rows(table, lines, _long(table, pieces)))
    except (calamine.CalamineError, KeyError, ValueError, IndexError, Unclear) as error:
        raise Refusal(_("{file} is damaged.").format(file=path.name)) from error


def _long(table: Table, pieces: list[list[Any]]) -> dict[tuple[int, str], str]:
    found: dict[tuple[int, str], str] = {}
    for name, place, column, piece in pieces:
        if name == table.name:
            key = int(place), str(column)
            found[key] = found.get(key, "") + str(piece)[1:-1]
    return found


def _rows(table: Table, lines: list[list[Any]], long: dict[tuple[int, str], str]) -> Iterator[dict[str, Any]]:
    columns = [table.columns[str(name)] for name in lines[0]]
    for place, cells in enumerate(lines[1:]):
        yield {
            column.name: from_cell(column, f"{cell}{more}" if (more := long.get((place, column.name))) else cell)
            for column, cell in zip(columns, cells, strict=True)
        }
