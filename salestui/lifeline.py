"""When it ends badly: signals put the terminal right, a crash leaves a private report without the customer's data."""

from __future__ import annotations

import asyncio
import contextlib
import platform
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from data.place import new_file

EXITS = {"SIGHUP": 129, "SIGINT": 130, "SIGQUIT": 131, "SIGTERM": 143}
"""Exit codes by signal: 128 + its number, as a shell expects."""


def on_signals(leave: Callable[[int], None]) -> None:
    """Have `leave(exit code)` called when the window is closed or the program told to end."""
    for name, code in EXITS.items():
        _on(name, leave, code)


def on_pauses(pause: Callable[[], None], wake: Callable[[], None]) -> None:
    """Have these called when the program is told to stop for a while and when it goes on."""
    _on("SIGTSTP", pause)
    _on("SIGCONT", wake)


def _on(name: str, act: Callable[..., None], *given: object) -> None:
    if hasattr(signal, name):
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            asyncio.get_running_loop().add_signal_handler(getattr(signal, name), act, *given)


def report(error: BaseException, folder: Path) -> Path | None:
    """Write what happened: where in the code, never with what values; its path, or None where it cannot be written."""
    lines = [
        f"salestui crash {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"python {platform.python_version()} on {sys.platform}",
        *(line for fault in chain(error) for line in _told(fault)),
    ]
    path = folder / f"crash-{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
    try:
        new_file(path, ("\n".join(lines) + "\n").encode())
    except OSError:
        return None
    return path


def write_down(words: Sequence[str], beside: Path | None = None) -> Path | None:
    """Write text that the rep's file would not take to a private file, beside that file or elsewhere; where it lies."""
    now = f"unsaved-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    places = [beside.with_name(f"{beside.stem}-{now}")] if beside else []
    for place in (*places, Path.home() / f"salestui-{now}", Path(tempfile.gettempdir()) / f"salestui-{now}"):
        with contextlib.suppress(OSError):
            new_file(place, ("\n\n".join(words) + "\n").encode())
            return place
    return None


def chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came of: one that ended a worker is carried by the worker's own failure."""
    seen: set[int] = set()
    found: object = error
    while isinstance(found, BaseException) and id(found) not in seen:
        seen.add(id(found))
        yield found
        found = found.__cause__ or getattr(found, "error", None) or found.__context__


def _told(error: BaseException) -> Iterator[str]:
    yield f"error {type(error).__module__}.{type(error).__qualname__}"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
