"""A stage's limit looks at promises: a step that is planned is never red, however far off, and none at all is loud."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Due
from data.model.promise import Standing, is_past, standing

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
TODAY = date(2026, 11, 24)
LIMITS = st.none() | st.integers(1, 400)
RED = (Standing.BROKEN, Standing.NONE)


def due_in(days: int, minutes: int | None = None) -> Due:
    at = None if minutes is None else NOW + timedelta(days=days, minutes=minutes)
    return Due(TODAY + timedelta(days=days), at)


@given(days=st.integers(0, 100_000), limit=LIMITS)
def test_a_planned_step_is_never_red_because_it_is_far_off(days: int, limit: int | None) -> None:
    found = standing(due_in(days), NOW, TODAY, limit)
    assert found not in RED
    assert (found is Standing.SLOW) == (limit is not None and days > limit)


@given(days=st.integers(-400, 400), limit=LIMITS)
def test_what_is_on_hold_is_neither_late_nor_too_far_off(days: int, limit: int | None) -> None:
    assert standing(due_in(days), NOW, TODAY, limit, held=True) is Standing.HELD


@given(limit=LIMITS, why=st.sampled_from(["", " ", "\n\t"]))
def test_no_step_is_loud_whatever_the_limit_unless_a_reason_is_given_in_words(limit: int | None, why: str) -> None:
    assert standing(None, NOW, TODAY, limit, no_step=why) is Standing.NONE
    assert standing(None, NOW, TODAY, limit, no_step=f"{why}budget frozen") is Standing.RESTING


@given(days=st.integers(1, 4000), limit=LIMITS)
def test_a_day_that_has_passed_is_a_broken_promise(days: int, limit: int | None) -> None:
    assert standing(due_in(-days), NOW, TODAY, limit) is Standing.BROKEN


def test_an_agreed_minute_breaks_when_it_has_passed_and_a_day_only_when_it_is_over() -> None:
    assert standing(due_in(0, -1), NOW, TODAY, 7) is Standing.BROKEN
    assert standing(due_in(0, 0), NOW, TODAY, 7) is Standing.KEPT
    assert standing(due_in(0), NOW, TODAY, 7) is Standing.KEPT
    assert is_past(due_in(-1), NOW, TODAY)
    assert not is_past(due_in(1, -60 * 24 + 1), NOW, TODAY)


def test_a_reason_for_no_step_means_nothing_where_a_step_waits() -> None:
    assert standing(due_in(3), NOW, TODAY, 7, no_step="budget frozen") is Standing.KEPT
    assert standing(due_in(7), NOW, TODAY, 7) is Standing.KEPT
    assert standing(due_in(8), NOW, TODAY, 7) is Standing.SLOW
