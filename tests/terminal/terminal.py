"""A real terminal around the installed program: a PTY whose screen pyte draws, keys typed as bytes, no fixed waits."""

from __future__ import annotations

import errno
import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

PROGRAM = Path(sys.executable).with_name("salestui")
"""The installed console script."""

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "space": " ",
    "tab": "\t",
    "backspace": "\x7f",
    "shift+tab": "\x1b[Z",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "home": "\x1b[H",
    "f1": "\x1bOP",
    "f2": "\x1bOQ",
    "f3": "\x1bOR",
    "f4": "\x1bOS",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f10": "\x1b[21~",
    "ctrl+q": "\x11",
    "ctrl+p": "\x10",
}
"""What a terminal sends for keys that have a name."""


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment of its own for the program: a home in a temporary folder, no settings of whoever runs the test."""
    kept = {name: value for name, value in os.environ.items() if name == "PATH" or name.startswith("COVERAGE_")}
    homes = {name: str(home / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    return {**kept, **homes, "HOME": str(home), "LANG": "C.UTF-8", "TERM": "xterm-256color", "TZ": "UTC", **more}


def run(
    home: Path, *arguments: str, env: Mapping[str, str] | None = None, stdin: bytes = b"", umask: int = 0o022
) -> subprocess.CompletedProcess[bytes]:
    """The program run to its end with pipes, as a script would."""
    return subprocess.run(
        [PROGRAM, *arguments],
        env=environment(home, **(env or {})),
        input=stdin,
        capture_output=True,
        timeout=60,
        check=False,
        umask=umask,
    )


@cache
def invented(deals: int) -> bytes:
    """A file with so many invented deals, as `salestui demo` makes it: made once, for whoever begins with one."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "customers.db")
        made = run(file.parent, "demo", "--no-open", "--deals", str(deals), "--db", str(file))
        assert made.returncode == 0, made.stderr.decode()
        return file.read_bytes()


class Terminal:
    """The program on a terminal of this size."""

    def __init__(
        self,
        home: Path,
        *arguments: str,
        columns: int = 80,
        lines: int = 24,
        env: Mapping[str, str] | None = None,
        under: Sequence[str] = (),
        ruled: bool = False,
        program: Sequence[str | Path] = (PROGRAM,),
    ) -> None:
        """Start it: under another program if one is named, and ruled by the terminal as one that a shell starts is."""
        self.screen = pyte.Screen(columns, lines)
        self.raw = b""
        self._stream = pyte.ByteStream(self.screen)
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.before = termios.tcgetattr(slave)
        self._slave = slave
        self.process = subprocess.Popen(
            [*under, *program, *arguments],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=environment(home, **(env or {})),
            start_new_session=True,
            preexec_fn=(lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0)) if ruled else None,  # noqa: PLW1509 - no threads here
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.hang_up()
        os.close(self._slave)

    @property
    def text(self) -> str:
        """The screen as text."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def modes(self) -> list[object]:
        """How the terminal is set just now: echo, line mode and the rest."""
        return termios.tcgetattr(self._slave)

    def press(self, *keys: str) -> None:
        """Type keys by name, or text as it is."""
        for key in keys:
            self.send(KEYS.get(key, key).encode())

    def send(self, data: bytes) -> None:
        """Type bytes."""
        os.write(self._master, data)

    def hang_up(self) -> None:
        """Close the window: the program's terminal is gone."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def resize(self, columns: int, lines: int) -> None:
        """Give the window another size, as a window manager does: the program is told by a signal."""
        self.screen.resize(lines, columns)
        fcntl.ioctl(self._slave, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.process.send_signal(signal.SIGWINCH)

    def draw(self, seconds: float) -> None:
        """Go on drawing for so long, whatever comes."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._read(left, until)

    def wait_for(self, text: str, timeout: float = 30) -> None:
        """Read until the text stands on the screen."""
        self.wait_until(lambda: text in self.text, f"“{text}” on the screen", timeout)

    def wait_gone(self, text: str, timeout: float = 30) -> None:
        """Read until the text no longer stands on the screen."""
        self.wait_until(lambda: text not in self.text, f"“{text}” gone from the screen", timeout)

    def end(self, by: signal.Signals | None = None, timeout: float = 30) -> int:
        """Wait for the program's end, after a signal if one is given; its exit code."""
        if by is not None:
            self.process.send_signal(by)
        self.wait_until(lambda: self.process.poll() is not None, "the program's end", timeout)
        self._read(0)
        assert self.process.returncode is not None
        return self.process.returncode

    def wait_until(self, holds: Callable[[], bool], what: str, timeout: float) -> None:
        deadline = time.monotonic() + timeout
        while not holds():
            assert time.monotonic() < deadline, f"waited {timeout} s for {what}; there is:\n{self.text}"
            self._read(0.05)

    def _read(self, wait: float, until: float = float("inf")) -> None:
        watched = [self._master] if self._master >= 0 else []
        while select.select(watched, [], [], max(wait, 0))[0]:
            try:
                data = os.read(self._master, 65_536)
            except OSError as error:
                if error.errno == errno.EIO:
                    return
                raise
            if not data:
                return
            self.raw += data
            self._stream.feed(data)
            wait = 0
            if time.monotonic() >= until:
                return
