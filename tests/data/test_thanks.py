"""Thanks: whoever gave us a name hears of it when it became a customer, once."""

from __future__ import annotations

from data.deals import end_deal, move_deal
from data.model.care_facts import RecommendationKind
from data.model.facts import DealState
from data.recommendations import decline_recommendation
from data.referrals import Lead, record_referral
from data.store import Store
from tests.data.after_the_sale import Sold, sold, undone_exactly, waiting


def thanks(store: Store, about: Sold) -> list[dict[str, object]]:
    return [row for row in waiting(store, about.org) if row["reason"].startswith("Thank them")]


def test_every_referrer_is_thanked_the_next_working_day_once_the_name_is_a_customer(store: Store) -> None:
    one, two, other = (sold(store, name) for name in ("Pöytä Oy", "Lamppu Oy", "Matto Oy"))
    lead = Lead(organisation="Tuoli Oy", name="Otto")
    prospect = store.do(record_referral, one.org, lead, contact_id=one.who).result().result
    store.do(record_referral, two.org, lead).result()
    assert thanks(store, one) == []
    undone_exactly(store, end_deal, prospect.deal_id, DealState.WON)
    for referrer in (one, two):
        [owed] = thanks(store, referrer)
        assert owed["reason"] == "Thank them: Tuoli Oy, whom they referred to us, is a customer now"
        assert owed["due_on"] == store.office.calendar.next_working_day(
            store.office.calendar.today(store.office.clock())
        )
        assert (owed["kind"], owed["rule"], owed["deal_id"]) == ("personal", "", referrer.deal)
        assert owed["contact_id"] == referrer.who
    assert thanks(store, other) == []


def test_won_again_they_are_not_thanked_again(store: Store) -> None:
    about = sold(store)
    prospect = store.do(record_referral, about.org, Lead(organisation="Tuoli Oy")).result().result
    store.do(end_deal, prospect.deal_id, DealState.WON).result()
    store.do(move_deal, prospect.deal_id, "closing").result()
    store.do(end_deal, prospect.deal_id, DealState.WON).result()
    assert len(thanks(store, about)) == 1


def test_whoever_gave_no_name_is_owed_no_thanks(store: Store) -> None:
    about = sold(store)
    store.do(decline_recommendation, about.org, RecommendationKind.REFERRAL).result()
    sold(store, "Tuoli Oy")
    assert thanks(store, about) == []
