"""What keeps a complaint in the queue: its follow-ups, on top of everything until the case is closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, select

from data.aftersale import complaint
from data.model.calendar import Due
from data.model.care_facts import ComplaintState
from data.model.complaint import FOLLOW_UPS, PROMISE
from data.model.facts import FollowUpState
from data.model.wording import brief, date_of
from data.tables import followup
from data.transaction import Read, Write
from data.words import _

KIND = "complaint"
"""The kind of follow-up that keeps a case in the queue, where the playbook has none that opens one."""


def case_kinds(read: Read) -> frozenset[str]:
    """Kinds of follow-up that a case is worked by."""
    return frozenset({KIND, *(kind.key for kind in read.office.playbook.kinds if kind.opens == "complaint")})


def add_case_followup(write: Write, case: Mapping[Any, Any], due: Due, reason: str, *, agreed: bool = False) -> str:
    """A follow-up of a case that no rule made; its key."""
    opens = next((kind for kind in write.office.playbook.kinds if kind.opens == "complaint"), None)
    kind = opens or write.office.playbook.kind(KIND)
    return write.insert(
        followup,
        organisation_id=case["organisation_id"],
        deal_id=case["deal_id"],
        contact_id=case["contact_id"],
        kind=kind.key if kind else KIND,
        due_on=due.on,
        due_at=due.at,
        priority=kind.priority if kind else 0,
        reason=reason,
        agreed=agreed,
    )


def case_reason(read: Read, case: Mapping[Any, Any]) -> str:
    """Why a case waits, in words: what they said, else that it must be heard."""
    if words := brief(case["text"], 60):
        return _("Complaint: {words}").format(words=words)
    return _("Complaint of {day}: hear them out and put it right").format(
        day=date_of(read.office.calendar.today(case["opened_at"]), read.today)
    )


def promise_reason(case: Mapping[Any, Any]) -> str:
    """What was promised by a day, in words."""
    words = brief(case["remedy"], 60)
    return _("Promised by today: {remedy}").format(remedy=words) if words else _("Promised to them by today")


def plan_promise(write: Write, case: RowMapping, on: date | None) -> dict[str, Any]:
    """Give the promised day its follow-up, move it there, or take it away; the case's steps as they are then."""
    steps = dict(case["steps"])
    known = str(steps.get(PROMISE, ""))
    waits = write.first(select(followup).where(followup.c.id == known, followup.c.state == FollowUpState.OPEN))
    if on is None or on < write.today:
        if waits is not None:
            write.update(followup, known, state=FollowUpState.CANCELLED, done_at=write.now)
        steps.pop(PROMISE, None)
    elif waits is not None:
        write.update(followup, known, due_on=on, due_at=None, reason=promise_reason(case))
    else:
        key = add_case_followup(write, case, Due(on), promise_reason(case), agreed=True)
        steps[PROMISE] = key
        steps[FOLLOW_UPS] = [*steps.get(FOLLOW_UPS, []), key]
    return steps


def waiting_for_case(read: Read, case: Mapping[Any, Any]) -> list[RowMapping]:
    """The open follow-ups of a case, soonest first."""
    keys = case["steps"].get(FOLLOW_UPS, [])
    mine = select(followup).where(followup.c.id.in_(keys), followup.c.state == FollowUpState.OPEN)
    return read.all(mine.order_by(followup.c.due_on, followup.c.due_at, followup.c.id)) if keys else []


def keep_on_top(write: Write, closed: RowMapping) -> None:
    """A follow-up was closed: a case that it was the last of is looked at again the next working day.

    Only closing the case ends that.
    """
    if closed["kind"] not in case_kinds(write):
        return
    theirs = (complaint.c.organisation_id == closed["organisation_id"]) & (complaint.c.state == ComplaintState.OPEN)
    for case in write.all(select(complaint).where(theirs)):
        if closed["id"] in case["steps"].get(FOLLOW_UPS, []) and not _comes_up(write, case):
            due = Due(write.office.calendar.next_working_day(write.today))
            since = date_of(write.office.calendar.today(case["opened_at"]), write.today)
            reason = _("Complaint open since {day}: take the next step").format(day=since)
            key = add_case_followup(write, case, due, reason)
            steps = {**case["steps"], FOLLOW_UPS: [*case["steps"][FOLLOW_UPS], key]}
            write.update(complaint, case["id"], steps=steps)


def _comes_up(read: Read, case: RowMapping) -> bool:
    """Whether something of a case waits besides the promise."""
    return any(row["id"] != case["steps"].get(PROMISE) for row in waiting_for_case(read, case))


def reword(write: Write, case: RowMapping) -> None:
    """Have what waits for a case say what they complain of, now that it is written down; no history."""
    promise = case["steps"].get(PROMISE)
    reason = case_reason(write, case)
    for row in waiting_for_case(write, case):
        if row["id"] != promise and not row["moved"] and row["reason"] != reason:
            write.keep(followup, row["id"], reason=reason)
