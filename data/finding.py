"""Finding: organisations, people and words by whatever the rep remembers of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Text, and_, case, cast, func, literal, or_, select

from data.model.clean import clean_line, search_key
from data.model.phone import show_phone
from data.model.wording import brief
from data.tables import call, contact, note, organisation, phone
from data.transaction import Read
from data.words import _

_LONGEST = 100
_MOST_WORDS = 8
_FEWEST_DIGITS = 3
_AROUND = 60

Condition = ColumnElement[bool]


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

    Any text is a safe one; letters are compared without regard to case, numbers without regard to spelling.
    """
    typed = clean_line(text)[:_LONGEST]
    words = search_key(typed).split()[:_MOST_WORDS]
    if not words:
        return []
    digits = _digits(typed)
    found = _organisations(read, words, digits, limit)
    for more in (_contacts(read, words, limit), _phones(read, digits, limit), _notes(read, words, limit)):
        found += more[: limit - len(found)] if len(found) < limit else []
    return found


def _organisations(read: Read, words: list[str], digits: str, limit: int) -> list[Hit]:
    named = and_(
        *(
            or_(
                organisation.c.search_key.contains(word, autoescape=True),
                *(_holds(column, word) for column in (organisation.c.city, organisation.c.industry)),
                _tagged(word),
                organisation.c.business_id.icontains(word, autoescape=True),
            )
            for word in words
        )
    )
    if len(digits) >= 6:
        named |= func.replace(organisation.c.business_id, "-", "").contains(digits, autoescape=True)
    begins = case((organisation.c.search_key.startswith(words[0], autoescape=True), 0), else_=1)
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


def _contacts(read: Read, words: list[str], limit: int) -> list[Hit]:
    """People whose own name, title or e-mail holds a word, and the organisation's name the rest."""
    own = [
        or_(
            contact.c.search_key.contains(word, autoescape=True),
            contact.c.email_key.contains(word, autoescape=True),
            _holds(contact.c.title, word),
        )
        for word in words
    ]
    house = [organisation.c.search_key.contains(word, autoescape=True) for word in words]
    every = and_(*(or_(mine, theirs) for mine, theirs in zip(own, house, strict=True)))
    joined = select(contact, *_HOUSE).join(organisation, organisation.c.id == contact.c.organisation_id)
    wanted = joined.where(every, or_(*own)).order_by(contact.c.search_key, contact.c.id).limit(limit)
    found = []
    for row in read.all(wanted):
        said = " · ".join(part for part in (row["name"], row["title"], row["email"]) if part)
        barred = row["do_not_call"] or row["do_not_contact"]
        whose = (row["organisation_id"], row["house"], row["city"], row["id"])
        found.append(Hit(HitKind.CONTACT, row["id"], *whose, words=said, do_not_call=barred))
    return found


def _phones(read: Read, digits: str, limit: int) -> list[Hit]:
    if len(digits) < _FEWEST_DIGITS:
        return []
    joined = select(phone, *_HOUSE, contact.c.name.label("who")).join(
        organisation, organisation.c.id == phone.c.organisation_id
    )
    dialled = or_(
        phone.c.e164.contains(digits, autoescape=True),
        and_(phone.c.e164.is_(None), _bare(phone.c.typed).contains(digits, autoescape=True)),
    )
    wanted = joined.outerjoin(contact, contact.c.id == phone.c.contact_id).where(dialled)
    country = read.office.settings.day.country or "FI"
    found = []
    for row in read.all(wanted.order_by(organisation.c.search_key, phone.c.rank, phone.c.id).limit(limit)):
        number = show_phone(row["e164"], country) if row["e164"] else row["typed"]
        said = " · ".join(part for part in (number, row["who"]) if part)
        whose = (row["organisation_id"], row["house"], row["city"], row["contact_id"])
        found.append(Hit(HitKind.PHONE, row["id"], *whose, words=said, do_not_call=row["do_not_call"]))
    return found


def _notes(read: Read, words: list[str], limit: int) -> list[Hit]:
    """Words in notes and in what was written down during calls, newest first."""
    written = (
        (note, note.c.text, note.c.at, _("note")),
        (call, call.c.notes, call.c.started_at, _("call notes")),
    )
    found = []
    for table, text, at, what in written:
        named = (text.label("text"), at.label("at"), literal(what).label("what"), *_HOUSE)
        joined = select(table.c.id, table.c.organisation_id, table.c.contact_id, *named).join(
            organisation, organisation.c.id == table.c.organisation_id
        )
        wanted = joined.where(and_(*(_holds(text, word) for word in words))).order_by(at.desc(), table.c.id.desc())
        found += read.all(wanted.limit(limit))
    newest = sorted(found, key=lambda row: (row["at"], row["id"]), reverse=True)[:limit]
    return [
        Hit(
            HitKind.NOTE,
            row["id"],
            row["organisation_id"],
            row["house"],
            row["city"],
            row["contact_id"],
            words=f"{row['what']}: {_around(row['text'], words)}",
            do_not_call=row["do_not_call"],
        )
        for row in newest
    ]


def _holds(column: ColumnElement[str], word: str) -> Condition:
    """Whether a text holds a word; a database folds the case of a to z only, so other letters are tried both ways."""
    if word.isascii():
        return column.icontains(word, autoescape=True)
    spellings = {word, word.upper(), word.capitalize()}
    return or_(*(column.contains(one, autoescape=True) for one in sorted(spellings)))


def _tagged(word: str) -> Condition:
    """Whether a tag holds a word: tags are kept as JSON, which spells what is not ASCII as escapes."""
    tags = cast(organisation.c.tags, Text)
    spellings = {json.dumps(one)[1:-1] for one in (word, word.upper(), word.capitalize())}
    return or_(*(tags.icontains(one, autoescape=True) for one in sorted(spellings)))


def _digits(text: str) -> str:
    """The digits of a number however it is spelt, without what comes before them at home; empty for other texts."""
    number = re.sub(r"\(0\)", "", text)
    if re.search(r"[^\W\d_]", number):
        return ""
    return re.sub(r"[^0-9]", "", number).lstrip("0")


def _bare(column: ColumnElement[str]) -> ColumnElement[str]:
    for sign in (" ", "-", "(", ")", "/"):
        column = func.replace(column, sign, "")
    return column


def _around(text: str, words: list[str]) -> str:
    """The piece of a text in which the first word stands."""
    line = clean_line(text)
    at = line.casefold().find(words[0])
    if at > _AROUND // 2:
        line = "…" + line[at - _AROUND // 3 :]
    return brief(line, 2 * _AROUND)
