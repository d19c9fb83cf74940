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
    QUOTE_GIVEN = "quote_given"
    QUOTE_EXPIRES = "quote_expires"
    SIGNED = "signed"
    AGREEMENT_RENEWS = "agreement_renews"
    """The last day on which they can still say that they go on, or not."""
    AGREEMENT_ENDS = "agreement_ends"
    QUESTIONS_DUE = "questions_due"
    """The last day for questions about a tender."""
    BID_DUE = "bid_due"
    TENDER_DECISION = "tender_decision"
    CONTACTED = "contacted"
    """A customer was talked with or met."""
    CLASS_SET = "class_set"
    FEEDBACK = "feedback"
    """A customer said how satisfied they are."""
    COMPLAINT = "complaint"
    COMPLAINT_CLOSED = "complaint_closed"
    """A complaint was brought to its end."""
    NEEDS_MAPPED = "needs_mapped"
    """The needs of a customer were mapped again."""
    SILENCE = "silence"
    """Nobody was in touch with a customer for as long as the rule says, and nothing is planned."""


PROMISED = frozenset(
    {
        Event.BOOKED,
        Event.QUOTE_EXPIRES,
        Event.AGREEMENT_RENEWS,
        Event.AGREEMENT_ENDS,
        Event.QUESTIONS_DUE,
        Event.BID_DUE,
        Event.TENDER_DECISION,
    }
)
"""Events with a day or minute of their own, at which ("agreed") or back from which ("-5 wd") a rule may count."""


class Evidence(StrEnum):
    """What the file itself can tell has become true of a deal: an exit criterion that names one ticks itself."""

    INDUSTRY_KNOWN = "industry_known"
    CONTACT_NAMED = "contact_named"
    HEADCOUNT_KNOWN = "headcount_known"
    MEETING_AGREED = "meeting_agreed"
    INVITATION_WRITTEN = "invitation_written"
    SPIN_TOUCHED = "spin_touched"
    """Something was answered in each of the four parts."""
    CONSEQUENCE_KNOWN = "consequence_known"
    DECIDERS_KNOWN = "deciders_known"
    TIMETABLE_KNOWN = "timetable_known"
    NEXT_STEP_TIMED = "next_step_timed"
    """A next step is agreed to the minute."""
    MEMO_SENT = "memo_sent"
    BENEFITS_PRESENTED = "benefits_presented"
    QUOTE_GIVEN = "quote_given"
    DECISION_AGREED = "decision_agreed"
    """A meeting for the decision."""
    ASKED = "asked"
    OBJECTIONS_SETTLED = "objections_settled"
    TERMS_AGREED = "terms_agreed"
    """A version of the quote was accepted."""
    ROUTE_SETTLED = "route_settled"
    """How a public buyer purchases; always true of the others."""
    WALKED_THROUGH = "walked_through"
    SIGNED = "signed"
    PEOPLE_SAVED = "people_saved"
    KICK_OFF_AGREED = "kick_off_agreed"
    HANDED_OVER = "handed_over"


class Bant(StrEnum):
    """What makes a deal real: money, a say, a need, a time."""

    BUDGET = "budget"
    AUTHORITY = "authority"
    NEED = "need"
    TIMELINE = "timeline"


class MeetingPurpose(StrEnum):
    """What a meeting is for."""

    TALK = "talk"
    DECISION = "decision"
    KICK_OFF = "kick_off"


class PaperKind(StrEnum):
    """What we write: to the customer, or to whoever delivers."""

    MEMO = "memo"
    QUOTE = "quote"
    HAND_OVER = "hand_over"
    PLAN = "plan"
    """What happens after the sale: timetable, names on both sides, goals."""


class QuoteState(StrEnum):
    """How far a version of a quote has come; a given one is not changed any more."""

    DRAFT = "draft"
    GIVEN = "given"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPLACED = "replaced"
    """A newer version was given."""


class Decision(StrEnum):
    """What they said when they were asked for the deal."""

    YES = "yes"
    SMALLER = "smaller"
    """Yes to a smaller start."""
    NOT_YET = "not_yet"
    NO = "no"
