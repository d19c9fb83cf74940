"""Load: how much is planned on each day to come, and which days are fuller than usual."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from data.model.calendar import Calendar
from data.words import _

_SATURDAY = 5

AHEAD = 20
"""So many working days to come are looked at to tell what is usual."""

ENOUGH_DAYS = 3
"""On fewer days something was done, they tell nothing of what is usual."""

FULLER = 1.5
"""So many times as much as usual makes a day fuller than usual."""

FEW = 5
"""A day with fewer is never called full."""


class Off(StrEnum):
    """Why nobody works on a day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    ABSENCE = "absence"


@dataclass(frozen=True, slots=True)
class DayLoad:
    """One day."""

    on: date
    planned: int
    off: Off | None = None
    full: bool = False
    """Fuller than usual."""


@dataclass(frozen=True, slots=True)
class Load:
    """How much is planned on the days from today on."""

    today: date
    calendar: Calendar
    planned: Mapping[date, int]
    """Days on which nothing is planned are left out."""
    late: int = 0
    """How much is overdue besides."""
    done: Mapping[date, int] = field(default_factory=dict)
    """How much was done on each day of the last weeks."""

    @property
    def usual(self) -> int:
        """How much a day holds: what was done on those of the last weeks or, where it is more, is planned to come."""
        ahead = [self.planned.get(day, 0) for day in self._working_days()]
        return max(_average(self.done.values(), ENOUGH_DAYS), _average(ahead))

    def days(self, first: date, count: int) -> tuple[DayLoad, ...]:
        """So many days in a row."""
        usual = self.usual
        return tuple(self._day(first + timedelta(days=step), usual) for step in range(count))

    def day(self, on: date) -> DayLoad:
        """One day."""
        return self._day(on, self.usual)

    def words(self, on: date) -> str:
        """What is known of a day, for whoever is about to choose it: "12 planned, fuller than usual · a weekend"."""
        found = self.day(on)
        planned = planned_words(found.planned)
        if found.full:
            planned = _("{planned}, fuller than usual").format(planned=planned)
        return " · ".join(part for part in (planned, off_words(found.off)) if part)

    def _working_days(self) -> Iterator[date]:
        day = self.today
        for _step in range(AHEAD):
            day = self.calendar.next_working_day(day)
            yield day

    def _day(self, on: date, usual: int) -> DayLoad:
        planned = self.planned.get(on, 0)
        return DayLoad(on, planned, why_off(on, self.calendar), planned >= max(FEW, usual * FULLER) and planned > usual)


def _average(counts: Iterable[int], least: int = 1) -> int:
    """Of the days that hold anything, where there are enough of them."""
    known = [count for count in counts if count]
    return round(sum(known) / len(known)) if len(known) >= least else 0


def why_off(on: date, calendar: Calendar) -> Off | None:
    """Why the rep does not work on a day; None where they do."""
    if on in calendar.absences:
        return Off.ABSENCE
    if calendar.is_holiday(on):
        return Off.HOLIDAY
    return Off.WEEKEND if on.weekday() >= _SATURDAY else None


def planned_words(count: int) -> str:
    """How much is planned on a day."""
    return _("{count} planned").format(count=count) if count else _("nothing planned")


def off_words(off: Off | None) -> str:
    """Why nobody works on a day, in words; empty for a working day."""
    if off is None:
        return ""
    return {Off.WEEKEND: _("a weekend"), Off.HOLIDAY: _("a public holiday"), Off.ABSENCE: _("you are away")}[off]
