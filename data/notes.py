"""Notes: what the rep writes down about a customer, as if the customer will read it."""

from __future__ import annotations

from data.drafts import settle_draft
from data.model.clean import clean
from data.model.refusal import Refusal
from data.model.wording import brief
from data.tables import note, organisation
from data.transaction import Write
from data.words import N_, _


def add_note(
    write: Write,
    organisation_id: str,
    text: str,
    *,
    deal_id: str | None = None,
    contact_id: str | None = None,
    draft: str = "",
) -> str:
    """Write a note; its key. The draft it was typed as is settled with it.

    Raises:
        Refusal: when there are no words in it.
    """
    words = _words(text)
    write.row(organisation, organisation_id)
    key = write.insert(
        note, organisation_id=organisation_id, deal_id=deal_id, contact_id=contact_id, text=words, at=write.now
    )
    if draft:
        settle_draft(write, draft)
    write.say(N_("note: {words}"), words=brief(words))
    return key


def edit_note(write: Write, key: str, text: str, *, seen: int | None = None) -> None:
    """Put other words into a note.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when no words are left.
    """
    words = _words(text)
    write.update(note, key, seen=seen, text=words)
    write.say(N_("note edited: {words}"), words=brief(words))


def _words(text: str) -> str:
    words = clean(text).strip()
    if not words:
        raise Refusal(_("A note needs words."))
    return words
