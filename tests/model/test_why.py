"""Why a customer stands where they stand, in a line fit to stand beside the name."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from data.model.care_facts import Health
from data.model.health import Bounds, Signs
from data.model.why import Told, coming, ending, overdue, why

TODAY = date(2026, 11, 24)
WITHIN = Bounds(silent_since=date(2025, 11, 24), renewal_until=date(2027, 2, 24))


def day(away: int) -> date:
    return TODAY + timedelta(days=away)


def signs(**known: object) -> Signs:
    return Signs(**{"last_on": day(-10), "next_on": day(9), **known})  # type: ignore[arg-type]  # the test's own words


@pytest.mark.parametrize(
    ("health", "known", "told", "line"),
    [
        (
            Health.COMPLAINT,
            {},
            Told(complaint="the video\nstops", complained_on=day(-3)),
            "open since Sat 21.11.: “the video stops”",
        ),
        (Health.COMPLAINT, {}, Told(complained_on=day(-3)), "open since Sat 21.11."),
        (
            Health.UNHAPPY,
            {},
            Told(level="4 of 10", words="slow start", said_on=day(-5)),
            "4 of 10, Thu 19.11.: “slow start”",
        ),
        (Health.UNHAPPY, {}, Told(level="dissatisfied", said_on=day(-5)), "dissatisfied, Thu 19.11."),
        (Health.UNHAPPY, {}, Told(), ""),
        (Health.OVERDUE, {"next_on": day(-1)}, Told(), "next contact 1 d late"),
        (Health.OVERDUE, {"next_on": None}, Told(), "last contact 10 d ago, nothing is planned"),
        (Health.OVERDUE, {"last_on": day(-400)}, Told(), "last contact 13 mo ago"),
        (Health.OVERDUE, {"late_items": 1}, Told(), "1 item of the checklist is late"),
        (Health.OVERDUE, {"late_items": 3}, Told(), "3 items of the checklist are late"),
        (Health.RENEWAL, {"renewal_on": day(20)}, Told(), "they say by Mon 14.12. whether they go on"),
        (Health.RENEWAL, {"renewal_on": day(-2), "ends_on": day(60)}, Told(), "ends Sat 23.1., no word yet"),
        (Health.RENEWAL, {"ends_on": day(-60)}, Told(), "ended Fri 25.9., nothing new is agreed"),
        (Health.RECOMMENDS, {}, Told(), "nobody asked them for a name yet"),
        (Health.RECOMMENDS, {}, Told(asked_on=day(-20)), "last asked Wed 4.11., before they said so"),
        (Health.WELL, {}, Told(), "next contact Thu 3.12."),
        (Health.WELL, {"next_on": day(1)}, Told(), "next contact tomorrow"),
        (Health.WELL, {"next_on": None, "barred": True}, Told(), "asked not to be called"),
    ],
)
def test_each_health_says_its_reason(health: Health, known: dict[str, object], told: Told, line: str) -> None:
    assert why(health, signs(**known), told, TODAY, WITHIN) == line


def test_long_words_of_theirs_are_cut_to_their_beginning() -> None:
    told = Told(level="0 of 10", words="word " * 200, said_on=TODAY)
    line = why(Health.UNHAPPY, signs(), told, TODAY, WITHIN)
    assert line.endswith("…”")
    assert len(line) < 90


def test_what_is_late_comes_before_what_was_long_ago_and_what_is_only_ticked_late() -> None:
    assert "late" in overdue(signs(next_on=day(-3), last_on=day(-900), late_items=2), TODAY, WITHIN)
    assert "nothing is planned" in overdue(signs(next_on=None, last_on=day(-900), late_items=2), TODAY, WITHIN)
    assert overdue(signs(last_on=day(-900), late_items=2), TODAY, WITHIN) == "last contact 2 y ago"


def test_of_somebody_who_asked_not_to_be_called_only_the_checklist_is_late() -> None:
    barred = {"next_on": None, "last_on": day(-900), "barred": True}
    assert overdue(signs(**barred, late_items=1), TODAY, WITHIN) == "1 item of the checklist is late"
    assert overdue(signs(**barred), TODAY, WITHIN) == ""


def test_what_is_not_so_is_not_said() -> None:
    assert ending(signs(), TODAY, WITHIN) == ""
    assert coming(signs(next_on=None), TODAY) == ""
    assert overdue(signs(last_on=day(3), next_on=None), TODAY, WITHIN).startswith("last contact 0 d ago")
