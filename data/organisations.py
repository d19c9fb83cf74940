"""Organisations: added and edited by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, select

from data.aftersale import grading
from data.cadences import follow_customer
from data.deals import open_deal
from data.drafts import settle_draft
from data.imports.cells import read_headcount, read_id
from data.model.care_facts import CARE_CLASSES
from data.model.clean import clean, clean_line, search_key
from data.model.facts import Event
from data.model.refusal import Refusal, Unclear
from data.phones import keep_phones
from data.tables import organisation
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFacts:
    """What the rep knows of an organisation, read from what was typed."""

    name: str
    segment: str
    business_id: str | None = None
    industry: str = ""
    headcount: int | None = None
    city: str = ""
    web: str = ""
    source: str = ""
    sourced_on: date | None = None
    care_class: str | None = None
    tags: tuple[str, ...] = ()
    notes: str = ""
    phones: str | None = None
    """The organisation's own numbers on one line; None leaves them as they are."""


def is_empty(read: Read) -> bool:
    """Whether the file holds no organisation at all."""
    return read.first(select(organisation.c.id).limit(1)) is None


def read_size(text: str) -> int | None:
    """A headcount as typed: "1 200", "48 people"; None when nothing is typed.

    Raises:
        Unclear: when it is no single figure.
    """
    if not text.strip():
        return None
    count, exact = read_headcount(clean_line(text))
    if not exact:
        raise Unclear(_("Write one figure, as near as you know."))
    return count


def read_register_id(text: str) -> str | None:
    """A business id as typed, a Finnish one checked; None when nothing is typed.

    Raises:
        Unclear: when it is none, or a digit of it is wrong.
    """
    return read_id(text) if text.strip() else None


def read_tags(text: str) -> tuple[str, ...]:
    """Tags parted by commas; each once."""
    found: dict[str, str] = {}
    for tag in text.split(","):
        if shown := clean_line(tag).lstrip("#"):
            found.setdefault(search_key(shown), shown)
    return tuple(found.values())


def add_organisation(write: Write, facts: OrganisationFacts, *, prospect: bool = True, draft: str = "") -> str:
    """Add an organisation, and with it a deal in the first stage whose follow-up stands in the queue; its key.

    Args:
        write: The transaction.
        facts: What is known.
        prospect: Whether a deal is opened; without one nothing asks for the organisation again.
        draft: Key of the draft that this settles.

    Raises:
        Refusal: when the name is missing, the segment unknown, or the business id another's.
    """
    values = _values(write, facts, None)
    key = write.insert(organisation, **values)
    if facts.phones:
        keep_phones(write, key, None, facts.phones)
    if prospect:
        open_deal(write, key)
    if draft:
        settle_draft(write, draft)
    write.say(N_("added: {organisation}"), organisation=values["name"])
    return key


def edit_organisation(write: Write, key: str, facts: OrganisationFacts, *, seen: int | None = None) -> None:
    """Write down what is known of an organisation now.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when the name is missing, the segment unknown, or the business id another's.
    """
    before = write.row(organisation, key)
    values = _values(write, facts, before)
    write.update(organisation, key, seen=seen, **values)
    if values["care_class"] != before["care_class"]:
        write.insert(grading, organisation_id=key, care_class=values["care_class"], bant=[], at=write.now)
        follow_customer(write, Event.CLASS_SET, key)
    if facts.phones is not None:
        keep_phones(write, key, None, facts.phones)
    write.say(N_("edited: {organisation}"), organisation=values["name"])


def _values(read: Read, facts: OrganisationFacts, before: RowMapping | None) -> dict[str, Any]:
    name = clean_line(facts.name)
    if not name:
        raise Refusal(_("An organisation needs its name."))
    segments = [segment.key for segment in read.office.playbook.segments]
    _one_of(facts.segment, segments, before["segment"] if before else None, _("The playbook has no such segment."))
    stood = before["care_class"] if before else None
    _one_of(facts.care_class, [*CARE_CLASSES, None], stood, _("There is no such class."))
    _alone(read, facts.business_id, before["id"] if before else None)
    return {
        "name": name,
        "search_key": search_key(name),
        "segment": facts.segment,
        "business_id": facts.business_id,
        "industry": clean_line(facts.industry),
        "headcount": facts.headcount,
        "city": clean_line(facts.city),
        "web": clean_line(facts.web),
        "source": clean_line(facts.source),
        "sourced_on": facts.sourced_on,
        "care_class": facts.care_class,
        "tags": list(read_tags(",".join(facts.tags))),
        "notes": clean(facts.notes).strip(),
    }


def _one_of(value: str | None, known: Iterable[str | None], stood: str | None, sentence: str) -> None:
    """A word may be a known one, or the one that stood there before the playbook lost it."""
    if value not in known and (stood is None or value != stood):
        raise Refusal(sentence)


def _alone(read: Read, business_id: str | None, key: str | None) -> None:
    if not business_id:
        return
    other = select(organisation.c.name).where(
        organisation.c.business_id == business_id, organisation.c.id.is_distinct_from(key)
    )
    if found := read.first(other):
        raise Refusal(_("{organisation} has that business id already.").format(organisation=found["name"]))
