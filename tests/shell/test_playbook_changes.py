"""`salestui playbook changes`: what another playbook would change in a file, told before it is taken into use."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from data.playbooks.shelf import bundled
from data.store import Store
from salestui.commands.ending import run
from salestui.commands.line import build
from salestui.office import Furnished
from tests.data.changing import noted
from tests.data.rows import every_row


@pytest.fixture
def file(store: Store, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file with a deal to be presented to; the command finds the office of the test in it."""
    noted(store, "benefits")
    monkeypatch.setattr("salestui.commands.opening.furnish", lambda _lang: Furnished(store.office))
    return str(store.path)


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A copy of the playbook in which a presentation comes two days later."""
    path = tmp_path / "mine.toml"
    text = dict(bundled())["home-training"].read_text(encoding="utf-8")
    before, rule, after = text.partition('kind = "present"\nafter = "3 wd"')
    assert rule
    path.write_text(before + rule.replace("3 wd", "5 wd") + after, encoding="utf-8")
    return path


def _said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = run(build(), arguments)
    told = capsys.readouterr()
    return code, told.out + told.err


def test_a_playbook_that_is_not_in_use_yet_tells_what_it_would_change_and_changes_nothing(
    store: Store, file: str, mine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = store.ask(every_row).result()
    code, said = _said(capsys, "--db", file, "playbook", "changes", str(mine))
    assert (code, said.splitlines()) == (
        0,
        [
            "The playbook changed: Home training 1",
            "1 follow-up would change",
            "Presentation: 1 follow-up, 4 d later; first: Teräs Oy Fri 27.11. → Tue 1.12.",
        ],
    )
    assert store.ask(every_row).result() == before


def test_the_playbook_in_use_and_the_days_off_are_compared_without_a_file(
    store: Store, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = _said(capsys, "--db", file, "playbook", "changes")
    assert (code, said) == (0, "Nothing would change: the file is in line with Home training 1 and your days off.\n")
    day = store.ask(lambda read: read.today.replace(day=27)).result()
    store.office = replace(store.office, calendar=replace(store.office.calendar, absences=frozenset({day})))
    code, said = _said(capsys, "--db", file, "playbook", "changes")
    assert said.startswith("Your working days changed\n1 follow-up would change\n")


def test_a_bundled_playbook_is_named_by_its_key(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = _said(capsys, "--db", file, "playbook", "changes", "eight-stages")
    assert code == 0
    assert "The playbook changed: Home training 1 → Eight stages" in said
    assert "Stage “Benefits” is gone: 1 deal, suggested: " in said


def test_a_playbook_that_cannot_be_used_or_is_not_there_is_said(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt = tmp_path / "spoilt.toml"
    spoilt.write_text("format = 1\n", encoding="utf-8")
    code, said = _said(capsys, "--db", file, "playbook", "changes", str(spoilt))
    assert code != 0
    assert "spoilt.toml:1:" in said
    code, said = _said(capsys, "--db", file, "playbook", "changes", "nobody")
    assert code != 0
    assert "no playbook nobody" in said
