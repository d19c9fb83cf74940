"""Days that were promised: what counts towards them, and what is left when little time is."""

from __future__ import annotations

from datetime import UTC, date, datetime

from data.bids import Deadlines, set_deadlines
from data.card import card
from data.followups import open_followups
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store

TODAY, TOMORROW = date(2026, 11, 24), date(2026, 11, 25)


def test_preparations_that_should_have_been_before_today_come_today_but_once(store: Store) -> None:
    facts = OrganisationFacts(name="Kuopion kaupunki", segment="municipality")
    house = store.do(add_organisation, facts).result().result
    about = store.ask(card, house).result().deals[0].id
    store.do(set_deadlines, about, Deadlines(bid_by=datetime(2026, 11, 24, 14, tzinfo=UTC))).result()
    found = store.ask(open_followups, about).result()
    assert [(row["kind"], row["due_on"]) for row in found if "bid" in row["kind"]] == [("bid", TODAY)]
    store.do(set_deadlines, about, Deadlines(bid_by=datetime(2026, 11, 26, 14, tzinfo=UTC))).result()
    found = store.ask(open_followups, about).result()
    assert [row["due_on"] for row in found if row["kind"] == "bid"] == [TODAY, TOMORROW]
