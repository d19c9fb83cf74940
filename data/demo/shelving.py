"""Indexes put aside while a file is filled, and made again in one order; so is what triggers work out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from data.file import soonest
from data.file.opening import open_raw

Execute = Callable[..., Any]
"""Runs a statement on the file, whichever library has it open."""


class Shelved:
    """The indexes of a file, taken off it: made at the end they cost a fraction, and take less room."""

    def __init__(self, execute: Execute) -> None:
        self._execute = execute
        self._spread = [tuple(row) for row in execute("SELECT tbl, idx, stat FROM sqlite_stat1 ORDER BY tbl, idx")]
        made = "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
        self._indexes = {row[0]: row[1] for row in execute(made)}
        for name in self._indexes:
            execute(f"DROP INDEX {name}")
        soonest.let_be(execute)

    def put_back(self) -> None:
        """Make them again, and tell again how a large file is spread, which went in part with them."""
        for statement in self._indexes.values():
            self._execute(statement)
        self._execute("DELETE FROM sqlite_stat1")
        for row in self._spread:
            self._execute("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)", row)
        soonest.keep(self._execute)


def straighten(path: Path, key: str | None = None) -> None:
    """Lay an empty file out as any other.

    Alembic makes indexes, and names the constraints of a table, in another order each time, which shows in the bytes.
    """
    connection = open_raw(path, key)
    try:
        connection.execute("BEGIN")
        Shelved(connection.execute).put_back()
        connection.execute("PRAGMA writable_schema = ON")
        for name, made in connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall():
            connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (_in_order(made), name))
        connection.execute("PRAGMA writable_schema = OFF")
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()


def _in_order(made: str) -> str:
    """How a table is made, its constraints in the order of their names."""
    lines = made.split("\n")
    places = [place for place, line in enumerate(lines) if line.startswith("\tCONSTRAINT ")]
    named = sorted(lines[place].rstrip(", ") for place in places)
    for place, words in zip(places, named, strict=True):
        lines[place] = words + lines[place][len(lines[place].rstrip(", ")) :]
    return "\n".join(lines)
