"""Prospects, parked deals and customers whose next contact was lost, and what is planned after a look over the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select

from data.deals import end_deal, open_deal
from data.followups import open_followups
from data.model.facts import DealState, FollowUpState
from data.model.playbook import Playbook
from data.store import Store
from data.tables import contact, followup, organisation
from data.transaction import Read, Write
from data.watch import Looked, look_over
from tests.data.customers_told import Story, tell

TODAY = date(2026, 11, 24)


def look(store: Store) -> Looked:
    return store.do(look_over).result().result


def planned(read: Read, organisation_id: str | None = None) -> list[tuple[str, str, date]]:
    """Rule, kind and day of what is open, soonest first."""
    here = [followup.c.organisation_id == organisation_id] if organisation_id else []
    rows = read.all(
        select(followup)
        .where(followup.c.state == FollowUpState.OPEN, *here)
        .order_by(followup.c.due_on, followup.c.rule, followup.c.id)
    )
    return [(row["rule"], row["kind"], row["due_on"]) for row in rows]


def prospect(write: Write, /, name: str = "Pöytä Oy", **more: Any) -> str:
    """An organisation with Anna and a fresh deal; the deal's key."""
    house = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": [], **more}
    org = write.insert(organisation, **house)
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    return open_deal(write, org, contact_id=who)


def parked(write: Write, /, until: date, name: str = "Pöytä Oy") -> str:
    """A deal put off until a day, whose return was lost."""
    key = prospect(write, name)
    end_deal(write, key, DealState.LATER, until=until)
    for waiting in open_followups(write, key):
        write.delete(followup, waiting["id"])
    return key


def bare(write: Write, /, story: Story, name: str = "Pöytä Oy", **more: Any) -> str:
    """A customer for whom nothing at all is planned, but the needs."""
    org = tell(write, story, name)
    if more:
        write.update(organisation, org, **more)
    write.insert(
        followup,
        organisation_id=org,
        kind="yearly_needs",
        due_on=date(2027, 11, 24),
        priority=6,
        reason="A year",
        rule="yearly_needs",
    )
    return org


def with_book(store: Store, **changes: Any) -> Playbook:
    book = store.office.playbook.model_copy(update=changes)
    store.office = replace(store.office, playbook=book)
    return book


def open_of(read: Read, org: str, kind: str) -> str:
    mine = (followup.c.organisation_id == org, followup.c.kind == kind, followup.c.state == FollowUpState.OPEN)
    found = read.first(select(followup.c.id).where(*mine))
    assert found is not None
    return str(found["id"])


def cancelled(read: Read) -> list[tuple[str, str]]:
    rows = read.all(select(followup).where(followup.c.state == FollowUpState.CANCELLED).order_by(followup.c.rule))
    return [(row["rule"] or row["kind"], row["result"]) for row in rows]
