"""A deal that was parked or lost and comes back: its days are guarded as before, each by one follow-up."""

from __future__ import annotations

from datetime import date

import pytest

from data.agreements import AgreementFacts, keep_agreement, sign
from data.deals import end_deal, move_deal
from data.followups import open_followups
from data.model.agreement import Dates
from data.model.facts import DealState
from data.progress import move_card, reopen_deal
from data.store import Store
from tests.data.closing import quoted, ripe
from tests.data.quoting import taken_back
from tests.data.rows import every_row

YEAR = Dates(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31), renewal_on=date(2027, 10, 31))
DAYS = ["agreement_ends", "agreement_renews"]


@pytest.fixture
def about(store: Store) -> str:
    """A deal in Closing."""
    return store.do(ripe).result().result[1]


def guards(store: Store, deal_id: str) -> list[str]:
    """Rules whose follow-ups guard a day."""
    steps = store.ask(open_followups, deal_id).result()
    return sorted(row["rule"] for row in steps if row["rule"] in (*DAYS, "quote_expires"))


@pytest.mark.parametrize("state", [DealState.LOST, DealState.LATER])
def test_a_deal_back_in_play_has_the_days_of_its_quote_and_agreement_guarded_again(
    store: Store, about: str, state: DealState
) -> None:
    quoted(store, about)
    store.do(keep_agreement, about, AgreementFacts(dates=YEAR)).result()
    store.do(end_deal, about, state, reason="price", until=date(2026, 12, 1)).result()
    assert guards(store, about) == []
    before = store.ask(every_row).result()
    store.do(reopen_deal, about).result()
    assert guards(store, about) == [*DAYS, "quote_expires"]
    taken_back(store, before)


def test_an_agreement_written_down_for_a_lost_deal_waits_until_it_is_back(store: Store, about: str) -> None:
    store.do(end_deal, about, DealState.LOST, reason="price").result()
    store.do(keep_agreement, about, AgreementFacts(dates=YEAR)).result()
    assert guards(store, about) == []
    store.do(move_deal, about, "agreement").result()
    assert guards(store, about) == DAYS


def test_a_customer_won_again_is_asked_about_going_on(store: Store, about: str) -> None:
    store.do(keep_agreement, about, AgreementFacts(dates=YEAR)).result()
    store.do(sign, about).result()
    store.do(end_deal, about, DealState.LOST, reason="price").result()
    store.do(move_card, about, "care").result()
    assert guards(store, about) == DAYS
