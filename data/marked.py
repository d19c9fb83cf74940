"""Follow-ups marked in the queue: what they are, and what is done with all of them as one step.

What was closed meanwhile, or may no longer be called, is passed over and counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import RowMapping, select

from data.at_hand import customer_name
from data.case_followups import case_kinds, keep_on_top
from data.meetings import hold_meeting
from data.model.facts import DealState, FollowUpState, MeetingState
from data.model.refusal import Refusal
from data.next_step import lacks_step
from data.queue_order import waiting_among
from data.tables import deal, followup, meeting
from data.transaction import Read, Write
from data.words import N_, _

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Marked:
    """What several follow-ups are, before something is done with them."""

    count: int
    """How many can be worked on: open, and nobody there has asked not to be called."""
    gone: int = 0
    """How many cannot, any more."""
    agreed: int = 0
    """How many have a time agreed with the customer."""
    meetings: int = 0
    """How many are meetings: another time for one is agreed, not chosen."""
    held: int = 0
    """How many are on hold."""
    moved: int = 0
    """How often the one was moved that was moved most."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What came of an operation on several follow-ups."""

    count: int
    lacking: tuple[str, ...] = ()
    """Open deals that have no next step now."""


def marked(read: Read, keys: Sequence[str]) -> Marked:
    """What these follow-ups are."""
    rows = list(_found(read, keys))
    return Marked(
        len(rows),
        len(set(keys)) - len(rows),
        sum(bool(row["agreed"]) for row in rows),
        sum(is_meeting(row) for row in rows),
        sum(bool(row["held"]) for row in rows),
        max((row["moved"] for row in rows), default=0),
    )


def finish_marked(write: Write, keys: Sequence[str], result: str = "") -> Worked:
    """Mark follow-ups done, with the same word on what came of them; a meeting was held.

    Raises:
        Refusal: when all of them were closed already.
    """
    rows, gone = workable(write, keys)
    meetings = [row for row in rows if is_meeting(row)]
    others = [row for row in rows if not is_meeting(row)]
    write.update_many(
        followup, ((row, {"state": FollowUpState.DONE, "result": result, "done_at": write.now}) for row in others)
    )
    cases = case_kinds(write)
    for row in others:
        if row["kind"] in cases:
            keep_on_top(write, row)
    for row in meetings:
        hold_meeting(write, row["meeting_id"])
        if result:
            write.update(followup, row["id"], result=result)
    if len(rows) > 1:
        write.say(N_("done: {count} follow-ups"), count=len(rows))
    elif others:
        about = {"reason": rows[0]["reason"], "organisation": customer_name(write, rows[0])}
        write.say(N_("done: {reason}, {organisation}"), **about)
    say_gone(write, gone)
    return Worked(len(rows), lacking(write, rows))


def workable(read: Read, keys: Sequence[str]) -> tuple[list[RowMapping], int]:
    """Those of these follow-ups that can be worked on, as rows of the file, and how many cannot.

    Raises:
        Refusal: when none of them can.
    """
    rows = list(_found(read, keys))
    if not rows:
        one, many = _("That follow-up was closed already."), _("All of them were closed already.")
        raise Refusal(many if len(set(keys)) > 1 else one)
    return rows, len(set(keys)) - len(rows)


def is_meeting(row: Mapping[Any, Any]) -> bool:
    """Whether a follow-up, as `workable` reads it, is an agreed meeting itself, and not what prepares one."""
    return bool(row["meeting_state"] == MeetingState.AGREED and row["due_at"] == row["meets_at"])


def say_gone(write: Write, gone: int, stay: int = 0) -> None:
    """Add to the name of an operation what it passed over: what was closed, and what must stay as it is."""
    if write.phrase is not None and stay:
        write.say(N_("{done}; stay as they are: {count}"), done=str(write.phrase), count=stay)
    if write.phrase is not None and gone:
        write.say(N_("{done}; closed meanwhile: {count}"), done=str(write.phrase), count=gone)


def lacking(read: Read, rows: Iterable[Mapping[Any, Any]]) -> tuple[str, ...]:
    """The open deals of these follow-ups that have neither a next step nor a reason for none."""
    keys = sorted({row["deal_id"] for row in rows if row["deal_id"]})
    found: list[str] = []
    for start in range(0, len(keys), _PORTION):
        here = deal.c.id.in_(keys[start : start + _PORTION])
        wanted = select(deal.c.id).where(here, deal.c.state == DealState.OPEN, lacks_step())
        found += [row["id"] for row in read.all(wanted.order_by(deal.c.id))]
    return tuple(found)


def _found(read: Read, keys: Sequence[str]) -> Iterator[RowMapping]:
    """The rows that can be worked on, each once, in the order of their keys."""
    once = list(dict.fromkeys(keys))
    columns = (*followup.c, meeting.c.starts_at.label("meets_at"), meeting.c.state.label("meeting_state"))
    joined = followup.outerjoin(meeting, meeting.c.id == followup.c.meeting_id)
    for start in range(0, len(once), _PORTION):
        part = once[start : start + _PORTION]
        wanted = select(*columns).select_from(joined).where(waiting_among(read, part))
        rows = {row["id"]: row for row in read.all(wanted)}
        yield from (rows[key] for key in part if key in rows)
