"""Bringing a file in line with the playbook and calendar in use, as one step; or leaving it as it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import select

from data.bookkeeping import remembered
from data.homeless import deals_in
from data.model.refusal import Refusal
from data.model.replanning import Replanning
from data.new_rules import begin_rule
from data.replanning import MEMORY, altered, made_by, present
from data.tables import WAITS, deal, followup, stage_event
from data.transaction import Read, Write
from data.words import N_, _

_LEFT = N_("left as it is: what was planned before the playbook or the days off changed")


def apply_changes(
    write: Write,
    stages: Mapping[str, str],
    kinds: Mapping[str, str] | None = None,
    parts: Collection[str] | None = None,
) -> int:
    """Bring the file in line with the playbook and calendar in use; how many deals and follow-ups changed.

    Deals that move keep their follow-ups, no criteria are asked and no cadence starts. What was agreed stays.

    Args:
        write: The transaction.
        stages: Where the deals of each stage that is gone go, by `Homeless.key`; those not named stay where they are.
        kinds: What the follow-ups of each kind that is gone become.
        parts: Keys of the parts that are on; None: those that are on until the rep says otherwise.

    Raises:
        Refusal: when a stage or kind chosen is gone meanwhile, or the playbook only stands in for another.
    """
    _refuse_stand_in(write)
    rules = Replanning(made_by(write), present(write), write.office.calendar, write.now)
    changing = altered(write, rules, parts)
    count = write.update_many(followup, [(found.row, new.values) for found, new in changing])
    count += sum(_rename_kind(write, old, new) for old, new in (kinds or {}).items())
    count += sum(begin_rule(write, rules, key.removeprefix("new:")) for key in parts or () if key.startswith("new:"))
    moved = sum(_rehouse(write, key, stage) for key, stage in stages.items())
    _remember(write)
    if moved and count:
        both = N_("brought in line with the playbook; deals moved: {deals}, follow-ups changed: {count}")
        write.say(both, deals=moved, count=count)
    elif moved:
        write.say(N_("brought in line with the playbook; deals moved: {deals}"), deals=moved)
    elif not count:
        write.say(_LEFT)
    else:
        write.say(N_("brought in line with playbook and days off; follow-ups changed: {count}"), count=count)
    return count + moved


def leave_as_is(write: Write) -> None:
    """Everything stays as it is; what changed up to now is not told again.

    Raises:
        Refusal: when the playbook only stands in for another.
    """
    _refuse_stand_in(write)
    _remember(write)
    write.say(_LEFT)


def remember_making(write: Write) -> None:
    """The file remembers the playbook and calendar in use, without a word: nothing would change by them."""
    write.keep(remembered, MEMORY, content=present(write).content(), at=write.now)


def _refuse_stand_in(read: Read) -> None:
    if read.office.stands_in:
        raise Refusal(_("Your playbook cannot be used now, so nothing is brought in line: mend it first."))


def _remember(write: Write) -> None:
    """As `remember_making`, as part of a step: taken back, the file knows again by what its follow-ups were made."""
    content = present(write).content()
    if write.first(select(remembered.c.id).where(remembered.c.id == MEMORY)) is None:
        write.insert(remembered, id=MEMORY, content=content, at=write.now)
    else:
        write.update(remembered, MEMORY, content=content, at=write.now)


def _rehouse(write: Write, key: str, stage: str) -> int:
    """Put the deals of a stage that is gone into another."""
    name, _slash, old = key.rpartition("/")
    own = name or None
    process = write.process_of({"process": own})
    if process.stage(stage) is None:
        raise Refusal(_("The playbook has no stage “{stage}”.").format(stage=stage))
    if process.stage(old) is not None:
        return 0  # it came back meanwhile, and its deals stand where they should
    rows = write.all(select(deal.c.id, deal.c.stage, deal.c.stage_entered_at, deal.c.state).where(deals_in(own, old)))
    write.update_many(deal, [(row, {"stage": stage, "stage_entered_at": write.now}) for row in rows])
    events = [
        {"deal_id": row["id"], "from_stage": old, "to_stage": stage, "state": row["state"], "at": write.now}
        for row in rows
    ]
    write.insert_many(stage_event, events)
    return len(rows)


def _rename_kind(write: Write, old: str, new: str) -> int:
    """Make the follow-ups of a kind that is gone into another kind."""
    if write.office.playbook.kind(new) is None:
        raise Refusal(_("The playbook has no kind of follow-up “{kind}”.").format(kind=new))
    waits = (followup.c.kind == old) & WAITS
    rows = write.all(select(followup.c.id, followup.c.kind).where(waits))
    return write.update_many(followup, [(row, {"kind": new}) for row in rows])
