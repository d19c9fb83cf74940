"""Playbooks kept as they were once read: the same, believed for the same bytes only, and nothing else gets in."""

from __future__ import annotations

import pickle
import shutil
from collections import Counter
from pathlib import Path

import pytest

from data import kept_playbooks as kept
from data.playbooks import shelf
from data.playbooks.shelf import BadPlaybook


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for module in ("data.kept_playbooks", "data.place"):
        monkeypatch.setattr(f"{module}.kept_folder", lambda: tmp_path / "kept")
    return tmp_path / "kept"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    shutil.copyfile(dict(shelf.bundled())[shelf.DEFAULT], path)
    return path


@pytest.mark.parametrize("name", [name for name, _path in shelf.bundled()])
def test_what_is_kept_is_what_was_read(folder: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = dict(shelf.bundled())[name]
    first = kept.read(path)
    monkeypatch.setattr("data.playbooks.shelf.read", lambda _path: pytest.fail("it was read again"))
    assert kept.read(path) == first
    assert [one.stat().st_mode & 0o777 for one in folder.iterdir()] == [0o600]


def test_a_changed_playbook_is_read_anew_and_a_faulty_one_refused(folder: Path, own: Path) -> None:
    before = kept.read(own)
    text = own.read_text("utf-8")
    own.write_text(text.replace("max_attempts = 6", "max_attempts = 5"), "utf-8")
    assert (before.calling.max_attempts, kept.read(own).calling.max_attempts) == (6, 5)
    own.write_text(text + "nonsense", "utf-8")
    with pytest.raises(BadPlaybook):
        kept.read(own)
    assert len(list(folder.glob("*.pickle"))) == 2


@pytest.mark.parametrize("content", [b"", b"junk", pickle.dumps(Counter("abc")), pickle.dumps(print)])
def test_what_is_no_playbook_is_not_taken_for_one(folder: Path, own: Path, content: bytes) -> None:
    read = kept.read(own)
    (place,) = folder.iterdir()
    place.write_bytes(content)
    assert kept.read(own) == read


def test_few_are_kept(folder: Path, own: Path) -> None:
    text = own.read_text("utf-8")
    for number in range(6):
        own.write_text(f"{text}\n# {number}\n", "utf-8")
        kept.read(own)
    assert len(list(folder.iterdir())) == 4
