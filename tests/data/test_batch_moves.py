"""Several deals at once: one step, one sentence, one undo; those that are refused stay, and are told of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from data import batch_moves
from data.batch_moves import end_many, move_many, on_board, shift_many
from data.board import board
from data.deals import end_deal
from data.history import undo
from data.model.facts import DealState
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.playbooks.shelf import process
from data.processes import choose_process
from data.store import Store
from data.tables import deal
from data.transaction import Write
from tests.data.board_deals import add, column_of, give
from tests.data.rows import every_row


def added(store: Store, *stages: str, **more: Any) -> list[str]:
    return [
        store.do(add, f"Org {index}", stage=stage, due=[1], **more).result().result
        for index, stage in enumerate(stages)
    ]


def columns(store: Store, keys: Sequence[str]) -> list[str | None]:
    found = store.ask(board).result()
    return [column_of(found, key) for key in keys]


def test_marked_deals_go_to_one_stage_in_one_step_that_is_undone_whole(store: Store) -> None:
    keys = added(store, "prospecting", "contacting", "needs", "closing")
    before = store.ask(every_row).result()
    done = store.do(move_many, keys, "closing").result()
    assert done.result.done == tuple(keys[:3])
    assert done.result.stayed == ()
    assert str(done.phrase) == "moved 3 deals to Closing; criteria left open by 3"
    assert columns(store, keys) == ["closing"] * 4
    store.do(undo).result()
    assert store.ask(every_row).result() == before


@pytest.mark.parametrize(
    ("step", "phrase", "after"),
    [
        (1, "moved 2 deals a stage on", ["contacting", "care"]),
        (-1, "moved 2 deals a stage back", ["prospecting", "closing"]),
    ],
)
def test_each_goes_a_stage_on_or_back_from_where_it_stands(
    store: Store, step: int, phrase: str, after: list[str]
) -> None:
    keys = added(store, *(["prospecting", "agreement"] if step > 0 else ["contacting", "agreement"]))
    done = store.do(shift_many, keys, step).result()
    assert str(done.phrase).startswith(phrase)
    assert columns(store, keys) == after


def test_one_deal_alone_keeps_its_own_sentence(store: Store) -> None:
    keys = added(store, "prospecting", "care")
    done = store.do(move_many, keys[:1], "contacting").result()
    assert str(done.phrase).startswith("moved Org 0 to Contacting; still open: ")


def test_deals_at_the_edge_stay_and_where_all_do_it_is_said(store: Store, playbook: Playbook) -> None:
    give(store, [stage.model_copy(update={"criteria": []}) for stage in playbook.stages])
    keys = added(store, "prospecting", "needs", "benefits")
    done = store.do(shift_many, keys, -1).result()
    assert str(done.phrase) == "moved 2 deals a stage back"
    assert done.result.stayed == ()
    assert columns(store, keys) == ["prospecting", "contacting", "needs"]
    with pytest.raises(Refusal, match="no stage before"):
        store.do(shift_many, keys[:1], -1).result()
    won = store.do(add, "Won", DealState.WON, "care").result().result
    with pytest.raises(Refusal, match="no stage further on"):
        store.do(shift_many, [won], 1).result()
    with pytest.raises(Refusal, match="They stand in Needs analysis already"):
        store.do(move_many, keys[2:], "needs").result()


def test_a_deal_without_a_stage_goes_on_into_the_first(store: Store) -> None:
    (key,) = added(store, "gone")
    store.do(shift_many, [key], 1).result()
    assert columns(store, [key]) == ["prospecting"]


def test_those_whose_stage_requires_its_criteria_stay_are_counted_and_the_others_go(
    store: Store, playbook: Playbook
) -> None:
    strict = [
        stage.model_copy(update={"enforce": "require"}) if stage.key == "contacting" else stage
        for stage in playbook.stages
    ]
    give(store, strict)
    keys = added(store, "contacting", "needs", "benefits", "contacting")
    done = store.do(move_many, keys, "closing").result()
    assert done.result.done == (keys[1], keys[2])
    assert len(done.result.stayed) == 2
    assert str(done.phrase).startswith("moved 2 deals to Closing; criteria left open by 2; 2 stayed: Org 0: Before")
    assert str(done.phrase).endswith(", and 1 more")
    assert columns(store, keys) == ["contacting", "closing", "closing", "contacting"]
    with pytest.raises(Refusal, match=r"^Org 0: Before a deal leaves Contacting.*\.$"):
        store.do(move_many, keys[:1], "closing").result()


def test_a_deal_of_another_process_goes_by_its_own_stages(store: Store) -> None:
    store.office = replace(store.office, process=process)
    keys = added(store, "contacting", "contacting")
    store.do(choose_process, keys[0], "seven_steps").result()
    store.do(shift_many, keys, 1).result()
    assert columns(store, keys) == ["needs", "needs"]
    assert store.ask(lambda read: read.row(deal, keys[0])["stage"]).result() == "approach"


def test_lost_together_for_one_reason_parked_together_until_one_day_customers_stay(store: Store) -> None:
    keys = [*added(store, "needs", "closing"), store.do(add, "Won Oy", DealState.WON, "care").result().result]
    before = store.ask(every_row).result()
    done = store.do(end_many, keys, DealState.LATER, reason="budget_round", until=date(2027, 3, 1)).result()
    assert str(done.phrase) == "parked: 2 deals; 1 stayed: Won Oy: a customer"
    found = store.ask(board).result()
    assert (found.later, found.count) == (2, 1)
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    done = store.do(end_many, keys[:2], DealState.LOST, reason="no_budget").result()
    assert str(done.phrase) == "lost: 2 deals"
    assert store.ask(board).result().lost == 2


def test_what_is_off_the_board_is_left_alone(store: Store) -> None:
    keys = added(store, "needs", "needs")
    store.do(end_deal, keys[0], DealState.LOST, reason="no_budget").result()
    assert [row["id"] for row in store.ask(on_board, [keys[1], *keys, "0" * 32]).result()] == [keys[1]]
    store.do(move_many, keys, "closing").result()
    assert store.ask(lambda read: read.row(deal, keys[0])["state"]).result() == DealState.LOST
    with pytest.raises(Refusal, match="None of these deals is on the board any more"):
        store.do(move_many, keys[:1], "benefits").result()


def test_too_many_at_once_are_refused_with_their_number(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_moves, "MOST", 2)
    keys = added(store, "needs", "needs", "needs")
    with pytest.raises(Refusal, match="At most 2 deals go at once; these are 3"):
        store.do(shift_many, keys, 1).result()
    assert columns(store, keys) == ["needs"] * 3


def test_those_that_lack_a_next_step_afterwards_are_counted(store: Store, playbook: Playbook) -> None:
    keys = [store.do(add, name, stage="needs").result().result for name in ("a", "b")]
    give(store, playbook.stages)
    quiet = store.office.playbook.model_copy(update={"cadences": []})
    object.__setattr__(store.office, "playbook", quiet)
    assert store.do(shift_many, keys, 1).result().result.lacking == 2


def test_a_refusal_in_the_middle_of_a_write_takes_the_whole_batch_back(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = added(store, "needs", "needs")
    before = store.ask(every_row).result()

    def half(write: Write, key: str, column: str) -> bool:
        write.update(deal, key, stage=column)
        if key == keys[1]:
            raise Refusal("half way")
        return False

    monkeypatch.setattr(batch_moves, "move_to_column", half)
    with pytest.raises(Refusal, match="half way"):
        store.do(move_many, keys, "closing").result()
    assert store.ask(every_row).result() == before
