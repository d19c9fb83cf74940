"""The board counts, sums, orders and finds as a naive recount does, and no deal ever falls off it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, event

from data.board import UNKNOWN, Board, Card, board, column_cards, place
from data.drawer import drawer
from data.history import undo
from data.model.criteria import CriteriaOpen
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.promise import Standing
from data.model.refusal import DoNotCall, Refusal
from data.progress import move_card, reopen_deal, tick_criterion
from data.store import Store
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from tests.data.rows import every_row

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, tzinfo=UTC)
STAGES = ("prospecting", "contacting", "needs", "benefits", "closing", "agreement", "care")
SHARED = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

Wanted = tuple[DealState, str, int, list[int]]
"""State, stage, value and the days from today on which open follow-ups are due."""

wanted_deals = st.lists(
    st.tuples(
        st.sampled_from(DealState),
        st.sampled_from([*STAGES, "gone", "also_gone"]),
        st.integers(0, 10**8),
        st.lists(st.integers(-400, 400), max_size=3),
    ),
    max_size=20,
)


def add(
    write: Write,
    name: str = "Teräs Oy",
    state: DealState = DealState.OPEN,
    stage: str = "prospecting",
    *,
    cents: int = 0,
    due: Sequence[int] = (),
    care_class: str | None = None,
    do_not_call: bool = False,
) -> str:
    """A deal with its organisation, contact and follow-ups; its key."""
    facts: dict[str, Any] = {"segment": "company", "tags": [], "care_class": care_class, "do_not_call": do_not_call}
    org = write.insert(organisation, name=name, search_key=name.casefold(), **facts)
    person = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä", role=None)
    values: dict[str, Any] = {"state": state, "value_cents": cents, "stage_entered_at": write.now - timedelta(days=12)}
    key = write.insert(deal, organisation_id=org, contact_id=person, title=name, stage=stage, ticked=[], **values)
    for days in due:
        on = write.today + timedelta(days=days)
        why = {"kind": "retry", "reason": f"in {days}", "priority": 5}
        write.insert(followup, organisation_id=org, deal_id=key, due_on=on, due_at=NOON if days == 0 else None, **why)
    return key


def fill(write: Write, wanted: list[Wanted]) -> None:
    """A file with just these deals."""
    for table in (followup, deal, contact, organisation):
        write.connection.execute(delete(table))
    for number, (state, stage, cents, due) in enumerate(wanted):
        add(write, f"Org {number} Oy", state, stage, cents=cents, due=due)
    write.historic = False


def cards_of(found: Board) -> list[Card]:
    return [card for column in found.columns for card in column.cards]


def column_of(found: Board, deal_id: str) -> str | None:
    return next((c.key for c in found.columns if any(card.deal_id == deal_id for card in c.cards)), None)


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


def test_moving_on_warns_of_open_criteria_in_words_and_into_the_last_stage_means_won(store: Store) -> None:
    key = store.do(add, stage="contacting").result().result
    store.do(tick_criterion, key, "invitation").result()
    phrase = store.do(move_card, key, "needs").result().phrase
    assert str(phrase) == "moved Teräs Oy to Needs analysis; still open: A meeting is agreed"
    assert str(store.do(move_card, key, "contacting").result().phrase) == "moved Teräs Oy to Contacting"
    assert str(store.do(move_card, key, "care").result().phrase).startswith("won: Teräs Oy; still open:")
    assert store.ask(lambda read: read.row(deal, key)["state"]).result() == DealState.WON
    assert store.do(move_card, key, "care").result().operation is None
    store.do(move_card, key, "agreement").result()
    assert column_of(store.ask(board).result(), key) == "agreement"


def test_a_stage_that_requires_its_criteria_keeps_the_deal(store: Store, playbook: Playbook) -> None:
    key = store.do(add, stage="contacting").result().result
    _give(store, [stage.model_copy(update={"enforce": "require"}) for stage in playbook.stages])
    with pytest.raises(CriteriaOpen, match="A meeting is agreed · The invitation has been sent"):
        store.do(move_card, key, "needs").result()
    assert column_of(store.ask(board).result(), key) == "contacting"


def _give(store: Store, stages: list[Any]) -> None:
    """Another playbook for the office from now on."""
    changed = store.office.playbook.model_copy(update={"stages": stages})
    object.__setattr__(store.office, "playbook", changed)


def test_a_removed_stage_leaves_its_deals_in_a_column_of_their_own(store: Store, playbook: Playbook) -> None:
    key = store.do(add, stage="benefits", cents=100).result().result
    won = store.do(add, state=DealState.WON, stage="care").result().result
    assert UNKNOWN not in [column.key for column in store.ask(board).result().columns]
    _give(store, [stage for stage in playbook.stages if stage.key not in ("benefits", "care")])
    found = store.ask(board).result()
    assert (found.columns[0].key, found.columns[0].count, found.columns[0].value_cents) == (UNKNOWN, 1, 100)
    assert column_of(found, key) == UNKNOWN
    assert column_of(found, won) == found.columns[-1].key == "agreement"
    store.do(move_card, key, "prospecting").result()
    assert UNKNOWN not in [column.key for column in store.ask(board).result().columns]


def test_the_drawer_holds_parked_and_lost_with_reasons_and_a_deal_comes_back_from_it(store: Store) -> None:
    def end(write: Write, key: str, values: dict[str, Any]) -> None:
        write.update(deal, key, **values)

    lost, parked = (store.do(add, name, stage="needs").result().result for name in ("Lost Oy", "Parked Oy"))
    cut = {"state": DealState.LOST, "reason": "no_budget", "reason_words": "cut", "closed_at": NOON}
    store.do(end, lost, cut).result()
    back = {"state": DealState.LATER, "reason": "of_old", "later_until": date(2027, 2, 1)}
    store.do(end, parked, back).result()
    found = store.ask(drawer).result()
    assert [(s.organisation, s.reason, s.on) for s in found.lost] == [
        ("Lost Oy", "No budget, or too expensive · cut", TODAY)
    ]
    assert [(s.organisation, s.reason, s.on) for s in found.later] == [("Parked Oy", "of_old", date(2027, 2, 1))]
    assert (found.later_count, found.lost_count) == (1, 1)
    assert store.ask(place, lost).result() is None
    before = store.ask(every_row).result()
    assert str(store.do(reopen_deal, lost).result().phrase) == "reopened: Lost Oy"
    assert store.ask(place, lost).result() == ("needs", 0)
    store.do(undo).result()
    assert store.ask(every_row).result() == before


def test_reopening_refuses_open_deals_and_those_who_asked_not_to_be_called(store: Store) -> None:
    key = store.do(add).result().result
    with pytest.raises(Refusal, match="neither parked nor lost"):
        store.do(reopen_deal, key).result()
    quiet = store.do(add, "Quiet Oy", DealState.LOST, do_not_call=True).result().result
    with pytest.raises(DoNotCall, match="Quiet Oy"):
        store.do(reopen_deal, quiet).result()


ACTS = st.lists(st.sampled_from([*STAGES, "tick", "reopen", "lose"]), min_size=1, max_size=8)


@SHARED
@given(acts=ACTS)
def test_any_walk_over_the_board_is_undone_to_the_same_rows(store: Store, acts: list[str]) -> None:
    store.do(fill, []).result()
    key = store.do(add, due=[1]).result().result
    before, shown = store.ask(every_row).result(), store.ask(board).result()
    done = sum(_act(store, act, key) for act in acts)
    for _step in range(done):
        store.do(undo).result()
    assert store.ask(every_row).result() == before
    assert store.ask(board).result() == shown


def _act(store: Store, act: str, key: str) -> int:
    def lose(write: Write) -> None:
        write.update(deal, key, state=DealState.LOST, closed_at=write.now)

    try:
        if act == "tick":
            done: Any = store.do(tick_criterion, key, "industry").result()
        elif act == "reopen":
            done = store.do(reopen_deal, key).result()
        elif act == "lose":
            done = store.do(lose).result()
        else:
            done = store.do(move_card, key, act).result()
    except Refusal:
        return 0
    return int(done.operation is not None)


def plan(read: Read, query: Callable[..., object], *args: object) -> str:
    """How SQLite finds what the first statement of a query asks for."""
    asked: list[tuple[str, Any]] = []
    event.listen(read.connection, "before_cursor_execute", lambda _c, _k, sql, given, *_: asked.append((sql, given)))
    query(read, *args)
    sql, given = asked[0]
    return "\n".join(row[3] for row in read.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given))


@pytest.mark.parametrize("stage", ["contacting", "care", UNKNOWN])
def test_a_slice_of_cards_comes_from_indexes_without_reading_all_deals(store: Store, stage: str) -> None:
    found = store.ask(plan, column_cards, stage, 0, 20).result()
    assert "SEARCH deal USING COVERING INDEX ix_deal_board" in found
    assert "SEARCH followup USING COVERING INDEX ix_followup_next" in found
    assert "SCAN deal" not in found
    assert "SCAN followup" not in found


def test_counts_and_sums_come_from_an_index_alone(store: Store) -> None:
    assert store.ask(plan, board).result() == "SCAN deal USING COVERING INDEX ix_deal_board"
