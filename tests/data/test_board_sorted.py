"""The board in every order and narrowed by words: pages, places and keys always agree."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.board import board, column_cards, column_keys, place, shown_keys
from data.board_order import ORDERS, Order
from data.model.facts import DealState
from data.next_step import choose_no_step
from data.store import Store
from data.tables import deal, followup, organisation
from data.transaction import Write
from tests.data.board_deals import SHARED, Wanted, add, cards_of, fill, wanted_deals


def names(store: Store, order: Order) -> list[str]:
    return [card.organisation for card in store.ask(board, order=order).result().columns[0].cards]


def five(store: Store) -> None:
    """Deals that every order sorts otherwise."""

    def older(write: Write, key: str, days: int) -> None:
        write.update(deal, key, stage_entered_at=write.now - timedelta(days=days))

    rows = (("Beta", 30, 5, "A2", 1), ("Alfa", 10, 9, None, 2), ("Delta", 50, 1, "A1", 3), ("Gamma", 20, 7, "A1", 4))
    for name, cents, due, care_class, days in rows:
        key = store.do(add, name, cents=cents, due=[due], care_class=care_class).result().result
        store.do(older, key, days).result()
    key = store.do(add, "Epsilon", cents=40, care_class="A3").result().result
    store.do(older, key, 5).result()


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.STEP, ["Epsilon", "Delta", "Beta", "Gamma", "Alfa"]),
        (Order.VALUE, ["Delta", "Epsilon", "Beta", "Gamma", "Alfa"]),
        (Order.AGE, ["Epsilon", "Gamma", "Delta", "Alfa", "Beta"]),
        (Order.NAME, ["Alfa", "Beta", "Delta", "Epsilon", "Gamma"]),
        (Order.CLASS, ["Delta", "Gamma", "Beta", "Epsilon", "Alfa"]),
    ],
)
def test_a_column_follows_the_order_asked_for(store: Store, order: Order, expected: list[str]) -> None:
    five(store)
    assert names(store, order) == expected
    assert order in ORDERS


def test_what_rests_by_choice_stands_last_and_an_agreed_minute_after_what_is_due_some_time_that_day(
    store: Store,
) -> None:
    resting = store.do(add, "Rests").result().result
    for name, due in (("Far", [90]), ("At noon", [0]), ("Today", [0]), ("None", [])):
        store.do(add, name, due=due).result()
    store.do(choose_no_step, resting, "budget frozen").result()

    def any_time(write: Write) -> None:
        row = write.first(deal.select().where(deal.c.title == "Today"))
        assert row is not None
        write.connection.execute(followup.update().where(followup.c.deal_id == row["id"]).values(due_at=None))

    store.do(any_time).result()
    assert names(store, Order.STEP) == ["None", "Today", "At noon", "Far", "Rests"]


@SHARED
@given(
    wanted=wanted_deals, order=st.sampled_from(Order), size=st.integers(1, 6), text=st.sampled_from(["", "oy", "org 1"])
)
def test_pages_join_without_a_gap_in_every_order_narrowed_or_not(
    store: Store, wanted: list[Wanted], order: Order, size: int, text: str
) -> None:
    store.do(fill, wanted).result()
    found = store.ask(board, text=text, order=order).result()
    for column in found.columns:
        offsets = range(0, column.count, size)
        pages = [store.ask(column_cards, column.key, at, size, text, order=order).result() for at in offsets]
        assert tuple(card for page in pages for card in page) == column.cards
        keys = tuple(card.deal_id for card in column.cards)
        assert store.ask(column_keys, column.key, 99, text, order=order).result() == keys
        for index, key in enumerate(keys):
            assert store.ask(place, key, text, order=order).result() == (column.key, index)
    assert store.ask(shown_keys, text, order=order).result() == tuple(card.deal_id for card in cards_of(found))


def test_a_column_nobody_has_is_empty(store: Store) -> None:
    store.do(add).result()
    assert store.ask(column_cards, "moonshine", 0).result() == ()
    assert store.ask(column_keys, "moonshine", 9).result() == ()


def test_typed_words_narrow_by_class_city_kind_segment_and_tag_and_are_said(store: Store) -> None:
    def settle(write: Write, key: str, values: dict[str, Any]) -> None:
        write.update(organisation, write.row(deal, key)["organisation_id"], **values)

    near = store.do(add, "Near Oy", due=[1], care_class="A1").result().result
    far = store.do(add, "Far Oy").result().result
    store.do(settle, near, {"city": "Oulu", "tags": ["fair"]}).result()
    store.do(settle, far, {"city": "Turku", "segment": "municipality"}).result()
    for text, said in (
        ("class:a1", "class: A1"),
        ("city:ou", "city: ou"),
        ("kind:retry", "kind: Retry"),
        ("#fa", "#fa"),
        ("segment:company", "segment: Company"),
    ):
        found = store.ask(board, text=text).result()
        assert ([card.organisation for card in cards_of(found)], found.narrowed) == (["Near Oy"], said)
    found = store.ask(board, text="segment:municipality city:turku").result()
    assert [card.organisation for card in cards_of(found)] == ["Far Oy"]


def test_words_that_mean_nothing_here_are_told_and_narrow_nothing(store: Store) -> None:
    store.do(add).result()
    found = store.ask(board, text="class:Z9").result()
    assert (found.count, found.unknown, found.narrowed) == (1, ("class:Z9",), "")


def test_narrowed_counts_and_sums_are_of_what_is_left_and_the_drawer_s_too(store: Store) -> None:
    for name, state in (("Near", DealState.OPEN), ("Far", DealState.OPEN), ("Near gone", DealState.LOST)):
        store.do(add, name, state, "needs", cents=1000).result()
    found = store.ask(board, text="near").result()
    assert (found.open_count, found.open_cents, found.weighted_cents) == (1, 1000, 250)
    assert (found.lost, found.later) == (1, 0)


def test_what_is_won_is_in_the_count_and_not_in_what_is_still_to_be_won(store: Store) -> None:
    store.do(add, stage="closing", cents=1000).result()
    store.do(add, state=DealState.WON, stage="care", cents=9000).result()
    found = store.ask(board).result()
    assert (found.count, found.open_count, found.open_cents, found.weighted_cents) == (2, 1, 1000, 700)
    assert found.columns[-1].weighted_cents == 9000


def test_a_word_may_be_of_the_place_or_of_the_reason_and_the_kind_meant_is_that_of_the_next_step(store: Store) -> None:
    def settle(write: Write, key: str) -> None:
        write.update(organisation, write.row(deal, key)["organisation_id"], city="Äänekoski")
        late = {"deal_id": key, "organisation_id": write.row(deal, key)["organisation_id"], "priority": 5}
        on = write.today + timedelta(days=60)
        write.insert(followup, **late, kind="first_call", reason="Päätös 100% varma", due_on=on)

    key = store.do(add, "Near Oy", due=[1]).result().result
    store.do(add, "Far Oy", due=[1]).result()
    store.do(settle, key).result()
    for text, count in (
        ("äänekoski", 1),
        ("ÄÄNE near", 1),
        ("päätös", 1),
        ("varma", 1),
        ("0% v", 1),
        ("0_ v", 0),
        ("kind:retry", 2),
        ("kind:first_call", 0),
        ("near kind:retry", 1),
    ):
        found = store.ask(board, text=text).result()
        assert (found.count, len(store.ask(shown_keys, text).result())) == (count, count), text
