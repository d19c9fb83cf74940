"""Rows of the demo, gathered and written many at a time, straight into the tables: demo data has no history to undo."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table

from data.aftersale import care_step, complaint, feedback, grading, recommendation
from data.bargaining import agreement
from data.demo.shelving import Shelved
from data.file.concordance import drop, make_anew
from data.model.identity import NewId
from data.prepared import prepared
from data.tables import (
    analysis,
    answer,
    call,
    contact,
    deal,
    followup,
    meeting,
    need,
    note,
    objection,
    organisation,
    phone,
    stage_event,
)

_ORDER = (
    organisation,
    contact,
    phone,
    deal,
    stage_event,
    meeting,
    followup,
    call,
    objection,
    note,
    analysis,
    answer,
    need,
    agreement,
    grading,
    care_step,
    feedback,
    complaint,
    recommendation,
)
"""Owners before what they own."""


class Sheet:
    """Rows that wait to be written."""

    def __init__(self, connection: Connection, new_id: NewId) -> None:
        self.key = new_id
        self._connection = connection
        self._rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._waiting = 0
        self._shelved: Shelved | None = None

    def add(self, table: Table, born: datetime, **values: Any) -> str:
        """Put a row on the sheet; its key is made from its birth unless given."""
        key = values.pop("id", None) or self.key(born)
        values["id"] = key
        self._rows[table].append(values)
        self._waiting += 1
        return str(key)

    def make_room(self) -> None:
        """Put the indexes aside while a large demo grows."""
        if self._connection.dialect.name != "sqlite":
            return
        run = self._connection.exec_driver_sql
        run("PRAGMA cache_size = -400000")
        self._shelved = Shelved(run)
        drop(run)

    def clear_up(self) -> None:
        """Write the last rows, make the indexes and give the memory back."""
        self.turn(at_least=1)
        if self._shelved is None:
            return
        self._shelved.put_back()
        make_anew(self._connection.exec_driver_sql)
        self._connection.exec_driver_sql("PRAGMA cache_size = -2000")
        self._shelved = None

    def turn(self, at_least: int = 20_000) -> None:
        """Write what waits, if that is enough rows to be worth it."""
        if self._waiting < at_least:
            return
        for table in _ORDER:
            for names, rows in _alike(self._rows.pop(table, [])).items():
                columns = {name: [row[name] for row in rows] for name in names}
                prepared(table, self._connection.dialect).insert(self._connection, columns)
        self._waiting = 0


def _alike(rows: list[dict[str, Any]]) -> dict[tuple[str, ...], list[dict[str, Any]]]:
    """Rows by what they tell of."""
    found: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        found[tuple(row)].append(row)
    return found
