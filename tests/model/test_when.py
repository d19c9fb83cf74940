"""Moments as reps type them, in English, Finnish and both at once."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data.model.calendar import Calendar, Due
from data.model.refusal import Unclear
from data.model.when import read_when
from data.model.wording import due as said
from tests.model.phrases import ENGLISH, FINNISH, MIXED, REFUSED, WORDS

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"))
NOW = datetime(2026, 11, 20, 8, 20, tzinfo=UTC)
"""A Friday, 10:20 in Helsinki."""

instants = st.integers(0, 7 * 365 * 86_400).map(lambda s: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=s))
phrases = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=5).map(" ".join)
WEEKDAYS = [
    ("mon", "monday", "ma", "maanantaina", "mo"),
    ("tue", "tuesday", "ti", "tiistaina", "tu"),
    ("wed", "wednesday", "ke", "keskiviikkona", "we"),
    ("thu", "thursday", "to", "torstaina", "th"),
    ("fri", "friday", "pe", "perjantaina", "fr"),
    ("sat", "saturday", "la", "lauantaina", "sa"),
    ("sun", "sunday", "su", "sunnuntaina", "su"),
]


def written(due: Due) -> str:
    return f"{due.on}" if due.at is None else f"{CALENDAR.local(due.at):%Y-%m-%d %H:%M}"


def parsed(table: str) -> list[tuple[str, str]]:
    return [(phrase.strip(), meant.strip()) for phrase, meant in (row.split("|") for row in table.strip().splitlines())]


@pytest.mark.parametrize(("phrase", "meant"), parsed(ENGLISH) + parsed(FINNISH) + parsed(MIXED))
def test_an_ordinary_phrase_means_one_moment(phrase: str, meant: str) -> None:
    assert written(read_when(phrase, NOW, CALENDAR)) == meant


@pytest.mark.parametrize(("phrase", "sentence"), parsed(REFUSED))
def test_what_means_nothing_or_two_things_is_refused_with_words(phrase: str, sentence: str) -> None:
    with pytest.raises(Unclear) as refusal:
        read_when(phrase, NOW, CALENDAR)
    assert sentence in str(refusal.value)


@pytest.mark.parametrize(
    ("now", "phrase", "meant"),
    [
        ("2028-01-10 10:00", "29.2.", "2028-02-29"),
        ("2027-01-30 10:00", "31.", "2027-01-31"),
        ("2027-04-05 10:00", "the 31st", "2027-05-31"),
        ("2026-11-26 08:00", "26.11.", "2026-11-26"),
        ("2026-11-27 08:00", "26.11.", "2027-11-26"),
        ("2026-11-22 10:00", "next week", "2026-11-23"),
        ("2026-12-18 10:00", "next month", "2027-01-04"),
        ("2026-12-20 10:00", "week 53", "2026-12-28"),
        ("2027-01-01 10:00", "week 53 fri 14", "2027-01-01 14:00"),
        ("2026-12-18 10:00", "1 w", "2026-12-28"),
        ("2026-12-18 10:00", "fri", "2026-12-25"),
        ("2027-03-27 10:00", "tomorrow 10", "2027-03-28 10:00"),
        ("2026-10-24 10:00", "tomorrow 03:30", "2026-10-25 03:30"),
        ("2027-03-28 02:30", "in an hour", "2027-03-28 04:30"),
        ("2026-11-02 10:00", "in november 2027", "2027-11-01"),
        ("2026-11-02 10:00", "end of november", "2026-11-30"),
    ],
)
def test_the_calendar_decides_what_a_phrase_means(now: str, phrase: str, meant: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=CALENDAR.zone)
    assert written(read_when(phrase, at, CALENDAR)) == meant


@pytest.mark.parametrize(
    ("now", "phrase", "sentence"),
    [
        ("2027-03-27 10:00", "tomorrow 03:30", "clock skips"),
        ("2026-11-21 10:00", "this week", "No working day"),
        ("2026-11-21 10:00", "end of week", "past"),
        ("2027-01-02 10:00", "week 53", "No working day"),
        ("2028-01-10 10:00", "week 53", "not clear"),
    ],
)
def test_the_calendar_may_refuse_a_phrase(now: str, phrase: str, sentence: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=CALENDAR.zone)
    with pytest.raises(Unclear, match=sentence):
        read_when(phrase, at, CALENDAR)


@given(st.text() | phrases, instants)
@example("2026-11-26T10:00", NOW)
@example("٣ kk", NOW)
@example("9" * 200, NOW)
@example("end of " * 10, NOW)
def test_any_text_answers_within_five_years_or_is_refused(text: str, now: datetime) -> None:
    try:
        due = read_when(text, now, CALENDAR)
    except Unclear:
        return
    today = CALENDAR.today(now)
    assert today <= due.on <= today.replace(day=1) + timedelta(days=5 * 366 + 31)
    assert due.at is None or (due.at > now and due.at.tzinfo is UTC and CALENDAR.today(due.at) == due.on)


@given(st.integers(0, 6), st.integers(0, 4), st.sampled_from(["", "next ", "ensi "]), st.integers(7, 23), instants)
def test_the_weekday_asked_is_the_weekday_given(
    weekday: int, spelling: int, before: str, hour: int, now: datetime
) -> None:
    due = read_when(f"{before}{WEEKDAYS[weekday][spelling]} {hour}", now, CALENDAR)
    assert due.on.weekday() == weekday
    assert 1 <= (due.on - CALENDAR.today(now)).days <= 7
    assert due.at is not None
    assert (CALENDAR.local(due.at).hour, CALENDAR.local(due.at).minute) == (hour, 0)


ORDINARY = [phrase for phrase, _meant in parsed(ENGLISH) + parsed(FINNISH) + parsed(MIXED)]
DAY_NAMES = re.compile("|".join(rf"(?P<d{index}>{'|'.join(names[:4])})" for index, names in enumerate(WEEKDAYS)))


def named(phrase: str) -> set[int]:
    """Weekdays that the words of a phrase name."""
    spoken = phrase.lower().replace("quarter to", "")  # no Thursday
    words = [DAY_NAMES.fullmatch(word) for word in re.split(r"[\s,]+", spoken)]
    return {int(found.lastgroup[1:]) for found in words if found and found.lastgroup}


@given(st.sampled_from(ORDINARY), instants)
def test_no_ordinary_phrase_means_a_moment_gone_by_or_another_weekday_than_it_names(phrase: str, now: datetime) -> None:
    try:
        due = read_when(phrase, now, CALENDAR)
    except Unclear:
        return
    assert due.on >= CALENDAR.today(now)
    assert due.at is None or due.at > now
    assert {due.on.weekday()} >= named(phrase)


def test_at_least_sixty_ordinary_phrases_are_known_in_each_language_and_many_name_a_weekday() -> None:
    for table in (ENGLISH, FINNISH):
        phrases_known = {phrase for phrase, _meant in parsed(table)}
        assert len(phrases_known) >= 60
        assert sum(bool(named(phrase)) for phrase in phrases_known) >= 15


@given(st.integers(0, 6), st.integers(0, 4), st.integers(0, 700), instants)
def test_a_weekday_beside_a_date_must_be_its_own(weekday: int, spelling: int, ahead: int, now: datetime) -> None:
    day = CALENDAR.today(now) + timedelta(days=ahead)
    phrase = f"{WEEKDAYS[weekday][spelling]} {day.day}.{day.month}.{day.year}"
    if day.weekday() == weekday:
        assert read_when(phrase, now, CALENDAR) == Due(day)
    else:
        with pytest.raises(Unclear, match="disagree"):
            read_when(phrase, now, CALENDAR)


@given(st.integers(0, 1500), st.none() | st.integers(7 * 60, 24 * 60 - 1), st.sampled_from(["en", "fi"]), instants)
def test_what_we_write_we_can_read(ahead: int, minutes: int | None, lang: str, now: datetime) -> None:
    day = CALENDAR.today(now) + timedelta(days=ahead)
    due = Due(day)
    if minutes is not None:
        at = datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=CALENDAR.zone)
        due = CALENDAR.exactly(at)
    if due.at is None or due.at > now:
        assert read_when(said(due, now, CALENDAR, lang), now, CALENDAR) == due


def test_two_english_letters_name_a_weekday_where_they_mean_nothing_else() -> None:
    assert written(read_when("fr 14", NOW, CALENDAR)) == "2026-11-27 14:00"
    assert written(read_when("next th 9.30", NOW, CALENDAR)) == "2026-11-26 09:30"
    assert read_when("6 mo", NOW, CALENDAR) == read_when("6 months", NOW, CALENDAR)
    for phrase in ("8 th", "3 we"):
        with pytest.raises(Unclear):
            read_when(phrase, NOW, CALENDAR)


def test_a_named_holiday_is_kept_because_the_rep_chose_it() -> None:
    assert read_when("25.12.", NOW, CALENDAR).on == date(2026, 12, 25)
