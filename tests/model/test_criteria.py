"""What must be true before a deal leaves a stage, and whether a deal is looked after."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Due
from data.model.criteria import CriteriaOpen, is_forward, left_open, open_criteria
from data.model.playbook import Playbook
from data.model.promise import Standing, standing

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
TODAY = NOW.date()


def _enforcing(playbook: Playbook, enforce: Literal["warn", "require"]) -> Playbook:
    stages = [stage.model_copy(update={"enforce": enforce}) for stage in playbook.stages]
    return playbook.model_copy(update={"stages": stages})


def test_a_stage_that_warns_lets_go_and_names_what_is_open(playbook: Playbook) -> None:
    still = left_open(_enforcing(playbook, "warn"), "contacting", "needs", ["meeting"])
    assert [one.key for one in still] == ["invitation"]


def test_a_stage_that_requires_refuses_with_what_is_open(playbook: Playbook) -> None:
    with pytest.raises(CriteriaOpen) as refused:
        left_open(_enforcing(playbook, "require"), "contacting", "needs", ["meeting"])
    assert str(refused.value) == "Before a deal leaves Contacting: The invitation has been sent."


def test_a_stage_that_requires_lets_go_when_all_is_ticked(playbook: Playbook) -> None:
    assert left_open(_enforcing(playbook, "require"), "contacting", "needs", ["invitation", "meeting"]) == ()


def test_going_back_asks_nothing(playbook: Playbook) -> None:
    strict = _enforcing(playbook, "require")
    assert left_open(strict, "needs", "contacting", []) == ()
    assert left_open(strict, "needs", "needs", []) == ()


def test_a_stage_the_playbook_no_longer_has_asks_nothing(playbook: Playbook) -> None:
    assert left_open(_enforcing(playbook, "require"), "gone", "contacting", []) == ()
    assert open_criteria(playbook.stage("gone"), []) == ()


@given(st.data())
def test_open_and_ticked_criteria_are_all_of_them_in_order(playbook: Playbook, data: st.DataObject) -> None:
    stage = data.draw(st.sampled_from(playbook.stages))
    keys = [one.key for one in stage.criteria]
    ticked = data.draw(st.sets(st.sampled_from([*keys, "of_another_stage"])))
    still = [one.key for one in open_criteria(stage, ticked)]
    assert still == [key for key in keys if key not in ticked]


@given(st.data())
def test_of_two_stages_exactly_one_way_leads_forward(playbook: Playbook, data: st.DataObject) -> None:
    one, other = data.draw(st.permutations([stage.key for stage in playbook.stages]))[:2]
    assert is_forward(playbook, one, other) != is_forward(playbook, other, one)


@pytest.mark.parametrize(
    ("due", "limit", "expected"),
    [
        (None, None, Standing.NONE),
        (None, 30, Standing.NONE),
        (Due(TODAY - timedelta(days=1)), 30, Standing.BROKEN),
        (Due(TODAY, NOW - timedelta(minutes=1)), 30, Standing.BROKEN),
        (Due(TODAY, NOW + timedelta(minutes=1)), 30, Standing.KEPT),
        (Due(TODAY), 1, Standing.KEPT),
        (Due(TODAY + timedelta(days=30)), 30, Standing.KEPT),
        (Due(TODAY + timedelta(days=31)), 30, Standing.SLOW),
        (Due(date(2027, 12, 11)), None, Standing.KEPT),
    ],
)
def test_a_deal_stands_by_its_promise(due: Due | None, limit: int | None, expected: Standing) -> None:
    assert standing(due, NOW, TODAY, limit) == expected


def test_none_by_choice_and_one_on_hold_are_no_broken_promises() -> None:
    assert standing(None, NOW, TODAY, 30, no_step="they decide in spring") is Standing.RESTING
    assert standing(None, NOW, TODAY, 30, no_step="  ") is Standing.NONE
    assert standing(Due(TODAY - timedelta(days=9)), NOW, TODAY, 30, held=True) is Standing.HELD


@given(days=st.integers(1, 4000), limit=st.none() | st.integers(1, 400))
def test_a_planned_step_is_never_broken_however_far_off(days: int, limit: int | None) -> None:
    found = standing(Due(TODAY + timedelta(days=days)), NOW, TODAY, limit)
    assert found in (Standing.KEPT, Standing.SLOW)
