"""The post: papers that could not be written wait, in the file too, and follow as soon as they can."""

from __future__ import annotations

import errno
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from data.history import undo
from data.invitations import put
from data.meetings import book_meeting, move_meeting
from data.model.settings import Rep, Settings
from data.post import into
from data.store import Store
from data.tables import organisation
from data.transaction import Write

START = datetime(2026, 11, 26, 7, tzinfo=UTC)


@pytest.fixture
def folder(store: Store, tmp_path: Path) -> Path:
    """Where the store puts papers: shut at first, because a file stands in its place."""
    store.office = replace(store.office, settings=Settings(rep=Rep(name="Aino")))
    found = tmp_path / "Invitations"
    found.write_text("in the way")
    store.after_commit.append(into(found))
    return found


def _house(write: Write) -> str:
    write.say("house")
    return write.insert(organisation, name="Pöytä Oy", search_key="x", segment="company", tags=[])


def _book(write: Write, org: str, start: datetime = START) -> str:
    write.say("meeting")
    return book_meeting(write, start, organisation_id=org, deal_id=None, contact_id=None, language="en")


def _events(folder: Path) -> list[tuple[str, int, object]]:
    found: list[tuple[str, int, object]] = []
    for path in sorted(folder.glob("*.ics")):
        assert path.with_suffix(".eml").exists()
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        event = calendar.events[0]
        found.append((str(calendar["METHOD"]), event.sequence, event.start))
    return found


def test_what_could_not_be_written_follows_after_the_next_change_of_anything(store: Store, folder: Path) -> None:
    org = store.do(_house).result().result
    (notice,) = store.do(_book, org).result().notices
    assert notice.wrong
    assert store.do(_house).result().notices == ()
    folder.unlink()
    (notice,) = store.do(_house).result().notices
    assert not notice.wrong
    assert _events(folder) == [("REQUEST", 0, START)]
    assert store.do(_house).result().notices == ()


def test_it_is_remembered_in_the_file_and_follows_at_the_next_start(store: Store, folder: Path) -> None:
    org = store.do(_house).result().result
    key = store.do(_book, org).result().result
    store.do(move_meeting, key, START + timedelta(hours=1)).result()
    store.close()
    folder.unlink()
    again = Store(store.path, store.office)
    again.after_commit.append(into(folder))
    try:
        assert len(again.catch_up().result()) == 1
        assert _events(folder) == [("REQUEST", 0, START + timedelta(hours=1))]
        assert again.catch_up().result() == []
    finally:
        again.close()


def test_a_booking_undone_before_it_was_ever_written_needs_no_cancellation(store: Store, folder: Path) -> None:
    org = store.do(_house).result().result
    store.do(_book, org).result()
    store.do(undo).result()
    folder.unlink()
    assert store.do(_house).result().notices == ()
    assert not folder.exists()


def test_a_cancellation_that_could_not_be_written_follows_with_all_that_was_known(store: Store, folder: Path) -> None:
    folder.unlink()
    org = store.do(_house).result().result
    store.do(_book, org).result()
    shutil.rmtree(folder)
    folder.write_text("in the way")
    (notice,) = store.do(undo).result().notices
    assert notice.wrong
    folder.unlink()
    store.do(_house).result()
    assert _events(folder) == [("CANCEL", 1, START)]


def test_while_the_folder_stays_shut_one_attempt_is_made_and_nothing_is_told_again(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    org = store.do(_house).result().result
    for hours in (0, 2, 4):
        store.do(_book, org, START + timedelta(hours=hours)).result()
    attempts = []

    def counted(where: Path, name: str, content: bytes) -> None:
        attempts.append(name)
        put(where, name, content)

    monkeypatch.setattr("data.post.put", counted)
    assert store.do(_house).result().notices == ()
    assert len(attempts) == 1
    folder.unlink()
    assert len(store.do(_house).result().notices) == 3
    assert len(_events(folder)) == 3


def test_a_full_disk_between_the_two_papers_leaves_no_half_and_is_made_good(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.unlink()

    def full(where: Path, name: str, content: bytes) -> None:
        if name.endswith(".eml"):
            raise OSError(errno.ENOSPC, "No space left on device")
        put(where, name, content)

    org = store.do(_house).result().result
    with monkeypatch.context() as patch:
        patch.setattr("data.post.put", full)
        (notice,) = store.do(_book, org).result().notices
    assert "disk is full" in notice.sentence
    store.do(_house).result()
    assert _events(folder) == [("REQUEST", 0, START)]
    assert not list(folder.glob(".*"))


def test_a_deal_or_house_that_went_with_the_booking_stops_no_cancellation(store: Store, folder: Path) -> None:
    folder.unlink()

    def both(write: Write) -> str:
        return _book(write, _house(write))

    store.do(both).result()
    store.do(undo).result()
    assert _events(folder) == [("CANCEL", 1, START)]
