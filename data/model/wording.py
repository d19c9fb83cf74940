"""How days, times and figures are said, to the rep and to the customer's ear.

The language ("en" or "fi") is an argument because a script follows the contact; left out, it is the rep's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from data.model.calendar import Calendar, Due
from data.words import _, language

NBSP = "\u00a0"
_SAME_YEAR_DAYS = 183

_SHORT = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "fi": ("ma", "ti", "ke", "to", "pe", "la", "su"),
}
_LONG = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fi": (
        "maanantaina",
        "tiistaina",
        "keskiviikkona",
        "torstaina",
        "perjantaina",
        "lauantaina",
        "sunnuntaina",
    ),
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_NEAR = {
    "en": {-1: "yesterday", 0: "today", 1: "tomorrow"},
    "fi": {-1: "eilen", 0: "tänään", 1: "huomenna"},
}
_LATE = {"en": "{age} late", "fi": "{age} myöh."}
_OR = {"en": ", or ", "fi": " vai "}
_UNITS = {"en": ("d", "w", "mo", "y"), "fi": ("pv", "vk", "kk", "v")}


def clock(at: datetime, lang: str | None = None) -> str:
    """The time of day of a local moment: "9:05", in Finnish "9.05"."""
    return f"{at.hour}{'.' if _said(lang) == 'fi' else ':'}{at.minute:02d}"


def day(on: date, today: date, lang: str | None = None) -> str:
    """A day, short: "today", "Thu 26.11.", and with its year where more than half a year away."""
    lang, away = _said(lang), (on - today).days
    if near := _NEAR[lang].get(away):
        return near
    return date_of(on, today, lang)


def date_of(on: date, today: date, lang: str | None = None) -> str:
    """A day by its date: "Thu 26.11.", and with its year where more than half a year away."""
    year = on.year if abs((on - today).days) > _SAME_YEAR_DAYS else ""
    return f"{_SHORT[_said(lang)][on.weekday()]} {on.day}.{on.month}.{year}"


def weekday(number: int, lang: str | None = None) -> str:
    """A day of the week, short, by its number from 0, Monday: "Mon"."""
    return _SHORT[_said(lang)][number]


def due(when: Due, now: datetime, calendar: Calendar, lang: str | None = None) -> str:
    """When a follow-up is due: "today 10:15", "Thu 26.11.", or how late it is: "3 d late"."""
    lang, today = _said(lang), calendar.today(now)
    if when.on < today:
        return _LATE[lang].format(age=age((today - when.on).days, lang))
    said = day(when.on, today, lang)
    return said if when.at is None else f"{said} {clock(calendar.local(when.at), lang)}"


def written(when: Due, calendar: Calendar, lang: str | None = None) -> str:
    """A day or moment as it stands in a letter, read on some other day: "Thursday 26 November 2026 at 9:00"."""
    lang, on = _said(lang), when.on
    if lang == "fi":
        said = f"{_LONG['fi'][on.weekday()]} {on.day}.{on.month}.{on.year}"
        return said if when.at is None else f"{said} kello {clock(calendar.local(when.at), 'fi')}"
    said = f"{_LONG['en'][on.weekday()]} {on.day} {_MONTHS[on.month - 1]} {on.year}"
    return said if when.at is None else f"{said} at {clock(calendar.local(when.at), 'en')}"


def age(days: int, lang: str | None = None) -> str:
    """How long ago, in one figure: "3 d", "2 w", "5 mo", "2 y"."""
    days_unit, week, month, year = _UNITS[_said(lang)]
    if days < 14:
        return f"{days} {days_unit}"
    if days < 61:
        return f"{days // 7} {week}"
    return f"{days // 30} {month}" if days < 730 else f"{days // 365} {year}"


def spoken_slot(at: datetime, lang: str | None = None) -> str:
    """A local time as the rep says it aloud: "Tuesday the 24th at 9:00"."""
    if _said(lang) == "fi":
        hour = str(at.hour) if at.minute == 0 else clock(at, "fi")
        return f"{_LONG['fi'][at.weekday()]} {at.day}. päivä kello {hour}"
    return f"{_LONG['en'][at.weekday()]} the {at.day}{_ordinal(at.day)} at {clock(at, 'en')}"


def spoken_slots(slots: Sequence[datetime], lang: str | None = None) -> str:
    """The local times offered, as a question of which: "…, or …"."""
    lang = _said(lang)
    said = [spoken_slot(at, lang) for at in slots]
    return _OR[lang].join(part for part in (", ".join(said[:-1]), *said[-1:]) if part)


def money(cents: int, lang: str | None = None) -> str:
    """Euros, cents only where there are some: "4 200 €", "12.50 €", in Finnish "12,50 €"."""
    euros = Decimal(cents) / 100
    whole = cents % 100 == 0
    return f"{number(euros.to_integral_value() if whole else euros.quantize(Decimal('0.01')), lang)}{NBSP}€"


def number(value: int | Decimal, lang: str | None = None) -> str:
    """A figure with its thousands apart and its decimals as they are: "12 500", "25.5", in Finnish "25,5"."""
    figure = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
    point = "," if _said(lang) == "fi" else "."
    return figure.replace("-", "\u2212").replace(".", "\x00").replace(",", NBSP).replace("\x00", point)


def duration(seconds: int) -> str:
    """How long a call has lasted: "01:24", from an hour on "1:02:03"."""
    minutes, rest = divmod(max(seconds, 0), 60)
    if minutes < 60:
        return f"{minutes:02d}:{rest:02d}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def span(seconds: int) -> str:
    """How long a part of a call takes: "0:24"."""
    minutes, rest = divmod(max(seconds, 0), 60)
    return f"{minutes}:{rest:02d}"


def quoted(text: str) -> str:
    """Somebody's words between quotation marks."""
    return _("“{words}”").format(words=text)


def brief(text: str, length: int = 40) -> str:
    """The first words of a text on one line, with an ellipsis where there are more."""
    line = " ".join(text[: 4 * length].split())
    return line if len(line) <= length and len(text) <= 4 * length else line[: length - 1].rstrip() + "…"


def _said(lang: str | None) -> str:
    return "fi" if (lang or language()) == "fi" else "en"


def _ordinal(day_of_month: int) -> str:
    if 11 <= day_of_month <= 13:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day_of_month % 10, "th")
