"""The rep's own calendar file: read when it changes, never in anybody's way, and its faults told once."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from data.elsewhere import Elsewhere
from data.meetings import book_meeting, busy_elsewhere, cancel_meeting, free_times, move_meeting
from data.model.office import Office
from data.model.outside import Expanded, busy_times
from data.store import Store
from data.tables import meeting, organisation
from data.transaction import Read, Write
from tests.conftest import StillClock

FIRST = datetime(2026, 11, 25, 7, tzinfo=UTC)
"""Wednesday at nine: what an empty calendar offers first."""


def write(path: Path, *events: tuple[datetime, str], hours: float = 1) -> None:
    """Write a calendar with an event at each of these times."""
    blocks = [
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{start:%Y%m%dT%H%M%SZ}\r\n"
        f"DTEND:{start + timedelta(hours=hours):%Y%m%dT%H%M%SZ}\r\nEND:VEVENT\r\n"
        for start, uid in events
    ]
    path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(blocks)}END:VCALENDAR\r\n", newline="")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "my calendar.ics"
    write(found, (FIRST, "dentist"))
    return found


@pytest.fixture
def life(path: Path, office: Office, store: Store, clock: StillClock) -> Elsewhere:
    """The rep's own calendar, named in the settings of the store's office but not looked at yet."""
    made = Elsewhere(path, office.calendar, clock=clock)
    store.office = replace(store.office, elsewhere=made)
    return made


def test_a_time_that_the_own_calendar_takes_is_not_offered(life: Elsewhere, store: Store) -> None:
    assert FIRST in store.ask(free_times).result()
    assert life.look().result() == (True, "")
    assert FIRST not in store.ask(free_times).result()


def test_it_is_read_again_only_when_it_changed_or_another_day_came(
    life: Elsewhere, path: Path, clock: StillClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings = []

    def counted(content: bytes, now: datetime, zone: ZoneInfo, **more: Any) -> Expanded:
        readings.append(now)
        return busy_times(content, now, zone, **more)

    monkeypatch.setattr("data.elsewhere.busy_times", counted)
    life.look().result()
    assert life.look().result() == (False, "")
    assert len(readings) == 1
    write(path, (FIRST + timedelta(hours=4), "a longer name"))
    assert life.look().result() == (True, "")
    assert [taken.start for taken in life()] == [FIRST + timedelta(hours=4)]
    clock.move(days=1)
    assert life.look().result() == (False, "")
    assert len(readings) == 3


def test_it_is_read_on_a_thread_that_nobody_waits_for(life: Elsewhere, monkeypatch: pytest.MonkeyPatch) -> None:
    inside, go = threading.Event(), threading.Event()
    threads = []

    def slow(*_args: object, **_more: object) -> None:
        threads.append(threading.current_thread())
        inside.set()
        go.wait(10)
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("data.elsewhere.busy_times", slow)
    first = life.look()
    assert inside.wait(10)
    assert life.look().result(10) == (False, "")
    assert not first.done()
    go.set()
    assert "Input/output error" in first.result(10)[1]
    assert threads[0].daemon
    assert threads[0] is not threading.main_thread()


@pytest.mark.parametrize("broken", ["gone", "half", "folder", "large", "pipe"])
def test_a_file_that_cannot_be_read_is_told_once_and_what_was_read_last_stands(
    broken: str, life: Elsewhere, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    life.look().result()
    if broken == "half":
        path.write_bytes(path.read_bytes()[:60])
    else:
        path.unlink()
    if broken == "folder":
        path.mkdir()
    elif broken == "large":
        monkeypatch.setattr("data.elsewhere.LARGEST", 10)
        write(path, (FIRST, "x"))
    elif broken == "pipe":
        os.mkfifo(path)
    changed, sentence = life.look().result(10)
    assert not changed
    assert str(path) in sentence
    assert "10:12" in sentence
    assert "\n" not in sentence
    assert life.look().result(10) == (False, "")
    assert [taken.start for taken in life()] == [FIRST]


def test_a_file_that_is_missing_from_the_beginning_leaves_our_own_meetings(
    life: Elsewhere, path: Path, store: Store
) -> None:
    path.unlink()
    changed, sentence = life.look().result()
    assert not changed
    assert sentence.count(".") == str(path).count(".") + 2
    assert "own meetings" in sentence
    assert FIRST in store.ask(free_times).result()
    write(path, (FIRST, "back"))
    assert life.look().result() == (True, "")


def test_what_could_not_be_understood_is_counted_aloud(life: Elsewhere, path: Path) -> None:
    text = path.read_text()
    path.write_text(text.replace("DTEND", "RRULE:FREQ=SECONDLY\nDTEND"))
    assert "1 of its events" in life.look().result()[1]


def _book(write: Write) -> str:
    org = write.insert(organisation, name="Pöytä Oy", search_key="x", segment="company", tags=[])
    return book_meeting(write, FIRST, organisation_id=org, deal_id=None, contact_id=None, language="en")


def test_our_own_meetings_in_that_calendar_do_not_block_the_time_they_left(
    life: Elsewhere, path: Path, store: Store
) -> None:
    key = store.do(_book).result().result

    def uid(read: Read) -> str:
        return str(read.row(meeting, key)["uid"])

    write(path, (FIRST, store.ask(uid).result()), (FIRST + timedelta(hours=6), "theirs@salestui"))
    life.look().result()
    assert store.ask(busy_elsewhere).result() == [(FIRST + timedelta(hours=6), FIRST + timedelta(hours=7))]
    store.do(move_meeting, key, FIRST + timedelta(days=1)).result()
    assert FIRST in store.ask(free_times).result()
    store.do(cancel_meeting, key).result()
    assert FIRST in store.ask(free_times).result()
