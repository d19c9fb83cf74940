"""What keeps a complaint in the queue: its follow-ups, on top of everything until the case is closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, select

from data.aftersale import complaint
from data.model.calendar import Due
from data.model.care_facts import ComplaintState
from data.model.complaint import FOLLOW_UPS, PROMISE, followups_kept
from data.model.facts import FollowUpState
from data.model.refusal import Refusal
from data.model.wording import brief, date_of, quoted
from data.tables import followup
from data.transaction import Read, Write
from data.words import _


def case_kinds(read: Read) -> frozenset[str]:
    """Kinds of follow-up that a case is worked by. None of them calls, so they wait also where nobody may be called."""
    return frozenset(kind.key for kind in read.office.playbook.kinds if kind.opens == "complaint")


def add_case_followup(write: Write, case: Mapping[Any, Any], due: Due, reason: str, *, agreed: bool = False) -> str:
    """A follow-up of a case that no rule made; its key."""
    kind = next(kind for kind in write.office.playbook.kinds if kind.opens == "complaint")
    return write.insert(
        followup,
        organisation_id=case["organisation_id"],
        deal_id=case["deal_id"],
        contact_id=case["contact_id"],
        kind=kind.key,
        due_on=due.on,
        due_at=due.at,
        priority=kind.priority,
        reason=reason,
        agreed=agreed,
    )


def case_reason(read: Read, case: Mapping[Any, Any]) -> str:
    """Why a case waits, in words: what they said, else that it must be heard."""
    if words := brief(case["text"], 60):
        return quoted(words)
    return _("Complaint of {day}: hear them out and put it right").format(
        day=date_of(read.office.calendar.today(case["opened_at"]), read.today)
    )


def promise_reason(case: Mapping[Any, Any]) -> str:
    """What was promised by a day, in words."""
    words = brief(case["remedy"], 60)
    return _("Promised by today: {remedy}").format(remedy=words) if words else _("Promised to them by today")


def plan_promise(write: Write, case: RowMapping, on: date | None) -> dict[str, Any]:
    """Give the promised day its follow-up, move it there, or take it away; the case's steps as they are then."""
    steps, waits = dict(case["steps"]), _promise_of(write, case)
    if on is None:
        if waits is not None:
            write.update(followup, waits["id"], state=FollowUpState.CANCELLED, done_at=write.now)
        steps.pop(PROMISE, None)
        _bring_up(write, {**case, "steps": steps})
    elif waits is not None:
        write.update(followup, waits["id"], due_on=on, due_at=None, held=False, reason=promise_reason(case))
    else:
        key = add_case_followup(write, case, Due(on), promise_reason(case), agreed=True)
        steps[PROMISE] = key
        steps[FOLLOW_UPS] = [*followups_kept(steps), key]
    return steps


def say_promise(write: Write, case: RowMapping) -> None:
    """Have the follow-up of a promise that waits say what was promised."""
    if (waits := _promise_of(write, case)) is not None and not waits["moved"]:
        write.update(followup, waits["id"], reason=promise_reason(case))


def _promise_of(read: Read, case: Mapping[Any, Any]) -> RowMapping | None:
    promise = case["steps"].get(PROMISE)
    return next((row for row in waiting_for_case(read, case) if row["id"] == promise), None)


def waiting_for_case(read: Read, case: Mapping[Any, Any]) -> list[RowMapping]:
    """The open follow-ups of a case, soonest first."""
    keys = followups_kept(case["steps"])
    mine = select(followup).where(followup.c.id.in_(keys), followup.c.state == FollowUpState.OPEN)
    return read.all(mine.order_by(followup.c.due_on, followup.c.due_at, followup.c.id)) if keys else []


def keep_on_top(write: Write, changed: RowMapping) -> None:
    """A follow-up was closed, held, or made another kind: a case that it was the last of comes up again by itself.

    The next working day where it was done; where something else took it away, when it would have been. Only closing
    the case ends that.
    """
    if (case := _case_of(write, changed)) is None or _comes_up(write, case):
        return
    on = write.office.calendar.next_working_day(write.today)
    if changed["state"] == FollowUpState.CANCELLED:
        on = max(write.today, min(on, changed["due_on"]))
    since = date_of(write.office.calendar.today(case["opened_at"]), write.today)
    key = add_case_followup(write, case, Due(on), _("Complaint open since {day}: take the next step").format(day=since))
    steps = {**case["steps"], FOLLOW_UPS: [*followups_kept(case["steps"]), key]}
    write.update(complaint, case["id"], steps=steps)


def move_case(write: Write, moved: RowMapping, on: date) -> None:
    """A follow-up is about to go to another day: of a case the promise goes with it, and nothing lets it rest.

    Raises:
        Refusal: when a case would come up later than the day that was promised, or without one than tomorrow.
    """
    if (case := _case_of(write, moved)) is None:
        return
    promised = case["promised_on"]
    if moved["id"] == case["steps"].get(PROMISE):
        write.update(complaint, case["id"], promised_on=on)
    elif promised is not None and promised >= write.today:
        if on > promised:
            day = date_of(promised, write.today)
            raise Refusal(_("Their complaint is open, and you promised to answer by {day}: not later.").format(day=day))
    elif on > write.office.calendar.next_working_day(write.today):
        raise Refusal(_("Their complaint is open: promise them a day in it, or take it up tomorrow at the latest."))


def _case_of(read: Read, row: RowMapping) -> RowMapping | None:
    """The open case that a follow-up keeps in the queue, if it does."""
    theirs = (complaint.c.organisation_id == row["organisation_id"]) & (complaint.c.state == ComplaintState.OPEN)
    found = read.all(select(complaint).where(theirs))
    return next((case for case in found if row["id"] in followups_kept(case["steps"])), None)


def _bring_up(write: Write, case: Mapping[Any, Any]) -> None:
    """Without a promised day to wait for, a case comes up on the next working day at the latest."""
    last = write.office.calendar.next_working_day(write.today)
    if (first := next(iter(waiting_for_case(write, case)), None)) is not None and first["due_on"] > last:
        write.update(followup, first["id"], due_on=last, due_at=None)


def _comes_up(read: Read, case: RowMapping) -> bool:
    """Whether something of a case waits besides the promise."""
    kinds, promise = case_kinds(read), case["steps"].get(PROMISE)
    return any(
        row["id"] != promise and not row["held"] and row["kind"] in kinds for row in waiting_for_case(read, case)
    )


def reword(write: Write, case: RowMapping) -> None:
    """Have what waits for a case say what they complain of, now that it is written down; no history."""
    promise = case["steps"].get(PROMISE)
    reason = case_reason(write, case)
    for row in waiting_for_case(write, case):
        if row["id"] != promise and not row["moved"] and row["reason"] != reason:
            write.keep(followup, row["id"], reason=reason)
