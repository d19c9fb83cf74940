"""The process: segments, stages, kinds of follow-up, outcomes, cadences, call windows and figures of calling."""

from __future__ import annotations

from datetime import time
from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from data.model.care_facts import CareClass, Mood
from data.model.delay import Delay
from data.model.facts import DealState, Event, Evidence, MeetingPurpose, Outcome, Phase
from data.model.pieces import After, Key, Named, Part, Slip, Text, Words
from data.model.weekdays import Weekday
from data.words import _


class Segment(Named):
    """A kind of organisation: decides which script and questions show."""

    public: bool = False
    """Whether procurement law binds it."""
    words: list[Words] = []
    """Spellings met in spreadsheets ("kunta", "Oy"), compared case folded."""


Work = Literal[
    "needs", "memo", "benefits", "quote", "ask", "agreement", "hand_over", "tender", "plan", "care", "complaint"
]
"""What a rep does about a deal or a customer besides calling, each in a room of its own."""


Opens = Literal["call", "card"] | Work
"""What Enter on a follow-up opens."""


class Criterion(Part):
    """One thing that must be true before a deal leaves a stage."""

    key: Key
    text: Text
    evidence: Evidence | None = None
    """What in the file shows it, so that it ticks itself."""


class Stage(Named):
    """A column of the board."""

    goal: Text
    phase: Phase
    share: int = Field(0, ge=0, le=100)
    """Target share of total effort, in percent."""
    limit_days: int | None = Field(None, gt=0)
    probability: int = Field(0, ge=0, le=100)
    enforce: Literal["warn", "require"] = "warn"
    criteria: list[Criterion] = []


class Kind(Named):
    """A kind of follow-up: what it is called, what Enter opens, how urgent it is (0 first, 9 last)."""

    opens: Opens = "call"
    script: Key | None = None
    priority: int = Field(5, ge=0, le=9)
    patient: bool = False
    """Whether it waits its turn without ever being late, as a prospect nobody has promised anything does."""
    pinned: bool = False
    """Whether it stands on top of everything from its day on until it is done, as a complaint does."""


class Rule(Part):
    """A follow-up that something makes: which kind, when, and the reason in words."""

    key: Key
    kind: Key
    after: After
    """From the event; negative delays count back from the meeting."""
    at: time | None = None
    in_window: bool = False
    """Whether its day brings the minute at which that day's call window opens."""
    reason: Text
    segments: list[Key] = []
    priority: int | None = Field(None, ge=0, le=9)
    """More or less urgent than its kind is."""
    script: Key | None = None
    """Other words than those of its kind."""


class OutcomeRule(Part):
    """What follows when a call ends in this way."""

    key: Outcome
    name: Text
    counts: Literal["attempt", "conversation"] = "conversation"
    deal: Literal["stay", "next", "later", "lost"] = "stay"
    asks: Literal["nothing", "time", "date", "reason", "slot", "hint", "confirm"] = "nothing"
    default: After | None = None
    """Offered when a date is asked for."""
    follow: list[Rule] = []

    def state_after(self) -> DealState:
        """The state a deal is in after this outcome."""
        return {"later": DealState.LATER, "lost": DealState.LOST}.get(self.deal, DealState.OPEN)


class Cadence(Rule):
    """A rule that makes a follow-up whenever its event happens."""

    on: Event
    stage: Key | None = None
    """With `on = "stage_entered"`: which stage."""
    purpose: MeetingPurpose | None = None
    """With `on = "booked"` or "meeting_held": a meeting for what; None: any."""
    instead_of: list[Key] = []
    """Kinds of follow-up of the deal that this one stands for: those that wait without an agreed time go."""
    classes: list[CareClass] = []
    """Only for customers of these classes; none named: for all."""
    moods: list[Mood] = []
    """With `on = "feedback"`: only after such an answer."""


class Window(Part):
    """Hours in which decision makers tend to be free."""

    days: list[Weekday] = Field(min_length=1)
    start: time = Field(alias="from")
    end: time = Field(alias="to")

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.start >= self.end:
            raise Slip(_("a window must end after it begins"), "to")
        return self


class Calling(Part):
    """Figures of the calling work."""

    max_attempts: int = Field(6, gt=0)
    after_max: After = Delay.parse("3 m")
    hours_apart: int = Field(3, ge=0)
    """A retry lands at least this far from the time of day of the unanswered call."""
    meeting_minutes: int = Field(60, gt=0)
    buffer_minutes: int = Field(15, ge=0)
    """Kept free before and after a meeting."""
    gate: Key | None = None
    """The script for whoever answers first."""
    place: Text | None = None
    """Where a meeting is held when nothing else is said."""
    invitation: Text | None = None
    """The agenda in the invitation, as headlines only."""
    snoozes: list[After] = [Delay.parse(span) for span in ("1 d", "3 d", "1 w", "1 m", "3 m")]
    """How far a follow-up is put off by the snooze keys 1, 2, 3 …"""
    most_a_day: int = Field(40, gt=0)
    """A rule puts at most so many follow-ups on one day; the rest move on to the next."""
    enough_calls: int = Field(30, gt=0)
    """From so many calls on the rep's own answer rates say which hour is the best; fewer prove nothing."""

    @field_validator("snoozes")
    @classmethod
    def _onward(cls, spans: list[Delay]) -> list[Delay]:
        for index, span in enumerate(spans):
            if span.unit in ("agreed", "window") or span.amount < 1:
                raise Slip(_('something is put off by a span of time, such as "3 d"'), index)
        return spans


class Reason(Named):
    """Why a deal was lost or parked."""

    again: bool = True
    """Whether it is worth asking again later: where false, no follow-up should be made."""
