"""Answer rates by weekday and hour: few calls prove nothing, and the best hour is the one that is proven best."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.best_hours import FLOOR, BestHours, Rate, gathered, together

TUESDAY, WEDNESDAY = 1, 2


def test_a_rate_is_its_share_in_whole_percent() -> None:
    assert (Rate().percent, Rate(3, 1).percent, Rate(3, 2).percent, Rate(8, 8).percent) == (0, 33, 67, 100)
    assert Rate(2, 1).and_also(Rate(3, 3)) == Rate(5, 4)
    assert together([]) == Rate()


@pytest.mark.parametrize(("calls", "proven"), [(0, False), (FLOOR - 1, False), (FLOOR, True)])
def test_from_eight_calls_on_an_hour_is_spoken_of(calls: int, proven: bool) -> None:
    assert Rate(calls, calls).proven is proven


def test_one_of_one_proves_less_than_forty_of_a_hundred() -> None:
    assert Rate().at_least == 0
    assert Rate(1, 1).at_least < Rate(100, 45).at_least < Rate(1000, 450).at_least < 0.45
    assert Rate(20, 0).at_least == pytest.approx(0, abs=1e-9)


@given(st.integers(1, 5_000).flatmap(lambda calls: st.tuples(st.just(calls), st.integers(0, calls))))
def test_what_is_proven_is_never_more_than_what_was_seen(counted: tuple[int, int]) -> None:
    rate = Rate(*counted)
    assert -1e-9 <= rate.at_least <= rate.answers / rate.calls + 1e-9
    assert 0 <= rate.percent <= 100


def test_until_there_are_enough_calls_no_hour_is_known() -> None:
    cells = {(TUESDAY, 9): Rate(20, 10)}
    assert not BestHours(cells, 21).known
    assert BestHours(cells, 20).known
    assert BestHours(cells, 21).rate(TUESDAY, 9) is None
    assert BestHours(cells, 21).best(TUESDAY, [9]) is None
    assert BestHours({}, 1).calls == 0


def test_an_hour_without_enough_calls_is_told_by_the_same_hour_of_all_days() -> None:
    hours = BestHours({(TUESDAY, 9): Rate(3, 3), (WEDNESDAY, 9): Rate(6, 0), (TUESDAY, 10): Rate(7, 7)}, 1)
    assert hours.rate(TUESDAY, 9) == Rate(9, 3)
    assert hours.rate(WEDNESDAY, 9) == Rate(9, 3)
    assert hours.rate(TUESDAY, 10) is None
    assert hours.rate(TUESDAY, 3) is None


def test_the_best_hour_is_proven_answered_and_the_earlier_of_equals() -> None:
    hours = BestHours(
        {
            (TUESDAY, 9): Rate(8, 8),
            (TUESDAY, 10): Rate(100, 90),
            (TUESDAY, 11): Rate(100, 90),
            (TUESDAY, 12): Rate(50, 0),
            (TUESDAY, 13): Rate(2, 2),
        },
        1,
    )
    assert hours.best(TUESDAY, range(24)) == (10, Rate(100, 90))
    assert hours.best(TUESDAY, [12, 13]) is None
    assert hours.best(TUESDAY, []) is None
    assert hours.best(TUESDAY, [9, 12]) == (9, Rate(8, 8))


def test_calls_are_gathered_by_the_hour_they_were_made_in() -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    told = [
        (datetime(2026, 11, 24, 9, 59, tzinfo=helsinki), 2, 1),
        (datetime(2026, 11, 17, 9, 0, tzinfo=helsinki), 1, 1),
        (datetime(2026, 11, 24, 10, 0, tzinfo=helsinki), 4, 0),
    ]
    found = gathered(told, 30)
    assert found.cells == {(TUESDAY, 9): Rate(3, 2), (TUESDAY, 10): Rate(4, 0)}
    assert (found.calls, found.enough, found.known) == (7, 30, False)
    assert gathered([], 1).cells == {}


def test_both_hours_of_the_night_the_clock_goes_back_are_one_hour_of_the_day() -> None:
    helsinki = ZoneInfo("Europe/Helsinki")
    moments = [datetime(2026, 10, 25, hour, 30, tzinfo=UTC).astimezone(helsinki) for hour in (0, 1)]
    assert gathered([(at, 1, 1) for at in moments], 1).cells == {(6, 3): Rate(2, 2)}
