"""What becomes of one follow-up on days that are off now, and what never happens to any."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.calendar import Calendar, Due
from data.model.facts import Event
from data.model.making import Making, RuleNoted, making
from data.model.playbook import Playbook
from data.model.replanning import Altered, Replanning, Waiting
from tests.model.manager import changed
from tests.model.waiting import (
    CALENDAR,
    FRIDAY,
    MONDAY,
    NOW,
    PRESENT,
    THURSDAY,
    away,
    compared,
    days_only,
    hour,
)


@pytest.mark.parametrize(
    ("day", "gone", "to"),
    [
        (THURSDAY, [THURSDAY], FRIDAY),
        (THURSDAY, [THURSDAY, FRIDAY], MONDAY),
        (date(2026, 11, 28), [], MONDAY),
        (date(2026, 12, 25), [], date(2026, 12, 28)),
        (date(2026, 11, 24), [date(2026, 11, 24)], date(2026, 11, 25)),
    ],
)
def test_what_a_rule_made_leaves_an_absence_a_weekend_a_holiday_and_a_day_off_today(
    playbook: Playbook, day: date, gone: list[date], to: date
) -> None:
    rules = days_only(playbook, *gone)
    assert rules.off(day)
    assert rules.alter(replace(PRESENT, due=Due(day))) == Altered("1", "days", Due(to))


def test_what_counts_back_goes_back_and_stays_where_any_other_day_is_too_late(playbook: Playbook) -> None:
    prepare = replace(PRESENT, rule="prepare", kind="prepare")
    back = days_only(playbook, THURSDAY).alter(prepare)
    assert back is not None
    assert back.due == Due(date(2026, 11, 25))
    week = [date(2026, 11, 24) + timedelta(days=ahead) for ahead in range(5)]
    assert days_only(playbook, *week).alter(prepare) is None
    early = days_only(playbook, date(2026, 11, 25)).alter(replace(prepare, due=Due(date(2026, 11, 25))))
    assert early is not None
    assert early.due == Due(date(2026, 11, 24))


def test_today_becomes_a_working_day_before_the_deadline(playbook: Playbook) -> None:
    prepare = replace(PRESENT, rule="prepare", kind="prepare", due=Due(FRIDAY))
    found = days_only(playbook, FRIDAY, THURSDAY, date(2026, 11, 25)).alter(prepare)
    assert found is not None
    assert found.due == Due(date(2026, 11, 24))


def test_an_hour_is_kept_on_the_other_day_and_a_window_is_kept_to(playbook: Playbook) -> None:
    rules = days_only(playbook, THURSDAY)
    kept = rules.alter(replace(PRESENT, due=hour(THURSDAY, 9)))
    assert kept is not None
    assert kept.due == hour(FRIDAY, 9)
    retry = replace(PRESENT, rule="retry_no_answer", kind="retry")
    early, inside = (
        rules.alter(replace(retry, due=hour(THURSDAY, 9))),
        rules.alter(replace(retry, due=hour(THURSDAY, 13))),
    )
    assert early is not None
    assert inside is not None
    assert (early.due, inside.due) == (hour(FRIDAY, 12), hour(FRIDAY, 13))
    whole_day = rules.alter(replace(retry, due=Due(THURSDAY)))
    assert whole_day is not None
    assert whole_day.due == Due(FRIDAY)


def test_days_gone_by_and_weekends_somebody_chose_are_not_lost(playbook: Playbook) -> None:
    rules = days_only(playbook, THURSDAY, date(2026, 11, 23))
    assert rules.lost(THURSDAY)
    assert rules.lost(date(2026, 12, 25))
    assert not rules.lost(date(2026, 11, 28))
    assert not rules.lost(date(2026, 11, 23))
    assert not rules.off(date(2026, 11, 23))
    assert rules.alter(replace(PRESENT, due=Due(date(2026, 11, 23)))) is None
    assert rules.alter(PRESENT, {"rule:present"}) is None, "the days are switched off"


def test_another_country_has_other_holidays(playbook: Playbook) -> None:
    rules = compared(playbook, playbook, replace(CALENDAR, country="NO"))
    assert not rules.off(date(2027, 12, 6))
    assert rules.off(date(2027, 5, 17))
    finnish = compared(playbook, playbook)
    assert finnish.off(date(2027, 12, 6))


def test_where_nobody_knows_by_what_it_was_made_only_days_off_count(playbook: Playbook) -> None:
    calendar = away(THURSDAY)
    rules = Replanning(None, making(changed(playbook, "present", after="5 wd"), calendar), calendar, NOW)
    assert not rules.changed
    assert rules.alter(PRESENT) == Altered("1", "days", Due(FRIDAY))


def test_an_exact_promise_and_what_counts_back_stay_on_a_full_day(playbook: Playbook) -> None:
    rules = compared(playbook, playbook)
    assert rules.stays("inbound")
    assert rules.stays("retry_busy")
    assert rules.stays("prepare")
    assert not rules.stays("present")
    assert not rules.stays("nonsense")


def _noted(**values: Any) -> RuleNoted:
    usual = {"key": "x", "source": "stage_entered", "kind": "present", "after": "3 wd", "reason": {}, "priority": 3}
    return RuleNoted.model_validate({**usual, **values})


@pytest.mark.parametrize(
    ("after", "found"),
    [
        ("3 wd", Due(FRIDAY)),
        ("window", CALENDAR.exactly(CALENDAR.moment(FRIDAY, time(12)))),
        ("agreed", None),
        ("-1 wd", None),
        ("9999 y", None),
    ],
)
def test_a_rule_that_starts_now_counts_from_now(playbook: Playbook, after: str, found: Due | None) -> None:
    assert compared(playbook, playbook).next_of(_noted(after=after)) == found


DELAYS = ["0 d", "1 d", "3 wd", "2 w", "1 m", "24 h", "30 min", "window", "-1 wd", "-2 m", "agreed"]
KEYS = ["present", "care_a1", "bid_week_before", "first_contact", "inbound", "retry_voicemail", "prepare"]
DAYS = st.integers(-20, 420).map(lambda ahead: date(2026, 11, 24) + timedelta(days=ahead))


def _waiting(key: str, due: date, at: int | None, created: int, promised: date | None) -> Waiting:
    minute = None if at is None else CALENDAR.moment(due, time(at))
    moments: dict[str, datetime] = (
        {}
        if promised is None
        else {event: CALENDAR.moment(promised, time(9)) for event in (Event.BOOKED, Event.BID_DUE, Event.CONTACTED)}
    )
    return Waiting("1", key, "present", Due(due, minute), 3, "why", None, NOW - timedelta(days=created), moments)


@st.composite
def _looks(draw: st.DrawFn) -> tuple[Waiting, Making, Making, Calendar]:
    """A follow-up, and one rule before and after, with the calendar after."""
    key, due = draw(st.sampled_from(KEYS)), draw(DAYS)
    at, promised = draw(st.none() | st.integers(7, 18)), draw(st.none() | DAYS)
    waiting = _waiting(key, due, at, draw(st.integers(0, 400)), promised)
    off, country = draw(st.sets(DAYS, max_size=30)), draw(st.sampled_from(["FI", "SE", ""]))
    return waiting, *_both(key, draw(st.sampled_from(DELAYS)), off, country)


@given(_looks())
def test_nothing_lands_on_a_day_off_or_in_the_past_and_a_second_look_changes_nothing(
    looked: tuple[Waiting, Making, Making, Calendar],
) -> None:
    waiting, old, new, calendar = looked
    found = Replanning(old, new, calendar, NOW).alter(waiting)
    again = Replanning(new, new, calendar, NOW)
    if found is not None and found.due is not None:
        counted_back = new.rules[0].delay.amount < 0
        assert found.due.on >= date(2026, 11, 24)
        assert calendar.is_working_day(found.due.on) or counted_back
        assert found.due.at is None or calendar.today(found.due.at) == found.due.on
        waiting = replace(waiting, due=found.due)
    waiting = replace(waiting, **dict(found.columns)) if found else waiting
    assert again.alter(waiting) is None


def _both(key: str, after: str, gone: set[date], country: str) -> tuple[Making, Making, Calendar]:
    """One rule before and after, with the calendar after."""
    calendar = replace(CALENDAR, absences=frozenset(gone), country=country)
    source = {"prepare": "booked", "bid_week_before": "bid_due", "care_a1": "contacted"}.get(key, "stage_entered")
    before = "-5 wd" if source in ("booked", "bid_due") else "3 wd"
    bare = {"key": "p", "version": "1", "name": {}, "stages": {}, "kinds": {}}
    hours = {"country": "FI", "starts": "08:00", "ends": "16:00", "absences": [], "windows": []}
    rule = {"key": key, "source": source, "kind": "present", "reason": {"en": "why"}, "priority": 3}
    old = Making.model_validate({**bare, "rules": [{**rule, "after": before}], "hours": hours})
    then = {**hours, "country": country, "absences": sorted(gone)}
    new = Making.model_validate({**bare, "rules": [{**rule, "after": after, "priority": 4}], "hours": then})
    return old, new, calendar
