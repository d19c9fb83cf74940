"""A day gone by as the rep types it: when a name was found, when something was said."""

from __future__ import annotations

import re
from datetime import date

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import _

_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.?(?:([0-9]{4}))?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")


def read_day(text: str, today: date) -> date:
    """The day: "3.11.2026", "3.11." (the last one there was), "2026-11-03".

    Raises:
        Unclear: when it is no day, or one still to come.
    """
    typed = clean_line(text)
    try:
        found = _read(typed, today)
    except ValueError:
        found = None
    if found is None:
        raise Unclear(_("“{text}” is not a day: write it like 3.11.2026.").format(text=typed[:40]))
    if found > today:
        raise Unclear(_("That day is still to come."))
    return found


def show_day(day: date | None) -> str:
    """The day as it can be typed again; empty for none."""
    return "" if day is None else f"{day.day}.{day.month}.{day.year}"


def _read(typed: str, today: date) -> date | None:
    if iso := _ISO.fullmatch(typed):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    dotted = _DOTTED.fullmatch(typed)
    if dotted is None:
        return None
    day, month = int(dotted[1]), int(dotted[2])
    if dotted[3]:
        return date(int(dotted[3]), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year <= today else date(today.year - 1, month, day)
