"""A deal may travel by another process: the two meet by phase, and customers live in the last stage of both."""

from __future__ import annotations

from itertools import permutations

import pytest

from data.model.facts import Phase
from data.model.playbook import Playbook
from data.model.travel import counterpart, stage_at, travelling
from data.playbooks.shelf import read

KEYS = ("home-training", "eight-stages", "seven-steps")
SHELF = {key: read(key) for key in KEYS}
PAIRS = [pytest.param(SHELF[one], SHELF[other], id=f"{one} to {other}") for one, other in permutations(KEYS, 2)]


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_every_stage_has_its_place_in_every_other_process_and_none_leads_back(
    before: Playbook, after: Playbook
) -> None:
    keys = [stage.key for stage in after.stages]
    found = [counterpart(before, after, stage.key) for stage in before.stages]
    places = [keys.index(stage.key) for stage in found if stage is not None]
    assert len(places) == len(before.stages)
    assert places == sorted(places)
    assert places[-1] == len(keys) - 1


@pytest.mark.parametrize(("before", "after"), PAIRS)
def test_a_stage_stands_where_its_phase_is_wherever_both_have_it(before: Playbook, after: Playbook) -> None:
    phases = {stage.phase for stage in after.stages}
    for stage in before.stages[:-1]:
        there = counterpart(before, after, stage.key)
        assert there is not None
        assert stage.phase not in phases or there.phase == stage.phase


def test_a_stage_that_nobody_knows_stands_nowhere() -> None:
    assert counterpart(SHELF["home-training"], SHELF["seven-steps"], "gone") is None


def test_a_phase_without_a_stage_of_its_own_is_met_in_the_last_one_before_it_else_in_the_first() -> None:
    stages = SHELF["home-training"].stages
    without = [stage for stage in stages if stage.phase not in (Phase.PROSPECTING, Phase.BENEFITS)]
    assert stage_at(without, Phase.BENEFITS).key == "needs"
    assert stage_at(without, Phase.PROSPECTING).key == "contacting"
    twice = [*stages[:3], stages[2].model_copy(update={"key": "needs_again"}), *stages[4:]]
    assert stage_at(twice, Phase.NEEDS).key == "needs"
    assert stage_at(twice, Phase.BENEFITS).key == "needs_again"


def test_what_travels_by_another_process_keeps_what_the_office_says_and_learns_what_only_the_process_knows() -> None:
    office, process = SHELF["home-training"], SHELF["eight-stages"]
    found = travelling(office, process)
    assert (found.key, found.stages, found.cadences) == (process.key, process.stages, process.cadences)
    assert [kind.key for kind in found.kinds][: len(office.kinds)] == [kind.key for kind in office.kinds]
    assert {kind.key for kind in process.kinds} <= {kind.key for kind in found.kinds}
    assert len({kind.key for kind in found.kinds}) == len(found.kinds)
    assert found.kinds[: len(office.kinds)] == office.kinds
    assert found.lost_reasons == office.lost_reasons
