"""A file is brought in line with its playbook and days off as one step, in parts, or is left as it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from data.booking import agree_meeting
from data.bookkeeping import operation
from data.history import redo, undo
from data.model.facts import FollowUpState
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.replanned import apply_changes, leave_as_is, remember_making
from data.replanning import in_line
from data.store import Store
from data.tables import followup, stage_event
from data.transaction import Read
from tests.data.changing import ahead, deal_row, noted, part, prospect, waits, work_by
from tests.data.deals_told import THURSDAY
from tests.data.rows import every_row
from tests.data.whole_files import exported
from tests.model.manager import added, changed, renamed_stage, with_kinds, with_stages, without

FRIDAY, MONDAY, NEXT_TUESDAY = date(2026, 11, 27), date(2026, 11, 30), date(2026, 12, 1)


def test_everything_that_is_usual_changes_as_one_step_and_nothing_more_is_asked(
    store: Store, playbook: Playbook
) -> None:
    [key] = noted(store, "benefits")
    work_by(store, changed(playbook, "present", after="5 wd", priority=1), absences=frozenset({NEXT_TUESDAY}))
    done = store.do(apply_changes, {}).result()
    assert done.result == 1
    assert str(done.phrase) == "brought in line with playbook and days off; follow-ups changed: 1"
    row = waits(store, key, "present")
    assert (row["due_on"], row["priority"], row["moved"]) == (date(2026, 12, 2), 1, 0)
    assert store.ask(in_line).result() is True
    assert ahead(store).empty


def test_undo_brings_back_the_very_same_export_and_the_question(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits", "Teräs Oy", "Kide Oy")
    noted(store, "closing", "Lumi Oy")
    before = store.ask(exported).result()
    new = renamed_stage(changed(playbook, "present", after="5 wd"), "closing", "deciding")
    work_by(store, added(new, **_new("needs")), absences=frozenset({FRIDAY}))
    told = ahead(store)
    store.do(apply_changes, {"closing": "deciding"}, {}, ["rule:present", "days", "new:check_in"]).result()
    after = store.ask(exported).result()
    assert after != before
    store.do(undo).result()
    assert store.ask(exported).result() == before
    assert ahead(store) == told
    store.do(redo).result()
    assert store.ask(exported).result() == after
    assert store.ask(in_line).result() is True


def _new(stage: str) -> dict[str, Any]:
    return {
        "key": "check_in",
        "on": "stage_entered",
        "stage": stage,
        "kind": "care",
        "after": "1 wd",
        "reason": {"en": "Check in"},
    }


def test_only_the_parts_that_are_on_change(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "benefits")
    [other] = noted(store, "closing", "Kide Oy")
    new = changed(changed(playbook, "present", after="5 wd"), "decision", after="4 wd", version="2")
    work_by(store, new)
    assert {one.key for one in ahead(store).parts} == {"rule:present", "rule:decision"}
    assert store.do(apply_changes, {}, {}, ["rule:decision"]).result().result == 1
    assert waits(store, key, "present")["due_on"] == FRIDAY
    assert waits(store, other, "decision")["due_on"] == MONDAY
    assert ahead(store).empty, "what was switched off is not told again"


def test_where_everything_is_switched_off_it_is_left_as_it_is(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "benefits")
    work_by(store, changed(playbook, "present", after="5 wd"))
    before = waits(store, key, "present")
    done = store.do(apply_changes, {}, {}, []).result()
    assert (done.result, str(done.phrase)) == (
        0,
        "left as it is: what was planned before the playbook or the days off changed",
    )
    assert waits(store, key, "present") == before


def test_leaving_it_as_it_is_changes_nothing_asks_no_more_and_can_be_undone(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "benefits")
    before = waits(store, key, "present")
    work_by(store, changed(playbook, "present", after="5 wd"))
    store.do(leave_as_is).result()
    assert waits(store, key, "present") == before
    assert ahead(store).empty
    store.do(undo).result()
    assert not ahead(store).empty


def test_a_file_that_never_remembered_anything_remembers_by_a_step_that_can_be_undone(store: Store) -> None:
    store.do(prospect, "Teräs Oy", "benefits").result()
    work_by(store, absences=frozenset({FRIDAY}))
    before = store.ask(every_row).result()
    assert store.do(apply_changes, {}).result().result == 1
    assert store.ask(in_line).result() is True
    store.do(undo).result()
    assert store.ask(every_row).result() == before
    assert store.ask(in_line).result() is None


def test_remembering_says_nothing_and_is_no_step(store: Store) -> None:
    done = store.do(remember_making).result()
    assert (done.phrase, done.operation) == (None, None)
    assert store.ask(lambda read: read.first(select(operation))).result() is None


def test_deals_of_a_renamed_stage_move_with_their_next_steps_and_no_cadence_starts(
    store: Store, playbook: Playbook
) -> None:
    keys = noted(store, "closing", "Teräs Oy", "Kide Oy")
    before = {key: store.ask(_open, key).result() for key in keys}
    work_by(store, renamed_stage(playbook, "closing", "deciding"))
    [gone] = ahead(store).stages
    assert (gone.key, gone.count, gone.suggested) == ("closing", 2, "deciding")
    done = store.do(apply_changes, {"closing": gone.suggested}).result()
    assert str(done.phrase) == "brought in line with the playbook; deals moved: 2"
    for key in keys:
        assert store.ask(deal_row, key).result()["stage"] == "deciding"
        assert store.ask(_open, key).result() == before[key] != []
        assert ("closing", "deciding", "open") in store.ask(_moves, key).result()
    assert not ahead(store).stages


def _open(read: Read, key: str) -> list[Any]:
    here = (followup.c.deal_id == key) & (followup.c.state == FollowUpState.OPEN)
    return list(read.all(select(followup).where(here)))


def _moves(read: Read, key: str) -> list[tuple[str | None, str, str]]:
    found = read.all(select(stage_event).where(stage_event.c.deal_id == key))
    return [(row["from_stage"], row["to_stage"], row["state"]) for row in found]


def test_deals_and_follow_ups_that_change_together_are_told_in_one_phrase(store: Store, playbook: Playbook) -> None:
    noted(store, "closing", "Teräs Oy")
    noted(store, "benefits", "Kide Oy")
    work_by(store, with_stages(changed(playbook, "present", after="5 wd"), gone="closing"))
    done = store.do(apply_changes, {"closing": "benefits"}).result()
    assert done.result == 2
    assert str(done.phrase) == "brought in line with the playbook; deals moved: 1, follow-ups changed: 1"


def test_deals_whose_stage_was_given_none_stay_where_they_are_and_are_still_told(
    store: Store, playbook: Playbook
) -> None:
    [key] = noted(store, "closing")
    work_by(store, with_stages(playbook, gone="closing"))
    store.do(apply_changes, {}).result()
    assert store.ask(deal_row, key).result()["stage"] == "closing"
    replan = ahead(store)
    assert replan.noted
    assert [one.key for one in replan.stages] == ["closing"]


def test_follow_ups_of_a_gone_kind_become_another_whoever_made_them(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "benefits")
    row = waits(store, key, "present")["id"]
    store.do(lambda write: write.update(followup, row, agreed=True)).result()
    work_by(store, with_kinds(playbook, gone="present"))
    [gone] = ahead(store).kinds
    assert (gone.key, gone.name, gone.count) == ("present", "Presentation", 1)
    done = store.do(apply_changes, {}, {"present": "quote"}).result()
    assert str(done.phrase) == "brought in line with playbook and days off; follow-ups changed: 1"
    assert waits(store, key, "present")["kind"] == "quote"
    assert not ahead(store).kinds


@pytest.mark.parametrize(
    ("stages", "kinds", "said"),
    [
        ({"closing": "nowhere"}, {}, "no stage “nowhere”"),
        ({}, {"present": "nothing"}, "no kind of follow-up “nothing”"),
    ],
)
def test_a_target_that_is_gone_meanwhile_is_refused_and_nothing_of_it_happens(
    store: Store, playbook: Playbook, stages: dict[str, str], kinds: dict[str, str], said: str
) -> None:
    noted(store, "closing")
    work_by(store, changed(with_stages(playbook, gone="closing"), "decision", after="9 wd"))
    before = store.ask(every_row).result()
    with pytest.raises(Refusal, match=said):
        store.do(apply_changes, stages, kinds).result()
    assert store.ask(every_row).result() == before


def test_deals_of_a_stage_that_came_back_meanwhile_stay(store: Store) -> None:
    [key] = noted(store, "closing")
    assert store.do(apply_changes, {"closing": "needs"}).result().result == 0
    assert store.ask(deal_row, key).result()["stage"] == "closing"


def test_a_playbook_that_stands_in_is_refused(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits")
    work_by(store, changed(playbook, "present", after="5 wd"))
    store.office = replace(store.office, stands_in=True)
    before = store.ask(every_row).result()
    for attempt in (lambda write: apply_changes(write, {}), leave_as_is):
        with pytest.raises(Refusal, match="cannot be used now"):
            store.do(attempt).result()
    assert store.ask(every_row).result() == before


def test_what_counts_back_leaves_a_day_off_towards_today(store: Store) -> None:
    [key] = noted(store, "needs")
    about = store.ask(deal_row, key).result()
    store.do(agree_meeting, about["organisation_id"], key, about["contact_id"], THURSDAY).result()
    work_by(store, absences=frozenset({date(2026, 12, 2), NEXT_TUESDAY}))
    store.do(apply_changes, {}).result()
    assert waits(store, key, "prepare")["due_on"] == MONDAY
    assert waits(store, key, "meeting")["due_on"] == date(2026, 12, 3)


def test_a_rule_that_is_gone_leaves_its_follow_ups_as_they_are(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "benefits")
    before = waits(store, key, "present")
    work_by(store, without(playbook, "present"))
    assert part(store, "gone:present").count == 1
    store.do(apply_changes, {}).result()
    assert waits(store, key, "present") == before
    assert ahead(store).empty
