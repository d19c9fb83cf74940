"""`salestui backup`, `check` and `restore` as a script uses them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from data.file.hold import Hold
from tests.terminal.terminal import invented, run


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    file = tmp_path / "customers.db"
    file.write_bytes(invented(10))
    return file


def _said(file: Path, *arguments: str) -> tuple[int, str, str]:
    done = run(file.parent, *arguments, "--db", str(file))
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def _json(file: Path, *arguments: str) -> Any:
    code, said, complaint = _said(file, *arguments, "--json")
    assert code == 0, complaint
    return json.loads(said)


def test_a_backup_is_made_listed_and_restored_and_the_restore_undone(demo: Path) -> None:
    made = _json(demo, "backup")
    assert (made["why"], Path(made["path"]).is_file()) == ("asked", True)
    (listed,) = _json(demo, "backup", "--list")
    assert listed["name"] == made["name"]
    done = _json(demo, "restore", made["name"])
    assert (done["restored"]["name"], done["damaged_kept_as"]) == (made["name"], None)
    assert _json(demo, "restore", "--undo")["restored"]["name"] == done["before"]
    (newest, *_older) = _json(demo, "restore")
    assert (newest["why"], newest["sound"], newest["organisations"]) == ("restore", True, 10)


def test_a_damaged_file_is_told_with_the_way_out_and_brought_back(demo: Path) -> None:
    _json(demo, "backup")
    demo.write_bytes(b"a letter")
    code, said, complaint = _said(demo, "queue")
    assert (code, said) == (1, "")
    assert complaint.count("\n") == 1
    assert "salestui restore" in complaint
    code, said, _complaint = _said(demo, "check")
    assert code == 1
    assert "is damaged" in said
    code, said, _complaint = _said(demo, "restore", "--latest")
    assert code == 0
    assert "The damaged file is kept as" in said
    assert _said(demo, "check", "--backups")[0] == 0


def test_a_file_that_is_gone_is_not_begun_anew_where_there_are_backups(demo: Path, tmp_path: Path) -> None:
    _json(demo, "backup")
    demo.unlink()
    (tmp_path / "list.csv").write_text("company\nAurinko Oy\n", encoding="utf-8")
    code, _out, complaint = _said(demo, "import", str(tmp_path / "list.csv"))
    assert (code, demo.exists()) == (3, False)
    assert "there are backups of it" in complaint


def test_nothing_is_restored_under_an_app_that_has_the_file_open(demo: Path) -> None:
    _json(demo, "backup")
    hold = Hold.take(demo, datetime.now(UTC))
    code, _out, complaint = _said(demo, "restore", "--latest")
    hold.release()
    assert code == 4
    assert "Nothing was restored" in complaint


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("restore", "never"), 3, "No backup is called"),
        (("restore", "--undo"), 3, "Nothing was restored here"),
        (("restore", "one", "--latest"), 2, "Name one backup"),
        (("restore", "--latest"), 3, "There is no sound backup"),
        (("check", "nowhere.db"), 3, "There is no file"),
    ],
)
def test_what_cannot_be_done_is_told(demo: Path, arguments: tuple[str, ...], code: int, words: str) -> None:
    ended, _out, complaint = _said(demo, *arguments)
    assert ended == code
    assert words in complaint
