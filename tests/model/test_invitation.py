"""Invitations as bytes: what RFC 5545 and RFC 5546 ask of them, whatever was typed."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.clean import clean, clean_line
from data.model.invitation import Invitation, Method, calendar_file

START = datetime(2026, 11, 26, 7, tzinfo=UTC)
PLAIN = Invitation(
    uid="0123@salestui",
    sequence=2,
    method="REQUEST",
    starts_at=START,
    ends_at=START + timedelta(hours=1),
    written_at=START - timedelta(days=2),
    summary="Tapaaminen: Kotitreeni Oy ja Pöytä Oy",
    agenda="Miten asiat ovat teillä nyt\nMitä toivoisitte toisin",
    place="teidän luonanne; Hämeenkatu 1, Tampere",
    rep="Aino Laine",
    rep_email="aino@kotitreeni.fi",
    guest="Anna Mäkelä",
    guest_email="anna@poyta.fi",
    language="fi",
)
texts = st.text(max_size=300) | st.text(alphabet='äÄöÖå😀 ,;:\\"\n\r\t', max_size=300)


@pytest.mark.parametrize(("method", "status"), [("REQUEST", "CONFIRMED"), ("CANCEL", "CANCELLED")])
def test_an_invitation_has_all_that_the_standards_ask_for_once(method: Method, status: str) -> None:
    lines = calendar_file(replace(PLAIN, method=method)).decode().replace("\r\n ", "").split("\r\n")
    wanted = [
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        f"METHOD:{method}",
        "UID:0123@salestui",
        "SEQUENCE:2",
        "DTSTAMP:20261124T070000Z",
        "DTSTART:20261126T070000Z",
        "DTEND:20261126T080000Z",
        f"STATUS:{status}",
    ]
    for line in wanted:
        assert lines.count(line) == 1
    assert len([line for line in lines if line.startswith("PRODID:")]) == 1
    assert len([line for line in lines if re.match(r"ORGANIZER[;:].*mailto:aino@kotitreeni.fi$", line)]) == 1
    assert len([line for line in lines if re.match(r"ATTENDEE[;:].*mailto:anna@poyta.fi$", line)]) == 1
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")


@given(texts, texts, texts, texts)
def test_every_line_ends_within_75_octets_between_letters_and_reads_back(
    summary: str, agenda: str, place: str, guest: str
) -> None:
    content = calendar_file(replace(PLAIN, summary=summary, agenda=agenda, place=place, guest=guest))
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()  # a letter cut in two would not
    assert b"\n" not in content.replace(b"\r\n", b"")
    (event,) = icalendar.Calendar.from_ical(content).events
    assert str(event["SUMMARY"]) == clean_line(summary)
    assert str(event.get("DESCRIPTION", "")) == clean(agenda).strip()
    assert str(event.get("LOCATION", "")) == clean_line(place)
    assert (event.start, event.end, event.sequence) == (PLAIN.starts_at, PLAIN.ends_at, 2)
