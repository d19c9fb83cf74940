"""The card: all that is known of one organisation now, in one look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import RowMapping, select

from data.agreements import agreement_of
from data.evidence import evidence_of
from data.model.agreement import Agreement
from data.model.calendar import Due
from data.model.criteria import Tick, ticks
from data.model.facts import DealState, FollowUpState, MeetingPurpose, MeetingState
from data.model.naming import called
from data.model.origin import Origin, origin_of
from data.model.phone import show_phone
from data.model.process import Opens
from data.model.procurement import Tender, is_bound
from data.model.prospect import missing_facts
from data.processes import kind_of
from data.procurements import tender_of
from data.tables import contact, deal, followup, meeting, organisation, phone
from data.transaction import Read
from data.words import language


@dataclass(frozen=True, slots=True)
class CardPhone:
    """A number as typed, as it is read aloud, and as it is dialled where it can be."""

    typed: str
    shown: str
    e164: str | None
    bad: bool


@dataclass(frozen=True, slots=True)
class CardContact:
    """A person at the organisation; a switchboard has no name."""

    id: str
    version: int
    name: str
    title: str
    role: str | None
    phones: tuple[CardPhone, ...]
    email: str
    channel: str | None
    language: str | None
    personal: str
    source: str
    sourced_on: date | None
    origin: Origin
    """Where they are from, also where nobody wrote it down."""
    do_not_contact: bool

    @property
    def called(self) -> str:
        """Their name, or what stands for one."""
        return called(self.name, self.title)


@dataclass(frozen=True, slots=True)
class CardStep:
    """An open follow-up."""

    id: str
    version: int
    kind: str
    """Its name."""
    opens: Opens
    """What it is worked on with."""
    script: str | None
    due: Due
    reason: str
    agreed: bool
    deal_id: str | None
    contact_id: str | None
    meeting_id: str | None
    """The meeting it prepares, is, or follows."""


@dataclass(frozen=True, slots=True)
class CardMeeting:
    """An agreed meeting that is not marked as held."""

    id: str
    starts_at: datetime
    ends_at: datetime
    place: str
    deal_id: str | None
    contact_id: str | None
    purpose: str = MeetingPurpose.TALK


@dataclass(frozen=True, slots=True)
class CardDeal:
    """A deal with where it stands and what comes next."""

    id: str
    version: int
    title: str
    value_cents: int
    state: DealState
    stage: str
    stage_name: str
    since: date
    """The day it entered the stage."""
    limit_days: int | None
    contact_id: str | None
    reason: str
    """Why it was lost or parked, in words."""
    later_until: date | None
    ticks: tuple[Tick, ...]
    next: CardStep | None
    purchase: Tender | None
    """How they purchase, where procurement law binds them."""
    agreement: Agreement | None

    @property
    def tender(self) -> bool:
        """Whether it must be put out to tender, or is."""
        return self.purchase is not None and (self.purchase.must_tender or self.purchase.asking_barred is not None)


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """Everything about an organisation but its history."""

    id: str
    version: int
    name: str
    business_id: str | None
    segment: str
    segment_name: str
    public: bool
    industry: str
    headcount: int | None
    city: str
    web: str
    source: str
    sourced_on: date | None
    care_class: str | None
    tags: tuple[str, ...]
    notes: str
    do_not_call: bool
    phones: tuple[CardPhone, ...]
    """The organisation's own, of no one person."""
    missing: tuple[str, ...]
    """Facts that prospecting still has to find out, as keys of `data.model.prospect.FACTS`."""
    contacts: tuple[CardContact, ...]
    deals: tuple[CardDeal, ...]
    """Open ones first, then the newest."""
    steps: tuple[CardStep, ...]
    """Open follow-ups, soonest first."""
    meetings: tuple[CardMeeting, ...]
    """Soonest first."""

    def contact(self, key: str | None) -> CardContact | None:
        """The contact with this key, if it is one of ours."""
        return next((one for one in self.contacts if one.id == key), None)

    def deal(self, key: str | None) -> CardDeal | None:
        """The deal with this key, if it is one of ours."""
        return next((one for one in self.deals if one.id == key), None)


def card(read: Read, organisation_id: str) -> OrganisationCard:
    """Everything about an organisation but its history.

    Raises:
        NotFound: when it is not (or no longer) in the file.
    """
    row = read.row(organisation, organisation_id)
    segment = next((one for one in read.office.playbook.segments if one.key == row["segment"]), None)
    numbers = _numbers(read, organisation_id)
    people = read.all(select(contact).where(contact.c.organisation_id == organisation_id).order_by(contact.c.id))
    contacts = tuple(_contact(read, one, row, numbers.get(one["id"], ())) for one in people)
    steps = _steps(read, organisation_id)
    public = bool(segment and segment.public)
    named = next((one.name or one.title for one in contacts if one.name or one.title), "")
    return OrganisationCard(
        id=organisation_id,
        version=row["version"],
        name=row["name"],
        business_id=row["business_id"],
        segment=row["segment"],
        segment_name=segment.name.said(language()) if segment else row["segment"],
        public=public,
        industry=row["industry"],
        headcount=row["headcount"],
        city=row["city"],
        web=row["web"],
        source=row["source"],
        sourced_on=row["sourced_on"],
        care_class=row["care_class"],
        tags=tuple(row["tags"]),
        notes=row["notes"],
        do_not_call=row["do_not_call"],
        phones=numbers.get(None, ()),
        missing=missing_facts(industry=row["industry"], headcount=row["headcount"], contact=named),
        contacts=contacts,
        deals=_deals(read, organisation_id, steps, bound=is_bound(read.office.playbook, row["segment"])),
        steps=steps,
        meetings=_meetings(read, organisation_id),
    )


def _numbers(read: Read, organisation_id: str) -> Mapping[str | None, tuple[CardPhone, ...]]:
    country = read.office.settings.day.country or "FI"
    found: dict[str | None, tuple[CardPhone, ...]] = {}
    wanted = select(phone).where(phone.c.organisation_id == organisation_id).order_by(phone.c.rank, phone.c.id)
    for row in read.all(wanted):
        shown = show_phone(row["e164"], country) if row["e164"] else row["typed"]
        one = CardPhone(row["typed"], shown, row["e164"], row["bad"])
        found[row["contact_id"]] = (*found.get(row["contact_id"], ()), one)
    return found


def _contact(read: Read, row: RowMapping, house: RowMapping, phones: tuple[CardPhone, ...]) -> CardContact:
    who, says = ("id", "version", "name", "title", "role"), ("email", "channel", "language", "personal")
    return CardContact(
        **{name: row[name] for name in (*who, *says, "source", "sourced_on")},
        phones=phones,
        origin=origin_of(row, house, read.office.calendar.today(row["created_at"])),
        do_not_contact=row["do_not_contact"],
    )


def _steps(read: Read, organisation_id: str) -> tuple[CardStep, ...]:
    here = (followup.c.organisation_id == organisation_id) & (followup.c.state == FollowUpState.OPEN)
    return tuple(
        _step(read, row)
        for row in read.all(select(followup).where(here).order_by(followup.c.due_on, followup.c.due_at, followup.c.id))
    )


def _step(read: Read, row: RowMapping) -> CardStep:
    kind = kind_of(read, row)
    return CardStep(
        id=row["id"],
        version=row["version"],
        kind=kind.name.said(language()) if kind else row["kind"],
        opens=kind.opens if kind else "call",
        script=row["script"] or (kind.script if kind else None),
        due=Due(row["due_on"], row["due_at"]),
        reason=row["reason"],
        agreed=row["agreed"],
        deal_id=row["deal_id"],
        contact_id=row["contact_id"],
        meeting_id=row["meeting_id"],
    )


def _meetings(read: Read, organisation_id: str) -> tuple[CardMeeting, ...]:
    here = (meeting.c.organisation_id == organisation_id) & (meeting.c.state == MeetingState.AGREED)
    names = ("id", "starts_at", "ends_at", "place", "deal_id", "contact_id", "purpose")
    found = read.all(select(meeting).where(here).order_by(meeting.c.starts_at, meeting.c.id))
    return tuple(CardMeeting(**{name: row[name] for name in names}) for row in found)


def _deals(read: Read, organisation_id: str, steps: tuple[CardStep, ...], *, bound: bool) -> tuple[CardDeal, ...]:
    mine = select(deal).where(deal.c.organisation_id == organisation_id)
    order = (deal.c.state != DealState.OPEN, deal.c.created_at.desc(), deal.c.id.desc())
    return tuple(_deal(read, row, steps, bound=bound) for row in read.all(mine.order_by(*order)))


def _deal(read: Read, row: RowMapping, steps: tuple[CardStep, ...], *, bound: bool) -> CardDeal:
    playbook = read.process_of(row)
    stage = playbook.stage(row["stage"])
    why = (playbook.reason_name(row["reason"]) or row["reason"], row["reason_words"])
    return CardDeal(
        id=row["id"],
        version=row["version"],
        title=row["title"],
        value_cents=row["value_cents"],
        state=DealState(row["state"]),
        stage=row["stage"],
        stage_name=stage.name.said(language()) if stage else row["stage"],
        since=read.office.calendar.today(row["stage_entered_at"]),
        limit_days=stage.limit_days if stage else None,
        contact_id=row["contact_id"],
        reason=" · ".join(part for part in why if part),
        later_until=row["later_until"],
        ticks=ticks(stage, row["ticked"], evidence_of(read, row["id"])) if stage and stage.criteria else (),
        next=next((one for one in steps if one.deal_id == row["id"]), None),
        purchase=tender_of(read, row["id"]) if bound else None,
        agreement=agreement_of(read, row["id"]),
    )
