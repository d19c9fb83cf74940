"""A memo in a real terminal: typed, lent to the rep's own editor, and whole after kill -9."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from data.model.office import Office, system_clock
from data.store import Store
from data.tables import followup
from data.transaction import Write
from tests.data.deals_told import deal_of, told
from tests.terminal.terminal import Terminal

EDITOR = """#!/bin/sh
{ printf 'From outside\\n'; cat "$1"; } > "$1.new"
mv "$1.new" "$1"
[ -e "$0.slow" ] && exec sleep 2
exit 0
"""
"""Writes a line above the text; where told so, stays open for a while."""


def waited_for(write: Write) -> None:
    """A memo is to be written today."""
    key = told(write, meets=False)
    write.insert(
        followup,
        organisation_id=key,
        deal_id=deal_of(write, key),
        kind="memo",
        due_on=write.today,
        priority=0,
        reason="Memo goes out today",
        agreed=True,
    )


@pytest.fixture
def file(tmp_path: Path, office: Office) -> Path:
    path = tmp_path / "customers.db"
    store = Store(path, replace(office, clock=system_clock))
    store.do(waited_for).result()
    store.close()
    return path


@pytest.fixture
def editor(tmp_path: Path) -> Path:
    path = tmp_path / "editor"
    path.write_text(EDITOR, encoding="utf-8")
    path.chmod(0o700)
    return path


def opened(file: Path, editor: Path) -> Terminal:
    """The program with the memo's step lit in the queue."""
    settings = {"EDITOR": str(editor), "SALESTUI_CONFIG": str(file.parent / "config.toml")}
    terminal = Terminal(file.parent, "--db", str(file), "--lang", "en", columns=100, lines=30, env=settings)
    terminal.wait_for("Memo goes out today")
    terminal.press("enter")
    return terminal


def on_disk(file: Path) -> str:
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT body FROM paper").fetchone()
    return str(found[0]) if found else ""


def written_outside(papers: Path) -> int:
    """How many lines the editor has put above the text."""
    return sum(path.read_text(encoding="utf-8").count("From outside") for path in papers.glob("*.md"))


def test_a_memo_survives_the_editor_and_kill_9(file: Path, editor: Path) -> None:
    papers = file.parent / "papers"
    with opened(file, editor) as terminal:
        terminal.wait_for("## What makes work harder today")
        terminal.press("Typed here. ")
        terminal.wait_until(lambda: on_disk(file).startswith("Typed here. Hello Anna"), "the words on disk", 30)
        terminal.press("f9")
        terminal.wait_for("From outside")
        terminal.wait_for("Typed here. Hello Anna")
        assert list(papers.iterdir()) == []
        terminal.press("Again. ")
        terminal.wait_until(lambda: "Again. " in on_disk(file), "the words on disk", 30)
        editor.with_name("editor.slow").touch()
        terminal.press("f9")
        terminal.wait_until(lambda: written_outside(papers) == 2, "the editor", 30)
        assert terminal.end(signal.SIGKILL) == -signal.SIGKILL
    with opened(file, editor) as terminal:
        terminal.wait_for("Text from your editor was left")
        terminal.press("1")
        terminal.wait_gone("Text from your editor was left")
        terminal.wait_until(lambda: on_disk(file).count("From outside") == 2, "the editor's words on disk", 30)
        assert "Again. " in on_disk(file)
