"""Busy times of a calendar file: zones, repetitions and what is free, and files that mean no good."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.extract import MOST_EVENTS
from data.model.outside import HORIZON, busy_times
from data.model.refusal import Unclear

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 20, 6, tzinfo=UTC)
"""A Tuesday, five days before the clock is turned back."""


def calendar(*events: str, head: str = "") -> bytes:
    """A calendar file with these events, each as its lines."""
    blocks = [
        f"BEGIN:VEVENT\n{event if 'UID:' in event else f'UID:{index}' + chr(10) + event}\nEND:VEVENT\n"
        for index, event in enumerate(events)
    ]
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{head}{''.join(blocks)}END:VCALENDAR\n".replace(
        "\n", "\r\n"
    ).encode()


def told(content: bytes, email: str = "") -> list[str]:
    """The busy times in Helsinki."""
    found = busy_times(content, NOW, HELSINKI, email=email)
    assert found.unread == 0
    return [f"{t.start.astimezone(HELSINKI):%a %d.%m. %H:%M}-{t.end.astimezone(HELSINKI):%H:%M}" for t in found.busy]


@pytest.mark.parametrize(
    ("event", "meant"),
    [
        ("DTSTART:20261026T080000Z\nDTEND:20261026T090000Z", ["Mon 26.10. 10:00-11:00"]),
        ("DTSTART;TZID=Europe/Helsinki:20261026T080000\nDURATION:PT90M", ["Mon 26.10. 08:00-09:30"]),
        ("DTSTART;TZID=Europe/London:20261026T080000\nDURATION:PT1H", ["Mon 26.10. 10:00-11:00"]),
        ("DTSTART;TZID=FLE Standard Time:20261026T080000\nDURATION:PT1H", ["Mon 26.10. 08:00-09:00"]),
        ("DTSTART:20261026T080000\nDTEND:20261026T090000", ["Mon 26.10. 08:00-09:00"]),
        ("DTSTART;TZID=Nobody knows:20261026T080000\nDURATION:PT1H", ["Mon 26.10. 08:00-09:00"]),
        ("DTSTART;VALUE=DATE:20261024\nDTEND;VALUE=DATE:20261026", ["Sat 24.10. 00:00-00:00"]),
        ("DTSTART;VALUE=DATE:20261026", ["Mon 26.10. 00:00-00:00"]),
        ("DTSTART:20261026T080000Z", []),
        ("DTSTART:20261026T080000Z\nDTEND:20261026T070000Z", ["Mon 26.10. 09:00-10:00"]),
        ("DTSTART:20261020T050000Z\nDTEND:20261020T060000Z", []),
        ("DTSTART:20261001T050000Z\nDTEND:20261020T070000Z", ["Thu 01.10. 08:00-10:00"]),
        ("DTSTART:20270120T050000Z\nDTEND:20270120T070000Z", []),
        ("DTSTART:20261026T080000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT", []),
        ("DTSTART:20261026T080000Z\nDURATION:PT1H\nSTATUS:CANCELLED", []),
        ("DTSTART:20261026T080000Z\nDURATION:PT1H\nX-MICROSOFT-CDO-BUSYSTATUS:FREE", []),
        ("DTSTART:20261026T080000Z\nDURATION:PT1H\nSTATUS:TENTATIVE", ["Mon 26.10. 10:00-11:00"]),
    ],
)
def test_an_event_takes_the_time_its_owner_sees(event: str, meant: list[str]) -> None:
    assert told(calendar(event)) == meant


def test_a_weekly_hour_stays_at_its_hour_when_the_clock_is_turned() -> None:
    weekly = (
        "DTSTART;TZID=Europe/Helsinki:20200106T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261102T070000Z"
    )
    assert told(calendar(weekly)) == ["Mon 26.10. 09:00-10:00", "Mon 02.11. 09:00-10:00"]
    found = busy_times(calendar(weekly), NOW - timedelta(days=7), HELSINKI).busy
    assert [taken.start.hour for taken in found] == [6, 7, 7]


def test_exceptions_of_a_series_are_left_out_moved_or_free() -> None:
    rule = "UID:x\nDTSTART;TZID=Europe/Helsinki:20261021T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4"
    out = "\nEXDATE;TZID=Europe/Helsinki:20261022T090000"
    moved = "UID:x\nRECURRENCE-ID;TZID=Europe/Helsinki:20261023T090000\nDTSTART:20261030T120000Z\nDURATION:PT1H"
    off = "UID:x\nRECURRENCE-ID;TZID=Europe/Helsinki:20261024T090000\nDTSTART:20261024T060000Z\nSTATUS:CANCELLED"
    assert told(calendar(rule + out, moved, off)) == ["Wed 21.10. 09:00-10:00", "Fri 30.10. 14:00-15:00"]


def test_a_zone_described_in_the_file_is_learnt_from_it() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Head office\nBEGIN:STANDARD\nDTSTART:16010101T040000\nTZOFFSETFROM:+0500\n"
        "TZOFFSETTO:+0400\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
        "DTSTART:16010101T030000\nTZOFFSETFROM:+0400\nTZOFFSETTO:+0500\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"
        "END:DAYLIGHT\nEND:VTIMEZONE\n"
    )
    day = "DTSTART;TZID=Head office:20261021T100000\nDURATION:PT1H"
    after = "DTSTART;TZID=Head office:20261026T100000\nDURATION:PT1H"
    assert told(calendar(day, after, head=zone)) == ["Wed 21.10. 08:00-09:00", "Mon 26.10. 08:00-09:00"]


def test_what_the_rep_declined_is_free_and_what_others_declined_is_not() -> None:
    event = "DTSTART:20261026T080000Z\nDURATION:PT1H\nATTENDEE;PARTSTAT=DECLINED;CN=A:mailto:Aino@kotitreeni.fi"
    assert told(calendar(event), "aino@kotitreeni.fi") == []
    assert told(calendar(event), "other@kotitreeni.fi") == told(calendar(event)) == ["Mon 26.10. 10:00-11:00"]


def test_folded_lines_alarms_and_todos_do_not_confuse_it() -> None:
    alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:PT9H\nACTION:DISPLAY\nEND:VALARM"
    event = (
        f"SUMMARY:long\n  END:VEVENT\nDTSTART;TZID=Europe/\n Helsinki:20261026T080000\n{alarm}\nDTEND:20261026T070000Z"
    )
    todo = "BEGIN:VTODO\nUID:t\nDTSTART:20261027T080000Z\nDUE:20261027T090000Z\nEND:VTODO\n"
    assert told(calendar(event, head=todo)) == ["Mon 26.10. 08:00-09:00"]


WILD = [
    "RRULE:FREQ=SECONDLY",
    "RRULE:FREQ=DAILY;INTERVAL=0",
    "RRULE:FREQ=DAILY;BYMINUTE=" + ",".join(map(str, range(60))),
    "RRULE:FREQ=NEVER",
    "RRULE:",
    "RRULE:FREQ=DAILY;UNTIL=never",
]


@pytest.mark.parametrize("rule", WILD)
def test_a_rule_that_runs_wild_is_counted_and_spoils_nothing_else(rule: str) -> None:
    wild = f"DTSTART:20261026T080000Z\nDURATION:PT1M\n{rule}"
    found = busy_times(calendar(wild, "DTSTART:20261027T080000Z\nDURATION:PT1H"), NOW, HELSINKI)
    assert "1" in [taken.uid for taken in found.busy]
    assert found.unread + len([taken for taken in found.busy if taken.uid == "0"]) == 1


def test_too_many_events_are_counted_rather_than_read() -> None:
    many = calendar(*["DTSTART:20261026T080000Z\nDURATION:PT1H"] * (MOST_EVENTS + 3))
    assert busy_times(many, NOW, HELSINKI, enough=lambda: True).unread == MOST_EVENTS + 3


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is no calendar"),
        (b"<html>", "is no calendar"),
        (b"\xff\xfe\x00", "is no calendar"),
        (calendar()[:-6], "breaks off"),
    ],
)
def test_what_is_no_whole_calendar_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(Unclear, match=sentence):
        busy_times(content, NOW, HELSINKI)


lines = st.one_of(
    st.sampled_from(
        [
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VALARM",
            "END:VALARM",
            "BEGIN:VTIMEZONE",
            "TZID:x",
            "END:VTIMEZONE",
            *WILD,
            "DTSTART:20261026T080000Z",
            "DTSTART;TZID=x:20261026T080000",
            "DTSTART;VALUE=DATE:20261026",
            "DTSTART:00000000",
            "DURATION:PT1H",
            "DURATION:P9999999999D",
            "DTEND:20991231T080000Z",
            "RECURRENCE-ID:20261026T080000Z",
            "UID:1",
            "RDATE:20261101T080000Z",
            "RDATE;VALUE=PERIOD:20261101T080000Z/PT1H",
            "EXDATE:x",
            "X-WR-TIMEZONE:Nowhere",
        ]
    ),
    st.text(max_size=20).map(lambda text: text.replace("\n", "")),
)


@given(st.lists(lines, max_size=25))
def test_any_calendar_answers_or_is_refused(found: list[str]) -> None:
    content = "\r\n".join(["BEGIN:VCALENDAR", *found, "END:VCALENDAR", ""]).encode(errors="replace")
    try:
        busy = busy_times(content, NOW, HELSINKI).busy
    except Unclear:
        return
    assert all(taken.end > NOW and taken.start < min(taken.end, NOW + HORIZON) for taken in busy)
