"""What must be true of a file every morning once it was looked over: counted anew, without the watch's queries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from data.met import last_contacts
from data.model.calendar import counted
from data.model.facts import DealState, Event, FollowUpState
from data.queue import queue_keys
from data.tables import contact, deal, followup, organisation
from data.transaction import Read

Row = dict[str, Any]

WAYS = frozenset({Event.CONTACTED, Event.CLASS_SET, Event.SILENCE})
"""Events whose rules are the rhythm of contacts."""


@dataclass(frozen=True)
class Promises:
    """How the promises stand: everything but `lacking` and `waiting` must be empty."""

    off: tuple[str, ...] = ()
    """Follow-ups still to come that a rule put on a day off, although it need not."""
    doubled: tuple[str, ...] = ()
    """Rules of which two follow-ups wait for one deal, meeting or rhythm of a customer."""
    parked: tuple[str, ...] = ()
    """Parked deals that may be called about and never come back."""
    customers: tuple[str, ...] = ()
    """Customers who may be called and have no contact planned, or by the rhythm one later than the longest wait."""
    hidden: tuple[str, ...] = ()
    """Follow-ups that are due, not on hold, and that the queue does not show although one may call there."""
    lacking: tuple[str, ...] = ()
    """Open deals with neither a next step nor a reason: these the watch must count."""
    barred: int = 0
    """Calls planned to whoever asked not to be called."""
    waiting: int = 0
    """How many follow-ups are open."""

    @property
    def lost(self) -> int:
        """What nobody would ever be reminded of."""
        return len(self.parked) + len(self.customers) + len(self.hidden)


def promises(read: Read) -> Promises:
    """How they stand in this file now."""
    waiting = _rows(read, select(followup).where(followup.c.state == FollowUpState.OPEN))
    deals = _rows(read, select(deal))
    may = _callable(read)
    won = [one for one in deals if one["state"] == DealState.WON and may(one)]
    return Promises(
        off=tuple(_off(read, waiting)),
        doubled=tuple(_doubled(read, waiting)),
        parked=tuple(
            one["id"] for one in deals if one["state"] == DealState.LATER and may(one) and not _of(waiting, one["id"])
        ),
        customers=tuple(_customers(read, waiting, won)),
        hidden=tuple(_hidden(read, waiting, may)),
        lacking=tuple(
            one["id"]
            for one in deals
            if one["state"] == DealState.OPEN and not one["no_step"] and not _of(waiting, one["id"])
        ),
        barred=sum(not may(one) and _calls(read, one) for one in waiting),
        waiting=len(waiting),
    )


def _rows(read: Read, statement: Any) -> list[Row]:
    return [dict(row) for row in read.all(statement)]


def _of(waiting: list[Row], deal_id: str) -> bool:
    return any(one["deal_id"] == deal_id for one in waiting)


def _callable(read: Read) -> Any:
    """Whether one may call about a row of a deal or follow-up."""
    houses = {row["id"] for row in read.all(select(organisation.c.id).where(organisation.c.do_not_call))}
    people = {row["id"] for row in read.all(select(contact.c.id).where(contact.c.do_not_contact))}
    return lambda row: row["organisation_id"] not in houses and row["contact_id"] not in people


def _calls(read: Read, row: Row) -> bool:
    kind = read.office.playbook.kind(row["kind"])
    return kind is None or kind.opens == "call"


def _off(read: Read, waiting: list[Row]) -> list[str]:
    """What a rule put on a day off although a working day was left; a day set by hand is the rep's to move."""
    works = read.office.calendar.is_working_day
    back = {rule.key for rule in read.office.playbook.cadences if rule.after.amount < 0}

    def had_to(row: Row) -> bool:
        ahead = range((row["due_on"] - read.today).days + 1)
        return row["rule"] in back and not any(works(read.today + timedelta(days=step)) for step in ahead)

    return [
        row["id"]
        for row in waiting
        if not row["agreed"]
        and not row["moved"]
        and row["due_on"] >= read.today
        and not works(row["due_on"])
        and not had_to(row)
    ]


def _doubled(read: Read, waiting: list[Row]) -> list[str]:
    rules = {rule.key: rule.on for rule in read.office.playbook.cadences}
    count = Counter[tuple[str | None, ...]]()
    for row in waiting:
        if rules.get(row["rule"]) in WAYS:
            count[row["organisation_id"], "rhythm", row["kind"]] += 1
        elif row["rule"] in rules and row["rule"] != "complaint":
            count[row["deal_id"] or row["organisation_id"], row["rule"], row["meeting_id"]] += 1
    return [str(which) for which, times in count.items() if times > 1]


def _customers(read: Read, waiting: list[Row], won: list[Row]) -> list[str]:
    book, calendar = read.office.playbook, read.office.calendar
    kinds = {rule.kind for rule in book.cadences if rule.on in WAYS}
    ways = book.rules_on(*WAYS)
    newest = {row["organisation_id"]: row for row in sorted(won, key=lambda row: (row["closed_at"], row["id"]))}
    met = last_contacts(read, newest)
    lost = []
    for org in newest:
        theirs = [row for row in waiting if row["organisation_id"] == org and row["kind"] in kinds]
        last = max(counted(book.care.longest, calendar.today(met[org])), calendar.on_working_day(read.today))
        by_rule = [row for row in theirs if row["rule"] in ways and not (row["agreed"] or row["moved"] or row["held"])]
        if not theirs or (len(by_rule) == len(theirs) and min(row["due_on"] for row in theirs) > last):
            lost.append(org)
    return lost


def _hidden(read: Read, waiting: list[Row], may: Any) -> list[str]:
    shown = set(queue_keys(read))
    due = (row for row in waiting if row["due_on"] <= read.today and not row["held"] and may(row))
    return [row["id"] for row in due if row["id"] not in shown]
