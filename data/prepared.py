"""Prepared statements: a row by its key, other values in it; many rows handed to the driver as tuples.

Those are put into words once, and asked with other values each time. Of an insert, SQLAlchemy looks at each value of
each row: at a hundred thousand rows that takes longer than SQLite takes to keep them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from typing import Any

from sqlalchemy import Column, Connection, Dialect, Select, Table, Update, bindparam, insert, select, update

from data.model.clean import clean, clean_all

Convert = Callable[[Any], Any]

_FEW = 64
"""Of so many different values each is converted once, however often it stands there."""


class Prepared:
    """How rows of one table are inserted."""

    def __init__(self, table: Table, dialect: Dialect) -> None:
        found = insert(table).compile(dialect=dialect, column_keys=[column.name for column in table.c])
        self.statement = str(found)
        self._by_place = found.positional
        self._columns = [table.c[name] for name in found.positiontup or table.c.keys()]
        self._convert = [column.type.dialect_impl(dialect).bind_processor(dialect) for column in self._columns]

    def insert(self, connection: Connection, columns: Mapping[str, Sequence[Any]]) -> None:
        """Insert rows given column by column; what is not given is as the table says."""
        values = [
            _converted(columns[column.name], convert) if column.name in columns else repeat(_usual(column, convert))
            for column, convert in zip(self._columns, self._convert, strict=True)
        ]
        rows: list[Any] = list(zip(*values))  # noqa: B905 - a column that repeats itself has no end
        if not self._by_place:
            names = [column.name for column in self._columns]
            rows = [dict(zip(names, row, strict=True)) for row in rows]
        connection.exec_driver_sql(self.statement, rows)


@lru_cache(maxsize=64)
def prepared(table: Table, dialect: Dialect) -> Prepared:
    """How rows of this table are inserted, worked out once."""
    return Prepared(table, dialect)


@lru_cache(maxsize=64)
def by_key(table: Table) -> Select[Any]:
    """The row of this table whose `key` is given."""
    return select(table).where(table.c.id == bindparam("key"))


@lru_cache(maxsize=256)
def changing(table: Table, names: tuple[str, ...]) -> Update:
    """Other values in these columns of the row whose `_key` is given."""
    set_to: dict[str, Any] = {name: bindparam(name, type_=table.c[name].type) for name in names}
    bump = {"version": table.c.version + 1} if "version" in table.c else {}
    return update(table).where(table.c.id == bindparam("_key")).values(**set_to, **bump)


def cleaned(values: Iterable[Any]) -> list[Any]:
    """The values of one column, every text in them clean."""
    return [clean(value) if type(value) is str else clean_all(value) for value in values]


def _converted(values: Sequence[Any], convert: Convert | None) -> Sequence[Any]:
    if convert is None:
        return values
    try:
        different = set(values)
    except TypeError:  # lists and dictionaries
        return [convert(value) for value in values]
    if len(different) > _FEW:
        return [convert(value) for value in values]
    known = {value: convert(value) for value in different}
    return [known[value] for value in values]


def _usual(column: Column[Any], convert: Convert | None) -> Any:
    """What stands in a column of which nothing is said."""
    default: Any = column.default
    value = None if default is None else default.arg(None) if default.is_callable else default.arg
    return convert(value) if convert else value
