"""The app in a real terminal: it starts, it leaves, and it leaves the terminal as it was."""

from __future__ import annotations

import os
import signal
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal, run

LEFT_ALTERNATE_SCREEN = b"\x1b[?1049l"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    home = tmp_path_factory.mktemp("home")
    file = home / "customers.db"
    assert run(home, "demo", "--no-open", "--db", str(file)).returncode == 0
    return home, file


@pytest.fixture
def app(made: tuple[Path, Path]) -> Iterator[Terminal]:
    home, file = made
    with Terminal(home, "--db", str(file), "--lang", "en") as terminal:
        terminal.wait_for("Call back")
        yield terminal


def test_the_app_starts_on_the_queue_and_leaves_by_its_key(app: Terminal) -> None:
    app.press("ctrl+q")
    assert app.end() == 0
    assert LEFT_ALTERNATE_SCREEN in app.raw
    assert app.modes == app.before


def test_a_file_of_a_newer_salestui_is_refused_and_left_alone(made: tuple[Path, Path], tmp_path: Path) -> None:
    home, file = made
    newer = tmp_path / "newer.db"
    newer.write_bytes(file.read_bytes())
    with closing(sqlite3.connect(newer)) as connection, connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = newer.read_bytes()
    with Terminal(home, "--db", str(newer)) as terminal:
        assert terminal.end() == 4
        assert "newer salestui" in " ".join(terminal.text.split())
        assert terminal.modes == terminal.before
    assert newer.read_bytes() == before


def test_a_new_file_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    file = tmp_path / "mine" / "customers.db"
    before = os.umask(0)
    try:
        with Terminal(tmp_path, "--db", str(file)) as terminal:
            terminal.wait_for("Good to see you")
            modes = {stat.S_IMODE(one.stat().st_mode) for one in file.parent.iterdir() if one.is_file()}
            terminal.end(signal.SIGTERM)
    finally:
        os.umask(before)
    assert modes == {0o600}
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_terminal_that_draws_nothing_is_refused_in_a_sentence(made: tuple[Path, Path]) -> None:
    home, file = made
    with Terminal(home, "--db", str(file), env={"TERM": "dumb"}) as terminal:
        assert terminal.end() == 2
        assert "TERM=dumb" in terminal.text
        assert terminal.modes == terminal.before


def test_own_keys_are_in_force_and_a_faulty_one_is_told(made: tuple[Path, Path], tmp_path: Path) -> None:
    home, file = made
    config = tmp_path / "config.toml"
    config.write_text('[keys]\napp.board = "f7"\napp.queue = "ctrl+i"\n')
    with Terminal(home, "--db", str(file), columns=120, lines=40, env={"SALESTUI_CONFIG": str(config)}) as terminal:
        terminal.wait_for("app.queue")
        terminal.press("f7")
        terminal.wait_for("Prospecting")
        terminal.press("ctrl+q")
        assert terminal.end() == 0


def test_the_demo_opens_with_somebody_who_calls(tmp_path: Path) -> None:
    with Terminal(tmp_path, "demo", "--lang", "en") as terminal:
        terminal.wait_for("Call back")
        terminal.press("j", "j", "c")  # past the two complaints on top
        terminal.wait_for("call starts")
        terminal.press("c")
        terminal.wait_for("Aino Laine")
        terminal.end(signal.SIGTERM)
