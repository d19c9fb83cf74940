"""The floor of an import: its rows read with `csv` and inserted with `executemany` in one transaction, nothing else."""

from __future__ import annotations

import csv
import sqlite3
import time
from collections.abc import Collection
from pathlib import Path

_AT, _ON = "2026-11-30 08:00:00.000000", "2026-11-30"
_PORTION = 1_000
_INSERTS = {
    "organisation": (
        "INSERT INTO organisation (id, name, search_key, business_id, segment, industry, headcount, city, web, source,"
        " sourced_on, tags, notes, do_not_call, created_at, version)"
        " VALUES (?, ?, ?, ?, 'company', ?, ?, ?, '', 'list', ?, '[]', '', 0, ?, 1)"
    ),
    "contact": (
        "INSERT INTO contact (id, organisation_id, name, search_key, title, role, email, email_key, channel, language,"
        " personal, source, sourced_on, do_not_contact, created_at, version)"
        " VALUES (?, ?, ?, ?, ?, NULL, ?, ?, NULL, NULL, '', 'list', ?, 0, ?, 1)"
    ),
    "phone": (
        "INSERT INTO phone (id, organisation_id, contact_id, e164, typed, bad, rank, version)"
        " VALUES (?, ?, ?, ?, ?, 0, 0, 1)"
    ),
    "deal": (
        "INSERT INTO deal (id, organisation_id, contact_id, title, value_cents, currency, stage, stage_entered_at,"
        " state, reason, reason_words, later_until, no_step, process, ticked, created_at, closed_at, version)"
        " VALUES (?, ?, ?, ?, 0, 'EUR', 'new', ?, 'open', NULL, '', NULL, '', NULL, '[]', ?, NULL, 1)"
    ),
    "stage_event": (
        "INSERT INTO stage_event (id, deal_id, from_stage, to_stage, state, at) VALUES (?, ?, NULL, 'new', 'open', ?)"
    ),
    "followup": (
        "INSERT INTO followup (id, organisation_id, deal_id, contact_id, meeting_id, kind, due_on, due_at, priority,"
        " reason, rule, agreed, attempt, moved, held, script, state, result, done_at, created_at, version)"
        " VALUES (?, ?, ?, ?, NULL, 'first_call', ?, NULL, 5, 'first call', 'first', 0, 0, 0, 0, NULL, 'open', '',"
        " NULL, ?, 1)"
    ),
    "note": (
        "INSERT INTO note (id, organisation_id, deal_id, contact_id, text, personal, at, version)"
        " VALUES (?, ?, NULL, NULL, ?, 0, ?, 1)"
    ),
}


def raw_import(
    file: Path, source: Path, leave_out: Collection[int] = (), *, searched: bool = True
) -> tuple[float, float]:
    """Seconds on the clock and of the processor that bringing in a list takes at the least.

    Args:
        file: An empty file of the present schema.
        source: The list, as `tests.bench.people` writes it.
        leave_out: Lines that an import does not bring in as new organisations.
        searched: Whether the triggers of the file enter the words into the index that is searched, as an import does.
    """
    began, worked = time.perf_counter(), time.process_time()
    connection = sqlite3.connect(file, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    if not searched:
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
    with source.open(encoding="utf-8", newline="") as text:
        lines = csv.reader(text, delimiter=";")
        next(lines)
        waiting: dict[str, list[tuple[object, ...]]] = {table: [] for table in _INSERTS}
        for number, cells in enumerate(lines, 2):
            if number in leave_out:
                continue
            _row(waiting, number, cells)
            if number % _PORTION == 0:
                _write(connection, waiting)
    _write(connection, waiting)
    connection.execute("COMMIT")
    connection.close()
    return time.perf_counter() - began, time.process_time() - worked


def _row(waiting: dict[str, list[tuple[object, ...]]], number: int, cells: list[str]) -> None:
    """The rows of one line, of each table."""
    name, business_id, industry, staff, city, person, title, phone, email, note = cells
    house, deal = f"{number:031x}0", f"{number:031x}1"
    human = f"{number:031x}2" if person else None
    headcount = int(staff) if staff.isdigit() else None
    about = (business_id or None, industry, headcount, city, _ON, _AT)
    waiting["organisation"].append((house, name, name.casefold(), *about))
    if human:
        key = person.casefold(), title, email, email.casefold()
        waiting["contact"].append((human, house, person, *key, _ON, _AT))
    if phone:
        waiting["phone"].append((f"{number:031x}3", house, human, phone.replace(" ", "")[:16], phone))
    waiting["deal"].append((deal, house, human, name, _AT, _AT))
    waiting["stage_event"].append((f"{number:031x}4", deal, _AT))
    waiting["followup"].append((f"{number:031x}5", house, deal, human, _ON, _AT))
    if note:
        waiting["note"].append((f"{number:031x}6", house, note, _AT))


def _write(connection: sqlite3.Connection, waiting: dict[str, list[tuple[object, ...]]]) -> None:
    for table, rows in waiting.items():
        connection.executemany(_INSERTS[table], rows)
        rows.clear()
