"""Backups: private copies of the file, looked at before they count, fewer as they grow older."""

from __future__ import annotations

import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from data.file.copying import copy_whole, key_of, sync
from data.file.halt import Halt
from data.file.hold import Held, Hold
from data.file.opening import Reach, driver
from data.file.soundness import damaged, schema_of, tells_of_damage
from data.file.tally import take_tally, tally_of
from data.file.thinning import expiries, outlived
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

_TURN = 60.0
"""Seconds that one program waits while another makes a backup of the same file."""

_JUST_NOW = 2_000_000_000
"""Nanoseconds within which two writes may bear the same time of change."""


def folder_of(path: Path) -> Path:
    """Where the backups of this file lie: a private folder beside it."""
    return path.with_name(f"{path.stem}-backups")


def backups(path: Path) -> tuple[Backup, ...]:
    """The backups of this file, the newest first."""
    return _in(folder_of(path))


def expires(backup: Backup) -> datetime:
    """Until when this backup is kept at the latest; the newest of all stays until a newer one is made."""
    found = _in(backup.path.parent)
    ends = dict(zip((one.path for one in found), expiries([one.at for one in found]), strict=True))
    return ends.get(backup.path, backup.at)


def remove(backup: Backup) -> None:
    """Remove a backup for good."""
    backup.path.unlink(missing_ok=True)
    tally_of(backup.path).unlink(missing_ok=True)
    sync(backup.path.parent)


def back_up(
    path: Path, now: datetime, why: Why, key: str | None = None, *, thinned: bool = True, halt: Halt | None = None
) -> Backup:
    """A new backup, read back, checked and counted against the file before it counts; then old ones may go.

    Args:
        path: The file.
        now: The moment, which names it.
        why: What it is made for.
        key: The file's passphrase, if it has one.
        thinned: Whether old ones may go; else that is left to whoever makes it.
        halt: The word to break it off.

    Raises:
        Damaged: when the file is not sound; no backup is made of it.
        Refusal: when the copy cannot be written; no other is removed to make room.
    """
    folder = folder_of(path)
    try:
        _ready(folder)
        with _turn(folder, now):
            _clear_broken_off(folder)
            made = _make(path, now, why, key, halt)
            if thinned:
                thin(path, now, key)
            return made
    except (driver(key).Error, UnicodeError) as error:
        if tells_of_damage(error):
            raise damaged(path) from error
        raise _not_made(error) from error
    except OSError as error:
        raise _not_made(error) from error


def changed_since(path: Path) -> bool:
    """Whether anything may have been written to the file since its newest backup was made."""
    newest = next(iter(backups(path)), None)
    return newest is None or newest.path.stat().st_mtime_ns != _written(path)


def thin(path: Path, now: datetime, key: str | None = None) -> list[Backup]:
    """Remove backups that have had their time; those that cannot be read count for nothing. What was removed."""
    found = [one for one in backups(path) if _readable(one, key)]
    gone = [found[place] for place in outlived([one.at for one in found], now)]
    for one in gone:
        remove(one)
    return gone


def _in(folder: Path) -> tuple[Backup, ...]:
    stem, found = folder.name.removesuffix("-backups"), list[tuple[int, Backup]]()
    for copy in folder.glob(f"{_plain(stem)}-*.db"):
        match = _NAME.search(copy.name)
        if match and match["why"] in list(Why):
            with suppress(FileNotFoundError):  # another salestui may remove it just now
                seen = copy.lstat()
                at = datetime.strptime(match["at"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                if stat.S_ISREG(seen.st_mode):
                    found.append((seen.st_mtime_ns, Backup(copy, at, Why(match["why"]), seen.st_size)))
    found.sort(key=lambda one: (one[1].at, one[0], one[1].path.name), reverse=True)
    return tuple(one for _written_to, one in found)


def _make(path: Path, now: datetime, why: Why, key: str | None, halt: Halt | None) -> Backup:
    folder = folder_of(path)
    target = _free(folder, f"{path.stem}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}", why)
    part = target.with_suffix(".part")
    private_file(part)
    try:
        written = _written(path)
        closely = why is not Why.RESTORE  # whoever restores has looked through every row just now
        copy_whole(path, part, key, closely=closely, halt=halt)
        os.utime(part, ns=(written, written))
        part.rename(target)
        take_tally(target)
        sync(folder)
    finally:
        part.unlink(missing_ok=True)
    return Backup(target, now.astimezone(UTC).replace(microsecond=0), why, target.stat().st_size)


def _written(path: Path) -> int:
    """When the file was last written to; of one written a moment ago a time it cannot have: it may be at it still."""
    found = 0
    for one in (path, path.with_name(path.name + "-wal")):
        with suppress(FileNotFoundError):
            seen = one.stat()
            if seen.st_size:  # opening alone lays an empty one beside the file
                found = max(found, seen.st_mtime_ns)
    return found if abs(time.time_ns() - found) > _JUST_NOW else found - 1


def _ready(folder: Path) -> None:
    """A folder that nobody but its owner looks into."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.is_symlink():
        raise Refusal(_("{path} is a link: backups are kept in a folder of their own.").format(path=folder))
    if hasattr(os, "getuid"):
        if folder.stat().st_uid != os.getuid():
            raise Refusal(_("{path} belongs to somebody else: no backup is kept there.").format(path=folder))
        folder.chmod(0o700)


@contextmanager
def _turn(folder: Path, now: datetime) -> Iterator[None]:
    """One program makes backups at a time, so that what is half done here is known to be broken off."""
    deadline = time.monotonic() + _TURN
    while True:
        try:
            hold = Hold.take(folder / ".making", now)
            break
        except Held as held:
            if time.monotonic() > deadline:
                raise Refusal(_("Another salestui is making a backup just now.")) from held
            time.sleep(0.05)
    try:
        yield
    finally:
        hold.release()


def _clear_broken_off(folder: Path) -> None:
    for leftover in folder.glob("*.part*"):
        leftover.unlink(missing_ok=True)
    for tally in folder.glob("*.db.sha256"):
        if not tally.with_suffix("").exists():
            tally.unlink(missing_ok=True)


def _readable(one: Backup, key: str | None) -> bool:
    try:
        return bool(schema_of(one.path, key_of(one.path, key), Reach.STILL))
    except (Refusal, OSError):
        return False


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
