"""A reason that was said in a rule's old words is said in its new ones, with what had been filled in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.rewording import reworded

OLD = {"en": "Prepare for the meeting {{meeting.when|tomorrow}}", "fi": "Valmistaudu: {{meeting.when|huomenna}}"}
NEW = {"en": "Meeting {{meeting.when|tomorrow}}: read the card", "fi": "Tapaaminen {{meeting.when}}: lue kortti"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Prepare for the meeting tomorrow", "Meeting tomorrow: read the card"),
        ("Prepare for the meeting Thu 3.12. 9:00", "Meeting Thu 3.12. 9:00: read the card"),
        ("Valmistaudu: huomenna", "Tapaaminen huomenna: lue kortti"),
    ],
)
def test_what_was_filled_in_is_kept_in_the_language_it_was_said_in(before: str, after: str) -> None:
    assert reworded(OLD, NEW, before) == after


@pytest.mark.parametrize("reason", ["asked for it themselves", "", "prepare for the meeting tomorrow"])
def test_what_was_not_said_in_the_old_words_stays(reason: str) -> None:
    assert reworded(OLD, NEW, reason) == reason


def test_a_language_that_the_new_rule_does_not_speak_leaves_the_reason() -> None:
    assert reworded(OLD, {"en": "Read the card"}, "Valmistaudu: huomenna") == "Valmistaudu: huomenna"


def test_a_new_variable_takes_its_default_and_without_one_the_reason_stays() -> None:
    assert reworded({"en": "Call"}, {"en": "Call {{contact.first|them}}"}, "Call") == "Call them"
    assert reworded({"en": "Call"}, {"en": "Call {{contact.first}}"}, "Call") == "Call"


def test_a_variable_that_stands_twice_is_filled_in_with_one_of_its_values() -> None:
    old = {"en": "{{contact.first|They}} asked, call {{contact.first|them}}"}
    assert reworded(old, {"en": "Call {{contact.first|them}}"}, "Anna asked, call Anna") == "Call Anna"


def test_a_reason_too_long_to_be_ours_is_not_searched() -> None:
    long = "Prepare for the meeting " + "x" * 400
    assert reworded(OLD, NEW, long) == long


def test_what_a_customer_said_is_never_read_as_a_template() -> None:
    said = "Prepare for the meeting {{rep.phone}} {{"
    assert reworded(OLD, NEW, said) == "Meeting {{rep.phone}} {{: read the card"


@given(st.text(max_size=60))
def test_any_fact_survives_and_the_way_back_leads_to_the_same_reason(fact: str) -> None:
    before = f"Prepare for the meeting {fact}" if fact else "Prepare for the meeting tomorrow"
    after = reworded(OLD, NEW, before)
    assert after == (f"Meeting {fact}: read the card" if fact else "Meeting tomorrow: read the card")
    assert reworded(NEW, OLD, after) == before
