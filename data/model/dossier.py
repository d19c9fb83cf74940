"""The dossier: everything a paper may tell of a deal, as frozen values; texts of the playbook in all its languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from data.model.agreement import Agreement
from data.model.calendar import Due
from data.model.effect import Effect
from data.model.facts import BuyingRole, Channel, MeetingPurpose, NeedKind, SpinPart
from data.model.pieces import Text
from data.model.quote import Quote
from data.model.speech import Benefit


@dataclass(frozen=True, slots=True)
class Wanted:
    """A need in the customer's own words, and what answers it."""

    words: str
    kind: NeedKind = NeedKind.IMPLIED
    consequence: str = ""
    touches: str = ""
    effect: Effect = field(default_factory=Effect)
    benefit: Benefit | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What they answered to a question."""

    part: SpinPart
    asked: str
    answer: str


@dataclass(frozen=True, slots=True)
class Learnt:
    """A finding of the analysis that is known, with the words it is known by."""

    name: Text
    answer: str
    """Their words, one answer below the other."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One of their people."""

    name: str
    title: str = ""
    role: BuyingRole | None = None
    email: str = ""
    phone: str = ""
    channel: Channel | None = None
    personal: str = ""
    """Personal notes: for us only."""
    remembered: tuple[Passed, ...] = ()
    """What is remembered of them, each with its day: for us only."""
    barred: bool = False
    """Whether they have asked not to be contacted."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """What was agreed to happen next: a meeting, or a time at which we are in touch."""

    when: Due
    purpose: MeetingPurpose | None = None
    """None: no meeting, we are in touch."""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Countered:
    """Something they said against, and how it was met."""

    name: Text
    answer: Text | None = None
    overcome: bool | None = None
    """None: it was not noted how it went."""


@dataclass(frozen=True, slots=True)
class Pledge:
    """An open follow-up: something we are to do."""

    when: Due
    reason: str


@dataclass(frozen=True, slots=True)
class Passed:
    """Something that happened between us."""

    on: date
    what: Text | str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Ahead:
    """Something that is to happen with the customer: a meeting, or a step of what follows a sale."""

    when: Due
    what: str
    """Key of the step (`paper_plan.STEPS`)."""
    agreed: bool = False
    """Whether the day was agreed with them; else it is about then."""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything known of a deal that a paper may tell."""

    organisation_id: str
    organisation: str
    segment: str
    deal_id: str | None
    contact_id: str | None = None
    contact: str = ""
    email: str = ""
    language: str = "en"
    """The contact's."""
    facts: Mapping[str, str] = field(default_factory=dict)
    """What the variables of a paper stand for, as far as the customer may read it."""
    needs: tuple[Wanted, ...] = ()
    """In the customer's order of importance."""
    answers: tuple[Said, ...] = ()
    """Part by part."""
    findings: tuple[Learnt, ...] = ()
    people: tuple[Somebody, ...] = ()
    next_step: NextStep | None = None
    quote: Quote | None = None
    """The one at hand: accepted, else given, else being written."""
    agreement: Agreement | None = None
    objections: tuple[Countered, ...] = ()
    promises: tuple[Pledge, ...] = ()
    """Soonest first."""
    ahead: tuple[Ahead, ...] = ()
    """What a written plan tells of the time to come, soonest first."""
    history: tuple[Passed, ...] = ()
    """Newest first."""
    notes: tuple[str, ...] = ()
    """What we wrote down about them for ourselves."""
    met_at: datetime | None = None
    """When we last talked about their needs: a memo sent before that is not about it."""

    @property
    def accepted(self) -> Quote | None:
        """The quote they said yes to."""
        return self.quote if self.quote is not None and self.quote.accepted else None
