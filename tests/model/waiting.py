"""A follow-up that waits, and the playbooks and calendars it is looked at by."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from data.model.calendar import Calendar, Due
from data.model.making import making
from data.model.playbook import Playbook
from data.model.process import Window
from data.model.replanning import Replanning, Waiting

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
"""Tuesday, 10:12 in Helsinki."""
MADE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
THURSDAY, FRIDAY, MONDAY = date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30)
WINDOWS = (Window.model_validate({"days": ["mon", "fri"], "from": "12:00", "to": "16:00"}),)
CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), WINDOWS)
PRESENT = Waiting("1", "present", "present", Due(THURSDAY), 3, "Show what answers their needs", None, MADE)
"""Three working days after Monday."""


def away(*days: date) -> Calendar:
    return replace(CALENDAR, absences=frozenset(days))


def compared(old: Playbook, new: Playbook, calendar: Calendar = CALENDAR) -> Replanning:
    return Replanning(making(old, CALENDAR), making(new, calendar), calendar, NOW)


def days_only(playbook: Playbook, *days: date) -> Replanning:
    return compared(playbook, playbook, away(*days))


def hour(day: date, hour: int) -> Due:
    return CALENDAR.exactly(CALENDAR.moment(day, time(hour)))
