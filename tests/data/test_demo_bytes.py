"""The demo as a file: the same bytes for the same seed, every index in its place, the shape of a large file."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from data.demo.fill import fill_demo
from data.demo.shelving import straighten
from data.model.office import Office
from data.store import Store
from data.tables import call, contact, deal, followup, meeting, note, organisation, stage_event
from data.transaction import Read

LARGE = 1_001


def _made(path: Path, office: Office, deals: int) -> Path:
    store = Store(path, office)
    store.open().result()
    store.close()
    straighten(path)
    store = Store(path, office)
    store.do(fill_demo, deals=deals, seed=7).result()
    store.close()
    return path


@pytest.mark.parametrize("deals", [30, LARGE])
def test_the_same_seed_makes_the_same_bytes(tmp_path: Path, office: Office, deals: int) -> None:
    one, other = (_made(tmp_path / name, office, deals).read_bytes() for name in ("one.db", "other.db"))
    assert hashlib.sha256(one).digest() == hashlib.sha256(other).digest()


def _shape(path: Path) -> tuple[Any, ...]:
    connection = sqlite3.connect(path)
    found = tuple(
        sorted(map(str, connection.execute(wanted)))
        for wanted in (
            "SELECT type, name, tbl_name FROM sqlite_schema",
            "SELECT name, sql FROM sqlite_schema WHERE type <> 'table' AND sql IS NOT NULL",
            "SELECT tbl, idx, stat FROM sqlite_stat1",
        )
    )
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    return found


def test_a_large_demo_has_every_index_of_any_other_file(template: Path, tmp_path: Path, office: Office) -> None:
    shutil.copyfile(template, tmp_path / "plain.db")
    assert _shape(_made(tmp_path / "large.db", office, LARGE)) == _shape(tmp_path / "plain.db")


def _many(read: Read) -> dict[str, int]:
    tables = (organisation, contact, deal, followup, call, note, meeting, stage_event)
    names = {
        "done": "SELECT count(*) FROM followup WHERE state <> 'open'",
        "early": "SELECT count(*) FROM deal WHERE state = 'open' AND stage IN ('prospecting', 'contacting')",
        "travelling": "SELECT count(*) FROM deal WHERE state = 'open'",
        "due": f"SELECT count(*) FROM followup WHERE state = 'open' AND due_on <= '{read.today}'",
    } | {table.name: f'SELECT count(*) FROM "{table.name}"' for table in tables}
    return {name: int(read.connection.exec_driver_sql(words).scalar() or 0) for name, words in names.items()}


def test_a_large_demo_is_shaped_like_a_large_file(tmp_path: Path, office: Office) -> None:
    store = Store(_made(tmp_path / "large.db", office, LARGE), office)
    many = store.ask(_many).result()
    store.close()
    assert many["organisation"] == many["deal"] == LARGE
    assert 1.2 * LARGE < many["contact"] < 1.4 * LARGE
    assert sum(many[name] for name in ("call", "note", "meeting", "stage_event", "done")) > 9.5 * LARGE
    assert many["early"] > 0.8 * many["travelling"]
    assert 0.4 * many["travelling"] < many["due"] < 0.65 * many["travelling"]
