"""The passphrase on the command line and before the app starts, and what `salestui doctor` tells."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal, run

KEY, OTHER = {"SALESTUI_PASSPHRASE": "väinön neljä sanaa"}, {"SALESTUI_PASSPHRASE": "aivan muu"}


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sealed file of invented customers, made once."""
    home = tmp_path_factory.mktemp("sealed")
    file = home / "customers.db"
    assert run(home, "demo", "--no-open", "--deals", "20", "--db", str(file)).returncode == 0
    done = run(home, "passphrase", "set", "--db", str(file), env=KEY)
    assert done.returncode == 0, done.stderr.decode()
    return file


@pytest.fixture
def file(sealed: Path, tmp_path: Path) -> Path:
    shutil.copytree(sealed.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / sealed.name


def test_a_sealed_file_answers_only_to_its_passphrase(file: Path) -> None:
    answered = run(file.parent, "queue", "--db", str(file), env=KEY)
    assert answered.returncode == 0
    assert b"Complaint" in answered.stdout
    for env, said in ((OTHER, "does not open"), ({}, "A passphrase is needed")):
        refused = run(file.parent, "queue", "--db", str(file), env=env)
        assert refused.returncode == 4
        assert said in refused.stderr.decode()
        assert not refused.stdout


def test_the_passphrase_is_changed_and_removed(file: Path) -> None:
    changed = run(
        file.parent, "passphrase", "change", "--db", str(file), env={**KEY, "SALESTUI_NEW_PASSPHRASE": "toinen"}
    )
    assert changed.returncode == 0, changed.stderr.decode()
    env = {"SALESTUI_PASSPHRASE": "toinen"}
    removed = run(file.parent, "passphrase", "remove", "--db", str(file), env=env)
    assert removed.returncode == 0, removed.stderr.decode()
    assert run(file.parent, "queue", "--db", str(file)).returncode == 0
    told = run(file.parent, "passphrase", "status", "--db", str(file)).stdout.decode()
    assert "has no passphrase" in told


def test_a_file_that_is_not_there_yet_is_made_sealed(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    assert run(tmp_path, "passphrase", "set", "--db", str(file), env=KEY).returncode == 0
    assert not file.read_bytes().startswith(b"SQLite")
    assert run(tmp_path, "queue", "--db", str(file), env=KEY).returncode == 0
    again = run(tmp_path, "passphrase", "set", "--db", str(file), env=KEY)
    assert again.returncode == 1
    assert "already" in again.stderr.decode()


def test_an_empty_passphrase_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    done = run(tmp_path, "passphrase", "set", "--db", str(file), env={"SALESTUI_PASSPHRASE": " "})
    assert done.returncode == 1
    assert not file.exists()


def test_the_passphrase_is_asked_for_before_the_screen_starts(file: Path) -> None:
    with Terminal(file.parent, "--db", str(file), "--lang", "en") as terminal:
        terminal.wait_for("Passphrase of customers.db")
        terminal.press("something else", "enter")
        terminal.wait_for("does not open")
        terminal.wait_until(lambda: terminal.text.count("Passphrase of") == 2, "the question again", 20)
        terminal.press(KEY["SALESTUI_PASSPHRASE"], "enter")
        terminal.wait_for("NEW PROSPECTS")
        terminal.press("ctrl+q")
        assert terminal.end() == 0
        assert b"something else" not in terminal.raw


def test_three_wrong_passphrases_end_it(file: Path) -> None:
    with Terminal(file.parent, "--db", str(file), "--lang", "en") as terminal:
        for number in range(3):
            asked = number + 1
            terminal.wait_until(lambda: terminal.text.count("Passphrase of") == asked, "the question", 20)  # noqa: B023
            terminal.press("wrong", "enter")
        assert terminal.end() == 4
        assert b"\x1b[?1049h" not in terminal.raw


def test_a_new_passphrase_is_typed_twice(tmp_path: Path) -> None:
    file = tmp_path / "new.db"
    with Terminal(tmp_path, "passphrase", "set", "--db", str(file), "--lang", "en") as terminal:
        for first, second in (("one thing", "another"), ("the same words", "the same words")):
            before = terminal.text.count("The same again")
            terminal.wait_until(lambda: terminal.text.rstrip().endswith("New passphrase:"), "the question", 20)
            terminal.press(first, "enter")
            terminal.wait_until(lambda: terminal.text.count("The same again") > before, "it again", 20)  # noqa: B023
            terminal.press(second, "enter")
        assert terminal.end() == 0
    assert run(tmp_path, "queue", "--db", str(file), env={"SALESTUI_PASSPHRASE": "the same words"}).returncode == 0


def test_a_sealed_file_that_is_damaged_or_gone_comes_back_from_its_sealed_backup(file: Path) -> None:
    for content in (b"", b"no database at all\n" * 400, bytes(40_960), None):
        if content is None:
            file.unlink()
        else:
            file.write_bytes(content)
        done = run(file.parent, "restore", "--latest", "--db", str(file), env=KEY)
        assert done.returncode == 0, (content, done.stderr.decode())
        assert not file.read_bytes().startswith(b"SQLite")
        assert b"Complaint" in run(file.parent, "queue", "--db", str(file), env=KEY).stdout


def test_without_the_means_a_sentence_says_what_to_install(file: Path) -> None:
    hidden = file.parent / "hidden" / "sqlcipher3"
    hidden.mkdir(parents=True)
    (hidden / "__init__.py").write_text("raise ImportError", encoding="utf-8")
    for command in (("queue",), ("passphrase", "change"), ("backup",)):
        done = run(file.parent, *command, "--db", str(file), env={**KEY, "PYTHONPATH": str(hidden.parent)})
        assert done.returncode == 4
        assert 'pip install "salestui[crypt]"' in done.stderr.decode()


def test_the_doctor_finds_what_is_wrong_and_changes_nothing(file: Path) -> None:
    file.chmod(0o644)
    (file.parent / "config.toml").write_text('theme = "pink"\n', encoding="utf-8")
    env = {**KEY, "SALESTUI_CONFIG": str(file.parent / "config.toml")}
    before = {one: (one.read_bytes(), one.stat().st_mode) for one in file.parent.rglob("*") if one.is_file()}
    done = run(file.parent, "doctor", "--thorough", "--json", "--db", str(file), env=env)
    assert done.returncode == 1
    seen = json.loads(done.stdout)
    wrong = [one["sentence"] for one in seen if not one["ok"]]
    assert len(wrong) == 2
    assert "chmod go-rwx" in wrong[0]
    assert "theme" in wrong[1]
    assert {one["group"] for one in seen} >= {"File", "Privacy", "Disk", "Backups", "In use", "Versions", "Terminal"}
    assert {one: (one.read_bytes(), one.stat().st_mode) for one in before} == before
    assert set(before) == {one for one in file.parent.rglob("*") if one.is_file()}


@pytest.mark.parametrize("content", [b"", b"hello\n" * 3000, b"SQLite format 3\0" + os.urandom(9000), None])
def test_the_doctor_needs_no_sound_file(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "some.db"
    if content is not None:
        file.write_bytes(content)
    done = run(tmp_path, "doctor", "--db", str(file))
    assert done.returncode == 1
    assert b"need" in done.stdout
    assert b"Traceback" not in done.stderr
    assert content is None or file.read_bytes() == content


def test_the_doctor_looks_at_the_terminal(file: Path) -> None:
    file.parent.chmod(0o700)
    with Terminal(file.parent, "doctor", "--db", str(file), lines=60, env=KEY) as terminal:
        terminal.end()
        assert "TERM=xterm-256color, 80 × 60, colours: 256." in terminal.text
        assert "Nothing needs attention." in terminal.text
