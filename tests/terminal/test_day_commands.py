"""The commands of the day as a script or a screen reader uses them: the queue narrowed, the morning, the evening."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.terminal import run


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def demo(home: Path) -> Path:
    file = home / "customers.db"
    assert run(home, "demo", "--no-open", "--deals", "120", "--db", str(file)).returncode == 0
    return file


def _json(home: Path, *arguments: str) -> Any:
    done = run(home, *arguments, "--json")
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_the_queue_is_narrowed_by_words_by_a_view_and_looked_ahead_in(home: Path, demo: Path) -> None:
    whole = _json(home, "queue", "--db", str(demo), "--limit", "9999")
    city = next(row["city"] for row in whole if row["city"])
    there = ("--filter", f'city:"{city}"')
    some = _json(home, "queue", "--db", str(demo), "--limit", "9999", *there)
    assert [row["id"] for row in some] == [row["id"] for row in whole if row["city"] == city]
    view = ("--view", "customers")
    customers = _json(home, "queue", "--db", str(demo), "--limit", "9999", *view)
    assert {row["class"] for row in customers} <= {"A1", "A2", "A3"}
    both = _json(home, "queue", "--db", str(demo), "--limit", "9999", *view, *there)
    assert [row["id"] for row in both] == [row["id"] for row in customers if row["city"] == city]
    ahead = _json(home, "queue", "--db", str(demo), "--limit", "9999", "--days", "30")
    assert len(ahead) > len(whole)
    assert {row["section"] for row in ahead} - {row["section"] for row in whole} >= {"coming"}


def test_words_that_mean_nothing_are_told_beside_the_answer(home: Path, demo: Path) -> None:
    for command in ("queue", "board"):
        done = run(home, command, "--db", str(demo), "--filter", "colour:blue")
        assert done.returncode == 0
        assert done.stderr == b"These words mean nothing here: colour:blue.\n"
    assert run(home, "queue", "--db", str(demo), "--filter", "zzzz").stdout == b"Nothing answers to that.\n"
    missing = run(home, "queue", "--db", str(demo), "--view", "nobody")
    assert missing.returncode == 3
    assert b"there are: Customers" in missing.stderr


def test_the_day_is_told_in_plain_text_and_as_json(home: Path, demo: Path) -> None:
    told = run(home, "today", "--db", str(demo))
    lines = told.stdout.decode().splitlines()
    assert told.returncode == 0
    assert len(lines) <= 60
    assert any(line.startswith("TO DO  ") for line in lines)
    assert any(line.startswith("DAYS AHEAD  ") for line in lines)
    found = _json(home, "today", "--db", str(demo))
    assert found["working_day"] is (found["off"] is None)
    assert found["first"] == _json(home, "queue", "--db", str(demo), "--limit", "10")
    assert len(found["days_ahead"]) == 5
    assert {"meetings", "promised", "counts", "complaints", "without_next_step", "back_this_week"} <= set(found)


def test_the_evening_is_told_in_plain_text_and_as_json(home: Path, demo: Path) -> None:
    told = run(home, "today", "--evening", "--db", str(demo)).stdout.decode()
    assert "LEFT UNDONE  " in told
    found = _json(home, "today", "--evening", "--db", str(demo))
    assert found["calls"]["dials"] >= found["calls"]["answers"]
    assert len(found["first"]) <= 3
    assert found["next_day"] > found["date"]
    assert {"won", "promised", "left", "done", "deals", "outcomes"} <= set(found)
