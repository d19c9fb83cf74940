"""The board counts, sums, orders and finds as a naive recount does, and no deal ever falls off it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from data.board import board, column_cards, place
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.promise import Standing
from data.model.refusal import Refusal
from data.processes import UNKNOWN
from data.progress import move_card, tick_criterion
from data.store import Store
from data.tables import deal, organisation
from data.transaction import Read, Write
from tests.data.board_deals import (
    SHARED,
    STAGES,
    Wanted,
    add,
    cards_of,
    column_of,
    fill,
    give,
    wanted_deals,
)


@SHARED
@given(wanted=wanted_deals)
def test_counts_and_sums_are_those_of_a_naive_recount_and_every_deal_stands_once(
    store: Store, wanted: list[Wanted]
) -> None:
    store.do(fill, wanted).result()
    found = store.ask(board, window=7).result()
    counts: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for state, stage, cents, _due in wanted:
        key = stage if stage in STAGES else UNKNOWN
        key = {DealState.WON: "care", DealState.LOST: "lost", DealState.LATER: "later"}.get(state, key)
        counts[key] += 1
        sums[key] += cents
    assert {c.key: (c.count, c.value_cents) for c in found.columns if c.count} == {
        key: (counts[key], sums[key]) for key in counts if key not in ("lost", "later")
    }
    assert (found.later, found.lost) == (counts["later"], counts["lost"])
    assert all(len(column.cards) == min(7, column.count) for column in found.columns)
    whole = [card.deal_id for c in found.columns for card in store.ask(column_cards, c.key, 0).result()]
    assert len(whole) == len(set(whole)) == found.count


@SHARED
@given(wanted=wanted_deals, size=st.integers(1, 6))
def test_a_column_begins_with_the_soonest_step_and_pages_join_without_a_gap(
    store: Store, wanted: list[Wanted], size: int
) -> None:
    store.do(fill, wanted).result()
    for column in store.ask(board).result().columns:
        dues = [card.next_due.on if card.next_due else date.min for card in column.cards]
        assert dues == sorted(dues)
        pages = [store.ask(column_cards, column.key, at, size).result() for at in range(0, column.count, size)]
        assert tuple(card for page in pages for card in page) == column.cards
        for index, card in enumerate(column.cards):
            assert store.ask(place, card.deal_id).result() == (column.key, index)


def test_the_next_step_is_the_earliest_open_one_and_a_missing_one_is_said(store: Store) -> None:
    keys = {name: store.do(add, name, due=due).result().result for name, due in (("a", [9, 3]), ("b", []), ("c", [-2]))}
    keys["d"] = store.do(add, "d", due=[40]).result().result
    found = {card.deal_id: card for card in cards_of(store.ask(board).result())}
    assert found[keys["a"]].next_reason == "in 3"
    assert found[keys["a"]].next_kind == "Retry"
    assert [found[keys[name]].standing for name in "abcd"] == [
        Standing.KEPT,
        Standing.NONE,
        Standing.BROKEN,
        Standing.SLOW,
    ]
    assert found[keys["b"]].next_due is None
    assert {card.age_days for card in found.values()} == {12}


def test_a_card_tells_class_public_buyer_and_how_many_criteria_are_met(store: Store) -> None:
    key = store.do(add, "Kuopio", care_class="A1").result().result

    def make_public(write: Write) -> None:
        write.update(organisation, write.row(deal, key)["organisation_id"], segment="municipality")

    store.do(make_public).result()
    assert store.do(tick_criterion, key, "industry").result().result is True
    (card,) = cards_of(store.ask(board).result())
    assert (card.public, card.care_class, card.ticked, card.met, card.criteria) == (True, "A1", ("industry",), 1, 5)
    assert store.do(tick_criterion, key, "industry").result().result is False
    assert cards_of(store.ask(board).result())[0].met == 0
    with pytest.raises(Refusal, match="no criterion"):
        store.do(tick_criterion, key, "moonshine").result()


def test_search_folds_case_and_matches_every_word_in_either_name_literally(store: Store) -> None:
    for name in ("Pöytä 100% Oy", "Pöytä Oy", "Kide_Oy"):
        store.do(add, name).result()

    def names(text: str) -> list[str]:
        found = store.ask(board, text=text).result()
        assert found.count == len(cards_of(found))
        return sorted(card.organisation for card in cards_of(found))

    assert names("PÖYTÄ") == ["Pöytä 100% Oy", "Pöytä Oy"]
    assert names("oy mäk") == ["Kide_Oy", "Pöytä 100% Oy", "Pöytä Oy"]
    assert names("100%") == ["Pöytä 100% Oy"]
    assert names("e_o") == ["Kide_Oy"]
    assert names("nobody") == []


def test_place_knows_a_deal_that_the_search_leaves_out(store: Store) -> None:
    key = store.do(add, "Kide Oy").result().result
    assert store.ask(place, key, "kide").result() == ("prospecting", 0)
    assert store.ask(place, key, "teräs").result() is None
    assert store.ask(place, "0" * 32).result() is None


def test_a_removed_stage_leaves_its_deals_in_a_column_of_their_own(store: Store, playbook: Playbook) -> None:
    key = store.do(add, stage="benefits", cents=100).result().result
    won = store.do(add, state=DealState.WON, stage="care").result().result
    assert UNKNOWN not in [column.key for column in store.ask(board).result().columns]
    give(store, [stage for stage in playbook.stages if stage.key not in ("benefits", "care")])
    found = store.ask(board).result()
    assert (found.columns[0].key, found.columns[0].count, found.columns[0].value_cents) == (UNKNOWN, 1, 100)
    assert column_of(found, key) == UNKNOWN
    assert column_of(found, won) == found.columns[-1].key == "agreement"
    store.do(move_card, key, "prospecting").result()
    assert UNKNOWN not in [column.key for column in store.ask(board).result().columns]


def plan(read: Read, query: Callable[..., object], *args: object) -> str:
    """How SQLite finds what a query asks for, after a look for processes and stages in use, and for the erased."""
    asked: list[tuple[str, Any]] = []
    event.listen(read.connection, "before_cursor_execute", lambda _c, _k, sql, given, *_: asked.append((sql, given)))
    query(read, *args)
    sql, given = [one for one in asked if not one[0].startswith("SELECT organisation.id \n")][2]
    return "\n".join(row[3] for row in read.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given))


@pytest.mark.parametrize("stage", ["contacting", "care", UNKNOWN])
def test_a_slice_of_cards_comes_from_indexes_without_reading_all_deals(store: Store, stage: str) -> None:
    found = store.ask(plan, column_cards, stage, 0, 20).result()
    assert "SEARCH deal USING COVERING INDEX ix_deal_board" in found
    assert "SCAN deal" not in found
    assert "followup" not in found
    assert ("TEMP B-TREE" in found) == (stage != "contacting")  # one stage stands in its index in order


def test_counts_and_sums_come_from_an_index_alone(store: Store) -> None:
    found = store.ask(plan, board).result()
    assert "deal USING COVERING INDEX ix_deal_board" in found
    assert "USING INDEX" not in found
    assert "SCAN deal\n" not in found
