"""The settings file: faults in sentences, comments kept, private."""

from __future__ import annotations

import os
import stat
from datetime import time
from pathlib import Path

import pytest

from data.model.refusal import Refusal
from data.model.settings import Rep, Settings
from salestui.settings import config_path, load, save


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_no_file_means_defaults(file: Path) -> None:
    assert load(file) == (Settings(), [])


def test_the_file_is_named_by_the_environment(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SALESTUI_CONFIG", str(file))
    assert config_path() == file


def test_everything_in_the_file_is_read(file: Path) -> None:
    file.write_text(
        'lang = "fi"\n[rep]\nname = "Aino Laine"\n[day]\nstarts = 07:30:00\nabsences = [2026-12-07]\n'
        '[keys]\ncall.booked = "f7"\n"call.busy" = "f8"\n',
        encoding="utf-8-sig",
    )
    settings, sentences = load(file)
    assert sentences == []
    assert settings.lang == "fi"
    assert settings.rep.name == "Aino Laine"
    assert settings.day.starts == time(7, 30)
    assert settings.keys == {"call.booked": "f7", "call.busy": "f8"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('theme = "pink"', 1, "must be one of"),
        ('\n[rep]\nnaem = "x"', 3, 'did you mean "name"'),
        ('[day]\nzone = "Mars/Base"', 2, "there is no time zone"),
        ('busy_calendar = "~nobody-of-that-name/my.ics"', 1, "there is no home folder"),
        ("[day]\nstarts = 8", 2, "must be a time such as"),
        ('[day]\nabsences = ["soon"]', 2, "must be a date such as"),
        ("xyzzy = 1", 1, "is not a setting"),
        ("rep = 5", 1, "must be a table"),
        ('\ndial = ["xdg-open"]', 2, "exactly one of its arguments"),
        ('dial = ["sh", "-c", "ring {number}"]', 1, "a shell is never started"),
        ('dial = ["{number}"]', 1, "must begin with the program"),
        ('dial = "xdg-open tel:{number}"', 1, "must be a list"),
        ('dial = ["xdg-open", 5]', 1, "must be a text"),
        ('opener = ["evolution"]', 1, "exactly one of its arguments"),
        ('hand = "both"', 1, "must be one of"),
        ('[day]\nstarts = "17:00"', 1, "must end after it starts"),
    ],
)
def test_a_faulty_setting_is_told_by_line_and_left_at_its_default(file: Path, text: str, line: int, words: str) -> None:
    file.write_text(f"{text}\n")
    settings, sentences = load(file)
    assert settings == Settings()
    assert len(sentences) == 1
    assert f"config.toml:{line}:" in sentences[0]
    assert words in sentences[0]


def test_one_faulty_setting_does_not_take_the_good_ones_with_it(file: Path) -> None:
    file.write_text('theme = "pink"\n[rep]\nname = "Aino"\n')
    settings, sentences = load(file)
    assert settings.rep == Rep(name="Aino")
    assert len(sentences) == 1


@pytest.mark.parametrize("written", [b"lang = \n", b"\xff\xfe\x00", b"= 1"])
def test_a_file_that_is_no_toml_leaves_the_last_good_settings(file: Path, written: bytes) -> None:
    file.write_bytes(written)
    last = Settings(rep=Rep(name="Aino"))
    settings, sentences = load(file, last)
    assert settings == last
    assert len(sentences) == 1


def test_writing_keeps_comments_and_all_else(file: Path) -> None:
    file.write_text('# mine\ntheme = "salestui-light" # easy on the eyes\n')
    settings = save({"rep.name": "Aino", "keys.call.booked": "f7"}, file)
    text = file.read_text()
    assert "# mine" in text
    assert "# easy on the eyes" in text
    assert settings == load(file).settings
    assert settings.rep.name == "Aino"
    assert settings.keys == {"call.booked": "f7"}
    assert settings.theme == "salestui-light"


def test_the_written_file_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    file = tmp_path / "new" / "config.toml"
    before = os.umask(0)
    try:
        save({"lang": "fi"}, file)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_value_that_cannot_be_used_is_not_written(file: Path) -> None:
    file.write_text('lang = "en"\n')
    with pytest.raises(Refusal, match="must be one of"):
        save({"lang": "sv"}, file)
    assert file.read_text() == 'lang = "en"\n'


def test_a_broken_file_is_not_written_over(file: Path) -> None:
    file.write_text("lang = \n")
    with pytest.raises(Refusal, match="cannot be changed"):
        save({"lang": "fi"}, file)
    assert file.read_text() == "lang = \n"
