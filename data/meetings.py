"""Meetings: agreed times with customers. The invitation file follows by itself once the change is on disk."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, RowMapping, select

from data.at_hand import customer_name
from data.bookkeeping import invitation
from data.cadences import follow_customer, follow_event, not_past
from data.feed import own_entries
from data.followups import close_followup
from data.model.facts import Event, FollowUpState, MeetingPurpose, MeetingState
from data.model.refusal import Refusal
from data.model.script import fill
from data.model.slots import HORIZON_DAYS, free_slots
from data.model.wording import due as in_words
from data.tables import AGREED, deal, followup, meeting
from data.transaction import Read, Write
from data.words import N_, _, language

_GRACE = timedelta(minutes=1)


def busy(read: Read) -> list[tuple[datetime, datetime]]:
    """Start and end of every agreed meeting that is not over, as far ahead as times are offered."""
    near = meeting.c.starts_at < read.now + timedelta(days=HORIZON_DAYS + 1)
    found = select(meeting.c.starts_at, meeting.c.ends_at).where(_stands(read), near).distinct()
    return [(row["starts_at"], row["ends_at"]) for row in read.all(found)]


def busy_elsewhere(read: Read) -> list[tuple[datetime, datetime]]:
    """Start and end of what stands in the rep's own calendar; our own entries, imported there, are not counted again.

    A meeting of ours that was moved or called off may still stand there at its old time: the file here is right.
    """
    outside = read.office.elsewhere()
    if not outside:
        return []
    ours = {row["uid"] for table in (meeting, invitation) for row in read.all(select(table.c.uid))}
    ours |= own_entries(read, (taken.uid for taken in outside))
    return [(taken.start, taken.end) for taken in outside if taken.uid not in ours]


def free_times(read: Read, *, skip: int = 0) -> tuple[datetime, ...]:
    """Two really free times to propose, after passing over `skip` earlier offers; fewer where there are no more."""
    calling = read.office.playbook.calling
    found = free_slots(
        read.office.calendar,
        [*busy(read), *busy_elsewhere(read)],
        read.now,
        minutes=calling.meeting_minutes,
        buffer=calling.buffer_minutes,
        skip=skip,
    )
    return tuple(found)


def book_meeting(
    write: Write,
    start: datetime,
    *,
    organisation_id: str,
    deal_id: str | None,
    contact_id: str | None,
    language: str,
    place: str | None = None,
    purpose: MeetingPurpose = MeetingPurpose.TALK,
) -> str:
    """Put an agreed meeting into the file; its key. Part of a larger operation.

    Raises:
        Refusal: when the time has passed or is taken.
    """
    calling = write.office.playbook.calling
    end = start + timedelta(minutes=calling.meeting_minutes)
    _refuse_taken(write, start, end)
    usual = calling.place.said(language) if calling.place else ""
    return write.insert(
        meeting,
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
        starts_at=start,
        ends_at=end,
        place=usual if place is None else place,
        uid=f"{write.office.new_id(write.now)}@salestui",
        language=language,
        purpose=purpose,
    )


def move_meeting(write: Write, meeting_id: str, start: datetime) -> None:
    """Agree another time for a meeting; its follow-up on the day, and what a rule planned before it, move along.

    Raises:
        Refusal: when the meeting does not stand, or the time has passed or is taken.
    """
    found = _standing(write, meeting_id)
    end = start + (found["ends_at"] - found["starts_at"])
    _refuse_taken(write, start, end, besides=meeting_id)
    write.update(meeting, meeting_id, starts_at=start, ends_at=end)
    for waiting in waiting_for(write, meeting_id):
        if waiting["due_at"] == found["starts_at"]:
            due = write.office.calendar.exactly(start)
            write.update(followup, waiting["id"], due_on=due.on, due_at=due.at, moved=waiting["moved"] + 1)
        elif not waiting["moved"]:
            _plan_again(write, waiting, start)
    write.say(
        N_("meeting with {organisation} moved to {when}"),
        organisation=customer_name(write, found),
        when=when(write, start),
    )


def cancel_meeting(write: Write, meeting_id: str) -> None:
    """Call a meeting off, with all that prepared it.

    Raises:
        Refusal: when the meeting does not stand.
    """
    found = _standing(write, meeting_id)
    drop_meeting(write, meeting_id)
    write.say(N_("meeting with {organisation} called off"), organisation=customer_name(write, found))


def drop_meeting(write: Write, meeting_id: str) -> None:
    """Call a meeting off as part of a larger operation."""
    write.update(meeting, meeting_id, state=MeetingState.CANCELLED)
    for waiting in waiting_for(write, meeting_id):
        close_followup(write, waiting["id"], state=FollowUpState.CANCELLED)


def hold_meeting(write: Write, meeting_id: str) -> None:
    """Record that a meeting was held; what comes after it (a memo today) is the playbook's.

    Raises:
        Refusal: when the meeting does not stand.
    """
    found = _standing(write, meeting_id)
    write.update(meeting, meeting_id, state=MeetingState.HELD)
    for waiting in waiting_for(write, meeting_id):
        close_followup(write, waiting["id"], result=_("held"))
    if found["deal_id"]:
        follow_event(
            write,
            Event.MEETING_HELD,
            found["deal_id"],
            meeting_id=meeting_id,
            purpose=found["purpose"],
            origin=write.now,
        )
    follow_customer(write, Event.CONTACTED, found["organisation_id"])
    write.say(N_("meeting with {organisation} held"), organisation=customer_name(write, found))


def meetings_ahead(read: Read, deal_id: str) -> list[RowMapping]:
    """The deal's agreed meetings that are not over, soonest first."""
    found = select(meeting).where(_stands(read), meeting.c.deal_id == deal_id)
    return read.all(found.order_by(meeting.c.starts_at))


def waiting_for(read: Read, meeting_id: str) -> list[RowMapping]:
    """Open follow-ups that prepare a meeting, or are the meeting."""
    open_ones = (followup.c.meeting_id == meeting_id) & (followup.c.state == FollowUpState.OPEN)
    return read.all(select(followup).where(open_ones))


def when(read: Read, start: datetime) -> str:
    """A meeting's start as the rep reads it: "Thu 26.11. 9:00"."""
    return in_words(read.office.calendar.exactly(start), read.now, read.office.calendar)


def _plan_again(write: Write, waiting: RowMapping, start: datetime) -> None:
    """What a rule of the playbook counts from the meeting is counted from its new time, and names it."""
    about = write.row(deal, waiting["deal_id"]) if waiting["deal_id"] else None
    playbook = write.process_of(about) if about else write.office.playbook
    rule = next((one for one in playbook.cadences if one.key == waiting["rule"]), None)
    if rule is None or rule.on != Event.BOOKED or rule.after.unit == "agreed":
        return
    due = not_past(write, write.office.calendar.due(rule.after, start, at=rule.at))
    said = rule.reason.said(language())
    reason = fill(said, {"meeting.when": when(write, start)}) if "meeting.when" in said else waiting["reason"]
    write.update(followup, waiting["id"], due_on=due.on, due_at=due.at, reason=reason)


def _refuse_taken(read: Read, start: datetime, end: datetime, *, besides: str | None = None) -> None:
    if start < read.now - _GRACE:
        raise Refusal(_("That time has passed already."))
    overlaps = (meeting.c.starts_at < end) & (meeting.c.ends_at > start) & meeting.c.id.is_distinct_from(besides)
    taken = read.first(select(meeting).where(_stands(read), overlaps).order_by(meeting.c.starts_at))
    if taken is not None:
        sentence = _("That time is taken: you meet {organisation} {when}.")
        raise Refusal(sentence.format(organisation=customer_name(read, taken), when=when(read, taken["starts_at"])))


def _standing(read: Read, meeting_id: str) -> RowMapping:
    found = read.row(meeting, meeting_id)
    if found["state"] != MeetingState.AGREED:
        raise Refusal(_("That meeting was held or called off already."))
    return found


def _stands(read: Read) -> ColumnElement[bool]:
    return AGREED & (meeting.c.ends_at > read.now)
