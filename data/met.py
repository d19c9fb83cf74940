"""When customers were last met: talked with, visited, heard, or reached in whichever way the rep ticked off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import RowMapping, func, select, union_all

from data.aftersale import feedback
from data.model.facts import DealState, FollowUpState, MeetingState, Outcome
from data.model.outcome import IN_VAIN
from data.model.process import Opens
from data.tables import analysis, call, deal, followup, meeting
from data.transaction import Read

REACHES: frozenset[Opens] = frozenset({"call", "needs", "benefits", "ask", "agreement", "care", "complaint"})
"""What a follow-up opens when it is worked with the customer, not at one's own desk."""

_PORTION = 500


def talked(read: Read) -> list[str]:
    """Outcomes of a call in which something was spoken of with whom it was meant for."""
    vain = {*IN_VAIN, Outcome.DO_NOT_CALL}
    return [
        rule.key for rule in read.office.playbook.outcomes if rule.counts == "conversation" and rule.key not in vain
    ]


def contact_kinds(read: Read) -> list[str]:
    """Kinds of follow-up by which a customer is met."""
    return [kind.key for kind in read.office.playbook.kinds if kind.opens in REACHES]


def last_contact(read: Read, bought: RowMapping) -> datetime:
    """When the customer of a deal that was won was last met; at the latest when they bought."""
    return last_contacts(read, [bought["organisation_id"]]).get(bought["organisation_id"], read.now)


def last_contacts(read: Read, organisations: Iterable[str]) -> dict[str, datetime]:
    """When each of these organisations was last met or bought, never later than now."""
    found: dict[str, datetime] = {}
    for part in _portions(list(organisations)):
        won = (deal.c.state == DealState.WON, deal.c.closed_at.is_not(None))
        done = (followup.c.state == FollowUpState.DONE, followup.c.kind.in_(contact_kinds(read)))
        spoken = call.c.outcome.in_(talked(read))
        moments = union_all(
            select(deal.c.organisation_id, deal.c.closed_at.label("at")).where(deal.c.organisation_id.in_(part), *won),
            select(call.c.organisation_id, call.c.started_at).where(call.c.organisation_id.in_(part), spoken),
            select(meeting.c.organisation_id, meeting.c.starts_at).where(
                meeting.c.organisation_id.in_(part), meeting.c.state == MeetingState.HELD
            ),
            select(feedback.c.organisation_id, feedback.c.at).where(feedback.c.organisation_id.in_(part)),
            select(followup.c.organisation_id, followup.c.done_at).where(followup.c.organisation_id.in_(part), *done),
        ).subquery("moments")
        last = select(moments.c.organisation_id, func.max(moments.c.at).label("at")).group_by(moments.c.organisation_id)
        found |= {row["organisation_id"]: min(row["at"], read.now) for row in read.all(last) if row["at"]}
    return found


def last_mapped(read: Read, organisations: Iterable[str]) -> dict[str, datetime]:
    """When the needs of each of these organisations were last mapped, or that was ticked off as done."""
    found: dict[str, datetime] = {}
    kinds = [kind.key for kind in read.office.playbook.kinds if kind.opens == "needs"]
    for part in _portions(list(organisations)):
        done = (followup.c.state == FollowUpState.DONE, followup.c.kind.in_(kinds), followup.c.meeting_id.is_(None))
        moments = union_all(
            select(analysis.c.organisation_id, analysis.c.created_at.label("at")).where(
                analysis.c.organisation_id.in_(part)
            ),
            select(followup.c.organisation_id, followup.c.done_at).where(followup.c.organisation_id.in_(part), *done),
        ).subquery("moments")
        last = select(moments.c.organisation_id, func.max(moments.c.at).label("at")).group_by(moments.c.organisation_id)
        found |= {row["organisation_id"]: min(row["at"], read.now) for row in read.all(last) if row["at"]}
    return found


def _portions(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    return (keys[start : start + _PORTION] for start in range(0, len(keys), _PORTION))
