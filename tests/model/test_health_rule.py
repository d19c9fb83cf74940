"""How a customer stands, by rule: the most urgent sign wins, and bounds stay inside the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.care_facts import Health, Mood
from data.model.delay import Delay
from data.model.health import (
    AIMS,
    HEALTHS,
    Bounds,
    Signs,
    bounds,
    ending_on,
    health_of,
    is_overdue,
    is_ready,
    shifted,
)

TODAY = date(2026, 11, 24)
WITHIN = bounds(Delay.parse("12 m"), Delay.parse("3 m"), TODAY)
SAID = datetime(2026, 11, 2, 9, tzinfo=UTC)


def signs(**known: object) -> Signs:
    """A customer with whom all is well, but for this."""
    usual: dict[str, object] = {"last_on": TODAY - timedelta(days=20), "next_on": TODAY + timedelta(days=30)}
    return Signs(**{**usual, **known})  # type: ignore[arg-type]


def health(**known: object) -> Health:
    return health_of(signs(**known), TODAY, WITHIN)


def test_every_health_has_a_name_and_an_aim() -> None:
    assert HEALTHS.keys() == AIMS.keys() == set(Health)


def test_the_bounds_are_those_of_the_playbook() -> None:
    assert Bounds(date(2025, 11, 24), date(2027, 2, 24)) == WITHIN


def test_each_sign_alone_tells_its_health() -> None:
    assert health() == Health.WELL
    assert health(complaint=True) == Health.COMPLAINT
    assert health(mood=Mood.UNHAPPY) == Health.UNHAPPY
    assert health(late_items=1) == Health.OVERDUE
    assert health(ends_on=date(2027, 2, 24)) == Health.RENEWAL
    assert health(mood=Mood.RECOMMENDS, said_at=SAID) == Health.RECOMMENDS
    assert health(mood=Mood.HAPPY) == health(mood=Mood.NEUTRAL) == Health.WELL


def test_the_most_urgent_sign_wins() -> None:
    worst: dict[str, object] = {
        "complaint": True,
        "mood": Mood.UNHAPPY,
        "next_on": TODAY - timedelta(days=1),
        "ends_on": TODAY,
    }
    told = []
    for gone in (None, "complaint", "mood", "next_on", "ends_on"):
        if gone is not None:
            del worst[gone]
        told.append(health(**worst))
    assert told == [*list(Health)[:4], Health.WELL]


@pytest.mark.parametrize(
    ("known", "overdue"),
    [
        ({}, False),
        ({"next_on": TODAY}, False),
        ({"next_on": TODAY - timedelta(days=1)}, True),
        ({"next_on": None}, True),
        ({"next_on": None, "barred": True}, False),
        ({"late_items": 2, "barred": True}, True),
        ({"last_on": date(2025, 11, 24)}, False),
        ({"last_on": date(2025, 11, 23)}, True),
        ({"last_on": date(2025, 11, 23), "barred": True}, False),
    ],
)
def test_late_is_what_is_past_unplanned_or_silent_for_too_long(known: dict[str, object], overdue: bool) -> None:
    assert is_overdue(signs(**known), TODAY, WITHIN) == overdue


@pytest.mark.parametrize(
    ("renewal", "ends", "found"),
    [
        (None, None, None),
        (date(2027, 1, 5), date(2027, 3, 5), date(2027, 1, 5)),
        (date(2026, 11, 24), None, date(2026, 11, 24)),
        (date(2026, 11, 23), date(2027, 3, 5), None),
        (date(2026, 11, 23), date(2027, 2, 1), date(2027, 2, 1)),
        (date(2027, 2, 25), None, None),
        (None, date(2020, 1, 1), date(2020, 1, 1)),
    ],
)
def test_the_day_that_is_near_is_the_renewal_else_the_end(
    renewal: date | None, ends: date | None, found: date | None
) -> None:
    assert ending_on(signs(renewal_on=renewal, ends_on=ends), TODAY, WITHIN) == found


@pytest.mark.parametrize(
    ("mood", "said_at", "asked_at", "ready"),
    [
        (Mood.HAPPY, SAID, None, False),
        (Mood.RECOMMENDS, SAID, None, True),
        (Mood.RECOMMENDS, SAID, SAID - timedelta(minutes=1), True),
        (Mood.RECOMMENDS, SAID, SAID, False),
        (Mood.RECOMMENDS, SAID, SAID + timedelta(days=2), False),
        (Mood.RECOMMENDS, None, SAID, True),
    ],
)
def test_ready_is_who_would_recommend_us_and_was_not_asked_since(
    mood: Mood, said_at: datetime | None, asked_at: datetime | None, ready: bool
) -> None:
    assert is_ready(signs(mood=mood, said_at=said_at, asked_at=asked_at)) == ready


@pytest.mark.parametrize(
    ("span", "direction", "found"),
    [
        (Delay(3, "d"), 1, date(2026, 11, 27)),
        (Delay(2, "w"), -1, date(2026, 11, 10)),
        (Delay(3, "m"), 1, date(2027, 2, 24)),
        (Delay(1, "y"), -1, date(2025, 11, 24)),
        (Delay(9000, "y"), 1, date.max),
        (Delay(9000, "y"), -1, date.min),
        (Delay(9_000_000, "d"), 1, date.max),
        (Delay(9_000_000, "w"), -1, date.min),
    ],
)
def test_a_span_is_shifted_and_never_leaves_the_calendar(span: Delay, direction: int, found: date) -> None:
    assert shifted(span, TODAY, direction) == found


days = st.dates(date(2020, 1, 1), date(2032, 12, 31))
moments = st.datetimes(datetime(2024, 1, 1), datetime(2026, 11, 24), timezones=st.just(UTC))  # noqa: DTZ001
anybody = st.builds(
    Signs,
    complaint=st.booleans(),
    mood=st.sampled_from([None, *Mood]),
    said_at=st.none() | moments,
    next_on=st.none() | days,
    last_on=days,
    late_items=st.integers(0, 3),
    barred=st.booleans(),
    renewal_on=st.none() | days,
    ends_on=st.none() | days,
    asked_at=st.none() | moments,
)


@given(anybody)
def test_everybody_stands_somewhere_and_a_complaint_beats_all(told: Signs) -> None:
    found = health_of(told, TODAY, WITHIN)
    assert (found == Health.COMPLAINT) == told.complaint
    if found == Health.WELL:
        assert not is_overdue(told, TODAY, WITHIN)
        assert ending_on(told, TODAY, WITHIN) is None
        assert not is_ready(told)


@given(st.dates(), st.integers(1, 4000), st.sampled_from("dwmy"), st.sampled_from([1, -1]))
def test_a_bound_always_lies_on_its_side_of_the_day(day: date, amount: int, unit: str, direction: int) -> None:
    found = shifted(Delay.parse(f"{amount} {unit}"), day, direction)
    assert found >= day if direction == 1 else found <= day
