"""Import and export as a script uses them: options, JSON, exit codes, files left behind."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.data.lists import a_list, untidy_list
from tests.terminal.terminal import Terminal, run


def told(done: Any) -> Any:
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


@pytest.fixture
def db(tmp_path: Path) -> tuple[str, str]:
    return "--db", str(tmp_path / "mine" / "salestui.db")


def test_a_list_is_imported_and_is_in_the_queue(tmp_path: Path, db: tuple[str, str]) -> None:
    path, organisations = untidy_list(tmp_path, 90, 8)
    done = told(run(tmp_path, "import", str(path), "--json", *db))
    assert list(done) == ["import_id", "imported", "updated", "skipped", "rejected"]
    assert done["imported"] == organisations
    assert done["imported"] + done["updated"] + done["skipped"] + len(done["rejected"]) == 90
    assert [list(fault) for fault in done["rejected"]] == [["line", "reason"]] * 3
    assert len(told(run(tmp_path, "queue", "--json", "--limit", "500", *db))) == organisations
    assert (tmp_path / "prospektit-rejected.csv").exists()


def test_a_dry_run_tells_the_same_and_changes_nothing(tmp_path: Path, db: tuple[str, str]) -> None:
    path, _count = untidy_list(tmp_path, 90, 9)
    dry = told(run(tmp_path, "import", str(path), "--dry-run", "--json", *db))
    assert not Path(db[1]).exists()
    assert not (tmp_path / "prospektit-rejected.csv").exists()
    wet = told(run(tmp_path, "import", str(path), "--json", *db))
    assert dry == {**wet, "import_id": None}


def test_a_second_import_skips_and_the_first_can_be_taken_back(tmp_path: Path, db: tuple[str, str]) -> None:
    path, organisations = untidy_list(tmp_path, 60, 10)
    first = told(run(tmp_path, "import", str(path), "--json", *db))
    again = told(run(tmp_path, "import", str(path), "--json", *db))
    assert (again["imported"], again["updated"], again["import_id"]) == (0, 0, None)
    reverted = told(run(tmp_path, "import", "--revert", first["import_id"], "--json", *db))
    assert reverted == {"import_id": first["import_id"], "removed": organisations, "kept": []}
    assert told(run(tmp_path, "queue", "--json", *db)) == []
    assert run(tmp_path, "import", "--revert", first["import_id"], *db).returncode == 1
    assert run(tmp_path, "import", "--revert", "nothing", *db).returncode == 3


def test_columns_are_what_the_rep_says(tmp_path: Path, db: tuple[str, str]) -> None:
    path = a_list(tmp_path, "Sarake;Toinen", "Pöytä Oy;Turku")
    refused = run(tmp_path, "import", str(path), *db)
    assert refused.returncode == 1
    assert b"--map" in refused.stderr
    assert not Path(db[1]).exists() or told(run(tmp_path, "queue", "--json", *db)) == []
    maps = ("--map", "Sarake=organisation.name", "--map", "Toinen=organisation.city")
    told(run(tmp_path, "import", str(path), *maps, "--json", *db))
    assert told(run(tmp_path, "show", "Pöytä", "--json", *db))["city"] == "Turku"


def test_gaps_are_filled_where_the_rep_says_so(tmp_path: Path, db: tuple[str, str]) -> None:
    run(tmp_path, "import", str(a_list(tmp_path, "Yritys;Paikkakunta", "Pöytä Oy;Turku")), *db)
    more = a_list(tmp_path, "Yritys;Paikkakunta;Toimiala", "Pöytä Oy;Turku;Puu", name="lisää.csv")
    done = told(run(tmp_path, "import", str(more), "--on-duplicate", "fill", "--json", *db))
    assert (done["imported"], done["updated"]) == (0, 1)
    assert told(run(tmp_path, "show", "Pöytä", "--json", *db))["industry"] == "Puu"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("lista.csv", "--revert", "x"), 2),
        (("lista.csv", "--map", "Yritys"), 2),
        (("lista.csv", "--map", "Yritys=nowhere"), 2),
        (("lista.csv", "--on-duplicate", "maybe"), 2),
        (("missing.csv",), 3),
        (("empty.csv",), 1),
        (("lista.csv", "--map", "Muu=note.text"), 1),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_its_code(
    tmp_path: Path, db: tuple[str, str], arguments: tuple[str, ...], code: int
) -> None:
    a_list(tmp_path, "Yritys", "Pöytä Oy")
    (tmp_path / "empty.csv").touch()
    named = [str(tmp_path / part) if part.endswith(".csv") else part for part in arguments]
    done = run(tmp_path, "import", *named, *db)
    assert (done.returncode, done.stdout) == (code, b"")
    assert done.stderr.startswith(b"salestui: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_everything_goes_out_and_comes_home_into_a_new_file(tmp_path: Path, db: tuple[str, str], form: str) -> None:
    told(run(tmp_path, "import", str(untidy_list(tmp_path, 40, 11)[0]), "--json", *db))
    out = tmp_path / "out"
    assert run(tmp_path, "export", str(out), "--format", form, *db).returncode == 0
    again = run(tmp_path, "export", str(out), "--format", form, *db)
    assert again.returncode == 1
    assert b"there already" in again.stderr
    other = ("--db", str(tmp_path / "other.db"))
    assert told(run(tmp_path, "import", str(out), "--json", *other))["imported"] > 0
    for command in ("queue", "board"):
        assert told(run(tmp_path, command, "--json", *other)) == told(run(tmp_path, command, "--json", *db))


def test_nothing_is_exported_from_a_file_that_is_not_there(tmp_path: Path, db: tuple[str, str]) -> None:
    assert run(tmp_path, "export", str(tmp_path / "out"), *db).returncode == 3
    assert not (tmp_path / "out").exists()


def test_the_preview_tells_columns_counts_and_faults_in_words(tmp_path: Path, db: tuple[str, str]) -> None:
    path = a_list(tmp_path, "Yritys;Henkilöstö;Outo", "Pöytä Oy;monta;x", ";5;")
    shown = run(tmp_path, "import", str(path), "--dry-run", *db).stdout.decode()
    for words in ("Yritys → organisation", "Outo → kept as text", "2 rows · 1 new organisation", "line 3 rejected"):
        assert words in shown


def test_progress_is_shown_on_a_terminal_and_nowhere_else(tmp_path: Path, db: tuple[str, str]) -> None:
    path, organisations = untidy_list(tmp_path, 60, 12)
    with Terminal(tmp_path, "import", str(path), *db) as terminal:
        terminal.wait_for("imported")
        assert f"{organisations} / {organisations}".encode() in terminal.raw
    piped = run(tmp_path, "import", str(path), *db)
    assert piped.stderr == b""
