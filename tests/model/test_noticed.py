"""What a note holds beside its words: found where it is meant, and never made up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from data.model.calendar import Calendar, Due
from data.model.money import amounts_in
from data.model.noticed import MOST, noticed, offered_time
from data.model.when import read_when
from tests.model.phrases import WORDS

CALENDAR = Calendar(ZoneInfo("Europe/Helsinki"))
NOW = datetime(2026, 11, 20, 8, 20, tzinfo=UTC)
"""A Friday, 10:20 in Helsinki."""

MEANT = """
ring thu 9.30                                  | thu 9.30 = 2026-11-26 09:30
Ring thu 9.30.                                 | thu 9.30 = 2026-11-26 09:30
soita ti klo 15                                | ti klo 15 = 2026-11-24 15:00
Soita ti klo 15.                               | ti klo 15 = 2026-11-24 15:00
palataan 15.1.                                 | 15.1. = 2027-01-15
palataan 15.8.                                 | 15.8. = 2027-08-15
call back tomorrow                             | tomorrow = 2026-11-21
She is back on Monday, ring then               | Monday = 2026-11-23
soita huomenna aamulla                         | huomenna aamulla = 2026-11-21 09:00
Anna palaa lomalta 7.12., soita silloin        | 7.12. = 2026-12-07
decision 15.12. at the latest                  | 15.12. = 2026-12-15
in 2 weeks                                     | in 2 weeks = 2026-12-04
2 viikon päästä uudestaan                      | 2 viikon päästä = 2026-12-04
puolen vuoden päästä                           | puolen vuoden päästä = 2027-05-20
soita to 9.30                                  | to 9.30 = 2026-11-26 09:30
to klo 9 sopii                                 | to klo 9 = 2026-11-26 09:00
TO 9.30 KÄY HYVIN                              | TO 9.30 = 2026-11-26 09:30
to 26.11. klo 10 tapaaminen                    | to 26.11. klo 10 = 2026-11-26 10:00
meeting Tue 24 Nov at 9:15                     | Tue 24 Nov at 9:15 = 2026-11-24 09:15
(thu 9:30)!                                    | thu 9:30 = 2026-11-26 09:30
soita klo 14.30                                | klo 14.30 = 2026-11-20 14:30
demo 26.11.2026 klo 10                         | 26.11.2026 klo 10 = 2026-11-26 10:00
demo 2026-11-26 10:00                          | 2026-11-26 10:00 = 2026-11-26 10:00
soita ensi viikolla                            | ensi viikolla = 2026-11-23
soita kuun lopussa                             | kuun lopussa = 2026-11-30
budjetti tammikuun lopussa                     | tammikuun lopussa = 2027-01-29
ring 26/11                                     | 26/11 = 2026-11-26
call her the 26th                              | 26th = 2026-11-26
soita huomenna varttia yli yhdeksän            | huomenna varttia yli yhdeksän = 2026-11-21 09:15
decision in May                                | in May = 2027-05-03
thu 9 or fri 10                                | thu 9 = 2026-11-26 09:00; fri 10 = 2026-11-27 10:00
ti 15, to 9.30                                 | ti 15 = 2026-11-24 15:00; to 9.30 = 2026-11-26 09:30
"""

NO_TIME = """
3 people | 12 960 employees | they may call, 26 may attend | 24/7 | kasvu 15.1 % | growth was 15.1 | from 8 to 10.30
grow 5 to 9 | want to 9.30 | kävi eilen klo 15 | tavattiin 1.10. | soitin ti klo 15 | was there last thursday 9.30
contract 3 kk | 2 h workshop | 5 days of sick leave | tomorrow ten people come | thu 9 people joined | ma on hyvä
sun is shining | sat 5 chairs | 15 | klo 15 | auki klo 12-16 | today | today busy | budget 9000 | since 2016
24. kerros | the 3rd floor | ring the 26th floor | 10.12 | ring 10.12 | 1/2 | 50/50 | monday | on maanantaina lomalla
versio 3.11 | versio 2.1. | mar 5 | ring tue 26.11. | ring 24.11.2020 | puh. 040 123 4567 | kahden kesken
sairauspoissaoloja 5 pv/v | 9.30-10.30 kahvi | 1.2.3.4 | ma-pe 8-16 | mon-fri 8-16 | in 5 years we grew | a while
ring we 14 | call sa 10
syntynyt 5.12.1975 | 5 % to 9.30 % | ISO 9001 ja 14001 | best reached 8-9 | ring | next | soita ti 24.12.
"""

EUROS = [
    ("4 200 €", 420_000),
    ("n. 9000 euroa", 900_000),
    ("EUR 1.500,50", 150_050),
    ("12k€", 1_200_000),
    ("about 12,5 k€ in all", 1_250_000),
    ("€4,200", 420_000),
    ("€12k.", 1_200_000),
    ("noin 12 tuhatta euroa", 1_200_000),
    ("hinta 500e", 50_000),
    ("4\u00a0200\u00a0€", 420_000),
    ("500 euros", 50_000),
    ("1 milj. euroa", 100_000_000),
]


def said(note: str) -> list[str]:
    found = []
    for one in noticed(note, NOW, CALENDAR):
        value = one.value
        if isinstance(value, Due):
            when = f"{value.on}" if value.at is None else f"{CALENDAR.local(value.at):%Y-%m-%d %H:%M}"
            found.append(f"{one.words} = {when}")
        else:
            found.append(f"{one.words} = {value}")
    return found


@pytest.mark.parametrize("row", MEANT.strip().splitlines())
def test_a_time_inside_a_line_is_noticed_with_its_words(row: str) -> None:
    line, meant = (part.strip() for part in row.split("|"))
    assert "; ".join(said(line)) == meant


@pytest.mark.parametrize("line", [line.strip() for row in NO_TIME.strip().splitlines() for line in row.split("|")])
def test_what_only_looks_like_a_time_is_left_alone(line: str) -> None:
    assert [one for one in noticed(line, NOW, CALENDAR) if one.kind == "time"] == []


@pytest.mark.parametrize(("line", "cents"), EUROS)
def test_euros_are_noticed_however_they_are_written(line: str, cents: int) -> None:
    assert [one.value for one in noticed(line, NOW, CALENDAR)] == [cents]


@pytest.mark.parametrize(
    "line",
    [
        "9 €/kk",
        "25 euroa per hlö",
        "500 € a month",
        "4000-5000 €",
        "4000 – 5000 €",
        "15 people",
        "1.234 k€",
        "0 €",
        "3 exits, 5 europarlamentaarikkoa",
        "99999999999999999 €",
        "klo 9 500 €",
    ],
)
def test_a_price_for_one_a_range_and_a_bare_figure_are_no_value(line: str) -> None:
    assert amounts_in(line) == []


def test_everything_in_a_note_is_told_in_its_order_and_once() -> None:
    note = """s: 120 people, three sites
    ring thu 9.30 or mail Anna.Makela@poyta.fi (not info@poyta.fi)
    HR: Liisa 040 123 4567, budget 12k€
    anna.makela@poyta.fi, puh. +358 40 1234567, 12 000 €, thu 9:30"""
    found = noticed(note, NOW, CALENDAR)
    assert [(one.kind, one.words) for one in found] == [
        ("time", "thu 9.30"),
        ("email", "Anna.Makela@poyta.fi"),
        ("email", "info@poyta.fi"),
        ("phone", "040 123 4567"),
        ("money", "12k€"),
    ]
    assert found[3].value == "+358401234567"
    assert found[3].line == "HR: Liisa 040 123 4567, budget 12k€"


def test_no_more_is_offered_than_there_are_digits() -> None:
    assert len(noticed(" ".join(f"a{number}@b.fi" for number in range(20)), NOW, CALENDAR)) == MOST


@pytest.mark.parametrize(
    "note",
    ["1 to " * 250_000, "[/b]@" * 200_000, "0 " * 500_000, "€" * 1_000_000, "9" * 1_000_000, "\n" * 1_000_000],
)
def test_a_line_of_a_megabyte_holds_nothing_and_does_no_harm(note: str) -> None:
    assert noticed(note, NOW, CALENDAR) == ()


@pytest.mark.parametrize(
    ("note", "asks", "words"),
    [
        ("ring thu 9.30", "time", "thu 9.30"),
        ("ring thu 9.30", "hint", "thu 9.30"),
        ("ring thu 9.30", "slot", None),
        ("ring thu 9.30 or fri 10", "time", None),
        ("ring thu 9.30\nyes, thu 9:30", "time", "thu 9.30"),
        ("soita klo 14.30", "time", "klo 14.30"),
        ("soita klo 14.30", "date", None),
        ("palataan 15.1.", "date", "15.1."),
        ("sore backs", "time", None),
    ],
)
def test_the_one_time_of_a_note_is_offered_where_a_time_is_asked_for(note: str, asks: str, words: str | None) -> None:
    found = offered_time(note, asks, NOW, CALENDAR)
    assert (found.words if found else None) == words


instants = st.integers(0, 7 * 365 * 86_400).map(lambda s: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=s))
BESIDE = "ring soita palataan people € k€ 040 1234567 a@b.fi eilen ( ) [/b] \n % / - n. oli"
notes = st.lists(st.sampled_from([*WORDS.split(), *BESIDE.split(" ")]), max_size=14).map(" ".join)


@given(st.text() | notes, instants)
@example("İ ring ﬁ thu 9.30 ß", NOW)
@example("ring 26.11.0000 klo 10", NOW)
@example("soita ٣ kk päästä", NOW)
def test_any_note_is_searched_and_no_time_in_it_has_gone_by(note: str, now: datetime) -> None:
    for one in noticed(note, now, CALENDAR):
        assert one.words in one.line
        if isinstance(one.value, Due):
            assert one.value == read_when(one.words, now, CALENDAR)
            assert one.value.on >= CALENDAR.today(now)
            assert one.value.at is None or one.value.at > now
