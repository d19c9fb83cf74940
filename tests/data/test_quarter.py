"""Three weeks of a rep's life with twenty organisations; any life, with days nobody looked; broken promises."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from data.deals import end_deal
from data.grading import grade_customer
from data.model.facts import DealState, FollowUpState
from data.model.identity import seeded
from data.model.office import Office
from data.replanned import apply_changes, remember_making
from data.store import Store
from data.tables import call, deal, followup, meeting, organisation
from data.transaction import Write
from data.watch import look_over
from tests import quarter as whole
from tests.conftest import StillClock
from tests.data.customers_told import Story
from tests.data.promises import Promises, promises
from tests.data.rep_at_work import RepAtWork
from tests.data.watched import bare, look, parked, prospect
from tests.model.calendars import PLACES, calendar_of
from tests.quarter import live, main, told


@pytest.mark.no_cover
def test_in_weeks_of_a_reps_life_nothing_is_lost_doubled_or_on_a_day_off(tmp_path: Path) -> None:
    quarter = live(tmp_path / "salestui.db", organisations=20, days=20, seed=5)
    assert [morning for morning in quarter.mornings if morning.broken] == []
    assert len(quarter.mornings) == 20
    rep = quarter.rep
    again = RepAtWork(Store(rep.store.path, rep.store.office), rep.clock, 1)
    assert {row["state"] for row in again.rows(deal)} == set(DealState)
    assert {row["state"] for row in again.rows(followup)} == set(FollowUpState)
    assert len(again.rows(call)) > 30
    assert len(again.rows(meeting)) > 2
    again.store.close()
    figures = "\n".join(told(quarter))
    assert "lost                  0" in figures
    assert "on days off           0" in figures


PLACE = st.sampled_from(PLACES[:4])
DAYS = st.tuples(
    st.sampled_from([1, 1, 1, 2, 5, 20, 120]), st.integers(0, 14), st.sets(st.integers(1, 60), max_size=20)
)
"""Days that pass, how much is worked then, and which of the coming days are found to be off."""


@pytest.mark.no_cover
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lived=st.tuples(PLACE, st.integers(0, 10_000), st.lists(DAYS, min_size=3, max_size=8)))
def test_whatever_happens_and_however_long_nobody_looks_the_morning_after_all_is_planned(
    template: Path, tmp_path: Path, office: Office, lived: tuple[tuple[str, str], int, list[Any]]
) -> None:
    (place, seed, life), path = lived, tmp_path / "salestui.db"
    for one in tmp_path.glob("salestui.db*"):
        one.unlink()
    shutil.copyfile(template, path)
    clock = StillClock(datetime(2026, 10, 20, 12, tzinfo=UTC))
    store = Store(path, replace(office, calendar=calendar_of(place), clock=clock, new_id=seeded(seed)))
    rep = RepAtWork(store, clock, seed)
    store.do(remember_making).result()
    rep.sell_before(2, 400)
    rep.find_prospects(3)
    day = store.office.calendar.today(clock.now)
    for passes, most, off in life:
        day += timedelta(days=passes)
        clock.now = store.office.calendar.moment(day, time(8))
        away = frozenset(day + timedelta(days=ahead) for ahead in off)
        store.office = replace(store.office, calendar=replace(store.office.calendar, absences=away))
        store.do(apply_changes, {}).result()
        rep.make_room()
        looked = store.do(look_over).result().result
        kept = store.ask(promises).result()
        assert not looked.wrong
        assert replace(kept, lacking=(), waiting=0) == Promises()
        assert len(kept.lacking) == looked.lacking
        if store.office.calendar.is_working_day(day):
            rep.what_comes_in()
            rep.work(most)
    store.close()


@pytest.mark.parametrize(
    ("off", "comes"),
    [
        ({date(2027, 11, 24)}, date(2027, 11, 23)),
        ({date(2027, 11, 23), date(2027, 11, 24)}, date(2027, 11, 22)),
    ],
)
def test_a_contact_that_may_not_be_later_comes_before_a_day_off(store: Store, off: set[date], comes: date) -> None:
    store.do(remember_making).result()
    rep = RepAtWork(store, StillClock(store.office.clock()), 1)
    rep.find_prospects(1)
    (about,) = rep.rows(deal)
    store.do(end_deal, about["id"], DealState.WON).result()
    store.do(grade_customer, about["organisation_id"], "A3").result()
    store.office = replace(store.office, calendar=replace(store.office.calendar, absences=frozenset(off)))
    store.do(apply_changes, {}).result()
    (care,) = rep.rows(followup, followup.c.kind == "care", followup.c.state == "open")
    assert care["due_on"] == comes


def _spoilt(write: Write) -> None:
    """Everything that must never be: a lost return, a lost contact, doubles, days off, calls to the barred."""
    parked(write, date(2027, 3, 10), "Lost return")
    bare(write, Story(planned=None), "No contact")
    late = bare(write, Story(won=-300, planned=None), "Too late a contact")
    two = prospect(write, "Twice")
    whose = {"organisation_id": write.row(deal, two)["organisation_id"], "deal_id": two}
    row = {"kind": "care", "due_on": date(2028, 3, 1), "priority": 6, "reason": "again"}
    write.insert(followup, organisation_id=late, **{**row, "rule": "care"})
    write.insert(followup, **whose, **{**row, "kind": "first_call", "rule": "first_call"})
    write.insert(followup, **whose, **{**row, "kind": "memo", "due_on": date(2026, 12, 6)})
    barred = prospect(write, "Barred")
    write.update(organisation, write.row(deal, barred)["organisation_id"], do_not_call=True)
    empty = prospect(write, "Nothing next")
    write.delete(followup, write.all(select(followup).where(followup.c.deal_id == empty))[0]["id"])


def test_what_is_broken_is_seen(store: Store) -> None:
    store.do(_spoilt).result()
    found = store.ask(promises).result()
    counts = [len(one) for one in (found.off, found.doubled, found.parked, found.customers, found.lacking)]
    assert counts == [1, 1, 1, 2, 1]
    assert (found.barred, found.lost) == (1, 3)
    look(store)
    mended = store.ask(promises).result()
    assert (mended.barred, mended.doubled, mended.parked, mended.hidden) == (0, (), (), ())
    assert len(mended.lacking) == 2  # the one that had nothing, and the one that nobody may be called about
    assert len(mended.customers) == 1  # what a rule had planned too late stands until the rep has it planned anew


def test_a_broken_promise_ends_the_quarter_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sizes = ["--organisations", "5", "--days", "3"]
    assert main(sizes) == 0
    assert "follow-ups made" in capsys.readouterr().out
    monkeypatch.setattr(whole, "promises", lambda _read: Promises(off=("one",)))
    assert main(sizes) == 1
    assert "2026-10-12" in capsys.readouterr().err
