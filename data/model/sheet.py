"""The call sheet: everything the rep wants under their eyes before and during one call, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from data.model.calendar import Due
from data.model.pace import Pace

READING = "reading"
"""Under which key is kept how the rep likes to read a script."""


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number: as it is read aloud, and as it is dialled where it can be."""

    id: str
    shown: str
    e164: str | None
    bad: bool = False


@dataclass(frozen=True, slots=True)
class Touch:
    """Something that happened between us before: when, what, and the words that were noted."""

    at: datetime
    what: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Met:
    """An objection they raised before, and whether it was overcome; None when it was left open."""

    kind: str
    name: str
    overcome: bool | None


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else at the same organisation whom a call awaits today."""

    followup_id: str
    who: str
    what: str
    """The kind of follow-up, in words."""
    due: Due
    agreed: bool


@dataclass(frozen=True, slots=True)
class CallSheet:
    """One call, prepared."""

    organisation_id: str
    deal_id: str | None
    contact_id: str | None
    followup_id: str | None
    organisation: str
    segment: str
    industry: str
    headcount: int | None
    city: str
    notes: str
    contact: str
    title: str
    role: str | None
    language: str
    """Which language the script begins in."""
    personal: str
    numbers: tuple[Number, ...]
    """Good ones first."""
    reason: str
    """Why we call."""
    due: Due | None
    agreed: bool
    stage: str
    tries: int
    touches: tuple[Touch, ...]
    """Newest first."""
    met: tuple[Met, ...]
    source: str
    sourced_on: date | None
    window_until: time | None
    """When the call window that is open now closes; None outside windows."""
    script: str
    slots: tuple[datetime, ...]
    elsewhere: tuple[tuple[datetime, datetime], ...]
    """When the rep's own calendar says busy."""
    facts: Mapping[str, str]
    """Values for the variables of a script."""
    draft: Mapping[str, Any] | None
    """What was kept of a call to them that was interrupted."""
    speaks: str | None = None
    """The contact's own language, where it is known."""
    channel: str | None = None
    """How the contact likes to be reached."""
    planned_on: date | None = None
    """The day this call was agreed or planned; None where it was put off since."""
    next_window: datetime | None = None
    """When the next call window opens; None while one is open."""
    pace: Pace = field(default_factory=Pace)
    """How long the rep takes over the parts of the script."""
    single: bool = False
    """Whether the rep likes to read one sentence at a time."""
    others: tuple[Other, ...] = ()
    """Others there whom a call awaits today, besides this one."""
