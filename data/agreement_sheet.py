"""All that the agreement room shows: the agreement, what it lacks, its checklist, people, kick-off and hand-over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from data.agreements import agreement_of
from data.at_hand import newest_of
from data.bargaining import paper
from data.card import CardContact, CardDeal, OrganisationCard, card
from data.evidence import ticks_of
from data.model.agreement import Agreement, Dates
from data.model.criteria import Tick
from data.model.facts import DealState, Evidence, MeetingPurpose, MeetingState, PaperKind, Phase, QuoteState
from data.model.playbook import Playbook
from data.model.process import Stage
from data.model.quote import Quote
from data.model.refusal import NotFound
from data.quotes import quote_at_hand
from data.tables import deal, meeting
from data.transaction import Read
from data.words import _, language


@dataclass(frozen=True, slots=True)
class Check:
    """A criterion of the checklist, and what in the file would show it."""

    tick: Tick
    evidence: Evidence | None


@dataclass(frozen=True, slots=True)
class KickOff:
    """The meeting in which the work begins."""

    starts_at: datetime
    place: str
    held: bool


@dataclass(frozen=True, slots=True)
class HandOver:
    """How far the note for delivery has come."""

    written: bool = False
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AgreementSheet:
    """What the room shows."""

    card: OrganisationCard
    deal: CardDeal
    agreement: Agreement | None
    quote: Quote | None
    """The version that counts; its prices are agreed only once it is accepted."""
    stage_name: str
    checks: tuple[Check, ...]
    kick_off: KickOff | None
    hand_over: HandOver
    still: tuple[str, ...] = ()
    """What stays open of the stage the deal would leave by being signed, in words."""
    required: bool = False
    """Whether it may not leave that stage so."""

    @property
    def signer(self) -> CardContact | None:
        """Who signs: as written down, else the deal's contact."""
        return self.card.contact(self.agreement.contact_id if self.agreement else self.deal.contact_id)

    @property
    def accepted(self) -> Quote | None:
        """The quote, once they said yes to it."""
        return self.quote if self.quote and self.quote.state == QuoteState.ACCEPTED else None

    @property
    def quoted_months(self) -> int | None:
        """The term they said yes to."""
        option = self.accepted.agreed if self.accepted else None
        return max((line.months for line in option.lines), default=None) if option else None

    @property
    def days(self) -> Dates:
        """The agreement's days, as far as they are known."""
        return self.agreement.dates if self.agreement else Dates()

    @property
    def lacking(self) -> tuple[str, ...]:
        """What an exact agreement still needs, as keys of `data.model.agreement.LACKING`."""
        known = {
            "business_id": bool(self.card.business_id),
            "person": self.signer is not None,
            "email": bool(self.signer and self.signer.email),
            "price": self.accepted is not None and self.accepted.agreed is not None,
            "starts": self.days.starts_on is not None,
            "ends": self.days.ends_on is not None,
        }
        return tuple(name for name, there in known.items() if not there)


def agreement_sheet(read: Read, organisation_id: str, deal_id: str | None = None) -> AgreementSheet:
    """The agreement of this deal, else of the organisation's newest open one, else of its newest.

    Raises:
        NotFound: when the organisation is no longer in the file, or has no deal.
    """
    found = card(read, organisation_id)
    about = found.deal(deal_id) or next(iter(found.deals), None)
    if about is None:
        raise NotFound(_("{organisation} has no deal yet: v on the card opens one.").format(organisation=found.name))
    process = read.process_of(read.row(deal, about.id))
    stage = agreement_stage(process)
    evidence = {one.key: one.evidence for one in stage.criteria}
    here = process.stage(about.stage)
    return AgreementSheet(
        card=found,
        deal=about,
        agreement=agreement_of(read, about.id),
        quote=quote_at_hand(read, about.id),
        stage_name=stage.name.said(language()),
        checks=tuple(Check(tick, evidence.get(tick.key)) for tick in ticks_of(read, about.id, stage.key)),
        kick_off=_kick_off(read, about.id),
        hand_over=_hand_over(read, about.id),
        still=_still(read, about, here) if here and here is not process.stages[-1] else (),
        required=here is not None and here.enforce == "require",
    )


def agreement_stage(process: Playbook) -> Stage:
    """The stage in which agreements are made, else the last one before the customer is in care."""
    stages = process.stages
    return next((stage for stage in stages if stage.phase == Phase.AGREEMENT), stages[-2])


def _still(read: Read, about: CardDeal, here: Stage) -> tuple[str, ...]:
    """Criteria that a signature would leave open; none for a deal that has arrived."""
    if about.state == DealState.WON:
        return ()
    signed = {one.key for one in here.criteria if one.evidence == Evidence.SIGNED}
    return tuple(tick.text for tick in ticks_of(read, about.id, here.key) if not tick.done and tick.key not in signed)


def _kick_off(read: Read, deal_id: str) -> KickOff | None:
    """The next kick-off agreed, else the last one held."""
    wanted = select(meeting).where(
        meeting.c.deal_id == deal_id,
        meeting.c.purpose == MeetingPurpose.KICK_OFF,
        meeting.c.state != MeetingState.CANCELLED,
    )
    order = (meeting.c.state != MeetingState.AGREED, meeting.c.starts_at.desc())
    found = read.first(wanted.order_by(*order).limit(1))
    return KickOff(found["starts_at"], found["place"], found["state"] == MeetingState.HELD) if found else None


def _hand_over(read: Read, deal_id: str) -> HandOver:
    found = newest_of(read, paper, deal_id, paper.c.kind == PaperKind.HAND_OVER)
    return HandOver(found is not None, found["sent_at"] if found else None)
