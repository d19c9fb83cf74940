"""Finding: organisations, people, numbers and words by whatever the rep remembers of them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, Select, Table, bindparam, select

from data.file.concordance import Group
from data.holding import HOUSES, House, houses, portions
from data.model.phone import show_phone
from data.model.sought import Sought, read_sought
from data.tables import contact, organisation, phone
from data.transaction import Read
from data.whereabouts import NEWEST, Whereabouts, among, rows
from data.words import _
from data.written_down import written_down

_OF_AN_ID = 6
"""So many figures may be the beginning of a business id."""


class HitKind(StrEnum):
    """Where the words were found."""

    ORGANISATION = "organisation"
    CONTACT = "contact"
    PHONE = "phone"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that answers to what was typed."""

    kind: HitKind
    key: str
    """Of the row it was found in."""
    organisation_id: str
    organisation: str
    city: str
    contact_id: str | None = None
    words: str = ""
    """A person's name and title, a number, or the words around what was found."""
    do_not_call: bool = False


def find(read: Read, text: str, limit: int = 50) -> list[Hit]:
    """What answers to every word of the text: organisations first, then people, numbers, and words written down.

    Any text is a safe one; letters are compared without regard to case, numbers without regard to spelling. Of each
    kind there is room for a quarter, however many there are of the others.
    """
    sought = read_sought(text)
    if not sought:
        return []
    where = Whereabouts(read)
    found = (
        _organisations(read, where, sought, limit),
        _contacts(read, where, sought.words, limit),
        _phones(read, where, sought.digits, limit),
        _notes(read, where, sought.words, limit),
    )
    return _shared_out(found, limit)


def _shared_out(found: Sequence[Sequence[Hit]], limit: int) -> list[Hit]:
    """The first hits of each kind: an even share of the room, and what others leave of theirs."""
    share = limit // len(found)
    left = limit - sum(min(len(hits), share) for hits in found)
    shown: list[Hit] = []
    for hits in found:
        more = min(max(0, len(hits) - share), left)
        left -= more
        shown += hits[: share + more]
    return shown


_LOOKED_AT = 150
"""Names that begin with the first word, of which those that hold the other words are looked for."""


def _begun(wanted: Select[Any], table: Table) -> Select[Any]:
    """Rows by the alphabet whose name begins so."""
    name = table.c.search_key
    begun = wanted.where(name >= bindparam("first"), name < bindparam("last"))
    return begun.order_by(name, table.c.id).limit(bindparam("most"))


def _beginning(words: Sequence[str], limit: int) -> dict[str, Any]:
    most = limit if len(words) == 1 else _LOOKED_AT
    return {"first": words[0], "last": words[0] + "\U0010ffff", "most": most}


_HOUSES, _HOUSES_BEGUN = HOUSES.where(among(organisation)), _begun(HOUSES, organisation)
_KNOWN = ("id", "organisation_id", "search_key", "name", "title", "email", "email_key", "do_not_contact")
_PERSON = select(*(contact.c[name] for name in _KNOWN))
_PEOPLE, _PEOPLE_BEGUN = _PERSON.where(among(contact)), _begun(_PERSON, contact)


def _organisations(read: Read, where: Whereabouts, sought: Sought, limit: int) -> list[Hit]:
    """Those that hold every word, or the business id; whose name begins with the first word first, by the alphabet."""
    numbers, known = where.together(Group.HOUSE, sought.words), list[House]()
    if len(numbers) == NEWEST:
        known = [House(*row) for row in read.connection.execute(_HOUSES_BEGUN, _beginning(sought.words, limit)).all()]
    figures = sought.digits if len(sought.digits) >= _OF_AN_ID else ""
    for told in filter(None, (sought.business_id, figures)):
        numbers += where.newest(Group.HOUSE, [told])
    if here := rows(numbers).get(organisation.name):
        known += [House(*row) for row in read.connection.execute(_HOUSES, {"rows": json.dumps(here)}).all()]
    found = {one.id: one for one in known if _answers(one, sought, figures)}
    first = sought.words[0]
    order = sorted(found.values(), key=lambda one: (not one.search_key.startswith(first), one.search_key, one.id))
    return [
        Hit(HitKind.ORGANISATION, one.id, one.id, one.name, one.city, words=one.industry, do_not_call=one.do_not_call)
        for one in order[:limit]
    ]


def _answers(one: House, sought: Sought, figures: str) -> bool:
    known, business_id = one.known, one.business_id or ""
    is_meant = bool(sought.business_id) and business_id == sought.business_id
    by_figures = bool(figures) and figures in business_id.replace("-", "")
    return is_meant or by_figures or all(word in known for word in sought.words)


def _contacts(read: Read, where: Whereabouts, words: Sequence[str], limit: int) -> list[Hit]:
    """People whose own name, title or e-mail holds a word, and the organisation the rest."""
    here, first = where.holding(Group.PERSON, words).get(contact.name, []), words[0]
    known = list(read.connection.execute(_PEOPLE, {"rows": json.dumps(here)}).all()) if here else []
    if len(here) >= NEWEST:
        known += read.connection.execute(_PEOPLE_BEGUN, _beginning(words, limit)).all()
    found = list[tuple[bool, str, str, list[str], Row[Any]]]()
    for row in {row.id: row for row in known}.values():
        name, own = row.search_key, f"{row.search_key}\n{row.email_key}\n{row.title.casefold()}"
        missing = [word for word in words if word not in own]
        if len(missing) < len(words):
            found.append((not name.startswith(first) and f" {first}" not in name, name, row.id, missing, row))
    found.sort(key=lambda one: one[:3])
    hits = list[Hit]()
    for part in portions(found, 2 * limit):
        homes = houses(read, {row.organisation_id for *_order, row in part})
        fitting = [row for *_order, missing, row in part if _knows(homes[row.organisation_id], missing)]
        hits += [_person(row, homes[row.organisation_id]) for row in fitting[: limit - len(hits)]]
        if len(hits) == limit:
            break
    return hits


def _knows(home: House, words: Sequence[str]) -> bool:
    known = home.known if words else ""
    return all(word in known for word in words)


def _person(row: Row[Any], home: House) -> Hit:
    said = " · ".join(part for part in (row.name, row.title, row.email) if part)
    barred = home.do_not_call or row.do_not_contact
    return Hit(HitKind.CONTACT, row.id, home.id, home.name, home.city, row.id, words=said, do_not_call=barred)


_WHO = (contact.c.name.label("who"), contact.c.do_not_contact)
_NUMBERS = (
    select(phone, *_WHO).select_from(phone.outerjoin(contact, contact.c.id == phone.c.contact_id)).where(among(phone))
)


def _phones(read: Read, where: Whereabouts, digits: str, limit: int) -> list[Hit]:
    here = rows(where.newest(Group.NUMBER, [digits])).get(phone.name) if digits else None
    if not here:
        return []
    found = [
        row for row in read.connection.execute(_NUMBERS, {"rows": json.dumps(here)}).all() if digits in _figures(row)
    ]
    homes, country = houses(read, {row.organisation_id for row in found}), read.office.settings.day.country or "FI"
    found.sort(key=lambda row: (homes[row.organisation_id].search_key, row.rank, row.id))
    hits = []
    for row in found[:limit]:
        home, number = homes[row.organisation_id], show_phone(row.e164, country) if row.e164 else row.typed
        said = " · ".join(part for part in (number, _("wrong number") if row.bad else "", row.who) if part)
        barred = bool(home.do_not_call or row.do_not_contact)
        hits.append(
            Hit(HitKind.PHONE, row.id, home.id, home.name, home.city, row.contact_id, words=said, do_not_call=barred)
        )
    return hits


def _figures(row: Row[Any]) -> str:
    """A number as it can be dialled, or as it was typed without the signs between its figures."""
    return str(row.e164) if row.e164 is not None else re.sub(r"[ ()./-]", "", row.typed)


def _notes(read: Read, where: Whereabouts, words: Sequence[str], limit: int) -> list[Hit]:
    return [
        Hit(
            HitKind.NOTE,
            f"{one.where}:{one.key}",
            one.organisation_id,
            one.organisation,
            one.city,
            one.contact_id,
            words=f"{one.what}: {one.words}",
            do_not_call=one.do_not_call,
        )
        for one in written_down(read, where, words, limit)
    ]
