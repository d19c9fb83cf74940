"""The process of a deal: chosen, shown on the board where its phase is, moved by its own stages, and undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.board import board, place
from data.evidence import ticks_of
from data.history import undo
from data.model.facts import DealState
from data.model.refusal import Refusal
from data.playbooks.shelf import process
from data.processes import (
    UNKNOWN,
    choose_process,
    column_of,
    kind_name,
    kind_of,
    process_name,
    processes_in_use,
    stage_in_column,
    ways_for,
)
from data.progress import move_to_column
from data.store import Store
from data.tables import deal, followup, stage_event
from data.transaction import Read
from tests.data.board_deals import add, cards_of
from tests.data.board_deals import column_of as shown_in
from tests.data.rows import every_row


@pytest.fixture(autouse=True)
def shelf(store: Store) -> None:
    store.office = replace(store.office, process=process)


def stands(store: Store, key: str) -> tuple[str | None, str]:
    def found(read: Read) -> tuple[str | None, str]:
        row = read.row(deal, key)
        return row["process"], row["stage"]

    return store.ask(found).result()


def test_each_process_says_where_the_deal_would_stand_and_which_one_is_in_force(store: Store) -> None:
    key = store.do(add, stage="benefits").result().result
    ways = store.ask(ways_for, key).result()
    assert [(way.name, way.stage, way.chosen) for way in ways] == [
        ("Home training", "Benefits", True),
        ("Eight stages", "Follow-up", False),
        ("Seven steps", "Presentation", False),
    ]
    assert ways[0].key is None
    store.do(choose_process, key, "seven_steps").result()
    ways = store.ask(ways_for, key).result()
    assert [(way.key, way.chosen) for way in ways] == [(None, False), ("eight_stages", False), ("seven_steps", True)]
    assert all(way.about for way in ways)


def test_choosing_a_process_keeps_the_phase_and_is_one_step_that_is_undone_whole(store: Store) -> None:
    key = store.do(add, stage="benefits", due=[3]).result().result
    before, shown = store.ask(every_row).result(), store.ask(board).result()
    done = store.do(choose_process, key, "seven_steps").result()
    assert str(done.phrase) == "Teräs Oy travels by Seven steps: stands in Presentation now"
    assert stands(store, key) == ("seven_steps", "presentation")
    (card,) = cards_of(store.ask(board).result())
    assert (card.process, card.stage_name, card.column, card.limit_days) == (
        "Seven steps",
        "Presentation",
        "benefits",
        21,
    )
    assert card.next_reason == "in 3"
    assert shown_in(store.ask(board).result(), key) == "benefits"
    assert len(store.ask(lambda read: read.all(stage_event.select())).result()) == 1
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    assert store.ask(board).result() == shown


def test_the_office_s_own_process_is_no_other_and_the_way_back_leads_to_the_same_stage(store: Store) -> None:
    key = store.do(add, stage="needs").result().result
    store.do(choose_process, key, "eight_stages").result()
    assert stands(store, key) == ("eight_stages", "sales_meeting")
    store.do(choose_process, key, store.office.playbook.key).result()
    assert stands(store, key) == (None, "needs")
    assert store.do(choose_process, key, None).result().operation is None
    with pytest.raises(Refusal, match="There is no process “moonshine”"):
        store.do(choose_process, key, "moonshine").result()


def test_a_customer_stays_in_the_last_stage_and_a_deal_that_stood_nowhere_begins(store: Store) -> None:
    won = store.do(add, state=DealState.WON, stage="care").result().result
    store.do(choose_process, won, "eight_stages").result()
    assert stands(store, won) == ("eight_stages", "after_marketing")
    assert store.ask(place, won).result() == ("care", 0)
    lost = store.do(add, stage="gone").result().result
    store.do(choose_process, lost, "seven_steps").result()
    assert stands(store, lost) == ("seven_steps", "prospecting")


def test_a_move_to_a_column_means_the_stage_of_the_same_phase_in_the_deal_s_own_process(store: Store) -> None:
    key = store.do(add, stage="prospecting").result().result
    store.do(choose_process, key, "seven_steps").result()
    for column, stage in (("contacting", "pre_approach"), ("needs", "approach"), ("closing", "objections")):
        store.do(move_to_column, key, column).result()
        assert stands(store, key) == ("seven_steps", stage)
        assert store.ask(place, key).result() == (column, 0)
        read = store.ask(lambda read: column_of(read, read.row(deal, key))).result()
        assert read == column
    store.do(move_to_column, key, "care").result()
    assert stands(store, key) == ("seven_steps", "follow_up")
    with pytest.raises(Refusal, match="no stage “moonshine”"):
        store.do(move_to_column, key, "moonshine").result()


def test_a_column_that_a_process_has_nothing_for_keeps_the_deal_and_says_so(store: Store) -> None:
    stages = [stage for stage in store.office.playbook.stages if stage.key != "closing"]
    narrow = store.office.playbook.model_copy(update={"key": "narrow", "stages": stages})
    key = store.do(add, stage="benefits").result().result
    store.office = replace(store.office, process=lambda name: narrow if name == "narrow" else process(name))
    store.do(choose_process, key, "narrow").result()
    with pytest.raises(Refusal, match="which has no such stage: it stays in Benefits"):
        store.do(move_to_column, key, "closing").result()
    assert stands(store, key) == ("narrow", "benefits")


def test_the_stage_a_column_means_is_the_office_s_own_where_the_deal_has_no_process(store: Store) -> None:
    key = store.do(add).result().result
    found = store.ask(lambda read: stage_in_column(read, read.row(deal, key), "needs")).result()
    assert found is store.office.playbook.stage("needs")
    assert store.ask(lambda read: process_name(read, read.row(deal, key))).result() == ""


def test_where_a_deal_stands_is_told_of_those_off_the_board_and_of_lost_stages(store: Store) -> None:
    keys = [
        store.do(add, state=state, stage=stage).result().result
        for state, stage in (
            (DealState.LATER, "needs"),
            (DealState.LOST, "needs"),
            (DealState.WON, "care"),
            (DealState.OPEN, "gone"),
        )
    ]

    def column(read: Read, key: str) -> str:
        return column_of(read, read.row(deal, key))

    found = [store.ask(column, key).result() for key in keys]
    assert found == ["LATER", "LOST", "care", UNKNOWN]


def test_a_process_nobody_has_any_more_falls_back_to_the_office_s(store: Store) -> None:
    key = store.do(add, stage="needs").result().result
    store.do(lambda write: write.update(deal, key, process="moonshine")).result()
    assert store.ask(processes_in_use).result() == {}
    assert store.ask(place, key).result() == ("needs", 0)
    (card,) = cards_of(store.ask(board).result())
    assert (card.process, card.stage_name) == ("", "Needs analysis")


def test_a_stage_its_own_process_has_lost_is_a_deal_without_a_stage(store: Store) -> None:
    key = store.do(add, stage="benefits").result().result
    store.do(lambda write: write.update(deal, key, process="seven_steps")).result()
    found = store.ask(board).result()
    assert shown_in(found, key) == UNKNOWN
    assert cards_of(found)[0].stage_name == "benefits"
    assert store.ask(ticks_of, key).result() == ()


def test_kinds_are_named_by_the_office_then_by_the_process_then_by_their_key(store: Store) -> None:
    store.office = replace(store.office, process=lambda _key: strange)
    known = store.office.playbook.kinds[0]
    odd = known.model_copy(update={"key": "odd", "name": known.name.model_copy(update={"by_language": {"en": "Odd"}})})
    strange = store.office.playbook.model_copy(update={"key": "strange", "kinds": [odd]})
    key = store.do(add, due=[1]).result().result
    waiting = store.ask(lambda read: read.all(followup.select())).result()[0]
    assert store.ask(kind_name, waiting).result() == "Retry"
    other = dict(waiting) | {"kind": "odd"}
    assert store.ask(kind_name, other).result() == "odd"
    assert store.ask(kind_of, other | {"deal_id": None}).result() is None
    assert store.ask(kind_of, other | {"deal_id": "0" * 32}).result() is None
    store.do(lambda write: write.update(deal, key, process="strange")).result()
    assert store.ask(kind_name, other).result() == "Odd"
