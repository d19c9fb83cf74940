"""Replanning: what a changed playbook or calendar would change in the file, found before it does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from sqlalchemy import and_, or_, select

from data.bookkeeping import remembered
from data.homeless import kinds_gone, stages_gone
from data.made_by_rules import Found, by_rule, crowds, days_ahead, made_by_rules
from data.model.calendar import Due
from data.model.crowding import Crowding
from data.model.facts import MeetingState
from data.model.making import Making, making, read_making, said
from data.model.replan import FEW, MANY, Clash, Example, Part, Replan
from data.model.replanning import Altered, Replanning
from data.new_rules import new_parts
from data.tables import WAITS, followup, meeting, organisation
from data.transaction import Read

MEMORY = "playbook"
"""Key of what the file remembers of the playbook and the calendar."""


def made_by(read: Read) -> Making | None:
    """By which playbook and calendar the file's follow-ups were made, as it remembers; None: it does not."""
    found = read.first(select(remembered.c.content).where(remembered.c.id == MEMORY))
    return read_making(found["content"]) if found else None


def present(read: Read) -> Making:
    """The playbook and calendar in use."""
    return making(read.office.playbook, read.office.calendar)


def in_line(read: Read) -> bool | None:
    """Whether the file was brought in line with the playbook and calendar in use; None: it remembers none."""
    found = made_by(read)
    return None if found is None else found == present(read)


def changes_ahead(read: Read) -> Replan:
    """What would change in the file by the playbook and calendar in use: counts, and the first of each."""
    old = made_by(read)
    rules = Replanning(old, present(read), read.office.calendar, read.now)
    now = f"{said(rules.new.name, rules.new.key)} {rules.new.version}"
    if read.office.stands_in:
        return Replan(now=now, stands_in=True)
    clashes, changing = list(_clashes(read, rules)), altered(read, rules)
    renamed = Counter(one.waiting.kind for one, new in changing if "kind" in new.columns)
    return Replan(
        before=f"{said(old.name, old.key)} {old.version}" if old else "",
        now=now,
        stages=stages_gone(read, old),
        kinds=kinds_gone(read, old, renamed),
        parts=(*_changed(read, rules, changing), *new_parts(read, rules), *_gone(read, rules)),
        clashes=tuple(sorted(clashes, key=lambda clash: (clash.due.on, clash.organisation))[:MANY]),
        clashing=len(clashes),
        days_only=old is not None and old.model_copy(update={"hours": rules.new.hours}) == rules.new,
        noted=old == rules.new,
    )


def altered(read: Read, rules: Replanning, parts: Collection[str] | None = None) -> list[tuple[Found, Altered]]:
    """Every follow-up that would change, with what it becomes; no day is crowded by one rule.

    Args:
        read: The file.
        rules: From which making to which.
        parts: Keys of the parts that are on; None: all.
    """
    off = [day for day in days_ahead(read) if rules.off(day)]
    made = made_by_rules(read, rules.changed, off, contacts=rules.rhythmic)
    found = [(one, new) for one in made if (new := rules.alter(one.waiting, parts))]
    patient = {kind.key for kind in read.office.playbook.kinds if kind.patient}
    moving = [(one, new) for one, new in found if new.due and not _rests(one, new, rules, patient)]
    calling = read.office.playbook.calling
    room = Crowding(crowds(read, {_kind(one, new) for one, new in moving}), calling.most_a_day, read.office.calendar)
    for one, _new in moving:
        room.leave(one.waiting.kind, one.waiting.due.on)
    placed = {one.waiting.id: room.take(_kind(one, new), new.due) for one, new in moving if new.due}
    return [(one, replace(new, due=placed.get(new.id, new.due))) for one, new in found]


def _kind(found: Found, new: Altered) -> str:
    return str(new.columns.get("kind", found.waiting.kind))


def _rests(found: Found, new: Altered, rules: Replanning, patient: Collection[str]) -> bool:
    return rules.stays(found.waiting.rule) or _kind(found, new) in patient


@dataclass
class _Sum:
    """One part being added up."""

    count: int = 0
    moved: Counter[int] = field(default_factory=Counter)
    also: set[str] = field(default_factory=set)
    kind: str = ""
    examples: list[Example] = field(default_factory=list)
    unmoved: list[Example] = field(default_factory=list)

    def add(self, found: Found, new: Altered) -> None:
        self.count += 1
        self.kind = self.kind or _kind(found, new)
        self.also |= set(new.columns)
        if new.due is not None:
            self.moved[(new.due.on - found.waiting.due.on).days] += 1
        few = self.examples if new.due else self.unmoved
        if len(few) < FEW:
            few.append(Example(found.organisation_id, found.organisation, found.waiting.due, new.due))


def _changed(read: Read, rules: Replanning, changing: Iterable[tuple[Found, Altered]]) -> Iterator[Part]:
    sums: dict[str, _Sum] = {}
    for found, new in changing:
        sums.setdefault(new.part, _Sum()).add(found, new)
    for key, total in sorted(sums.items(), key=lambda item: (item[0] == "days", -item[1].count, item[0])):
        yield Part(
            key=key,
            what="days" if key == "days" else "rule",
            name="" if key == "days" else read.office.playbook.kind_name(total.kind),
            count=total.count,
            moved=total.moved.total(),
            soonest=min(total.moved, default=0),
            latest=max(total.moved, default=0),
            also=tuple(sorted(total.also)),
            why="" if key == "days" else rules.words_of(key.removeprefix("rule:")),
            examples=tuple([*total.examples, *total.unmoved][:FEW]),
        )


def _gone(read: Read, rules: Replanning) -> Iterator[Part]:
    for row in by_rule(read, rules.gone):
        was = rules.old.kinds.get(row["kind"])
        name = said(was.name, row["kind"]) if was else row["kind"]
        why = rules.words_of(row["rule"])
        yield Part(key=f"gone:{row['rule']}", what="gone", name=name, count=row["count"], why=why)


def _clashes(read: Read, rules: Replanning) -> Iterator[Clash]:
    """What was agreed, or set by hand, on a holiday or a day of absence to come: only people can move it."""
    lost = [day for day in days_ahead(read) if rules.lost(day)]
    own = or_(followup.c.agreed.is_(True), followup.c.rule == "", followup.c.moved > 0)
    met = and_(followup.c.agreed.is_(True), followup.c.meeting_id.is_not(None))
    here = and_(WAITS, followup.c.due_on.in_(lost), own, ~met, ~followup.c.held)
    if lost:
        joined = followup.join(organisation, organisation.c.id == followup.c.organisation_id)
        columns = (followup.c.kind, followup.c.due_on, followup.c.due_at, organisation.c.id, organisation.c.name)
        for row in read.all(select(*columns).select_from(joined).where(here)):
            kind = read.office.playbook.kind_name(row["kind"])
            yield Clash(row["id"], row["name"], kind, Due(row["due_on"], row["due_at"]))
    yield from _meetings(read, rules)


def _meetings(read: Read, rules: Replanning) -> Iterable[Clash]:
    ahead = and_(meeting.c.state == MeetingState.AGREED, meeting.c.starts_at >= read.now)
    joined = meeting.join(organisation, organisation.c.id == meeting.c.organisation_id)
    rows = read.all(
        select(meeting.c.starts_at, organisation.c.id, organisation.c.name).select_from(joined).where(ahead)
    )
    for row in rows:
        due = read.office.calendar.exactly(row["starts_at"])
        if rules.lost(due.on):
            yield Clash(row["id"], row["name"], "", due)
