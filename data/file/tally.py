"""The tally of a backup: its SHA-256 in a small file beside it, by which a single changed byte is seen in a moment.

The file is as `sha256sum --check` reads it.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from data.place import private_file

_END = ".sha256"
_INODE = "# inode "
"""Of which file the sum was taken: one rewritten since, under another passphrase, has another number."""


def tally_of(path: Path) -> Path:
    """Where the tally of this backup lies."""
    return path.with_name(path.name + _END)


def take_tally(path: Path) -> None:
    """Add the backup up, which was looked through just now; a disk that is full leaves it without."""
    tally = tally_of(path)
    with suppress(OSError):
        tally.unlink(missing_ok=True)
        private_file(tally)
        tally.write_text(f"{_INODE}{path.stat().st_ino}\n{_sum(path)}  {path.name}\n", encoding="utf-8")


def tallies(path: Path, known: str | None = None) -> bool | None:
    """Whether the backup is, byte by byte, what it was when it was made; None where there is no tally to tell by.

    Args:
        path: The backup.
        known: Its sum, where whoever read it has it already.
    """
    try:
        first, second = tally_of(path).read_text(encoding="utf-8").splitlines()
        if first != f"{_INODE}{path.stat().st_ino}":
            return None
        return (known or _sum(path)) == second.partition(" ")[0]
    except (OSError, ValueError):
        return None


def copy_added_up(path: Path, target: Path) -> str:
    """Copy the bytes of a file into an empty one of ours, safe on disk; their sum."""
    found = hashlib.sha256()
    with path.open("rb") as source, target.open("r+b") as copy:
        while block := source.read(1 << 20):
            found.update(block)
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return found.hexdigest()


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
