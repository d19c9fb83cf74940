"""Called for: whom a rep means who asks what is held on somebody: an organisation, or a person of one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, and_, or_, select

from data.belonging import Whose
from data.erased import STANDS
from data.holding import house_holds
from data.model.clean import clean_line, search_key
from data.model.naming import called
from data.model.sought import Sought, read_sought
from data.tables import contact, organisation, phone
from data.transaction import Read

_OF_A_NUMBER = 6
"""Fewer figures than this end many a number."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """An organisation or a person that answers to a name."""

    whose: Whose
    name: str
    organisation: str
    city: str

    @property
    def key(self) -> str:
        """By which they alone are meant."""
        return self.whose.key

    @property
    def shown(self) -> str:
        """The name; a person's with their organisation."""
        return self.name if self.whose.contact_id is None else f"{self.name}, {self.organisation}"


def called_for(read: Read, query: str, *, limit: int = 50) -> tuple[Somebody, ...]:
    """Organisations and people by key, name, business id, e-mail or number; those that fit exactly stand alone."""
    text, sought = clean_line(query), read_sought(query)
    if not text:
        return ()
    key = search_key(text)
    houses = or_(
        organisation.c.search_key == key,
        organisation.c.id == text,
        organisation.c.business_id.in_({text, sought.business_id} - {""}),
    )
    people = or_(contact.c.search_key == key, contact.c.id == text, contact.c.email_key == key)
    exact = _found(read, houses, people, limit)
    return exact or _found(read, *_resembling(sought), limit)


def somebody(read: Read, whose: Whose) -> Somebody:
    """One of whom it is known who is meant.

    Raises:
        NotFound: when they are no longer in the file.
    """
    house = read.row(organisation, whose.organisation_id)
    if whose.contact_id is None:
        return _house(house)
    return _person({**dict(read.row(contact, whose.contact_id)), "house": house["name"], "city": house["city"]})


def _resembling(sought: Sought) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Every word in the name or what is known of the organisation; the end of a number."""
    houses = [and_(*(house_holds(word) for word in sought.words))]
    people = [and_(*(contact.c.search_key.contains(word, autoescape=True) for word in sought.words))]
    if len(sought.digits) >= _OF_A_NUMBER:
        dialled = phone.c.e164.endswith(sought.digits, autoescape=True)
        theirs = select(phone.c.contact_id).where(dialled, phone.c.contact_id.is_not(None))
        houses.append(
            organisation.c.id.in_(select(phone.c.organisation_id).where(dialled, phone.c.contact_id.is_(None)))
        )
        people.append(contact.c.id.in_(theirs))
    return or_(*houses), or_(*people)


def _found(read: Read, houses: ColumnElement[bool], people: ColumnElement[bool], limit: int) -> tuple[Somebody, ...]:
    firms = select(organisation).where(houses, STANDS).order_by(organisation.c.search_key, organisation.c.id)
    house = (organisation.c.name.label("house"), organisation.c.city)
    joined = contact.join(organisation, contact.c.organisation_id == organisation.c.id)
    persons = select(contact, *house).select_from(joined).where(people).order_by(contact.c.search_key, contact.c.id)
    found = [_house(row) for row in read.all(firms.limit(limit))]
    return (*found, *(_person(row) for row in read.all(persons.limit(limit - len(found)))))


def _house(row: RowMapping) -> Somebody:
    return Somebody(Whose(row["id"]), row["name"], row["name"], row["city"])


def _person(row: Mapping[Any, Any]) -> Somebody:
    name = called(str(row["name"]), str(row["title"]), str(row["email"]))
    return Somebody(Whose(str(row["organisation_id"]), str(row["id"])), name, str(row["house"]), str(row["city"]))
