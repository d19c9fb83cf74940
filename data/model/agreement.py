"""The agreement: from when to when it is in force, by when they say whether they go on, what is still missing.

An agreement is in force on its last day, too: twelve months from 1.1. end on 31.12.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from data.model.bygone import read_day, show_day
from data.model.calendar import Calendar, add_months
from data.model.clean import clean_line
from data.model.delay import Delay
from data.model.quote import Option, Quote
from data.model.refusal import Refusal, Unclear
from data.model.when import read_when
from data.words import N_, _, plural

LONGEST_MONTHS = 240
"""Nobody signs for longer than twenty years."""

LACKING = {
    "business_id": N_("business id"),
    "person": N_("who signs"),
    "email": N_("e-mail of who signs"),
    "price": N_("price from an accepted quote"),
    "starts": N_("the first day"),
    "ends": N_("the last day"),
}
"""What an exact agreement needs, and what each is called."""

_YEARS_KNOWN = (2000, 2100)
_WHOLE = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})|([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_TERM = re.compile(
    r"([0-9]{1,3})\s*(m|mo|month|months|kk|kuukausi|kuukautta|y|yr|year|years|v|vuosi|vuotta)?\.?", re.IGNORECASE
)
_YEARS = ("y", "yr", "year", "years", "v", "vuosi", "vuotta")


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What is agreed about a deal; the file may know little of it yet."""

    id: str
    version: int
    organisation_id: str
    deal_id: str
    contact_id: str | None = None
    """Who signs."""
    quote_id: str | None = None
    """The version of the quote it stands on."""
    walked: bool = False
    """The terms were walked through together."""
    exact: bool = False
    """All data was checked."""
    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    renewal_on: date | None = None
    """The last day on which they can still say that they go on, or not."""
    reference: bool | None = None
    """Whether they may be named; None: not asked yet."""
    reference_words: str = ""
    notes: str = ""
    quote: Quote | None = None
    """That version, with its prices."""

    @property
    def option(self) -> Option | None:
        """The way they said yes to: price and term stand in its lines."""
        return self.quote.agreed if self.quote else None

    @property
    def dates(self) -> Dates:
        """Its days."""
        return Dates(
            signed_on=self.signed_on, starts_on=self.starts_on, ends_on=self.ends_on, renewal_on=self.renewal_on
        )

    @property
    def months(self) -> int | None:
        """The term in whole months, where it is one."""
        return months_of(self.starts_on, self.ends_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """The days of an agreement, as they are to be kept."""

    signed_on: date | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    renewal_on: date | None = None


def end_of(starts: date, months: int) -> date:
    """The last day of a term that begins on this day; where a month is too short, its last day."""
    if starts.day == 1:
        return add_months(starts, months) - timedelta(days=1)
    first = add_months(starts.replace(day=1), months)
    return first.replace(day=min(starts.day - 1, monthrange(first.year, first.month)[1]))


def months_of(starts: date | None, ends: date | None) -> int | None:
    """How many whole months lie between the first and the last day; None where they are no whole months."""
    if starts is None or ends is None:
        return None
    after = ends + timedelta(days=1)
    guess = (after.year - starts.year) * 12 + after.month - starts.month
    return next(
        (months for months in (guess - 1, guess, guess + 1) if months > 0 and end_of(starts, months) == ends), None
    )


def renewal_of(starts: date, ends: date, notice: Delay) -> date:
    """The usual last day for saying whether they go on: the notice before the end, at most half of the term."""
    months = {"m": 1, "y": 12}.get(notice.unit, 0) * notice.amount
    days = {"d": 1, "w": 7}.get(notice.unit, 0) * notice.amount
    back = add_months(ends, -months) - timedelta(days=days)
    return max(back, starts + (ends - starts) / 2)


def usual_renewal(starts: date | None, ends: date | None, notice: Delay) -> date | None:
    """The same where the days are known and can be an agreement's."""
    return None if starts is None or ends is None or ends <= starts else renewal_of(starts, ends, notice)


def settle_end(starts: date | None, months: int | None, ends: date | None) -> date | None:
    """The last day, from the term or as it was said.

    Raises:
        Refusal: when the term and the day disagree, or there is a term and no first day.
    """
    if months is None:
        return ends
    if starts is None:
        if ends is None:
            raise Refusal(_("From which day on? A term needs the day it begins."))
        return ends
    meant = end_of(starts, months)
    if ends is not None and ends != meant:
        sentence = _("{months} months from {start} end on {meant}, not on {end}.")
        raise Refusal(sentence.format(months=months, start=show_day(starts), meant=show_day(meant), end=show_day(ends)))
    return meant


def check_dates(dates: Dates, today: date) -> None:
    """Nothing, when these days can be an agreement's.

    Raises:
        Refusal: when they cannot, in words.
    """
    starts, ends, renewal = dates.starts_on, dates.ends_on, dates.renewal_on
    if dates.signed_on is not None and dates.signed_on > today:
        raise Refusal(_("Nobody has signed on a day still to come."))
    if starts is not None and ends is not None:
        if ends <= starts:
            raise Refusal(_("The agreement must end after it begins."))
        if ends > end_of(starts, LONGEST_MONTHS):
            raise Refusal(_("That is longer than twenty years."))
    if renewal is not None:
        if ends is not None and renewal >= ends:
            raise Refusal(_("Whether they go on must be said before the agreement ends."))
        if starts is not None and renewal < starts:
            raise Refusal(_("Whether they go on cannot be said before the agreement begins."))


def read_months(text: str) -> int | None:
    """A term in months: "12", "12 kk", "1 year"; nothing typed is none.

    Raises:
        Unclear: when it is no term, or one beyond all reason.
    """
    typed = clean_line(text)
    if not typed:
        return None
    found = _TERM.fullmatch(typed)
    if found is None:
        raise Unclear(_("“{text}” is no term: write months, like 12, or 2 years.").format(text=typed[:40]))
    months = int(found[1]) * (12 if (found[2] or "").casefold() in _YEARS else 1)
    if not 0 < months <= LONGEST_MONTHS:
        raise Unclear(_("A term has from 1 to {most} months.").format(most=LONGEST_MONTHS))
    return months


def read_date(text: str, now: datetime, calendar: Calendar) -> date:
    """A day of an agreement: "1.1.2027", also one gone by; or any time that names a day to come ("1.1.", "in 2 weeks").

    Raises:
        Unclear: when it is none, or absurdly far away.
    """
    typed = clean_line(text)
    found = _WHOLE.fullmatch(typed)
    if found is None:
        return read_when(typed, now, calendar).on
    figures = [int(figure) for figure in found.groups() if figure]
    year, month, day = reversed(figures) if found[3] else figures
    try:
        meant = date(year, month, day)
    except ValueError:
        raise Unclear(_("There is no such date.")) from None
    if not _YEARS_KNOWN[0] <= year <= _YEARS_KNOWN[1]:
        raise Unclear(_("No agreement of ours is in force in that year."))
    return meant


def read_signed(text: str, now: datetime, calendar: Calendar) -> date:
    """The day on which they signed: "today", "20.11." (the last one there was), "20.11.2026".

    Raises:
        Unclear: when it is no day, or one still to come.
    """
    today = calendar.today(now)
    try:
        return read_day(text, today)
    except Unclear:
        found = read_when(text, now, calendar).on
    if found > today:
        raise Unclear(_("Nobody has signed on a day still to come."))
    return found


def fair_day(planned: date, today: date, starts: date | None, promised: date) -> date:
    """The day on which to take something up before a promised one, not before the agreement has run for a while.

    What a rule counts back to before the first day, because the term is short, stands halfway between the two.
    """
    if starts is None or starts < today or planned > starts or promised <= starts:
        return planned
    return starts + (promised - starts) / 2


def term_in_words(dates: Dates) -> str:
    """From when to when, for how long, and by when they say whether they go on; empty when nothing is known."""
    months = months_of(dates.starts_on, dates.ends_on)
    parts = [
        f"{show_day(dates.starts_on)}–{show_day(dates.ends_on)}" if dates.starts_on or dates.ends_on else "",
        plural("{count} month", "{count} months", months) if months else "",
        _("they say by {day} whether they go on").format(day=show_day(dates.renewal_on)) if dates.renewal_on else "",
    ]
    return " · ".join(part for part in parts if part)
