"""What every rule and query may look at besides the file: clock, calendar, playbook and the rep's settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from data.model.calendar import Calendar
from data.model.identity import NewId, new_id
from data.model.outside import Taken
from data.model.playbook import Playbook
from data.model.settings import Settings

Clock = Callable[[], datetime]
"""Tells the present instant, in UTC."""


def system_clock() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def no_process(_key: str) -> Playbook | None:
    """The shelf of a rep who works by one process only."""
    return None


def nothing_elsewhere() -> Sequence[Taken]:
    """The life of a rep who named no calendar of their own."""
    return ()


@dataclass(frozen=True)
class Office:
    """Where the rep works: everything a rule may lean on that is not in the file."""

    playbook: Playbook
    calendar: Calendar
    settings: Settings = field(default_factory=Settings)
    clock: Clock = system_clock
    new_id: NewId = new_id
    elsewhere: Callable[[], Sequence[Taken]] = nothing_elsewhere
    """Busy times of the rep's own calendar, outside the file."""
    process: Callable[[str], Playbook | None] = no_process
    """A bundled playbook by its key, for a deal that travels by another process than the office's."""
    folder: Path | None = None
    """Where invitations and mail drafts are laid; None: where the settings say."""
