"""The morning and the evening of a day: what is told of it, counted from the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from data.booking import agree_meeting
from data.calls import log_call
from data.complaints import open_complaint
from data.deals import end_deal, move_deal, open_deal
from data.evening import evening
from data.history import undo
from data.marked import finish_marked
from data.meetings import cancel_meeting
from data.model.facts import DealState, Outcome
from data.model.load import Off
from data.model.ranking import Section
from data.next_step import choose_no_step
from data.on_hold import hold_marked
from data.organisations import OrganisationFacts, add_organisation
from data.store import Store
from data.tables import followup, organisation
from data.terms import DealTerms, edit_deal
from data.today import Several, today
from data.transaction import Write
from tests.conftest import StillClock
from tests.data.calling import GIVEN, a_call


def house(store: Store, name: str, **facts: Any) -> str:
    def add(write: Write) -> str:
        return write.insert(organisation, name=name, search_key=name.casefold(), segment="company", tags=[], **facts)

    return store.do(add).result().result


def bare_deal(store: Store, key: str, *, cents: int = 0, title: str = "") -> str:
    """A deal that nothing waits for."""

    def add(write: Write) -> str:
        about = open_deal(write, key, title=title)
        write.connection.execute(followup.delete().where(followup.c.deal_id == about))
        edit_deal(write, about, DealTerms(title=title, value_cents=cents))
        return about

    return store.do(add).result().result


def plan(store: Store, key: str, day: date, *, at: datetime | None = None, agreed: bool = False) -> str:
    """A call back of this day; its key."""
    values = {"kind": "call_back", "due_on": day, "due_at": at, "agreed": agreed, "priority": 3, "reason": "as agreed"}
    return store.do(lambda write: write.insert(followup, organisation_id=key, **values)).result().result


TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, tzinfo=UTC)


def names(found: Several) -> list[str]:
    return [one.organisation for one in found.first]


def test_an_empty_day_is_told_as_one(store: Store) -> None:
    found = store.ask(today).result()
    assert (found.off, found.meetings, found.promised, found.first) == (None, (), (), ())
    assert not any(found.counts.values())
    assert found.complaints.count == found.lacking.count == found.back.count == 0
    assert [day.on for day in found.ahead] == [date(2026, 11, 25) + timedelta(days=step) for step in (0, 1, 2, 5, 6)]
    assert found.hours == "next call window at 15:00"


@pytest.mark.parametrize(
    ("moved", "off"), [(4, Off.WEEKEND), (12, Off.HOLIDAY), (6, Off.ABSENCE)], ids=["sat", "independence day", "away"]
)
def test_a_day_off_says_why_and_recommends_no_hour(store: Store, clock: StillClock, moved: int, off: Off) -> None:
    clock.move(days=moved)
    office = store.office
    store.office = replace(office, calendar=replace(office.calendar, absences=frozenset({date(2026, 11, 30)})))
    found = store.ask(today).result()
    assert found.off == off
    assert found.hours == ""


def test_meetings_and_promises_of_this_day_stand_by_their_minute(store: Store, clock: StillClock) -> None:
    key = house(store, "Pöytä Oy")
    about = bare_deal(store, key)
    for hour in (13, 11):
        start = datetime(2026, 11, 24, hour, tzinfo=UTC)
        store.do(agree_meeting, key, about, None, start, place=f"room {hour}").result()
    off = store.do(agree_meeting, key, about, None, datetime(2026, 11, 24, 15, tzinfo=UTC)).result().result
    store.do(cancel_meeting, off).result()
    store.do(agree_meeting, key, about, None, datetime(2026, 11, 25, 9, tzinfo=UTC)).result()
    for day, at in ((24, 7), (24, 12), (25, 8)):
        plan(store, key, date(2026, 11, day), at=datetime(2026, 11, day, at, tzinfo=UTC), agreed=True)
    plan(store, key, TODAY, at=NOON)
    held = plan(store, key, TODAY, at=NOON, agreed=True)
    store.do(hold_marked, [held], "wait").result()
    found = store.ask(today).result()
    assert [(one.at.hour, one.what) for one in found.meetings] == [(13, "room 11"), (15, "room 13")]
    assert found.meetings[0].until is not None
    assert [(one.at.hour, one.what, one.words) for one in found.promised] == [
        (9, "Call back", "as agreed"),
        (14, "Call back", "as agreed"),
    ]
    assert found.counts[Section.NOW] == 1
    assert found.counts[Section.HELD] == 1
    assert found.first[0].due.at == datetime(2026, 11, 24, 7, tzinfo=UTC)


def test_who_may_not_be_called_was_promised_nothing(store: Store) -> None:
    key = house(store, "Pöytä Oy")
    plan(store, key, TODAY, at=NOON, agreed=True)
    store.do(lambda write: write.update(organisation, key, do_not_call=True)).result()
    assert store.ask(today).result().promised == ()


def test_complaints_deals_without_a_step_and_those_that_come_back_are_named_and_counted(
    store: Store, clock: StillClock
) -> None:
    keys = [house(store, f"House {number}") for number in range(7)]
    for at, key in enumerate(keys):
        bare_deal(store, key, cents=at * 100, title="Course" if at == 6 else "")
        store.do(open_complaint, key, f"cold soup {at}").result()
        clock.move(minutes=1)
    store.do(lambda write: write.connection.execute(followup.delete())).result()
    resting = bare_deal(store, house(store, "Resting"))
    store.do(choose_no_step, resting, "they call us").result()
    for name, until in (("Sunday", date(2026, 11, 29)), ("Monday", date(2026, 11, 30))):
        store.do(end_deal, bare_deal(store, house(store, name)), DealState.LATER, until=until).result()
    found = store.ask(today).result()
    assert found.complaints.count == 7
    oldest = found.complaints.first[0]
    assert (oldest.organisation, oldest.words, oldest.on) == ("House 0", "cold soup 0", TODAY)
    assert len(found.complaints.first) == 5
    assert (found.lacking.count, names(found.lacking)) == (7, [f"House {number}" for number in (6, 5, 4, 3, 2)])
    assert [one.words for one in found.lacking.first][:2] == ["Course", ""]
    assert (found.back.count, names(found.back)) == (1, ["Sunday"])
    assert found.back.first[0].on == date(2026, 11, 29)


def test_the_first_ten_and_the_days_ahead_are_those_of_the_queue(demo: Store) -> None:
    found = demo.ask(today).result()
    assert len(found.first) == 10
    assert sum(found.counts.values()) > 10
    assert len(found.ahead) == 5
    assert found.usual > 0


def test_the_evening_of_an_empty_day(store: Store) -> None:
    found = store.ask(evening).result()
    assert (found.done, found.won, found.lost, found.parked, found.moved) == ((), (), 0, 0, 0)
    assert (found.left_count, found.first, found.tomorrow.on) == (0, (), date(2026, 11, 25))


def test_the_evening_tells_what_was_done_promised_won_and_what_is_left(store: Store, clock: StillClock) -> None:
    report = store.do(a_call).result().result
    done = replace(report, outcome=Outcome.BOOKED, given=GIVEN[Outcome.BOOKED])
    store.do(log_call, done).result()
    won = bare_deal(store, house(store, "Won"), cents=4200_00, title="Course")
    store.do(end_deal, won, DealState.WON).result()
    for name, state, more in (
        ("Lost", DealState.LOST, {"reason": "price"}),
        ("Parked", DealState.LATER, {"until": date(2027, 3, 1)}),
    ):
        store.do(end_deal, bare_deal(store, house(store, name)), state, **more).result()
    store.do(move_deal, bare_deal(store, house(store, "Moved")), "needs").result()
    key = house(store, "Left")
    plan(store, key, TODAY)
    plan(store, key, date(2026, 11, 20))
    for _one in range(2):
        store.do(finish_marked, [plan(store, key, TODAY)]).result()
    found = store.ask(evening).result()
    assert (found.ledger.dials, found.ledger.meetings) == (1, 1)
    assert found.ledger.promises
    assert found.done[0].count == 2
    assert {one.key for one in found.done} == {"call_back", "first_call"}
    assert [(one.organisation, one.title, one.value_cents) for one in found.won] == [("Won", "Course", 4200_00)]
    assert (found.lost, found.parked) == (1, 1)
    assert found.moved >= 2
    assert found.left[Section.LATE] == 1
    assert found.left_count == sum(found.left.values()) >= 2
    clock.move(days=1)
    after = store.ask(evening).result()
    assert (after.done, after.won, after.lost, after.parked, after.moved) == ((), (), 0, 0, 0)


def test_the_next_working_day_begins_as_its_queue_will_stand(store: Store, clock: StillClock) -> None:
    clock.move(days=3, hours=6)
    key = house(store, "Pöytä Oy")
    monday = date(2026, 11, 30)
    soon = datetime.combine(monday, time(6, 3), UTC)
    agreed = plan(store, key, monday, at=soon, agreed=True)
    late = plan(store, key, date(2026, 11, 27))
    for _one in range(3):
        plan(store, key, monday)
    found = store.ask(evening).result()
    assert (found.tomorrow.on, found.tomorrow.planned) == (monday, 4)
    assert [row.id for row in found.first[:2]] == [agreed, late]
    assert [row.section for row in found.first[:2]] == [Section.NOW, Section.LATE]
    assert len(found.first) == 3


def test_what_is_taken_back_was_not_done(store: Store) -> None:
    store.do(end_deal, bare_deal(store, house(store, "Won")), DealState.WON).result()
    store.do(undo).result()
    assert store.ask(evening).result().won == ()
    store.do(add_organisation, OrganisationFacts(name="New", segment="company")).result()
    assert store.ask(evening).result().moved == 0
