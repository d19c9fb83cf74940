"""The rep's calendar: working days and hours, call windows, and when a delay falls due.

Instants are aware UTC; days and hours are the rep's own. A rule never lands on a weekend, a public holiday or a day
of absence; what was agreed with a customer is not a rule and is never moved.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from data.model.delay import Delay
from data.model.refusal import Unclear
from data.model.weekdays import WEEKDAYS
from data.words import _

if TYPE_CHECKING:
    from data.model.process import Window

LAST_CALL = time(17)
"""Nobody is called by a rule after this, however short the rep's own day is."""

LAST_DAY = date(2999, 12, 31)
"""Nothing is planned beyond: a date in the year 9999 says "never", or is a slip of the pen."""

KNOWN_HOLIDAYS: dict[tuple[str, int], frozenset[date]] = {}
"""Public holidays by country and year, as far as anybody asked: to look them up takes long the first time."""

_SEARCHED_DAYS = 400
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Due:
    """When a follow-up is due: a local day always, an exact UTC instant when one was agreed."""

    on: date
    at: datetime | None = None


@dataclass(frozen=True)
class Calendar:
    """Where and when the rep works."""

    zone: ZoneInfo
    country: str = "FI"
    """Whose public holidays are kept; empty for none."""
    starts: time = time(8)
    ends: time = time(16)
    windows: tuple[Window, ...] = ()
    absences: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if self.starts >= self.ends:
            raise Unclear(_("Working hours must end after they begin."))

    def local(self, instant: datetime) -> datetime:
        """The instant on the rep's own clock.

        Raises:
            Unclear: when no calendar reaches so far.
        """
        try:
            return instant.astimezone(self.zone)
        except OverflowError as beyond:
            raise too_far() from beyond

    def today(self, now: datetime) -> date:
        """The rep's own day."""
        return self.local(now).date()

    def exactly(self, instant: datetime) -> Due:
        """Due at this instant and no other."""
        return Due(self.today(instant), instant.astimezone(UTC))

    def instant(self, day: date, at: time) -> datetime:
        """The UTC instant of a time the rep said; the first of the two where the clock is turned back.

        Raises:
            Unclear: when the clock skips that time that day.
        """
        moment = self.moment(day, at)
        if self.local(moment).replace(tzinfo=None) != datetime.combine(day, at):
            sentence = _("The clock skips {time} on {day}: pick an earlier or a later time.")
            raise Unclear(sentence.format(time=f"{at:%H:%M}", day=f"{day.day}.{day.month}.{day.year}"))
        return moment

    def is_holiday(self, day: date) -> bool:
        """Whether the day is a public holiday.

        Raises:
            Unclear: when nobody knows the holidays of the calendar's country.
        """
        return bool(self.country) and day in holidays_of(self.country, day.year)

    def is_working_day(self, day: date) -> bool:
        """Whether the rep works that day: no weekend, no public holiday, no absence."""
        return day.weekday() < 5 and day not in self.absences and not self.is_holiday(day)

    def next_working_day(self, day: date, count: int = 1) -> date:
        """The working day `count` working days after the day."""
        return self._step(day, count, timedelta(days=1))

    def previous_working_day(self, day: date, count: int = 1) -> date:
        """The working day `count` working days before the day."""
        return self._step(day, count, timedelta(days=-1))

    def on_working_day(self, day: date) -> date:
        """The day itself if it is a working day, else the next."""
        return day if self.is_working_day(day) else self.next_working_day(day)

    def window_at(self, instant: datetime) -> Window | None:
        """The call window that is open at the instant, on a working day only."""
        local = self.local(instant)
        if not self.is_working_day(local.date()):
            return None
        return next((w for w in self._windows_on(local.date()) if w.start <= local.time() < w.end), None)

    def next_window(self, after: datetime, *, far_from: time | None = None, hours_apart: int = 0) -> datetime:
        """The first moment from `after` on that lies in a call window and far enough from a time of day.

        Where no window is far enough: the start of the next window. Where there are no windows at all, the working
        hours of each day serve as one.
        """
        after = after.astimezone(UTC)
        apart = timedelta(hours=hours_apart)
        for day, opens, closes in self._openings(after):
            moment = max(opens, after)
            if far_from is not None and moment < closes:
                moment = _away(moment, self.moment(day, far_from), apart)
            if moment < closes:
                return moment
        later = (opens for _day, opens, _closes in self._openings(after) if opens > after)
        return next(later, self.moment(self.next_working_day(self.today(after)), self.starts))

    def due(
        self,
        delay: Delay,
        origin: datetime,
        *,
        at: time | None = None,
        far_from: time | None = None,
        hours_apart: int = 0,
    ) -> Due:
        """When a rule's delay, counted from `origin`, falls due; always on a working day.

        - Minutes ("30 min") are a pause: an exact instant, the same day if that is not past 17:00 (or the rep's own
          later end), else the start of the next working day. An hour before the rep's day begins stays when it is
          on the day of `origin`: the rep is up already.
        - Hours ("24 h") are a promise to be kept *within*: an exact instant, pulled back to the close of the last
          working day before it rather than past it. Only where that would be before `origin`, or where the last hour
          is on a day off, it is the start of the next working day: the clock of a promise stands on days off.
        - Days, working days, weeks, months and years give a day, moved forward to a working day (months end where
          they end: 31.1. + 1 m is the last of February); with `at` an exact instant, never before `origin`.
        - Negative delays count back from `origin` (a meeting) and move backward.
        - "window" gives the exact instant found by `next_window`.

        Raises:
            ValueError: for "agreed", which only the customer can tell.
            Unclear: when the day is beyond the calendar.
        """
        if delay.unit == "agreed":
            raise ValueError("an agreed time is given, not counted")
        if delay.unit == "window":
            return self.exactly(self.next_window(origin, far_from=far_from, hours_apart=hours_apart))
        try:
            if delay.unit in ("min", "h"):
                return within_reach(self.exactly(self._hours_after(delay, origin.astimezone(UTC))))
            return within_reach(self._days_after(delay, origin, at))
        except (OverflowError, ValueError) as beyond:
            raise too_far() from beyond

    def _hours_after(self, delay: Delay, origin: datetime) -> datetime:
        span = timedelta(minutes=delay.amount) if delay.unit == "min" else timedelta(hours=delay.amount)
        moment = origin + span
        local, last = self.local(moment), max(self.ends, LAST_CALL)
        day, works = local.date(), self.is_working_day(local.date())
        early = local.time() < self.starts and day != self.today(origin)
        if works and not early and local.time() <= last:
            return moment
        before = day if works and not early else self.previous_working_day(day)
        pulled = self.moment(before, last)
        if delay.amount < 0 or (delay.unit == "h" and works and pulled >= origin):
            return pulled
        return self.moment(day if works and early else self.next_working_day(day), self.starts)

    def _days_after(self, delay: Delay, origin: datetime, at: time | None) -> Due:
        today, back = self.today(origin), delay.amount < 0
        if delay.unit == "wd" and delay.amount:
            day = (self.previous_working_day if back else self.next_working_day)(today, abs(delay.amount))
        else:
            day = counted(delay, today)
            if not self.is_working_day(day):
                day = self.previous_working_day(day) if back else self.next_working_day(day)
        if at is None:
            return Due(day)
        moment = self.moment(day, at)
        if not back and moment < origin:
            day = self.next_working_day(day)
            moment = self.moment(day, at)
        return Due(day, moment)

    def moment(self, day: date, at: time) -> datetime:
        """As `instant`, but a skipped time slides forward by as much as the clock skips."""
        return datetime.combine(day, at, self.zone).astimezone(UTC)

    def _step(self, day: date, count: int, step: timedelta) -> date:
        while count > 0:
            day += step
            count -= self.is_working_day(day)
        return day

    def _windows_on(self, day: date) -> list[Window]:
        return sorted((w for w in self.windows if WEEKDAYS[day.weekday()] in w.days), key=lambda w: w.start)

    def _openings(self, after: datetime) -> Iterator[tuple[date, datetime, datetime]]:
        """Day, start and end of every stretch in which a rule may call, from the day of `after` on."""
        today = self.today(after)
        for ahead in range(_SEARCHED_DAYS):
            day = today + timedelta(days=ahead)
            if self.is_working_day(day):
                hours = [(w.start, w.end) for w in self._windows_on(day)]
                for start, end in hours if self.windows else [(self.starts, self.ends)]:
                    yield day, self.moment(day, start), self.moment(day, end)


def within_reach(due: Due) -> Due:
    """The same time, where calendars still reach it.

    Raises:
        Unclear: when it is further away than anybody plans.
    """
    if due.on > LAST_DAY:
        raise too_far()
    return due


def too_far() -> Unclear:
    """What is said of a day that no calendar reaches."""
    return Unclear(_("That is too far away for a calendar."))


def holidays_of(country: str, year: int) -> frozenset[date]:
    """The public holidays of a country (two letters) in a year.

    Raises:
        Unclear: when nobody knows them.
    """
    named = country.upper(), year
    if named not in KNOWN_HOLIDAYS:
        KNOWN_HOLIDAYS[named] = _looked_up(country, year)
    return KNOWN_HOLIDAYS[named]


def _looked_up(country: str, year: int) -> frozenset[date]:
    import holidays

    try:
        if len(country) != 2:
            raise NotImplementedError
        return frozenset(holidays.country_holidays(country.upper(), years=year))
    except NotImplementedError:
        sentence = _("Nobody knows the public holidays of {country}. Use two letters, like FI, or leave it empty.")
        raise Unclear(sentence.format(country=f"“{country}”")) from None


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def counted(delay: Delay, day: date) -> date:
    """The day so many days, weeks, months or years after a day, whether anybody works then or not."""
    match delay.unit:
        case "w":
            return day + timedelta(weeks=delay.amount)
        case "m":
            return add_months(day, delay.amount)
        case "y":
            return add_months(day, 12 * delay.amount)
        case _unit:
            return day + timedelta(days=delay.amount)


def _away(moment: datetime, tried: datetime, apart: timedelta) -> datetime:
    """The first moment from `moment` on that is at least `apart` from the time tried, in whole minutes."""
    if abs(moment - tried) >= apart:
        return moment
    ready = tried + apart
    whole = ready.replace(second=0, microsecond=0)
    return whole if whole == ready else whole + _MINUTE
