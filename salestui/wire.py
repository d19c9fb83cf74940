"""The wire to the terminal: what comes along it broken, half or not at all, and a terminal that is suddenly gone.

With `guard`, the only modules that touch what Textual keeps to itself; `tests/terminal/test_guard.py` fails when an
upgrade moves it.
"""

from __future__ import annotations

import codecs
import os
import signal
import sys
import time
from collections.abc import Iterable
from contextlib import suppress

from textual import events
from textual._xterm_parser import BRACKETED_PASTE_END, BRACKETED_PASTE_START, XTermParser
from textual.drivers._writer_thread import WriterThread
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from salestui.porch import ENTER, porch

QUIET = 0.5
"""Seconds of silence after which a paste that never ended has ended."""
LONG = 256
"""Characters at once that no hand types: a paste that does not say so, or the rest of one thought to have ended."""
LARGEST = 2000
"""Columns or lines of the largest window that is believed."""


class Decoder(codecs.IncrementalDecoder):
    """Bytes to text: a broken byte becomes a mark, and the end of all input an `EOFError`."""

    def __init__(self) -> None:
        super().__init__("replace")
        self._plain = codecs.getincrementaldecoder("utf-8")("replace")

    def decode(self, data: bytes, final: bool = False) -> str:  # type: ignore[override]  # bytes is all that comes
        """The text; nothing at all to read means that the terminal has gone: without a word we would ask forever."""
        if not data and not final:
            raise EOFError
        return self._plain.decode(data, final)


class Parser(XTermParser):
    """Text to keys, also where a sequence makes no sense or a paste has no end; what is pasted is taken as it comes."""

    def __init__(self, debug: bool = False) -> None:
        self._tail = ""
        """The last few characters: the sign that begins a paste may come in two pieces."""
        self._pasted: str | None = None
        """What came of the paste that goes on."""
        self._rest_due = False
        self._heard = 0.0
        super().__init__(debug)

    def feed(self, data: str) -> Iterable[Message]:
        """Keys and pastes; the late rest of a paste is paste, not commands."""
        self._heard = time.monotonic()
        if not data:
            yield from super().feed(data)
        if self._pasted is None:
            if self._rest_due and (BRACKETED_PASTE_END in data or len(data) > LONG):
                data = BRACKETED_PASTE_START + data
            elif len(data) > LONG and "\x1b" not in data:
                data = BRACKETED_PASTE_START + data + BRACKETED_PASTE_END
        while data:
            if self._pasted is None:
                begins = (self._tail + data).find(BRACKETED_PASTE_START)
                cut = begins + len(BRACKETED_PASTE_START) - len(self._tail) if begins >= 0 else len(data)
                keys, data = data[:cut], data[cut:]
                self._tail = (self._tail + keys)[1 - len(BRACKETED_PASTE_START) :]
                yield from (token for token in super().feed(keys) if _believable(token))
                if begins >= 0:
                    self._tail, self._pasted, self._rest_due = "", "", False
            else:
                known = max(len(self._pasted) - len(BRACKETED_PASTE_END), 0)
                self._pasted += data
                ends = self._pasted.find(BRACKETED_PASTE_END, known)
                data = self._pasted[ends + len(BRACKETED_PASTE_END) :] if ends >= 0 else ""
                if ends >= 0:
                    self._pasted = self._pasted[:ends]
                    yield from self._paste()

    def tick(self) -> Iterable[Message]:
        """What silence means: a lone Escape, or that a paste has ended."""
        yield from super().tick()
        if self._pasted is not None and time.monotonic() - self._heard > QUIET:
            yield from self._paste()
            self._rest_due = True

    def _paste(self) -> Iterable[Message]:
        pasted, self._pasted = (self._pasted or "").replace("\0", ""), None
        for token in super().feed(BRACKETED_PASTE_END):
            yield events.Paste(pasted) if isinstance(token, events.Paste) else token

    def _sequence_to_key_events(self, sequence: str, alt: bool = False) -> Iterable[events.Key]:
        with suppress(ValueError, OverflowError):  # a letter that no alphabet has
            yield from super()._sequence_to_key_events(sequence, alt)


class Writer(WriterThread):
    """Writes to the terminal; when it has gone, whoever draws is not kept waiting."""

    def run(self) -> None:
        """Write until told to stop."""
        there = True
        while (text := self._queue.get()) is not None:
            if not there:
                continue
            try:
                self._file.write(text)
                if self._queue.empty():
                    self._file.flush()
            except (OSError, ValueError):
                there = False
                hang_up()
        with suppress(OSError, ValueError):
            self._file.flush()


class Driver(LinuxDriver):
    """Textual's driver on a wire that may break."""

    @property
    def drawing(self) -> bool:
        """Whether the terminal is ours now: it is not while the program is stopped."""
        return self._writer_thread is not None and self._writer_thread.is_alive()

    def start_application_mode(self) -> None:
        """Take the terminal over, from whatever stands on it already."""
        porch.step_aside()
        super().start_application_mode()  # type: ignore[no-untyped-call]
        porch.up = False

    def write(self, data: str) -> None:
        """Write, unless the terminal is not ours: nobody would ever read it. What stands already is not wiped away."""
        if self.drawing and not (porch.up and data == ENTER):
            super().write(data)

    def run_input_thread(self) -> None:
        """Read keys until the program leaves or the terminal has gone."""
        try:
            super().run_input_thread()
        except (OSError, EOFError):
            hang_up()


def hang_up() -> None:
    """The terminal has gone: end as one is ended whose window was closed; nothing is written to it any more."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        for stream in (sys.__stdout__, sys.__stderr__):
            if stream is not None:
                os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
    os.kill(os.getpid(), signal.SIGHUP)


def _believable(token: Message) -> bool:
    return not isinstance(token, events.Resize) or (
        0 < token.size.width <= LARGEST and 0 < token.size.height <= LARGEST
    )
