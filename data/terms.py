"""What a deal is about: its title, its value and its contact, as the rep writes them."""

from __future__ import annotations

from dataclasses import dataclass

from data.at_hand import customer_name
from data.deals import open_deal
from data.drafts import settle_draft
from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.tables import contact, deal
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True, kw_only=True)
class DealTerms:
    """Title, value in cents and contact of a deal."""

    title: str = ""
    value_cents: int = 0
    contact_id: str | None = None


def add_deal(write: Write, organisation_id: str, terms: DealTerms, *, draft: str = "") -> str:
    """Open a deal with its terms in the first stage, with the follow-up that belongs there; its key.

    Raises:
        Refusal: when the contact is not the organisation's.
    """
    _known(write, organisation_id, terms.contact_id)
    key = open_deal(write, organisation_id, contact_id=terms.contact_id, title=clean_line(terms.title))
    write.update(deal, key, value_cents=terms.value_cents)
    if draft:
        settle_draft(write, draft)
    return key


def edit_deal(write: Write, key: str, terms: DealTerms, *, seen: int | None = None) -> None:
    """Write down the terms of a deal as they are now.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when the contact is not the organisation's.
    """
    before = write.row(deal, key)
    _known(write, before["organisation_id"], terms.contact_id)
    title = clean_line(terms.title) or customer_name(write, before)
    write.update(deal, key, seen=seen, title=title, value_cents=terms.value_cents, contact_id=terms.contact_id)
    write.say(N_("edited: {title}"), title=title)


def _known(read: Read, organisation_id: str, contact_id: str | None) -> None:
    if contact_id is not None and read.row(contact, contact_id)["organisation_id"] != organisation_id:
        raise Refusal(_("That contact belongs to another organisation."))
