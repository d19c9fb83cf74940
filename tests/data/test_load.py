"""The load of the days to come, as the file tells it."""

from __future__ import annotations

from datetime import timedelta

from data.load import load_ahead
from data.model.facts import FollowUpState
from data.store import Store
from data.transaction import Write
from tests.data.queued import DAY, NOW, TODAY, house, step


def test_each_day_counts_what_was_planned_for_it_whoever_may_be_called(store: Store) -> None:
    def fill(write: Write) -> None:
        org, barred = house(write), house(write, "Ei Oy", do_not_call=True)
        for days in (-3, 0, 1, 1, 9):
            step(write, org, due_on=TODAY + days * DAY)
        step(write, barred, due_on=TODAY + DAY)
        step(write, org, due_on=TODAY + DAY, held=True)
        step(write, org, due_on=TODAY + DAY, state=FollowUpState.CANCELLED)
        step(write, org, due_on=TODAY + DAY, kind="first_call")
        step(write, org, due_on=TODAY + DAY, kind="first_call", agreed=True)

    store.do(fill).result()
    load = store.ask(load_ahead).result()
    assert load.planned == {TODAY: 1, TODAY + DAY: 3, TODAY + 9 * DAY: 1}
    assert (load.today, load.late) == (TODAY, 1)


def test_what_was_done_on_each_day_of_the_last_weeks_is_told_by_the_reps_own_day(store: Store) -> None:
    def fill(write: Write) -> None:
        org, done = house(write), {"state": FollowUpState.DONE}
        late_evening = NOW.replace(hour=22, minute=30) - 5 * DAY
        for at in (NOW - DAY, NOW - DAY - timedelta(hours=1), late_evening, NOW - 40 * DAY, NOW):
            step(write, org, done_at=at, due_on=TODAY - 6 * DAY, **done)
        step(write, org, done_at=NOW - DAY, due_on=TODAY - 6 * DAY, state=FollowUpState.CANCELLED)

    store.do(fill).result()
    assert store.ask(load_ahead).result().done == {TODAY - DAY: 2, TODAY - 4 * DAY: 1}


def test_an_empty_file_has_empty_days(store: Store) -> None:
    load = store.ask(load_ahead).result()
    assert (dict(load.planned), load.late, dict(load.done)) == ({}, 0, {})
