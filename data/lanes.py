"""Lanes: the columns of the board before they are filled, each with the deals that stand in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement

from data.transaction import Read


@dataclass(frozen=True, slots=True)
class Lane:
    """A column of the board: which deals stand in it, and what its sums and limits mean."""

    key: str
    name: str
    goal: str
    where: ColumnElement[bool]
    """Over the deal and its organisation."""
    probability: int | None
    """The chance, in percent, that a deal here is won; None: nothing is weighed."""
    limit_days: int | None


Lanes = Callable[[Read], tuple[Lane, ...]]
"""A set of lanes, from left to right."""
