"""Backups: private copies of the file, looked at before they count."""

from __future__ import annotations

import os
import re
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from data.file.opening import Reach, driver, open_raw
from data.file.soundness import counts, damaged, tells_of_damage
from data.model.refusal import Refusal
from data.place import private_file
from data.words import _


class Why(StrEnum):
    """What a backup was made for."""

    START = "start"
    CHANGED = "changed"
    MIGRATION = "migration"
    IMPORT = "import"
    ERASE = "erase"
    RESTORE = "restore"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the file as it was at one moment."""

    path: Path
    at: datetime
    why: Why
    size: int
    """Bytes."""


_NAME = re.compile(r"(?P<at>\d{8}T\d{6}Z)(?:\.\d+)?-(?P<why>[a-z]+)\.db$")


def folder_of(path: Path) -> Path:
    """Where the backups of this file lie: a private folder beside it."""
    return path.with_name(f"{path.stem}-backups")


def backups(path: Path) -> tuple[Backup, ...]:
    """The backups of this file, the newest first."""
    found = []
    for copy in folder_of(path).glob(f"{_plain(path.stem)}-*.db"):
        match = _NAME.search(copy.name)
        if match and match["why"] in list(Why) and not copy.is_symlink():
            at = datetime.strptime(match["at"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
            found.append(Backup(copy, at, Why(match["why"]), copy.stat().st_size))
    return tuple(sorted(found, key=lambda one: (one.at, one.path.name), reverse=True))


def back_up(path: Path, now: datetime, why: Why, key: str | None = None) -> Backup:
    """A new backup, read back, checked and counted against the file before it counts.

    Raises:
        Damaged: when the file is not sound; no backup is made of it.
        Refusal: when the copy cannot be written.
    """
    try:
        folder = folder_of(path)
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free(folder, f"{path.stem}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}", why)
        part = target.with_suffix(".part")
        part.unlink(missing_ok=True)
        private_file(part)
    except OSError as error:
        raise _not_made(error) from error
    try:
        _copy(path, part, key)
        part.rename(target)
    except driver(key).Error as error:
        if tells_of_damage(error):
            raise damaged(path) from error
        raise _not_made(error) from error
    except OSError as error:
        raise _not_made(error) from error
    finally:
        part.unlink(missing_ok=True)
    return Backup(target, now, why, target.stat().st_size)


def _copy(path: Path, part: Path, key: str | None) -> None:
    """The file's content at one moment, safe on disk, the same in every count."""
    with closing(open_raw(path, key, Reach.READ)) as source:
        source.execute("BEGIN")
        there = counts(source)
        with closing(open_raw(part, key)) as copy:
            source.backup(copy)
    with closing(open_raw(part, key, Reach.STILL)) as copy:
        sound = copy.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        if not sound or counts(copy) != there:
            raise damaged(path)
    handle = os.open(part, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _free(folder: Path, stem: str, why: Why) -> Path:
    """A name nobody has yet."""
    target, number = folder / f"{stem}-{why}.db", 1
    while target.exists():
        number += 1
        target = folder / f"{stem}.{number}-{why}.db"
    return target


def _plain(stem: str) -> str:
    """The stem as `glob` takes it literally."""
    return re.sub(r"([*?\[])", r"[\1]", stem)


def _not_made(error: Exception) -> Refusal:
    why = getattr(error, "strerror", None) or error
    return Refusal(_("No backup could be made: {why}.").format(why=why))
