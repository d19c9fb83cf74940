"""The ledger: what was done by telephone today, and what was promised by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal

from sqlalchemy import RowMapping, Table, select

from data.bookkeeping import change, operation
from data.model.calendar import Due
from data.model.facts import FollowUpState, MeetingState, Outcome
from data.model.outcome import UNANSWERED
from data.processes import kind_name
from data.tables import call, contact, followup, meeting, organisation
from data.transaction import Read
from data.words import _, language

PromiseKind = Literal["meeting", "agreed", "planned"]
"""A meeting, a time agreed with the customer, or what we set ourselves."""


@dataclass(frozen=True, slots=True)
class Count:
    """How often a call ended so."""

    key: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Promise:
    """Something that a call left to be done."""

    id: str
    kind: PromiseKind
    due: Due
    what: str
    who: str
    organisation: str
    why: str
    organisation_id: str
    call_id: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """Calls since a moment, counted, and what they promised, the soonest first."""

    since: datetime
    counts: tuple[Count, ...]
    dials: int
    answers: int
    talks: int
    meetings: int
    promises: tuple[Promise, ...]


def ledger(read: Read, since: datetime | None = None) -> Ledger:
    """What was done today, or since a moment."""
    begin = since or read.office.calendar.moment(read.today, time(0))
    calls = read.all(select(call.c.id, call.c.outcome).where(call.c.started_at >= begin).order_by(call.c.started_at))
    playbook = read.office.playbook
    often = Counter(str(row["outcome"]) for row in calls)
    rules = {rule.key: rule for rule in playbook.outcomes}
    return Ledger(
        begin,
        tuple(Count(key, rule.name.said(language()), often[key]) for key, rule in rules.items() if often[key]),
        dials=len(calls),
        answers=sum(count for key, count in often.items() if key not in UNANSWERED),
        talks=sum(often[key] for key, rule in rules.items() if rule.counts == "conversation"),
        meetings=often[Outcome.BOOKED],
        promises=_promises(read, [row["id"] for row in calls]),
    )


def _promises(read: Read, calls: Sequence[str]) -> tuple[Promise, ...]:
    """What still stands of what the operations that kept these calls made."""
    made_by = _made_by(read, calls)
    meetings = [
        row
        for row in _rows(read, meeting, made_by, MeetingState.AGREED)
        if row["ends_at"] > read.now or read.office.calendar.today(row["starts_at"]) >= read.today
    ]
    booked = {row["id"]: row for row in meetings}
    found = [_meeting(read, row, made_by[row["id"]]) for row in meetings]
    for row in _rows(read, followup, made_by, FollowUpState.OPEN):
        held = booked.get(row["meeting_id"])
        if held is None or row["due_at"] != held["starts_at"]:
            found.append(_followup(read, row, made_by[row["id"]]))
    return tuple(sorted(found, key=lambda one: (one.due.on, one.due.at is not None, one.due.at or read.now, one.id)))


def _made_by(read: Read, calls: Sequence[str]) -> dict[str, str]:
    """Which call made a row, by the row's key, as the history of what was done tells it."""
    if not calls:
        return {}
    born = change.join(operation, change.c.operation_id == operation.c.id)
    first = (
        select(change.c.operation_id, change.c.row)
        .select_from(born)
        .where(operation.c.state == "done", change.c.table == call.name)
        .where(change.c.row.in_(calls), change.c.before.is_(None))
    )
    operations = {row["operation_id"]: str(row["row"]) for row in read.all(first)}
    others = select(change.c.operation_id, change.c.row).where(
        change.c.operation_id.in_(operations),
        change.c.table.in_([followup.name, meeting.name]),
        change.c.before.is_(None),
    )
    return {str(row["row"]): operations[row["operation_id"]] for row in read.all(others)}


def _rows(read: Read, table: Table, made_by: dict[str, str], state: str) -> list[RowMapping]:
    if not made_by:
        return []
    joined = table.join(organisation, table.c.organisation_id == organisation.c.id).outerjoin(
        contact, table.c.contact_id == contact.c.id
    )
    columns = (*table.c, organisation.c.name.label("organisation"), contact.c.name.label("contact"))
    return read.all(select(*columns).select_from(joined).where(table.c.id.in_(made_by), table.c.state == state))


def _meeting(read: Read, row: RowMapping, call_id: str) -> Promise:
    return Promise(
        row["id"],
        "meeting",
        read.office.calendar.exactly(row["starts_at"]),
        _("Meeting"),
        row["contact"] or "",
        row["organisation"],
        row["place"],
        row["organisation_id"],
        call_id,
    )


def _followup(read: Read, row: RowMapping, call_id: str) -> Promise:
    return Promise(
        row["id"],
        "agreed" if row["agreed"] else "planned",
        Due(row["due_on"], row["due_at"]),
        kind_name(read, row),
        row["contact"] or "",
        row["organisation"],
        row["reason"],
        row["organisation_id"],
        call_id,
    )
