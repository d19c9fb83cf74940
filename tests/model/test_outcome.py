"""What follows each outcome of a call (domain.md §5)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar, Due
from data.model.facts import DealState, Outcome
from data.model.outcome import Given, Plan, Situation, plan, stage_after_booking
from data.model.playbook import Playbook
from data.model.refusal import Refusal, Unclear
from data.playbooks.shelf import bundled, read

BOOK = read("home-training")
CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"), "FI", time(8), time(16), tuple(BOOK.windows))
NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
NOWS = st.integers(0, 6 * 365 * 24 * 60).map(
    lambda minutes: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)


def _situation(now: datetime = NOW, *, tries: int = 0, deal: DealState | None = DealState.OPEN) -> Situation:
    return Situation(now, now - timedelta(minutes=1), "company", tries, deal, "contacting")


def _after(outcome: Outcome, given: Given | None = None, **changes: object) -> Plan:
    situation = _situation(**changes)  # type: ignore[arg-type]  # only the fields of a situation
    return plan(outcome, BOOK, CALENDAR, situation, given or Given())


@given(NOWS, st.sampled_from([Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL, Outcome.WRONG_NUMBER]))
def test_what_a_rule_makes_never_lands_on_a_day_off(now: datetime, outcome: Outcome) -> None:
    for wanted in _after(outcome, now=now).follow:
        assert CALENDAR.is_working_day(wanted.due.on)


@given(NOWS)
def test_a_retry_lands_in_a_call_window_at_another_time_of_day(now: datetime) -> None:
    (retry,) = _after(Outcome.NO_ANSWER, now=now).follow
    assert retry.due.at is not None
    assert retry.due.at >= now
    assert CALENDAR.window_at(retry.due.at) is not None
    called, then = CALENDAR.local(now - timedelta(minutes=1)), CALENDAR.local(retry.due.at)
    tried = CALENDAR.moment(then.date(), called.time())
    assert abs(retry.due.at - tried) >= timedelta(hours=BOOK.calling.hours_apart)


@given(NOWS)
def test_a_busy_line_is_tried_the_same_day_when_the_day_is_long_enough(now: datetime) -> None:
    (retry,) = _after(Outcome.BUSY, now=now).follow
    local = CALENDAR.local(now + timedelta(minutes=30))
    if local.date() == CALENDAR.today(now) and CALENDAR.is_working_day(local.date()) and local.time() <= time(17):
        assert retry.due.at == now + timedelta(minutes=30)
    else:
        assert retry.due.on >= CALENDAR.today(now)


@given(NOWS, st.integers(1, 60 * 24 * 90))
def test_an_agreed_minute_is_kept_even_on_a_holiday(now: datetime, minutes: int) -> None:
    due = CALENDAR.exactly(now + timedelta(minutes=minutes))
    (call_back,) = _after(Outcome.CALL_BACK, Given(due=due), now=now).follow
    assert call_back.due == due
    assert call_back.agreed


def test_tries_are_counted_and_the_last_one_parks_the_deal() -> None:
    fifth = _after(Outcome.NO_ANSWER, tries=4)
    assert (fifth.attempt, fifth.state, len(fifth.follow)) == (5, None, 1)
    sixth = _after(Outcome.NO_ANSWER, tries=5)
    assert (sixth.attempt, sixth.state, sixth.follow) == (6, DealState.LATER, ())
    assert sixth.until == date(2027, 2, 24)
    assert sixth.reason == "unreachable"


@pytest.mark.parametrize("deal", [DealState.WON, DealState.LOST, None])
def test_after_the_last_try_a_customer_is_not_parked_but_tried_in_months(deal: DealState | None) -> None:
    found = _after(Outcome.BUSY, tries=5, deal=deal)
    assert found.state is None
    assert [wanted.due for wanted in found.follow] == [Due(date(2027, 2, 24))]


def test_talking_or_a_wrong_number_is_no_unanswered_try() -> None:
    assert _after(Outcome.WRONG_NUMBER, tries=5).attempt == 0
    assert _after(Outcome.WRONG_NUMBER, tries=5).number_bad


def test_booking_makes_the_meeting_and_its_preparation_and_moves_the_deal() -> None:
    start = datetime(2026, 11, 26, 7, tzinfo=UTC)
    found = _after(Outcome.BOOKED, Given(due=CALENDAR.exactly(start)))
    assert found.meeting_at == start
    assert found.stage == "needs"
    assert [(wanted.rule.key, wanted.due) for wanted in found.follow] == [
        ("meeting", Due(date(2026, 11, 26), start)),
        ("prepare", Due(date(2026, 11, 25))),
    ]
    assert [wanted.agreed for wanted in found.follow] == [True, False]


def test_a_meeting_today_is_prepared_today() -> None:
    start = NOW + timedelta(hours=3)
    prepare = _after(Outcome.BOOKED, Given(due=CALENDAR.exactly(start))).follow[1]
    assert prepare.due == Due(date(2026, 11, 24))


def test_a_customer_who_books_stays_a_customer() -> None:
    start = datetime(2026, 11, 26, 7, tzinfo=UTC)
    assert _after(Outcome.BOOKED, Given(due=CALENDAR.exactly(start)), deal=DealState.WON).stage is None
    assert _after(Outcome.NO, Given(reason="no_need"), deal=DealState.WON).state is None


@pytest.mark.parametrize(("key", "path"), bundled())
def test_booking_takes_a_deal_past_contacting_but_never_back(key: str, path: object) -> None:
    book: Playbook = read(key)
    keys = [stage.key for stage in book.stages]
    phases = {stage.key: stage.phase for stage in book.stages}
    for stage in keys:
        after = stage_after_booking(book, stage)
        assert keys.index(after) >= keys.index(stage)
        assert phases[after] not in ("prospecting", "contacting")
    assert stage_after_booking(book, "gone") in keys


def test_later_parks_the_deal_until_the_day_given() -> None:
    day = Due(date(2027, 2, 24))
    found = _after(Outcome.LATER, Given(due=day, reason="budget_round"))
    assert (found.state, found.until, found.reason) == (DealState.LATER, day.on, "budget_round")
    assert [wanted.due for wanted in found.follow] == [day]


def test_a_no_is_asked_again_in_months_unless_the_reason_rules_it_out() -> None:
    found = _after(Outcome.NO, Given(reason="no_budget"))
    assert found.state == DealState.LOST
    assert [wanted.due for wanted in found.follow] == [Due(date(2027, 2, 24))]
    assert _after(Outcome.NO, Given(reason="closed_down")).follow == ()


def test_do_not_call_leaves_nothing_to_call() -> None:
    found = _after(Outcome.DO_NOT_CALL)
    assert found.bars
    assert (found.state, found.follow) == (DealState.LOST, ())


def test_a_hint_without_a_time_waits_for_a_window_at_another_time_of_day() -> None:
    (found,) = _after(Outcome.GATEKEEPER, Given(hint="Liisa: Anna is in after three")).follow
    assert found.due.at is not None
    assert CALENDAR.window_at(found.due.at) is not None
    assert not found.agreed


@pytest.mark.parametrize(
    ("outcome", "given", "words"),
    [
        (Outcome.NO, Given(), "reason"),
        (Outcome.NO, Given(reason="because"), "reason"),
        (Outcome.LATER, Given(due=Due(date(2027, 2, 24))), "reason"),
        (Outcome.LATER, Given(due=Due(date(2026, 11, 24)), reason="budget_round"), "call back"),
        (Outcome.LATER, Given(due=Due(date(2026, 11, 23)), reason="budget_round"), "passed"),
        (Outcome.CALL_BACK, Given(due=CALENDAR.exactly(NOW - timedelta(hours=1))), "passed"),
    ],
)
def test_what_is_missing_or_past_is_refused_in_words(outcome: Outcome, given: Given, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        _after(outcome, given)


@pytest.mark.parametrize("outcome", [Outcome.CALL_BACK, Outcome.LATER, Outcome.BOOKED])
def test_a_time_that_is_needed_is_asked_for(outcome: Outcome) -> None:
    with pytest.raises(Unclear):
        _after(outcome)


def test_a_meeting_needs_its_hour() -> None:
    with pytest.raises(Unclear, match="hour"):
        _after(Outcome.BOOKED, Given(due=Due(date(2026, 11, 26))))
