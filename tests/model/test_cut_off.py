"""When a call that was cut off ended."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar
from data.model.cut_off import ended_at
from data.model.refusal import Refusal, Unclear

HELSINKI = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), ())
STARTED = datetime(2026, 11, 24, 8, 12, 40, tzinfo=UTC)
NOW = STARTED + timedelta(hours=3)


@pytest.mark.parametrize("text", ["10.20", "10:20", "1020", " klo 10.20 ", "at 10:20"])
def test_a_time_of_day_is_the_moment_on_the_day_the_call_began(text: str) -> None:
    assert ended_at(text, STARTED, NOW, HELSINKI) == datetime(2026, 11, 24, 8, 20, tzinfo=UTC)


def test_the_minute_in_which_it_began_means_its_beginning() -> None:
    assert ended_at("10.12", STARTED, NOW, HELSINKI) == STARTED


@pytest.mark.parametrize("text", ["", "soon", "25", "10.60", "10.20.30", "ten"])
def test_what_is_no_time_of_day_is_asked_again(text: str) -> None:
    with pytest.raises(Unclear):
        ended_at(text, STARTED, NOW, HELSINKI)


@pytest.mark.parametrize(("text", "words"), [("10.11", "not begun"), ("9", "not begun"), ("13.13", "to come")])
def test_before_the_call_began_and_still_to_come_are_refused(text: str, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        ended_at(text, STARTED, NOW, HELSINKI)


def test_a_call_over_midnight_ended_on_the_next_day() -> None:
    started = datetime(2026, 11, 24, 21, 50, tzinfo=UTC)
    ended = ended_at("0.10", started, started + timedelta(hours=9), HELSINKI)
    assert HELSINKI.today(ended) == date(2026, 11, 25)


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 3000), st.integers(0, 3000))
def test_it_never_ended_before_it_began_nor_in_the_future(hour: int, minute: int, begin: int, later: int) -> None:
    started = STARTED + timedelta(minutes=begin)
    now = started + timedelta(minutes=later)
    try:
        found = ended_at(f"{hour}.{minute:02d}", started, now, HELSINKI)
    except Refusal:
        return
    assert started <= found <= now
    assert found - started < timedelta(hours=48)
