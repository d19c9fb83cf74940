"""A session as it goes: the calls made in it, the one being written, and the one that comes next."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from textual.worker import Worker

from data.model.changes import Changes
from data.model.score import Score
from data.model.sheet import CallSheet
from screens import doors
from screens.call.live import Live

ASKED = (
    *("call", "followup", "deal", "stage_event", "organisation", "contact", "phone", "meeting", "elsewhere", "note"),
    *("analysis", "need", "objection", "settings"),
)
"""Tables that tell who comes next, and what is known of them."""


@dataclass(frozen=True, slots=True)
class Step:
    """A call of the session that was kept."""

    door: doors.StartCall
    call_id: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """The call that comes next, as it was looked for in a minute."""

    door: doors.StartCall
    sheet: CallSheet
    minute: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """A call that is being written while the next one is on the screen already."""

    door: doors.StartCall
    live: Live
    ahead: Ahead


@dataclass(repr=False)  # as of `Live`: workers are given it
class Session:
    """Calls made one after another."""

    began: datetime
    passed: set[str] = field(default_factory=set)
    """Follow-ups that were passed over."""
    steps: list[Step] = field(default_factory=list)
    taken_back: list[Step] = field(default_factory=list)
    score: Score = field(default_factory=lambda: Score(0, 0, 0))
    ahead: Ahead | None = None
    """The call that comes next."""
    looking: Worker[None] | None = None
    """Who looks for it, or did so last in this call."""
    ending: Changes = field(default_factory=Changes)
    """What was written as this call ended."""
