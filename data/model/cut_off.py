"""A call that was cut off: when it ended, as the rep remembers it."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from data.model.calendar import Calendar
from data.model.refusal import Refusal, Unclear
from data.words import _

_CLOCK = re.compile(r"(?:klo|at)?\s*(\d{1,2})(?:[.:]?(\d{2}))?", re.IGNORECASE)


def ended_at(text: str, started: datetime, now: datetime, calendar: Calendar) -> datetime:
    """The moment a call that began at `started` ended, by a time of day such as "10.20".

    Raises:
        Unclear: when that is no time of day.
        Refusal: when it is before the call began, or still to come.
    """
    found = _CLOCK.fullmatch(text.strip())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise Unclear(_("Write a time of day, like 10.20."))
    begun = calendar.today(started)
    for day in (begun, begun + timedelta(days=1)):
        moment = calendar.moment(day, time(hour, minute))
        if moment + timedelta(minutes=1) > started and moment <= now:
            return max(moment, started)
    if calendar.moment(begun, time(hour, minute)) > now:
        raise Refusal(_("That is still to come."))
    raise Refusal(_("The call had not begun by then."))
