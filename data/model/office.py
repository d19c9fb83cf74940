"""What every rule and query may look at besides the file: clock, calendar, playbook and the rep's settings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from data.model.calendar import Calendar
from data.model.identity import NewId, new_id
from data.model.playbook import Playbook
from data.model.settings import Settings

Clock = Callable[[], datetime]
"""Tells the present instant, in UTC."""


def system_clock() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Office:
    """Where the rep works: everything a rule may lean on that is not in the file."""

    playbook: Playbook
    calendar: Calendar
    settings: Settings = field(default_factory=Settings)
    clock: Clock = system_clock
    new_id: NewId = new_id
