"""The rep's calendar: working days, windows and due times, across holidays and the turning of the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import LAST_DAY, Calendar, Due, add_months, holidays_of, within_reach
from data.model.delay import Delay
from data.model.process import Window
from data.model.refusal import Unclear
from tests.model.calendars import calendars, moments

HELSINKI = ZoneInfo("Europe/Helsinki")
WINDOWS = (
    Window.model_validate({"days": ["mon"], "from": "12:00", "to": "17:00"}),
    Window.model_validate({"days": ["tue", "wed", "thu"], "from": "15:00", "to": "17:00"}),
    Window.model_validate({"days": ["tue", "wed", "thu"], "from": "07:30", "to": "09:00"}),
    Window.model_validate({"days": ["fri", "sat"], "from": "08:00", "to": "16:00"}),
)
PLAIN = Calendar(HELSINKI)
CALENDAR = Calendar(HELSINKI, windows=WINDOWS, absences=frozenset({date(2026, 11, 25)}))

instants = st.integers(0, 7 * 365 * 86_400).map(lambda s: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=s))
delays = st.builds(Delay, st.integers(-400, 400), st.sampled_from(["min", "h", "d", "wd", "w", "m", "y", "window"]))
hours = st.none() | st.times(time(7), time(18)).map(lambda at: at.replace(microsecond=0))


def helsinki(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HELSINKI).astimezone(UTC)


def written(due: Due) -> str:
    return f"{due.on}" if due.at is None else f"{due.at.astimezone(HELSINKI):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("delay", "origin", "expected"),
    [
        ("30 min", "2026-11-20 10:00", "2026-11-20 10:30"),
        ("30 min", "2026-11-20 16:20", "2026-11-20 16:50"),
        ("30 min", "2026-11-20 16:45", "2026-11-23 08:00"),
        ("30 min", "2026-11-19 06:40", "2026-11-19 07:10"),
        ("30 min", "2026-11-18 23:50", "2026-11-19 08:00"),
        ("30 min", "2026-11-21 10:00", "2026-11-23 08:00"),
        ("24 h", "2026-11-18 10:00", "2026-11-19 10:00"),
        ("24 h", "2026-11-18 19:00", "2026-11-19 17:00"),
        ("24 h", "2026-11-18 07:00", "2026-11-18 17:00"),
        ("24 h", "2026-11-20 10:00", "2026-11-23 08:00"),
        ("24 h", "2026-11-22 07:00", "2026-11-23 08:00"),
        ("24 h", "2026-12-04 12:00", "2026-12-07 08:00"),
        ("2 h", "2026-11-18 18:00", "2026-11-19 08:00"),
        ("-2 h", "2026-11-18 10:00", "2026-11-18 08:00"),
        ("-2 h", "2026-11-23 09:00", "2026-11-23 07:00"),
        ("-60 min", "2026-11-22 12:00", "2026-11-20 17:00"),
        ("1 d", "2026-11-20 10:00", "2026-11-23"),
        ("0 d", "2026-11-21 10:00", "2026-11-23"),
        ("-1 d", "2026-11-23 10:00", "2026-11-20"),
        ("2 wd", "2026-11-20 10:00", "2026-11-24"),
        ("0 wd", "2026-11-20 10:00", "2026-11-20"),
        ("-1 wd", "2026-12-07 10:00", "2026-12-04"),
        ("1 w", "2026-12-18 10:00", "2026-12-28"),
        ("1 m", "2027-01-31 10:00", "2027-03-01"),
        ("-1 m", "2026-12-31 10:00", "2026-11-30"),
        ("1 y", "2027-11-22 23:30", "2028-11-22"),
    ],
)
def test_a_delay_falls_due_by_its_rule(delay: str, origin: str, expected: str) -> None:
    assert written(PLAIN.due(Delay.parse(delay), helsinki(origin))) == expected


def test_a_month_ends_where_it_ends() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert add_months(date(2028, 2, 29), 12) == date(2029, 2, 28)
    assert add_months(date(2027, 1, 31), -2) == date(2026, 11, 30)


def test_a_day_with_an_hour_is_an_exact_instant_that_has_not_gone_by() -> None:
    origin = helsinki("2026-11-20 10:00")
    assert written(PLAIN.due(Delay.parse("1 d"), origin, at=time(9))) == "2026-11-23 09:00"
    assert written(PLAIN.due(Delay.parse("0 d"), origin, at=time(15))) == "2026-11-20 15:00"
    assert written(PLAIN.due(Delay.parse("0 d"), origin, at=time(9))) == "2026-11-23 09:00"
    assert written(PLAIN.due(Delay.parse("-1 d"), origin, at=time(9))) == "2026-11-19 09:00"


def test_what_was_agreed_is_never_counted() -> None:
    with pytest.raises(ValueError, match="agreed"):
        PLAIN.due(Delay.parse("agreed"), helsinki("2026-11-20 10:00"))


@pytest.mark.parametrize("delay", ["9999 y", "-9999 y"])
def test_a_day_beyond_every_calendar_is_refused(delay: str) -> None:
    with pytest.raises(Unclear, match="too far"):
        PLAIN.due(Delay.parse(delay), helsinki("2026-11-20 10:00"))


@given(delays, instants, hours, hours, st.integers(0, 9))
def test_a_rule_never_lands_on_a_weekend_a_holiday_or_an_absence(
    delay: Delay, origin: datetime, at: time | None, far: time | None, apart: int
) -> None:
    for calendar in (PLAIN, CALENDAR):
        due = calendar.due(delay, origin, at=at, far_from=far, hours_apart=apart)
        assert calendar.is_working_day(due.on)
        if due.at is not None:
            assert calendar.today(due.at) == due.on
            assert due.at >= origin or delay.amount < 0


@given(instants, st.integers(1, 48))
def test_a_promise_in_hours_is_kept_within_them_on_working_days(origin: datetime, amount: int) -> None:
    due = PLAIN.due(Delay(amount, "h"), origin)
    last = origin + timedelta(hours=amount)
    assert due.at is not None
    days = [PLAIN.today(origin) + timedelta(days=ahead) for ahead in range(amount // 24 + 2)]
    if amount >= 24 and all(PLAIN.is_working_day(day) for day in days):
        assert due.at <= last


@pytest.mark.parametrize(
    ("after", "far", "expected"),
    [
        ("2026-11-23 12:10", None, "2026-11-23 12:10"),
        ("2026-11-23 12:10", "12:10", "2026-11-23 15:10"),
        ("2026-11-23 12:10", "12:10:20", "2026-11-23 15:11"),
        ("2026-11-23 09:00", "09:00", "2026-11-23 12:00"),
        ("2026-11-23 15:00", "15:00", "2026-11-24 07:30"),
        ("2026-11-24 08:00", "08:00", "2026-11-24 15:00"),
        ("2026-11-24 16:00", "16:00", "2026-11-26 07:30"),
        ("2026-11-20 17:00", None, "2026-11-23 12:00"),
        ("2026-11-21 10:00", None, "2026-11-23 12:00"),
    ],
)
def test_the_next_window_is_at_another_time_of_day(after: str, far: str | None, expected: str) -> None:
    tried = time.fromisoformat(far) if far else None
    found = CALENDAR.next_window(helsinki(after), far_from=tried, hours_apart=3)
    assert f"{found.astimezone(HELSINKI):%Y-%m-%d %H:%M}" == expected


@given(instants, st.times(time(7), time(18)), st.integers(0, 4))
def test_a_window_found_is_open_and_far_enough(after: datetime, tried: time, apart: int) -> None:
    found = CALENDAR.next_window(after, far_from=tried, hours_apart=apart)
    assert found >= after
    assert CALENDAR.window_at(found)
    local = CALENDAR.local(found)
    assert abs(local - local.replace(hour=tried.hour, minute=tried.minute, second=tried.second)) >= timedelta(
        hours=apart
    ) - timedelta(seconds=1)


def test_where_no_window_is_far_enough_the_next_one_begins_later_than_now() -> None:
    found = CALENDAR.next_window(helsinki("2026-11-23 12:30"), far_from=time(12, 30), hours_apart=12)
    assert found == helsinki("2026-11-24 07:30")


def test_without_windows_the_working_hours_serve() -> None:
    assert PLAIN.next_window(helsinki("2026-11-20 10:00")) == helsinki("2026-11-20 10:00")
    assert PLAIN.next_window(helsinki("2026-11-20 16:00")) == helsinki("2026-11-23 08:00")
    tried = PLAIN.next_window(helsinki("2026-11-20 10:00"), far_from=time(10), hours_apart=3)
    assert tried == helsinki("2026-11-20 13:00")


def test_windows_on_days_off_only_leave_the_working_hours() -> None:
    only = Calendar(HELSINKI, windows=(Window.model_validate({"days": ["sun"], "from": "08:00", "to": "09:00"}),))
    assert only.next_window(helsinki("2026-11-20 10:00")) == helsinki("2026-11-23 08:00")
    assert only.window_at(helsinki("2026-11-22 08:30")) is None


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        ("2026-11-23 11:59", False),
        ("2026-11-23 12:00", True),
        ("2026-11-23 17:00", False),
        ("2026-11-24 08:59", True),
        ("2026-11-25 08:00", False),
        ("2026-11-21 10:00", False),
        ("2026-12-25 10:00", False),
    ],
)
def test_a_window_is_open_in_its_hours_but_never_on_a_day_off(at: str, opens: bool) -> None:
    assert bool(CALENDAR.window_at(helsinki(at))) is opens


def test_a_time_the_clock_skips_is_asked_again_and_a_doubled_one_is_the_first() -> None:
    with pytest.raises(Unclear, match=r"skips 03:30 on 28\.3\.2027"):
        PLAIN.instant(date(2027, 3, 28), time(3, 30))
    assert PLAIN.instant(date(2026, 10, 25), time(3, 30)) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert PLAIN.instant(date(2027, 3, 28), time(4)) == datetime(2027, 3, 28, 1, tzinfo=UTC)


def test_a_day_and_a_week_keep_their_hour_over_the_turn_of_the_clock() -> None:
    for origin in ("2027-03-26 10:00", "2026-10-23 10:00"):
        due = PLAIN.due(Delay.parse("1 w"), helsinki(origin), at=time(10))
        assert due.at is not None
        assert PLAIN.local(due.at).hour == 10


def test_working_days_pass_over_weekends_holidays_and_absences() -> None:
    assert CALENDAR.next_working_day(date(2026, 11, 24)) == date(2026, 11, 26)
    assert PLAIN.next_working_day(date(2026, 12, 23)) == date(2026, 12, 28)
    assert PLAIN.previous_working_day(date(2026, 12, 28), 2) == date(2026, 12, 22)
    assert PLAIN.on_working_day(date(2026, 12, 25)) == date(2026, 12, 28)
    assert PLAIN.on_working_day(date(2026, 12, 28)) == date(2026, 12, 28)


def test_a_calendar_may_keep_no_holidays() -> None:
    assert Calendar(HELSINKI, country="").is_working_day(date(2026, 12, 25))
    assert PLAIN.is_holiday(date(2026, 12, 25))


@pytest.mark.parametrize("country", ["XX", "Finland", "__"])
def test_a_country_nobody_knows_is_refused_with_words(country: str) -> None:
    with pytest.raises(Unclear, match="public holidays"):
        holidays_of(country, 2026)


def test_a_working_day_must_end_after_it_begins() -> None:
    with pytest.raises(Unclear, match="end after"):
        Calendar(HELSINKI, starts=time(16), ends=time(8))


def test_an_exact_instant_belongs_to_the_reps_own_day() -> None:
    assert PLAIN.exactly(datetime(2026, 11, 20, 22, 30, tzinfo=UTC)).on == date(2026, 11, 21)


@given(calendars, moments, delays, hours)
def test_wherever_and_whenever_clocks_turn_a_delay_lands_on_a_working_day_at_the_hour_it_says(
    calendar: Calendar, origin: datetime, delay: Delay, at: time | None
) -> None:
    due = calendar.due(delay, origin, at=at)
    assert calendar.is_working_day(due.on)
    if due.at is None:
        return
    assert calendar.today(due.at) == due.on
    assert due.at >= origin or delay.amount < 0
    if at is not None and delay.unit in ("d", "wd", "w", "m", "y"):
        assert calendar.local(due.at).time() == at


@given(calendars, moments)
def test_the_next_window_is_open_wherever_clocks_turn(calendar: Calendar, after: datetime) -> None:
    found = calendar.next_window(after)
    assert found >= after
    assert calendar.window_at(found)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("America/Santiago", date(2026, 9, 6)),
        ("Australia/Lord_Howe", date(2026, 10, 4)),
        ("Europe/Helsinki", date(2027, 3, 28)),
    ],
)
def test_a_day_that_begins_with_a_skipped_hour_is_still_that_day(zone: str, day: date) -> None:
    there = Calendar(ZoneInfo(zone), "")
    for hour in range(24):
        assert there.today(there.moment(day, time(hour))) == day


def test_no_calendar_reaches_the_year_9999() -> None:
    with pytest.raises(Unclear, match="too far"):
        PLAIN.local(datetime(9999, 12, 31, 23, tzinfo=UTC))
    with pytest.raises(Unclear, match="too far"):
        PLAIN.due(Delay.parse("7973 y"), helsinki("2026-11-20 10:00"))
    assert within_reach(Due(LAST_DAY)).on == LAST_DAY
    with pytest.raises(Unclear, match="too far"):
        within_reach(Due(LAST_DAY + timedelta(days=1)))
