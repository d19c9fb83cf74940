"""The desktop beside the terminal: programs are started apart, and faults are told in sentences."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
from textual.app import App

from data.model.settings import Settings
from screens import desktop
from screens.call.words import dial_hint
from screens.desktop import copiers, copy, has_display, open_file, opener, start

LINUX, MAC = "linux", "darwin"
WROTE = """#!{python}
import json, os, pathlib, sys
about = {{"argv": sys.argv[1:], "session": os.getsid(0), "in": sys.stdin.read(), "tty": sys.stdout.isatty()}}
print("noise on the screen")
print("more noise", file=sys.stderr)
pathlib.Path({told!r}).write_text(json.dumps(about))
sys.exit({code})
"""


def _program(folder: Path, code: int = 0) -> Path:
    """A program that writes down how it was started."""
    script = folder / "softphone"
    script.write_text(WROTE.format(python=sys.executable, told=str(folder / "told.json"), code=code))
    script.chmod(0o700)
    return script


class Bare(App[None]):
    """An app that keeps what it was told to say."""

    def sentences(self) -> str:
        return " | ".join(str(shown.message) for shown in self._notifications)


async def test_a_program_gets_its_arguments_and_nothing_of_the_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    app = Bare()
    async with app.run_test(notifications=True) as pilot:
        start(app, [str(_program(tmp_path)), "tel:+358401234567", "; touch x", "$(id)"])
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.sentences() == ""
    told = json.loads((tmp_path / "told.json").read_text())
    assert told["argv"] == ["tel:+358401234567", "; touch x", "$(id)"]
    assert told["session"] != os.getsid(0)
    assert (told["in"], told["tty"]) == ("", False)
    assert "noise" not in "".join(capfd.readouterr())


async def test_a_program_that_ends_badly_is_told_of(tmp_path: Path) -> None:
    app = Bare()
    async with app.run_test(notifications=True) as pilot:
        start(app, [str(_program(tmp_path, 3))])
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "softphone ended with a fault (code 3)" in app.sentences()


async def test_a_program_that_is_missing_or_none_is_told_of(tmp_path: Path) -> None:
    app = Bare()
    plain = tmp_path / "plain"
    plain.write_text("no program")
    async with app.run_test(notifications=True) as pilot:
        start(app, [str(tmp_path / "gone"), "1"])
        start(app, [str(plain)])
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "There is no program gone here" in app.sentences()
        assert "plain cannot be started" in app.sentences()


async def test_a_program_that_stays_is_let_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "SOON", 0.05)
    script = tmp_path / "stays"
    script.write_text(f"#!{sys.executable}\nimport sys, time\ntime.sleep(0.2)\nsys.exit(1)\n")
    script.chmod(0o700)
    app = Bare()
    async with app.run_test(notifications=True) as pilot:
        start(app, [str(script)])
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.sentences() == ""


async def test_copying_asks_the_desktop_first_and_the_terminal_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = str(_program(tmp_path))
    monkeypatch.setattr(desktop, "copiers", lambda *_where: [[str(tmp_path / "none")], [program, "-selection"]])
    app = Bare()
    async with app.run_test(notifications=True):
        copy(app, "+358401234567")
        await app.workers.wait_for_complete()
        assert json.loads((tmp_path / "told.json").read_text())["in"] == "+358401234567"
        assert app.clipboard == ""
        _program(tmp_path, 1)
        copy(app, "+358401234567")
        await app.workers.wait_for_complete()
        assert app.clipboard == "+358401234567"


@pytest.mark.parametrize(
    ("environ", "platform", "found"),
    [
        ({}, LINUX, []),
        ({"DISPLAY": ":0"}, LINUX, ["xclip"]),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, LINUX, ["wl-copy", "xclip"]),
        ({"WSL_DISTRO_NAME": "Debian"}, LINUX, ["clip.exe"]),
        ({}, MAC, ["pbcopy"]),
        ({"SSH_CONNECTION": "1"}, MAC, []),
        ({"SSH_CONNECTION": "1"}, LINUX, []),
        ({"SSH_CONNECTION": "1", "DISPLAY": "localhost:10.0"}, LINUX, ["xclip"]),
    ],
)
def test_only_programs_that_reach_the_rep_are_asked_to_copy(
    environ: dict[str, str], platform: str, found: list[str]
) -> None:
    assert [program[0] for program in copiers(environ, platform)] == found


@pytest.mark.parametrize(
    ("environ", "platform", "program"),
    [
        ({"DISPLAY": ":0"}, LINUX, ["xdg-open", "{file}"]),
        ({}, MAC, ["open", "{file}"]),
        ({}, LINUX, []),
        ({"SSH_CONNECTION": "1"}, MAC, []),
    ],
)
def test_a_file_is_opened_where_a_window_can_open(environ: dict[str, str], platform: str, program: list[str]) -> None:
    assert opener(environ, platform) == program
    assert has_display(environ, platform) == bool(program)


async def test_a_file_is_opened_by_the_reps_own_program(tmp_path: Path) -> None:
    program, letter = _program(tmp_path), tmp_path / "Pöytä [b] $(id) Oy.ics"
    letter.write_text("BEGIN:VCALENDAR")
    app = Bare()
    async with app.run_test(notifications=True) as pilot:
        open_file(app, letter, [str(program), "--open={file}"])
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "opening" in app.sentences()
    assert json.loads((tmp_path / "told.json").read_text())["argv"] == [f"--open={letter}"]


async def test_over_ssh_or_with_no_window_the_path_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter = tmp_path / "a.ics"
    letter.write_text("BEGIN:VCALENDAR")
    app = Bare()
    async with app.run_test(notifications=True) as pilot:
        open_file(app, letter)
        await pilot.pause()
        assert str(letter) in app.sentences()
        monkeypatch.setattr(desktop, "far_away", lambda: True)
        app._notifications.clear()
        open_file(app, letter, [str(_program(tmp_path)), "{file}"])
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert str(letter) in app.sentences()
        open_file(app, tmp_path / "gone.ics")
        await pilot.pause()
        assert "not there any more" in app.sentences()
    assert not (tmp_path / "told.json").exists()


def test_the_brief_says_what_the_dial_key_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    dials = Settings(dial=["/opt/bin/linphonecsh", "dial", "{number}"])
    assert dial_hint(Settings()) == "d copies it"
    assert dial_hint(dials) == "d dials with linphonecsh"
    monkeypatch.setattr("screens.call.words.far_away", lambda: True)
    assert dial_hint(dials) == "d copies it"
