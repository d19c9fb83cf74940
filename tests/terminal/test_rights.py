"""People's rights on the command line: everything that is held, erased for good, kept no longer than it may be."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from data.file.hold import Hold
from tests.data.rightful import in_bytes
from tests.terminal.terminal import Terminal, invented, run


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    file = tmp_path / "f" / "customers.db"
    file.parent.mkdir(mode=0o700)
    file.write_bytes(invented(30))
    return file


def _person(file: Path) -> tuple[str, str, str, str]:
    """Key, name, e-mail and organisation of somebody whose name nobody else bears."""
    with closing(sqlite3.connect(file)) as found:
        wanted = """SELECT contact.id, contact.name, email, organisation.name FROM contact
            JOIN organisation ON organisation.id = organisation_id WHERE email != '' AND contact.name LIKE '% %'
            GROUP BY contact.search_key HAVING count(*) = 1 ORDER BY contact.id LIMIT 1"""
        row = found.execute(wanted).fetchone()
    return str(row[0]), str(row[1]), str(row[2]), str(row[3])


def _json(home: Path, file: Path, *arguments: str) -> Any:
    done = run(home, *arguments, "--json", "--db", str(file))
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_everything_held_on_a_person_is_shown_and_handed_over(tmp_path: Path, demo: Path) -> None:
    key, name, email, house = _person(demo)
    done = run(tmp_path, "show", name, "--all", "--db", str(demo))
    said = done.stdout.decode()
    assert done.returncode == 0
    assert f"Everything held on {name}, {house}" in said
    assert email in said
    told = _json(tmp_path, demo, "show", key, "--all")
    assert told["who"] == {"id": key, "name": name, "organisation": house}
    assert told["held"]["contact"][0]["email"] == email


def test_several_are_listed_with_their_keys_and_nobody_is_told_of_by_chance(tmp_path: Path, demo: Path) -> None:
    found = _json(tmp_path, demo, "show", "oy", "--all")["matches"]
    assert len(found) > 1
    assert all(one["id"] and one["name"] for one in found)
    done = run(tmp_path, "erase", "oy", "--yes", "--db", str(demo))
    assert done.returncode == 1
    assert found[0]["id"] in done.stdout.decode()
    assert run(tmp_path, "show", "nobody at all", "--all", "--db", str(demo)).returncode == 3
    assert run(tmp_path, "erase", "nobody at all", "--yes", "--db", str(demo)).returncode == 3


@pytest.mark.parametrize("typed", [b"", b"\n", b"Somebody Else\n"])
def test_without_the_name_typed_again_nothing_goes(tmp_path: Path, demo: Path, typed: bytes) -> None:
    key, name, _email, _house = _person(demo)
    done = run(tmp_path, "erase", key, "--db", str(demo), stdin=typed)
    assert done.returncode in (1, 130)
    assert f"This erases {name}" in done.stdout.decode()
    assert _json(tmp_path, demo, "show", key, "--all")["who"]["name"] == name


def test_with_the_name_typed_again_they_are_gone_and_the_backups_that_hold_them_are_told(
    tmp_path: Path, demo: Path
) -> None:
    key, name, email, _house = _person(demo)
    done = run(tmp_path, "erase", key, "--db", str(demo), stdin=f"{name}\n".encode())
    assert done.returncode == 0, done.stderr.decode()
    said = done.stdout.decode()
    assert "not a byte of it is left" in said
    assert "-erase.db" in said
    assert {one for one in in_bytes(demo, name, email) if not one.endswith("-erase.db")} == set()
    assert run(tmp_path, "show", key, "--all", "--db", str(demo)).returncode == 3


def test_with_their_backups_not_a_byte_is_left_beside_the_file_either(tmp_path: Path, demo: Path) -> None:
    key, name, email, _house = _person(demo)
    assert run(tmp_path, "backup", "--db", str(demo)).returncode == 0
    assert in_bytes(demo, name, email)
    told = _json(tmp_path, demo, "erase", key, "--yes", "--purge-backups")
    assert told["copies_deleted"] >= 1
    assert told["copies_that_hold_them"] == []
    assert in_bytes(demo, name, email) == []
    assert name not in json.dumps(told)
    assert run(tmp_path, "check", "--backups", "--db", str(demo)).returncode == 0


def test_an_organisation_goes_with_all_its_people(tmp_path: Path, demo: Path) -> None:
    _key, name, email, house = _person(demo)
    done = run(tmp_path, "erase", house, "--yes", "--purge-backups", "--db", str(demo))
    assert done.returncode == 0, done.stderr.decode()
    assert in_bytes(demo, house, name, email) == []
    assert run(tmp_path, "show", house, "--db", str(demo)).returncode == 3


def test_while_the_app_has_the_file_nobody_is_erased_beside_it(tmp_path: Path, demo: Path) -> None:
    key, name, _email, _house = _person(demo)
    hold = Hold.take(demo, datetime.now(UTC))
    done = run(tmp_path, "erase", key, "--yes", "--db", str(demo))
    hold.release()
    assert done.returncode == 4
    assert "Close salestui first" in done.stderr.decode()
    assert _json(tmp_path, demo, "show", key, "--all")["who"]["name"] == name


def test_json_asks_nothing_and_so_wants_a_yes(tmp_path: Path, demo: Path) -> None:
    for command in (("erase", "x"), ("retention", "--apply")):
        done = run(tmp_path, *command, "--json", "--db", str(demo))
        assert done.returncode == 2
        assert "--yes" in done.stderr.decode()


def _age(file: Path) -> str:
    """Make one prospect as old as no rule keeps it; its name."""
    with closing(sqlite3.connect(file)) as found:
        key, name = found.execute(
            """SELECT organisation.id, name FROM organisation JOIN deal ON organisation_id = organisation.id
            WHERE state = 'open' AND stage = 'prospecting' ORDER BY organisation.id LIMIT 1"""
        ).fetchone()
        for table in ("call", "note", "meeting", "followup", "feedback", "analysis", "paper", "quote", "complaint"):
            found.execute(f"DELETE FROM {table} WHERE organisation_id = ?", (key,))
        found.execute("UPDATE organisation SET created_at = '2020-01-01 00:00:00.000000' WHERE id = ?", (key,))
        found.execute("UPDATE deal SET created_at = '2020-01-01 00:00:00.000000' WHERE organisation_id = ?", (key,))
        found.commit()
    return str(name)


def test_what_is_past_its_time_is_listed_and_goes_only_when_it_is_asked_to(tmp_path: Path, demo: Path) -> None:
    name = _age(demo)
    listed = run(tmp_path, "retention", "--db", str(demo)).stdout.decode()
    assert "Prospects nobody ever reached" in listed
    assert name in listed
    refused = run(tmp_path, "retention", "--apply", "--db", str(demo), stdin=b"n\n")
    assert refused.returncode == 1
    assert name in run(tmp_path, "retention", "--db", str(demo)).stdout.decode()
    done = run(tmp_path, "retention", "--apply", "--yes", "--db", str(demo))
    assert done.returncode == 0, done.stderr.decode()
    assert name not in run(tmp_path, "retention", "--db", str(demo)).stdout.decode()
    assert {one for one in in_bytes(demo, name) if not one.endswith("-erase.db")} == set()
    assert _json(tmp_path, demo, "retention")[0]["count"] == 0


def test_the_app_tells_of_it_once_and_lets_it_be(tmp_path: Path, demo: Path) -> None:
    name = _age(demo)
    arguments = ("--db", str(demo), "--lang", "en")
    with Terminal(demo.parent, *arguments, columns=120, lines=40) as terminal:
        terminal.wait_for("Kept longer than the playbook says")
        terminal.press("ctrl+q")
        terminal.end()
    assert name in run(tmp_path, "retention", "--db", str(demo)).stdout.decode()
