"""The days of an agreement: terms and last days, the day for going on, what is refused."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.agreement import (
    LONGEST_MONTHS,
    Dates,
    check_dates,
    end_of,
    fair_day,
    months_of,
    read_date,
    read_months,
    read_signed,
    renewal_of,
    settle_end,
    term_in_words,
)
from data.model.calendar import Calendar
from data.model.delay import Delay
from data.model.refusal import Refusal, Unclear

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16))
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
MONTHS = st.integers(1, LONGEST_MONTHS)


@pytest.mark.parametrize(
    ("starts", "months", "ends"),
    [
        (date(2027, 1, 1), 12, date(2027, 12, 31)),
        (date(2027, 3, 1), 12, date(2028, 2, 29)),
        (date(2027, 1, 15), 3, date(2027, 4, 14)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2027, 8, 31), 1, date(2027, 9, 30)),
    ],
)
def test_a_term_ends_on_its_last_day_and_months_end_where_they_end(starts: date, months: int, ends: date) -> None:
    assert end_of(starts, months) == ends
    assert months_of(starts, ends) == months


@given(DAYS, MONTHS)
def test_term_and_last_day_tell_each_other(starts: date, months: int) -> None:
    ends = end_of(starts, months)
    assert months_of(starts, ends) == months
    assert settle_end(starts, months, ends) == ends == settle_end(starts, months, None)
    assert starts < ends < end_of(starts, months + 1)
    check_dates(Dates(starts_on=starts, ends_on=ends), TODAY)


@given(DAYS, st.integers(2, 4000))
def test_a_last_day_that_is_no_whole_month_has_no_term(starts: date, days: int) -> None:
    ends = starts + timedelta(days=days)
    months = months_of(starts, ends)
    assert months is None or end_of(starts, months) == ends


@given(DAYS, MONTHS, st.sampled_from(["2 m", "1 y", "30 d", "6 w", "1 d"]))
def test_the_usual_day_for_going_on_lies_inside_the_term(starts: date, months: int, notice: str) -> None:
    ends = end_of(starts, months)
    renewal = renewal_of(starts, ends, Delay.parse(notice))
    assert starts <= renewal < ends
    assert renewal >= starts + (ends - starts) / 2


def test_the_notice_counts_back_from_the_end_but_a_short_term_is_halved() -> None:
    notice = Delay.parse("2 m")
    assert renewal_of(date(2027, 1, 1), date(2027, 12, 31), notice) == date(2027, 10, 31)
    assert renewal_of(date(2027, 1, 1), date(2027, 1, 31), notice) == date(2027, 1, 16)


def test_a_term_that_contradicts_the_last_day_is_refused_with_both() -> None:
    with pytest.raises(Refusal, match=r"12 months from 1\.1\.2027 end on 31\.12\.2027, not on 30\.11\.2027"):
        settle_end(date(2027, 1, 1), 12, date(2027, 11, 30))
    with pytest.raises(Refusal, match="the day it begins"):
        settle_end(None, 12, None)
    assert settle_end(date(2027, 1, 1), None, date(2027, 5, 7)) == date(2027, 5, 7)


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (Dates(signed_on=TODAY + timedelta(days=1)), "still to come"),
        (Dates(starts_on=TODAY, ends_on=TODAY), "after it begins"),
        (Dates(starts_on=TODAY, ends_on=TODAY - timedelta(days=1)), "after it begins"),
        (Dates(starts_on=TODAY, ends_on=date(2077, 1, 1)), "twenty years"),
        (Dates(ends_on=TODAY, renewal_on=TODAY), "before the agreement ends"),
        (Dates(starts_on=TODAY, renewal_on=TODAY - timedelta(days=1)), "before the agreement begins"),
    ],
)
def test_days_that_cannot_be_are_refused_in_words(dates: Dates, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        check_dates(dates, TODAY)


def test_a_term_is_read_in_months_or_years() -> None:
    assert [read_months(text) for text in ("12", "12 kk", "1 month", "2 v", "1 year", "")] == [12, 12, 1, 24, 12, None]
    for wrong in ("0", "-3", "soon", "999", "50 y", "1.5"):
        with pytest.raises(Unclear):
            read_months(wrong)


def test_a_day_is_read_as_it_is_written_or_as_it_is_said() -> None:
    assert read_date("1.1.2027", NOW, CALENDAR) == date(2027, 1, 1)
    assert read_date("2019-03-01", NOW, CALENDAR) == date(2019, 3, 1)
    assert read_date("1.1.", NOW, CALENDAR) == date(2027, 1, 1)
    for wrong in ("31.2.2027", "1.1.1850", "1.1.9999", "soon enough"):
        with pytest.raises(Unclear):
            read_date(wrong, NOW, CALENDAR)


def test_nobody_signs_on_a_day_to_come() -> None:
    assert read_signed("today", NOW, CALENDAR) == TODAY
    assert read_signed("20.11.", NOW, CALENDAR) == date(2026, 11, 20)
    for wrong in ("tomorrow", "25.11.2026", "[b]x"):
        with pytest.raises(Unclear):
            read_signed(wrong, NOW, CALENDAR)


@given(st.text(max_size=60))
def test_whatever_is_typed_gives_a_day_or_a_sentence(text: str) -> None:
    for read in (read_date, read_signed):
        with suppress(Refusal):
            assert isinstance(read(text, NOW, CALENDAR), date)


def test_what_counts_back_to_before_the_first_day_stands_halfway() -> None:
    starts, promised = date(2027, 1, 1), date(2027, 1, 16)
    assert fair_day(date(2026, 11, 24), TODAY, starts, promised) == date(2027, 1, 8)
    assert fair_day(date(2027, 8, 31), TODAY, starts, date(2027, 10, 31)) == date(2027, 8, 31)
    assert fair_day(TODAY, TODAY, date(2026, 1, 1), date(2026, 11, 30)) == TODAY


def test_a_term_is_told_in_one_line() -> None:
    days = Dates(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31), renewal_on=date(2027, 10, 31))
    assert term_in_words(days) == "1.1.2027–31.12.2027 · 12 months · they say by 31.10.2027 whether they go on"
    assert term_in_words(Dates()) == ""
