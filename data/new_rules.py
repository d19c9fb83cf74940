"""Rules that are new: the deals that stand where they start, and the follow-ups they would have made by now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, not_, or_, select

from data.made_by_rules import crowds
from data.model.crowding import Crowding
from data.model.facts import DealState, Event, FollowUpState
from data.model.process import Cadence
from data.model.replan import FEW, Example, Part
from data.model.replanning import Replanning
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write


def new_parts(read: Read, rules: Replanning) -> Iterator[Part]:
    """For each new rule of entering a stage: the open deals there that it has made nothing for."""
    for rule in _fresh(read, rules):
        count = read.count(_standing(read, rule, func.count()))
        if count:
            named = _standing(read, rule, organisation.c.id, organisation.c.name)
            rows = read.all(named.order_by(deal.c.value_cents.desc(), deal.c.id).limit(FEW))
            examples = tuple(Example(row["id"], row["name"]) for row in rows)
            name = read.office.playbook.kind_name(rule.kind)
            yield Part(
                key=f"new:{rule.key}",
                what="new",
                name=name,
                count=count,
                why=rules.words_of(rule.key),
                examples=examples,
            )


def begin_rule(write: Write, rules: Replanning, key: str) -> int:
    """Make the follow-ups of one new rule; how many. No day is crowded by them, and no deal rests any longer."""
    rule = next((one for one in _fresh(write, rules) if one.key == key), None)
    noted = next((one for one in rules.new.rules if one.key == key and one.source == Event.STAGE_ENTERED), None)
    due = rules.next_of(noted) if rule and noted else None
    if rule is None or noted is None or due is None:
        return 0  # the rule went meanwhile, or its day is beyond every calendar
    kind = write.office.playbook.kind(rule.kind)
    rests = rules.stays(key) or (kind is not None and kind.patient)
    room = Crowding(crowds(write, {rule.kind}), write.office.playbook.calling.most_a_day, write.office.calendar)
    columns = (deal.c.id, deal.c.organisation_id, deal.c.contact_id, deal.c.no_step)
    rows = write.all(_standing(write, rule, *columns).order_by(deal.c.id))
    write.update_many(deal, [(row, {"no_step": ""}) for row in rows])
    made = []
    for row in rows:
        when = due if rests else room.take(rule.kind, due)
        made.append(
            {
                "organisation_id": row["organisation_id"],
                "deal_id": row["id"],
                "contact_id": row["contact_id"],
                "kind": rule.kind,
                "due_on": when.on,
                "due_at": when.at,
                "priority": noted.priority,
                "reason": noted.words,
                "rule": key,
                "script": rule.script,
            }
        )
    write.insert_many(followup, made)
    return len(made)


def _fresh(read: Read, rules: Replanning) -> Iterator[Cadence]:
    for rule in read.office.playbook.cadences:
        noted = rule.key in rules.fresh and rule.on == Event.STAGE_ENTERED and rule.stage is not None
        if noted and rule.after.unit != "agreed" and rule.after.amount >= 0:
            yield rule


def _standing(read: Read, rule: Cadence, *columns: Any) -> Select[Any]:
    """Open deals in the rule's stage whom it concerns, who may be called, and who have nothing of it yet."""
    has = exists().where(
        followup.c.deal_id == deal.c.id, followup.c.rule == rule.key, followup.c.state == FollowUpState.OPEN
    )
    here: list[ColumnElement[bool]] = [
        deal.c.state == DealState.OPEN,
        deal.c.stage == rule.stage,
        or_(deal.c.process.is_(None), deal.c.process == read.office.playbook.key),
        not_(has),
    ]
    if rule.segments:
        here.append(organisation.c.segment.in_(rule.segments))
    if rule.classes:
        here.append(organisation.c.care_class.in_([str(one) for one in rule.classes]))
    kind = read.office.playbook.kind(rule.kind)
    if kind is None or kind.opens == "call":
        here += [~organisation.c.do_not_call, func.coalesce(contact.c.do_not_contact, False).is_(False)]
    joined = deal.join(organisation, organisation.c.id == deal.c.organisation_id)
    joined = joined.outerjoin(contact, contact.c.id == deal.c.contact_id)
    return select(*columns).select_from(joined).where(and_(*here))
