"""How long each backup is kept: all of two days, then one a day for two weeks, one a week for eight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

ALL = timedelta(hours=48)
"""Every backup is kept so long."""
DAILY = timedelta(days=14)
"""The newest of its day is kept so long."""
WEEKLY = timedelta(weeks=8)
"""The newest of its week is kept so long."""


def expiries(newest_first: Sequence[datetime]) -> Iterator[datetime]:
    """Until when each of these is kept, unless one more of the same day or week comes after it."""
    days, weeks = set[date](), set[tuple[int, int]]()
    for at in newest_first:
        day = at.astimezone(UTC).date()
        week = day.isocalendar()[:2]
        yield at + (WEEKLY if week not in weeks else DAILY if day not in days else ALL)
        days.add(day)
        weeks.add(week)


def outlived(newest_first: Sequence[datetime], now: datetime) -> list[int]:
    """Which of these have had their time, by place; never the newest."""
    return [place for place, until in enumerate(expiries(newest_first)) if place and until < now]
