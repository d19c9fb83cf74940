"""Crowding: how many follow-ups of a kind stand on each day, where many are moved at once."""

from __future__ import annotations

from collections import Counter
from datetime import date

from data.model.calendar import Calendar, Due
from data.model.replanning import at_same_time


class Crowding:
    """How many follow-ups of each kind stand on each day: a full day sends the next one on."""

    def __init__(self, standing: Counter[tuple[str, date]], most: int, calendar: Calendar) -> None:
        """Begin.

        Args:
            standing: How many of a kind stand on a day now.
            most: How many of a kind a day takes.
            calendar: Which days are worked.
        """
        self._standing = standing
        self._most = most
        self._calendar = calendar
        self._onward: dict[tuple[str, date], date] = {}

    def leave(self, kind: str, day: date) -> None:
        """One goes from this day."""
        self._standing[kind, day] -= 1

    def take(self, kind: str, due: Due) -> Due:
        """One comes to this day, or to the next that has room for it; the hour stays."""
        day, passed = due.on, []
        while self._standing[kind, day] >= self._most:
            passed.append(day)
            day = self._onward.get((kind, day)) or self._calendar.next_working_day(day)
        for full in passed:
            self._onward[kind, full] = day
        self._standing[kind, day] += 1
        return due if day == due.on else at_same_time(due, day, self._calendar)
