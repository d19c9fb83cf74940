"""Ctrl+C at an import on the command line: nothing came in, or all of it did and is told."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from data.imports import landing, rejects
from data.store import Store
from salestui.__main__ import main
from salestui.commands.ending import INTERRUPTED
from tests.data.lists import a_list

BringIn = Callable[[], tuple[int, str]]
ALL = 0, "2 organisations imported."


class _Interrupted(Future[Any]):
    """An answer that is waited for as Ctrl+C comes."""

    def __init__(self, answer: Future[Any], *, late: bool) -> None:
        super().__init__()
        self._answer = answer
        self._late = late
        self._rung = False

    def result(self, timeout: float | None = None) -> Any:
        """The answer, at the second time of asking."""
        if not self._rung:
            self._rung = True
            if self._late:
                self._answer.result(timeout)
            raise KeyboardInterrupt
        return self._answer.result(timeout)


@pytest.fixture
def bring_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> BringIn:
    """Import two organisations; the exit code, and what was said."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("SALESTUI_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.chdir(tmp_path)
    path = a_list(tmp_path, "Yritys;Kaupunki", "Pöytä Oy;Turku", "Tuoli Oy;Oulu")
    command = ["import", str(path), "--db", str(tmp_path / "rep.db"), "--lang", "en"]
    return lambda: (main(command), capsys.readouterr().out.partition("\n")[0])


def _interrupt(monkeypatch: pytest.MonkeyPatch, *, late: bool) -> None:
    do = Store.do
    monkeypatch.setattr(Store, "do", lambda *what, **more: _Interrupted(do(*what, **more), late=late))


def test_what_had_landed_is_told(bring_in: BringIn, monkeypatch: pytest.MonkeyPatch) -> None:
    _interrupt(monkeypatch, late=True)
    assert bring_in() == ALL


def test_what_had_not_leaves_nothing_behind(bring_in: BringIn, monkeypatch: pytest.MonkeyPatch) -> None:
    land = landing.import_file

    def slowly(write: Any, found: Any, progress: Any, stop: Any) -> Any:
        stop.wait(20)
        return land(write, found, progress=progress, stop=stop)

    with monkeypatch.context() as patched:
        patched.setattr(landing, "import_file", slowly)
        _interrupt(patched, late=False)
        assert bring_in() == (INTERRUPTED, "")
    assert bring_in() == ALL


def test_ctrl_c_while_it_is_told_comes_too_late(bring_in: BringIn, monkeypatch: pytest.MonkeyPatch) -> None:
    write = rejects.write_rejects

    def pressed(*what: Any) -> Any:
        os.kill(os.getpid(), signal.SIGINT)
        return write(*what)

    monkeypatch.setattr(rejects, "write_rejects", pressed)
    before = signal.getsignal(signal.SIGINT)
    assert bring_in() == ALL
    assert signal.getsignal(signal.SIGINT) is before
