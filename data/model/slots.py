"""Really free times to propose to a customer: which, not whether (domain.md §5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from data.model.calendar import Calendar

Busy = Sequence[tuple[datetime, datetime]]
"""Times already taken, as aware (start, end)."""

HORIZON_DAYS = 30
"""So far ahead times are offered."""

_STEP = timedelta(minutes=30)
_NEAR_DAYS = 7
_NOON = time(12)
_PLEASANT = {"morning": 9 * 60, "afternoon": 14 * 60}
"""Minutes of the day a meeting is best proposed for: not the edge of the day, not lunch."""


def free_slots(
    calendar: Calendar,
    busy: Busy,
    now: datetime,
    *,
    minutes: int,
    buffer: int,
    skip: int = 0,
    count: int = 2,
    horizon_days: int = HORIZON_DAYS,
) -> list[datetime]:
    """Free starts (UTC) on whole or half hours, from the next working day on, in the rep's working hours.

    They stand on different days, one in the morning and one in the afternoon, where the calendar allows, within a
    week of each other if it can be. `skip` passes over that many earlier offers: every offer is all new. Fewer than
    `count`, or none, when nothing else is free within the horizon.
    """
    left = _free(calendar, busy, now, minutes=minutes, buffer=buffer, horizon_days=horizon_days)
    offered_days: set[date] = set()
    offer: list[datetime] = []
    for _round in range(skip + 1):
        offer = []
        while left and len(offer) < count:
            local = [calendar.local(start) for start in offer]
            best = min(left, key=lambda start: _rank(calendar.local(start), local, offered_days))
            left.remove(best)
            offer.append(best)
        offered_days |= {calendar.today(start) for start in offer}
    return sorted(offer)


def _free(
    calendar: Calendar, busy: Busy, now: datetime, *, minutes: int, buffer: int, horizon_days: int
) -> list[datetime]:
    today = calendar.today(now)
    day, last = calendar.next_working_day(today), today + timedelta(days=horizon_days)
    around = timedelta(minutes=buffer)
    length = timedelta(minutes=minutes)
    taken = [(start - around, end + around) for start, end in _joined(busy)]
    free: list[datetime] = []
    while day <= last:
        starts = _starts(calendar, day, length)
        near = [
            (begins, ends) for begins, ends in taken if starts and begins < starts[-1] + length and starts[0] < ends
        ]
        free += [at for at in starts if not any(begins < at + length and at < ends for begins, ends in near)]
        day = calendar.next_working_day(day)
    return free


def _joined(busy: Busy) -> list[tuple[datetime, datetime]]:
    """The same times without overlaps: of a full calendar much less."""
    found: list[tuple[datetime, datetime]] = []
    for start, end in sorted(busy):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _starts(calendar: Calendar, day: date, length: timedelta) -> list[datetime]:
    """Whole and half hours of the day at which a meeting of this length fits into working hours."""
    midnight = datetime.combine(day, time(0))
    on_clock = [midnight + index * _STEP for index in range(48)]
    opens, closes = datetime.combine(day, calendar.starts), datetime.combine(day, calendar.ends)
    starts = {calendar.moment(day, at.time()) for at in on_clock if opens <= at and at + length <= closes}
    return sorted(starts)


def _rank(
    start: datetime, offer: list[datetime], offered_days: set[date]
) -> tuple[bool, bool, bool, bool, date, int, time]:
    """How gladly a start is offered beside the others: lowest first."""
    day, half = start.date(), _half(start)
    return (
        any(other.date() == day for other in offer),
        any(abs((other.date() - day).days) > _NEAR_DAYS for other in offer),
        bool(offer) and _half(offer[-1]) == half,
        day in offered_days,
        day,
        abs(start.hour * 60 + start.minute - _PLEASANT[half]),
        start.time(),
    )


def _half(start: datetime) -> str:
    return "morning" if start.time() < _NOON else "afternoon"
