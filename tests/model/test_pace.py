"""Seconds per part of a call, and the medians over many."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from data.model.pace import ENOUGH, Median, Pace, Talk, pace, seconds_of

PARTS = ("introduce", "relevance", "propose")
TALKS = st.builds(Talk, st.dictionaries(st.sampled_from(PARTS), st.integers(0, 3600)), st.integers(0, 7200))


def test_a_part_lasts_until_the_next_one_was_reached_and_the_last_until_the_end() -> None:
    talk = Talk({"introduce": 0, "relevance": 14, "propose": 50}, 90)
    assert seconds_of(talk) == {"introduce": 14, "relevance": 36, "propose": 40}


def test_parts_jumped_over_and_come_back_to_are_told_in_the_order_they_were_first_reached() -> None:
    talk = Talk({"introduce": 0, "relevance": 40, "propose": 10}, 60)
    assert list(seconds_of(talk).items()) == [("introduce", 10), ("propose", 30), ("relevance", 20)]


def test_a_call_without_a_script_has_no_seconds() -> None:
    assert seconds_of(Talk({}, 60)) == {}


def test_a_median_is_told_only_from_five_calls_on() -> None:
    talk = Talk({"introduce": 0, "relevance": 14}, 90)
    assert pace("opener", PARTS, [talk] * (ENOUGH - 1)).parts == {}
    assert pace("opener", PARTS, [talk] * ENOUGH) == Pace("opener", {"introduce": Median(14, ENOUGH)})


def test_a_part_that_a_call_ended_in_tells_nothing_of_its_length_unless_it_is_the_last() -> None:
    cut = [Talk({"introduce": 0, "relevance": 20}, 21)] * ENOUGH
    whole = [Talk({"introduce": 0, "relevance": 20, "propose": 50}, 80)] * ENOUGH
    assert pace("opener", PARTS, [*cut, *whole]).parts == {
        "introduce": Median(20, 2 * ENOUGH),
        "relevance": Median(30, ENOUGH),
        "propose": Median(30, ENOUGH),
    }


def test_one_call_left_open_over_lunch_does_not_move_the_median() -> None:
    talks = [Talk({"introduce": 0, "relevance": seconds}, 9999) for seconds in (10, 12, 14, 16, 3600)]
    assert pace("opener", PARTS, talks).parts["introduce"] == Median(14, 5)


def test_parts_of_another_script_end_a_part_but_are_not_counted() -> None:
    talks = [Talk({"gate:hello": 0, "introduce": 30, "relevance": 45}, 60)] * ENOUGH
    assert pace("opener", PARTS, talks).parts == {"introduce": Median(15, ENOUGH)}


@given(TALKS)
def test_the_seconds_of_a_talk_add_up_to_no_more_than_the_talk(talk: Talk) -> None:
    seconds = seconds_of(talk)
    assert seconds.keys() == talk.reached.keys()
    assert all(spent >= 0 for spent in seconds.values())
    if talk.reached and talk.lasted >= max(talk.reached.values()):
        assert sum(seconds.values()) == talk.lasted - min(talk.reached.values())


@given(st.lists(TALKS, max_size=12))
def test_a_median_lies_among_the_seconds_it_is_taken_from(talks: list[Talk]) -> None:
    for key, found in pace("opener", PARTS, talks).parts.items():
        spent = [seconds_of(talk)[key] for talk in talks if key in talk.reached]
        assert min(spent) <= found.seconds <= max(spent)
        assert ENOUGH <= found.calls <= len(spent)
