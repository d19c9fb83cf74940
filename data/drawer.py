"""The drawer: deals that are off the board, parked or lost, with their reasons and the day they come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, func, or_, select

from data.board_narrowing import wanted_deals
from data.erased import of_somebody
from data.model.clean import search_key
from data.model.facts import DealState
from data.model.narrowing import Narrowing, read_narrowing, said_narrowing
from data.model.process import Reason
from data.tables import deal, organisation
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
    asked = [*_asked(read, narrowing), *of_somebody(read)]
    later = [_shelved(read, row) for row in read.all(_picked(DealState.LATER, deal.c.later_until, asked, limit))]
    lost = [_shelved(read, row) for row in read.all(_picked(DealState.LOST, deal.c.closed_at.desc(), asked, limit))]
    counts = (_count(read, DealState.LATER, asked), _count(read, DealState.LOST, asked))
    return Drawer(tuple(later), tuple(lost), *counts, said_narrowing(narrowing, playbook) if narrowing else "")


def _picked(
    state: DealState, order: ColumnElement[Any], asked: list[ColumnElement[bool]], limit: int
) -> Select[tuple[object, ...]]:
    joined = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    wanted = select(*deal.c, organisation.c.name.label("organisation")).select_from(joined)
    return wanted.where(deal.c.state == state, *asked).order_by(order, deal.c.id).limit(limit)


def _count(read: Read, state: DealState, asked: list[ColumnElement[bool]]) -> int:
    return read.count(select(func.count()).select_from(deal).where(deal.c.state == state, *asked))


def _asked(read: Read, narrowing: Narrowing) -> Iterator[ColumnElement[bool]]:
    """What the words ask for; a free one may also be of the reason."""
    for word in narrowing.words:
        key = search_key(word)
        named = [one.key for one in _reasons(read) if key in search_key(one.name.said(language()))]
        said = or_(deal.c.reason.in_(named), deal.c.reason_words.icontains(word, autoescape=True))
        yield or_(said, *wanted_deals(read, Narrowing(words=(word,))))
    yield from wanted_deals(read, replace(narrowing, words=()))


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
