"""A disk of a few megabytes that can be filled to the last byte and emptied again; only root can make one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

WHY_NOT = "a disk that can be filled is made by root on Linux only"
_STEPS = (65_536, 4096, 512)


def can_be_made() -> bool:
    """Whether this machine lets us."""
    return sys.platform == "linux" and os.geteuid() == 0


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path | None]:
    """A disk of so many bytes in memory; None where it cannot be made, as in a container."""
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False)
    try:
        yield folder if made.returncode == 0 else None
    finally:
        if made.returncode == 0:
            subprocess.run(["umount", "-l", folder], check=True)


def fill(disk: Path) -> None:
    """Leave no byte free."""
    with (disk / "filling").open("ab", buffering=0) as file:
        for step in _STEPS:
            with suppress(OSError):
                while True:
                    file.write(bytes(step))


def empty(disk: Path) -> None:
    """Give the room back."""
    (disk / "filling").unlink(missing_ok=True)
