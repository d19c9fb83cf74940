"""What is killed: setting, changing or removing the passphrase of a file, in a process of its own."""

from __future__ import annotations

from datetime import UTC, datetime
from multiprocessing.synchronize import Event
from pathlib import Path

from data.file.resealing import reseal

NOW = datetime(2026, 11, 24, 8, 12, tzinfo=UTC)


def work(file: Path, old: str | None, new: str | None, ready: Event) -> None:
    """Say that it begins, and do it."""
    ready.set()
    reseal(file, old, new, NOW)
