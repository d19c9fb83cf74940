"""The queue as it is told: one row for each thing to do, and how much there is of everything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from data.model.calendar import Due
from data.model.narrowing import Narrowing
from data.model.ranking import Section

if TYPE_CHECKING:
    from data.model.process import Opens

EVERYTHING = Narrowing()


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One thing to do."""

    id: str
    section: Section
    kind: str
    kind_name: str
    opens: Opens
    script: str | None
    due: Due
    agreed: bool
    reason: str
    attempt: int
    moved: int
    """How often it was given another time."""
    held_because: str
    """Why it is on hold, in the rep's words."""
    organisation_id: str
    organisation: str
    city: str
    headcount: int | None
    care_class: str | None
    contact_id: str | None
    contact: str
    title: str
    role: str | None
    phone: str
    deal_id: str | None
    stage: str
    stage_name: str
    last_touch: datetime | None
    last_words: str


@dataclass(frozen=True, slots=True)
class Queue:
    """A slice of the queue, how much there is in each part of the whole, and what it is narrowed to."""

    rows: tuple[QueueRow, ...]
    counts: dict[Section, int]
    narrowing: Narrowing = EVERYTHING
    held: int = 0
    """How many are on hold, whether they are shown or not."""
    days: tuple[tuple[date, int], ...] = ()
    """Days to come that something stands on, in order, and how much of the whole does."""

    @property
    def count(self) -> int:
        """How many rows the whole has."""
        return sum(self.counts.values())
