"""What a rep meets: organisations from lists, requests, complaints, customers from before; by seeded chance."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from data.complaints import open_complaint
from data.deals import end_deal, open_deal
from data.grading import grade_customer
from data.marked import finish_marked
from data.model.facts import DealState
from data.model.refusal import Refusal
from data.on_hold import release_marked
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import contact, deal, followup
from data.transaction import Write
from tests.conftest import StillClock


class Market:
    """One file, one clock, and what comes in by chance."""

    def __init__(self, store: Store, clock: StillClock, seed: int) -> None:
        self.store = store
        self.clock = clock
        self.die = random.Random(seed)
        self.refused: dict[str, int] = {}
        """What the program said no to, and how often."""
        self._added = 0

    @property
    def today(self) -> date:
        """The rep's own day."""
        return self.store.office.calendar.today(self.clock.now)

    def do(self, operation: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Have it done; None where it was refused."""
        try:
            return self.store.do(operation, *args, **kwargs).result().result
        except Refusal as refusal:
            said = f"{operation.__name__}: {refusal}"
            self.refused[said] = self.refused.get(said, 0) + 1
            return None

    def row(self, table: Any, key: str) -> dict[str, Any]:
        """One row."""
        return self.store.ask(lambda read: dict(read.row(table, key))).result()

    def rows(self, table: Any, *where: Any) -> list[dict[str, Any]]:
        """Rows of a table, by key."""
        statement = select(table).where(*where).order_by(table.c.id)
        return self.store.ask(lambda read: [dict(row) for row in read.all(statement)]).result()

    def find_prospects(self, count: int) -> None:
        """Organisations from a list, each with somebody to call."""
        for _one in range(count):
            self._added += 1
            segment = self.die.choice(self.store.office.playbook.segments).key
            name = f"Yritys {self._added:03} Oy"
            phones = f"040 555 {self._added:04}"
            org = self.do(add_organisation, OrganisationFacts(name=name, segment=segment, phones=phones, source="list"))
            self.do(_name_contact, org)

    def sell_before(self, count: int, days: int) -> None:
        """Customers from before: bought in the last `days` days, looked after since."""
        first, now = self._added, self.clock.now
        for day in sorted((self.die.randrange(7, days) for _one in range(count)), reverse=True):
            self.clock.now = now - timedelta(days=day)
            self.find_prospects(1)
            (about,) = self.rows(deal, deal.c.title == f"Yritys {self._added:03} Oy")
            self.do(end_deal, about["id"], DealState.WON)
            self.do(grade_customer, about["organisation_id"], self.die.choice(["A1", "A2", "A3", None]))
            for waiting in self.rows(followup, followup.c.deal_id == about["id"], followup.c.state == "open"):
                if waiting["kind"] not in ("care", "yearly_needs", "satisfaction"):
                    self.do(finish_marked, [waiting["id"]], "done then")
        self.clock.now = now
        assert self._added == first + count

    def what_comes_in(self) -> None:
        """Requests and complaints, now and then; who waited on hold is looked at again."""
        if self.die.random() < 0.15:
            self._added += 1
            facts = OrganisationFacts(name=f"Yritys {self._added:03} Oy", segment="company", phones="09 555 01")
            org = self.do(add_organisation, facts, prospect=False)
            self.do(_comes_to_us, org)
        won = self.rows(deal, deal.c.state == DealState.WON)
        if won and self.die.random() < 0.1:
            self.do(open_complaint, self.die.choice(won)["organisation_id"], "it does not work")
        held = [row["id"] for row in self.rows(followup, followup.c.held, followup.c.state == "open")]
        if held and self.die.random() < 0.2:
            self.do(release_marked, held)


def _name_contact(write: Write, org: str) -> None:
    """Somebody to call there, whom the deal is about."""
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    for row in write.all(select(deal).where(deal.c.organisation_id == org)):
        write.update(deal, row["id"], contact_id=who)
    for row in write.all(select(followup).where(followup.c.organisation_id == org)):
        write.update(followup, row["id"], contact_id=who)


def _comes_to_us(write: Write, org: str) -> None:
    open_deal(write, org, inbound=True)
