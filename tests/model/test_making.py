"""By what a file's follow-ups were made: noted, remembered as JSON, and read again."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from data import words
from data.model.calendar import Calendar
from data.model.making import RuleNoted, making, read_making, said
from data.model.playbook import Playbook
from tests.model.manager import changed, with_kinds

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def calendar(playbook: Playbook) -> Calendar:
    away = frozenset({date(2026, 12, 23), date(2026, 12, 22)})
    return Calendar(HELSINKI, "FI", time(8), time(16), tuple(playbook.windows), away)


def _rule(playbook: Playbook, calendar: Calendar, key: str, source: str | None = None) -> RuleNoted:
    rules = making(playbook, calendar).rules
    return next(rule for rule in rules if rule.key == key and source in (None, rule.source))


def test_what_is_noted_comes_back_from_json_the_same(playbook: Playbook, calendar: Calendar) -> None:
    noted = making(playbook, calendar)
    assert read_making(json.loads(json.dumps(noted.content()))) == noted
    assert noted.hours.calendar(HELSINKI) == calendar
    assert noted.hours.absences == [date(2026, 12, 22), date(2026, 12, 23)]


def test_rules_of_events_and_of_outcomes_are_noted_each_with_its_source(playbook: Playbook, calendar: Calendar) -> None:
    sources = {(rule.key, rule.source) for rule in making(playbook, calendar).rules}
    assert {("present", "stage_entered"), ("retry_voicemail", "voicemail"), ("ask_again_lost", "no")} <= sources
    assert ("ask_again_lost", "lost") in sources
    assert _rule(playbook, calendar, "present").stage == "benefits"


def test_a_rule_is_as_urgent_as_its_kind_unless_it_says_otherwise(playbook: Playbook, calendar: Calendar) -> None:
    care = playbook.kind("care")
    assert care is not None
    assert _rule(playbook, calendar, "care_a1").priority == care.priority
    assert _rule(playbook, calendar, "silence").priority == 3
    kindless = playbook.model_copy(update={"kinds": with_kinds(playbook, gone="care").kinds})
    assert _rule(kindless, calendar, "care_a1").priority == 5


@pytest.mark.parametrize(
    "values", [{"after": "4 wd"}, {"at": time(9)}, {"in_window": True}], ids=["delay", "hour", "window"]
)
def test_another_delay_hour_or_window_is_another_time(
    playbook: Playbook, calendar: Calendar, values: dict[str, Any]
) -> None:
    before = _rule(playbook, calendar, "present")
    assert not before.same_time(_rule(changed(playbook, "present", **values), calendar, "present"))
    assert before.same_time(_rule(changed(playbook, "present", priority=1), calendar, "present"))
    assert str(before.delay) == "3 wd"


def test_a_rule_says_its_reason_in_the_language_in_use_with_its_defaults(
    playbook: Playbook, calendar: Calendar
) -> None:
    rule = _rule(playbook, calendar, "present")
    assert rule.words == "Show what answers their needs, and give the quote"
    words.use("fi")
    assert rule.words == "Esittele ratkaisu tarpeeseen (kirjatut tarpeet) ja anna tarjous"


def test_names_are_said_in_the_language_in_use_else_in_the_first_else_by_their_key() -> None:
    assert said({"fi": "Tapaaminen", "en": "Meeting"}, "meeting") == "Meeting"
    assert said({"fi": "Tapaaminen"}, "meeting") == "Tapaaminen"
    assert said({}, "meeting") == "meeting"


@pytest.mark.parametrize("spoilt", [None, {}, {"format": 2}, {"rules": "none"}])
def test_what_cannot_be_read_is_as_if_nothing_were_remembered(spoilt: dict[str, Any] | None) -> None:
    assert read_making(spoilt) is None


def test_a_delay_that_cannot_be_read_is_as_if_nothing_were_remembered(playbook: Playbook, calendar: Calendar) -> None:
    content = making(playbook, calendar).content()
    content["rules"][0]["after"] = "soon"
    assert read_making(content) is None
    whole = making(playbook, calendar).content()
    assert read_making({**whole, "longest": "for ever"}) is None
    assert read_making({**whole, "rules": [], "longest": "12 m"}) is not None


def test_what_a_later_version_adds_is_passed_over(playbook: Playbook, calendar: Calendar) -> None:
    noted = making(playbook, calendar)
    content = {**noted.content(), "mood": "merry"}
    content["rules"][0]["colour"] = "blue"
    assert read_making(content) == noted
