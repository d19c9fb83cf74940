"""The frame of the first screen, drawn before the program is loaded, in a real terminal."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from salestui.porch import ENTER, LEAVE
from tests.terminal.terminal import Terminal, run


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the app was opened and left once."""
    home = tmp_path_factory.mktemp("home")
    run(home, "demo", "--db", str(home / "demo.db"), "--no-open")
    with opened(home) as terminal:
        terminal.wait_for("First because")
        terminal.wait_until(lambda: picture(home).exists(), "a picture for the next start", 60)
        terminal.press("ctrl+q")
        assert terminal.end() == 0
    return home


def opened(home: Path, columns: int = 80) -> Terminal:
    return Terminal(home, "--db", str(home / "demo.db"), columns=columns)


def picture(home: Path) -> Path:
    return home / ".cache" / "salestui" / "porch.json"


def test_the_frame_is_the_first_thing_drawn_and_keys_typed_on_it_are_obeyed(home: Path) -> None:
    with opened(home) as terminal:
        terminal.wait_until(lambda: "Board" in terminal.text, "the tabs", 30)
        terminal.wait_for("F1 keys")
        terminal.press("f3")
        terminal.wait_for("by next step")
        assert terminal.raw.find(b"F1") < terminal.raw.find(b"by next step")
        assert terminal.raw.count(ENTER.encode()) == 1
        terminal.press("ctrl+q")
        assert terminal.end() == 0
        assert terminal.modes == terminal.before


def test_nothing_of_the_customers_is_in_the_picture(home: Path) -> None:
    told = json.loads(picture(home).read_text("utf-8"))
    drawn = " ".join((*told["top"], told["blank"], *told["bottom"]))
    assert "Care" in drawn
    assert "dials" not in drawn
    assert "Complaint" not in drawn
    assert picture(home).stat().st_mode & 0o777 == 0o600


def test_in_a_window_of_another_size_there_is_no_frame_and_the_next_start_has_one(home: Path) -> None:
    before = picture(home).read_bytes()
    with opened(home, columns=100) as terminal:
        terminal.wait_until(lambda: "Board" in terminal.text, "the tabs", 30)
        terminal.wait_for("First because")
        terminal.wait_until(lambda: picture(home).read_bytes() != before, "another picture", 60)
        terminal.press("ctrl+q")
        assert terminal.end() == 0
    with opened(home) as terminal:  # back to the picture of this size, for the other tests
        terminal.wait_until(lambda: picture(home).read_bytes() == before, "the picture of before", 60)
        terminal.press("ctrl+q")
        terminal.end()


@pytest.mark.parametrize(("by", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_whoever_ends_it_on_the_porch_gets_the_terminal_back(home: Path, by: signal.Signals, code: int) -> None:
    with opened(home) as terminal:
        terminal.wait_until(lambda: ENTER.encode() in terminal.raw, "the frame", 30)
        assert terminal.end(by) == code
        assert LEAVE.split("\x1b[?25h")[0].encode() in terminal.raw
        assert terminal.modes == terminal.before


def test_changed_settings_are_seen_at_the_next_start(home: Path) -> None:
    config = home / "xdg_config_home" / "salestui" / "config.toml"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('lang = "fi"\n', "utf-8")
    try:
        with opened(home) as terminal:
            terminal.wait_for("Jono")
            terminal.press("ctrl+q")
            assert terminal.end() == 0
    finally:
        config.unlink()
