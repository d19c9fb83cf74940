"""Whom a query means: an organisation by what is exactly its own, else all that resemble it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select

from data.erased import STANDS
from data.holding import house_holds
from data.model.clean import clean_line, search_key
from data.model.sought import Sought, read_sought
from data.tables import contact, organisation, phone
from data.transaction import Read

_OF_A_NUMBER = 6
"""Fewer figures than this end many a number."""


@dataclass(frozen=True, slots=True)
class Match:
    """An organisation that answers to a query."""

    id: str
    name: str
    city: str


def matches(read: Read, query: str, *, limit: int = 50) -> tuple[Match, ...]:
    """Organisations by key, name, business id, phone, e-mail or words of a name; one that fits exactly stands alone."""
    text, sought = clean_line(query), read_sought(query)
    if not text:
        return ()
    wanted = or_(
        organisation.c.search_key == search_key(text),
        organisation.c.id == text,
        organisation.c.business_id.in_({text, sought.business_id} - {""}),
    )
    found = read.all(_narrowed(wanted, limit)) or read.all(_narrowed(_resembles(sought, search_key(text)), limit))
    return tuple(Match(row["id"], row["name"], row["city"]) for row in found)


def _narrowed(wanted: ColumnElement[bool], limit: int) -> Select[Any]:
    found = select(organisation).where(wanted, STANDS)
    return found.order_by(organisation.c.search_key, organisation.c.id).limit(limit)


def _resembles(sought: Sought, typed: str) -> ColumnElement[bool]:
    """Every word in what is known of the organisation or in one contact's name; or the end of a phone; or an e-mail."""
    named = and_(*(house_holds(word) for word in sought.words))
    person = and_(*(contact.c.search_key.contains(word, autoescape=True) for word in sought.words))
    whose = or_(person, contact.c.email_key == typed)
    found = [named, organisation.c.id.in_(select(contact.c.organisation_id).where(whose))]
    if len(sought.digits) >= _OF_A_NUMBER:
        dialled = phone.c.e164.endswith(sought.digits, autoescape=True)
        found.append(organisation.c.id.in_(select(phone.c.organisation_id).where(dialled)))
    return or_(*found)
