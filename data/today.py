"""Today: the morning in one look: meetings, promises, what waits first, what lacks a step, and the days ahead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, FromClause, RowMapping, Select, Table, func, select

from data.aftersale import complaint
from data.best_hours import best_hours, hour_words
from data.load import load_ahead
from data.model.care_facts import ComplaintState
from data.model.facts import DealState, MeetingState
from data.model.load import DayLoad, Off, why_off
from data.model.queued import QueueRow
from data.model.ranking import Section
from data.next_step import lacks_step
from data.processes import kind_name
from data.queue import queue
from data.queue_order import joined, waiting
from data.tables import contact, deal, followup, meeting, organisation
from data.transaction import Read

FIRST = 10
"""So many things to do are told."""

MOST = 5
"""So many of anything else are named; the counts are of all."""

AHEAD = 5
"""Working days to come whose load is told."""


@dataclass(frozen=True, slots=True)
class At:
    """Something at a time of this day: a meeting, or what was promised to the minute."""

    at: datetime
    """On the rep's clock."""
    what: str
    """The kind of a follow-up, the place of a meeting."""
    organisation_id: str
    organisation: str
    contact: str
    words: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """An organisation with the day and the words that matter."""

    organisation_id: str
    organisation: str
    on: date | None = None
    words: str = ""
    value_cents: int = 0


@dataclass(frozen=True, slots=True)
class Several:
    """The first of several, and how many there are."""

    count: int
    first: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """What a rep wants to know of a day before it begins."""

    now: datetime
    """On the rep's clock."""
    off: Off | None
    """Why nobody works today; None on a working day."""
    hours: str
    """When people answer, in words; empty where nothing is known or it is too late."""
    meetings: tuple[At, ...]
    promised: tuple[At, ...]
    """Agreed to the minute, the soonest first; also those whose minute has passed."""
    counts: dict[Section, int]
    first: tuple[QueueRow, ...]
    complaints: Several
    lacking: Several
    """Open deals with neither a next step nor a reason for none."""
    back: Several
    """Parked deals that come back this week, or should have."""
    ahead: tuple[DayLoad, ...]
    """The working days to come."""
    usual: int
    """How much a day holds as a rule."""


def today(read: Read) -> Today:
    """The day as it stands now."""
    calendar = read.office.calendar
    found, load = queue(read, limit=FIRST), load_ahead(read)
    days, ahead = read.today, list[DayLoad]()
    for _step in range(AHEAD):
        days = calendar.next_working_day(days)
        ahead.append(load.day(days))
    off = why_off(read.today, calendar)
    return Today(
        now=calendar.local(read.now),
        off=off,
        hours=hour_words(best_hours(read), read.office) if off is None else "",
        meetings=tuple(_meetings(read)),
        promised=tuple(_promised(read)),
        counts={part: found.counts.get(part, 0) for part in Section if part not in (Section.COMING, Section.HELD)}
        | {Section.HELD: found.held},
        first=found.rows,
        complaints=_complaints(read),
        lacking=_lacking(read),
        back=_back(read),
        ahead=tuple(ahead),
        usual=load.usual,
    )


def _meetings(read: Read) -> list[At]:
    """The meetings agreed for today."""
    local = read.office.calendar.local
    begin, end = (read.office.calendar.moment(read.today + timedelta(days=step), time()) for step in (0, 1))
    held = (meeting.c.state == MeetingState.AGREED, meeting.c.starts_at >= begin, meeting.c.starts_at < end)
    wanted = select(*meeting.c, *_WHO).select_from(_with_names(meeting)).where(*held)
    return [
        At(
            local(row["starts_at"]),
            row["place"],
            row["organisation_id"],
            row["organisation"],
            row["contact"] or "",
            until=local(row["ends_at"]),
        )
        for row in read.all(wanted.order_by(meeting.c.starts_at, meeting.c.id))
    ]


def _promised(read: Read) -> list[At]:
    """What was agreed to a minute of today; meetings have their own lines."""
    end = read.office.calendar.moment(read.today + timedelta(days=1), time())
    agreed = (followup.c.agreed.is_(True), followup.c.due_on == read.today, followup.c.due_at < end)
    here = (waiting(read), followup.c.held.is_(False), followup.c.meeting_id.is_(None), *agreed)
    named = (organisation.c.name.label("organisation"), contact.c.name.label("contact"), deal.c.process)
    wanted = select(*followup.c, *named).select_from(joined()).where(*here)
    return [
        At(
            read.office.calendar.local(row["due_at"]),
            kind_name(read, row),
            row["organisation_id"],
            row["organisation"],
            row["contact"] or "",
            row["reason"],
        )
        for row in read.all(wanted.order_by(followup.c.due_at, followup.c.id))
    ]


_WHO = (organisation.c.name.label("organisation"), contact.c.name.label("contact"))


def _with_names(table: Table) -> FromClause:
    return table.join(organisation, table.c.organisation_id == organisation.c.id).outerjoin(
        contact, table.c.contact_id == contact.c.id
    )


def _complaints(read: Read) -> Several:
    """What customers complain of, the oldest first."""
    wanted = select(complaint.c.organisation_id, complaint.c.text.label("words"), complaint.c.opened_at, *_WHO)
    here = wanted.select_from(_with_names(complaint)).where(complaint.c.state == ComplaintState.OPEN)
    rows = read.all(here.order_by(complaint.c.opened_at, complaint.c.id).limit(MOST))
    today = read.office.calendar.today
    named = tuple(
        Named(row["organisation_id"], row["organisation"], today(row["opened_at"]), row["words"]) for row in rows
    )
    return Several(_count(read, complaint, complaint.c.state == ComplaintState.OPEN), named)


def _lacking(read: Read) -> Several:
    """Open deals that wait for nothing, the most valuable first."""
    here = (deal.c.state == DealState.OPEN, lacks_step())
    rows = read.all(_deals().where(*here).order_by(deal.c.value_cents.desc(), deal.c.id).limit(MOST))
    return Several(_count(read, deal, *here), tuple(map(_named, rows)))


def _back(read: Read) -> Several:
    """Parked deals that come back until Sunday, the soonest first."""
    sunday = read.today + timedelta(days=6 - read.today.weekday())
    here = (deal.c.state == DealState.LATER, deal.c.later_until <= sunday)
    rows = read.all(_deals().where(*here).order_by(deal.c.later_until, deal.c.id).limit(MOST))
    return Several(_count(read, deal, *here), tuple(map(_named, rows)))


def _deals() -> Select[Any]:
    columns = (deal.c.organisation_id, deal.c.later_until, deal.c.title, deal.c.value_cents)
    house = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    return select(*columns, organisation.c.name.label("organisation")).select_from(house)


def _named(row: RowMapping) -> Named:
    title = row["title"] if row["title"] != row["organisation"] else ""
    return Named(row["organisation_id"], row["organisation"], row["later_until"], title, row["value_cents"])


def _count(read: Read, table: Table, *where: ColumnElement[bool]) -> int:
    return read.count(select(func.count()).select_from(table).where(*where))
