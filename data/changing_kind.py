"""Another kind for follow-ups: what is to be done changes, the reason and the day stay."""

from __future__ import annotations

from collections.abc import Sequence

from data.at_hand import customer_name
from data.case_followups import case_kinds
from data.marked import is_meeting, say_gone, workable
from data.model.process import Kind
from data.model.refusal import NotFound, Refusal
from data.tables import followup
from data.transaction import Read, Write
from data.words import N_, _


def kinds_to_choose(read: Read) -> tuple[Kind, ...]:
    """The kinds a follow-up may become: those that no case keeps on top."""
    cases = case_kinds(read)
    return tuple(kind for kind in read.office.playbook.kinds if not kind.pinned and kind.key not in cases)


def change_kind(write: Write, keys: Sequence[str], kind: str) -> int:
    """Give follow-ups another kind, with its urgency and its words; how many. Meetings and complaints stay.

    Raises:
        Refusal: when none of them can become another kind.
    """
    wanted = next((one for one in kinds_to_choose(write) if one.key == kind), None)
    if wanted is None:
        raise NotFound(_("The playbook has no such kind of follow-up."))
    found, gone = workable(write, keys)
    cases = case_kinds(write)
    rows = [row for row in found if not is_meeting(row) and row["kind"] not in cases]
    if not rows:
        meeting, case = _("A meeting stays one: the card calls it off."), _("A complaint stays one until it is closed.")
        raise Refusal(meeting if is_meeting(found[0]) else case)
    values = {"kind": wanted.key, "priority": wanted.priority, "script": None}
    write.update_many(followup, [(row, values) for row in rows])
    name = write.office.playbook.kind_name(wanted.key)
    if len(rows) == 1:
        write.say(N_("{organisation}: {kind} from now on"), organisation=customer_name(write, rows[0]), kind=name)
    else:
        write.say(N_("{count} follow-ups: {kind} from now on"), count=len(rows), kind=name)
    say_gone(write, gone, len(found) - len(rows))
    return len(rows)
