"""Values of a row as a spreadsheet's cells can hold them, and back, exactly."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Date, Float, Integer

from data.columns import Instant
from data.exports.quoting import quote, unquote
from data.model.refusal import Unclear
from data.words import _

Cell = str | int | float
"""What a cell holds; an empty text is a missing value."""

EMPTY = "'"
"""A text without letters, in a column where there may also be none at all."""


def to_cell(column: Column[Any], value: Any) -> Cell:
    """The value as a cell: figures as figures, all else as text that no spreadsheet takes for a formula."""
    if value is None:
        return ""
    if isinstance(column.type, JSON):
        return quote(json.dumps(value, ensure_ascii=False))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if value == "" and column.nullable:
        return EMPTY
    return quote(str(value))


def from_cell(column: Column[Any], cell: object) -> Any:
    """The value that `to_cell` was given.

    Raises:
        Unclear: when the cell cannot be a value of this column.
    """
    try:
        return _read(column, cell)
    except (ValueError, TypeError, OverflowError) as error:
        sentence = _("“{text}” cannot be read as {column}.")
        raise Unclear(sentence.format(text=str(cell)[:40], column=column.name)) from error


def _read(column: Column[Any], cell: object) -> Any:
    text = cell if isinstance(cell, str) else ""
    kind = column.type
    if cell == "":
        if column.nullable:
            return None
        if kind.python_type is not str:
            raise ValueError(column.name)
    if isinstance(kind, JSON):
        return json.loads(unquote(text))
    if isinstance(kind, Instant):
        return datetime.fromisoformat(text)
    if isinstance(kind, Boolean):
        return {"true": True, "false": False, "": bool(cell)}[text.lower()]
    if isinstance(kind, Date):
        return date.fromisoformat(text)
    if isinstance(kind, Integer):
        return int(text or float(str(cell)))
    if isinstance(kind, Float):
        return float(str(cell))
    whole = cell if isinstance(cell, str) else str(cell)
    return "" if whole == EMPTY and column.nullable else unquote(whole)
