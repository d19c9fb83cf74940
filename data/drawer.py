"""The drawer: deals that are off the board, parked or lost, with their reasons and the day they come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, RowMapping, Select, and_, func, or_, select

from data.board_cards import soonest
from data.model.clean import search_key
from data.model.facts import DealState
from data.model.narrowing import Narrowing, read_narrowing, said_narrowing
from data.model.process import Reason
from data.narrowing import conditions
from data.tables import contact, deal, followup, organisation
from data.transaction import Read
from data.words import language

FIRST = 200
"""Deals of each part that are shown; typed words find the others."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A deal off the board."""

    deal_id: str
    organisation: str
    value_cents: int
    reason: str
    on: date | None
    """Parked: the day it comes back. Lost: the day it was lost."""
    parked: bool


@dataclass(frozen=True, slots=True)
class Drawer:
    """The first parked deals, soonest back first, and the first lost ones, newest first; the counts are of all."""

    later: tuple[Shelved, ...]
    lost: tuple[Shelved, ...]
    later_count: int
    lost_count: int
    narrowed: str = ""
    """In words, what they are narrowed to."""


def drawer(read: Read, text: str = "", *, limit: int = FIRST) -> Drawer:
    """What is parked and what is lost, narrowed by typed words: of the organisation, the person, or the reason."""
    playbook = read.office.playbook
    narrowing = read_narrowing(text, playbook)
    asked = list(_asked(read, narrowing))
    later = [_shelved(read, row) for row in read.all(_picked(DealState.LATER, deal.c.later_until, asked, limit))]
    lost = [_shelved(read, row) for row in read.all(_picked(DealState.LOST, deal.c.closed_at.desc(), asked, limit))]
    counts = (_count(read, DealState.LATER, asked), _count(read, DealState.LOST, asked))
    return Drawer(tuple(later), tuple(lost), *counts, said_narrowing(narrowing, playbook) if narrowing else "")


def _picked(
    state: DealState, order: ColumnElement[Any], asked: list[ColumnElement[bool]], limit: int
) -> Select[tuple[object, ...]]:
    wanted = select(*deal.c, organisation.c.name.label("organisation")).select_from(_joined(asked))
    return wanted.where(deal.c.state == state, *asked).order_by(order, deal.c.id).limit(limit)


def _count(read: Read, state: DealState, asked: list[ColumnElement[bool]]) -> int:
    about = _joined(asked) if asked else deal
    return read.count(select(func.count()).select_from(about).where(deal.c.state == state, *asked))


def _joined(asked: list[ColumnElement[bool]]) -> FromClause:
    """Deals with their organisations, and with what else words may ask about."""
    houses = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    if not asked:
        return houses
    people = houses.outerjoin(contact, deal.c.contact_id == contact.c.id)
    return people.outerjoin(followup, followup.c.id == soonest(followup.c.id))


def _asked(read: Read, narrowing: Narrowing) -> Iterator[ColumnElement[bool]]:
    """What the words ask for; a free one may also be of the reason."""
    for word in narrowing.words:
        key = search_key(word)
        named = [one.key for one in _reasons(read) if key in search_key(one.name.said(language()))]
        said = or_(deal.c.reason.in_(named), deal.c.reason_words.icontains(word, autoescape=True))
        yield or_(said, *conditions(read, Narrowing(words=(word,))))
    rest = Narrowing(
        kinds=narrowing.kinds,
        segments=narrowing.segments,
        classes=narrowing.classes,
        cities=narrowing.cities,
        tags=narrowing.tags,
    )
    if rest:
        yield and_(*conditions(read, rest))


def _reasons(read: Read) -> list[Reason]:
    return [*read.office.playbook.later_reasons, *read.office.playbook.lost_reasons]


def _shelved(read: Read, row: RowMapping) -> Shelved:
    parked = row["state"] == DealState.LATER
    playbook = read.office.playbook
    known = playbook.later_reasons if parked else playbook.lost_reasons
    names = {reason.key: reason.name.said(language()) for reason in known}
    named = names.get(row["reason"] or "", row["reason"] or "")
    words = " · ".join(part for part in (named, row["reason_words"]) if part)
    on = row["later_until"]
    if not parked:
        on = read.office.calendar.today(row["closed_at"]) if row["closed_at"] else None
    return Shelved(row["id"], row["organisation"], row["value_cents"], words, on, parked)
