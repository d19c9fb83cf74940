"""Orders of the board: by what the cards of a column follow one another, the same for every page of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, func, select

from data.tables import deal, organisation
from data.words import N_


class Order(StrEnum):
    """By what cards follow one another."""

    STEP = "step"
    """No next step first, then the soonest; without one by choice last."""
    VALUE = "value"
    AGE = "age"
    NAME = "name"
    CLASS = "class"


ORDERS = {
    Order.STEP: N_("next step"),
    Order.VALUE: N_("value"),
    Order.AGE: N_("age"),
    Order.NAME: N_("name"),
    Order.CLASS: N_("class"),
}
"""Each order's name."""

_NO_CLASS = "Z"
"""Stands after every class."""


def ordering(order: Order) -> list[ColumnElement[Any]]:
    """What a column is sorted by, each ascending; the deal's key last, so that no two cards stand level."""
    return [*_BY[order](), deal.c.id]


def _by_step() -> list[ColumnElement[Any]]:
    """What is due some time today stands before an agreed minute."""
    return [deal.c.soonest]


def _by_value() -> list[ColumnElement[Any]]:
    return [-deal.c.value_cents]


def _by_age() -> list[ColumnElement[Any]]:
    return [deal.c.stage_entered_at]


def _by_name() -> list[ColumnElement[Any]]:
    return [_theirs(organisation.c.search_key)]


def _by_class() -> list[ColumnElement[Any]]:
    return [func.coalesce(_theirs(organisation.c.care_class), _NO_CLASS), *_by_step()]


_BY = {
    Order.STEP: _by_step,
    Order.VALUE: _by_value,
    Order.AGE: _by_age,
    Order.NAME: _by_name,
    Order.CLASS: _by_class,
}


def _theirs(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A value of the deal's organisation."""
    found = organisation.alias("sorted")
    return (
        select(found.c[str(column.key)]).where(found.c.id == deal.c.organisation_id).correlate(deal).scalar_subquery()
    )
