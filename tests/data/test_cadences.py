"""Being in touch before the sale, by every bundled playbook: real operations, a clock that is moved, days off."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from data.bids import Deadlines, set_deadlines
from data.deals import end_deal, enter_stage, move_deal
from data.meetings import hold_meeting
from data.model.calendar import Due
from data.model.facts import DealState, MeetingPurpose, Outcome, Phase
from data.model.outcome import Given
from data.model.playbook import Playbook
from data.model.refusal import Unclear
from data.playbooks import shelf
from data.store import Store
from data.tables import deal
from tests.conftest import StillClock
from tests.data.being_in_touch import BOOKS, away, call, customer, day_of, meet, on, prospect, waits


@pytest.fixture(params=BOOKS)
def book(request: pytest.FixtureRequest, store: Store) -> Playbook:
    """Each bundled playbook in turn, in use."""
    found = shelf.read(str(request.param))
    store.office = replace(store.office, playbook=found)
    return found


@pytest.mark.parametrize(
    ("asked", "answered"),
    [
        ("2026-11-24T10:12", "2026-11-25T10:12"),
        ("2026-11-25T19:30", "2026-11-26T17:00"),
        ("2026-11-27T18:00", "2026-11-30T08:00"),
        ("2026-12-05T10:00", "2026-12-07T08:00"),
    ],
)
def test_whoever_comes_to_us_is_answered_within_24_hours_of_working_days(
    book: Playbook, store: Store, clock: StillClock, asked: str, answered: str
) -> None:
    on(clock, asked)
    key = store.do(prospect, inbound=True).result().result
    ((kind, due),) = waits(store, key)
    assert due.at is not None
    assert (kind, f"{store.office.calendar.local(due.at):%Y-%m-%dT%H:%M}") == ("inbound", answered)
    stage = book.stage(store.ask(lambda read: read.row(deal, key)["stage"]).result())
    assert stage is not None
    assert stage.phase == Phase.NEEDS


@pytest.mark.usefixtures("book")
def test_the_memo_goes_out_on_the_day_of_the_meeting(store: Store, clock: StillClock) -> None:
    key = store.do(prospect).result().result
    start = datetime(2026, 12, 3, 7, tzinfo=UTC)
    meeting = meet(store, key, start)
    assert waits(store, key, "meeting") == [("meeting", Due(date(2026, 12, 3), start))]
    assert day_of(store, key, "prepare") == date(2026, 12, 2)
    clock.now = start + timedelta(hours=1)
    store.do(hold_meeting, meeting).result()
    assert day_of(store, key, "memo") == date(2026, 12, 3)


def test_what_was_put_off_or_declined_comes_back_in_three_months(book: Playbook, store: Store) -> None:
    expected = date(2027, 2, 24)
    default = book.outcome(Outcome.LATER).default
    assert default is not None
    assert store.office.calendar.due(default, store.office.clock()).on == expected
    later, no, lost = (store.do(prospect).result().result for _one in range(3))
    call(store, later, Outcome.LATER, Given(due=Due(expected), reason="budget_round"))
    call(store, no, Outcome.NO, Given(reason="no_budget"))
    store.do(end_deal, lost, DealState.LOST, reason="price").result()
    for key in (later, no, lost):
        assert waits(store, key) == [("ask_again", Due(expected))]


@pytest.mark.usefixtures("book")
def test_a_day_named_for_later_is_kept_whatever_the_rule_says(store: Store) -> None:
    key = store.do(prospect).result().result
    store.do(end_deal, key, DealState.LATER, until=date(2027, 1, 6)).result()
    assert waits(store, key) == [("ask_again", Due(date(2027, 1, 6)))]


def test_a_meeting_agreed_stands_for_the_rule_that_would_agree_one(book: Playbook, store: Store) -> None:
    key = store.do(prospect).result().result
    closing = book.stage_of(Phase.CLOSING).key
    store.do(enter_stage, key, closing).result()
    rule = next(rule for rule in book.cadences if rule.key == "decision")
    if rule.stage == closing:
        assert "decision" in [kind for kind, _due in waits(store, key)]
    start = datetime(2026, 12, 3, 7, tzinfo=UTC)
    meet(store, key, start, MeetingPurpose.DECISION)
    kinds = [kind for kind, _due in waits(store, key)]
    assert "decision" not in kinds
    assert ("decision_meeting", store.office.calendar.exactly(start)) in waits(store, key)
    store.do(end_deal, key, DealState.WON).result()
    meet(store, key, start + timedelta(days=1), MeetingPurpose.KICK_OFF)
    kinds = [kind for kind, _due in waits(store, key)]
    assert "kick_off" not in kinds
    assert "kick_off_meeting" in kinds


@pytest.mark.usefixtures("book")
def test_a_call_back_comes_at_the_minute_agreed_even_on_a_holiday(store: Store) -> None:
    key = store.do(prospect).result().result
    independence = datetime(2026, 12, 6, 9, 15, tzinfo=UTC)
    call(store, key, Outcome.CALL_BACK, Given(due=store.office.calendar.exactly(independence)))
    assert waits(store, key) == [("call_back", Due(date(2026, 12, 6), independence))]


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    ("country", "asked"), [("FI", date(2026, 12, 28)), ("", date(2026, 12, 25)), ("GB", date(2026, 12, 29))]
)
def test_whose_holidays_are_kept_is_a_setting(store: Store, clock: StillClock, country: str, asked: date) -> None:
    on(clock, "2026-11-25T10:00")
    away(store, country=country)
    key = store.do(customer).result().result
    assert day_of(store, key, "satisfaction") == asked


@pytest.mark.usefixtures("book")
def test_nothing_of_a_rule_comes_on_a_day_on_which_the_rep_is_away(store: Store) -> None:
    week = [date(2026, 11, 25) + timedelta(days=day) for day in range(7)]
    away(store, *week)
    key, inbound = store.do(customer).result().result, store.do(prospect, inbound=True).result().result
    for _kind, due in [*waits(store, key), *waits(store, inbound)]:
        assert store.office.calendar.is_working_day(due.on)
    assert day_of(store, key, "first_contact") == date(2026, 12, 2)


@pytest.mark.usefixtures("book")
def test_a_first_call_comes_in_a_call_window(store: Store) -> None:
    key = store.do(prospect).result().result
    ((kind, due),) = waits(store, key)
    assert kind == "first_call"
    assert due.at is not None
    assert store.office.calendar.window_at(due.at)


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("year", [9999, 3000])
def test_a_day_in_the_year_9999_is_refused_and_nothing_is_changed(store: Store, year: int) -> None:
    key = store.do(prospect).result().result
    before = waits(store, key)
    with pytest.raises(Unclear, match="too far"):
        store.do(end_deal, key, DealState.LATER, until=date(year, 12, 31)).result()
    with pytest.raises(Unclear, match="too far"):
        store.do(set_deadlines, key, Deadlines(bid_by=datetime(year, 12, 30, tzinfo=UTC))).result()
    assert waits(store, key) == before
    assert store.ask(lambda read: read.row(deal, key)["state"]).result() == DealState.OPEN


def test_what_the_rules_make_twice_stands_once(book: Playbook, store: Store) -> None:
    key = store.do(prospect).result().result
    stage = next(rule.stage for rule in book.cadences if rule.key == "present")
    assert stage is not None
    for there in (stage, book.stages[0].key, stage):
        store.do(enter_stage, key, there).result()
    assert len(waits(store, key, "present")) == 1


def test_a_rule_that_would_flood_a_day_is_capped_and_what_was_done_says_so(store: Store) -> None:
    book = store.office.playbook
    calling = book.calling.model_copy(update={"most_a_day": 1})
    store.office = replace(store.office, playbook=book.model_copy(update={"calling": calling}))
    stage = next(rule.stage for rule in book.cadences if rule.key == "present")
    assert stage is not None
    first, second = (store.do(prospect).result().result for _one in range(2))
    assert "moved on" not in str(store.do(move_deal, first, stage).result().phrase)
    said = str(store.do(move_deal, second, stage).result().phrase)
    assert said.endswith("; 1 moved on because a day takes at most 1 of one kind")
    assert (day_of(store, first, "present"), day_of(store, second, "present")) == (
        date(2026, 11, 27),
        date(2026, 11, 30),
    )
