"""Cards of the board: everything a deal shows there, read for the deals picked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, select

from data.complaints import has_open_complaint
from data.model.calendar import Due
from data.model.criteria import open_criteria
from data.model.facts import DealState, FollowUpState
from data.model.promise import Standing, is_past, standing
from data.processes import column_of, process_name, stage_name
from data.tables import contact, deal, followup, organisation
from data.transaction import Read
from data.words import language

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Card:
    """A deal as it stands on the board."""

    deal_id: str
    organisation_id: str
    contact_id: str | None
    organisation: str
    contact: str
    title: str
    value_cents: int
    state: DealState
    stage: str
    """Of the deal's own process."""
    stage_name: str
    process: str
    """The name of its own process; empty where it travels by the office's."""
    column: str
    """The stage of the office it stands in."""
    next_followup_id: str | None
    next_kind: str
    """The name of the next step's kind."""
    next_script: str | None
    next_reason: str
    next_due: Due | None
    next_agreed: bool
    """Whether the customer agreed to that time."""
    no_step: str
    """Why there is no next step, where that was chosen."""
    standing: Standing
    age_days: int
    """Days in the stage."""
    limit_days: int | None
    public: bool
    """Whether procurement law binds the organisation."""
    complaint: bool
    """Whether the organisation has a complaint that is not closed."""
    care_class: str | None
    ticked: tuple[str, ...]
    criteria: int
    """How many criteria the stage has."""
    met: int
    """How many of them are ticked."""


_NONE: Mapping[str, Card] = {}


def cards(read: Read, keys: Sequence[str], kept: Mapping[str, Card] = _NONE) -> tuple[Card, ...]:
    """The cards of these deals, in this order, those that are kept as they are; those that are gone are left out."""
    wanted = [key for key in keys if key not in kept]
    portions = [wanted[start : start + _PORTION] for start in range(0, len(wanted), _PORTION)]
    rows = (row for part in portions for row in read.all(_whole().where(deal.c.id.in_(part))))
    found = {**kept, **{row["id"]: _card(read, row) for row in rows}}
    return tuple(found[key] for key in keys if key in found)


def next_step(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A value of the deal's next step: its earliest open follow-up, one on hold only where there is no other."""
    first = select(column).where(_waits()).order_by(followup.c.held, followup.c.due_on, followup.c.due_at).limit(1)
    return first.correlate(deal).scalar_subquery()


def soonest(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A value of the deal's earliest open follow-up, whether on hold or not: found in an index alone."""
    first = select(column).where(_waits()).order_by(followup.c.due_on, followup.c.due_at).limit(1)
    return first.correlate(deal).scalar_subquery()


def _waits() -> ColumnElement[bool]:
    return and_(followup.c.deal_id == deal.c.id, followup.c.state == FollowUpState.OPEN)


def _whole() -> Select[tuple[object, ...]]:
    """Everything a card shows."""
    joined = (
        deal.join(organisation, deal.c.organisation_id == organisation.c.id)
        .outerjoin(contact, deal.c.contact_id == contact.c.id)
        .outerjoin(followup, followup.c.id == next_step(followup.c.id))
    )
    named = (
        organisation.c.name.label("organisation"),
        organisation.c.segment,
        organisation.c.care_class,
        has_open_complaint().label("complaint"),
        contact.c.name.label("contact"),
        followup.c.id.label("followup_id"),
        followup.c.kind,
        followup.c.script,
        followup.c.held,
        followup.c.agreed,
        followup.c.reason.label("why"),
        followup.c.due_on,
        followup.c.due_at,
    )
    return select(*deal.c, *named).select_from(joined)


def _card(read: Read, row: RowMapping) -> Card:
    process = read.process_of(row)
    stage = process.stage(row["stage"])
    kind, due = process.kind(row["kind"] or ""), _due(read, row)
    criteria = len(stage.criteria) if stage else 0
    limit = stage.limit_days if stage else None
    held, no_step = bool(row["held"]), row["no_step"]
    return Card(
        deal_id=row["id"],
        organisation_id=row["organisation_id"],
        contact_id=row["contact_id"],
        organisation=row["organisation"],
        contact=row["contact"] or "",
        title=row["title"],
        value_cents=row["value_cents"],
        state=DealState(row["state"]),
        stage=row["stage"],
        stage_name=stage_name(process, row["stage"]),
        process=process_name(read, row),
        column=column_of(read, row),
        next_followup_id=row["followup_id"],
        next_kind=kind.name.said(language()) if kind else row["kind"] or "",
        next_script=row["script"] or (kind.script if kind else None),
        next_reason=row["why"] or "",
        next_due=due,
        next_agreed=bool(row["agreed"]),
        no_step=no_step,
        standing=standing(due, read.now, read.today, limit, no_step=no_step, held=held),
        age_days=max(0, (read.today - read.office.calendar.today(row["stage_entered_at"])).days),
        limit_days=limit,
        public=read.office.playbook.segment(row["segment"]).public,
        complaint=bool(row["complaint"]),
        care_class=row["care_class"],
        ticked=tuple(row["ticked"]),
        criteria=criteria,
        met=criteria - len(open_criteria(stage, row["ticked"])),
    )


def _due(read: Read, row: RowMapping) -> Due | None:
    """When the next step is due; a patient one that has waited is due today."""
    if not row["followup_id"]:
        return None
    due = Due(row["due_on"], row["due_at"])
    kind = read.process_of(row).kind(row["kind"])
    if kind is not None and kind.patient and is_past(due, read.now, read.today):
        return Due(read.today)
    return due
