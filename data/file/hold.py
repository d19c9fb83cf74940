"""The hold on the file: one app works on it at a time, and the next one is told which."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

GLANCE = 0.3
"""Seconds to wait for whoever only looks who holds the file: they hold it themselves for an instant."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The app that works on the file."""

    pid: int
    host: str
    since: datetime | None
    """When it opened the file; None where it did not say."""


class Held(Exception):
    """Somebody else holds the file; `holder` says who."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(holder)
        self.holder = holder


class Hold:
    """The file in one's own hands; the system lets it go by itself when the program ends in whatever way."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path, now: datetime, patience: float = GLANCE) -> Self:
        """Hold the file, and leave word of who does.

        Args:
            path: The file.
            now: Since when it is held.
            patience: Seconds to wait where nobody seems to work on it and still it is held.

        Raises:
            Held: when another app does.
            OSError: when nothing can be written beside the file.
        """
        handle = os.open(lock_of(path), os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            if hasattr(os, "fchmod"):
                os.fchmod(handle, 0o600)
            until = time.monotonic() + patience
            while not _lock(handle):
                holder = _told(handle)
                if time.monotonic() >= until or _lives(holder):
                    raise Held(holder)
                time.sleep(GLANCE / 10)
            _tell(handle, now)
        except BaseException:
            os.close(handle)
            raise
        return cls(handle)

    def release(self) -> None:
        """Let the file go; twice is no fault."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def lock_of(path: Path) -> Path:
    """The small file beside the rep's own by which it is held."""
    return path.with_name(path.name + ".lock")


def holder_of(path: Path) -> Holder | None:
    """Who holds the file just now, if anybody does."""
    try:
        handle = os.open(lock_of(path), os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None
    try:
        return None if _lock(handle) else _told(handle)
    finally:
        os.close(handle)


_WHERE = 1 << 20
"""On Windows a locked byte cannot be read: the lock lies beyond what is written."""


def _lock(handle: int) -> bool:
    """Whether the lock could be had; a file system that knows no locks never refuses."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _WHERE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return sys.platform != "win32"
    return True


def _lives(holder: Holder) -> bool:
    """Whether the app that left word is running on this machine: then it is worth no wait."""
    if sys.platform == "win32" or holder.pid <= 0 or holder.host != socket.gethostname():
        return False
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _tell(handle: int, now: datetime) -> None:
    """Write down who holds it; a full disk may leave it blank, the lock counts all the same."""
    said = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": now.isoformat()})
    try:
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, said.encode())
    except OSError:
        return


def _told(handle: int) -> Holder:
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        said = json.loads(os.read(handle, 4096))
        return Holder(int(said["pid"]), str(said["host"]), datetime.fromisoformat(said["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder(0, "", None)
