"""Referrals: a name that a customer gave us becomes a prospect that remembers who gave it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import RowMapping, or_, select

from data.aftersale import recommendation
from data.barring import heed_numbers
from data.contacts import ContactFacts, add_contact
from data.deals import open_deal
from data.drafts import settle_draft
from data.followups import open_followups
from data.imports.cells import Number
from data.imports.segments import Segments
from data.model.care_facts import RecommendationKind, RecommendationState
from data.model.clean import clean, clean_line, search_key
from data.model.email import email_key
from data.model.facts import DealState
from data.model.naming import called
from data.model.refusal import DoNotCall, Refusal
from data.model.script import fill
from data.notes import add_note
from data.organisations import OrganisationFacts, add_organisation, read_register_id
from data.phones import add_phone, read_phones
from data.recommendations import Spoken, answer_asking, asked_before, begin_recommendation
from data.tables import contact, deal, followup, organisation, phone
from data.transaction import Read, Write
from data.words import N_, _, language


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """Whom a customer told us to call, read from what was typed."""

    organisation: str
    name: str = ""
    title: str = ""
    phones: str = ""
    """Numbers on one line."""
    email: str = ""
    business_id: str = ""
    city: str = ""
    words: str = ""
    """What was said of them, and whether we may say from whom we have the name."""


@dataclass(frozen=True, slots=True)
class Referred:
    """What became of a name."""

    recommendation_id: str
    prospect_id: str
    deal_id: str
    organisation: str
    known: bool
    """Whether the organisation was in the file already."""


def record_referral(
    write: Write,
    organisation_id: str,
    lead: Lead,
    *,
    deal_id: str | None = None,
    contact_id: str | None = None,
    draft: str = "",
) -> Referred:
    """Write down a name that a customer gave: a prospect with its source, a deal and the first call.

    Who is in the file already (by business id, number, e-mail or name) is not added twice; a deal in play goes on.

    Args:
        write: The transaction.
        organisation_id: The customer who gave it.
        lead: Whom they named.
        deal_id: About which deal of theirs.
        contact_id: Who of them gave it.
        draft: Key of the draft that this settles.

    Raises:
        Refusal: when the organisation has no name, is the customer's own, or a number cannot be read.
        DoNotCall: when whoever they named has asked not to be called.
    """
    house = write.row(organisation, organisation_id)
    name = clean_line(lead.organisation)
    if not name:
        raise Refusal(_("An organisation needs its name."))
    numbers = read_phones(lead.phones, write.office)
    contact_id, giver = _giver(write, house, contact_id)
    source = _("referred by {who}").format(who=giver)
    found = find_known(write, lead, numbers)
    if found is not None and found["id"] == organisation_id:
        raise Refusal(_("That is the customer's own organisation: add the person on its card."))
    if found is not None and found["do_not_call"]:
        raise DoNotCall(_("{who} has asked not to be called.").format(who=found["name"]))
    prospect = str(found["id"]) if found else _add(write, name, lead, source)
    person = _person(write, prospect, lead, numbers, source)
    about = _deal(write, prospect, person, giver, source)
    words = clean(lead.words).strip()
    asked = _given(write, organisation_id, Spoken(deal_id=deal_id, contact_id=contact_id), prospect, words)
    add_note(write, prospect, ". ".join(filter(None, [source, words])), deal_id=about, contact_id=person)
    answer_asking(write, organisation_id)
    if draft:
        settle_draft(write, draft)
    shown = found["name"] if found else name
    phrase = N_("{organisation} was known already; {source}") if found else N_("new prospect {organisation}; {source}")
    write.say(phrase, organisation=shown, source=source)
    return Referred(asked, prospect, about, shown, found is not None)


def find_known(read: Read, lead: Lead, numbers: tuple[Number, ...]) -> RowMapping | None:
    """The organisation in the file that is meant, by the surest sign first."""
    if lead.business_id.strip():
        business_id = read_register_id(lead.business_id)
        if found := read.first(select(organisation).where(organisation.c.business_id == business_id)):
            return found
    dialled = [number.e164 for number in numbers if number.e164]
    whose = select(phone.c.organisation_id).where(phone.c.e164.in_(dialled))
    written = select(contact.c.organisation_id).where(contact.c.email_key == email_key(lead.email))
    signs = [organisation.c.id.in_(whose)] if dialled else []
    signs += [organisation.c.id.in_(written)] if lead.email.strip() else []
    if signs and (found := read.first(select(organisation).where(or_(*signs)).order_by(organisation.c.id))):
        return found
    same = select(organisation).where(organisation.c.search_key == search_key(clean_line(lead.organisation)))
    return read.first(same.order_by(organisation.c.created_at, organisation.c.id))


def _given(write: Write, organisation_id: str, spoken: Spoken, prospect: str, words: str) -> str:
    """The referral they were asked for, else a new one, given now; its key."""
    kind = RecommendationKind.REFERRAL
    asked = asked_before(write, organisation_id, kind)
    key = str(asked["id"]) if asked else begin_recommendation(write, organisation_id, kind, spoken, text="")
    whom = spoken.contact_id or write.row(recommendation, key)["contact_id"]
    write.update(
        recommendation,
        key,
        state=RecommendationState.GIVEN,
        text=words,
        prospect_id=prospect,
        contact_id=whom,
        answered_at=write.now,
    )
    return key


def _giver(read: Read, house: RowMapping, contact_id: str | None) -> tuple[str | None, str]:
    """Who of that house gave the name, if that is known, and in words: "Anna Mäkelä, Pöytä Oy"."""
    theirs = select(contact).where(contact.c.id == contact_id, contact.c.organisation_id == house["id"])
    person = read.first(theirs)
    if person is None:
        return None, house["name"]
    who = called(person["name"], person["title"], person["email"])
    return contact_id, ", ".join(filter(None, [who, house["name"]]))


def _add(write: Write, name: str, lead: Lead, source: str) -> str:
    facts = OrganisationFacts(
        name=name,
        segment=Segments(write.office.playbook).of(name),
        business_id=read_register_id(lead.business_id),
        city=lead.city,
        source=source,
        sourced_on=write.today,
    )
    return add_organisation(write, facts, prospect=False)


def _person(write: Write, prospect: str, lead: Lead, numbers: tuple[Number, ...], source: str) -> str | None:
    """The person named, added unless known there; their numbers, or without a person the organisation's own."""
    there = write.all(select(contact).where(contact.c.organisation_id == prospect))
    wanted, email = search_key(clean_line(lead.name)), email_key(lead.email) if lead.email.strip() else ""
    known = next(
        (row for row in there if (wanted and row["search_key"] == wanted) or (email and row["email_key"] == email)),
        None,
    )
    if known is not None and known["do_not_contact"]:
        raise DoNotCall(_("{who} has asked not to be called.").format(who=called(known["name"], known["title"])))
    person = str(known["id"]) if known else None
    if person is None and (wanted or email or lead.title.strip()):
        facts = ContactFacts(name=lead.name, title=lead.title, email=lead.email, source=source)
        person = add_contact(write, prospect, facts)
    mine = select(phone).where(phone.c.organisation_id == prospect)
    have = {row["e164"]: row for row in write.all(mine)}
    for number in numbers:
        if number.e164 and number.e164 not in have:
            add_phone(write, prospect, person, number.e164, number.typed)
        elif person is not None and number.e164:  # a colleague's, who may have asked not to be called
            heed_numbers(write, prospect, person, [have[number.e164]])
    return person


def _deal(write: Write, prospect: str, person: str | None, giver: str, source: str) -> str:
    """The deal in play, else a new one whose first call says from whom we have the name."""
    playing = select(deal).where(deal.c.organisation_id == prospect, deal.c.state == DealState.OPEN)
    if standing := write.first(playing.order_by(deal.c.created_at.desc()).limit(1)):
        return str(standing["id"])
    made = open_deal(write, prospect, contact_id=person)
    reasons = {rule.key: rule.reason.said(language()) for rule in write.office.playbook.cadences}
    for waiting in open_followups(write, made):
        said = fill(reasons.get(waiting["rule"], waiting["reason"]), {"organisation.source": giver})
        write.update(followup, waiting["id"], reason=said if giver in said else f"{said} · {source}")
    return made
