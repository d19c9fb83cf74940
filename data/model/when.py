"""A moment as the rep types it, English and Finnish mixed freely: it answers, or says what it can read."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from data.model.calendar import Calendar, Due, add_months
from data.model.listening import listen
from data.model.phrase import Phrase, unreadable
from data.model.refusal import Unclear
from data.model.wording import day as said_day
from data.words import _

FURTHEST_YEARS = 5
"""Nothing is planned further ahead."""

_LONGEST_SPAN = {"d": 1827, "wd": 1305, "w": 261, "m": 60, "y": 5}
_HALVES = {"am": time(9), "pm": time(13)}
"""What "tomorrow morning" and "tomorrow afternoon" mean when no hour is said."""


def read_when(text: str, now: datetime, calendar: Calendar) -> Due:
    """The moment that a phrase means for the rep: "ti 15", "26.11. klo 10", "in 2 weeks", "+1 d", "ensi viikolla".

    A weekday is the next one after today, and a date without a year the next one to come. A day that was named is kept
    even if it is a holiday; spans of days and longer, and "next week", "in January" or "end of month", name no day and
    land on a working day. Spans of minutes and hours are exact.

    Raises:
        Unclear: when it means nothing, two things, a moment gone by, or one more than five years ahead.
    """
    try:
        due = _meant(listen(text), text, now, calendar)
    except (ValueError, OverflowError):
        raise unreadable(text) from None
    today = calendar.today(now)
    if due.on < today or (due.at is not None and due.at <= now):
        raise Unclear(_("That is in the past."))
    if due.on > add_months(today, 12 * FURTHEST_YEARS):
        raise Unclear(_("That is more than five years ahead."))
    return due


def _meant(phrase: Phrase, text: str, now: datetime, calendar: Calendar) -> Due:
    kinds = [("ahead",), ("day", "month", "year"), ("week", "week_number"), ("span",), ("period",)]
    said = [kind for kind in kinds if phrase.says(*kind)]
    edged = phrase.says("month", "period") and phrase.day is None
    if len(said) > 1 or (phrase.says("edge") and not edged):
        raise unreadable(text)
    clock = _clock(phrase, text)
    if phrase.span and phrase.span.unit in ("min", "h"):
        if clock or phrase.says("weekday"):
            raise unreadable(text)
        per_unit = timedelta(minutes=1) if phrase.span.unit == "min" else timedelta(hours=1)
        return calendar.exactly(now + phrase.span.amount * per_unit)
    day = _day(phrase, now, calendar)
    if phrase.weekday is not None and day.weekday() != phrase.weekday:
        sentence = _("The date and the weekday disagree: the calendar says {day}.")
        raise Unclear(sentence.format(day=said_day(day, date.min)))
    return Due(day) if clock is None else calendar.exactly(calendar.instant(day, clock))


def _day(phrase: Phrase, now: datetime, calendar: Calendar) -> date:
    today = calendar.today(now)
    if phrase.ahead is not None:
        return today + timedelta(days=phrase.ahead)
    if phrase.day is not None:
        return _dated(phrase, today)
    if phrase.says("month", "year", "period"):
        return _edge_of(phrase, today, calendar)
    if phrase.says("week", "week_number"):
        return _in_week(phrase, today, calendar)
    if phrase.span is not None:
        return _after_span(phrase, now, calendar)
    if phrase.weekday is not None:
        return today + timedelta(days=(phrase.weekday - today.weekday() - 1) % 7 + 1)
    return today


def _clock(phrase: Phrase, text: str) -> time | None:
    hour, minute = phrase.hour, phrase.minute or 0
    if hour is None:
        if phrase.half == "evening":
            raise unreadable(text)
        return _HALVES[phrase.half] if phrase.half else None
    if phrase.half:
        if hour == 0 or (phrase.half == "am" and hour > 12):
            raise unreadable(text)
        hour = hour % 12 + (0 if phrase.half == "am" else 12) if hour <= 12 else hour
    elif 1 <= hour <= 6 and not phrase.padded:
        sentence = _("Night or afternoon? Write {night} or {day}.")
        raise Unclear(sentence.format(night=f"{hour:02d}:{minute:02d}", day=f"{hour + 12}:{minute:02d}"))
    return time(hour, minute)


def _dated(phrase: Phrase, today: date) -> date:
    """The date said, in the first month or year to come that has it where those were left out."""
    day = phrase.day or 0
    if phrase.month is not None:
        years = [phrase.year] if phrase.year else [today.year, today.year + 1]
        months = [(year, phrase.month) for year in years]
    else:
        starts = [add_months(today.replace(day=1), ahead) for ahead in range(3)]
        months = [(start.year, start.month) for start in starts]
    dates = [found for year, month in months if (found := _date(year, month, day))]
    if not dates:
        raise Unclear(_("There is no such date."))
    return next((found for found in dates if found >= today), dates[-1])


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_week(phrase: Phrase, today: date, calendar: Calendar) -> date:
    if phrase.week_number is not None:
        year = today.isocalendar().year
        monday = date.fromisocalendar(year, phrase.week_number, 1)
        if monday + timedelta(days=6) < today:
            monday = date.fromisocalendar(year + 1, phrase.week_number, 1)
    else:
        monday = _monday(today) + timedelta(weeks=phrase.week or 0)
    if phrase.weekday is not None:
        return monday + timedelta(days=phrase.weekday)
    day = calendar.on_working_day(max(monday, today))
    if monday <= today and _monday(day) != monday:
        raise Unclear(_("No working day is left in that week."))
    return day


def _after_span(phrase: Phrase, now: datetime, calendar: Calendar) -> date:
    span = phrase.span
    if span is None or span.amount > _LONGEST_SPAN[span.unit]:
        raise Unclear(_("That is more than five years ahead."))
    if phrase.weekday is not None and span.unit == "w":
        return _monday(calendar.today(now)) + timedelta(weeks=span.amount, days=phrase.weekday)
    return calendar.due(span, now).on


def _edge_of(phrase: Phrase, today: date, calendar: Calendar) -> date:
    """The first or last working day of a week, month or year that was named without a day."""
    ahead = phrase.period_ahead or 0
    if phrase.month is not None:
        if phrase.month == today.month and phrase.year in (None, today.year) and phrase.edge != "end":
            raise Unclear(_("That month is now: write a day."))
        year = phrase.year or today.year + (phrase.month < today.month)
        first = date(year, phrase.month, 1)
        after = add_months(first, 1)
    elif phrase.period == "month":
        first = add_months(today.replace(day=1), ahead)
        after = add_months(first, 1)
    elif phrase.period == "year":
        first = date(today.year + ahead, 1, 1)
        after = date(today.year + ahead + 1, 1, 1)
    else:
        first = _monday(today) + timedelta(weeks=ahead)
        after = first + timedelta(weeks=1)
    return calendar.previous_working_day(after) if phrase.edge == "end" else calendar.on_working_day(first)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
