"""Calendars of reps around the world, and moments about the turns of their clocks, for the tests of rules."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from data.model.calendar import Calendar
from data.playbooks.shelf import read

PLAYBOOK = read("home-training")

PLACES = (
    ("Europe/Helsinki", "FI"),
    ("Europe/Lisbon", "PT"),
    ("America/New_York", "US"),
    ("America/Santiago", "CL"),
    ("Australia/Lord_Howe", "AU"),
    ("Asia/Tokyo", ""),
)
"""Where clocks turn in spring and autumn, at midnight, by half an hour, or never."""

TURNS = tuple(
    datetime(year, month, day, tzinfo=UTC)
    for year in (2026, 2027)
    for month, day in ((3, 8), (3, 28), (4, 4), (4, 5), (9, 5), (10, 3), (10, 25), (11, 1), (11, 7))
)
"""Nights in which some of those clocks turn."""


@cache
def calendar_of(place: tuple[str, str], away: frozenset[date] = frozenset()) -> Calendar:
    """The calendar of a rep there."""
    zone, country = place
    return Calendar(ZoneInfo(zone), country, time(8), time(16), tuple(PLAYBOOK.windows), away)


def _away(first: date, length: int) -> frozenset[date]:
    return frozenset(first + timedelta(days=day) for day in range(length))


absences = st.builds(_away, st.dates(date(2026, 1, 1), date(2028, 12, 31)), st.integers(0, 30))
"""Days on end on which a rep is away."""

calendars = st.builds(calendar_of, st.sampled_from(PLACES), absences)

moments = st.one_of(
    st.integers(0, 3 * 365 * 86_400).map(lambda second: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=second)),
    st.builds(lambda turn, minute: turn + timedelta(minutes=minute), st.sampled_from(TURNS), st.integers(-1440, 1440)),
)
"""Any moment of three years, those about the turns of clocks most of all."""
