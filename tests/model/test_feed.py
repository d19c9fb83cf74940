"""The calendar feed as a file: valid RFC 5545 whatever anybody is called, and sequences that only ever grow."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from data.model.feed import MAKER, Entry, Memory, Told, feed_file, is_feed, retold

AT = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
DAY = date(2026, 11, 24)
CALL = Entry("a@salestui", "Call back: Mäkelä", "asked, again; \\ and", DAY, AT, AT + timedelta(minutes=15), "Tampere")
ALL_DAY = Entry("b@salestui", "Memo: Pöytä Oy", "", DAY)


def written(*entries: Entry, sequence: int = 0) -> bytes:
    told = [Told(entry, sequence, AT) for entry in entries]
    return feed_file(told, owner="abc", name="salestui", about="Meetings and calls.")


def only(content: bytes) -> Any:
    """The one event of a file."""
    [event] = Calendar.from_ical(content).walk("VEVENT")
    return event


def test_a_promised_hour_stands_in_utc_and_a_day_is_a_whole_one() -> None:
    content = written(CALL, ALL_DAY, sequence=3)
    lines = content.decode().split("\r\n")
    for line in ("DTSTART:20261124T081200Z", "DTEND:20261124T082700Z", "DTSTAMP:20261124T081200Z", "SEQUENCE:3"):
        assert line in lines
    assert "DTSTART;VALUE=DATE:20261124" in lines
    assert "DTEND;VALUE=DATE:20261125" in lines
    assert b"VTIMEZONE" not in content
    first, second = Calendar.from_ical(content).walk("VEVENT")
    assert (first["summary"], first["description"], first["location"], first["transp"]) == (
        "Call back: Mäkelä",
        "asked, again; \\ and",
        "Tampere",
        "OPAQUE",
    )
    assert (second["summary"], second["transp"], "description" in second, "location" in second) == (
        "Memo: Pöytä Oy",
        "TRANSPARENT",
        False,
        False,
    )


def test_the_file_says_whose_it_is_what_it_is_and_how_often_to_read_it() -> None:
    calendar = Calendar.from_ical(written())
    assert (calendar["prodid"], calendar["version"], calendar["calscale"]) == (MAKER, "2.0", "GREGORIAN")
    assert (calendar["x-wr-relcalid"], calendar["x-wr-calname"]) == ("abc", "salestui")
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n" in written()
    assert "method" not in calendar


def test_a_time_of_any_zone_is_the_same_moment() -> None:
    local = AT.astimezone(ZoneInfo("Europe/Helsinki"))
    moved = Entry("a@salestui", "x", "", DAY, local, local + timedelta(minutes=15))
    assert b"DTSTART:20261124T081200Z" in written(moved)


HOSTILE = "Acme\r\nEND:VCALENDAR\r\nBEGIN:VALARM \x1b[2J\u202eevil\u2066 [b]x[/b] \ud800 =1+1"


def test_no_name_breaks_out_of_its_line() -> None:
    content = written(Entry("a@salestui", HOSTILE, HOSTILE, DAY, AT, AT, HOSTILE))
    event = only(content)
    assert event["summary"] == "Acme END:VCALENDAR BEGIN:VALARM [2Jevil [b]x[/b] \ufffd =1+1"
    assert event["location"] == event["summary"]
    assert event["description"].startswith("Acme\nEND:VCALENDAR\n")
    assert content.count(b"END:VCALENDAR\r\n") == 1
    assert not re.search(rb"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f]", content)


def test_very_long_texts_are_cut() -> None:
    event = only(written(Entry("a", "s" * 70_000, "w" * 70_000, DAY, place="p" * 70_000)))
    assert (len(event["summary"]), len(event["description"]), len(event["location"])) == (200, 1000, 200)


texts = st.one_of(st.text(max_size=80), st.sampled_from([HOSTILE, "ä" * 200, "\r", "\n\n", ";", ",", ":", "\\n"]))


@given(texts, texts, texts)
def test_whatever_is_written_the_file_parses_with_one_event_and_short_lines(name: str, words: str, place: str) -> None:
    content = written(Entry("a@salestui", name, words, DAY, AT, AT, place), ALL_DAY)
    assert len(Calendar.from_ical(content).walk("VEVENT")) == 2
    lines = content.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)


@pytest.mark.parametrize(
    ("content", "ours"),
    [
        (written(), True),
        (written().replace(b"\r\n", b"\n"), True),
        (written().replace(b"abc", b"abd"), False),
        (written().replace(MAKER.encode(), b"-//other//EN"), False),
        (b"", False),
        (b"my diary", False),
    ],
)
def test_only_our_own_feed_of_these_customers_is_known_as_such(content: bytes, ours: bool) -> None:
    assert is_feed(content, "abc") is ours


def later(minutes: int) -> datetime:
    return AT + timedelta(minutes=minutes)


def test_an_entry_counts_up_when_it_changes_vanishes_or_comes_back_and_stays_otherwise() -> None:
    moved = Entry("a@salestui", "Call back: Mäkelä", "moved", DAY)
    memory: Memory = {}
    seen = []
    for at, entries in enumerate([[CALL], [CALL], [moved], [], [moved], [moved], [CALL]]):
        told, memory = retold(entries, memory, later(at))
        seen += [(one.sequence, one.changed_at) for one in told]
    assert seen == [
        (0, later(0)),
        (0, later(0)),
        (1, later(2)),
        (2, later(4)),
        (2, later(4)),
        (3, later(6)),
    ]


def test_of_what_vanished_only_the_newest_is_remembered() -> None:
    memory: Memory = {str(number): ["x", 5, later(number).isoformat()] for number in range(2_500)}
    _told, kept = retold([CALL], memory, later(9_000))
    assert len(kept) == 2_000
    assert kept["2499"] == ["", 5, later(2499).isoformat()]
    assert "0" not in kept


def test_more_entries_than_the_memory_holds_are_all_remembered() -> None:
    many = [Entry(str(number), "x", "", DAY) for number in range(2_100)]
    _told, kept = retold(many, {"gone": ["x", 0, AT.isoformat()]}, AT)
    assert (len(kept), "gone" in kept) == (2_100, False)
