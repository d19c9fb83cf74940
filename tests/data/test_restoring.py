"""A file restored from a backup: all of it, what was there is kept, and can come back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data.file.backups import Why, back_up, backups
from data.file.checking import look_at
from data.file.hold import Hold
from data.file.restoring import begin_anew, gone, kept_aside, restore, to_undo
from data.file.soundness import schema_of
from data.migration import HEAD
from data.model.office import Office
from data.model.refusal import Damaged, Locked, NotFound, Refusal
from data.restored import bring_back
from data.store import Store
from tests.data.test_released_schemas import content, old_file

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def file(demo: Store) -> Path:
    """The demo, which no program has open."""
    demo.close()
    return demo.path


def _write(path: Path, notes: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE organisation SET notes = ?", (notes,))
        connection.commit()


def test_the_file_is_as_it_was_and_what_was_there_is_a_backup(file: Path) -> None:
    before = content(file)
    backup = back_up(file, NOW, Why.ASKED)
    _write(file, "newer")
    newer = content(file)
    done = restore(file, backup, LATER)
    assert content(file) == before
    assert done.before is not None
    assert (done.before.why, content(done.before.path), done.aside) == (Why.RESTORE, newer, None)


def test_a_restore_is_undone_by_restoring_what_was_there(file: Path) -> None:
    backup = back_up(file, NOW, Why.ASKED)
    _write(file, "newer")
    newer = content(file)
    restore(file, backup, LATER)
    restore(file, to_undo(file), LATER + timedelta(hours=1))
    assert content(file) == newer


def test_whoever_reads_the_file_meanwhile_reads_on_and_sees_what_was_restored(file: Path) -> None:
    backup = back_up(file, NOW, Why.ASKED)
    _write(file, "newer")
    with closing(sqlite3.connect(file)) as reader:
        assert reader.execute("SELECT DISTINCT notes FROM organisation").fetchall() == [("newer",)]
        restore(file, backup, LATER)
        assert ("newer",) not in reader.execute("SELECT DISTINCT notes FROM organisation").fetchall()


@pytest.mark.parametrize("harm", [b"", b"a letter to a customer", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_file_is_kept_byte_for_byte_with_its_log(file: Path, harm: bytes) -> None:
    before = content(file)
    backup = back_up(file, NOW, Why.ASKED)
    file.write_bytes(harm)
    file.with_name(file.name + "-wal").write_bytes(b"a log of another day")
    done = restore(file, backup, LATER)
    assert done.aside is not None
    assert done.aside.read_bytes() == harm
    assert done.aside.with_name(done.aside.name + "-wal").read_bytes() == b"a log of another day"
    assert content(file) == before
    assert kept_aside(file) == [done.aside]


def test_a_name_that_cannot_be_decoded_is_damage(file: Path) -> None:
    back_up(file, NOW, Why.ASKED)
    file.write_bytes(file.read_bytes().replace(b"CREATE TABLE organisation", b"CREATE TABLE \xad\xad\xadanisation", 1))
    with pytest.raises(Damaged):
        schema_of(file)
    with pytest.raises(Damaged):
        back_up(file, LATER, Why.CHANGED)
    assert look_at(file).fault


def test_what_was_damaged_before_a_restore_does_not_come_back_by_undoing_it(file: Path) -> None:
    backup = back_up(file, NOW, Why.ASKED)
    restore(file, backup, LATER)
    file.write_bytes(b"")
    restore(file, backup, LATER + timedelta(hours=1))
    with pytest.raises(NotFound, match="was damaged; it is kept"):
        to_undo(file)


def test_nothing_restored_means_nothing_to_undo(file: Path) -> None:
    back_up(file, NOW, Why.ASKED)
    with pytest.raises(NotFound, match="Nothing was restored"):
        to_undo(file)


def test_a_damaged_backup_is_refused_and_the_file_left_as_it_is(file: Path) -> None:
    backup = back_up(file, NOW, Why.ASKED)
    changed = bytearray(backup.path.read_bytes())
    changed[len(changed) // 2] ^= 1
    backup.path.write_bytes(changed)
    _write(file, "newer")
    newer = content(file)
    with pytest.raises(Damaged):
        restore(file, backup, LATER)
    assert content(file) == newer
    file.write_bytes(b"")
    with pytest.raises(Damaged):
        restore(file, backup, LATER)
    assert file.read_bytes() == b""


def test_a_file_that_an_app_holds_is_not_restored(file: Path) -> None:
    backup = back_up(file, NOW, Why.ASKED)
    hold = Hold.take(file, NOW)
    with pytest.raises(Locked, match="Nothing was restored"):
        restore(file, backup, LATER)
    hold.release()
    restore(file, backup, LATER)


def test_the_backup_that_is_restored_outlives_it_however_old_it_is(file: Path) -> None:
    old, newer = (back_up(file, NOW + timedelta(hours=hour), Why.CHANGED) for hour in range(2))
    done = restore(file, old, NOW + timedelta(days=3))
    assert done.backup == old
    assert newer in backups(file)


def test_an_older_schema_is_restored_and_brought_up_to_date(tmp_path: Path, office: Office) -> None:
    path = tmp_path / "old.db"
    old_file("0003", path)
    before = content(path)
    backup = back_up(path, NOW, Why.ASKED)
    path.write_bytes(b"")
    bring_back(path, backup, office)
    after = content(path)
    assert after["alembic_version"] == [{"version_num": HEAD}]
    assert len(after["organisation"]) == len(before["organisation"])


def test_beginning_anew_takes_the_damaged_file_away_and_keeps_it(file: Path) -> None:
    back_up(file, NOW, Why.ASKED)
    file.write_bytes(b"nothing of ours")
    aside = begin_anew(file, LATER)
    assert not file.exists()
    assert aside is not None
    assert aside.read_bytes() == b"nothing of ours"


def test_a_file_that_is_gone_is_told_where_there_are_backups_of_it(file: Path, tmp_path: Path) -> None:
    assert gone(file) == gone(tmp_path / "never.db") == ""
    backup = back_up(file, NOW, Why.ASKED)
    before = content(file)
    file.unlink()
    assert "there are backups" in gone(file)
    assert restore(file, backup, LATER).aside is None
    assert content(file) == before


def test_a_disk_that_takes_nothing_leaves_the_damaged_file_as_it_is(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = back_up(file, NOW, Why.ASKED)
    file.write_bytes(b"broken")

    def full(_path: Path, _target: Path) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("data.file.restoring.copy_added_up", full)
    with pytest.raises(Refusal, match="No space left on device"):
        restore(file, backup, LATER)
    assert file.read_bytes() == b"broken"
    assert kept_aside(file) == []
