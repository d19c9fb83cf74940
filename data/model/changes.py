"""What a transaction changed: rows by table for whoever shows them, and step by step for whoever takes them back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Values = Mapping[str, Any]
"""A row, or part of one, by column name."""


@dataclass(frozen=True)
class Changes:
    """Which rows of which tables a transaction touched."""

    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By table; none are named where any of the table may have changed."""

    def touch(self, *tables: str) -> bool:
        """Whether anything in one of these tables changed."""
        return any(table in self.rows for table in tables)


@dataclass(frozen=True, slots=True)
class RowChange:
    """What happened to one row: `before` is None for a new row, `after` for one that went.

    Of a new row nothing more is told: it stands in the file, and a large import would hold it in memory twice.
    """

    table: str
    row: str
    before: Values | None
    after: Values | None
