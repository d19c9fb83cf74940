"""The fixed words of the trade: what a rule may branch on. All other lists are playbook data."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """How a call ended (domain.md §5)."""

    NO_ANSWER = "no_answer"
    BUSY = "busy"
    VOICEMAIL = "voicemail"
    WRONG_NUMBER = "wrong_number"
    GATEKEEPER = "gatekeeper"
    CALL_BACK = "call_back"
    BOOKED = "booked"
    LATER = "later"
    NO = "no"
    DO_NOT_CALL = "do_not_call"


class DealState(StrEnum):
    """Whether a deal still travels, and if not, how it ended."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"
    LATER = "later"


class FollowUpState(StrEnum):
    """Whether a follow-up still waits."""

    OPEN = "open"
    DONE = "done"
    CANCELLED = "cancelled"


class MeetingState(StrEnum):
    """Whether a meeting stands."""

    AGREED = "agreed"
    HELD = "held"
    CANCELLED = "cancelled"


class BuyingRole(StrEnum):
    """A contact's part in a purchase (domain.md §2)."""

    DECISION_MAKER = "decision_maker"
    INFLUENCER = "influencer"
    USER = "user"
    PURCHASER = "purchaser"
    PAYER = "payer"
    GATEKEEPER = "gatekeeper"
    CHAMPION = "champion"


class Channel(StrEnum):
    """A way to be in touch that a contact may prefer."""

    PHONE = "phone"
    EMAIL = "email"
    MEETING = "meeting"
    VIDEO = "video"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    LINKEDIN = "linkedin"


class SpinPart(StrEnum):
    """The four parts of a needs analysis, in order (domain.md §6)."""

    SITUATION = "S"
    PROBLEM = "P"
    IMPLICATION = "I"
    NEED_PAYOFF = "N"


class NeedKind(StrEnum):
    """A problem admitted, or a wish for a solution stated."""

    IMPLIED = "implied"
    EXPLICIT = "explicit"


class Phase(StrEnum):
    """The common phase each playbook maps its stages to, so that figures stay comparable."""

    PROSPECTING = "prospecting"
    CONTACTING = "contacting"
    NEEDS = "needs"
    BENEFITS = "benefits"
    CLOSING = "closing"
    AGREEMENT = "agreement"
    CARE = "care"


class Event(StrEnum):
    """What a cadence rule may wait for."""

    ADDED = "added"
    INBOUND = "inbound"
    BOOKED = "booked"
    MEETING_HELD = "meeting_held"
    STAGE_ENTERED = "stage_entered"
    WON = "won"
    LATER = "later"
    LOST = "lost"


CARE_CLASSES = ("A1", "A2", "A3")
"""Classes of a customer: how much time they get."""
