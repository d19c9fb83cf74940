"""The way into the file: one app works on it, the next one looks and takes over, a full disk is looked at whole."""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from data.file.hold import Held, Hold, holder_of, lock_of
from data.file.standing import reason
from data.model.office import Office
from data.model.refusal import Locked, NotFound, NotSaved, ReadOnly, Refusal
from data.store import Store
from data.tables import organisation
from data.transaction import Read, Write

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


def _add(write: Write, name: str) -> str:
    return write.insert(organisation, name=name, search_key=name.lower(), segment="company", tags=[])


def _names(read: Read) -> list[str]:
    return [row["name"] for row in read.all(select(organisation.c.name).order_by(organisation.c.name))]


@pytest.fixture
def file(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(template, tmp_path / "customers.db"))


@contextmanager
def opened(file: Path, office: Office, *, hold: bool = True, look: bool = False) -> Iterator[Store]:
    store = Store(file, office, hold=hold, look=look)
    try:
        store.open().result()
        yield store
    finally:
        store.close()


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """A disk that is full until the list is emptied."""
    there = [True]

    def try_room(_path: Path) -> None:
        if there:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("data.access.try_room", try_room)
    monkeypatch.setattr("data.access.has_room", lambda _path: not there)
    return there


def test_the_second_app_is_told_who_holds_the_file_and_sees_what_the_first_one_writes(
    file: Path, office: Office
) -> None:
    with opened(file, office) as first, opened(file, office) as second:
        assert first.standing is None
        assert second.standing is not None
        assert second.standing.holder is not None
        assert (second.standing.holder.pid, second.standing.holder.host) == (os.getpid(), socket.gethostname())
        assert f"process {os.getpid()} on {socket.gethostname()}, since 24.11. 10:12" in second.standing.sentence
        assert not second.written_elsewhere().result()
        first.do(_add, "Uusi Oy").result()
        assert second.written_elsewhere().result()
        assert not first.written_elsewhere().result()
        assert second.ask(_names).result() == ["Uusi Oy"]
        with pytest.raises(ReadOnly, match="NOT SAVED: the file is open in another salestui"):
            second.do(_add, "Toinen Oy").result()
        with pytest.raises(NotSaved):
            second.rehearse(_add, "Toinen Oy").result()


def test_the_second_app_takes_over_when_the_first_one_ends_and_not_before(file: Path, office: Office) -> None:
    with opened(file, office) as second_to_be_first:
        second = Store(file, office, hold=True)
        second.open().result()
        assert not second.open_again().result()
        second_to_be_first.do(_add, "Ennen Oy").result()
        assert second.written_elsewhere().result()  # looking again makes nothing forgotten
    assert second.open_again().result()
    assert second.standing is None
    second.do(_add, "Sitten Oy").result()
    holder = holder_of(file)
    assert holder is not None
    assert holder.pid == os.getpid()
    second.close()
    assert holder_of(file) is None


def test_whoever_only_asks_who_holds_the_file_keeps_no_app_from_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock_of(file).write_text('{"pid": 0, "host": "", "since": "2026-11-24T08:12:00+00:00"}', encoding="utf-8")
    asking = os.open(lock_of(file), os.O_RDWR)
    fcntl.flock(asking, fcntl.LOCK_EX)
    monkeypatch.setattr("data.file.hold.time.sleep", lambda _seconds: os.close(asking))
    Hold.take(file, NOW).release()


def test_an_app_that_runs_is_waited_for_by_nobody(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_seconds: float) -> None:
        raise AssertionError

    held = Hold.take(file, NOW)
    monkeypatch.setattr("data.file.hold.time.sleep", never)
    with pytest.raises(Held):
        Hold.take(file, NOW)
    held.release()


def test_a_command_writes_beside_the_app_which_notices(file: Path, office: Office) -> None:
    with opened(file, office) as app:
        with opened(file, office, hold=False) as command:
            assert command.standing is None
            command.do(_add, "Listasta Oy").result()
        assert app.written_elsewhere().result()
        assert not app.written_elsewhere().result()
        assert app.ask(_names).result() == ["Listasta Oy"]


def test_a_command_spares_the_schema_of_a_file_that_an_app_has_open(file: Path, office: Office) -> None:
    held = Hold.take(file, NOW)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0003'")
    before = file.read_bytes()
    with pytest.raises(Locked, match="open in another salestui"), opened(file, office, hold=False):
        pass
    with pytest.raises(Locked, match="older salestui"), opened(file, office):
        pass
    assert file.read_bytes() == before
    held.release()


def test_a_file_that_is_only_to_be_looked_at_stays_so(file: Path, office: Office) -> None:
    with opened(file, office, hold=False, look=True) as looking:
        assert looking.standing is not None
        assert looking.standing.sentence == "it was opened only to be looked at (--read-only)."
        assert holder_of(file) is None
        assert not looking.open_again().result()
        with pytest.raises(ReadOnly):
            looking.do(_add, "Ei Oy").result()
    with pytest.raises(NotFound), opened(file.with_name("none.db"), office, hold=False, look=True):
        pass
    assert not file.with_name("none.db").exists()


def test_a_full_disk_is_looked_at_whole_and_written_again_when_there_is_room(
    file: Path, office: Office, full: list[bool]
) -> None:
    with closing(sqlite3.connect(file)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        row = "'1', 'Lokista Oy', 'lokista oy', 'company', '[]', '2026-11-24', 1"
        writer.execute(
            f"INSERT INTO organisation (id, name, search_key, segment, tags, created_at, version) VALUES ({row})"
        )
        writer.commit()
        left = {end: file.with_name(file.name + end).read_bytes() for end in ("", "-wal")}
    for end, data in left.items():  # as a killed app leaves it: what it wrote last is in the log only
        file.with_name(file.name + end).write_bytes(data)
    with opened(file, office) as store:
        assert store.standing is not None
        assert store.standing.sentence == "the disk is full; you can only look."
        assert store.ask(_names).result() == ["Lokista Oy"]
        with pytest.raises(ReadOnly, match="NOT SAVED: the disk is full"):
            store.do(_add, "Ei Oy").result()
        assert not store.open_again().result()
        full.clear()
        assert store.open_again().result()
        store.do(_add, "Taas Oy").result()
        assert store.ask(_names).result() == ["Lokista Oy", "Taas Oy"]


def test_a_file_that_may_not_be_written_is_looked_at_from_the_start(
    file: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data.access.os.access", lambda _path, _how: False)
    with opened(file, office) as store:
        assert store.standing is not None
        assert store.standing.sentence.startswith("the file or its folder may not be written; you can only look")
        assert store.ask(_names).result() == []
        monkeypatch.undo()
        assert store.open_again().result()


def test_where_there_is_no_file_a_full_disk_makes_none_and_says_so(
    tmp_path: Path, office: Office, full: list[bool]
) -> None:
    assert full
    with pytest.raises(Refusal, match="none can be made: the disk is full"), opened(tmp_path / "new.db", office):
        pass
    assert not (tmp_path / "new.db").exists()


def test_a_file_in_the_hands_of_another_program_is_read_and_no_damage_is_told(
    file: Path, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("data.file.opening.PATIENCE", 0.01)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("BEGIN IMMEDIATE")
        with opened(file, office) as store:
            assert store.standing is not None
            assert store.standing.sentence == "another program is writing to the file just now; you can only look."
            assert store.ask(lambda read: read.count(select(func.count()).select_from(organisation))).result() == 0
            other.execute("ROLLBACK")
            assert store.open_again().result()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full"),
        (sqlite3.OperationalError("database or disk is full"), "the disk is full"),
        (OSError(errno.EROFS, "Read-only file system"), "the file or its folder may not be written"),
        (OSError(errno.EACCES, "Permission denied"), "the file or its folder may not be written"),
        (sqlite3.OperationalError("attempt to write a readonly database"), "the file or its folder may not be written"),
        (sqlite3.OperationalError("database is locked"), "another program is writing to the file just now"),
        (sqlite3.OperationalError("disk I/O error"), "the disk takes nothing (disk I/O error)"),
    ],
)
def test_why_nothing_could_be_written_is_told_in_our_words(error: Exception, said: str) -> None:
    assert reason(error) == said
