"""Finding: organisations, people, numbers and words by whatever the rep remembers of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, func, or_, select, true

from data.holding import as_it_lies, holds, house_holds
from data.model.phone import show_phone
from data.model.sought import Sought, read_sought
from data.tables import contact, organisation, phone
from data.transaction import Read
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
    found = (
        _organisations(read, sought, limit),
        _contacts(read, sought.words, limit),
        _phones(read, sought.digits, limit),
        _notes(read, sought.words, limit),
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


def _organisations(read: Read, sought: Sought, limit: int) -> list[Hit]:
    named = and_(*(house_holds(word) for word in sought.words))
    if sought.business_id:
        named |= organisation.c.business_id == sought.business_id
    if len(sought.digits) >= _OF_AN_ID:
        named |= func.replace(organisation.c.business_id, "-", "").contains(sought.digits, autoescape=True)
    begins = case((organisation.c.search_key.startswith(sought.words[0], autoescape=True), 0), else_=1)
    wanted = select(organisation).where(named).order_by(begins, organisation.c.search_key, organisation.c.id)
    return [
        Hit(
            HitKind.ORGANISATION,
            row["id"],
            row["id"],
            row["name"],
            row["city"],
            words=row["industry"],
            do_not_call=row["do_not_call"],
        )
        for row in read.all(wanted.limit(limit))
    ]


_HOUSE = (organisation.c.name.label("house"), organisation.c.city, organisation.c.do_not_call)


def _contacts(read: Read, words: Sequence[str], limit: int) -> list[Hit]:
    """People whose own name, title or e-mail holds a word, and the organisation the rest."""
    own = [
        or_(
            contact.c.search_key.contains(word, autoescape=True),
            contact.c.email_key.contains(word, autoescape=True),
            holds(contact.c.title, word),
        )
        for word in words
    ]
    begins = [contact.c.search_key.startswith(words[0], autoescape=True)]
    begins.append(contact.c.search_key.contains(f" {words[0]}", autoescape=True))
    order = (case((or_(*begins), 0), else_=1), as_it_lies(contact.c.search_key), contact.c.id)
    at_home = organisation.c.id == as_it_lies(contact.c.organisation_id)
    every = and_(*(or_(mine, house_holds(word)) for mine, word in zip(own, words, strict=True)))
    joined = select(contact, *_HOUSE).select_from(contact.join(organisation, at_home)).where(or_(*own))
    found = []
    for row in read.all(joined.where(every if len(words) > 1 else true()).order_by(*order).limit(limit)):
        said = " · ".join(part for part in (row["name"], row["title"], row["email"]) if part)
        barred = row["do_not_call"] or row["do_not_contact"]
        whose = (row["organisation_id"], row["house"], row["city"], row["id"])
        found.append(Hit(HitKind.CONTACT, row["id"], *whose, words=said, do_not_call=barred))
    return found


def _phones(read: Read, digits: str, limit: int) -> list[Hit]:
    if not digits:
        return []
    who = (contact.c.name.label("who"), contact.c.do_not_contact)
    joined = select(phone, *_HOUSE, *who).join(organisation, organisation.c.id == phone.c.organisation_id)
    dialled = or_(
        phone.c.e164.contains(digits, autoescape=True),
        and_(phone.c.e164.is_(None), _bare(phone.c.typed).contains(digits, autoescape=True)),
    )
    wanted = joined.outerjoin(contact, contact.c.id == phone.c.contact_id).where(dialled)
    country = read.office.settings.day.country or "FI"
    found = []
    for row in read.all(wanted.order_by(organisation.c.search_key, phone.c.rank, phone.c.id).limit(limit)):
        number = show_phone(row["e164"], country) if row["e164"] else row["typed"]
        said = " · ".join(part for part in (number, _("wrong number") if row["bad"] else "", row["who"]) if part)
        whose = (row["organisation_id"], row["house"], row["city"], row["contact_id"])
        barred = bool(row["do_not_call"] or row["do_not_contact"])
        found.append(Hit(HitKind.PHONE, row["id"], *whose, words=said, do_not_call=barred))
    return found


def _notes(read: Read, words: Sequence[str], limit: int) -> list[Hit]:
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
        for one in written_down(read, words, limit)
    ]


def _bare(column: ColumnElement[str]) -> ColumnElement[str]:
    for sign in (" ", "-", "(", ")", "/", "."):
        column = func.replace(column, sign, "")
    return column
