"""The watch over the file: once a day, as one step, in one sentence, never by a clock that was set back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from data.bookkeeping import remembered
from data.followups import open_followups
from data.history import redo, undo
from data.model.done import Done
from data.store import Store
from data.tables import deal, followup
from data.transaction import Write
from data.watch import LOOKED, Looked, look_over
from tests.conftest import StillClock
from tests.data.customers_told import Story
from tests.data.rows import every_row
from tests.data.watched import TODAY, bare, look, parked, planned, prospect


def without_look(store: Store) -> dict[str, Any]:
    rows = store.ask(every_row).result()
    return {name: found for name, found in rows.items() if name != "remembered"}


def test_it_looks_once_a_day_and_again_after_days_away(store: Store, clock: StillClock) -> None:
    look(store)
    store.do(parked, date(2027, 3, 10)).result()
    assert look(store) == Looked()
    clock.move(days=9)
    assert look(store).made == 1


def test_all_it_did_is_one_step_that_undo_takes_back_and_redo_brings_again(store: Store) -> None:
    store.do(bare, Story(won=-500, planned=None)).result()
    store.do(parked, date(2027, 3, 10), "Tuoli Oy").result()
    before = without_look(store)
    done: Done[Looked] = store.do(look_over).result()
    after = without_look(store)
    assert str(done.phrase) == "looked over the file: 2 follow-ups planned"
    store.do(undo).result()
    assert without_look(store) == before
    assert look(store) == Looked()
    store.do(redo).result()
    assert without_look(store) == after


def test_a_day_on_which_nothing_had_to_be_done_leaves_no_step(store: Store) -> None:
    store.do(prospect).result()
    done = store.do(look_over).result()
    assert (done.operation, done.phrase, done.result) == (None, None, Looked())


def test_open_deals_without_a_next_step_are_counted_and_told(store: Store) -> None:
    def lacking(write: Write) -> None:
        for number in range(3):
            key = prospect(write, f"Yritys {number}")
            for waiting in open_followups(write, key):
                write.delete(followup, waiting["id"])
        write.update(deal, key, no_step="they call us")

    store.do(lacking).result()
    assert look(store) == Looked(lacking=2, sentence="2 open deals have no next step.")


def test_a_clock_set_back_plans_nothing_and_says_so_until_the_rep_works_by_it(store: Store, clock: StillClock) -> None:
    look(store)
    key = store.do(parked, date(2027, 3, 10)).result().result
    clock.move(days=-3)
    for _time in range(2):
        made = look(store)
        assert (made.made, made.wrong) == (0, True)
        assert made.sentence == (
            "The clock says Sat 21.11. 10:12, but the file was last written Tue 24.11. 10:12: was it set back? "
            "Nothing is planned by it."
        )
    assert not store.ask(open_followups, key).result()
    store.do(prospect, "Tuoli Oy").result()
    assert look(store).made == 1


def test_a_clock_corrected_by_a_few_minutes_was_not_set_back(store: Store, clock: StillClock) -> None:
    store.do(parked, date(2027, 3, 10)).result()
    clock.move(minutes=-9)
    assert look(store).made == 1
    clock.move(days=1, minutes=-1)
    assert not look(store).wrong


def test_a_clock_set_back_after_a_look_is_noticed_by_the_look_itself(store: Store, clock: StillClock) -> None:
    look(store)
    clock.move(hours=-5)
    assert look(store).wrong


@pytest.mark.parametrize("content", [{}, {"day": "soon", "after": 1}, [], {"day": "2026-11-24", "after": "x"}])
def test_a_memory_that_cannot_be_read_only_means_that_it_looks_again(store: Store, content: Any) -> None:
    store.do(lambda write: write.keep(remembered, LOOKED, content=content, at=write.now)).result()
    store.do(parked, date(2027, 3, 10)).result()
    assert look(store).made == 1


def test_a_playbook_that_only_stands_in_plans_and_cancels_nothing(store: Store) -> None:
    store.do(parked, date(2027, 3, 10)).result()
    store.office = replace(store.office, stands_in=True)
    assert look(store) == Looked()
    store.office = replace(store.office, stands_in=False)
    assert look(store).made == 1


def test_five_thousand_that_are_late_are_left_as_they_are_and_nothing_is_added(store: Store) -> None:
    def late(write: Write) -> None:
        org = bare(write, Story(planned=5))
        row = {"organisation_id": org, "kind": "call_back", "priority": 0, "reason": "late", "agreed": True}
        write.insert_many(
            followup, [{**row, "due_on": TODAY - timedelta(days=1 + number % 300)} for number in range(5000)]
        )

    store.do(late).result()
    assert look(store) == Looked()
    assert len(store.ask(planned).result()) == 5002
