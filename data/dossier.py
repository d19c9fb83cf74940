"""The dossier of a deal, gathered from the file: what a memo, a quote's text or a hand-over note may tell."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import RowMapping, or_, select

from data.agreements import agreement_of
from data.analyses import analysis_sheet
from data.call_sheet import facts_of
from data.dossier_ahead import ahead_of
from data.dossier_past import past
from data.followups import open_followups
from data.meetings import meetings_ahead
from data.model.calendar import Due
from data.model.dossier import Countered, Dossier, Learnt, NextStep, Passed, Pledge, Said, Somebody, Wanted
from data.model.facts import BuyingRole, Channel, MeetingPurpose, MeetingState
from data.model.needs import Need, Sheet
from data.model.objecting import answers_for
from data.model.process import Work
from data.model.quote import Quote
from data.objections import last_raised
from data.personal import personal_at
from data.quotes import quote_at_hand, quote_with
from data.tables import analysis, contact, meeting, note, organisation, phone
from data.transaction import Read

_THEIRS = frozenset(
    {
        "contact.first",
        "contact.name",
        "contact.title",
        "organisation.name",
        "organisation.city",
        "organisation.industry",
        "organisation.headcount",
        "rep.name",
        "rep.first",
        "rep.phone",
        "rep.email",
        "company.name",
        "company.fact",
    }
)
"""Facts that the customer may read."""

_IN_TOUCH: tuple[Work | str, ...] = ("call", "benefits", "quote", "ask", "agreement")
"""What a follow-up opens that is done with the customer, so that its agreed time is theirs too."""

_MOST_NOTES = 10
_MOST_PROMISES = 20


def dossier(read: Read, organisation_id: str, deal_id: str | None = None, *, quote_id: str | None = None) -> Dossier:
    """Everything known of this deal, else of the organisation's newest open one.

    Args:
        read: The file.
        organisation_id: Whose.
        deal_id: About which deal.
        quote_id: Which version of the quote; without one the version at hand.

    Raises:
        NotFound: when the organisation or the version is no longer in the file.
    """
    sheet = analysis_sheet(read, organisation_id, deal_id)
    house = read.row(organisation, organisation_id)
    person = read.find(contact, sheet.contact_id)
    about = sheet.deal_id
    facts = facts_of(read, organisation_id, about, sheet.contact_id)
    return Dossier(
        organisation_id=organisation_id,
        organisation=sheet.organisation,
        segment=sheet.segment,
        deal_id=about,
        contact_id=sheet.contact_id,
        contact=sheet.contact,
        email=person["email"] if person else "",
        language=sheet.language,
        facts={name: value for name, value in facts.items() if name in _THEIRS},
        needs=tuple(_wanted(read, need) for need in sheet.needs),
        answers=tuple(Said(one.part, one.text, one.answer) for one in sheet.questions if one.answered),
        findings=tuple(_learnt(read, sheet)),
        people=tuple(_people(read, organisation_id, sheet)),
        next_step=_next_step(read, about),
        quote=_quote(read, about, quote_id),
        agreement=agreement_of(read, about) if about else None,
        objections=tuple(_objections(read, about, sheet.segment)),
        promises=tuple(_promises(read, about)),
        ahead=ahead_of(read, about),
        history=past(read, organisation_id, about),
        notes=tuple(_notes(read, house)),
        met_at=_met_at(read, sheet),
    )


def _wanted(read: Read, need: Need) -> Wanted:
    found = next((one for one in read.office.playbook.benefits if one.key == need.benefit), None)
    return Wanted(need.words, need.kind, need.consequence, need.touches, need.effect, found)


def _learnt(read: Read, sheet: Sheet) -> Iterator[Learnt]:
    known = {found.key: found.answer for found in sheet.findings if found.known}
    for finding in read.office.playbook.findings:
        if finding.key in known:
            yield Learnt(finding.name, known[finding.key])


def _people(read: Read, organisation_id: str, sheet: Sheet) -> Iterator[Somebody]:
    rows = {row["id"]: row for row in read.all(select(contact).where(contact.c.organisation_id == organisation_id))}
    lines = select(phone).where(phone.c.organisation_id == organisation_id, phone.c.bad.is_(False))
    numbers: dict[str | None, str] = {}
    for line in read.all(lines.order_by(phone.c.rank, phone.c.id)):
        numbers.setdefault(line["contact_id"], line["typed"])
    remembered = _remembered(read, organisation_id)
    for person in sheet.people:
        row = rows[person.contact_id]
        yield Somebody(
            name=row["name"] or row["title"] or row["email"],
            title=row["title"] if row["name"] else "",
            role=BuyingRole(row["role"]) if row["role"] in list(BuyingRole) else None,
            email=row["email"],
            phone=numbers.get(row["id"], ""),
            channel=Channel(row["channel"]) if row["channel"] in list(Channel) else None,
            personal=row["personal"],
            remembered=remembered.get(row["id"], ()),
            barred=row["do_not_contact"],
        )


def _remembered(read: Read, organisation_id: str) -> dict[str, tuple[Passed, ...]]:
    """What is remembered of each of them, the newest first."""
    found: dict[str, tuple[Passed, ...]] = {}
    for one in personal_at(read, organisation_id):
        if one.contact_id is not None:
            found[one.contact_id] = (*found.get(one.contact_id, ()), Passed(one.on, "", one.text))
    return found


def _next_step(read: Read, deal_id: str | None) -> NextStep | None:
    """The next meeting, else the next time agreed at which we are in touch."""
    if deal_id is None:
        return None
    if ahead := meetings_ahead(read, deal_id):
        found = ahead[0]
        due = read.office.calendar.exactly(found["starts_at"])
        return NextStep(due, MeetingPurpose(found["purpose"]), found["place"])
    for waiting in open_followups(read, deal_id):
        kind = read.office.playbook.kind(waiting["kind"])
        still = waiting["due_at"] >= read.now if waiting["due_at"] else waiting["due_on"] >= read.today
        if waiting["agreed"] and still and (kind is None or kind.opens in _IN_TOUCH):
            return NextStep(Due(waiting["due_on"], waiting["due_at"]))
    return None


def _quote(read: Read, deal_id: str | None, quote_id: str | None) -> Quote | None:
    if quote_id is not None:
        return quote_with(read, quote_id)
    return quote_at_hand(read, deal_id) if deal_id else None


def _objections(read: Read, deal_id: str | None, segment: str) -> Iterator[Countered]:
    """Each kind once, as it went the last time it was raised."""
    if deal_id is None:
        return
    last = last_raised(read, deal_id=deal_id)
    for known in read.office.playbook.objections:
        if met := last.get(known.key):
            answers = answers_for(known, segment)
            yield Countered(known.name, answers[met["variant"] % len(answers)].rebuttal, met["overcome"])


def _promises(read: Read, deal_id: str | None) -> Iterator[Pledge]:
    waiting = open_followups(read, deal_id) if deal_id else []
    kinds = {kind.key: kind for kind in read.office.playbook.kinds}
    for row in waiting[:_MOST_PROMISES]:
        kind = kinds.get(row["kind"])
        if kind is None or not (kind.patient or kind.opens == "hand_over"):
            yield Pledge(Due(row["due_on"], row["due_at"]), row["reason"])


def _notes(read: Read, house: RowMapping) -> Iterator[str]:
    yield house["notes"]
    ours = or_(note.c.personal.is_(False), note.c.contact_id.is_(None))
    mine = select(note.c.text).where(note.c.organisation_id == house["id"], ours)
    for row in read.all(mine.order_by(note.c.at.desc(), note.c.id.desc()).limit(_MOST_NOTES)):
        yield row["text"]


def _met_at(read: Read, sheet: Sheet) -> datetime | None:
    """When the analysis was begun, or the last meeting about this deal began, whichever is later."""
    begun = read.first(select(analysis.c.created_at).where(analysis.c.id == sheet.analysis_id))
    held = (meeting.c.state != MeetingState.CANCELLED) & (meeting.c.starts_at <= read.now)
    mine = select(meeting.c.starts_at).where(meeting.c.deal_id == sheet.deal_id, held)
    met = read.first(mine.order_by(meeting.c.starts_at.desc()).limit(1))
    found = [row for row in (begun["created_at"] if begun else None, met["starts_at"] if met else None) if row]
    return max(found, default=None)
