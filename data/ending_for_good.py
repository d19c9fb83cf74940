"""The end of what waits for somebody who will be erased: nothing of it may come up again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, or_, select, update

from data.aftersale import complaint
from data.belonging import Whose, portions, rows_in
from data.model.care_facts import ComplaintState
from data.model.facts import DealState, FollowUpState, MeetingState
from data.tables import deal, followup, meeting, stage_event
from data.transaction import Write

ERASED = "erased"
"""The reason for which a deal of somebody erased counts as lost: one of its own, told apart from all others."""


def end_what_waits(write: Write, whose: Sequence[Whose]) -> None:
    """Cancel what waits for them; of organisations, deals that travel or are parked are lost and cases closed."""
    houses = [one.organisation_id for one in whose if one.contact_id is None]
    people = [one.contact_id for one in whose if one.contact_id is not None]
    for part in portions(houses):
        _lose(write, part)
        _cancel(write, followup.c.organisation_id.in_(part), meeting.c.organisation_id.in_(part))
        closed: dict[str, Any] = {"state": ComplaintState.CLOSED, "closed_at": write.now}
        _change(write, complaint, complaint.c.organisation_id.in_(part), ComplaintState.OPEN, closed)
    for part in portions(people):
        through = select(deal.c.id).where(deal.c.contact_id.in_(part))
        nobody_else = followup.c.contact_id.is_(None) & followup.c.deal_id.in_(through)
        _cancel(write, or_(followup.c.contact_id.in_(part), nobody_else), meeting.c.contact_id.in_(part))


def _lose(write: Write, houses: Sequence[str]) -> None:
    waiting = deal.c.state.in_((DealState.OPEN, DealState.LATER))
    for row in rows_in(write, deal, deal.c.organisation_id, houses):
        if row["state"] not in (DealState.OPEN, DealState.LATER):
            continue
        write.connection.execute(
            stage_event.insert().values(
                id=write.office.new_id(write.now),
                deal_id=row["id"],
                from_stage=row["stage"],
                to_stage=row["stage"],
                state=DealState.LOST,
                at=write.now,
            )
        )
    ended = {"state": DealState.LOST, "reason": ERASED, "closed_at": write.now, "later_until": None}
    here = deal.c.organisation_id.in_(houses) & waiting
    write.connection.execute(update(deal).where(here).values(ended))


def _cancel(write: Write, followups: ColumnElement[bool], meetings: ColumnElement[bool]) -> None:
    cancelled = {"state": FollowUpState.CANCELLED, "done_at": write.now}
    _change(write, followup, followups, FollowUpState.OPEN, cancelled)
    off = {"state": MeetingState.CANCELLED}
    _change(write, meeting, meetings & (meeting.c.ends_at >= write.now), MeetingState.AGREED, off)


def _change(write: Write, table: Table, where: ColumnElement[bool], state: str, values: dict[str, Any]) -> None:
    here = where & (table.c.state == state)
    for row in write.all(select(table.c.id).where(here)):
        write.touch(table.name, row["id"])
    write.connection.execute(update(table).where(here).values(values))
