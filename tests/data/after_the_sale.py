"""A customer to look after: Pöytä Oy with Anna, won today or earlier; and what undo makes of an operation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select

from data.deals import end_deal, open_deal
from data.history import redo, undo
from data.model.done import Done
from data.model.facts import DealState, FollowUpState
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from tests.data.whole_files import exported


@dataclass(frozen=True)
class Sold:
    """Keys of a customer."""

    org: str
    who: str
    deal: str


def sold(store: Store, name: str = "Pöytä Oy", *, language: str | None = None, won: bool = True) -> Sold:
    """A customer, their deal won just now, unless it still travels."""

    def begin(write: Write) -> Sold:
        house = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": []}
        org = write.insert(organisation, **house)
        anna = {"name": "Anna Mäkelä", "search_key": "anna mäkelä", "title": "CEO", "language": language}
        who = write.insert(contact, organisation_id=org, **anna)
        key = open_deal(write, org, contact_id=who)
        write.update(deal, key, value_cents=420_000)
        if won:
            end_deal(write, key, DealState.WON)
        return Sold(org, who, key)

    return store.do(begin).result().result


def lonely(store: Store, name: str = "Tyhjä Oy") -> str:
    """An organisation with neither people nor deals."""
    house = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": []}
    return store.do(lambda write: write.insert(organisation, **house)).result().result


def planned(store: Store, org: str) -> list[tuple[str, date]]:
    """The organisation's open follow-ups: kind and day."""
    return [(row["kind"], row["due_on"]) for row in waiting(store, org)]


def waiting(store: Store, org: str) -> list[dict[str, Any]]:
    """The organisation's open follow-ups."""
    here = (followup.c.organisation_id == org) & (followup.c.state == FollowUpState.OPEN)
    wanted = select(followup).where(here).order_by(followup.c.due_on, followup.c.kind, followup.c.id)
    return store.ask(rows, wanted).result()


def rows(read: Read, wanted: Any) -> list[dict[str, Any]]:
    """Every row the statement finds."""
    return [dict(row) for row in read.all(wanted)]


def undone_exactly(store: Store, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Done[Any]:
    """Do it, and see that undo brings back the very same export, and redo the one after it."""
    before = store.ask(exported).result()
    done: Done[Any] = store.do(operation, *args, **kwargs).result()
    after = store.ask(exported).result()
    assert after != before, "nothing changed"
    assert str(done.phrase), "it has no name in the history"
    store.do(undo).result()
    assert store.ask(exported).result() == before
    store.do(redo).result()
    assert store.ask(exported).result() == after
    return done
