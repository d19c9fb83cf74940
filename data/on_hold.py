"""On hold: follow-ups that wait without being due, each with the reason, until the rep releases them."""

from __future__ import annotations

from collections.abc import Sequence

from data.at_hand import customer_name
from data.marked import is_meeting, say_gone, workable
from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.model.wording import day as said_day
from data.tables import followup
from data.transaction import Write
from data.words import N_, _


def hold_marked(write: Write, keys: Sequence[str], because: str) -> int:
    """Put follow-ups on hold, and say why; how many. Meetings stay as agreed, complaints on top.

    Raises:
        Refusal: when no reason is given, or none of them can be put on hold.
    """
    why = clean_line(because)
    if not why:
        raise Refusal(_("Say why it is on hold: without a reason nobody knows when to go on."))
    found, gone = workable(write, keys)
    pinned = {kind.key for kind in write.office.playbook.kinds if kind.pinned}
    rows = [row for row in found if not is_meeting(row) and row["kind"] not in pinned]
    if not rows:
        meeting, case = (
            _("A meeting that is agreed cannot be put on hold."),
            _("A complaint stays on top until it is closed."),
        )
        raise Refusal(meeting if is_meeting(found[0]) else case)
    write.update_many(followup, [(row, {"held": True, "result": why}) for row in rows])
    if len(rows) == 1:
        write.say(N_("on hold: {organisation}, {why}"), organisation=customer_name(write, rows[0]), why=why)
    else:
        write.say(N_("on hold: {count} follow-ups, {why}"), count=len(rows), why=why)
    say_gone(write, gone, len(found) - len(rows))
    return len(rows)


def release_marked(write: Write, keys: Sequence[str]) -> int:
    """Let follow-ups that were on hold wait for their day again; one whose day has passed is due today. How many.

    Raises:
        Refusal: when all of them were closed already, or none is on hold.
    """
    found, gone = workable(write, keys)
    rows = [row for row in found if row["held"]]
    if not rows:
        raise Refusal(_("None of them is on hold."))
    free = {"held": False, "result": ""}
    today = {**free, "due_on": write.today, "due_at": None}
    write.update_many(followup, [(row, today if row["due_on"] < write.today else free) for row in rows])
    if len(rows) == 1:
        day = said_day(max(rows[0]["due_on"], write.today), write.today)
        write.say(N_("released {organisation}: due {day}"), organisation=customer_name(write, rows[0]), day=day)
    else:
        write.say(N_("released {count} follow-ups"), count=len(rows))
    say_gone(write, gone)
    return len(rows)
