"""When customers were last met: talked with, visited, heard, or reached in whichever way the rep ticked off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, Table, func, literal, select, union_all

from data.aftersale import feedback
from data.model.facts import DealState, FollowUpState, MeetingState, Outcome
from data.model.outcome import IN_VAIN
from data.model.process import Opens
from data.tables import analysis, call, deal, followup, meeting
from data.transaction import Read

REACHES: frozenset[Opens] = frozenset({"call", "needs", "benefits", "ask", "agreement", "care", "complaint"})
"""What a follow-up opens when it is worked with the customer, not at one's own desk."""

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Trace:
    """Rows of a table that tell of a customer being met, and when that was."""

    table: Table
    at: ColumnElement[datetime]
    where: tuple[ColumnElement[bool], ...] = ()


def talked(read: Read) -> list[str]:
    """Outcomes of a call in which something was spoken of with whom it was meant for."""
    vain = {*IN_VAIN, Outcome.DO_NOT_CALL}
    return [
        rule.key for rule in read.office.playbook.outcomes if rule.counts == "conversation" and rule.key not in vain
    ]


def contact_kinds(read: Read) -> list[str]:
    """Kinds of follow-up by which a customer is met."""
    return [kind.key for kind in read.office.playbook.kinds if kind.opens in REACHES]


def traces(read: Read) -> tuple[Trace, ...]:
    """Everything that tells of a customer being met, or of the day they became one.

    A follow-up that was worked by ringing is not among them: what the call came to tells that, and it may be nothing.
    """
    rung = select(call.c.id).where(call.c.followup_id == followup.c.id).correlate(followup).exists()
    # Done ones are most of a file: SQLite is to find them by whose they are, not by their state.
    done = literal("").concat(followup.c.state) == FollowUpState.DONE
    return (
        Trace(deal, func.coalesce(deal.c.closed_at, deal.c.stage_entered_at), (deal.c.state == DealState.WON,)),
        Trace(call, call.c.started_at, (call.c.outcome.in_(talked(read)),)),
        Trace(meeting, meeting.c.starts_at, (meeting.c.state == MeetingState.HELD,)),
        Trace(feedback, feedback.c.at),
        Trace(followup, followup.c.done_at, (done, followup.c.kind.in_(contact_kinds(read)), ~rung)),
    )


def last_contact(read: Read, bought: RowMapping) -> datetime:
    """When the customer of a deal that was won was last met; at the latest when they bought."""
    return last_contacts(read, [bought["organisation_id"]]).get(bought["organisation_id"], read.now)


def last_contacts(read: Read, organisations: Iterable[str]) -> dict[str, datetime]:
    """When each of these organisations was last met or bought, never later than now."""
    found: dict[str, datetime] = {}
    told = traces(read)
    for part in _portions(list(organisations)):
        moments = union_all(
            *(
                select(one.table.c.organisation_id, one.at.label("at")).where(
                    one.table.c.organisation_id.in_(part), *one.where
                )
                for one in told
            )
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


def waits_there() -> ColumnElement[bool]:
    """Whether a follow-up waits, asked of few organisations: SQLite is to find it by theirs, not by its state."""
    return literal("").concat(followup.c.state) == FollowUpState.OPEN
