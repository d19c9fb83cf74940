"""A prospect and a customer, what waits for them, and what a rep does, for the tests of being in touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import select

from data.booking import agree_meeting
from data.calls import log_call
from data.deals import end_deal, open_deal
from data.model.calendar import Due
from data.model.facts import DealState, FollowUpState, MeetingPurpose, Outcome
from data.model.outcome import Given
from data.model.report import CallReport
from data.playbooks import shelf
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock

TODAY = date(2026, 11, 24)

BOOKS = [key for key, _file in shelf.bundled()]
"""Every bundled playbook."""


def on(clock: StillClock, moment: str) -> None:
    """Set the clock to a time of Helsinki's winter."""
    clock.now = datetime.fromisoformat(f"{moment}+02:00").astimezone(UTC)


def away(store: Store, *days: date, country: str = "FI") -> None:
    """The rep is away on these days, and keeps the holidays of a country."""
    calendar = replace(store.office.calendar, absences=frozenset(days), country=country)
    store.office = replace(store.office, calendar=calendar)


def prospect(write: Write, *, inbound: bool = False) -> str:
    """Pöytä Oy with Anna and a deal; the deal's key."""
    org = write.insert(organisation, name="Pöytä Oy", search_key="pöytä oy", segment="company", tags=[])
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    return open_deal(write, org, contact_id=who, inbound=inbound)


def customer(write: Write) -> str:
    """The same, won."""
    key = prospect(write)
    end_deal(write, key, DealState.WON)
    return key


def house(store: Store, key: str) -> str:
    return str(store.ask(lambda read: read.row(deal, key)["organisation_id"]).result())


def waits(store: Store, key: str, *rules: str) -> list[tuple[str, Due]]:
    """Kind and time of what is open of the deal, of these rules only where any is named."""

    def query(read: Read) -> Sequence[Any]:
        mine = (followup.c.deal_id == key, followup.c.state == FollowUpState.OPEN)
        return read.all(select(followup).where(*mine).order_by(followup.c.due_on, followup.c.kind))

    rows = store.ask(query).result()
    return [(row["kind"], Due(row["due_on"], row["due_at"])) for row in rows if not rules or row["rule"] in rules]


def day_of(store: Store, key: str, kind: str) -> date:
    """The day of the one open follow-up of this kind."""
    (found,) = [due.on for one, due in waits(store, key) if one == kind]
    return found


def call(store: Store, key: str, outcome: Outcome, given: Given | None = None) -> None:
    row = store.ask(lambda read: dict(read.row(deal, key))).result()
    whom = {"deal_id": key, "contact_id": row["contact_id"], "given": given or Given()}
    started = store.office.clock() - timedelta(minutes=3)
    store.do(log_call, CallReport(row["organisation_id"], outcome, started, **whom)).result()


def meet(store: Store, key: str, start: datetime, purpose: MeetingPurpose = MeetingPurpose.TALK) -> str:
    row = store.ask(lambda read: dict(read.row(deal, key))).result()
    whose = (row["organisation_id"], key, row["contact_id"])
    return store.do(agree_meeting, *whose, start, purpose=purpose).result().result
