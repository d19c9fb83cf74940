"""The file's schema: made, checked, never harmed."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.dialects import sqlite

import data.bookkeeping
import data.tables
from data.columns import Instant, metadata
from data.file.backups import Why, back_up
from data.file.concordance import OWN_TABLES
from data.file.opening import connect
from data.file.soundness import schema_of
from data.migration import HEAD, bring_up_to_date
from data.model.office import Office
from data.model.refusal import Locked, Refusal
from data.place import prepare
from data.store import Store

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


def test_migrations_make_the_tables_the_code_knows(template: Path) -> None:
    assert data.tables.deal.metadata is data.bookkeeping.draft.metadata
    engine = connect(template)
    with engine.connect() as connection:
        ours = {"include_name": lambda name, kind, _parents: kind != "table" or name not in OWN_TABLES}
        assert compare_metadata(MigrationContext.configure(connection, opts=ours), metadata) == []
    engine.dispose()


def test_the_file_is_durable_and_keeps_its_foreign_keys(template: Path) -> None:
    engine = connect(template)
    with engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    engine.dispose()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_a_newer_schema_is_refused_and_the_file_left_untouched(template: Path, tmp_path: Path, office: Office) -> None:
    path = tmp_path / "newer.db"
    path.write_bytes(template.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = hashlib.sha256(path.read_bytes()).digest()
    store = Store(path, office)
    with pytest.raises(Locked, match="newer salestui"):
        store.open().result()
    store.close()
    assert hashlib.sha256(path.read_bytes()).digest() == before


@pytest.mark.parametrize(
    "content", [b"this is no database, it is a letter to a customer " * 40, b"SQLite format 3\0" + b"x" * 600]
)
def test_a_file_that_is_no_database_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(Refusal, match="not a salestui file"):
        bring_up_to_date(path, NOW)
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    with pytest.raises(Refusal, match="not a salestui file"):
        schema_of(path)


def test_a_file_behind_is_backed_up_before_it_is_brought_forward(template: Path, tmp_path: Path) -> None:
    path = tmp_path / "salestui.db"
    path.write_bytes(template.read_bytes())
    copy = back_up(path, NOW, Why.MIGRATION).path
    assert schema_of(copy) == HEAD
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes are a matter of POSIX")
def test_the_file_is_private_whatever_the_umask(tmp_path: Path, office: Office) -> None:
    old = os.umask(0)
    try:
        path = tmp_path / "new" / "salestui.db"
        store = Store(path, office)
        store.open().result()
        modes = {entry.name: stat.S_IMODE(entry.stat().st_mode) for entry in path.parent.iterdir()}
        assert set(modes.values()) == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        store.close()
    finally:
        os.umask(old)


def test_a_folder_or_a_forbidden_place_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="folder"):
        prepare(tmp_path)
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refusal, match="cannot be written"):
        prepare(tmp_path / "file" / "salestui.db")


def test_a_naive_datetime_is_never_kept() -> None:
    with pytest.raises(ValueError, match="naive"):
        Instant().process_bind_param(datetime(2026, 11, 24), sqlite.dialect())  # noqa: DTZ001 - that is the point
