"""Another time for follow-ups marked in the queue: put off by a span each, or moved to one day, as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import RowMapping

from data.at_hand import customer_name
from data.case_followups import case_kinds, move_case
from data.followups import follow_returns, moved_because, refuse_past, reschedule_followup
from data.marked import is_meeting, say_gone, workable
from data.meetings import move_meeting
from data.model.calendar import Due
from data.model.delay import Delay
from data.model.refusal import Refusal
from data.model.snoozing import put_off, span_words
from data.model.wording import date_of
from data.tables import followup
from data.transaction import Write
from data.words import N_, _


def put_off_marked(write: Write, keys: Sequence[str], span: Delay) -> int:
    """Put follow-ups off by a span, each from today or its own later day on; how many. Meetings stay as agreed.

    Raises:
        Refusal: when none of them can be put off.
    """
    found, gone = workable(write, keys)
    calendar = write.office.calendar
    dues = {
        row["id"]: put_off(Due(row["due_on"], row["due_at"]), span, write.now, calendar, agreed=row["agreed"])
        for row in found
    }
    rows = _movable(write, found, dues)
    write.update_many(followup, [(row, moved_to(row, dues[row["id"]])) for row in rows])
    follow_returns(write, {row["deal_id"]: dues[row["id"]].on for row in rows})
    if len(rows) == 1:
        day = date_of(dues[rows[0]["id"]].on, write.today)
        write.say(N_("put off {organisation} to {day}"), organisation=customer_name(write, rows[0]), day=day)
    else:
        write.say(N_("put off {count} by {span}"), count=len(rows), span=span_words(span))
    say_gone(write, gone, len(found) - len(rows))
    return len(rows)


def move_marked(write: Write, keys: Sequence[str], due: Due, *, because: str = "", agreed: bool = False) -> int:
    """Move follow-ups to one time, with the reason for it; how many.

    A meeting alone gets its new time agreed; among several, meetings stay.

    Raises:
        Refusal: when none of them can be moved, the time has passed, or a meeting would have no hour.
    """
    refuse_past(write, due)
    found, gone = workable(write, keys)
    if len(found) == 1 and is_meeting(found[0]):
        return _move_meeting(write, found[0], due, because)
    rows = found
    if len(found) == 1:
        reschedule_followup(write, found[0]["id"], due, because=because, agreed=agreed)
    else:
        rows = _movable(write, found, {row["id"]: due for row in found})
        write.update_many(followup, [(row, moved_to(row, due, because)) for row in rows])
        follow_returns(write, {row["deal_id"]: due.on for row in rows})
        write.say(N_("moved {count} to {day}"), count=len(rows), day=date_of(due.on, write.today))
    say_gone(write, gone, len(found) - len(rows))
    return len(rows)


def moved_to(row: RowMapping, due: Due, because: str = "") -> dict[str, object]:
    """What another time changes in a follow-up; one that was on hold waits no longer."""
    return {
        "due_on": due.on,
        "due_at": due.at,
        "moved": row["moved"] + 1,
        "reason": moved_because(row["reason"], because),
        "held": False,
        "result": "" if row["held"] else row["result"],
    }


def _move_meeting(write: Write, row: RowMapping, due: Due, because: str) -> int:
    if due.at is None:
        raise Refusal(_("A meeting needs its time of day, too."))
    move_meeting(write, row["meeting_id"], due.at)
    write.update(followup, row["id"], reason=moved_because(row["reason"], because))
    return 1


def _movable(write: Write, found: list[RowMapping], dues: Mapping[str, Due]) -> list[RowMapping]:
    """What can be moved without asking anybody: no meeting, and no complaint that would be left to rest by it.

    Raises:
        Refusal: when nothing can.
    """
    refused: Refusal | None = None
    cases, rows = case_kinds(write), []
    for row in found:
        if is_meeting(row):
            continue
        try:
            if row["kind"] in cases:
                move_case(write, row, dues[row["id"]].on)
        except Refusal as refusal:
            refused = refusal
        else:
            rows.append(row)
    if not rows:
        meeting = _("A meeting is not put off alone: agree another time with them, then r moves it.")
        raise refused or Refusal(meeting)
    return rows
