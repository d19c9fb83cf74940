"""The fixed words of care: what a rule about customers may branch on."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal


class FeedbackKind(StrEnum):
    """How a customer's opinion was measured (domain.md §7)."""

    SATISFACTION = "satisfaction"
    NPS = "nps"
    CES = "ces"


class Satisfaction(StrEnum):
    """Levels of satisfaction, low to high; kept as their number from 1."""

    DISSATISFIED = "dissatisfied"
    INDIFFERENT = "indifferent"
    SATISFIED = "satisfied"
    RECOMMENDS_IF_ASKED = "recommends_if_asked"
    RECOMMENDS = "recommends"


class Mood(StrEnum):
    """What an answer means, however it was measured: what a rule may wait for."""

    UNHAPPY = "unhappy"
    NEUTRAL = "neutral"
    HAPPY = "happy"
    RECOMMENDS = "recommends"


class ComplaintState(StrEnum):
    """Whether a complaint is still worked on."""

    OPEN = "open"
    CLOSED = "closed"


class RecommendationKind(StrEnum):
    """Public praise, or a name we may call."""

    REFERENCE = "reference"
    REFERRAL = "referral"


class RecommendationState(StrEnum):
    """How far it has come."""

    ASKED = "asked"
    GIVEN = "given"
    DECLINED = "declined"


class CareEvidence(StrEnum):
    """What the file can tell of a customer: an item of the care checklist that names one ticks itself."""

    TALKED = "talked"
    """Somebody talked with them since the deal was won."""
    PLAN_SENT = "plan_sent"
    CLASSIFIED = "classified"
    NEXT_AGREED = "next_agreed"
    """The next contact stands in the calendar."""
    SATISFACTION_HEARD = "satisfaction_heard"
    NEEDS_MAPPED = "needs_mapped"
    RECOMMENDATION_ASKED = "recommendation_asked"
    PERSON_KNOWN = "person_known"
    """Something personal is remembered of somebody there."""


class Health(StrEnum):
    """How a customer stands, the most urgent first."""

    COMPLAINT = "complaint"
    UNHAPPY = "unhappy"
    OVERDUE = "overdue"
    """A contact is late, or was too long ago, or none is planned."""
    RENEWAL = "renewal"
    """The agreement ends, or they must say soon whether they go on."""
    RECOMMENDS = "recommends"
    """Ready to be asked for a reference or a name."""
    WELL = "well"


CareClass = Literal["A1", "A2", "A3"]

CARE_CLASSES: tuple[CareClass, ...] = ("A1", "A2", "A3")
"""Classes of a customer: how much time they get."""
