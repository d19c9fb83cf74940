"""The wire to the terminal: broken, half or endless input is borne, and a terminal that has gone ends the app."""

from __future__ import annotations

import os
import random
import signal
from pathlib import Path

import pytest
from textual import events

from salestui import wire

SESSION = "ab\x1b[Acd\x1b[200~xx\x1b[A yy\x00\x1b[20\x1b[201~ef\x1b[200~q\x1b[201~\x1b[200~\x1b[201~g"
HEARD = ["a", "b", "up", "c", "d", "«xx\x1b[A yy\x1b[20»", "e", "f", "«q»", "«»", "g"]
"""What is heard of it: keys, and pastes whole, with nothing in them that acts as a key."""


def heard(parser: wire.Parser, *pieces: str) -> list[str]:
    """The keys by name and what was pasted in quotes."""
    found: list[str] = []
    for piece in pieces:
        for event in parser.feed(piece):
            assert isinstance(event, (events.Key, events.Paste))
            found.append(event.key if isinstance(event, events.Key) else f"«{event.text}»")
    return found


@pytest.fixture
def silence(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long nothing has come, as the wire's clock tells; at first no time at all."""
    now = [0.0]
    monkeypatch.setattr("salestui.wire.time.monotonic", lambda: now[0])
    return now


@pytest.fixture
def hung_up(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """One entry for each time the terminal was found to have gone."""
    told: list[bool] = []
    monkeypatch.setattr(wire, "hang_up", lambda: told.append(True))
    return told


def test_pastes_and_keys_are_the_same_wherever_the_stream_is_broken() -> None:
    assert heard(wire.Parser(), SESSION) == HEARD
    assert heard(wire.Parser(), *SESSION) == HEARD
    dice = random.Random(5)
    for _time in range(200):
        cuts = sorted(dice.sample(range(1, len(SESSION)), dice.randint(1, 8)))
        pieces = [SESSION[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(SESSION)], strict=True)]
        assert heard(wire.Parser(), *pieces) == HEARD


def test_a_paste_that_never_ends_has_ended_when_nothing_more_comes(silence: list[float]) -> None:
    parser = wire.Parser()
    assert heard(parser, "\x1b[200~half") == []
    assert list(parser.tick()) == []
    silence[0] = 1.0
    [pasted] = parser.tick()
    assert isinstance(pasted, events.Paste)
    assert pasted.text == "half"
    assert heard(parser, "x") == ["x"]


def test_the_late_rest_of_a_paste_is_paste_and_not_commands(silence: list[float]) -> None:
    parser = wire.Parser()
    heard(parser, "\x1b[200~half")
    silence[0] = 1.0
    list(parser.tick())
    assert heard(parser, "dxq\x1b[201~j") == ["«dxq»", "j"]
    assert heard(parser, "k") == ["k"]


def test_more_at_once_than_a_hand_types_is_a_paste() -> None:
    assert heard(wire.Parser(), "dx" * 200) == [f"«{'dx' * 200}»"]
    assert heard(wire.Parser(), "dx" * 20) == [*"dx" * 20]


@pytest.mark.parametrize(
    "sequence", ["\x1b[99999999u", "\x1b[57344;2;99999999u", "\x1b[48;99999;99999;1;1t", "\x1b[48;0;0;0;0t"]
)
def test_a_sequence_that_says_what_cannot_be_says_nothing(sequence: str) -> None:
    assert heard(wire.Parser(), sequence) == []


def test_no_bytes_at_all_mean_that_the_terminal_has_gone() -> None:
    decoder = wire.Decoder()
    assert decoder.decode(b"a\xff\xc3") == "a\ufffd"
    assert decoder.decode(b"\xa4") == "ä"
    with pytest.raises(EOFError):
        decoder.decode(b"")
    assert decoder.decode(b"", True) == ""


def test_whoever_draws_is_not_kept_waiting_by_a_terminal_that_has_gone(tmp_path: Path, hung_up: list[bool]) -> None:
    reader, writing = os.pipe()
    os.close(reader)
    with open(writing, "w", encoding="utf-8", closefd=False) as gone:
        writer = wire.Writer(gone)
        writer.start()
        for _time in range(100):
            writer.write("x")
        writer.stop()
        os.dup2(os.open(tmp_path / "sink", os.O_CREAT | os.O_WRONLY), writing)
    assert hung_up == [True]


def test_a_terminal_that_has_gone_ends_us_as_a_closed_window_does(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[tuple[int, int]] = []
    monkeypatch.setattr("salestui.wire.os.dup2", lambda *_numbers: None)
    monkeypatch.setattr("salestui.wire.os.kill", lambda process, by: sent.append((process, by)))
    wire.hang_up()
    assert sent == [(os.getpid(), signal.SIGHUP)]
