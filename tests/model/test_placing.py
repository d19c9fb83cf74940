"""Where a rule's follow-up lands."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import LAST_DAY, Calendar, Due, counted
from data.model.delay import Delay
from data.model.facts import Event
from data.model.placing import RHYTHM, Ground, Happened, latest_day, nothing_planned, place
from data.model.process import Cadence
from data.model.refusal import Unclear
from tests.model.calendars import PLACES, PLAYBOOK, absences, calendar_of, calendars, moments

HELSINKI = calendar_of(PLACES[0])
NOW = datetime.fromisoformat("2026-11-24T08:12:00+00:00")
TODAY = date(2026, 11, 24)

delays = st.builds(Delay, st.integers(0, 60), st.sampled_from(["d", "wd", "w", "m"])) | st.builds(
    Delay, st.integers(1, 48), st.sampled_from(["min", "h"])
)
kinds = st.sampled_from(["care", "satisfaction", "ask_again", "first_call", "memo"])


def rule(after: str | Delay, kind: str = "care", on: Event = Event.WON, **more: Any) -> Cadence:
    """A rule of the playbook."""
    return Cadence.model_validate({"key": "it", "on": on, "kind": kind, "after": after, "reason": "because", **more})


def free(_kind: str, _day: date) -> bool:
    return False


def land(one: Cadence, counted_due: Due, ground: Ground, event: Event = Event.WON, **more: Any) -> tuple[Due, bool]:
    return place(one, counted_due, Happened(event, NOW, **more), ground)


def helsinki(full: Any = free) -> Ground:
    return Ground(PLAYBOOK, HELSINKI, full)


@given(calendars, moments, delays, kinds, st.tuples(st.booleans(), st.integers(0, 4)))
def test_a_rule_never_lands_on_a_day_off_nor_in_the_past_wherever_clocks_turn(
    calendar: Calendar, now: datetime, delay: Delay, kind: str, chance: tuple[bool, int]
) -> None:
    (in_window, crowd), first = chance, calendar.today(now)

    def full(_kind: str, day: date) -> bool:
        return first <= day < first + timedelta(days=crowd)

    one = rule(delay, kind, in_window=in_window)
    due = calendar.due(delay, now - timedelta(days=3))
    found, put_off = place(one, due, Happened(Event.WON, now), Ground(PLAYBOOK, calendar, full))
    assert calendar.is_working_day(found.on)
    assert found.on >= first
    assert found.at is None or calendar.today(found.at) == found.on
    assert not put_off or crowd


@given(absences, moments, st.integers(0, 40), st.sampled_from(sorted(RHYTHM)), st.integers(0, 30))
def test_a_rhythm_never_waits_longer_than_the_longest_wait(
    away: frozenset[date], now: datetime, months: int, event: Event, ago: int
) -> None:
    calendar = calendar_of(PLACES[0], away)
    origin = now - timedelta(days=ago)
    happened = Happened(event, now, origin=origin)
    due = calendar.due(Delay(months, "m"), origin)
    found, _off = place(rule(f"{months} m", on=event), due, happened, Ground(PLAYBOOK, calendar, free))
    assert calendar.is_working_day(found.on)
    assert found.on <= counted(PLAYBOOK.care.longest, calendar.today(origin))
    soonest = calendar.on_working_day(calendar.today(now))
    assert found.on == max(soonest, min(due.on, latest_day(happened, PLAYBOOK.care.longest, calendar)))


@given(st.lists(st.tuples(kinds, st.integers(0, 400), st.booleans()), max_size=60), st.integers(1, 4))
def test_many_are_placed_on_one_ground_as_each_would_be_alone(wanted: list[tuple[str, int, bool]], most: int) -> None:
    together, alone = Counter[tuple[str, date]](), Counter[tuple[str, date]]()
    shared = helsinki(lambda kind, day: together[kind, day] >= most)
    for kind, ahead, rhythm in wanted:
        event = Event.SILENCE if rhythm else Event.WON
        due, happened = HELSINKI.due(Delay(ahead, "d"), NOW), Happened(event, NOW)
        found, off = place(rule("1 d", kind), due, happened, shared)
        single = helsinki(lambda kind, day: alone[kind, day] >= most)
        assert (found, off) == place(rule("1 d", kind), due, happened, single)
        together[kind, found.on] += 1
        alone[kind, found.on] += 1
        assert kind == "first_call" or together[kind, found.on] <= most


def test_on_a_full_day_it_goes_on_to_the_next_with_room_and_says_so() -> None:
    days = {TODAY, date(2026, 11, 25)}
    ground = helsinki(lambda _kind, day: day in days)
    assert land(rule("0 d"), Due(TODAY), ground) == (Due(date(2026, 11, 26)), True)
    at = land(rule("0 d", at="09:30"), HELSINKI.exactly(NOW), ground)[0].at
    assert at is not None
    assert f"{HELSINKI.local(at):%d.%m. %H:%M}" == "26.11. 09:30"


@pytest.mark.parametrize(
    ("one", "promised"),
    [
        (rule("0 d", "first_call"), None),
        (rule("24 h"), None),
        (rule("30 min"), None),
        (rule("-1 wd"), Due(date(2026, 12, 1))),
    ],
)
def test_what_waits_its_turn_or_is_promised_stays_on_its_day_however_full_it_is(
    one: Cadence, promised: Due | None
) -> None:
    due = Due(date(2026, 11, 30))
    assert land(one, due, helsinki(lambda *_any: True), promised=promised) == (due, False)


def test_a_day_the_rep_gave_is_kept_even_on_a_holiday_and_however_full() -> None:
    christmas = Due(date(2026, 12, 25))
    assert land(rule("3 m"), christmas, helsinki(lambda *_any: True), due=christmas) == (christmas, False)


def test_a_day_given_that_has_passed_comes_today_or_on_the_next_day_with_room() -> None:
    gone = Due(date(2026, 11, 2))
    assert land(rule("3 m"), gone, helsinki(), due=gone) == (Due(TODAY), False)
    full_today = helsinki(lambda _kind, day: day == TODAY)
    assert land(rule("3 m"), gone, full_today, due=gone) == (Due(date(2026, 11, 25)), True)


def test_what_was_agreed_is_kept_to_the_minute_on_any_day() -> None:
    sunday = HELSINKI.exactly(datetime.fromisoformat("2026-11-29T07:45:00+00:00"))
    assert land(rule("agreed"), sunday, helsinki(lambda *_any: True)) == (sunday, False)


def test_a_preparation_that_is_late_comes_today_where_the_next_working_day_is_too_late() -> None:
    saturday = datetime.fromisoformat("2026-11-28T08:00:00+00:00")
    for meets, comes in ((date(2026, 11, 29), date(2026, 11, 28)), (date(2026, 11, 30), date(2026, 11, 30))):
        happened = Happened(Event.BOOKED, saturday, promised=Due(meets))
        assert place(rule("-1 wd"), Due(date(2026, 11, 27)), happened, helsinki())[0] == Due(comes)


def test_where_the_last_days_are_full_a_rhythm_comes_before_them_rather_than_too_late() -> None:
    last = date(2027, 11, 24)
    ground = helsinki(lambda _kind, day: day >= date(2027, 11, 22))
    found = land(rule("12 m"), Due(last), ground, Event.SILENCE)
    assert found == (Due(date(2027, 11, 19)), True)


def test_where_every_day_is_full_a_rhythm_comes_after_them_rather_than_never() -> None:
    ground = helsinki(lambda _kind, day: day <= date(2027, 11, 30))
    found, put_off = land(rule("12 m"), Due(date(2027, 11, 24)), ground, Event.SILENCE)
    assert (found, put_off) == (Due(date(2027, 12, 1)), True)


def test_where_every_day_there_is_is_full_the_search_ends() -> None:
    found, put_off = land(rule("0 d"), Due(TODAY), helsinki(lambda *_any: True))
    assert put_off
    assert HELSINKI.is_working_day(found.on)


def test_a_day_with_a_call_window_brings_the_minute_at_which_it_opens() -> None:
    at = land(rule("1 wd", in_window=True), Due(date(2026, 11, 25)), helsinki())[0].at
    assert at is not None
    assert f"{HELSINKI.local(at):%H:%M}" == "07:30"
    late = datetime.fromisoformat("2026-11-24T15:30:00+00:00")
    happened = Happened(Event.WON, late)
    assert place(rule("0 d", in_window=True), Due(TODAY), happened, helsinki())[0] == Due(TODAY)


def test_an_hour_the_rule_names_is_kept_whatever_the_windows() -> None:
    one = rule("1 wd", in_window=True, at="11:00")
    assert land(one, HELSINKI.due(one.after, NOW, at=one.at), helsinki())[0].at == datetime(2026, 11, 25, 9, tzinfo=UTC)


def test_a_window_on_a_later_day_is_one_of_that_day() -> None:
    due = HELSINKI.exactly(HELSINKI.next_window(NOW))
    full_today = helsinki(lambda _kind, day: day == due.on)
    found = land(rule("window", "retry"), due, full_today)[0]
    assert found.at is not None
    assert found.on == date(2026, 11, 25)
    assert HELSINKI.window_at(found.at)


@pytest.mark.parametrize("day", [date(9999, 12, 31), LAST_DAY + timedelta(days=1)])
def test_a_day_in_the_year_9999_is_refused(day: date) -> None:
    for one, said in ((rule("agreed"), None), (rule("3 m"), Due(day))):
        with pytest.raises(Unclear, match="too far"):
            land(one, Due(day), helsinki(), due=said)
    with pytest.raises(Unclear, match="too far"):
        latest_day(Happened(Event.SILENCE, NOW), Delay(9000, "y"), HELSINKI)


def test_nothing_is_planned_for_a_rep_who_has_nothing_to_do() -> None:
    assert nothing_planned("care", TODAY) == 0
