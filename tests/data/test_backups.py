"""Backups of a file: private, sound before they count, made only when something changed, never one another's end."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data.file.backups import Backup, Why, back_up, backups, changed_since, expires, folder_of, remove, thin
from data.file.checking import look_at, look_at_backup
from data.file.halt import Halt
from data.file.tally import tallies, tally_of
from data.model.refusal import Damaged, Refusal
from data.store import Store
from tests.data.test_released_schemas import old_file

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
LONG_AGO = 1_600_000_000_000_000_000


@pytest.fixture
def file(demo: Store) -> Path:
    """The demo, which no program has open and nobody wrote to for years."""
    demo.close()
    os.utime(demo.path, ns=(LONG_AGO, LONG_AGO))
    return demo.path


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A system that makes nothing private by itself."""
    before = os.umask(0)
    yield
    os.umask(before)


def _write(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE organisation SET notes = notes || '!'")
        connection.commit()


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.usefixtures("open_umask")
def test_a_backup_its_tally_and_its_folder_are_private_whatever_the_system_does(file: Path) -> None:
    made = back_up(file, NOW, Why.ASKED)
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in folder_of(file).iterdir()}
    assert stat.S_IMODE(folder_of(file).stat().st_mode) == 0o700
    assert set(modes.values()) == {0o600}
    assert made.path.name in modes


def test_a_folder_that_others_may_look_into_is_closed_to_them(file: Path) -> None:
    folder_of(file).mkdir()
    folder_of(file).chmod(0o755)
    back_up(file, NOW, Why.ASKED)
    assert stat.S_IMODE(folder_of(file).stat().st_mode) == 0o700


def test_a_link_in_the_place_of_the_folder_is_refused(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    folder_of(file).symlink_to(elsewhere)
    with pytest.raises(Refusal, match="is a link"):
        back_up(file, NOW, Why.ASKED)
    assert list(elsewhere.iterdir()) == []


def test_a_backup_holds_what_was_last_written_and_not_yet_moved_into_the_file(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("UPDATE organisation SET notes = 'last'")
        connection.commit()
        made = back_up(file, NOW, Why.ASKED)
    with closing(sqlite3.connect(made.path)) as copy:
        assert copy.execute("SELECT DISTINCT notes FROM organisation").fetchall() == [("last",)]


def test_nothing_is_said_to_have_changed_until_something_has(file: Path) -> None:
    assert changed_since(file)
    back_up(file, NOW, Why.START)
    assert not changed_since(file)
    _write(file)
    assert changed_since(file)


def test_a_file_that_is_only_opened_has_not_changed(file: Path) -> None:
    back_up(file, NOW, Why.START)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("SELECT count(*) FROM organisation").fetchone()
        assert not changed_since(file)


def test_a_file_written_to_in_the_very_moment_of_the_backup_counts_as_changed(file: Path) -> None:
    _write(file)
    back_up(file, NOW, Why.START)
    os.utime(file, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns - 10_000_000_000))
    assert changed_since(file)


def test_no_backup_is_made_of_a_damaged_file_and_the_older_one_stays(file: Path) -> None:
    made = back_up(file, NOW, Why.START)
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2])
    with pytest.raises(Damaged):
        back_up(file, NOW + timedelta(hours=1), Why.CHANGED)
    assert backups(file) == (made,)
    assert [one.name for one in folder_of(file).iterdir() if ".part" in one.name] == []


def test_what_a_killed_program_left_is_cleared_away_and_never_counted(file: Path) -> None:
    folder_of(file).mkdir(mode=0o700)
    half = folder_of(file) / f"{file.stem}-20261124T080000Z-start.part"
    half.write_bytes(b"half")
    assert backups(file) == ()
    back_up(file, NOW, Why.START)
    assert not half.exists()


def test_a_single_changed_bit_in_a_backup_is_told(file: Path) -> None:
    made = back_up(file, NOW, Why.START)
    assert (tallies(made.path), look_at_backup(made).fault) == (True, "")
    _flip(made.path)
    assert tallies(made.path) is False
    assert "damaged" in look_at_backup(made).fault


def test_a_backup_without_its_tally_is_looked_through_row_by_row(file: Path) -> None:
    made = back_up(file, NOW, Why.START)
    tally_of(made.path).unlink()
    found = look_at_backup(made)
    assert (tallies(made.path), found.fault, found.organisations > 0) == (None, "", True)
    made.path.write_bytes(made.path.read_bytes()[:-5000])
    assert look_at_backup(made).fault


def test_the_backup_of_an_older_schema_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    old_file("0001", path)
    made = back_up(path, NOW, Why.MIGRATION)
    tally_of(made.path).unlink()
    assert (look_at_backup(made).schema, look_at_backup(made).fault, look_at(path).fault) == ("0001", "", "")


def test_a_backup_that_cannot_be_read_counts_for_nothing_when_old_ones_go(file: Path) -> None:
    made = [back_up(file, NOW + timedelta(hours=hour), Why.CHANGED, thinned=False) for hour in range(3)]
    made[-1].path.write_bytes(b"")
    assert thin(file, NOW + timedelta(days=3)) == [made[0]]
    assert set(backups(file)) == {made[1], Backup(made[2].path, made[2].at, made[2].why, 0)}


def test_until_when_a_backup_is_kept_is_told_of_each(file: Path) -> None:
    first, second = (back_up(file, NOW + timedelta(hours=hour), Why.CHANGED) for hour in range(2))
    assert expires(first) == first.at + timedelta(hours=48)
    assert expires(second) == second.at + timedelta(weeks=8)


def test_a_removed_backup_takes_its_tally_along(file: Path) -> None:
    made = back_up(file, NOW, Why.START)
    remove(made)
    assert not made.path.exists()
    assert not tally_of(made.path).exists()


def test_a_backup_that_is_broken_off_leaves_nothing(file: Path) -> None:
    halt = Halt()
    halt.say()
    with pytest.raises(Refusal, match="broken off"):
        back_up(file, NOW, Why.START, halt=halt)
    assert backups(file) == ()


def test_a_folder_that_takes_nothing_is_told_in_a_sentence(file: Path) -> None:
    folder_of(file).write_text("in the way", encoding="utf-8")
    with pytest.raises(Refusal, match="No backup could be made"):
        back_up(file, NOW, Why.START)
