"""An opinion given is no longer to be asked for: what was due for it is done, what comes later stays."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from data.feedback import record_feedback
from data.model.care_facts import FeedbackKind
from data.store import Store
from data.tables import followup
from data.transaction import Read, Write
from tests.conftest import StillClock
from tests.data.after_the_sale import Sold, planned, sold, undone_exactly
from tests.data.planning import planned_with


def satisfaction(store: Store, about: Sold) -> list[date]:
    return [day for kind, day in planned(store, about.org) if kind == "satisfaction"]


def results(read: Read) -> list[str]:
    done = select(followup.c.result).where(followup.c.kind == "satisfaction", followup.c.state == "done")
    return [row["result"] for row in read.all(done)]


def test_what_was_due_for_it_is_done_with_the_answer(store: Store, clock: StillClock) -> None:
    about = sold(store)
    [due] = satisfaction(store, about)
    clock.move(days=(due - clock.now.date()).days)
    undone_exactly(store, record_feedback, about.org, FeedbackKind.NPS, 8, "")
    assert satisfaction(store, about) == []
    assert store.ask(results).result() == ["asked"]


def test_an_answer_before_its_day_leaves_the_day_as_it_is(store: Store, clock: StillClock) -> None:
    about = sold(store)
    clock.move(days=7)
    before = satisfaction(store, about)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 8, "").result()
    assert satisfaction(store, about) == before


def test_who_is_happy_again_is_no_longer_called_for_having_been_cross(store: Store, clock: StillClock) -> None:
    about = sold(store)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 3, "stops").result()
    cross, later = satisfaction(store, about)
    assert cross == date(2026, 11, 25)
    clock.move(days=1)
    store.do(record_feedback, about.org, FeedbackKind.NPS, 9, "runs again").result()
    assert satisfaction(store, about) == [later]


@pytest.mark.parametrize("held", [False, True])
def test_what_the_rep_planned_and_what_rests_is_theirs_to_end(store: Store, *, held: bool) -> None:
    about = sold(store)

    def plan(write: Write) -> None:
        key = planned_with(write, about.org, "satisfaction", "asked for it", date(2026, 11, 24))
        write.update(followup, key, held=held, rule="satisfaction" if held else "")

    store.do(plan).result()
    store.do(record_feedback, about.org, FeedbackKind.NPS, 8, "").result()
    assert date(2026, 11, 24) in satisfaction(store, about)
