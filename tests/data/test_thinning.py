"""Which backups are kept: over any life of a file, by the rule alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from data.file.thinning import ALL, DAILY, WEEKLY, expiries, outlived

FIRST = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)

LIVES = st.lists(st.integers(1, 60 * 24 * 6), min_size=1, max_size=60)
"""Minutes from one backup to the next."""


def _moments(gaps: list[int]) -> list[datetime]:
    moments = [FIRST]
    for gap in gaps:
        moments.append(moments[-1] + timedelta(minutes=gap))
    return moments


def _lived(moments: list[datetime]) -> list[datetime]:
    """What is left when old ones go after each new one, the newest first."""
    kept: list[datetime] = []
    for now in moments:
        kept = [now, *kept]
        gone = set(outlived(kept, now))
        kept = [at for place, at in enumerate(kept) if place not in gone]
    return kept


@given(LIVES)
def test_all_of_two_days_are_kept(gaps: list[int]) -> None:
    moments = _moments(gaps)
    now = moments[-1]
    assert {at for at in moments if now - at <= ALL} <= set(_lived(moments))


@given(LIVES)
def test_the_newest_of_each_day_is_kept_for_two_weeks_and_of_each_week_for_eight(gaps: list[int]) -> None:
    moments = _moments(gaps)
    now, kept = moments[-1], set(_lived(moments))
    days = {at.date(): at for at in moments}
    weeks = {at.isocalendar()[:2]: at for at in moments}
    assert {at for at in days.values() if now - at <= DAILY} <= kept
    assert {at for at in weeks.values() if now - at <= WEEKLY} <= kept


@given(LIVES)
def test_nothing_else_is_kept(gaps: list[int]) -> None:
    moments = _moments(gaps)
    now = moments[-1]
    for at in _lived(moments):
        same_day = [other for other in moments if other.date() == at.date() and other > at]
        same_week = [other for other in moments if other.isocalendar()[:2] == at.isocalendar()[:2] and other > at]
        longest = ALL if same_day else DAILY if same_week else WEEKLY
        assert at == now or now - at <= longest


@given(LIVES, st.integers(0, 3650))
def test_the_newest_is_never_removed(gaps: list[int], days: int) -> None:
    moments = _moments(gaps)[::-1]
    assert 0 not in outlived(moments, moments[0] + timedelta(days=days))


@given(LIVES)
def test_thinning_often_keeps_what_thinning_once_keeps(gaps: list[int]) -> None:
    moments = _moments(gaps)
    gone = set(outlived(moments[::-1], moments[-1]))
    assert _lived(moments) == [at for place, at in enumerate(moments[::-1]) if place not in gone]


@given(LIVES)
def test_what_is_told_of_a_backup_is_when_it_goes(gaps: list[int]) -> None:
    kept = _moments(gaps)[::-1]
    for place, until in enumerate(expiries(kept)):
        assert place == 0 or (place in outlived(kept, until + timedelta(seconds=1)))
        assert place not in outlived(kept, until)
    assert all(newer > older for newer, older in pairwise(kept))
