"""The installed program as a script uses it: pipes, exit codes, files."""

from __future__ import annotations

import json
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.terminal.terminal import run


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def demo(home: Path) -> Path:
    file = home / "demo" / "customers.db"
    made = run(home, "demo", "--no-open", "--db", str(file), umask=0)
    assert made.returncode == 0, made.stderr.decode()
    return file


def _json(home: Path, *arguments: str) -> Any:
    done = run(home, *arguments, "--json")
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def test_the_version_is_told(home: Path) -> None:
    assert run(home, "--version").stdout.startswith(b"salestui ")


def test_the_version_is_told_without_loading_the_app_or_the_database(home: Path) -> None:
    done = run(home, "--version", env={"PYTHONPROFILEIMPORTTIME": "1"})
    loaded = {line.rpartition(b"|")[2].strip().partition(b".")[0] for line in done.stderr.splitlines()}
    assert loaded.isdisjoint({b"textual", b"sqlalchemy", b"pydantic", b"rich"})


COMMANDS = ["demo", "import", "export", "today", "queue", "board", "show", "playbook", "playbook check", "erase"]
COMMANDS += ["retention", "backup", "check", "restore", "passphrase", "passphrase set", "doctor"]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_given_in_finnish(home: Path, command: str) -> None:
    done = run(home, "--lang", "fi", *command.split(), "--help")
    said = done.stdout.decode()
    assert done.returncode == 0
    assert f"Käyttö: salestui {command}".rstrip() in said
    assert {"Valitsimet:", "[VALITSIMET]"} <= set(said.split())
    english = {"Usage:", "Options:", "Commands:", "the", "a", "of", "and", "[OPTIONS]", "[default:", "FILE", "INTEGER"}
    assert english.isdisjoint(said.split())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--nonsense",), "Valitsinta '--nonsense' ei ole. Ohje: salestui --help."),
        (("nonsense",), "Komentoa 'nonsense' ei ole."),
        (("queue", "--limit", "x"), "'--limit' ei kelpaa: 'x' ei ole luku."),
        (("queue", "--limitt", "3"), "Tarkoititko '--limit'?"),
        (("queue", "one", "two"), "Ylimääräisiä argumentteja (one two)."),
        (("show",), "Argumentti puuttuu: 'HAKU'."),
        (("export", "--format", "pdf", "here"), "'pdf' ei ole mikään näistä: 'csv', 'json', 'xlsx'."),
    ],
)
def test_a_wrong_command_line_is_answered_in_finnish(home: Path, arguments: tuple[str, ...], said: str) -> None:
    done = run(home, "--lang=fi", *arguments)
    assert done.returncode == 2
    assert said in done.stderr.decode()


@pytest.mark.parametrize("arguments", [(), ("demo",)])
def test_without_a_terminal_the_app_refuses_in_a_sentence(home: Path, arguments: tuple[str, ...]) -> None:
    done = run(home, *arguments)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.count(b"\n") == 1
    assert b"needs a terminal" in done.stderr


@pytest.mark.parametrize(
    "arguments", [("--nonsense",), ("queue", "--limit", "x"), ("nonsense",), ("show",), ("--lang", "sv", "queue")]
)
def test_wrong_usage_ends_with_two_and_one_sentence(home: Path, arguments: tuple[str, ...]) -> None:
    done = run(home, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(b"salestui: ")
    assert done.stderr.count(b"\n") == 1


def test_the_queue_is_told_as_json(home: Path, demo: Path) -> None:
    rows = _json(home, "queue", "--db", str(demo))
    assert len(rows) > 10
    keys = ["id", "due", "kind", "reason", "organisation", "contact", "phone", "stage", "section", "why"]
    assert all(list(row)[: len(keys)] == keys for row in rows)
    assert {"agreed", "moved", "held", "class", "city", "deal_id", "organisation_id", "contact_id"} <= set(rows[0])
    assert all(row["why"] for row in rows)


def test_the_queue_can_be_cut_short(home: Path, demo: Path) -> None:
    assert len(_json(home, "queue", "--db", str(demo), "--limit", "3")) == 3


def test_the_board_is_told_as_json(home: Path, demo: Path) -> None:
    columns = _json(home, "board", "--db", str(demo))
    assert columns[0]["stage"] == "prospecting"
    assert all(list(column)[:4] == ["stage", "count", "value", "deals"] for column in columns)
    assert all(column["weighted"] <= column["value"] for column in columns if column["probability"] is not None)
    cards = [card for column in columns for card in column["deals"]]
    assert {"standing", "no_step", "complaint", "process", "organisation_id"} <= set(cards[0])
    narrowed = _json(home, "board", "--db", str(demo), "--filter", "class:A1")
    assert {card["class"] for column in narrowed for card in column["deals"]} == {"A1"}
    assert all(column["count"] == len(column["deals"]) for column in columns)
    assert sum(column["value"] for column in columns) > 10_000


def test_an_organisation_is_shown_as_json(home: Path, demo: Path) -> None:
    name = _json(home, "queue", "--db", str(demo))[0]["organisation"]
    shown = _json(home, "show", name, "--db", str(demo))
    assert shown["name"] == name
    assert {"contacts", "deals", "timeline"} <= set(shown)
    assert all(isinstance(about["works"], dict) for about in shown["deals"])


def test_several_matches_are_listed(home: Path, demo: Path) -> None:
    assert len(_json(home, "show", "oy", "--db", str(demo))["matches"]) > 1


def test_nothing_found_ends_with_three(home: Path, demo: Path) -> None:
    done = run(home, "show", "Zzyzx", "--db", str(demo))
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("command", ["queue", "board", "today"])
def test_plain_text_survives_a_poor_locale(home: Path, demo: Path, command: str) -> None:
    done = run(home, command, env={"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "SALESTUI_DB": str(demo)})
    assert done.returncode == 0
    assert "ä" in done.stdout.decode("utf-8")


def test_the_file_may_be_named_before_or_after_the_command(home: Path, demo: Path) -> None:
    before = run(home, "--db", str(demo), "queue")
    after = run(home, "queue", "--db", str(demo))
    assert before.stdout == after.stdout != b""


def test_the_file_may_be_named_by_the_environment(home: Path, demo: Path) -> None:
    assert run(home, "queue", env={"SALESTUI_DB": str(demo)}).returncode == 0
    assert run(home, "queue", env={"SALESTUI_DB": str(demo) + ".not"}).returncode == 3


def test_a_command_that_only_reads_makes_no_file(home: Path, tmp_path: Path) -> None:
    done = run(home, "board", "--db", str(tmp_path / "none.db"))
    assert done.returncode == 3
    assert list(tmp_path.iterdir()) == []


def test_the_language_may_be_named_before_or_after_the_command(home: Path, demo: Path) -> None:
    before = run(home, "--lang", "fi", "board", "--db", str(demo))
    after = run(home, "board", "--db", str(demo), "--lang", "fi")
    assert before.stdout == after.stdout
    assert "Prospektointi" in before.stdout.decode()


def test_files_are_their_owners_alone_whatever_the_umask(demo: Path) -> None:
    assert stat.S_IMODE(demo.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in demo.parent.iterdir()} == {0o600}


def test_a_file_of_a_newer_salestui_is_refused_and_left_alone(home: Path, demo: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.db"
    newer.write_bytes(demo.read_bytes())
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = newer.read_bytes()
    done = run(home, "queue", "--db", str(newer))
    assert done.returncode == 4
    assert b"newer salestui" in done.stderr
    assert newer.read_bytes() == before
    assert list(tmp_path.iterdir()) == [newer]


def test_a_file_that_is_none_of_ours_is_refused(home: Path, tmp_path: Path) -> None:
    strange = tmp_path / "strange.db"
    strange.write_bytes(b"nothing of the kind" * 100)
    done = run(home, "queue", "--db", str(strange))
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


def test_a_demo_is_not_poured_over_customers(home: Path, demo: Path) -> None:
    before = _keys(home, demo)
    done = run(home, "demo", "--no-open", "--db", str(demo))
    assert done.returncode == 1
    assert b"already holds organisations" in done.stderr
    assert _keys(home, demo) == before


def _keys(home: Path, file: Path) -> list[list[str]]:
    """The deals of each stage; how each stands changes with the minute."""
    return [[one["id"] for one in stage["deals"]] for stage in _json(home, "board", "--db", str(file))]


def test_the_demos_own_file_is_made_anew(home: Path) -> None:
    first = run(home, "demo", "--no-open", "--deals", "30")
    again = run(home, "demo", "--no-open", "--deals", "20")
    assert (first.returncode, again.returncode) == (0, 0)
    file = again.stdout.decode().strip().removesuffix(".").rpartition(" ")[2]
    assert sum(column["count"] for column in _json(home, "board", "--db", file)) <= 20


def test_a_reader_that_leaves_early_is_no_fault(home: Path, demo: Path) -> None:
    import subprocess

    from tests.terminal.terminal import PROGRAM, environment

    with subprocess.Popen(
        [PROGRAM, "board", "--json", "--db", str(demo)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(home),
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_playbook_can_be_copied_checked_and_spoilt(home: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    assert run(home, "playbook", "copy", "home-training", str(mine)).returncode == 0
    assert run(home, "playbook", "check", str(mine)).returncode == 0
    mine.write_text(mine.read_text(encoding="utf-8").replace('key = "care"', 'key = "CARE"', 1), encoding="utf-8")
    spoilt = run(home, "playbook", "check", str(mine))
    assert spoilt.returncode == 1
    assert f"{mine}:".encode() in spoilt.stdout
    assert run(home, "playbook", "copy", "home-training", str(mine)).returncode == 1
    assert run(home, "playbook", "copy", "nobody", str(tmp_path / "x")).returncode == 3


def test_the_playbooks_are_listed(home: Path) -> None:
    assert b"home-training" in run(home, "playbook", "list").stdout


def test_a_faulty_settings_file_is_told_and_does_not_stop_the_work(home: Path, demo: Path, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('theme = "pink"\nplaybook = "mine.toml"\n')
    done = run(home, "queue", env={"SALESTUI_CONFIG": str(config), "SALESTUI_DB": str(demo)})
    assert done.returncode == 0
    assert b"config.toml:1: theme must be one of" in done.stderr
    assert b"mine.toml" in done.stderr


def test_the_last_good_playbook_stays_in_use(home: Path, demo: Path, tmp_path: Path) -> None:
    config, mine = tmp_path / "config.toml", tmp_path / "mine.toml"
    config.write_text('playbook = "mine.toml"\n')
    env = {"SALESTUI_CONFIG": str(config), "SALESTUI_DB": str(demo)}
    run(home, "playbook", "copy", "home-training", str(mine))
    mine.write_text(mine.read_text(encoding="utf-8").replace('"Prospecting"', '"Looking around"'), encoding="utf-8")
    assert b"Looking around" in run(home, "board", env=env).stdout
    mine.write_text("format = \n")
    done = run(home, "board", env=env)
    assert b"Looking around" in done.stdout
    assert b"mine.toml:1:" in done.stderr


def test_questions_that_are_kept_are_printed_ready_for_a_playbook(home: Path, demo: Path, tmp_path: Path) -> None:
    command = ("--db", str(demo), "playbook", "questions")
    assert b"No question of your own is kept" in run(home, *command).stderr
    values = ("0a" * 16, "P", 'Who "cleans"?', "company", "en", "2026-11-24 08:12:00.000000", 1)
    with sqlite3.connect(demo) as file:
        file.execute(
            "INSERT INTO question (id, part, text, segment, language, created_at, version) VALUES (?,?,?,?,?,?,?)",
            values,
        )
    printed = run(home, *command).stdout.decode()
    mine = tmp_path / "mine.toml"
    run(home, "playbook", "copy", "seven-steps", str(mine))
    text = mine.read_text(encoding="utf-8")
    finnish = printed.replace('# text.fi = ""', 'text.fi = "Kuka siivoaa?"')
    mine.write_text(text.replace("[[benefits]]", finnish + "\n[[benefits]]", 1), encoding="utf-8")
    assert run(home, "playbook", "check", str(mine)).returncode == 0
