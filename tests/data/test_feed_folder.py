"""The folder of the calendar feed: private, whole or not at all, and never over what is not ours."""

from __future__ import annotations

import os
import stat
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from data import feed_folder
from data.feed import Feed, renew_feed
from data.feed_folder import FeedFolder, write_feed
from data.model.feed import FILE, Entry, Told
from data.model.refusal import NotFound, Refusal
from data.notes import add_note
from data.store import Store
from tests.data.cases import complained, customer
from tests.data.test_announced import NOON, asked

AT = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
FEED = Feed("abc", (Told(Entry("a@salestui", "Memo: Pöytä Oy", "", date(2026, 11, 24)), 0, AT),), 0)
OTHER = Feed("xyz", (), 0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "calendar"
    found.mkdir()
    return found


def test_it_is_written_privately_and_left_alone_while_it_says_so_already(folder: Path) -> None:
    path = write_feed(FEED, folder)
    assert path == folder / FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes() == FEED.content()
    before = path.stat()
    write_feed(FEED, folder)
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert [file.name for file in folder.iterdir()] == [FILE]


def test_something_new_takes_its_place_whole(folder: Path) -> None:
    path = write_feed(FEED, folder)
    reader = path.open("rb")
    write_feed(Feed("abc", (), 0), folder)
    with reader:
        assert reader.read() == FEED.content()
    assert b"VEVENT" not in path.read_bytes()


def test_a_missing_folder_is_made_only_where_asked(tmp_path: Path) -> None:
    missing = tmp_path / "a" / "b"
    with pytest.raises(NotFound, match="there is no folder"):
        write_feed(FEED, missing)
    assert not missing.exists()
    path = write_feed(FEED, missing, make=True)
    assert path.is_file()
    assert stat.S_IMODE(missing.stat().st_mode) == 0o700


@pytest.mark.parametrize("content", [b"", b"my diary", OTHER.content(), b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"])
def test_what_is_not_the_feed_of_these_customers_stays(folder: Path, content: bytes) -> None:
    (folder / FILE).write_bytes(content)
    with pytest.raises(Refusal, match="is not the feed of these customers"):
        write_feed(FEED, folder)
    assert (folder / FILE).read_bytes() == content


@pytest.mark.parametrize("target", ["there", "nowhere"])
def test_nothing_is_written_through_a_link(folder: Path, tmp_path: Path, target: str) -> None:
    there = tmp_path / "there"
    there.write_bytes(FEED.content())
    (folder / FILE).symlink_to(tmp_path / target)
    with pytest.raises(Refusal, match="is not the feed"):
        write_feed(OTHER, folder)
    assert (folder / FILE).is_symlink()
    assert there.read_bytes() == FEED.content()
    assert not (tmp_path / "nowhere").exists()


def test_a_link_laid_where_the_new_one_is_written_is_taken_away(folder: Path, tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (folder / f".{FILE}.part").symlink_to(victim)
    write_feed(FEED, folder)
    assert victim.read_text() == "mine"


def test_a_folder_or_a_pipe_of_that_name_is_no_feed(folder: Path, tmp_path: Path) -> None:
    (folder / FILE).mkdir()
    with pytest.raises(Refusal, match="is not the feed"):
        write_feed(FEED, folder)
    os.mkfifo(tmp_path / FILE)
    with pytest.raises(Refusal, match="is not the feed"):
        write_feed(FEED, tmp_path)


def test_a_huge_file_is_not_even_read(folder: Path) -> None:
    with (folder / FILE).open("wb") as file:
        file.write(FEED.content())
        file.truncate(6_000_000)
    with pytest.raises(Refusal, match="is not the feed"):
        write_feed(FEED, folder)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_takes_nothing_is_a_sentence(folder: Path) -> None:
    folder.chmod(0o500)
    with pytest.raises(Refusal, match="Permission denied"):
        write_feed(FEED, folder)
    folder.chmod(0o700)


def test_a_full_disk_is_a_sentence_and_the_old_feed_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_feed(FEED, folder)

    def full(*_anything: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("data.invitations.os.fsync", full)
    with pytest.raises(Refusal, match=r"was not written to .*: No space left on device"):
        write_feed(Feed("abc", (), 0), folder)
    assert path.read_bytes() == FEED.content()
    assert [file.name for file in folder.iterdir()] == [FILE]


def test_a_fault_without_words_is_told_by_its_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_anything: object) -> None:
        raise TimeoutError

    monkeypatch.setattr(feed_folder, "put", broken)
    with pytest.raises(Refusal, match="TimeoutError"):
        write_feed(FEED, folder)


def test_where_a_file_stands_in_the_way_of_the_folder_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "calendar").write_text("x")
    with pytest.raises(NotFound):
        write_feed(FEED, tmp_path / "calendar")
    with pytest.raises(Refusal, match="Not a directory"):
        write_feed(FEED, tmp_path / "calendar", make=True)


def test_it_is_stale_after_what_it_tells_of_changed_and_only_then(store: Store, folder: Path) -> None:
    feed = FeedFolder(folder)
    store.after_commit.append(feed)
    assert feed.stale
    feed.stale = False
    org = customer(store)
    assert feed.stale
    for act, stale in (
        (lambda: store.do(add_note, org, "a word").result(), False),
        (lambda: complained(store, org), True),
        (lambda: store.do(renew_feed).result(), False),
        (lambda: asked(store, NOON), True),
    ):
        feed.stale = False
        act()
        assert feed.stale is stale


def test_a_fault_is_told_once_until_it_is_another_or_gone(tmp_path: Path) -> None:
    feed = FeedFolder(tmp_path / "missing")
    feed.stale = False
    assert feed.write(FEED).result().startswith("The calendar feed was not written: there is no folder")
    assert feed.stale
    assert feed.write(FEED).result() == ""
    (tmp_path / "missing").mkdir()
    (tmp_path / "missing" / FILE).write_text("diary")
    assert "is not the feed" in feed.write(FEED).result()
    (tmp_path / "missing" / FILE).unlink()
    feed.stale = False
    assert feed.write(FEED).result() == ""
    assert not feed.stale
    (tmp_path / "missing" / FILE).write_text("diary")
    assert "is not the feed" in feed.write(FEED).result()


def test_whatever_else_goes_wrong_is_a_sentence_too(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_anything: object) -> bytes:
        raise ValueError("a customer's name")

    monkeypatch.setattr(Feed, "content", broken)
    said = FeedFolder(folder).write(FEED).result()
    assert said == f"The calendar feed was not written to {folder}: ValueError."
