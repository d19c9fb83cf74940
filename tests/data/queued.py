"""Rows of the queue to test with: organisations, follow-ups and deals in a line each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from data.deals import open_deal
from data.meetings import book_meeting
from data.model.facts import FollowUpState
from data.store import Store
from data.tables import contact, followup, organisation
from data.transaction import Write

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
"""A Tuesday, 10:12 in Helsinki."""
TODAY = date(2026, 11, 24)
DAY = timedelta(days=1)


def house(write: Write, name: str = "Teräs Oy", **values: object) -> str:
    """An organisation."""
    given = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": [], **values}
    return write.insert(organisation, **given)


def step(write: Write, org: str, **values: object) -> str:
    """A follow-up, due today."""
    given = {"kind": "retry", "due_on": TODAY, "priority": 8, "reason": "new", "organisation_id": org, **values}
    return write.insert(followup, **given)


def person(write: Write, org: str, **values: object) -> str:
    """Somebody there."""
    name = str(values.get("name", "Anna"))
    return write.insert(contact, **{"organisation_id": org, "name": name, "search_key": name.casefold(), **values})


def steps(store: Store, count: int, **values: object) -> list[str]:
    """So many follow-ups of as many organisations."""
    return (
        store.do(lambda write: [step(write, house(write, f"Oy {n}"), **values) for n in range(count)]).result().result
    )


def deal_with_step(write: Write, name: str = "Teräs Oy") -> tuple[str, str]:
    """A deal and its only follow-up."""
    key = open_deal(write, house(write, name))
    found = write.first(select(followup).where(followup.c.deal_id == key))
    assert found is not None
    return key, found["id"]


def meeting_step(write: Write, days: int = 2) -> tuple[str, str]:
    """An agreed meeting and the follow-up that it is."""
    org, start = house(write, "Tapaava Oy"), NOW + days * DAY
    key = book_meeting(write, start, organisation_id=org, deal_id=None, contact_id=None, language="en")
    due = write.office.calendar.exactly(start)
    about = {"kind": "meeting", "meeting_id": key, "agreed": True, "due_on": due.on, "due_at": due.at}
    return key, step(write, org, **about)


def row(store: Store, key: str) -> dict[str, Any]:
    """A follow-up as it stands in the file."""
    return store.ask(lambda read: dict(read.row(followup, key))).result()


def change(store: Store, key: str, **values: Any) -> None:
    """Somebody changes it elsewhere."""

    def operation(write: Write) -> None:
        write.update(followup, key, **values)

    store.do(operation).result()


def close(store: Store, key: str) -> None:
    """Somebody closes it elsewhere."""
    change(store, key, state=FollowUpState.DONE)
