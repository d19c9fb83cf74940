"""Putting off: to which day, and how far that is in words."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime

from data.model.calendar import Calendar, Due
from data.model.delay import Delay
from data.model.refusal import Unclear
from data.model.replanning import at_same_time
from data.words import plural


def put_off(due: Due, span: Delay, now: datetime, calendar: Calendar, *, agreed: bool = False) -> Due:
    """When something is due after it was put off: never before it was, never on a day off.

    Days are counted from today; from its own day where that is still to come. What was agreed keeps its hour, anything
    else is due on the day.

    Raises:
        Unclear: when the day is beyond the calendar.
    """
    origin = now
    if due.on > calendar.today(now):
        origin = due.at or calendar.moment(due.on, calendar.starts)
    elif due.at is not None and span.unit in ("min", "h"):
        origin = max(now, due.at)
    found = calendar.due(span, origin)
    return at_same_time(due, found.on, calendar) if agreed and found.at is None else found


def span_words(span: Delay) -> str:
    """A span of time in words: "1 week", "3 months"."""
    match span.unit:
        case "min":
            return plural("{count} minute", "{count} minutes", span.amount)
        case "h":
            return plural("{count} hour", "{count} hours", span.amount)
        case "wd":
            return plural("{count} working day", "{count} working days", span.amount)
        case "w":
            return plural("{count} week", "{count} weeks", span.amount)
        case "m":
            return plural("{count} month", "{count} months", span.amount)
        case "y":
            return plural("{count} year", "{count} years", span.amount)
        case _unit:
            return plural("{count} day", "{count} days", span.amount)


def offers(
    spans: Iterable[Delay], due: Due, now: datetime, calendar: Calendar, *, agreed: bool = False
) -> dict[Delay, Due]:
    """When something would be due if it were put off by each of these spans; those beyond the calendar are left out."""
    found: dict[Delay, Due] = {}
    for span in spans:
        with suppress(Unclear):
            found[span] = put_off(due, span, now, calendar, agreed=agreed)
    return found
