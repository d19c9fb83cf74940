"""The porch: the frame of the first screen, drawn at once while the program is still being loaded.

It is the picture of the last start without anything that was in it: tabs above, keys below. What is typed on it waits
in the terminal for the app.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import Any

from data.place import keep_there, kept_folder

ENTER, LEAVE = "\x1b[?1049h", "\x1b[?1049l\x1b[?25h"
"""To the screen of full-screen programs, and back."""

_NAME = "porch.json"
_LETHAL = ("SIGTERM", "SIGHUP")


@dataclass(frozen=True, slots=True)
class Picture:
    """The frame, line by line as the terminal takes it, and when it fits."""

    columns: int
    lines: int
    speaks: str
    """Language, theme and terminal."""
    top: list[str]
    blank: str
    bottom: list[str]

    def drawn(self) -> str:
        """All of it."""
        between = [self.blank] * (self.lines - len(self.top) - len(self.bottom))
        rows = [*self.top, *between, *self.bottom]
        return "".join(f"\x1b[{at};1H{row}" for at, row in enumerate(rows, 1))


def spoken(lang: str, theme: str) -> str:
    """What a picture must have been drawn for."""
    return "/".join((lang, theme, *(os.environ.get(name, "") for name in ("TERM", "COLORTERM", "NO_COLOR"))))


def keep(picture: Picture) -> None:
    """Keep the picture for the next start."""
    keep_there(_NAME, json.dumps(asdict(picture)).encode())


class _Porch:
    """What stands on the terminal before the app does."""

    def __init__(self) -> None:
        self.up = False
        self._before: list[Any] | None = None
        self._heard: dict[int, Any] = {}

    def put_up(self, lang: str, theme: str) -> None:
        """Draw the frame, if the last one still fits; what is typed is no longer echoed."""
        if sys.platform == "win32" or (picture := _kept(spoken(lang, theme))) is None:
            return
        import termios

        try:
            self._before = termios.tcgetattr(sys.stdin.fileno())
            quiet = termios.tcgetattr(sys.stdin.fileno())
            quiet[0] &= ~(termios.IXON | termios.ICRNL | termios.INLCR | termios.IGNCR)
            quiet[3] &= ~(termios.ECHO | termios.ICANON)
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, quiet)
            self._heard = {number: signal.signal(number, self._end) for number in _numbers()}
            self.up = True
            _write(f"{ENTER}\x1b[?25l{picture.drawn()}")
        except (OSError, ValueError, termios.error):
            self.take_down()

    def step_aside(self) -> None:
        """The app takes over: it finds the terminal as the shell left it, and the frame on it."""
        if self._before is not None:
            import termios

            with suppress(OSError, termios.error):
                termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, self._before)

    def take_down(self) -> None:
        """Whether an app came and went, or none came: the terminal is as the shell left it."""
        self.step_aside()
        if self.up:
            self.up = False
            with suppress(OSError):
                _write(LEAVE)
        for number, before in self._heard.items():
            signal.signal(number, before)
        self._heard.clear()

    def _end(self, number: int, _frame: object) -> None:
        """A signal that comes before the app hears any itself."""
        self.up = True
        self.take_down()
        os._exit(128 + number)


porch = _Porch()
"""There is one terminal, so there is one."""


def _kept(speaks: str) -> Picture | None:
    """The picture of the last start, where it fits this terminal and language."""
    try:
        picture = Picture(**json.loads((kept_folder() / _NAME).read_text("utf-8")))
        size = os.get_terminal_size(sys.stdout.fileno())
        fits = (picture.columns, picture.lines, picture.speaks) == (size.columns, size.lines, speaks)
        return picture if fits and len(picture.top) + len(picture.bottom) < picture.lines else None
    except (OSError, ValueError, TypeError):
        return None


def _numbers() -> list[int]:
    return [int(getattr(signal, name)) for name in _LETHAL]


def _write(text: str) -> None:
    left = text.encode()
    while left:
        left = left[os.write(sys.stdout.fileno(), left) :]
