"""The board: deals by stage, counted and summed, the soonest next step first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import ColumnElement, FromClause, RowMapping, Select, and_, func, literal, or_, select, tuple_

from data.columns import Instant
from data.model.calendar import Due
from data.model.clean import search_key
from data.model.criteria import open_criteria
from data.model.facts import DealState, FollowUpState
from data.model.process import Stage
from data.model.promise import Standing, is_past, standing
from data.tables import contact, deal, followup, organisation
from data.transaction import Read
from data.words import _, language

UNKNOWN = ""
"""Key of the column for deals in stages that the playbook no longer has."""

WINDOW = 200
"""Cards of a column that leave the store at once."""


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
    next_followup_id: str | None
    next_kind: str
    """The name of the next step's kind."""
    next_script: str | None
    next_reason: str
    next_due: Due | None
    standing: Standing
    age_days: int
    """Days in the stage."""
    public: bool
    """Whether procurement law binds the organisation."""
    care_class: str | None
    ticked: tuple[str, ...]
    criteria: int
    """How many criteria the stage has."""
    met: int
    """How many of them are ticked."""


@dataclass(frozen=True, slots=True)
class Column:
    """A stage with the first of its cards; `count` and `value_cents` are of all."""

    key: str
    name: str
    goal: str
    count: int
    value_cents: int
    limit_days: int | None
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """All columns in the playbook's order, and how many deals are parked or lost."""

    columns: tuple[Column, ...]
    later: int
    lost: int

    @property
    def count(self) -> int:
        """Deals in all columns."""
        return sum(column.count for column in self.columns)


def board(read: Read, *, window: int = WINDOW, text: str = "") -> Board:
    """The board, narrowed to organisations and contacts whose names hold every word of `text`.

    Customers stand in the last stage. Deals in stages the playbook no longer has stand in a first column of their own.
    """
    totals = _totals(read, text)
    keys = [stage.key for stage in read.office.playbook.stages]
    if UNKNOWN in totals:
        keys.insert(0, UNKNOWN)
    columns = tuple(_column(read, key, totals.get(key, (0, 0)), window, text) for key in keys)
    return Board(columns, totals.get(DealState.LATER.upper(), (0, 0))[0], totals.get(DealState.LOST.upper(), (0, 0))[0])


def column_cards(read: Read, stage: str, offset: int, limit: int = WINDOW, text: str = "") -> tuple[Card, ...]:
    """More cards of a column, from the one at `offset` on."""
    picked = _standing_in(read, stage, select(deal.c.id), text).order_by(*_soonest()).limit(limit).offset(offset)
    return tuple(_card(read, row) for row in read.all(_whole(picked)))


def place(read: Read, deal_id: str, text: str = "") -> tuple[str, int] | None:
    """Which column a deal stands in and how many cards stand before it; None when it is not on the board."""
    found = read.first(select(deal.c.state, deal.c.stage, *_soonest()[:2]).where(deal.c.id == deal_id))
    if found is None or found["state"] not in (DealState.OPEN, DealState.WON):
        return None
    key = _key(read, found["state"], found["stage"])
    here = _standing_in(read, key, select(func.count()), text)
    if text and not read.count(here.where(deal.c.id == deal_id)):
        return None
    mine = tuple_(literal(found["next_on"]), literal(found["next_at"], Instant()), literal(deal_id))
    return key, read.count(here.where(tuple_(*_soonest()) < mine))


def _key(read: Read, state: str, stage: str) -> str:
    """Where deals of this state and stage stand; parked and lost ones under their state, in capitals."""
    stages = read.office.playbook.stages
    if state == DealState.WON:
        return stages[-1].key
    if state == DealState.OPEN:
        return stage if any(known.key == stage for known in stages) else UNKNOWN
    return state.upper()


def _totals(read: Read, text: str) -> dict[str, tuple[int, int]]:
    counted = select(deal.c.state, deal.c.stage, func.count().label("count"), func.sum(deal.c.value_cents).label("sum"))
    found: dict[str, tuple[int, int]] = {}
    for row in read.all(_matching(counted, text).group_by(deal.c.state, deal.c.stage)):
        key = _key(read, row["state"], row["stage"])
        count, cents = found.get(key, (0, 0))
        found[key] = (count + row["count"], cents + int(row["sum"] or 0))
    return found


def _column(read: Read, key: str, total: tuple[int, int], window: int, text: str) -> Column:
    stage = read.office.playbook.stage(key)
    cards = column_cards(read, key, 0, window, text) if total[0] and window else ()
    if stage is None:
        goal = _("These deals stand in stages the playbook no longer has: move them on.")
        return Column(key, _("No stage"), goal, *total, None, cards)
    return Column(key, stage.name.said(language()), stage.goal.said(language()), *total, stage.limit_days, cards)


def _standing_in(read: Read, key: str, wanted: Select[Any], text: str) -> Select[Any]:
    """The deals of one column."""
    stages = [stage.key for stage in read.office.playbook.stages]
    travelling = deal.c.state == DealState.OPEN
    if key == UNKNOWN:
        here = and_(travelling, deal.c.stage.not_in(stages))
    elif key == stages[-1]:
        here = or_(and_(travelling, deal.c.stage == key), deal.c.state == DealState.WON)
    else:
        here = and_(travelling, deal.c.stage == key)
    return _matching(wanted.where(here), text)


def _matching(wanted: Select[Any], text: str) -> Select[Any]:
    """Narrowed to those whose organisation's or contact's name holds every word."""

    def named(word: str) -> ColumnElement[bool]:
        firms = select(organisation.c.id).where(organisation.c.search_key.contains(word, autoescape=True))
        people = select(contact.c.id).where(contact.c.search_key.contains(word, autoescape=True))
        return or_(deal.c.organisation_id.in_(firms), deal.c.contact_id.in_(people))

    return wanted.select_from(deal).where(*(named(word) for word in search_key(text).split()))


def _next(column: ColumnElement[object]) -> ColumnElement[object]:
    """A value of the deal's earliest open follow-up."""
    waits = and_(followup.c.deal_id == deal.c.id, followup.c.state == FollowUpState.OPEN)
    first = select(column).where(waits).order_by(followup.c.due_on, followup.c.due_at).limit(1)
    return first.correlate(deal).scalar_subquery()


def _soonest() -> list[ColumnElement[object]]:
    """The order of a column: no next step, then by its time; "some time today" stands before an agreed minute."""
    return [
        func.coalesce(_next(followup.c.due_on), date.min).label("next_on"),
        func.coalesce(_next(followup.c.due_at), datetime.min.replace(tzinfo=UTC)).label("next_at"),
        deal.c.id,
    ]


def _whole(picked: Select[Any]) -> Select[Any]:
    """Everything a card shows, for the deals picked, in order."""
    chosen = picked.subquery()
    joined: FromClause = (
        deal.join(chosen, chosen.c.id == deal.c.id)
        .join(organisation, deal.c.organisation_id == organisation.c.id)
        .outerjoin(contact, deal.c.contact_id == contact.c.id)
        .outerjoin(followup, followup.c.id == _next(followup.c.id))
    )
    named = (
        organisation.c.name.label("organisation"),
        organisation.c.segment,
        organisation.c.care_class,
        contact.c.name.label("contact"),
        followup.c.id.label("followup_id"),
        followup.c.kind,
        followup.c.reason.label("why"),
        followup.c.due_on,
        followup.c.due_at,
    )
    return select(deal, *named).select_from(joined).order_by(*_soonest())


def _card(read: Read, row: RowMapping) -> Card:
    playbook = read.office.playbook
    stage: Stage | None = playbook.stage(_key(read, row["state"], row["stage"]))
    entered = read.office.calendar.today(row["stage_entered_at"])
    kind = playbook.kind(row["kind"] or "")
    due = Due(row["due_on"], row["due_at"]) if row["followup_id"] else None
    if due is not None and kind is not None and kind.patient and is_past(due, read.now, read.today):
        due = Due(read.today)
    criteria = len(stage.criteria) if stage else 0
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
        next_followup_id=row["followup_id"],
        next_kind=kind.name.said(language()) if kind else row["kind"] or "",
        next_script=kind.script if kind else None,
        next_reason=row["why"] or "",
        next_due=due,
        standing=standing(due, read.now, read.today, stage.limit_days if stage else None, no_step=row["no_step"]),
        age_days=max(0, (read.today - entered).days),
        public=playbook.segment(row["segment"]).public,
        care_class=row["care_class"],
        ticked=tuple(row["ticked"]),
        criteria=criteria,
        met=criteria - len(open_criteria(stage, row["ticked"])),
    )
