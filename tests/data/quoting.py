"""Deals to quote for, and ways to look at what was quoted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from sqlalchemy import select

from data.followups import open_followups
from data.history import redo, undo
from data.model.quote import Quote, QuoteLine
from data.organisations import add_organisation
from data.quotes import new_quote, quote_with, quotes_of
from data.store import Store
from data.tables import deal
from tests.data.houses import POYTA
from tests.data.rows import every_row

TRAINING = QuoteLine("Kick-off training", 1, Decimal("500.5"), 1)


def deal_of(store: Store, segment: str = "company", headcount: int | None = 48) -> str:
    """A deal of a new organisation."""
    facts = replace(POYTA, segment=segment, headcount=headcount, business_id=None)
    owner = store.do(add_organisation, facts).result().result
    found = store.ask(lambda read: read.first(select(deal.c.id).where(deal.c.organisation_id == owner))).result()
    assert found is not None
    return str(found["id"])


def quoted(store: Store, deal_id: str) -> Quote:
    """A new version."""
    return version(store, store.do(new_quote, deal_id).result().result)


def version(store: Store, key: str) -> Quote:
    return store.ask(quote_with, key).result()


def states(store: Store, deal_id: str) -> list[str]:
    """Number and state of each version, the newest first."""
    return [f"{one.number} {one.state}" for one in store.ask(quotes_of, deal_id).result()]


def value(store: Store, deal_id: str) -> int:
    return int(store.ask(lambda read: read.row(deal, deal_id)["value_cents"]).result())


def steps(store: Store, deal_id: str) -> dict[str, str]:
    """Open follow-ups by kind, each with its day."""
    return {row["kind"]: str(row["due_on"]) for row in store.ask(open_followups, deal_id).result()}


def taken_back(store: Store, before: object) -> None:
    """What was last done is undone to the same rows, and done again to the same."""
    after = store.ask(every_row).result()
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    store.do(redo).result()
    assert store.ask(every_row).result() == after
