"""Whether a deal is looked after: its next step, and what was promised.

A stage's limit looks at promises, never at age alone: a deal whose next step is planned within the limit is in order
however long ago it entered the stage.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from data.model.calendar import Due


class Standing(StrEnum):
    """How a deal stands."""

    KEPT = "kept"
    SLOW = "slow"
    """The next step comes later than the stage's limit."""
    BROKEN = "broken"
    """The time of the next step has passed."""
    NONE = "none"
    """There is no next step at all."""


def standing(due: Due | None, now: datetime, today: date, entered: date, limit_days: int | None) -> Standing:
    """How a deal stands, by its next step and the day it entered its stage."""
    if due is None:
        return Standing.NONE
    if is_past(due, now, today):
        return Standing.BROKEN
    if limit_days is not None and due.on > entered + timedelta(days=limit_days) and due.on > today:
        return Standing.SLOW
    return Standing.KEPT


def is_past(due: Due, now: datetime, today: date) -> bool:
    """Whether the promised time has gone by: the minute where one was agreed, else the day."""
    return due.on < today or (due.at is not None and due.at < now)
