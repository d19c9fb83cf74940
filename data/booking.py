"""Agreeing a meeting outside a call: which times are free, what stands already, and all that follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from data.at_hand import spoken_with
from data.barring import is_call
from data.cadences import follow_event
from data.deals import enter_stage
from data.followups import close_followup, open_followups
from data.meetings import book_meeting, busy_elsewhere, free_times, meetings_ahead, when
from data.model.facts import DealState, Event, FollowUpState, MeetingPurpose, Outcome
from data.model.outcome import stage_after_booking
from data.progress import after_booking
from data.tables import contact, deal, organisation
from data.transaction import Read, Write
from data.words import N_, language


@dataclass(frozen=True, slots=True)
class Offered:
    """Times to offer, and when the rep's own calendar says busy; each in UTC."""

    free: tuple[datetime, ...]
    elsewhere: tuple[tuple[datetime, datetime], ...]


def times_to_offer(read: Read) -> Offered:
    """Two free times, and what is taken elsewhere."""
    return Offered(free_times(read), tuple(busy_elsewhere(read)))


@dataclass(frozen=True, slots=True)
class Standing:
    """An agreed meeting that is still to come: its key, and when it is, in words."""

    id: str
    shown: str


def standing_meeting(read: Read, deal_id: str, purpose: MeetingPurpose) -> Standing | None:
    """The deal's next agreed meeting for this purpose."""
    found = next((row for row in meetings_ahead(read, deal_id) if row["purpose"] == purpose), None)
    return Standing(found["id"], when(read, found["starts_at"])) if found else None


def agree_meeting(
    write: Write,
    organisation_id: str,
    deal_id: str | None,
    contact_id: str | None,
    start: datetime,
    *,
    purpose: MeetingPurpose = MeetingPurpose.TALK,
    place: str | None = None,
) -> str:
    """Agree a meeting outside a call, with what the playbook ties to one for that purpose; its key.

    Raises:
        Refusal: when the time has passed or is taken.
    """
    person = write.first(select(contact.c.language).where(contact.c.id == contact_id))
    key = book_meeting(
        write,
        start,
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
        language=spoken_with(write, person),
        place=place,
        purpose=purpose,
    )
    shown = when(write, start)
    if deal_id:
        facts = {"meeting.when": shown}
        follow_event(write, Event.BOOKED, deal_id, meeting_id=key, purpose=purpose, origin=start, facts=facts)
    still = _move_on(write, deal_id) if deal_id else ""
    name = write.row(organisation, organisation_id)["name"]
    said = N_("meeting with {organisation} {when}; {still}") if still else N_("meeting with {organisation} {when}")
    write.say(said, organisation=name, when=shown, still=still)
    return key


def _move_on(write: Write, deal_id: str) -> str:
    """An open deal whose meeting is agreed is past prospecting and contacting; in words what stays open there."""
    found = write.row(deal, deal_id)
    if found["state"] != DealState.OPEN:
        return ""
    stage = stage_after_booking(write.process_of(found), found["stage"])
    goes, said = after_booking(write, deal_id, stage)
    if goes:
        if stage != found["stage"]:
            _call_no_more(write, deal_id)
        enter_stage(write, deal_id, stage)
    return said


def _call_no_more(write: Write, deal_id: str) -> None:
    """Calls that were to bring about a meeting stand no more; one whose time was agreed does."""
    result = write.office.playbook.outcome(Outcome.BOOKED).name.said(language())
    for waiting in open_followups(write, deal_id):
        if is_call(write, waiting) and not waiting["agreed"] and waiting["meeting_id"] is None:
            close_followup(write, waiting["id"], state=FollowUpState.CANCELLED, result=result)
