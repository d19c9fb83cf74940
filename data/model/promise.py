"""Whether a deal is looked after: its next step, and what was promised.

A stage's limit looks at promises, never at age: a deal whose next step is planned within the limit is in order however
long ago it entered the stage, and none is broken because a planned step is far off.
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
    RESTING = "resting"
    """There is none by choice: the rep said why."""
    HELD = "held"
    """The next step waits without being due."""


def standing(
    due: Due | None,
    now: datetime,
    today: date,
    limit_days: int | None,
    *,
    no_step: str = "",
    held: bool = False,
) -> Standing:
    """How a deal stands, by its next step.

    Args:
        due: When the next step is due; None where there is none.
        now: The present instant.
        today: The rep's own day.
        limit_days: Within how many days its stage wants the next step.
        no_step: Why there is none, where that was chosen.
        held: Whether the next step is on hold.
    """
    if due is None:
        return Standing.RESTING if no_step.strip() else Standing.NONE
    if held:
        return Standing.HELD
    if is_past(due, now, today):
        return Standing.BROKEN
    if limit_days is not None and due.on > today + timedelta(days=limit_days):
        return Standing.SLOW
    return Standing.KEPT


def is_past(due: Due, now: datetime, today: date) -> bool:
    """Whether the promised time has gone by: the minute where one was agreed, else the day."""
    return due.on < today or (due.at is not None and due.at < now)
