"""Days off: on which days the rep is away, read as people write them and as the settings file keeps them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from data.model.calendar import add_months
from data.model.refusal import Unclear
from data.model.time_words import MONTH, WEEKDAY, fold, which
from data.words import _

LONGEST_DAYS = 370
"""Nobody is away longer in one go: a longer span is a slip of the pen."""

_FURTHEST_MONTHS = 60
_LONGEST_TEXT = 2000
_LONGEST_TURN = 183
"""Days over a turn of the year without its figures: a longer span was rather written the wrong way round."""
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_BETWEEN = re.compile(r"\s*(?:\.\.+|[\u2010-\u2015\u2212-])\s*|(?<=\S)\s+(?:to|until|through)\s+")
_APART = re.compile(r"[,;\n]|\s(?:and|ja)\s|&")
_YEAR = r"(?:\s*(?P<year>\d{4}))?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAY_FIRST = re.compile(rf"(?:{WEEKDAY}\s*)?{_DAY}\.?\s*(?:(?P<month>\d{{1,2}})\b\.?|(?:of )?{MONTH})?{_YEAR}")
_MONTH_FIRST = re.compile(rf"(?:{WEEKDAY}\s*)?{MONTH}\s*{_DAY}{_YEAR}")


@dataclass(frozen=True, slots=True, order=True)
class DaysOff:
    """Days on end from the first to the last, both counted."""

    first: date
    last: date

    def days(self) -> Iterator[date]:
        """Each of them."""
        return (self.first + timedelta(days=ahead) for ahead in range((self.last - self.first).days + 1))

    def kept(self) -> date | str:
        """As the settings file keeps it: a date, or "2026-07-06..2026-07-31"."""
        return self.first if self.first == self.last else f"{self.first.isoformat()}..{self.last.isoformat()}"


def read_kept(value: object) -> DaysOff:
    """What the settings file keeps.

    Raises:
        ValueError: with a sentence, when it is neither a date nor a range of at most a year.
    """
    if isinstance(value, DaysOff):
        return value
    if isinstance(value, date):
        day = date(value.year, value.month, value.day)
        return DaysOff(day, day)
    parts = [part.strip() for part in value.split("..")] if isinstance(value, str) else []
    try:
        days = [date.fromisoformat(part) for part in parts]
    except ValueError:
        days = []
    if len(days) not in (1, 2):
        raise ValueError(_('must be a date such as 2026-01-31 or a range such as "2026-07-06..2026-07-31"'))
    found = DaysOff(days[0], days[-1])
    if not 0 <= (found.last - found.first).days < LONGEST_DAYS:
        raise ValueError(_("a range of days off begins before it ends and lasts at most a year"))
    return found


def read_days_off(text: str, today: date) -> tuple[DaysOff, ...]:
    """Days off as people write them: "6.7.–31.7., 24.12.", "6 July to 31 July", "24. joulukuuta"; soonest first.

    A day without its year is the next one to come; days that touch or overlap become one span.

    Raises:
        Unclear: naming the piece that cannot be read, has passed, or is too long or too far away.
    """
    if len(text) > _LONGEST_TEXT:
        raise Unclear(_("These are too many days to be read; write them as spans, such as 6.7.–31.7."))
    pieces = [piece.strip() for piece in _APART.split(text.replace("\u2026", ".."))]
    return joined(_span(piece, today) for piece in pieces if piece)


def joined(spans: Iterable[DaysOff]) -> tuple[DaysOff, ...]:
    """The same days in as few spans as can be, soonest first."""
    found: list[DaysOff] = []
    for span in sorted(spans):
        if found and span.first <= found[-1].last + timedelta(days=1):
            found[-1] = DaysOff(found[-1].first, max(found[-1].last, span.last))
        else:
            found.append(span)
    return tuple(found)


def say_days_off(spans: Iterable[DaysOff], today: date) -> str:
    """Days off as `read_days_off` reads them: "6.7.–31.7., 24.12."; the year only where it is not the next to come."""
    return ", ".join(_said(span, today) for span in spans)


def _said(span: DaysOff, today: date) -> str:
    year = "" if span.last == _to_come(span.last.month, span.last.day, today) else span.last.year
    last = f"{span.last.day}.{span.last.month}.{year}"
    if span.first == span.last:
        return last
    usual = _before(span.first.month, span.first.day, span.last) == span.first
    return f"{span.first.day}.{span.first.month}.{'' if usual else span.first.year}–{last}"


def _span(piece: str, today: date) -> DaysOff:
    """One day, or one span of them."""
    words = fold(piece)
    held = _ISO.sub(lambda found: f"{int(found[3])}.{int(found[2])}.{found[1]}", words)
    said = [_heard(part, piece) for part in _BETWEEN.split(held)]
    if len(said) not in (1, 2):
        raise _unreadable(piece)
    last = _last(said[-1], said[0], piece, today)
    first = _first(said[0], last, piece) if len(said) == 2 else last
    turns = said[0].year is None and first.year < last.year
    if first > last or (turns and (last - first).days > _LONGEST_TURN):
        raise Unclear(_("“{piece}” ends before it begins.").format(piece=_brief(piece)))
    if (last - first).days >= LONGEST_DAYS:
        raise Unclear(_("“{piece}” is longer than a year.").format(piece=_brief(piece)))
    if last < today:
        raise Unclear(_("“{piece}” has passed already.").format(piece=_brief(piece)))
    if last > add_months(today, _FURTHEST_MONTHS):
        raise Unclear(_("“{piece}” is more than five years ahead.").format(piece=_brief(piece)))
    return DaysOff(first, last)


@dataclass(frozen=True, slots=True)
class _Heard:
    """A day as it was said: some of it may be left out."""

    day: int
    month: int | None
    year: int | None
    weekday: int | None


def _heard(part: str, piece: str) -> _Heard:
    found = _DAY_FIRST.fullmatch(part) or _MONTH_FIRST.fullmatch(part)
    if found is None:
        raise _unreadable(piece)
    groups = found.groupdict()
    named = which({name: text for name, text in groups.items() if name != "month"}, "mo")
    month = int(named) if named else int(groups["month"]) if groups.get("month") else None
    weekday = which(groups, "wd")
    year = int(groups["year"]) if groups["year"] else None
    return _Heard(int(groups["day"]), month, year, int(weekday) if weekday else None)


def _last(said: _Heard, first: _Heard, piece: str, today: date) -> date:
    """The last day of a span: with its own year, that of the first, or the next to come."""
    if said.month is None:
        raise _unreadable(piece)
    if said.year is None and first.year is not None and first.month is not None:
        later = (said.month, said.day) >= (first.month, first.day)
        found = _date(first.year if later else first.year + 1, said.month, said.day)
    elif said.year is not None:
        found = _date(said.year, said.month, said.day)
    else:
        found = _to_come(said.month, said.day, today)
    return _sure(found, said, piece)


def _first(said: _Heard, last: date, piece: str) -> date:
    month = said.month if said.month is not None else last.month
    found = _date(said.year, month, said.day) if said.year else _before(month, said.day, last)
    return _sure(found, said, piece)


def _sure(found: date | None, said: _Heard, piece: str) -> date:
    if found is None:
        raise Unclear(_("There is no such date as in “{piece}”.").format(piece=_brief(piece)))
    if said.weekday is not None and found.weekday() != said.weekday:
        raise Unclear(_("In “{piece}” the date and the weekday disagree.").format(piece=_brief(piece)))
    return found


def _to_come(month: int, day: int, today: date) -> date | None:
    """The next such day, today included; a leap day may be years away."""
    years = (_date(today.year + ahead, month, day) for ahead in range(9))
    return next((found for found in years if found is not None and found >= today), None)


def _before(month: int, day: int, last: date) -> date | None:
    """The latest such day that is not after the last one."""
    years = (_date(last.year - back, month, day) for back in range(9))
    return next((found for found in years if found is not None and found <= last), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _unreadable(piece: str) -> Unclear:
    return Unclear(_("“{piece}” is no day: write 24.12. or 6.7.–31.7.").format(piece=_brief(piece)))


def _brief(piece: str) -> str:
    return piece if len(piece) <= 40 else piece[:39] + "…"
