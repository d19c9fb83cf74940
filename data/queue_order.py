"""Which follow-ups stand in the queue, in which part of it, and in what order: as expressions of the file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Column, ColumnElement, FromClause, Select, Table, and_, case, func, literal, not_, or_, select

from data.case_followups import case_kinds
from data.model.facts import FollowUpState
from data.model.ranking import ANNOUNCED, URGENT, Section
from data.tables import CLASSED, WAITS, contact, deal, followup, organisation
from data.transaction import Read


def due_until(last: date, *, held: bool = False) -> ColumnElement[bool]:
    """Due until a day; `held` ones, which are never due, only where asked for."""
    due = followup.c.due_on <= last
    return or_(due, followup.c.held.is_(True)) if held else and_(due, followup.c.held.is_(False))


def waiting(read: Read) -> ColumnElement[bool]:
    """Open follow-ups where people may be called, held ones too; a complaint waits there also where nobody may."""
    return and_(WAITS, *_callable(read))


def waiting_among(read: Read, keys: Sequence[str]) -> ColumnElement[bool]:
    """Those of a few follow-ups that wait, found by their keys."""
    return and_(followup.c.id.in_(keys), followup.c.state == FollowUpState.OPEN, *_callable(read))


def joined() -> FromClause:
    """Follow-ups with their organisation, contact and deal."""
    return (
        followup.join(organisation, followup.c.organisation_id == organisation.c.id)
        .outerjoin(contact, followup.c.contact_id == contact.c.id)
        .outerjoin(deal, followup.c.deal_id == deal.c.id)
    )


def classed() -> FromClause:
    """Follow-ups with their organisation where it has a class: all that their order needs, found in indexes alone."""
    return followup.outerjoin(organisation, and_(followup.c.organisation_id == organisation.c.id, CLASSED))


def parts(read: Read) -> dict[Section, ColumnElement[bool]]:
    """What makes a follow-up stand in each part of the queue, where none of those before holds: `ranking.section`."""
    pinned = [kind.key for kind in read.office.playbook.kinds if kind.pinned]
    return {
        Section.HELD: followup.c.held.is_(True),
        Section.PINNED: and_(followup.c.kind.in_(pinned), followup.c.due_on <= read.today),
        Section.NOW: and_(
            followup.c.agreed.is_(True), followup.c.due_at.is_not(None), followup.c.due_at <= read.now + ANNOUNCED
        ),
        Section.NEW: patient(read),
        Section.LATE: followup.c.due_on < read.today,
        Section.TODAY: followup.c.due_on == read.today,
        Section.COMING: literal(True),
    }


def part_of(read: Read) -> ColumnElement[str]:
    """The part of the queue a follow-up stands in."""
    return case(*((condition, section.value) for section, condition in parts(read).items()))


def divided(read: Read) -> dict[Section, ColumnElement[bool]]:
    """Whether a follow-up stands in each part of the queue."""
    found, before = dict[Section, ColumnElement[bool]](), list[ColumnElement[bool]]()
    for part, condition in parts(read).items():
        found[part] = and_(condition, *before)
        before.append(not_(condition))
    return found


def patient(read: Read) -> ColumnElement[bool]:
    """Whether it only waits its turn and is never late."""
    kinds = [kind.key for kind in read.office.playbook.kinds if kind.patient]
    return and_(followup.c.kind.in_(kinds), followup.c.agreed.is_(False), followup.c.due_on <= read.today)


def order(read: Read, section: Section) -> list[ColumnElement[object]]:
    """The order within a part of the queue; the organisation must be joined, at least where it has a class."""
    usual: list[ColumnElement[object]] = [
        followup.c.priority,
        func.coalesce(organisation.c.care_class, "B"),
        followup.c.due_on,
        followup.c.due_at.nulls_first(),
        followup.c.id,
    ]
    waits = case((followup.c.due_at > read.now, followup.c.due_at), else_=None).nulls_first()
    first: dict[Section, list[ColumnElement[object]]] = {
        Section.PINNED: [followup.c.due_on],
        Section.NOW: [followup.c.due_at],
        Section.TODAY: [waits, _unfit(read)],
        Section.COMING: [followup.c.due_on, waits],
    }
    return [*first.get(section, []), *usual]


def _unfit(read: Read) -> ColumnElement[object]:
    """What the hour is for stands before what it is not for: calls within a call window, the desk outside of it.

    What is urgent stands before both.
    """
    desk = followup.c.kind.in_([kind.key for kind in read.office.playbook.kinds if kind.opens != "call"])
    later = desk if read.office.calendar.window_at(read.now) else not_(desk)
    return case((followup.c.priority <= URGENT, 0), (later, 2), else_=1)


def _callable(read: Read) -> list[ColumnElement[bool]]:
    """Where nobody has asked not to be called, or nobody calls."""
    case = followup.c.kind.in_(sorted(case_kinds(read)))
    barred = _any(read, organisation, organisation.c.do_not_call)
    objecting = _any(read, contact, contact.c.do_not_contact)
    asked: list[ColumnElement[bool]] = []
    if barred is not None:
        asked.append(or_(case, followup.c.organisation_id.not_in(barred)))
    if objecting is not None:
        asked.append(or_(case, followup.c.contact_id.is_(None), followup.c.contact_id.not_in(objecting)))
    return asked


def _any(read: Read, table: Table, flag: Column[bool]) -> Select[Any] | None:
    """The keys of the rows with this flag; None where no row has it, which spares looking for them in each."""
    found = select(table.c.id).where(flag.is_(True))
    return found if read.first(found.limit(1)) else None
