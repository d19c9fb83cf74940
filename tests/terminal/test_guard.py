"""The guard at the terminal holds, and says so when an upgrade moves what it stands on."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from data.model.clean import clean, clean_line, search_key
from salestui import guard

HOSTILE = [
    "\x1b]52;c;aGVsbG8=\x07",
    "\x1b[2J",
    "\x9b31m",
    "\x90q\x9c",
    "a\x00b",
    "\x07",
    "\u202eoy",
    "\u2066x\u2069",
    "\x1b]8;;http://example.com\x1b\\x",
    "tab\tnew\nline\r",
    "\x7f",
    "\u200b",
    "\ud800",
]


def _rendered(*segments: Segment) -> str:
    console = Console(file=io.StringIO(), force_terminal=True, color_system="truecolor")
    return Strip(segments).render(console)


@pytest.fixture(autouse=True)
def up() -> None:
    guard.put_up()


@pytest.mark.parametrize("text", HOSTILE)
def test_no_control_character_of_data_reaches_the_terminal(text: str) -> None:
    sent = _rendered(Segment(f"A{text}B"))
    assert sent.startswith("A")
    assert sent.endswith("B")
    assert not any(
        ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char in "\u202e\u2066\u2069\u200b\ud800" for char in sent
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_styles_survive_while_the_text_in_them_is_cleaned(text: str) -> None:
    sent = _rendered(Segment(text + "kept", Style(bold=True)))
    assert sent.startswith("\x1b[1m")
    assert sent.endswith("\x1b[0m")
    assert "\x1b" not in sent[4:-4]
    assert "kept" in sent


def test_a_link_from_data_is_only_text() -> None:
    sent = _rendered(Segment("click", Style(link="https://example.com")))
    assert "example.com" not in sent
    assert "click" in sent


def test_clean_text_is_rendered_as_it_is() -> None:
    assert _rendered(Segment("Äänekoski – 12\u00a0960 €")) == "Äänekoski – 12\u00a0960 €"


def test_broken_bytes_on_the_keyboard_become_a_mark() -> None:
    from textual.drivers import linux_driver

    decode = vars(linux_driver)["getincrementaldecoder"]("utf-8")().decode
    assert decode(b"a\xffb") == "a\ufffdb"


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_cleaned_on_its_way_in(text: str) -> None:
    kept = clean(f"A{text}B")
    assert not any(ord(char) < 32 and char not in "\n\t" for char in kept)
    assert "\n" not in clean_line(f"A{text}B")


def test_one_spelling_of_a_letter_is_kept() -> None:
    assert clean("A\u0308iti") == "Äiti"
    assert search_key(" ÄITI ", None, "Straße") == "äiti strasse"
    assert clean("\ud800x").isprintable() is False or clean("\ud800x") == "\ufffdx"
