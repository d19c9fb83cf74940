"""What lies ahead of a customer as they may read it: meetings agreed, checks and reviews that are planned."""

from __future__ import annotations

from collections.abc import Iterator

from data.followups import open_followups
from data.meetings import meetings_ahead
from data.model.calendar import Due
from data.model.dossier import Ahead
from data.model.facts import MeetingPurpose
from data.model.paper_plan import STEPS
from data.transaction import Read


def ahead_of(read: Read, deal_id: str | None) -> tuple[Ahead, ...]:
    """Meetings with them, and of what is planned the steps of a plan: each once, soonest first.

    What is on hold or late is no day to tell a customer.
    """
    if deal_id is None:
        return ()
    met = list(_meetings(read, deal_id))
    purposes = {one.what for one in met}
    found = [*met, *(one for one in _planned(read, deal_id) if one.what not in purposes)]
    return tuple(sorted(found, key=lambda one: one.when.on))


def _meetings(read: Read, deal_id: str) -> Iterator[Ahead]:
    for row in meetings_ahead(read, deal_id):
        purpose = MeetingPurpose(row["purpose"])
        what = "kick_off" if purpose == MeetingPurpose.KICK_OFF else "meeting"
        yield Ahead(read.office.calendar.exactly(row["starts_at"]), what, agreed=True, place=row["place"])


def _planned(read: Read, deal_id: str) -> Iterator[Ahead]:
    told: set[str] = set()
    for row in open_followups(read, deal_id):
        comes = row["due_on"] >= read.today and not row["held"]
        if row["kind"] in STEPS and row["kind"] not in told and comes:
            told.add(row["kind"])
            yield Ahead(Due(row["due_on"], row["due_at"]), row["kind"], agreed=row["agreed"])
