"""At which hours the rep reaches people, as the newest calls tell, in a figure and in a sentence."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import case, func, select

from data.model.best_hours import BestHours, Rate, gathered
from data.model.office import Office
from data.model.outcome import UNANSWERED
from data.model.weekdays import WEEKDAYS
from data.model.wording import clock
from data.tables import call
from data.transaction import Read
from data.words import _

RECENT = 3_000
"""So many of the newest calls are looked at: what was longer ago says little of now."""


def best_hours(read: Read) -> BestHours:
    """Answer rates of the newest calls by the rep's own weekday and hour."""
    newest = select(call.c.started_at, call.c.outcome).where(call.c.started_at <= read.now)
    part = newest.order_by(call.c.started_at.desc()).limit(RECENT).subquery()
    minute = func.substr(part.c.started_at, 1, 16)
    answered = func.sum(case((part.c.outcome.in_(sorted(UNANSWERED)), 0), else_=1))
    found = read.all(
        select(minute.label("minute"), func.count().label("made"), answered.label("answered")).group_by("minute")
    )
    local = read.office.calendar.local
    told = ((local(_moment(row["minute"])), int(row["made"]), int(row["answered"])) for row in found)
    return gathered(told, read.office.playbook.calling.enough_calls)


def _moment(minute: str) -> datetime:
    return datetime.fromisoformat(minute).replace(tzinfo=UTC)


def hours_of(office: Office) -> range:
    """The hours of the rep's day in which somebody may be called: working hours, and those of the call windows."""
    calendar = office.calendar
    opens = min([calendar.starts, *(window.start for window in calendar.windows)])
    closes = max([calendar.ends, *(window.end for window in calendar.windows)])
    return range(opens.hour, closes.hour + bool(closes.minute))


def hours_shown(hours: BestHours, office: Office, most: int) -> list[int]:
    """The hours a map shows: those of the day, and those in which calls were made; the fullest of them where it must.

    Args:
        hours: The calls.
        office: Whose day.
        most: How many there is room for.
    """
    made: dict[int, int] = dict.fromkeys(hours_of(office), 0)
    for (_day, hour), rate in hours.cells.items():
        made[hour] = made.get(hour, 0) + rate.calls
    fullest = sorted(made, key=lambda hour: (-made[hour], hour not in hours_of(office), hour))
    return sorted(fullest[:most])


def days_shown(hours: BestHours) -> list[int]:
    """The days a map shows, from 0, Monday: a weekend only where calls were made on it."""
    return [day for day in range(7) if day < 5 or any(at == day for at, _hour in hours.cells)]


def hour_words(hours: BestHours | None, office: Office) -> str:
    """How good this hour is and which is the best of those left today; without enough calls the playbook's windows."""
    if hours is None or not hours.known:
        return window_words(office)
    local = office.calendar.local(office.clock())
    now = hours.rate(local.weekday(), local.hour)
    ahead = [hour for hour in hours_of(office) if hour >= local.hour]
    best = hours.best(local.weekday(), ahead) if office.calendar.is_working_day(local.date()) else None
    if now and best and best[0] == local.hour:
        return _("the best hour left today: {percent} % answer (n {count})").format(**_figures(now))
    told = [_("now {percent} % answer (n {count})").format(**_figures(now))] if now else []
    if best:
        sentence = _("best today {hour}–{next}: {percent} % (n {count})")
        told.append(sentence.format(hour=best[0], next=best[0] + 1, **_figures(best[1])))
    return " · ".join(told) or window_words(office)


def window_words(office: Office) -> str:
    """Whether now is a call window of the playbook, or when the next one opens today."""
    calendar, now = office.calendar, office.clock()
    local = calendar.local(now)
    if found := calendar.window_at(now):
        ends = local.replace(hour=found.end.hour, minute=found.end.minute)
        return _("in a call window until {time}").format(time=clock(ends))
    opens = calendar.local(calendar.next_window(now))
    return _("next call window at {time}").format(time=clock(opens)) if opens.date() == local.date() else ""


def in_window(office: Office, weekday: int, hour: int) -> bool:
    """Whether a call window of the playbook is open within an hour of a weekday."""
    day = WEEKDAYS[weekday]
    return any(
        day in window.days and window.start.hour <= hour and (window.end.hour, window.end.minute) > (hour, 0)
        for window in office.calendar.windows
    )


def _figures(rate: Rate) -> dict[str, int]:
    return {"percent": rate.percent, "count": rate.calls}
