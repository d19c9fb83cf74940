"""What becomes of one follow-up when its rule, or the calendar, is another than it was made by."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from data.model.calendar import Due
from data.model.facts import Event
from data.model.making import making
from data.model.playbook import Playbook
from data.model.process import Window
from data.model.replanning import Altered, Replanning
from tests.model.manager import added, changed, outcome_changed, without
from tests.model.waiting import (
    CALENDAR,
    FRIDAY,
    MADE,
    MONDAY,
    NOW,
    PRESENT,
    THURSDAY,
    away,
    compared,
    hour,
)


@pytest.mark.parametrize(
    ("after", "day"),
    [("1 wd", date(2026, 11, 24)), ("5 wd", MONDAY), ("2 w", date(2026, 12, 7)), ("4 wd", FRIDAY)],
)
def test_a_rule_with_another_delay_moves_what_it_made(playbook: Playbook, after: str, day: date) -> None:
    found = compared(playbook, changed(playbook, "present", after=after)).alter(PRESENT)
    assert found == Altered("1", "rule:present", Due(day))


def test_what_should_have_been_by_now_comes_today_and_never_in_the_past(playbook: Playbook) -> None:
    rules = compared(playbook, changed(playbook, "present", after="0 d"))
    found = rules.alter(PRESENT)
    assert found is not None
    assert found.due == Due(date(2026, 11, 24))


def test_what_is_late_already_is_not_moved_from_one_day_gone_by_to_another(playbook: Playbook) -> None:
    late = replace(PRESENT, created_at=MADE - timedelta(weeks=2), due=Due(date(2026, 11, 12)))
    assert compared(playbook, changed(playbook, "present", after="1 wd")).alter(late) is None
    later = compared(playbook, changed(playbook, "present", after="4 w")).alter(late)
    assert later is not None
    assert later.due == Due(date(2026, 12, 7))


def test_a_day_that_no_rule_counts_was_chosen_by_somebody_and_stays(playbook: Playbook) -> None:
    rules = compared(playbook, changed(playbook, "present", after="5 wd"))
    assert rules.alter(replace(PRESENT, due=Due(date(2026, 11, 25)))) is None
    assert rules.alter(replace(PRESENT, due=Due(date(2026, 12, 14)))) is None


def test_one_that_went_on_to_a_day_with_room_is_still_of_its_rule(playbook: Playbook) -> None:
    found = compared(playbook, changed(playbook, "present", after="2 w")).alter(replace(PRESENT, due=Due(MONDAY)))
    assert found is not None
    assert found.due == Due(date(2026, 12, 7))


def test_another_kind_urgency_script_and_words_change_beside_the_time(playbook: Playbook) -> None:
    values: dict[str, Any] = {"kind": "quote", "priority": 1, "script": "follow_up", "reason": "Bring the quote along"}
    waiting = replace(PRESENT, reason="Show what answers “backs”, and give the quote")
    found = compared(playbook, changed(playbook, "present", **values)).alter(waiting)
    assert found == Altered(
        "1",
        "rule:present",
        None,
        {"kind": "quote", "priority": 1, "script": "follow_up", "reason": "Bring the quote along"},
    )
    assert found.values == found.columns
    moved = compared(playbook, changed(playbook, "present", after="5 wd", priority=1)).alter(waiting)
    assert moved is not None
    assert moved.values == {"priority": 1, "due_on": MONDAY, "due_at": None}


def test_what_the_rep_has_made_of_it_stays(playbook: Playbook) -> None:
    values: dict[str, Any] = {"kind": "quote", "priority": 1, "script": "follow_up", "reason": "Bring the quote along"}
    theirs = replace(PRESENT, kind="care", priority=7, script="opener", reason="They wanted a demonstration")
    assert compared(playbook, changed(playbook, "present", **values)).alter(theirs) is None


def test_a_rule_gives_its_new_hour_and_its_window(playbook: Playbook) -> None:
    at_nine = compared(playbook, changed(playbook, "present", at=time(9))).alter(PRESENT)
    assert at_nine is not None
    assert at_nine.due == hour(THURSDAY, 9)
    windowed = changed(playbook, "present", in_window=True)
    on_friday = compared(playbook, windowed.model_copy(update={"cadences": windowed.cadences}))
    monday = replace(PRESENT, created_at=MADE + timedelta(days=1), due=Due(FRIDAY))
    found = on_friday.alter(monday)
    assert found is not None
    assert found.due == hour(FRIDAY, 12)
    assert on_friday.alter(PRESENT) is None, "that day has no window"


def test_other_call_windows_move_what_keeps_to_them(playbook: Playbook) -> None:
    windowed = changed(playbook, "present", in_window=True)
    assert not compared(windowed, windowed).changed
    mornings = (Window.model_validate({"days": ["thu", "fri"], "from": "08:00", "to": "10:00"}),)
    calendar = replace(CALENDAR, windows=mornings)
    rules = Replanning(making(windowed, CALENDAR), making(windowed, calendar), calendar, NOW)
    waiting = replace(PRESENT, created_at=MADE + timedelta(days=1), due=hour(FRIDAY, 12))
    found = rules.alter(waiting)
    assert found is not None
    assert found.due == hour(FRIDAY, 8)


def test_a_rule_that_counts_back_follows_the_day_that_was_promised(playbook: Playbook) -> None:
    bid = datetime(2026, 12, 15, 10, 0, tzinfo=UTC)
    waiting = replace(
        PRESENT, rule="bid_week_before", kind="bid", due=Due(date(2026, 12, 8)), promised={Event.BID_DUE: bid}
    )
    found = compared(playbook, changed(playbook, "bid_week_before", after="-2 wd")).alter(waiting)
    assert found is not None
    assert found.due == Due(date(2026, 12, 11))
    unpromised = replace(waiting, promised={})
    assert compared(playbook, changed(playbook, "bid_week_before", after="-2 wd")).alter(unpromised) is None


def test_what_counts_back_into_the_past_comes_today_and_not_after_its_deadline(playbook: Playbook) -> None:
    sunday, saturday = datetime(2026, 11, 29, 10, 0, tzinfo=UTC), datetime(2026, 11, 28, 8, 0, tzinfo=UTC)
    old, new = making(playbook, CALENDAR), making(changed(playbook, "bid_day_before", after="-5 wd"), CALENDAR)
    waiting = replace(
        PRESENT, rule="bid_day_before", kind="bid", due=Due(date(2026, 12, 1)), promised={Event.BID_DUE: sunday}
    )
    stands = replace(waiting, due=Due(FRIDAY))
    found = Replanning(old, new, CALENDAR, NOW).alter(stands)
    assert found is not None
    assert found.due == Due(date(2026, 11, 24))
    on_the_day = replace(waiting, due=Due(date(2026, 11, 28)))
    assert Replanning(old, new, CALENDAR, saturday).alter(on_the_day) is None


def test_a_rhythm_counts_from_the_last_contact_and_is_never_longer_than_the_longest(playbook: Playbook) -> None:
    talked = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
    waiting = replace(
        PRESENT, rule="care_a1", kind="care", due=Due(date(2027, 2, 2)), promised={Event.CONTACTED: talked}
    )
    rules = compared(playbook, changed(playbook, "care_a1", after="4 m"))
    assert rules.rhythmic
    found = rules.alter(waiting)
    assert found is not None
    assert found.due == Due(date(2027, 3, 2))
    far = compared(playbook, changed(playbook, "care_a1", after="3 y")).alter(waiting)
    assert far is not None
    assert far.due == Due(date(2027, 11, 2))


def test_a_shorter_longest_wait_moves_every_rhythm(playbook: Playbook) -> None:
    from data.model.delay import Delay

    shorter = playbook.model_copy(update={"care": playbook.care.model_copy(update={"longest": Delay.parse("2 m")})})
    rules = compared(playbook, shorter)
    assert {"care", "care_a1", "care_a2", "care_a3"} <= rules.changed
    assert not compared(playbook, changed(playbook, "present", after="1 wd")).rhythmic
    waiting = replace(PRESENT, rule="care_a1", kind="care", due=Due(date(2027, 2, 23)))
    found = rules.alter(waiting)
    assert found is not None
    assert found.due == Due(date(2027, 1, 25))


def test_a_silence_and_a_chosen_return_are_nothing_to_count_from(playbook: Playbook) -> None:
    for key, due in (("silence", Due(THURSDAY)), ("ask_again_later", Due(date(2027, 2, 23)))):
        waiting = replace(PRESENT, rule=key, kind="care", due=due)
        assert compared(playbook, changed(playbook, key, after="1 w")).alter(waiting) is None


def test_only_a_customer_can_tell_when_a_rule_becomes_agreed(playbook: Playbook) -> None:
    assert compared(playbook, changed(playbook, "present", after="agreed")).alter(PRESENT) is None
    assert compared(playbook, changed(playbook, "present", after="window")).alter(PRESENT) is None
    far = changed(playbook, "present", after="9999 y")
    assert compared(playbook, far).alter(PRESENT) is None, "beyond every calendar"


def test_the_rule_of_an_outcome_is_compared_with_that_outcome(playbook: Playbook) -> None:
    waiting = replace(
        PRESENT, rule="ask_again_lost", kind="ask_again", due=Due(date(2027, 2, 23)), priority=7, reason="no"
    )
    rules = compared(playbook, outcome_changed(playbook, "ask_again_lost", after="2 m"))
    assert rules.changed == {"ask_again_lost"}
    found = rules.alter(waiting)
    assert found is not None
    assert found.due == Due(date(2027, 1, 25))


def test_of_two_rules_with_one_key_the_one_whose_words_it_says_made_a_follow_up(playbook: Playbook) -> None:
    """Parking a deal and the outcome "later" of a call share a key and the name of what they wait for."""
    rules = compared(playbook, changed(playbook, "ask_again_later", reason="Their time has come", priority=2))
    parked = replace(PRESENT, rule="ask_again_later", kind="ask_again", priority=7)
    words = "It was put off until now: is the time right?"
    by_event = rules.alter(replace(parked, reason=words))
    assert by_event is not None
    assert by_event.columns == {"reason": "Their time has come", "priority": 2}
    assert rules.alter(replace(parked, reason="Asked to come back now: in spring")) is None


def test_of_two_rules_with_one_key_one_may_go(playbook: Playbook) -> None:
    rules = compared(playbook, without(playbook, "ask_again_later"))
    assert rules.gone == frozenset()
    parked = replace(PRESENT, rule="ask_again_later", kind="ask_again", priority=7)
    assert rules.alter(replace(parked, reason="Asked to come back now: in spring")) is None


def test_a_rule_that_moved_from_an_outcome_to_an_event_is_compared_by_its_key(playbook: Playbook) -> None:
    moved = without(playbook, "present")
    moved = added(moved, key="present", on="meeting_held", kind="present", after="5 wd", reason={"en": "Show it"})
    found = compared(playbook, moved).alter(PRESENT)
    assert found is not None
    assert found.due == Due(MONDAY)


def test_what_a_gone_rule_made_stays_and_a_new_rule_is_fresh(playbook: Playbook) -> None:
    rules = compared(playbook, without(playbook, "present"))
    assert rules.gone == {"present"}
    assert rules.alter(PRESENT) is None
    assert rules.words_of("present").startswith("Show what answers")
    assert rules.words_of("nonsense") == ""
    fresh = compared(without(playbook, "present"), playbook)
    assert fresh.fresh == {"present"}
    assert fresh.alter(PRESENT) is None


def test_a_rule_that_is_switched_off_leaves_its_follow_ups(playbook: Playbook) -> None:
    rules = compared(playbook, changed(playbook, "present", after="5 wd"), away(THURSDAY))
    assert rules.alter(PRESENT, {"rule:care"}) is None
    off = rules.alter(PRESENT, {"days"})
    assert off == Altered("1", "days", Due(FRIDAY))
    both = rules.alter(PRESENT, {"days", "rule:present"})
    assert both == Altered("1", "rule:present", Due(date(2026, 12, 1)))


def test_a_rule_with_other_words_only_also_leaves_a_day_off(playbook: Playbook) -> None:
    rules = compared(playbook, changed(playbook, "present", priority=1), away(THURSDAY))
    assert rules.alter(PRESENT) == Altered("1", "rule:present", Due(FRIDAY), {"priority": 1})
    same = compared(playbook, changed(playbook, "present", priority=1), away(THURSDAY))
    own = replace(PRESENT, priority=9)
    assert same.alter(own) == Altered("1", "days", Due(FRIDAY))


def test_a_deal_by_a_process_of_its_own_only_leaves_days_off(playbook: Playbook) -> None:
    rules = compared(playbook, changed(playbook, "present", after="5 wd"), away(THURSDAY))
    assert rules.alter(replace(PRESENT, own=True)) == Altered("1", "days", Due(FRIDAY))


def test_of_two_rules_that_say_the_same_the_one_that_is_another_now_counts(playbook: Playbook) -> None:
    """A meeting booked in a call and one agreed outside it are prepared for by a rule each, with one key."""
    meeting = datetime(2026, 12, 3, 7, 0, tzinfo=UTC)
    words = "Prepare for the meeting Thu 3.12. 9:00"
    prepare = replace(PRESENT, rule="prepare", kind="prepare", due=Due(date(2026, 12, 2)), reason=words)
    booked = replace(prepare, promised={Event.BOOKED: meeting})
    for other in (changed(playbook, "prepare", after="-3 wd"), outcome_changed(playbook, "prepare", after="-3 wd")):
        found = compared(playbook, other).alter(booked)
        assert found is not None
        assert found.due == Due(MONDAY)
