"""Column types that SQLite and PostgreSQL agree on."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Text,
    false,
)
from sqlalchemy.types import TypeDecorator

UNTOLD = frozenset({"version", "soonest"})
"""Columns that keep this file in order and say nothing: edits counted, and what is worked out from other rows."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC. A naive datetime is refused: whose clock would it be?"""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """To the file: UTC without zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be kept: {value!r}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """From the file: aware, UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


def key() -> Column[str]:
    """The row's own key: UUIDv7 as 32 hex digits."""
    return Column("id", String(32), primary_key=True)


def link(name: str, table: str, *, optional: bool = False, owned: bool = True) -> Column[str]:
    """A reference to another row, indexed; an owned row goes when its owner goes."""
    target = ForeignKey(f"{table}.id", ondelete="CASCADE" if owned and not optional else "SET NULL")
    return Column(name, String(32), target, nullable=optional, index=True)


def version() -> Column[int]:
    """Counts edits, so that two writers notice each other."""
    return Column("version", Integer, nullable=False, default=1, server_default="1")


def one_of(column: str, values: Any) -> CheckConstraint:
    """A column may hold only these words."""
    words = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({words})", name=f"{column}_known")


def flag(name: str) -> Column[bool]:
    """Yes or no; no unless said."""
    return Column(name, Boolean, nullable=False, default=False, server_default=false())


def words(name: str) -> Column[str]:
    """Text that may be empty but is never missing."""
    return Column(name, Text, nullable=False, default="", server_default="")
