"""Deals whose stage, and follow-ups whose kind, the playbook no longer has: counted, named, and shown where to go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from data import words
from data.deals import end_deal
from data.homeless import kinds_gone, stages_gone
from data.model.facts import DealState
from data.model.making import Making, making
from data.model.playbook import Playbook
from data.model.replan import Homeless
from data.playbooks.shelf import process
from data.processes import choose_process
from data.replanned import apply_changes, remember_making
from data.store import Store
from data.tables import deal, followup
from tests.data.changing import ahead, deal_row, noted, prospect, waits, work_by
from tests.model.manager import renamed_stage, with_kinds, with_stages


@pytest.fixture
def old(store: Store, playbook: Playbook) -> Making:
    return making(playbook, store.office.calendar)


def _gone(store: Store, old: Making | None) -> tuple[Homeless, ...]:
    return store.ask(stages_gone, old).result()


def _place(store: Store, key: str, stage: str, own: str | None = None) -> None:
    store.do(lambda write: write.update(deal, key, stage=stage, process=own)).result()


def test_a_removed_stage_is_told_by_its_old_name_with_its_deals_and_every_stage_they_may_go_to(
    store: Store, playbook: Playbook, old: Making
) -> None:
    noted(store, "closing", "Teräs Oy", "Kide Oy")
    work_by(store, with_stages(playbook, gone="closing"))
    [gone] = _gone(store, old)
    assert (gone.key, gone.name, gone.count, gone.process) == ("closing", "Closing", 2, "")
    assert [one.key for one in gone.options] == [stage.key for stage in playbook.stages if stage.key != "closing"]
    assert gone.suggested == "benefits", "the nearest phase before it"
    assert {one.organisation for one in gone.examples} == {"Teräs Oy", "Kide Oy"}
    words.use("fi")
    assert _gone(store, old)[0].name == "Päättäminen"


def test_a_renamed_stage_suggests_the_one_of_its_phase(store: Store, playbook: Playbook, old: Making) -> None:
    noted(store, "closing")
    work_by(store, renamed_stage(playbook, "closing", "deciding"))
    assert [one.suggested for one in _gone(store, old)] == ["deciding"]


def test_a_stage_nobody_remembers_is_called_by_its_key_and_placed_by_it_where_it_can_be(
    store: Store, playbook: Playbook
) -> None:
    keys = [store.do(prospect, name).result().result for name in ("Teräs Oy", "Kide Oy", "Lumi Oy")]
    _place(store, keys[0], "closing")
    _place(store, keys[1], "mystery")
    _place(store, keys[2], "mystery")
    work_by(store, with_stages(playbook, gone="closing"))
    found = [(one.key, one.name, one.count, one.suggested) for one in _gone(store, None)]
    assert found == [("mystery", "mystery", 2, "prospecting"), ("closing", "closing", 1, "benefits")]


def test_parked_deals_need_a_stage_too_and_deals_that_ended_do_not(
    store: Store, playbook: Playbook, old: Making
) -> None:
    keys = noted(store, "closing", "Teräs Oy", "Kide Oy", "Lumi Oy")
    store.do(end_deal, keys[0], DealState.LATER, until=date(2027, 3, 15)).result()
    store.do(end_deal, keys[1], DealState.LOST, reason="price").result()
    store.do(end_deal, keys[2], DealState.WON).result()
    work_by(store, with_stages(playbook, gone="closing"))
    assert [one.count for one in _gone(store, old)] == [1]
    store.do(apply_changes, {"closing": "needs"}).result()
    stages = [store.ask(deal_row, key).result() for key in keys]
    assert [(row["state"], row["stage"]) for row in stages] == [
        ("later", "needs"),
        ("lost", "closing"),
        ("won", "care"),
    ]


def test_deals_by_another_process_are_asked_about_by_its_own_stages(
    store: Store, playbook: Playbook, old: Making
) -> None:
    store.office = replace(store.office, process=process)
    [mine, theirs] = noted(store, "needs", "Teräs Oy", "Kide Oy")
    store.do(choose_process, theirs, "eight_stages").result()
    _place(store, theirs, "long_gone", "eight_stages")
    _place(store, mine, "long_gone")
    found = {one.key: one for one in _gone(store, old)}
    assert set(found) == {"eight_stages/long_gone", "long_gone"}
    other = found["eight_stages/long_gone"]
    assert (other.process, other.count) == ("Eight stages", 1)
    assert "booking" in [one.key for one in other.options]
    assert found["long_gone"].process == ""
    store.do(apply_changes, {"eight_stages/long_gone": "booking"}).result()
    assert store.ask(deal_row, theirs).result()["stage"] == "booking"
    assert store.ask(deal_row, mine).result()["stage"] == "long_gone"


def test_a_process_that_nobody_ships_any_more_falls_back_to_the_stages_of_the_office(store: Store, old: Making) -> None:
    [key] = noted(store, "needs")
    _place(store, key, "booking", "ten_stages")
    [gone] = _gone(store, old)
    assert (gone.key, gone.suggested) == ("ten_stages/booking", "prospecting")
    store.do(apply_changes, {"ten_stages/booking": "contacting"}).result()
    assert store.ask(deal_row, key).result()["stage"] == "contacting"
    assert not _gone(store, old)


def test_moving_to_a_whole_other_playbook_loses_no_deal(store: Store, playbook: Playbook) -> None:
    stages = [stage.key for stage in playbook.stages[:-1]]
    keys = [store.do(prospect, f"{stage} Oy", stage).result().result for stage in stages]
    store.do(remember_making).result()
    other = process("eight_stages")
    assert other is not None
    work_by(store, other)
    replan = ahead(store)
    assert replan.homeless == len([stage for stage in stages if other.stage(stage) is None])
    store.do(apply_changes, {one.key: one.suggested for one in replan.stages}, _suggested(replan.kinds)).result()
    left = ahead(store)
    assert (left.stages, left.kinds) == ((), ())
    for key in keys:
        assert other.stage(store.ask(deal_row, key).result()["stage"]) is not None


def _suggested(kinds: tuple[Homeless, ...]) -> dict[str, str]:
    return {one.key: one.suggested for one in kinds}


def test_a_removed_kind_becomes_what_opens_the_same_and_is_about_as_urgent(
    store: Store, playbook: Playbook, old: Making
) -> None:
    [key] = noted(store, "closing")
    work_by(store, with_kinds(playbook, gone="decision"))
    [gone] = store.ask(kinds_gone, old, {}).result()
    assert (gone.key, gone.name, gone.count) == ("decision", "Decision", 1)
    assert gone.option(gone.suggested) == "Quote call"
    assert [one.organisation for one in gone.examples] == ["Teräs Oy"]
    [unknown] = store.ask(kinds_gone, None, {}).result()
    assert unknown.name == "decision"
    chosen = playbook.kind(unknown.suggested)
    assert chosen is not None
    assert chosen.opens == "call"
    assert waits(store, key, "decision")["kind"] == "decision"


def test_kinds_that_only_a_deals_own_process_knows_are_not_gone(store: Store, playbook: Playbook, old: Making) -> None:
    store.office = replace(store.office, process=process)
    [key] = noted(store, "closing")
    work_by(store, with_kinds(playbook, gone="decision"))
    assert [one.key for one in store.ask(kinds_gone, old, {}).result()] == ["decision"]
    _place(store, key, "booking", "eight_stages")
    assert not store.ask(kinds_gone, old, {}).result()


def test_closed_follow_ups_of_a_gone_kind_are_history_and_stay(store: Store, playbook: Playbook, old: Making) -> None:
    [key] = noted(store, "closing")
    row = waits(store, key, "decision")["id"]
    store.do(lambda write: write.update(followup, row, state="done")).result()
    work_by(store, with_kinds(playbook, gone="decision"))
    assert not store.ask(kinds_gone, old, {}).result()
