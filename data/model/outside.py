"""Busy times in somebody's calendar file: recurring events expanded, what is free left out, everything bounded.

Each series is expanded by itself, so that a faulty one spoils no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from data.model.clean import clean_line
from data.model.extract import extract
from data.model.refusal import Unclear
from data.words import _

if TYPE_CHECKING:
    from icalendar import Calendar, Event

HORIZON = timedelta(days=60)
"""No busy time further ahead is looked for."""

_MOST_TIMES = 20_000
_DAY = timedelta(days=1)


class Taken(NamedTuple):
    """A busy time: aware start and end, and the event's own name in the calendar world."""

    start: datetime
    end: datetime
    uid: str


@dataclass(frozen=True, slots=True)
class Expanded:
    """Busy times, soonest first, and how many events or series could not be read."""

    busy: tuple[Taken, ...]
    unread: int = 0


def busy_times(
    content: bytes, now: datetime, zone: ZoneInfo, *, email: str = "", enough: Callable[[], bool] = lambda: False
) -> Expanded:
    """When a calendar file says that its owner is busy, from today for sixty days.

    Args:
        content: The bytes of the .ics file.
        now: From when on.
        zone: The rep's own; times without a zone are meant in it, and whole days begin and end in it.
        email: The rep's address; what it declined is free.
        enough: Asked between series; once it says yes, the rest counts as unread.

    Raises:
        Unclear: when the file is no whole calendar.
    """
    kept, unread = extract(content, now, now + HORIZON, email=email)
    from icalendar import Calendar

    try:
        calendar = Calendar.from_ical(kept)
    except Exception as error:  # whatever a stranger's file brings the library to, it is no calendar then
        raise Unclear(_("is no calendar: {why}").format(why=clean_line(str(error))[:80])) from error
    found: list[Taken] = []
    for series in _by_uid(calendar):
        times = None if enough() or len(found) > _MOST_TIMES else _expanded(calendar, series, now, zone)
        unread += times is None
        found += times or ()
    return Expanded(tuple(sorted(set(found))), unread)


def _by_uid(calendar: Calendar) -> Iterator[Sequence[Event]]:
    """The events of each series: one that was moved once stands beside the rule it was moved from."""
    series: dict[str, list[Event]] = {}
    for index, event in enumerate(calendar.events):
        series.setdefault(str(event.get("UID", f"-{index}")), []).append(event)
    yield from series.values()


def _expanded(calendar: Calendar, series: Sequence[Event], now: datetime, zone: ZoneInfo) -> list[Taken] | None:
    """Busy times of one series; None where it cannot be read."""
    from icalendar import Calendar as Alone
    from icalendar import Event
    from recurring_ical_events import of

    alone = Alone()
    if "X-WR-TIMEZONE" in calendar:
        alone["X-WR-TIMEZONE"] = calendar["X-WR-TIMEZONE"]
    for event in series:
        alone.add_component(event)
    try:
        found = of(alone).between(now - _DAY, now + HORIZON + _DAY)
        times = [_taken(event, zone) for event in found if isinstance(event, Event) and not _free(event)]
    except Exception:  # whatever a stranger's file brings the library to, it concerns this series only
        return None
    return [taken for taken in times if taken.end > max(now, taken.start) and taken.start < now + HORIZON]


def _free(event: Event) -> bool:
    said = {name: str(event.get(name, "")).upper() for name in ("TRANSP", "STATUS", "X-MICROSOFT-CDO-BUSYSTATUS")}
    return "TRANSPARENT" in said.values() or "CANCELLED" in said.values() or "FREE" in said.values()


def _taken(event: Event, zone: ZoneInfo) -> Taken:
    return Taken(_instant(event.start, zone), _instant(event.end, zone), str(event.get("UID", "")))


def _instant(at: date | datetime, zone: ZoneInfo) -> datetime:
    moment = at if isinstance(at, datetime) else datetime.combine(at, time(0))
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
