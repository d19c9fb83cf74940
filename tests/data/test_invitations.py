"""Invitations: read back by a calendar library, cancelled on undo, and never losing a booking."""

from __future__ import annotations

import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from sqlalchemy import select

from data.bookkeeping import invitation
from data.history import redo, undo
from data.invitations import invitations_folder, put
from data.meetings import book_meeting, cancel_meeting, hold_meeting, move_meeting
from data.model.done import Done
from data.model.invitation import file_name
from data.model.settings import Rep, Settings
from data.post import into
from data.store import Store
from data.tables import contact, meeting, organisation
from data.transaction import Read, Write

START = datetime(2026, 11, 26, 7, tzinfo=UTC)


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    """Where the store puts invitations; the rep has an address."""
    rep = Rep(name="Aino Laine", email="aino@kotitreeni.fi", company="Kotitreeni Oy", phone="+358401234567")
    store.office = replace(store.office, settings=Settings(rep=rep))
    found = tmp_path / "Invitations"
    store.after_commit.append(into(found))
    return found


def _book(write: Write, *, name: str = "Anna Mäkelä", email: str = "anna@poyta.fi", house: str = "Pöytä Oy") -> str:
    org = write.insert(organisation, name=house, search_key="x", segment="company", tags=[])
    anna = write.insert(contact, organisation_id=org, name=name, search_key="x", email=email)
    write.say("meeting")
    return book_meeting(write, START, organisation_id=org, deal_id=None, contact_id=anna, language="en")


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.ics"))


def _event(folder: Path) -> tuple[str, Any]:
    (file,) = _files(folder)
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    (event,) = calendar.walk("VEVENT")
    return str(calendar["METHOD"]), event


def _remembered(read: Read) -> list[tuple[int, str]]:
    return [(row["sequence"], row["method"]) for row in read.all(select(invitation))]


def test_an_invitation_reads_back_whole(store: Store, folder: Path) -> None:
    done = store.do(_book).result()
    method, event = _event(folder)
    assert method == "REQUEST"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (START, START + timedelta(hours=1))
    assert event["DTSTART"].to_ical() == b"20261126T070000Z"
    assert (int(event["SEQUENCE"]), str(event["STATUS"])) == (0, "CONFIRMED")
    assert str(event["ORGANIZER"]) == "mailto:aino@kotitreeni.fi"
    assert str(event["ATTENDEE"]) == "mailto:anna@poyta.fi"
    assert event["ATTENDEE"].params["CN"] == "Anna Mäkelä"
    assert "Pöytä Oy" in event["SUMMARY"]
    assert "Aino Laine" in event["DESCRIPTION"]
    assert "{{" not in event["DESCRIPTION"]
    assert str(event["LOCATION"]) == "at your place"
    assert [notice.wrong for notice in done.notices] == [False]


def test_the_file_is_named_by_day_and_house_and_is_private(store: Store, folder: Path) -> None:
    store.do(_book).result()
    (file,) = _files(folder)
    assert file.name.startswith("2026-11-26-poyta-oy-")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_undo_writes_a_cancellation_and_redo_asks_again_with_a_growing_sequence(store: Store, folder: Path) -> None:
    store.do(_book).result()
    uid = str(_event(folder)[1]["UID"])
    seen = []
    for step in (undo, redo, undo):
        store.do(step).result()
        method, event = _event(folder)
        assert str(event["UID"]) == uid
        seen.append((method, int(event["SEQUENCE"])))
    assert seen == [("CANCEL", 1), ("REQUEST", 2), ("CANCEL", 3)]
    assert _event(folder)[1]["DTSTART"].dt == START
    assert store.ask(_remembered).result() == [(3, "CANCEL")]


def test_a_moved_meeting_is_asked_for_again_in_one_file(store: Store, folder: Path) -> None:
    key = store.do(_book).result().result
    store.do(move_meeting, key, START + timedelta(days=1)).result()
    method, event = _event(folder)
    assert (method, int(event["SEQUENCE"])) == ("REQUEST", 1)
    assert event["DTSTART"].dt == START + timedelta(days=1)
    assert _files(folder)[0].name.startswith("2026-11-27-")


def test_a_meeting_called_off_is_cancelled_and_a_held_one_left_alone(store: Store, folder: Path) -> None:
    key = store.do(_book).result().result
    store.do(hold_meeting, key).result()
    assert store.ask(_remembered).result() == [(0, "REQUEST")]
    store.do(undo).result()
    store.do(cancel_meeting, key).result()
    method, event = _event(folder)
    assert (method, str(event["STATUS"])) == ("CANCEL", "CANCELLED")


def test_a_change_that_tells_the_guest_nothing_writes_nothing(store: Store, folder: Path) -> None:
    def other(write: Write) -> None:
        write.insert(organisation, name="Z", search_key="z", segment="company", tags=[])

    store.do(_book).result()
    store.do(other).result()
    assert store.ask(_remembered).result() == [(0, "REQUEST")]


def test_no_text_can_add_a_line_or_a_control_character(store: Store, folder: Path) -> None:
    nasty = "Anna\r\nATTENDEE:mailto:evil@example.com\x1b]52;c;aGk=\x07\x00"
    house = "X\r\nBEGIN:VALARM \x9b2J\u202e"
    store.do(_book, name=nasty, email="a@b.fi\r\nX-EVIL:1", house=house).result()
    (file,) = _files(folder)
    content = file.read_bytes()
    lines = content.replace(b"\r\n ", b"").split(b"\r\n")
    assert not [line for line in lines if line.startswith((b"ATTENDEE:mailto:evil", b"BEGIN:VALARM", b"X-EVIL"))]
    text = content.decode()
    assert not [mark for mark in "\x1b\x00\x07\x9b\u202e" if mark in text]
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_without_addresses_the_invitation_is_still_whole(store: Store, folder: Path) -> None:
    store.office = replace(store.office, settings=Settings(rep=Rep(name="Aino")))
    store.do(_book, email="not an address").result()
    _method, event = _event(folder)
    assert str(event["ORGANIZER"]) == "invalid:nomail"
    assert str(event["ATTENDEE"]) == "invalid:nomail"
    assert event["ATTENDEE"].params["CN"] == "Anna Mäkelä"


@pytest.fixture
def shut(folder: Path) -> Iterator[Path]:
    """A folder that cannot be made, because a file stands in its place."""
    folder.write_text("in the way")
    yield folder
    folder.unlink()


def test_a_folder_that_fails_keeps_the_booking_and_says_so(store: Store, shut: Path) -> None:
    done: Done[str] = store.do(_book).result()
    (notice,) = done.notices
    assert notice.wrong
    assert str(shut) in notice.sentence

    def meetings(read: Read) -> int:
        return len(read.all(select(meeting)))

    assert store.ask(meetings).result() == 1
    assert store.ask(_remembered).result() == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_laid_in_the_folder_is_replaced_and_never_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.ics", ".a.ics.part"):
        (folder / name).symlink_to(precious)
    put(folder, "a.ics", b"new")
    assert precious.read_text() == "mine"
    assert (folder / "a.ics").read_bytes() == b"new"
    assert not (folder / "a.ics").is_symlink()
    assert [file.name for file in folder.iterdir()] == ["a.ics"]


@pytest.mark.parametrize("name", ["../out.ics", "/tmp/out.ics", "a/b.ics"])
def test_nothing_is_written_outside_the_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="not a file name"):
        put(tmp_path, name, b"")


def test_a_hostile_name_makes_a_harmless_file_name() -> None:
    day = START.date()
    assert file_name(day, "../../etc/passwd", "0123456789abcdef@salestui") == "2026-11-26-etc-passwd-89abcdef.ics"
    assert file_name(day, "日本", "../x@y") == "2026-11-26-x.ics"
    assert len(file_name(day, "x" * 300, "0" * 32)) < 80


def test_the_folder_is_the_reps_choice_or_among_the_documents() -> None:
    assert invitations_folder(Settings(invitations="/srv/cal")) == Path("/srv/cal")
    assert invitations_folder(Settings()).name == "Invitations"
