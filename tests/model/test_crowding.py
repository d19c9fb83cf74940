"""A day takes only so many follow-ups of a kind; the rest go on to the next working day."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar, Due
from data.model.crowding import Crowding

FRIDAY, MONDAY, TUESDAY = date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1)
INDEPENDENCE = date(2026, 12, 6)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(ZoneInfo("Europe/Helsinki"), "FI")


def test_a_full_day_sends_the_next_one_to_the_next_working_day(calendar: Calendar) -> None:
    room = Crowding(Counter({("retry", FRIDAY): 1}), 2, calendar)
    days = [room.take("retry", Due(FRIDAY)).on for _one in range(4)]
    assert days == [FRIDAY, MONDAY, MONDAY, TUESDAY]


def test_kinds_do_not_crowd_each_other(calendar: Calendar) -> None:
    room = Crowding(Counter({("retry", FRIDAY): 9}), 2, calendar)
    assert room.take("care", Due(FRIDAY)) == Due(FRIDAY)


def test_one_that_leaves_makes_room(calendar: Calendar) -> None:
    room = Crowding(Counter({("care", FRIDAY): 1}), 1, calendar)
    room.leave("care", FRIDAY)
    assert room.take("care", Due(FRIDAY)).on == FRIDAY
    assert room.take("care", Due(FRIDAY)).on == MONDAY


def test_the_hour_stays_when_the_day_moves_on_also_over_a_turn_of_the_clock(calendar: Calendar) -> None:
    before = date(2027, 3, 26)  # Good Friday: the clock turns on Sunday, and Monday is a holiday
    at = calendar.exactly(calendar.moment(date(2027, 3, 25), time(9, 30)))
    room = Crowding(Counter({("care", at.on): 1}), 1, calendar)
    found = room.take("care", at)
    assert found.on == date(2027, 3, 30) > before
    assert found.at is not None
    assert calendar.local(found.at).time() == time(9, 30)
    assert found.at == datetime(2027, 3, 30, 6, 30, tzinfo=UTC)


@given(
    standing=st.dictionaries(st.integers(0, 20), st.integers(0, 4), max_size=15),
    coming=st.lists(st.integers(0, 20), max_size=40),
    most=st.integers(1, 3),
)
def test_no_day_is_overfilled_and_nobody_goes_back(standing: dict[int, int], coming: list[int], most: int) -> None:
    calendar = Calendar(ZoneInfo("Europe/Helsinki"), "FI")
    days = {ahead: MONDAY + timedelta(days=ahead) for ahead in range(21)}
    crowd = Counter({("care", days[ahead]): many for ahead, many in standing.items()})
    before, room = Counter(crowd), Crowding(crowd, most, calendar)
    for ahead in coming:
        found = room.take("care", Due(days[ahead]))
        assert found.on >= days[ahead]
        assert found.on == days[ahead] or calendar.is_working_day(found.on)
        assert crowd["care", found.on] <= max(most, before["care", found.on])
    assert crowd.total() == before.total() + len(coming)
