"""Rows of the demo, gathered and written many at a time, straight into the tables: demo data has no history to undo."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, insert

from data.aftersale import care_step, complaint, feedback, grading, recommendation
from data.bargaining import agreement
from data.model.identity import NewId
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

    def add(self, table: Table, born: datetime, **values: Any) -> str:
        """Put a row on the sheet; its key is made from its birth unless given."""
        key = values.pop("id", None) or self.key(born)
        self._rows[table].append({"id": key, **values})
        self._waiting += 1
        return str(key)

    def make_room(self) -> None:
        """Let the file's indexes stay in memory while a large demo grows: keys of many years come in no order."""
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("PRAGMA cache_size = -400000")

    def clear_up(self) -> None:
        """Write the last rows and give the memory back."""
        self.turn(at_least=1)
        if self._connection.dialect.name == "sqlite":
            self._connection.exec_driver_sql("PRAGMA cache_size = -2000")

    def turn(self, at_least: int = 20_000) -> None:
        """Write what waits, if that is enough rows to be worth it."""
        if self._waiting < at_least:
            return
        for table in _ORDER:
            rows = self._rows.pop(table, None)
            if rows:
                self._connection.execute(insert(table), rows)
        self._waiting = 0
