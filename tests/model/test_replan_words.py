"""A replan in words: what changed, how much, and what becomes of each part."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from data.model.calendar import Calendar, Due
from data.model.replan import Clash, Example, Homeless, Option, Part, Replan
from data.model.replan_words import counted, effect, example, homes, lines, moment, name, summary, title

TODAY = date(2026, 11, 24)
CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"))
RULE = Part("rule:present", "rule", "Presentation", 3, moved=3, soonest=1, latest=1)
DAYS = Part("days", "days", "", 2, moved=2, soonest=4, latest=35)
NEW = Part("new:x", "new", "Quote", 1)
GONE = Part("gone:y", "gone", "Memo", 2)
STAGE = Homeless("booking", "Booking", 2, (Option("contacting", "Contacting"), Option("needs", "Needs")), "contacting")
KIND = Homeless("visit", "Visit", 1, (Option("call", "Call"),), "call")
MET = Clash("1", "Pöytä Oy", "", Due(date(2026, 12, 3), datetime(2026, 12, 3, 7, 30, tzinfo=UTC)))
FULL = Replan(
    before="Mine 1",
    now="Mine 2",
    stages=(STAGE,),
    kinds=(KIND,),
    parts=(RULE, DAYS, NEW, GONE),
    clashes=(MET,),
    clashing=2,
    noted=False,
)


@pytest.mark.parametrize(
    ("replan", "said"),
    [
        (FULL, "The playbook changed: Mine 1 → Mine 2"),
        (replace(FULL, before="Mine 2"), "The playbook changed: Mine 2"),
        (replace(FULL, before="Mine 2", days_only=True), "Your working days changed"),
        (replace(FULL, before=""), "Not in line with Mine 2 and your days off"),
        (
            replace(FULL, before="Mine 2", noted=True, days_only=True),
            "In line with Mine 2 and your days off, but for this",
        ),
        (Replan(now="Mine 2"), "Nothing would change: the file is in line with Mine 2 and your days off."),
        (
            Replan(now="Mine 2", stands_in=True),
            "Your playbook cannot be used now, so nothing is brought in line: mend it first.",
        ),
    ],
)
def test_the_title_says_what_changed(replan: Replan, said: str) -> None:
    assert title(replan) == said


def test_the_summary_counts_what_needs_a_look() -> None:
    assert summary(FULL) == ("2 deals need another stage · 6 follow-ups would change · 2 agreed times are on days off")
    assert summary(Replan(parts=(NEW, GONE))) == "No follow-up would change."


def test_what_is_usual_is_on_and_what_is_new_or_gone_is_not() -> None:
    assert list(FULL.usual()) == ["rule:present", "days"]
    assert FULL.can_change
    assert not Replan(parts=(GONE,), clashing=1).can_change
    assert not Replan(parts=(GONE,)).empty


@pytest.mark.parametrize(
    ("soonest", "latest", "said"),
    [
        (1, 1, "1 d later"),
        (0, 0, "some hours later"),
        (0, 3, "1–3 d later"),
        (4, 35, "4 d – 5 w later"),
        (36, 38, "5 w later"),
        (-3, -1, "1–3 d earlier"),
        (-3, 0, "1–3 d earlier"),
        (-7, 21, "7 d earlier to 3 w later"),
    ],
)
def test_how_far_follow_ups_move_is_said_in_days_and_weeks(soonest: int, latest: int, said: str) -> None:
    assert effect(replace(RULE, soonest=soonest, latest=latest)) == said


def test_what_else_changes_is_said_after_it() -> None:
    assert effect(replace(RULE, moved=2, also=("kind", "priority", "reason", "script", "due_at"))) == (
        "2 of them 1 d later, another kind, another urgency, other words, another script"
    )
    assert effect(replace(RULE, moved=0, also=("reason",))) == "other words"


def test_new_rules_count_deals_and_gone_ones_leave_everything() -> None:
    assert (counted(NEW), effect(NEW)) == ("1 deal", "a new rule, they would have one by now")
    assert (counted(GONE), effect(GONE)) == ("2 follow-ups", "its rule is gone, they stay")
    assert (name(DAYS), name(RULE)) == ("To days you work", "Presentation")


def test_deals_of_another_process_say_which() -> None:
    assert homes(STAGE) == "2 deals"
    assert homes(replace(STAGE, count=1, process="Eight stages")) == "1 deal (Eight stages)"
    assert STAGE.option("needs") == "Needs"
    assert STAGE.option("nowhere") == "nowhere"


def test_an_example_says_who_and_when() -> None:
    at = Due(date(2026, 12, 3), datetime(2026, 12, 3, 7, 30, tzinfo=UTC))
    assert example(Example("1", "Pöytä Oy"), TODAY, CALENDAR) == "Pöytä Oy"
    assert example(Example("1", "Pöytä Oy", at), TODAY, CALENDAR) == "Pöytä Oy Thu 3.12. 9:30"
    moved = Example("1", "Pöytä Oy", at, Due(date(2026, 12, 4)))
    assert example(moved, TODAY, CALENDAR) == "Pöytä Oy Thu 3.12. 9:30 → Fri 4.12."
    assert moment(Due(date(2026, 12, 4)), TODAY, CALENDAR) == "Fri 4.12."


def test_a_command_prints_a_line_for_each() -> None:
    shown = replace(RULE, examples=(Example("1", "Pöytä Oy", Due(date(2026, 12, 3)), Due(date(2026, 12, 4))),))
    told = list(lines(replace(FULL, parts=(shown, NEW)), TODAY, CALENDAR))
    assert told == [
        "The playbook changed: Mine 1 → Mine 2",
        "2 deals need another stage · 4 follow-ups would change · 2 agreed times are on days off",
        "Stage “Booking” is gone: 2 deals, suggested: Contacting",
        "Kind “Visit” is gone: 1 follow-up, suggested: Call",
        "Presentation: 3 follow-ups, 1 d later; first: Pöytä Oy Thu 3.12. → Fri 4.12.",
        "Quote: 1 deal, a new rule, they would have one by now",
        "On a day off, only you can move it: Pöytä Oy, Meeting Thu 3.12. 9:30",
        "… and 1 more on days off",
    ]
    named = replace(MET, name="Call back")
    assert list(lines(Replan(now="Mine", clashes=(named,), clashing=1), TODAY, CALENDAR))[-1] == (
        "On a day off, only you can move it: Pöytä Oy, Call back Thu 3.12. 9:30"
    )
    assert list(lines(Replan(now="Mine"), TODAY, CALENDAR)) == [title(Replan(now="Mine"))]
