"""Moving, ticking and reopening: refused with words, undone to the same rows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.board import board, place
from data.drawer import drawer
from data.history import undo
from data.model.criteria import CriteriaOpen
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.refusal import DoNotCall, Refusal
from data.progress import move_card, reopen_deal, tick_criterion
from data.store import Store
from data.tables import deal
from data.transaction import Write
from tests.data.board_deals import (
    NOON,
    SHARED,
    STAGES,
    TODAY,
    add,
    column_of,
    fill,
    give,
)
from tests.data.rows import every_row


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
    give(store, [stage.model_copy(update={"enforce": "require"}) for stage in playbook.stages])
    with pytest.raises(CriteriaOpen, match="A meeting is agreed · The invitation has been sent"):
        store.do(move_card, key, "needs").result()
    assert column_of(store.ask(board).result(), key) == "contacting"


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
