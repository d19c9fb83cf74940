"""Whether there is room: tried with a small file of its own, so that the rep's file is left alone."""

from __future__ import annotations

import os
from pathlib import Path

from data.place import private_file

NEEDED = 128 * 1024
"""Bytes that the first writing needs: the index of what is written last, and a few pages."""


def has_room(path: Path) -> bool:
    """Whether so much can be written beside this file just now."""
    try:
        try_room(path)
    except OSError:
        return False
    return True


def try_room(path: Path) -> None:
    """Write so much beside this file, and take it away again.

    Raises:
        OSError: when it cannot be written, and why.
    """
    tried = path.with_name(path.name + ".room")
    tried.unlink(missing_ok=True)
    private_file(tried)
    try:
        tried.write_bytes(bytes(NEEDED))
        with tried.open("rb") as written:
            os.fsync(written.fileno())  # some file systems say only now that there is none
    finally:
        tried.unlink(missing_ok=True)
