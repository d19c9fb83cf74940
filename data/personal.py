"""Personal notes: what is remembered of a human being, with its day, so that the next call can ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, Select, or_, select

from data.model.clean import clean
from data.model.naming import called
from data.model.refusal import Refusal
from data.model.wording import brief
from data.tables import contact, note, organisation
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True)
class Remembered:
    """One thing remembered of somebody, and when it was said."""

    id: str
    on: date
    text: str
    contact_id: str | None = None
    contact: str = ""


def add_personal(
    write: Write, organisation_id: str, contact_id: str | None, text: str, *, deal_id: str | None = None
) -> str:
    """Remember something personal of somebody there; the note's key.

    Raises:
        NotFound: when the organisation is no longer in the file.
        Refusal: when there are no words in it.
    """
    words = clean(text).strip()
    if not words:
        raise Refusal(_("A note needs words."))
    house = write.row(organisation, organisation_id)
    person = write.first(
        select(contact).where(contact.c.id == contact_id, contact.c.organisation_id == organisation_id)
    )
    key = write.insert(
        note,
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=person["id"] if person else None,
        text=words,
        personal=True,
        at=write.now,
    )
    who = called(person["name"], person["title"], person["email"]) if person else house["name"]
    write.say(N_("remembered of {who}: {words}"), who=who, words=brief(words))
    return key


def mark_personal(write: Write, key: str, personal: bool) -> None:
    """Say whether a note is of the human being or of the business."""
    found = write.row(note, key)
    write.update(note, key, personal=personal)
    phrase = N_("a personal note now: {words}") if personal else N_("an ordinary note now: {words}")
    write.say(phrase, words=brief(found["text"]))


def personal_at(read: Read, organisation_id: str, *, limit: int = 50) -> tuple[Remembered, ...]:
    """What is remembered of everybody of an organisation, the newest first."""
    return _remembered(read, _notes().where(note.c.organisation_id == organisation_id), limit)


def remembered_before(read: Read, organisation_id: str, contact_id: str | None) -> tuple[Remembered, ...]:
    """The newest two for the next call: of whom we speak with, and of nobody in particular there."""
    whom = or_(note.c.contact_id.is_(None), note.c.contact_id == contact_id)
    return _remembered(read, _notes().where(note.c.organisation_id == organisation_id, whom), 2)


def _notes() -> Select[tuple[object, ...]]:
    joined = select(note, contact.c.name, contact.c.title, contact.c.email)
    return joined.outerjoin(contact, contact.c.id == note.c.contact_id).where(note.c.personal.is_(True))


def _remembered(read: Read, wanted: Select[tuple[object, ...]], limit: int) -> tuple[Remembered, ...]:
    rows = read.all(wanted.order_by(note.c.at.desc(), note.c.id.desc()).limit(limit))
    return tuple(_one(read, row) for row in rows)


def _one(read: Read, row: RowMapping) -> Remembered:
    known = row["contact_id"] is not None
    who = called(row["name"], row["title"], row["email"]) if known else ""
    return Remembered(row["id"], read.office.calendar.today(row["at"]), row["text"], row["contact_id"], who)
