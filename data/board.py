"""The board: deals in columns, counted, summed and weighed, in the order the rep asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, func, literal, select, tuple_, union_all
from sqlalchemy.sql import visitors

from data.board_cards import Card, cards
from data.board_kept import Stand, stand_of, untouched
from data.board_narrowing import wanted_deals
from data.board_order import Order, ordering
from data.erased import of_somebody
from data.lanes import Lane, Lanes, stage_lanes
from data.model.changes import Changes
from data.model.facts import DealState
from data.model.narrowing import Narrowing, read_narrowing, said_narrowing
from data.processes import UNKNOWN
from data.tables import deal, organisation
from data.transaction import Read

WINDOW = 60
"""Cards of a column that leave the store at once."""

FIRST = 24
"""Those that come with the board itself; more are asked for where they are looked at."""


_OFF = (DealState.LATER, DealState.LOST)
"""The states of deals that are off the board."""


@dataclass(frozen=True, slots=True)
class Column:
    """A lane with the first of its cards; `count` and the sums are of all."""

    key: str
    name: str
    goal: str
    count: int
    value_cents: int
    probability: int | None
    limit_days: int | None
    cards: tuple[Card, ...]
    won: bool = False
    """Whether what stands here is won already."""

    @property
    def weighted_cents(self) -> int | None:
        """What the column is worth by its chance; None where nothing is weighed."""
        return None if self.probability is None else self.value_cents * self.probability // 100


@dataclass(frozen=True, slots=True)
class Board:
    """All columns from left to right, how many deals are parked or lost, and what the cards are narrowed to."""

    columns: tuple[Column, ...]
    later: int
    lost: int
    narrowed: str = ""
    """In words; empty when every deal is shown."""
    unknown: tuple[str, ...] = ()
    """Words typed that mean nothing here."""
    stand: Stand | None = field(default=None, compare=False)
    """What its cards lean on besides the file."""

    @property
    def cards(self) -> Iterator[Card]:
        """Those that came with it."""
        return (card for column in self.columns for card in column.cards)

    @property
    def count(self) -> int:
        """Deals in all columns."""
        return sum(column.count for column in self.columns)

    @property
    def open_count(self) -> int:
        """Those that are not won yet."""
        return sum(column.count for column in self._ahead)

    @property
    def open_cents(self) -> int:
        """What those are worth."""
        return sum(column.value_cents for column in self._ahead)

    @property
    def weighted_cents(self) -> int | None:
        """What those are worth by the chances of their columns; None where nothing is weighed."""
        weighed = [column.weighted_cents for column in self._ahead if column.weighted_cents is not None]
        return sum(weighed) if weighed else None

    @property
    def _ahead(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if not column.won)


def board(
    read: Read,
    *,
    window: int = FIRST,
    text: str = "",
    lanes: Lanes = stage_lanes,
    order: Order = Order.STEP,
    before: Board | None = None,
    news: Sequence[Changes] = (),
) -> Board:
    """The board, narrowed by the words of `text`: names, `kind:`, `class:`, `city:`, `segment:`, `#tag`.

    A lane for deals without a stage is left out while it is empty. Given the board `before` and the `news` since, cards
    that nothing happened to are not read again.
    """
    narrowing, every = read_narrowing(text, read.office.playbook), lanes(read)
    at_once = bool(narrowing) or every[0].by is not None
    totals, keys = _sorted(read, every, narrowing, order) if at_once else (_totals(read, every), {})
    first = {
        lane.key: keys[lane.key][:window] if keys else _keys(read, lane, narrowing, order, range(window))
        for lane in every
        if window and totals[lane.key][0]
    }
    wanted, stand = [key for found in first.values() for key in found], stand_of(read)
    known = before is not None and before.stand is not None and stand.holds(before.stand)
    kept = untouched(read, before.cards, news) if before and known else {}
    faces = {card.deal_id: card for card in cards(read, wanted, kept)}
    columns = tuple(
        _column(lane, totals[lane.key], [faces[key] for key in first.get(lane.key, ()) if key in faces])
        for lane in every
        if lane.key != UNKNOWN or totals[lane.key][0]
    )
    said = said_narrowing(narrowing, read.office.playbook) if narrowing else ""
    return Board(columns, totals[DealState.LATER][0], totals[DealState.LOST][0], said, narrowing.unknown, stand)


def column_cards(
    read: Read,
    column: str,
    offset: int,
    limit: int = WINDOW,
    text: str = "",
    *,
    lanes: Lanes = stage_lanes,
    order: Order = Order.STEP,
) -> tuple[Card, ...]:
    """More cards of a column, from the one at `offset` on."""
    lane = _lane(read, lanes, column)
    narrowing = read_narrowing(text, read.office.playbook)
    return cards(read, _keys(read, lane, narrowing, order, range(offset, offset + limit))) if lane else ()


def column_keys(
    read: Read, column: str, limit: int, text: str = "", *, lanes: Lanes = stage_lanes, order: Order = Order.STEP
) -> tuple[str, ...]:
    """The deals of a column by their keys, the first `limit` of them."""
    lane = _lane(read, lanes, column)
    narrowing = read_narrowing(text, read.office.playbook)
    return tuple(_keys(read, lane, narrowing, order, range(limit))) if lane else ()


def shown_keys(read: Read, text: str = "", *, lanes: Lanes = stage_lanes, order: Order = Order.STEP) -> tuple[str, ...]:
    """All deals of the board by their keys, narrowed by the words of `text`, column by column."""
    narrowing, every = read_narrowing(text, read.office.playbook), lanes(read)
    _counts, keys = _sorted(read, every, narrowing, order)
    return tuple(key for lane in every for key in keys[lane.key])


def place(
    read: Read, deal_id: str, text: str = "", *, lanes: Lanes = stage_lanes, order: Order = Order.STEP
) -> tuple[str, int] | None:
    """Which column a deal stands in and how many cards stand before it; None when it is not on the board."""
    narrowing, sorted_by = read_narrowing(text, read.office.playbook), ordering(order)
    for lane in lanes(read):
        here = _standing_in(lane, narrowing, read, *(one.label(f"by_{at}") for at, one in enumerate(sorted_by)))
        if found := read.first(here.where(deal.c.id == deal_id)):
            mine = tuple_(*(literal(value, one.type) for value, one in zip(found.values(), sorted_by, strict=True)))
            before = _standing_in(lane, narrowing, read, func.count()).where(tuple_(*sorted_by) < mine)
            return lane.key, read.count(before)
    return None


def _lane(read: Read, lanes: Lanes, key: str) -> Lane | None:
    return next((lane for lane in lanes(read) if lane.key == key), None)


def _column(lane: Lane, total: tuple[int, int], shown: Sequence[Card]) -> Column:
    about = (lane.key, lane.name, lane.goal, *total, lane.probability, lane.limit_days)
    return Column(*about, tuple(shown), won=lane.won)


def _totals(read: Read, lanes: Sequence[Lane]) -> dict[str, tuple[int, int]]:
    """How many deals each lane has and what they are worth together; likewise of those that are off the board."""
    somebodys = of_somebody(read)
    off = [(str(state), deal, and_(deal.c.state == state, *somebodys)) for state in _OFF]
    counted = [
        select(literal(key).label("lane"), func.count().label("count"), func.sum(deal.c.value_cents).label("sum"))
        .select_from(about)
        .where(where)
        for key, about, where in [*((lane.key, _about(lane), lane.where) for lane in lanes), *off]
    ]
    return {row["lane"]: (row["count"], int(row["sum"] or 0)) for row in read.all(union_all(*counted))}


def _keys(read: Read, lane: Lane, narrowing: Narrowing, order: Order, places: range) -> list[str]:
    """The deals of a lane by their keys, in order: those that stand at these places."""
    picked = _standing_in(lane, narrowing, read, deal.c.id).order_by(*ordering(order))
    picked = picked.limit(len(places)).offset(places.start)
    return [row["id"] for row in read.all(picked)]


Found = tuple[dict[str, tuple[int, int]], dict[str, list[str]]]
"""By lane: how many deals and what they are worth; their keys in order."""


def _sorted(read: Read, lanes: Sequence[Lane], narrowing: Narrowing, order: Order) -> Found:
    """All that a narrowing leaves, sorted into the lanes in one pass."""
    by, among = lanes[0].by, lanes[0].among
    each = case(*((one.where, literal(one.key)) for one in lanes), else_=deal.c.state) if by is None else by
    wanted = select(deal.c.id, deal.c.value_cents, each.label("lane")).select_from(_about(*lanes))
    if among is not None:
        wanted = wanted.where(among)
    known = [*(one.key for one in lanes), *_OFF]
    totals, keys = dict.fromkeys(known, (0, 0)), {key: list[str]() for key in known}
    asked = (*wanted_deals(read, narrowing), *of_somebody(read))
    for row in read.all(wanted.where(*asked).order_by(*ordering(order))):
        if row["lane"] in totals:
            count, cents = totals[row["lane"]]
            totals[row["lane"]] = count + 1, cents + row["value_cents"]
            keys[row["lane"]].append(row["id"])
    return totals, keys


def _standing_in(lane: Lane, narrowing: Narrowing, read: Read, *wanted: ColumnElement[Any]) -> Select[Any]:
    """The deals of one lane."""
    return select(*wanted).select_from(_about(lane)).where(lane.where, *wanted_deals(read, narrowing))


def _about(*lanes: Lane) -> FromClause:
    """Deals, with their organisations only where a lane asks about them: an index alone counts the others."""
    pieces = (piece for lane in lanes for piece in visitors.iterate(lane.where))
    if any(getattr(piece, "table", None) is organisation for piece in pieces):
        return deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    return deal
