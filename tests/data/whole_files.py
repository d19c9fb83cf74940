"""Whole files made up by hypothesis: rows for every table, with the worst texts anybody could type."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Date, Float, Integer, Table, UniqueConstraint

from data.columns import Instant
from data.exports.tables import all_rows, exported_tables
from data.model.clean import clean
from data.transaction import Read


def exported(read: Read) -> dict[str, list[dict[str, Any]]]:
    """Every row as an export sees it."""
    return {name: [dict(row) for row in rows] for name, rows in all_rows(read).items()}


HOSTILE = [
    "=1+1",
    "+358401234567",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "'quoted'",
    "''",
    "'",
    "a;b,c\td|e",
    'say "hi"\n\nand bye\n',
    "\t=1",
    "\n",
    " ",
    " padded ",
    "_x0041_ _x005F_x",
    "\uffff\ufffe",
    "null",
    "NaN",
    "1e5",
    "007",
    "2026-01-01",
    "true",
    "[b]x[/b]",
    "😀 ä\u0308",
    "x" * 70_000 + " end",
    " " * 40_000,
]
texts = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=30)).map(clean)


def values_of(column: Column[Any], known: dict[str, list[Any]]) -> st.SearchStrategy[Any]:
    """Any value the column may hold: words its checks allow, keys that exist, and the worst texts otherwise."""
    if column.foreign_keys:
        [target] = column.foreign_keys
        keys = known[target.column.table.name]
        found: st.SearchStrategy[Any] = st.sampled_from(keys) if keys else st.none()
    elif allowed := _allowed(column):
        found = st.sampled_from(allowed)
    elif isinstance(column.type, JSON):
        found = st.lists(texts, max_size=3) if column.name in {"tags", "ticked"} else st.dictionaries(texts, texts)
    elif isinstance(column.type, Instant):
        found = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
    elif isinstance(column.type, Boolean):
        found = st.booleans()
    elif isinstance(column.type, Date):
        found = st.dates(date(1900, 1, 1), date(2100, 1, 1))
    elif isinstance(column.type, Integer):
        found = st.integers(-(2**31), 2**31)
    elif isinstance(column.type, Float):
        found = st.floats(allow_nan=False, allow_infinity=False)
    else:
        found = texts
    return st.one_of(st.none(), found) if column.nullable else found


def _allowed(column: Column[Any]) -> list[str]:
    for check in column.table.constraints:
        if isinstance(check, CheckConstraint) and str(check.sqltext).startswith(f"{column.name} IN"):
            return str(check.sqltext).split("'")[1::2]
    return []


@st.composite
def whole_files(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """Rows for every table of a file."""
    known: dict[str, list[Any]] = {}
    rows: dict[str, list[dict[str, Any]]] = {}
    for table in exported_tables():
        keys = [f"{table.name}{number}" for number in range(draw(st.integers(0, 2)))]
        rows[table.name] = _unlike(table, [row for key in keys if (row := _row(draw, table, key, known)) is not None])
        known[table.name] = [row[table.primary_key.columns[0].name] for row in rows[table.name]]
    return rows


def _unlike(table: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Those rows that the table's rules of uniqueness let stand beside each other."""
    for rule in table.constraints:
        if isinstance(rule, UniqueConstraint):
            rows = list({tuple(row[column.name] for column in rule.columns): row for row in rows}.values())
    return rows


def _row(draw: st.DrawFn, table: Table, key: str, known: dict[str, list[Any]]) -> dict[str, Any] | None:
    row: dict[str, Any] = {}
    for column in table.columns:
        if column.primary_key:
            row[column.name] = key
        elif any(not known[link.column.table.name] for link in column.foreign_keys) and not column.nullable:
            return None
        elif column.unique:
            row[column.name] = key
        else:
            row[column.name] = draw(values_of(column, known))
    return row
