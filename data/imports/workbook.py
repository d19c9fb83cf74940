"""Reading spreadsheets: the first filled sheet, as text with true line numbers, in a process of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from data.exports.weight import unreadable, weigh
from data.imports.intake import Intake
from data.imports.rows import Raw, check_stop, too_large
from data.imports.unpacking import HEAVY, LOCKED
from data.model.refusal import Refusal
from data.words import _

_PROGRAM = Path(__file__).with_name("unpacking.py")
_MOST_UNPACKED = 120_000_000
_MOST_CELLS = 4_000_000
_LONGEST_ROW = 16_000_000
_PATIENCE = 90
_TICK = 0.1
_ENDED_BY_SYSTEM = {-signal.SIGABRT, -signal.SIGKILL, -getattr(signal, "SIGXCPU", signal.SIGABRT)}
"""How a process ends whose memory or time is used up."""


def read_workbook(path: Path, stop: Event | None = None) -> Raw:
    """The rows of an xlsx, xls or ods file.

    Raises:
        Refusal: when it cannot be read, is locked with a password, or would unpack to something huge.
        Stopped: when the rep stopped it.
    """
    weigh(path, lambda: check_stop(stop), most=_MOST_UNPACKED, cells=_MOST_CELLS)
    intake = Intake(path.name, stop)
    remarks: list[str] = []
    with _unpacking(path, stop) as rows:
        for row in rows:
            found = json.loads(row)
            if isinstance(found, list):
                line, cells = found
                intake.take(line, cells)
            elif found["others"]:
                remark = _("Only the sheet “{sheet}” was read; not: {others}.")
                remarks.append(remark.format(sheet=found["sheet"], others=", ".join(found["others"])))
    return Raw(intake.rows, intake.faults, remarks)


@contextmanager
def _unpacking(path: Path, stop: Event | None) -> Iterator[Iterator[bytes]]:
    """The lines that the other process writes; it ends with this context at the latest, and its end is told."""
    command = [sys.executable, "-I", str(_PROGRAM), str(path.absolute())]
    with subprocess.Popen(  # noqa: S603 - our own program, and no shell
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl+C is for us, who end it
    ) as process:
        Thread(target=_watch, args=(process, stop), daemon=True).start()
        try:
            yield _lines(process, path)
            ended = process.wait()
        finally:
            process.kill()
    check_stop(stop)
    if ended == LOCKED:
        raise Refusal(_("{file} is locked with a password: save it without one.").format(file=path.name))
    if ended == HEAVY or ended in _ENDED_BY_SYSTEM:
        raise too_large(path.name)
    if ended:
        raise unreadable(path)


def _lines(process: subprocess.Popen[bytes], path: Path) -> Iterator[bytes]:
    assert process.stdout is not None
    while line := process.stdout.readline(_LONGEST_ROW):
        if line.endswith(b"\n"):
            yield line
        elif len(line) >= _LONGEST_ROW:
            raise too_large(path.name)


def _watch(process: subprocess.Popen[bytes], stop: Event | None) -> None:
    """End the process when the rep stops the import, or when it takes for ever."""
    until = monotonic() + _PATIENCE
    waiting = stop or Event()
    while process.poll() is None:
        if waiting.wait(_TICK) or monotonic() > until:
            process.kill()
            return
