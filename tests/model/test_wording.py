"""How days, times and figures are said in English and Finnish."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from data import words
from data.model import wording
from data.model.calendar import Calendar, Due

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"))
NOW = datetime(2026, 11, 20, 8, 20, tzinfo=UTC)
TODAY = date(2026, 11, 20)


@pytest.fixture
def finnish() -> Iterator[None]:
    before = words.language()
    words.use("fi")
    yield
    words.use(before)


@pytest.mark.parametrize(
    ("days", "en", "fi"),
    [
        (-1, "yesterday", "eilen"),
        (0, "today", "tänään"),
        (1, "tomorrow", "huomenna"),
        (2, "Sun 22.11.", "su 22.11."),
        (6, "Thu 26.11.", "to 26.11."),
        (183, "Sat 22.5.", "la 22.5."),
        (184, "Sun 23.5.2027", "su 23.5.2027"),
        (-184, "Wed 20.5.2026", "ke 20.5.2026"),
    ],
)
def test_a_day_is_said_short(days: int, en: str, fi: str) -> None:
    assert wording.day(TODAY + timedelta(days=days), TODAY, "en") == en
    assert wording.day(TODAY + timedelta(days=days), TODAY, "fi") == fi


@pytest.mark.parametrize(
    ("due", "en", "fi"),
    [
        (Due(TODAY), "today", "tänään"),
        (Due(TODAY, datetime(2026, 11, 20, 8, 15, tzinfo=UTC)), "today 10:15", "tänään 10.15"),
        (Due(date(2026, 11, 26), datetime(2026, 11, 26, 7, 5, tzinfo=UTC)), "Thu 26.11. 9:05", "to 26.11. 9.05"),
        (Due(date(2026, 11, 26)), "Thu 26.11.", "to 26.11."),
        (Due(date(2026, 11, 17)), "3 d late", "3 pv myöh."),
        (Due(date(2026, 10, 20)), "4 w late", "4 vk myöh."),
    ],
)
def test_a_follow_up_says_when_it_is_due_or_how_late(due: Due, en: str, fi: str) -> None:
    assert wording.due(due, NOW, CALENDAR, "en") == en
    assert wording.due(due, NOW, CALENDAR, "fi") == fi


@pytest.mark.parametrize(
    ("days", "en", "fi"),
    [
        (0, "0 d", "0 pv"),
        (13, "13 d", "13 pv"),
        (14, "2 w", "2 vk"),
        (60, "8 w", "8 vk"),
        (61, "2 mo", "2 kk"),
        (729, "24 mo", "24 kk"),
        (730, "2 y", "2 v"),
    ],
)
def test_an_age_is_one_figure(days: int, en: str, fi: str) -> None:
    assert (wording.age(days, "en"), wording.age(days, "fi")) == (en, fi)


ORDINALS = "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 24th 30th 31st"


@pytest.mark.parametrize("ordinal", ORDINALS.split())
def test_a_day_of_the_month_has_its_english_ending(ordinal: str) -> None:
    day = int(ordinal[:-2])
    assert f" the {ordinal} at 9:00" in wording.spoken_slot(datetime(2026, 12, day, 9, tzinfo=UTC), "en")


def test_two_times_are_offered_as_a_question_of_which() -> None:
    first, second = datetime(2026, 11, 24, 9, tzinfo=UTC), datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
    en, fi = "Tuesday the 24th at 9:00", "tiistaina 24. päivä kello 9"
    assert wording.spoken_slots([first, second], "en") == f"{en}, or Wednesday the 25th at 14:30"
    assert wording.spoken_slots([first, second], "fi") == f"{fi} vai keskiviikkona 25. päivä kello 14.30"
    assert wording.spoken_slots([first, first, second], "fi") == (f"{fi}, {fi} vai keskiviikkona 25. päivä kello 14.30")
    assert wording.spoken_slots([first], "en") == en
    assert wording.spoken_slots([], "fi") == ""


@pytest.mark.parametrize(
    ("cents", "en", "fi"),
    [
        (420_000, "4~200~€", "4~200~€"),
        (1250, "12.50~€", "12,50~€"),
        (5, "0.05~€", "0,05~€"),
        (0, "0~€", "0~€"),
        (-123_456_789, "−1~234~567.89~€", "−1~234~567,89~€"),
    ],
)
def test_money_shows_cents_only_where_there_are_some(cents: int, en: str, fi: str) -> None:
    assert wording.money(cents, "en") == en.replace("~", wording.NBSP)
    assert wording.money(cents, "fi") == fi.replace("~", wording.NBSP)


def test_a_figure_keeps_its_decimals() -> None:
    assert wording.number(12_500, "en") == f"12{wording.NBSP}500"
    assert wording.number(Decimal("25.5"), "en") == "25.5"
    assert wording.number(Decimal("1025.5"), "fi") == f"1{wording.NBSP}025,5"


@pytest.mark.parametrize(("seconds", "said"), [(0, "00:00"), (-3, "00:00"), (84, "01:24"), (3723, "1:02:03")])
def test_a_call_lasts(seconds: int, said: str) -> None:
    assert wording.duration(seconds) == said


@pytest.mark.usefixtures("finnish")
def test_without_a_language_the_reps_own_is_spoken() -> None:
    assert wording.clock(datetime(2026, 11, 20, 9, 5, tzinfo=UTC)) == "9.05"
    assert wording.age(3) == "3 pv"


def test_an_unknown_language_is_spoken_as_english() -> None:
    assert wording.clock(datetime(2026, 11, 20, 9, 5, tzinfo=UTC), "sv") == "9:05"
