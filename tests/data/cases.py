"""Customers who complain, and what waits for them, for the tests of complaints."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from data.aftersale import complaint
from data.complaints import open_complaint
from data.queue import queue
from data.store import Store
from data.tables import followup
from data.transaction import Read
from tests.data.customers_told import Story, tell

QUIET = Story(planned=None)
"""A customer with a deal won and nothing planned."""
WORDS = "The mats were late again, and nobody told us"


def customer(store: Store, story: Story = QUIET, name: str = "Pöytä Oy") -> str:
    """A customer's key."""
    return store.do(tell, story, name).result().result


def complained(store: Store, org: str | None = None, text: str = WORDS, **about: Any) -> str:
    """The key of a complaint of theirs."""
    return store.do(open_complaint, org or customer(store), text, **about).result().result


def case_row(store: Store, key: str) -> dict[str, Any]:
    """The complaint as it stands in the file."""

    def query(read: Read) -> dict[str, Any]:
        return dict(read.row(complaint, key))

    return store.ask(query).result()


def followups(store: Store, **where: Any) -> list[dict[str, Any]]:
    """Follow-ups, those due first first: the open ones unless a state is asked for."""

    def query(read: Read) -> list[dict[str, Any]]:
        asked = [followup.c[name] == value for name, value in {"state": "open", **where}.items()]
        return [dict(row) for row in read.all(select(followup).where(*asked).order_by(followup.c.due_on))]

    return store.ask(query).result()


def on_top(store: Store, days: int = 0) -> list[tuple[str, str]]:
    """The queue from its top: part and reason."""
    return [(row.section.value, row.reason) for row in store.ask(queue, days=days).result().rows]
