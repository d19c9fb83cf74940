"""Lanes: stages with their chances, customers by health with one card each."""

from __future__ import annotations

from dataclasses import replace

from data.board import board, column_cards, column_keys, place, shown_keys
from data.board_order import Order
from data.complaints import open_complaint
from data.customer_lanes import customer_lanes
from data.lanes import Lane, customers_only, stage_lanes
from data.model.care_facts import FeedbackKind
from data.model.facts import DealState
from data.playbooks.shelf import process
from data.processes import UNKNOWN
from data.store import Store
from data.tables import deal, organisation
from data.transaction import Read, Write
from tests.data.board_deals import add, cards_of
from tests.data.customers_told import Story, tell

STORIES = {
    "Calm Oy": Story(planned=30, talked=-3),
    "Late Oy": Story(planned=-2, talked=-3),
    "Sad Oy": Story(planned=30, talked=-3, opinions=((-2, FeedbackKind.NPS, 2),)),
    "Glad Oy": Story(planned=30, talked=-3, opinions=((-2, FeedbackKind.NPS, 10),)),
    "Ending Oy": Story(planned=30, talked=-3, ends=20),
    "Broken Oy": Story(planned=30, talked=-3, complaint=True),
}
WHERE = {
    "complaint": ["Broken Oy"],
    "unhappy": ["Sad Oy"],
    "overdue": ["Late Oy"],
    "renewal": ["Ending Oy"],
    "recommends": ["Glad Oy"],
    "well": ["Calm Oy"],
}


def told(store: Store) -> None:
    for name, story in STORIES.items():
        store.do(tell, story, name).result()
    store.do(add, "Prospect Oy").result()


def test_customers_stand_by_health_each_with_one_card_and_nothing_is_weighed(store: Store) -> None:
    told(store)
    found = store.ask(board, lanes=customer_lanes).result()
    assert {column.key: [card.organisation for card in column.cards] for column in found.columns} == WHERE
    assert found.weighted_cents is None
    assert (found.open_count, found.open_cents) == (6, 6 * 420_000)
    assert all(column.name and column.goal for column in found.columns)
    assert {card.complaint for card in cards_of(found)} == {True, False}


def test_a_customer_of_two_deals_has_one_card_with_the_newest(store: Store) -> None:
    first = store.do(tell, Story(planned=30, talked=-3), "Twice Oy").result().result

    def again(write: Write) -> str:
        old = write.first(deal.select().where(deal.c.organisation_id == first))
        assert old is not None
        values = {name: old[name] for name in old if name not in ("id", "title", "closed_at", "version")}
        return write.insert(deal, **values, title="The second", closed_at=write.now)

    second = store.do(again).result().result
    (card,) = cards_of(store.ask(board, lanes=customer_lanes).result())
    assert card.deal_id == second
    assert store.ask(board).result().columns[-1].count == 2


def test_pages_places_and_keys_of_customers_agree_with_their_board(store: Store) -> None:
    told(store)
    for order in Order:
        found = store.ask(board, lanes=customer_lanes, order=order).result()
        for column in found.columns:
            assert store.ask(column_cards, column.key, 0, lanes=customer_lanes, order=order).result() == column.cards
            keys = tuple(card.deal_id for card in column.cards)
            assert store.ask(column_keys, column.key, 9, lanes=customer_lanes, order=order).result() == keys
            for index, key in enumerate(keys):
                assert store.ask(place, key, lanes=customer_lanes, order=order).result() == (column.key, index)
        every = tuple(card.deal_id for card in cards_of(found))
        assert store.ask(shown_keys, lanes=customer_lanes, order=order).result() == every


def test_customers_are_narrowed_by_words_as_deals_are(store: Store) -> None:
    told(store)
    found = store.ask(board, text="glad", lanes=customer_lanes).result()
    assert [card.organisation for card in cards_of(found)] == ["Glad Oy"]
    assert found.narrowed == "“glad”"
    assert store.ask(board, text="prospect", lanes=customer_lanes).result().count == 0


def test_lanes_that_are_not_sorted_at_once_are_counted_one_by_one_with_the_same_result(store: Store) -> None:
    told(store)

    def singly(read: Read) -> tuple[Lane, ...]:
        return tuple(replace(lane, by=None, among=None) for lane in customer_lanes(read))

    asked = [store.ask(board, lanes=lanes).result() for lanes in (singly, customer_lanes)]
    assert asked[0].columns == asked[1].columns


def test_a_complaint_brings_its_customer_to_the_front_and_closed_it_leaves(store: Store) -> None:
    org = store.do(tell, Story(planned=30, talked=-3), "Calm Oy").result().result
    assert store.ask(board, lanes=customer_lanes).result().columns[-1].count == 1
    store.do(open_complaint, org, "The app stands still").result()
    found = store.ask(board, lanes=customer_lanes).result()
    assert found.columns[0].cards[0].complaint
    assert store.ask(board).result().columns[-1].cards[0].complaint


def test_each_stage_has_its_lane_with_its_chance_and_limit_and_the_last_is_won(store: Store) -> None:
    lanes = store.ask(stage_lanes).result()
    assert lanes[0].key == UNKNOWN
    assert [(lane.probability, lane.limit_days) for lane in lanes[1:]] == [
        (stage.probability, stage.limit_days) for stage in store.office.playbook.stages
    ]
    assert [lane.won for lane in lanes] == [False] * (len(lanes) - 1) + [True]


def test_only_customers_are_left_where_only_they_are_wanted(store: Store) -> None:
    store.do(add, "Open Oy", stage="care").result()
    store.do(add, "Won Oy", DealState.WON, "care").result()
    found = store.ask(board, lanes=customers_only(stage_lanes)).result()
    assert [card.organisation for card in cards_of(found)] == ["Won Oy"]


def test_deals_of_every_process_stand_once_and_are_counted_where_their_phase_is(store: Store) -> None:
    store.office = replace(store.office, process=process)

    def travel(write: Write, key: str, own: str, stage: str) -> None:
        write.update(deal, key, process=own, stage=stage)

    for own, stage in (
        ("eight_stages", "booking"),
        ("eight_stages", "evaluation"),
        ("seven_steps", "close"),
        ("seven_steps", "booking"),
        ("moonshine", "contacting"),
    ):
        store.do(travel, store.do(add, cents=100).result().result, own, stage).result()
    store.do(add, stage="contacting", cents=100).result()
    found = store.ask(board).result()
    counts = {column.key: column.count for column in found.columns if column.count}
    assert counts == {UNKNOWN: 1, "contacting": 3, "agreement": 1, "care": 1}
    assert store.ask(board, text="teräs").result().columns == found.columns
    assert (found.open_count, found.open_cents) == (5, 500)
    assert found.weighted_cents == 3 * 10 + 90
    assert found.count == 6


def test_organisations_are_joined_only_where_a_lane_asks_about_them(store: Store) -> None:
    key = store.do(add, care_class="A1").result().result

    def classed(read: Read) -> tuple[Lane, ...]:
        return (Lane("A1", "A1", "", organisation.c.care_class == "A1", None, None),)

    found = store.ask(board, lanes=classed).result()
    assert (found.columns[0].count, found.columns[0].cards[0].deal_id) == (1, key)
