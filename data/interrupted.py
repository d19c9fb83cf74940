"""Calls that were cut off: begun, never ended, and found again by what was kept of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select

from data.barring import refuse_barred
from data.bookkeeping import draft
from data.drafts import drafted, keep_draft, settle_draft
from data.model.clean import clean
from data.model.refusal import Refusal
from data.model.wording import brief
from data.tables import contact, deal, note, organisation
from data.transaction import Read, Write
from data.words import N_


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A call that began and was never said to have ended."""

    organisation_id: str
    deal_id: str | None
    contact_id: str | None
    followup_id: str | None
    script: str | None
    seen_at: datetime
    """The last trace of it: when it was last written down."""


def interrupted(read: Read) -> Interrupted | None:
    """The latest call that was cut off and can still be gone on with."""
    for row in read.all(_calls().order_by(draft.c.at.desc())):
        content = row["content"]
        if not content.get("started") or not _callable(read, content):
            continue
        person = content.get("contact_id")
        return Interrupted(
            content["organisation_id"],
            content.get("deal_id"),
            person if person and _is_there(read, person) else None,
            content.get("followup_id"),
            content.get("script"),
            row["at"],
        )
    return None


def rescue_notes(write: Write) -> int:
    """Keep as notes what was typed in calls that can no longer be made; how many. What has no home stays a draft."""
    rescued = []
    for row in write.all(_calls()):
        content = row["content"]
        text = clean(str(content.get("note") or "")).strip()
        house = write.find(organisation, content.get("organisation_id"))
        if house is None or not text or not content.get("started") or _callable(write, content):
            continue
        write.insert(note, organisation_id=house["id"], text=text, at=row["at"])
        settle_draft(write, row["id"])
        rescued.append(f"{house['name']}: {brief(text)}")
    if rescued:
        write.say(N_("kept as a note, the call cannot go on: {notes}"), notes=" · ".join(rescued))
    return len(rescued)


def never_was(write: Write, key: str) -> None:
    """Forget a call that was no call; what was typed in it becomes a note."""
    content = drafted(write, key) or {}
    text = clean(str(content.get("note") or "")).strip()
    if text:
        write.insert(note, organisation_id=content["organisation_id"], text=text, at=write.now)
    settle_draft(write, key)
    write.say(N_("that was no call: forgotten"))


def settle_call(write: Write, key: str, ended_at: datetime) -> None:
    """The call is kept now, its draft goes; undo brings the draft back as a call that ended then, its outcome open."""
    content = drafted(write, key) or {}
    if content.get("started"):
        keep_draft(write, key, {**content, "struck": None, "ended": ended_at.isoformat()})
    settle_draft(write, key)


def _calls() -> Select[tuple[Any, ...]]:
    return select(draft).where(draft.c.id.startswith("call:", autoescape=True))


def _callable(read: Read, content: Mapping[str, Any]) -> bool:
    """Whether whom and what the call was about is still there and may be called."""
    house, about = str(content.get("organisation_id") or ""), content.get("deal_id")
    if about and read.first(select(deal.c.id).where(deal.c.id == about)) is None:
        return False
    person = content.get("contact_id")
    try:
        refuse_barred(read, house, person if person and _is_there(read, person) else None)
    except Refusal:
        return False
    return True


def _is_there(read: Read, person: str) -> bool:
    return read.first(select(contact.c.id).where(contact.c.id == person)) is not None
