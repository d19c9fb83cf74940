"""The health of customers as the file tells it, in SQL: the same rule as `data.model.health`."""

from __future__ import annotations

from sqlalchemy import ColumnElement

from data.transaction import Read


def health_case(read: Read) -> ColumnElement[str]:
    """A customer's health by its key, over `organisation`; means something where a deal was won with them."""
    raise NotImplementedError
