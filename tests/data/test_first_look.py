"""The first look at the queue says what the queue says."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from data.first_look import first_look
from data.model.early import AHEAD, Early
from data.model.office import Office
from data.playbooks.shelf import bundled, process
from data.queue import queue
from data.store import Store

LIMIT = 500


@pytest.fixture(scope="module")
def processes() -> list[str]:
    return [found.key for key, _file in bundled() if (found := process(key))]


@pytest.fixture(autouse=True)
def several_processes(demo: Store) -> None:
    demo.office = replace(demo.office, process=process)


def seen_from(office: Office, moment: datetime) -> Office:
    return replace(office, clock=lambda: moment)


def early_of(office: Office, processes: list[str]) -> Early:
    """As the next start hears it."""
    return Early.heard(json.loads(json.dumps(asdict(Early.of(office, processes)))))


@pytest.mark.parametrize("hours", [0, 1, 2, 5, 9, 24, 27, 75, 24 * 12])
def test_it_shows_what_the_queue_shows_at_any_hour(demo: Store, processes: list[str], hours: int) -> None:
    moment = demo.office.clock() + timedelta(hours=hours)
    demo.office = seen_from(demo.office, moment)
    found = demo.ask(queue, limit=LIMIT).result()
    assert found.rows
    assert first_look(demo.path, None, early_of(demo.office, processes), moment, LIMIT) == found


def test_it_shows_the_first_rows_and_counts_all(demo: Store, processes: list[str]) -> None:
    now = demo.office.clock()
    found = demo.ask(queue, limit=7).result()
    assert first_look(demo.path, None, early_of(demo.office, processes), now, 7) == found


def test_nobody_who_asked_not_to_be_called_is_in_it_and_a_deal_may_travel_by_another_process(
    demo: Store, processes: list[str]
) -> None:
    demo.open().result()
    with sqlite3.connect(demo.path) as connection:
        connection.execute("UPDATE organisation SET do_not_call = 1 WHERE rowid % 5 = 0")
        connection.execute("UPDATE contact SET do_not_contact = 1 WHERE rowid % 7 = 0")
        connection.execute("UPDATE deal SET process = 'eight_stages' WHERE rowid % 3 = 0")
        connection.execute("UPDATE followup SET held = 1 WHERE rowid % 11 = 0")
    found = demo.ask(queue, limit=LIMIT).result()
    assert found.held
    assert first_look(demo.path, None, early_of(demo.office, processes), demo.office.clock(), LIMIT) == found


def test_it_waits_for_the_playbook_where_the_day_is_too_far_away(demo: Store, processes: list[str]) -> None:
    early, now = early_of(demo.office, processes), demo.office.clock()
    assert first_look(demo.path, None, early, now + timedelta(days=AHEAD - 1), 5) is not None
    assert first_look(demo.path, None, early, now + timedelta(days=AHEAD), 5) is None


def test_a_file_that_is_not_there_not_whole_or_older_is_left_to_whoever_opens_it(
    demo: Store, processes: list[str], tmp_path: Path
) -> None:
    early, now = early_of(demo.office, processes), datetime.now(UTC)
    early = replace(early, windows={str(early.local(now).date()): ()})
    assert first_look(tmp_path / "none.db", None, early, now, 5) is None
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"SQLite format 3\0" + b"\1" * 5000)
    assert first_look(broken, None, early, now, 5) is None
    demo.close()
    assert first_look(demo.path, None, early, now, 5) is not None
    with sqlite3.connect(demo.path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    assert first_look(demo.path, None, early, now, 5) is None
