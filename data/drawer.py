"""The drawer: deals that are off the board, parked or lost, with their reasons and the day they come back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, func, select

from data.model.facts import DealState
from data.model.process import Reason
from data.tables import deal, organisation
from data.transaction import Read
from data.words import language


@dataclass(frozen=True, slots=True)
class Shelved:
    """A deal off the board."""

    deal_id: str
    organisation: str
    value_cents: int
    reason: str
    on: date | None
    """Parked: the day it comes back. Lost: the day it was lost."""


@dataclass(frozen=True, slots=True)
class Drawer:
    """The first parked deals, soonest back first, and the first lost ones, newest first; the counts are of all."""

    later: tuple[Shelved, ...]
    lost: tuple[Shelved, ...]
    later_count: int
    lost_count: int


def drawer(read: Read, *, limit: int = 200) -> Drawer:
    """What is parked and what is lost."""
    playbook = read.office.playbook
    later = _shelved(read, DealState.LATER, deal.c.later_until, playbook.later_reasons, limit)
    lost = _shelved(read, DealState.LOST, deal.c.closed_at.desc(), playbook.lost_reasons, limit)
    return Drawer(later, lost, _count(read, DealState.LATER), _count(read, DealState.LOST))


def _shelved(
    read: Read, state: DealState, order: ColumnElement[object], reasons: Iterable[Reason], limit: int
) -> tuple[Shelved, ...]:
    names = {reason.key: reason.name.said(language()) for reason in reasons}
    joined = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    wanted = select(deal, organisation.c.name.label("organisation")).select_from(joined).where(deal.c.state == state)
    found = []
    for row in read.all(wanted.order_by(order, deal.c.id).limit(limit)):
        named = names.get(row["reason"] or "", row["reason"] or "")
        words = " · ".join(part for part in (named, row["reason_words"]) if part)
        on = row["later_until"]
        if state == DealState.LOST:
            on = read.office.calendar.today(row["closed_at"]) if row["closed_at"] else None
        found.append(Shelved(row["id"], row["organisation"], row["value_cents"], words, on))
    return tuple(found)


def _count(read: Read, state: DealState) -> int:
    return read.count(select(func.count()).where(deal.c.state == state))
