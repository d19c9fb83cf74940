"""Rows in every table that belong to somebody, with a word of their own in every text."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from sqlalchemy import JSON, Boolean, CheckConstraint, Column, Date, Float, Integer, String, Table, insert, update

from data import aftersale as _aftersale  # noqa: F401 - their tables are filled
from data import bargaining as _bargaining  # noqa: F401
from data.columns import Instant, metadata
from data.tables import contact, organisation
from data.transaction import Write

ENDED = ("won", "done", "held", "closed", "given")
"""The states that are chosen where a column may hold several: nothing waits any more."""


@dataclass
class _Maker:
    """Makes rows that belong together."""

    write: Write
    key: str
    canary: str
    keys: Mapping[str, Collection[str]]
    """By table the columns that hold keys of the playbook, and no words."""
    made: dict[str, str] = field(default_factory=dict)

    def row(self, table: Table) -> dict[str, Any]:
        """A row of this table."""
        return {column.name: self._value(table, column) for column in table.columns}

    def _value(self, table: Table, column: Column[Any]) -> Any:
        name, kind = column.name, column.type
        if column.primary_key:
            return f"{self.key}{table.name}"
        if column.foreign_keys:
            return self.made.get(next(iter(column.foreign_keys)).column.table.name)
        if known := allowed(table, name):
            return next((one for one in known if one in ENDED), known[0])
        if isinstance(kind, Instant):
            return self.write.now - timedelta(days=30)
        word = "a_key" if name in self.keys.get(table.name, ()) else self.canary
        if isinstance(kind, JSON):
            return {"part": word} if name in MAPPED else [word]
        if isinstance(kind, String):
            return self._text(table, column)
        if isinstance(kind, Boolean):
            return False
        return {Date: date(2026, 10, 1), Float: 1.0}.get(type(kind), 7 if isinstance(kind, Integer) else None)

    def _text(self, table: Table, column: Column[Any]) -> str:
        name = column.name
        if name in KEYS:
            return KEYS[name]
        if name == "e164" or (table.name, name) == ("call", "phone"):
            return "+358401234567"
        if name in self.keys.get(table.name, ()):
            return "a_key"
        return f"{self.canary} {name}"[: getattr(column.type, "length", None) or 200]


MAPPED = {"reached"}
KEYS = {"segment": "company", "language": "fi", "currency": "EUR", "vat": "25.5"}


def allowed(table: Table, column: str) -> list[str]:
    """The words that a column may hold; none where it may hold any."""
    for constraint in table.constraints:
        if isinstance(constraint, CheckConstraint) and str(constraint.sqltext).startswith(f"{column} IN "):
            return re.findall(r"'([^']*)'", str(constraint.sqltext))
    return []


def fill(
    write: Write, key: str, canary: str, keys: Mapping[str, Collection[str]] = MappingProxyType({})
) -> tuple[str, str]:
    """An organisation and its contact, and a row of theirs in every table; the canary in every text. Both keys.

    Args:
        write: The transaction.
        key: With what the keys of the rows begin.
        canary: The word.
        keys: By table the columns that hold keys of the playbook, where it does not stand.
    """
    maker = _Maker(write, key, canary, keys)
    for table in metadata.sorted_tables:
        if owning(table):
            row = maker.row(table)
            write.connection.execute(insert(table).values(row))
            maker.made[table.name] = str(row["id"])
    for table in metadata.sorted_tables:  # what points at a table that is made after it
        for column in table.columns:
            if column.foreign_keys:
                there = maker.made[next(iter(column.foreign_keys)).column.table.name]
                here = table.c.id == maker.made[table.name]
                write.connection.execute(update(table).where(here).values({column.name: there}))
    return maker.made[organisation.name], maker.made[contact.name]


def owning(table: Table) -> bool:
    """Whether rows of a table can be somebody's."""
    return any(column.foreign_keys for column in table.columns) or table is organisation


def in_bytes(path: Path, *words: str) -> list[str]:
    """Files beside this one, and of it, in which one of the words stands, as UTF-8 or as JSON spells it."""
    found = []
    for one in path.parent.rglob("*"):
        if one.is_file():
            held = one.read_bytes()
            spelt = {form for word in words for form in (word.encode(), json.dumps(word)[1:-1].encode())}
            found += [one.name for form in spelt if form in held]
    return found
