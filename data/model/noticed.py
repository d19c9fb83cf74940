"""What a note holds beside its words: telephone numbers, e-mail addresses, times and euros; offered, never applied.

A note is bounded before it is searched: a pasted novel costs no more than a long call's note.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from data.model.calendar import Calendar, Due
from data.model.clean import clean, clean_line
from data.model.email import addresses_in, email_key
from data.model.money import amounts_in
from data.model.phone import numbers_in
from data.model.when_noted import times_in

MOST = 9
"""Things offered: as many as there are digits to tick them with."""

MOST_LINES, LONGEST_LINE, LONGEST = 40, 500, 100_000
"""Lines of a note that are searched, characters of each, and characters of the note that are looked at at all."""

Kind = Literal["phone", "email", "money", "time"]


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something in a note: what it is, its words as written, what they mean, and the line they stand in."""

    kind: Kind
    words: str
    value: str | int | Due
    """A number in E.164, an address, cents, or a moment, by kind."""
    line: str


def noticed(note: str, now: datetime, calendar: Calendar, country: str = "FI") -> tuple[Noticed, ...]:
    """What stands in the note, in its order and each thing once; no time in it has gone by.

    Args:
        note: As it was typed.
        now: The present instant.
        calendar: The rep's own.
        country: Whose telephone numbers need no country code.
    """
    found: dict[tuple[Kind, str], Noticed] = {}
    for line in _lines(note):
        for one in _in_line(line, now, calendar, country):
            found.setdefault((one.kind, _same(one)), one)
    return tuple(found.values())[:MOST]


def offered_time(note: str, asks: str, now: datetime, calendar: Calendar) -> Noticed | None:
    """The one time that the note speaks of, where the outcome asks for a time to call; None where there are two.

    Args:
        note: As it was typed.
        asks: What the outcome asks for, in the playbook's word.
        now: The present instant.
        calendar: The rep's own.
    """
    if asks not in ("time", "hint", "date"):
        return None
    times = [one for one in noticed(note, now, calendar) if isinstance(one.value, Due)]
    if len(times) != 1 or (
        asks == "date" and isinstance(times[0].value, Due) and times[0].value.on <= calendar.today(now)
    ):
        return None  # "later" is another day
    return times[0]


def _lines(note: str) -> Iterator[str]:
    lines = (clean_line(line[: 2 * LONGEST_LINE])[:LONGEST_LINE] for line in clean(note[:LONGEST]).splitlines())
    for count, line in enumerate(line for line in lines if line):
        if count == MOST_LINES:
            return
        yield line


def _in_line(line: str, now: datetime, calendar: Calendar, country: str) -> list[Noticed]:
    """What one line holds; letters of an address, figures of a sum and of a number are not read a second time."""
    places: list[tuple[int, Noticed]] = []
    left = line
    for kind in ("email", "money", "phone", "time"):
        for start, end, value in _found(kind, left, now, calendar, country):
            places.append((start, Noticed(kind, line[start:end], value, line)))
            left = left[:start] + "_" * (end - start) + left[end:]
    return [one for _start, one in sorted(places, key=lambda place: place[0])]


def _found(
    kind: str, line: str, now: datetime, calendar: Calendar, country: str
) -> list[tuple[int, int, str | int | Due]]:
    if kind == "email":
        return [*addresses_in(line)] if "@" in line else []
    if kind == "money":
        return [*amounts_in(line)]
    if kind == "phone":
        return [*numbers_in(line, country)]
    return [*times_in(line, now, calendar)]


def _same(one: Noticed) -> str:
    return email_key(one.value) if one.kind == "email" and isinstance(one.value, str) else str(one.value)
