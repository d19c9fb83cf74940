"""What a changed playbook or other days off would change is told before it does, and is not done by looking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from data.booking import agree_meeting
from data.bookkeeping import remembered
from data.followups import add_followup, reschedule_followup
from data.model.calendar import Due
from data.model.playbook import Playbook
from data.model.replan import MANY
from data.playbooks.shelf import process
from data.processes import choose_process
from data.replanned import remember_making
from data.replanning import MEMORY, in_line, made_by
from data.store import Store
from data.tables import followup, organisation
from data.transaction import Write
from tests.data.changing import ahead, deal_row, noted, part, prospect, waits, work_by
from tests.data.rows import every_row
from tests.model.manager import changed, with_kinds, without

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
"""Today, and three working days later: when something is presented."""
MONDAY, NEXT_TUESDAY = date(2026, 11, 30), date(2026, 12, 1)


def test_a_file_that_remembers_nothing_is_neither_in_line_nor_out_of_it(store: Store) -> None:
    assert store.ask(in_line).result() is None
    assert store.ask(made_by).result() is None
    store.do(remember_making).result()
    assert store.ask(in_line).result() is True
    assert ahead(store).empty
    assert ahead(store).noted


def test_a_rule_with_another_delay_says_how_many_it_moves_how_far_and_whom_first(
    store: Store, playbook: Playbook
) -> None:
    noted(store, "benefits", "Teräs Oy", "Kide Oy")
    work_by(store, changed(playbook, "present", after="5 wd"))
    assert store.ask(in_line).result() is False
    found = part(store, "rule:present")
    assert (found.name, found.count, found.moved, found.soonest, found.latest) == ("Presentation", 2, 2, 4, 4)
    assert found.why == "Show what answers their needs, and give the quote"
    assert [(one.organisation, one.before, one.after) for one in found.examples] == [
        ("Teräs Oy", Due(FRIDAY), Due(NEXT_TUESDAY)),
        ("Kide Oy", Due(FRIDAY), Due(NEXT_TUESDAY)),
    ]
    replan = ahead(store)
    assert (replan.before, replan.now) == ("Home training 1", "Home training 2")
    assert (replan.changed, replan.days_only, replan.noted) == (2, False, False)


def test_looking_changes_nothing(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits")
    work_by(store, changed(playbook, "present", after="5 wd"), absences=frozenset({FRIDAY}))
    before = store.ask(every_row).result()
    assert not ahead(store).empty
    assert store.ask(every_row).result() == before


def test_other_words_urgency_kind_and_script_are_told_beside_the_time(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits")
    values: dict[str, Any] = {"reason": "Bring the quote", "priority": 1, "kind": "quote", "script": "opener"}
    work_by(store, changed(playbook, "present", **values))
    found = part(store, "rule:present")
    assert (found.name, found.moved, found.also) == ("Quote", 0, ("kind", "priority", "reason", "script"))
    assert [one.after for one in found.examples] == [None]


@pytest.mark.parametrize("how", ["agreed", "held", "moved", "own", "done"])
def test_what_was_agreed_held_moved_made_by_hand_or_done_is_left_alone(
    store: Store, playbook: Playbook, how: str
) -> None:
    [key] = noted(store, "benefits")
    row = waits(store, key, "present")["id"]
    every: dict[str, dict[str, Any]] = {
        "agreed": {"agreed": True},
        "held": {"held": True},
        "moved": {"moved": 1},
        "own": {"rule": ""},
        "done": {"state": "done"},
    }
    store.do(lambda write: write.update(followup, row, **every[how])).result()
    work_by(store, changed(playbook, "present", after="5 wd"), absences=frozenset({FRIDAY}))
    assert not [one for one in ahead(store).parts if one.what == "rule"]


def test_a_day_off_moves_what_rules_made_and_tells_what_only_the_rep_can_move(store: Store) -> None:
    [key] = noted(store, "benefits")
    about = store.ask(deal_row, key).result()
    hers = {"organisation_id": about["organisation_id"], "deal_id": key, "contact_id": about["contact_id"]}
    store.do(add_followup, "care", Due(FRIDAY), "she asked for Friday", **hers).result()
    start = store.office.calendar.moment(FRIDAY, store.office.calendar.starts)
    store.do(agree_meeting, about["organisation_id"], key, about["contact_id"], start).result()
    held = store.do(add_followup, "care", Due(FRIDAY), "on hold", **hers).result().result
    store.do(lambda write: write.update(followup, held, held=True)).result()
    work_by(store, absences=frozenset({FRIDAY}))
    replan = ahead(store)
    assert replan.days_only
    days = part(store, "days")
    assert (days.name, days.count, days.moved) == ("", 1, 1)
    assert [(one.before, one.after) for one in days.examples] == [(Due(FRIDAY), Due(MONDAY))]
    assert [(clash.name, clash.due.on) for clash in replan.clashes] == [("Care contact", FRIDAY), ("", FRIDAY)]
    assert replan.clashing == 2


def test_what_was_moved_by_hand_onto_a_day_off_is_a_clash(store: Store) -> None:
    [key] = noted(store, "benefits")
    store.do(reschedule_followup, waits(store, key, "present")["id"], Due(MONDAY)).result()
    work_by(store, absences=frozenset({MONDAY}))
    assert [(one.name, one.due) for one in ahead(store).clashes] == [("Presentation", Due(MONDAY))]
    assert not ahead(store).parts


def test_an_absence_that_is_over_and_a_weekend_chosen_by_hand_are_no_clash(store: Store) -> None:
    [key] = noted(store, "benefits")
    store.do(reschedule_followup, waits(store, key, "present")["id"], Due(date(2026, 11, 28))).result()
    work_by(store, absences=frozenset({TUESDAY - timedelta(days=1)}))
    assert ahead(store).empty


def test_another_country_tells_what_stands_on_its_holidays(store: Store) -> None:
    noted(store, "benefits")
    work_by(store, country="NO")
    assert ahead(store).empty, "no follow-up stands on one"
    store.do(prospect, "Kide Oy", "benefits").result()
    row = waits(store, store.do(prospect, "Lumi Oy", "benefits").result().result, "present")["id"]
    store.do(lambda write: write.update(followup, row, due_on=date(2027, 5, 17))).result()
    found = part(store, "days")
    assert [(one.before, one.after) for one in found.examples] == [(Due(date(2027, 5, 17)), Due(date(2027, 5, 18)))]


def test_a_hundred_clashes_are_counted_and_the_soonest_are_told(store: Store) -> None:
    def fill(write: Write) -> None:
        org = write.insert(organisation, name="Teräs Oy", search_key="teräs oy", segment="company", tags=[])
        usual = {"kind": "care", "priority": 5, "reason": "why", "due_at": None, "organisation_id": org}
        days = [FRIDAY] * MANY + [NEXT_TUESDAY] * 3
        write.insert_many(followup, [{**usual, "due_on": day} for day in days])

    store.do(fill).result()
    work_by(store, absences=frozenset({FRIDAY, NEXT_TUESDAY}))
    replan = ahead(store)
    assert (len(replan.clashes), replan.clashing) == (MANY, MANY + 3)
    assert {one.due.on for one in replan.clashes} == {FRIDAY}


def test_only_the_first_of_many_are_named(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits", *(f"Org {number} Oy" for number in range(7)))
    work_by(store, changed(playbook, "present", after="5 wd"))
    found = part(store, "rule:present")
    assert (found.count, len(found.examples)) == (7, 5)


def test_a_full_day_sends_the_rest_on(store: Store, playbook: Playbook) -> None:
    narrow = playbook.model_copy(update={"calling": playbook.calling.model_copy(update={"most_a_day": 2})})
    work_by(store, narrow)
    noted(store, "benefits", *(f"Org {number} Oy" for number in range(2)))
    work_by(store, absences=frozenset({FRIDAY}))
    store.do(prospect, "Kide Oy", "benefits").result()
    days = [one.after.on for one in part(store, "days").examples if one.after]
    assert days == [MONDAY, NEXT_TUESDAY]


def test_a_patient_kind_and_an_exact_promise_stay_together_on_their_day(store: Store, playbook: Playbook) -> None:
    narrow = playbook.model_copy(update={"calling": playbook.calling.model_copy(update={"most_a_day": 1})})
    work_by(store, narrow)
    noted(store, None, *(f"Org {number} Oy" for number in range(3)))
    work_by(store, absences=frozenset({TUESDAY}))
    found = part(store, "days")
    assert {one.after.on for one in found.examples if one.after} == {date(2026, 11, 25)}
    assert found.count == 3


def test_a_deal_by_another_process_is_touched_by_days_off_only(store: Store, playbook: Playbook) -> None:
    work_by(store, playbook)
    store.office = replace(store.office, process=process)
    [key] = noted(store, "benefits")
    store.do(choose_process, key, "eight_stages").result()
    work_by(store, changed(without(playbook, "decision"), "present", after="5 wd"))
    assert ahead(store).empty
    work_by(store, absences=frozenset({FRIDAY}))
    assert [one.key for one in ahead(store).parts] == ["days"]


def test_a_rule_that_is_gone_says_so_once_with_what_it_said(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits", "Teräs Oy", "Kide Oy")
    work_by(store, without(playbook, "present"))
    [found] = ahead(store).parts
    assert (found.key, found.what, found.name, found.count) == ("gone:present", "gone", "Presentation", 2)
    assert found.why.startswith("Show what answers")
    assert not ahead(store).can_change


def test_the_kind_of_a_gone_rule_is_called_as_it_was(store: Store, playbook: Playbook) -> None:
    [key] = noted(store, "benefits")
    row = waits(store, key, "present")["id"]
    store.do(lambda write: write.update(followup, row, kind="mystery")).result()
    work_by(store, with_kinds(playbook, gone="present"))
    assert [one.name for one in ahead(store).parts] == ["mystery"]


def test_a_kind_that_its_rule_renames_is_not_asked_about_beside(store: Store, playbook: Playbook) -> None:
    keys = noted(store, "benefits", "Teräs Oy", "Kide Oy")
    present = playbook.kind("present")
    assert present is not None
    work_by(store, with_kinds(playbook, gone="present", instead=present.model_copy(update={"key": "show"})))
    replan = ahead(store)
    assert (replan.kinds, replan.changed) == ((), 2)
    agreed = waits(store, keys[0], "present")["id"]
    store.do(lambda write: write.update(followup, agreed, agreed=True)).result()
    replan = ahead(store)
    assert [(one.key, one.count) for one in replan.kinds] == [("present", 1)]
    assert replan.changed == 2


def test_a_playbook_that_stands_in_for_a_broken_one_changes_nothing(store: Store, playbook: Playbook) -> None:
    noted(store, "benefits")
    work_by(store, changed(playbook, "present", after="5 wd"), absences=frozenset({FRIDAY}))
    store.office = replace(store.office, stands_in=True)
    replan = ahead(store)
    assert replan.empty
    assert replan.stands_in


def test_a_memory_that_cannot_be_read_is_none(store: Store) -> None:
    store.do(remember_making).result()

    def spoil(write: Write) -> None:
        write.keep(remembered, MEMORY, content={"format": 99}, at=write.now)

    store.do(spoil).result()
    assert store.ask(in_line).result() is None
    assert ahead(store).before == ""
