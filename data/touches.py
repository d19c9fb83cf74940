"""Touches: what happened between us and an organisation, newest first."""

from __future__ import annotations

from sqlalchemy import func, select

from data.model.facts import DealState, MeetingState
from data.model.outcome import UNANSWERED
from data.model.sheet import Touch
from data.model.wording import brief
from data.tables import call, meeting, note, stage_event
from data.transaction import Read
from data.words import N_, _, language

_MEETINGS = {
    MeetingState.AGREED: N_("meeting agreed"),
    MeetingState.HELD: N_("meeting held"),
    MeetingState.CANCELLED: N_("meeting called off"),
}


def touches_of(read: Read, organisation_id: str, *, limit: int = 12) -> tuple[Touch, ...]:
    """The last calls, notes and meetings."""
    names = {rule.key: rule.name.said(language()) for rule in read.office.playbook.outcomes}
    calls = select(call).where(call.c.organisation_id == organisation_id)
    notes = select(note).where(note.c.organisation_id == organisation_id)
    meetings = select(meeting).where(meeting.c.organisation_id == organisation_id)
    found = [
        Touch(row["started_at"], names.get(row["outcome"], row["outcome"]), brief(row["notes"], 200))
        for row in read.all(calls.order_by(call.c.started_at.desc()).limit(limit))
    ]
    found += [
        Touch(row["at"], _("note"), brief(row["text"], 200))
        for row in read.all(notes.order_by(note.c.at.desc()).limit(limit))
    ]
    found += [
        Touch(row["starts_at"], _(_MEETINGS[MeetingState(row["state"])]), row["place"])
        for row in read.all(meetings.order_by(meeting.c.starts_at.desc()).limit(limit))
    ]
    return tuple(sorted(found, key=lambda touch: touch.at, reverse=True)[:limit])


def tries_before(read: Read, organisation_id: str, deal_id: str | None, contact_id: str | None) -> int:
    """How many calls in a row went unanswered; talking, a wrong number or parking the deal begins the count anew."""
    about = call.c.organisation_id == organisation_id
    about &= call.c.deal_id == deal_id if deal_id else call.c.deal_id.is_(None) & call.c.contact_id.is_(contact_id)
    if deal_id:
        parked = (stage_event.c.deal_id == deal_id) & (stage_event.c.state == DealState.LATER)
        last = read.first(select(func.max(stage_event.c.at).label("at")).where(parked))
        if last is not None and last["at"] is not None:
            about &= call.c.started_at > last["at"]
    recent = select(call.c.outcome).where(about).order_by(call.c.started_at.desc(), call.c.id.desc()).limit(100)
    count = 0
    for found in read.all(recent):
        if found["outcome"] not in UNANSWERED:
            break
        count += 1
    return count
