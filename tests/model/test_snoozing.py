"""Putting off: never earlier, never on a day off, and what was agreed keeps its hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar, Due
from data.model.delay import Delay
from data.model.process import Calling
from data.model.snoozing import offers, put_off, span_words

AWAY = frozenset({date(2026, 12, 2), date(2026, 12, 3)})
CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), (), AWAY)
NOW = datetime(2026, 11, 27, 8, 12, tzinfo=UTC)
"""Friday 27.11.2026, 10:12 in Helsinki."""
TODAY = date(2026, 11, 27)


def _off(due: Due, span: str, *, agreed: bool = False) -> Due:
    return put_off(due, Delay.parse(span), NOW, CALENDAR, agreed=agreed)


def test_a_day_on_from_a_friday_is_the_monday() -> None:
    assert _off(Due(TODAY), "1 d") == Due(date(2026, 11, 30))


def test_what_is_overdue_is_counted_from_today() -> None:
    assert _off(Due(date(2026, 10, 1)), "1 w") == Due(date(2026, 12, 4))


def test_what_is_to_come_is_counted_from_its_own_day() -> None:
    assert _off(Due(date(2027, 1, 11)), "3 d") == Due(date(2027, 1, 14))


def test_the_reps_own_days_off_and_holidays_are_passed_over() -> None:
    assert _off(Due(TODAY), "5 d") == Due(date(2026, 12, 4))
    assert _off(Due(date(2026, 12, 4)), "3 d") == Due(date(2026, 12, 7))


def test_what_was_agreed_keeps_its_hour_and_anything_else_is_due_on_the_day() -> None:
    quarter_past = CALENDAR.exactly(datetime(2026, 11, 27, 8, 15, tzinfo=UTC))
    assert _off(quarter_past, "1 d", agreed=True) == Due(date(2026, 11, 30), datetime(2026, 11, 30, 8, 15, tzinfo=UTC))
    assert _off(quarter_past, "1 d") == Due(date(2026, 11, 30))


def test_an_hour_on_is_counted_from_the_hour_it_had() -> None:
    noon = CALENDAR.exactly(datetime(2026, 11, 27, 10, tzinfo=UTC))
    assert _off(noon, "1 h").at == datetime(2026, 11, 27, 11, tzinfo=UTC)
    assert _off(Due(TODAY), "30 min").at == NOW + timedelta(minutes=30)
    past = CALENDAR.exactly(datetime(2026, 11, 27, 7, tzinfo=UTC))
    assert _off(past, "30 min", agreed=True).at == NOW + timedelta(minutes=30)


@given(
    days=st.integers(-400, 400),
    hour=st.none() | st.integers(0, 23),
    span=st.sampled_from(["1 d", "3 d", "1 w", "1 m", "3 m", "2 wd", "1 y", "36 d"]),
    agreed=st.booleans(),
)
def test_it_never_lands_on_a_day_off_nor_before_it_was(days: int, hour: int | None, span: str, agreed: bool) -> None:
    on = TODAY + timedelta(days=days)
    due = Due(on) if hour is None else CALENDAR.exactly(CALENDAR.moment(on, time(hour)))
    found = _off(due, span, agreed=agreed)
    assert CALENDAR.is_working_day(found.on)
    assert found.on > max(due.on, TODAY)
    assert found.at is None or CALENDAR.local(found.at).date() == found.on


def test_of_the_spans_those_beyond_every_calendar_are_not_offered() -> None:
    spans = [Delay.parse("1 d"), Delay.parse("9999 y")]
    assert offers(spans, Due(TODAY), NOW, CALENDAR) == {spans[0]: Due(date(2026, 11, 30))}


@pytest.mark.parametrize(
    ("span", "said"),
    [
        ("30 min", "30 minutes"),
        ("1 h", "1 hour"),
        ("1 d", "1 day"),
        ("3 d", "3 days"),
        ("2 wd", "2 working days"),
        ("1 w", "1 week"),
        ("3 m", "3 months"),
        ("1 y", "1 year"),
    ],
)
def test_a_span_is_said_in_words(span: str, said: str) -> None:
    assert span_words(Delay.parse(span)) == said


@pytest.mark.parametrize("span", ["agreed", "window", "-1 d", "0 d"])
def test_a_playbook_cannot_offer_to_put_something_off_by_no_time(span: str) -> None:
    with pytest.raises(ValueError, match="put off by a span of time"):
        Calling(snoozes=[Delay.parse("1 d"), Delay.parse(span)])
