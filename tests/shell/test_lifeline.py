"""A crash leaves the terminal right and a report that names no customer."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from textual.worker import WorkerFailed

from data.store import Store
from salestui.app import SalesApp
from salestui.lifeline import report

SECRET = "Anna Mäkelä, 040 555 0101, wants a discount"


def _fail(words: str) -> None:
    raise ValueError(words)


def test_a_report_tells_where_and_never_with_what(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Anna") as caught:
        _fail(SECRET)
    path = report(caught.value, tmp_path)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "test_lifeline.py" in text
    assert "_fail" in text
    assert "Anna" not in text
    assert "040" not in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_report_tells_what_a_failed_worker_died_of(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Anna") as caught:
        _fail(SECRET)
    path = report(WorkerFailed(caught.value), tmp_path)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert text.index("WorkerFailed") < text.index("error builtins.ValueError") < text.index("in _fail")
    assert "Anna" not in text


def test_a_report_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    assert report(ValueError("x"), tmp_path / "not there") is None


async def test_a_crash_says_that_nothing_is_lost_and_shows_no_customer(
    store: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(SalesApp, "action_help", lambda _self: _fail(SECRET))
    app = SalesApp(store)
    with pytest.raises(ValueError, match="Anna"):
        await _press_help(app)
    said = capsys.readouterr()
    shown = " ".join((said.out + said.err).split())
    assert "What you typed is saved" in shown
    assert "Anna" not in shown


async def _press_help(app: SalesApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("f1")
        await pilot.pause()
