"""A public purchase that was won: what pressed while it was open presses no more."""

from __future__ import annotations

from datetime import UTC, date, datetime

from data.bids import Deadlines, send_bid, set_deadlines
from data.card import card
from data.deals import end_deal
from data.followups import open_followups
from data.history import undo
from data.model.facts import DealState
from data.organisations import OrganisationFacts, add_organisation
from data.procurements import choose_route
from data.store import Store

BID_BY = datetime(2026, 12, 15, 10, tzinfo=UTC)
DECISION_ON = date(2027, 1, 20)


def test_a_tender_that_is_won_waits_for_no_decision_and_a_long_list_is_told_in_brief(store: Store) -> None:
    facts = OrganisationFacts(name="Kuopion kaupunki", segment="municipality")
    house = store.do(add_organisation, facts).result().result
    key = store.ask(card, house).result().deals[0].id
    store.do(choose_route, key, "open").result()
    store.do(set_deadlines, key, Deadlines(bid_by=BID_BY, decision_on=DECISION_ON)).result()
    told = str(store.do(send_bid, key, "the portal takes the rest later").result().phrase)
    assert told.startswith("bid sent to Kuopion kaupunki, though open: Extract")
    assert len(told) < 160

    def waiting() -> set[str | None]:
        return {row["rule"] for row in store.ask(open_followups, key).result()}

    before = waiting()
    assert "tender_decided" in before
    store.do(end_deal, key, DealState.WON).result()
    assert waiting().isdisjoint(before)
    store.do(undo).result()
    assert waiting() == before
