"""What every rule and query may look at besides the file: clock, calendar, playbook and the rep's settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from data.model.calendar import Calendar
from data.model.identity import NewId, new_id
from data.model.outside import Taken

if TYPE_CHECKING:
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


def _usual() -> Settings:
    """The settings of a rep who chose none."""
    from data.model.settings import Settings

    return Settings()


@dataclass(frozen=True)
class Office:
    """Where the rep works: everything a rule may lean on that is not in the file."""

    playbook: Playbook
    calendar: Calendar
    settings: Settings = field(default_factory=_usual)
    clock: Clock = system_clock
    new_id: NewId = new_id
    elsewhere: Callable[[], Sequence[Taken]] = nothing_elsewhere
    """Busy times of the rep's own calendar, outside the file."""
    process: Callable[[str], Playbook | None] = no_process
    """A bundled playbook by its key, for a deal that travels by another process than the office's."""
    stands_in: bool = False
    """Whether the playbook only stands in for one that cannot be used now: nothing is brought in line with it."""
    folder: Path | None = None
    """Where invitations and mail drafts are laid; None: where the settings say."""
    _travelling: dict[tuple[int, str], Playbook] = field(default_factory=dict, init=False, repr=False, compare=False)

    def process_for(self, key: str | None) -> Playbook | None:
        """The playbook of a deal that travels by this process; None where that is the office's own, or unknown."""
        from data.model.travel import travelling

        if key is None or key == self.playbook.key:
            return None
        joined = id(self.playbook), key
        if joined not in self._travelling and (found := self.process(key)):
            self._travelling[joined] = travelling(self.playbook, found)
        return self._travelling.get(joined)
