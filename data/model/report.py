"""A call as the rep reports it when it ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from data.model.facts import Outcome
from data.model.noticed import Noticed
from data.model.outcome import Given


@dataclass(frozen=True, slots=True)
class Raised:
    """An objection that was raised: which answer was shown, in which part, and whether it was overcome."""

    kind: str
    at: datetime
    variant: int = 0
    part: int = 0
    overcome: bool | None = None


@dataclass(frozen=True, slots=True)
class Struck:
    """An outcome that was struck, and waits to be kept until the rep has finished the note."""

    outcome: Outcome
    given: Given
    at: datetime
    """When the call ended."""


@dataclass(frozen=True, slots=True)
class CallReport:
    """Everything one call leaves behind, to be kept in one step."""

    organisation_id: str
    outcome: Outcome
    started_at: datetime
    deal_id: str | None = None
    contact_id: str | None = None
    followup_id: str | None = None
    phone_id: str | None = None
    given: Given = field(default_factory=Given)
    part: int = 0
    """How far the script got, counted from 0."""
    reached: Mapping[str, int] = field(default_factory=dict)
    """After how many seconds each part began, by its key."""
    notes: str = ""
    script: str = ""
    language: str = "en"
    objections: tuple[Raised, ...] = ()
    accepted: tuple[Noticed, ...] = ()
    """What was noticed in the note and the rep wants kept."""
    ended_at: datetime | None = None
    """When it ended, where that is not the moment it is kept: the rep still wrote, or the machine had stopped."""
    told_source: bool = False
    """Whether they heard where we have their number from."""


def draft_key(organisation_id: str, deal_id: str | None) -> str:
    """Under which key the notes of a call that still goes on are kept."""
    return f"call:{deal_id or organisation_id}"
