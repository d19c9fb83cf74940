"""Contacts: the people of an organisation, added, edited and taken out by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from data.aftersale import complaint, feedback, recommendation
from data.bargaining import agreement, ask, paper, quote
from data.drafts import settle_draft
from data.model.clean import clean, clean_line, search_key
from data.model.email import email_key, read_email
from data.model.facts import BuyingRole, Channel
from data.model.naming import called
from data.model.refusal import Refusal
from data.phones import drop_phones, keep_phones, phones_of
from data.tables import analysis, call, contact, deal, followup, meeting, note, organisation
from data.transaction import Write
from data.words import N_, _

_POINTING = (
    *(deal, followup, meeting, note, call, analysis, paper, quote, ask, agreement),
    *(feedback, complaint, recommendation),
)
"""Tables whose rows remember a contact."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFacts:
    """What the rep knows of a contact, read from what was typed; a switchboard has no name."""

    name: str = ""
    title: str = ""
    role: str | None = None
    email: str = ""
    channel: str | None = None
    language: str | None = None
    personal: str = ""
    source: str | None = None
    """Where they are from; empty: entered by hand; None leaves it as it is."""
    sourced_on: date | None = None
    phones: str | None = None
    """Their numbers on one line; None leaves them as they are."""


def add_contact(write: Write, organisation_id: str, facts: ContactFacts, *, draft: str = "") -> str:
    """Add a contact; the key. Open deals that have none yet get this one.

    Raises:
        Refusal: when nothing is known of them, or the e-mail or a number cannot be read.
    """
    values = _values(facts)
    if not any((values["name"], values["title"], values["email"], (facts.phones or "").strip())):
        raise Refusal(_("Write a name, a title, an e-mail or a number."))
    values |= {"source": clean_line(facts.source or ""), "sourced_on": facts.sourced_on or write.today}
    key = write.insert(contact, organisation_id=organisation_id, **values)
    keep_phones(write, organisation_id, key, facts.phones or "")
    lonely = (deal.c.organisation_id == organisation_id) & deal.c.contact_id.is_(None) & (deal.c.state == "open")
    barred = write.row(contact, key)["do_not_contact"]
    for row in [] if barred else write.all(select(deal.c.id).where(lonely)):
        write.update(deal, row["id"], contact_id=key)
        waiting = (followup.c.deal_id == row["id"]) & followup.c.contact_id.is_(None) & (followup.c.state == "open")
        for step in write.all(select(followup.c.id).where(waiting)):
            write.update(followup, step["id"], contact_id=key)
    if draft:
        settle_draft(write, draft)
    whose = write.row(organisation, organisation_id)["name"]
    write.say(N_("added: {contact}, {organisation}"), contact=_called(values), organisation=whose)
    return key


def edit_contact(write: Write, key: str, facts: ContactFacts, *, seen: int | None = None) -> None:
    """Write down what is known of a contact now.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when the e-mail or a new number cannot be read.
    """
    before = write.row(contact, key)
    values = _values(facts, before["email"])
    if facts.source is not None:
        values |= {"source": clean_line(facts.source), "sourced_on": facts.sourced_on}
    write.update(contact, key, seen=seen, **values)
    if facts.phones is not None:
        keep_phones(write, before["organisation_id"], key, facts.phones)
    write.say(N_("edited: {contact}"), contact=_called(values))


def remove_contact(write: Write, key: str) -> None:
    """Take a contact out with their numbers; what happened with them stays with the organisation."""
    before = write.row(contact, key)
    for table in _POINTING:
        for row in write.all(select(table.c.id).where(table.c.contact_id == key)):
            write.update(table, row["id"], contact_id=None)
    drop_phones(write, phones_of(write, before["organisation_id"], key))
    write.delete(contact, key)
    write.say(N_("removed: {contact}"), contact=_called(dict(before)))


def _values(facts: ContactFacts, stood: str = "") -> dict[str, Any]:
    typed = clean_line(facts.email)
    email = typed if typed in ("", stood) else read_email(typed)
    if facts.role not in [None, *BuyingRole] or facts.channel not in [None, *Channel]:
        raise Refusal(_("There is no such role or channel."))
    return {
        "name": clean_line(facts.name),
        "search_key": search_key(facts.name),
        "title": clean_line(facts.title),
        "role": facts.role,
        "email": email,
        "email_key": email_key(email),
        "channel": facts.channel,
        "language": facts.language,
        "personal": clean(facts.personal).strip(),
    }


def _called(values: dict[str, Any]) -> str:
    return called(values["name"], values["title"], values["email"])
