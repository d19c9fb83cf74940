"""Whom a query means: an organisation by what is exactly its own, else all that resemble it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, or_, select

from data.model.clean import clean_line, search_key
from data.tables import contact, organisation, phone
from data.transaction import Read


@dataclass(frozen=True, slots=True)
class Match:
    """An organisation that answers to a query."""

    id: str
    name: str
    city: str


def matches(read: Read, query: str, *, limit: int = 50) -> tuple[Match, ...]:
    """Organisations by key, name, business id, phone, e-mail or words of a name; one that fits exactly stands alone."""
    text = clean_line(query)
    if not text:
        return ()
    exact = (organisation.c.id, organisation.c.business_id)
    wanted = or_(organisation.c.search_key == search_key(text), *(column == text for column in exact))
    found = read.all(_narrowed(wanted, limit)) or read.all(_narrowed(_resembles(text), limit))
    return tuple(Match(row["id"], row["name"], row["city"]) for row in found)


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
