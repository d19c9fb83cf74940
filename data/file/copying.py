"""A copy of a whole file: its content at one moment, read back, checked and counted before it counts."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from data.file.halt import Halt
from data.file.opening import PATIENCE, PLAIN, Reach, open_raw
from data.file.soundness import counts, damaged, faults
from data.model.refusal import Locked, Refusal
from data.words import _

BESIDE = ("-wal", "-journal", "-shm")
"""What SQLite keeps beside a file; the first two hold content."""

_AT_ONCE = 4096
"""Pages copied in one go."""


def copy_whole(
    path: Path,
    part: Path,
    key: str | None = None,
    reach: Reach = Reach.READ,
    *,
    closely: bool = True,
    halt: Halt | None = None,
) -> None:
    """Copy the file's content at one moment, beside whoever writes; safe on disk when this returns.

    Args:
        path: The file.
        part: Where the copy goes: an empty file of our own.
        key: The passphrase of both, if they have one.
        reach: How the file is read: one that nobody writes leaves no trace when it is read where it lies still.
        closely: Whether every index is compared with its table, which takes most of the time.
        halt: The word to break it off.

    Raises:
        Damaged: when the file is not sound.
        Refusal: when it is, but the copy could not be read back; or when it was broken off.
    """
    halt = halt or Halt()
    with closing(open_raw(path, key, reach)) as source:
        source.execute("BEGIN")
        there = counts(source)
        with closing(open_raw(part, key, like=source)) as copy:
            source.backup(copy, pages=_AT_ONCE, progress=halt.hear)
    if not _the_same(part, key, there, halt, closely=closely):
        if faults(path, key, reach):
            raise damaged(path)
        raise Refusal(_("A copy of {path} was read back and is not the same.").format(path=path))
    sync(part)


def pour(source: Path, path: Path, key: str | None = None) -> None:
    """Give the file the whole content of another in one transaction: beside whoever has it open, all or nothing."""
    with closing(open_raw(source, key, Reach.STILL)) as content, closing(open_raw(path, key)) as target:
        target.execute("PRAGMA journal_mode=WAL")
        target.execute("PRAGMA synchronous=FULL")
        content.backup(target, progress=_patience(path))
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def sync(path: Path) -> None:
    """Have the file, or the names in a folder, safe on disk."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except PermissionError:  # a folder, on Windows
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def key_of(path: Path, key: str | None) -> str | None:
    """The passphrase that this file may need: none where it begins as one that has none."""
    with path.open("rb") as file:
        return None if file.read(len(PLAIN)) == PLAIN else key


def _the_same(part: Path, key: str | None, there: dict[str, int], halt: Halt, *, closely: bool) -> bool:
    check = "integrity_check" if closely else "quick_check"
    with closing(open_raw(part, key, Reach.STILL)) as copy, halt.over(copy):
        return copy.execute(f"PRAGMA {check}(1)").fetchone() == ("ok",) and counts(copy) == there


def _patience(path: Path) -> Callable[[int, int, int], None]:
    """Wait for another writer, but not for ever."""
    deadline = time.monotonic() + PATIENCE

    def look(status: int, _left: int, _pages: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED) and time.monotonic() > deadline:
            raise Locked(_("{path} is being written by another program; try again in a moment.").format(path=path))

    return look
