"""Follow-ups one by one: done, moved with a reason and a count, added, never into the past."""

from __future__ import annotations

import pytest

from data.followups import add_followup, followup_words, moved_because, open_followups, reschedule_followup
from data.history import undo
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.refusal import Refusal
from data.store import Store
from data.tables import deal
from tests.data.queued import DAY, NOW, TODAY, close, deal_with_step, row, steps

FRIDAY = Due(TODAY + 3 * DAY)


def test_moving_counts_the_moves_and_ends_a_hold(store: Store) -> None:
    [key] = steps(store, 1, held=True, result="budget")
    store.do(reschedule_followup, key, FRIDAY, because="she is ill").result()
    found = row(store, key)
    assert (found["due_on"], found["moved"], found["held"], found["result"]) == (FRIDAY.on, 1, False, "")
    assert found["reason"] == "new · moved because she is ill"
    store.do(reschedule_followup, key, FRIDAY, "another reason").result()
    assert (row(store, key)["reason"], row(store, key)["moved"]) == ("another reason", 2)
    store.do(undo).result()
    store.do(undo).result()
    assert (row(store, key)["held"], row(store, key)["result"], row(store, key)["moved"]) == (True, "budget", 0)


def test_a_time_once_agreed_stays_agreed_when_it_is_moved(store: Store) -> None:
    [key] = steps(store, 1)
    store.do(reschedule_followup, key, store.office.calendar.exactly(NOW + DAY), agreed=True).result()
    store.do(reschedule_followup, key, FRIDAY).result()
    assert (row(store, key)["agreed"], row(store, key)["due_at"]) == (True, None)


@pytest.mark.parametrize("due", [Due(TODAY - DAY), Due(TODAY, NOW - DAY / 24)])
def test_nothing_is_moved_into_the_past(store: Store, due: Due) -> None:
    [key] = steps(store, 1)
    with pytest.raises(Refusal, match="passed already"):
        store.do(reschedule_followup, key, due).result()
    assert row(store, key)["moved"] == 0


def test_what_is_closed_or_gone_is_neither_done_nor_moved_again(store: Store) -> None:
    [key] = steps(store, 1)
    close(store, key)
    with pytest.raises(Refusal, match="closed already"):
        store.do(finish_marked, [key]).result()
    with pytest.raises(Refusal, match="closed already"):
        store.do(reschedule_followup, key, FRIDAY).result()
    with pytest.raises(Refusal, match="closed already"):
        store.do(finish_marked, ["nothing"]).result()


def test_done_keeps_what_came_of_it(store: Store) -> None:
    [key] = steps(store, 1)
    assert str(store.do(finish_marked, [key], "sent them").result().phrase) == "done: new, Oy 0"
    assert (row(store, key)["state"], row(store, key)["result"], row(store, key)["done_at"]) == (
        "done",
        "sent them",
        NOW,
    )


def test_only_the_last_move_is_told_behind_a_reason() -> None:
    assert moved_because("asked for it", "") == "asked for it"
    once = moved_because("asked for it", " the budget\nis late ")
    assert once == "asked for it · moved because the budget is late"
    assert moved_because(once, "she is ill") == "asked for it · moved because she is ill"


def test_a_follow_up_is_added_with_a_reason_only_and_ends_a_rest(store: Store) -> None:
    key, first = store.do(deal_with_step).result().result
    store.do(finish_marked, [first]).result()
    org = row(store, first)["organisation_id"]
    about = {"organisation_id": org, "deal_id": key, "contact_id": None}
    with pytest.raises(Refusal, match="reason"):
        store.do(add_followup, "memo", FRIDAY, " ", **about).result()
    added = store.do(add_followup, "memo", FRIDAY, "she asked", **about).result().result
    assert [found["id"] for found in store.ask(open_followups, key).result()] == [added]
    assert store.ask(followup_words, added).result() == "memo Fri 27.11."
    assert store.ask(lambda read: read.row(deal, key)["no_step"]).result() == ""
    unknown = store.do(add_followup, "nobody_knows", FRIDAY, "x", **{**about, "deal_id": None}).result().result
    assert row(store, unknown)["priority"] == 5
