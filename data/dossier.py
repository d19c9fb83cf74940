"""The dossier: all that is known of one organisation, and finding it by what one remembers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, or_, select

from data.followups import open_followups
from data.model.calendar import Due
from data.model.clean import clean_line, search_key
from data.model.facts import DealState
from data.model.sheet import Touch
from data.tables import contact, deal, organisation, phone
from data.touches import touches_of
from data.transaction import Read
from data.words import language


@dataclass(frozen=True, slots=True)
class Match:
    """An organisation that answers to a query."""

    id: str
    name: str
    city: str


@dataclass(frozen=True, slots=True)
class Person:
    """A contact with the numbers that work."""

    id: str
    name: str
    title: str
    role: str | None
    email: str
    phones: tuple[str, ...]
    language: str | None
    do_not_contact: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """A deal as the dossier shows it."""

    id: str
    title: str
    stage: str
    stage_name: str
    state: DealState
    value_cents: int
    next_reason: str
    next_due: Due | None


@dataclass(frozen=True, slots=True)
class Dossier:
    """An organisation with its people, its deals and what happened between us, newest first."""

    id: str
    name: str
    business_id: str | None
    segment: str
    industry: str
    headcount: int | None
    city: str
    web: str
    source: str
    sourced_on: date | None
    care_class: str | None
    do_not_call: bool
    phones: tuple[str, ...]
    contacts: tuple[Person, ...]
    deals: tuple[Attempt, ...]
    timeline: tuple[Touch, ...]


def matches(read: Read, query: str, *, limit: int = 50) -> tuple[Match, ...]:
    """Organisations by key, name, business id, phone, e-mail or words of a name; one that fits exactly stands alone."""
    text = clean_line(query)
    if not text:
        return ()
    exact = (organisation.c.id, organisation.c.business_id)
    wanted = or_(organisation.c.search_key == search_key(text), *(column == text for column in exact))
    found = read.all(_narrowed(wanted, limit)) or read.all(_narrowed(_resembles(text), limit))
    return tuple(Match(row["id"], row["name"], row["city"]) for row in found)


def dossier(read: Read, key: str, *, touches: int = 200) -> Dossier:
    """Everything about one organisation.

    Raises:
        NotFound: when it is not there.
    """
    row = read.row(organisation, key)
    good = and_(phone.c.organisation_id == key, phone.c.bad.is_(False))
    numbers = read.all(select(phone).where(good).order_by(phone.c.rank, phone.c.id))
    people = read.all(select(contact).where(contact.c.organisation_id == key).order_by(contact.c.id))
    deals = read.all(select(deal).where(deal.c.organisation_id == key).order_by(deal.c.created_at.desc()))
    return Dossier(
        id=key,
        name=row["name"],
        business_id=row["business_id"],
        segment=row["segment"],
        industry=row["industry"],
        headcount=row["headcount"],
        city=row["city"],
        web=row["web"],
        source=row["source"],
        sourced_on=row["sourced_on"],
        care_class=row["care_class"],
        do_not_call=row["do_not_call"],
        phones=_of(numbers, None),
        contacts=tuple(_person(one, numbers) for one in people),
        deals=tuple(_attempt(read, one) for one in deals),
        timeline=touches_of(read, key, limit=touches),
    )


def _narrowed(wanted: ColumnElement[bool], limit: int) -> Select[Any]:
    return select(organisation).where(wanted).order_by(organisation.c.search_key, organisation.c.id).limit(limit)


def _resembles(text: str) -> ColumnElement[bool]:
    """Every word in the organisation's name or city or in one contact's name; or the end of a phone; or an e-mail."""
    words = search_key(text).split()
    named = and_(*(organisation.c.search_key.contains(word, autoescape=True) for word in words))
    person = and_(*(contact.c.search_key.contains(word, autoescape=True) for word in words))
    whose = or_(person, contact.c.email_key == search_key(text))
    found = [named, organisation.c.id.in_(select(contact.c.organisation_id).where(whose))]
    digits = re.sub(r"\D", "", text).lstrip("0")
    if len(digits) >= 6 and not re.search(r"[^\W\d]", text):
        dialled = phone.c.e164.endswith(digits, autoescape=True)
        found.append(organisation.c.id.in_(select(phone.c.organisation_id).where(dialled)))
    return or_(*found)


def _person(row: RowMapping, numbers: list[RowMapping]) -> Person:
    return Person(
        id=row["id"],
        name=row["name"],
        title=row["title"],
        role=row["role"],
        email=row["email"],
        phones=_of(numbers, row["id"]),
        language=row["language"],
        do_not_contact=row["do_not_contact"],
    )


def _attempt(read: Read, row: RowMapping) -> Attempt:
    stage = read.office.playbook.stage(row["stage"])
    following = next(iter(open_followups(read, row["id"])), None)
    return Attempt(
        id=row["id"],
        title=row["title"],
        stage=row["stage"],
        stage_name=stage.name.said(language()) if stage else row["stage"],
        state=DealState(row["state"]),
        value_cents=row["value_cents"],
        next_reason=following["reason"] if following else "",
        next_due=Due(following["due_on"], following["due_at"]) if following else None,
    )


def _of(numbers: list[RowMapping], contact_id: str | None) -> tuple[str, ...]:
    return tuple(row["e164"] or row["typed"] for row in numbers if row["contact_id"] == contact_id)
