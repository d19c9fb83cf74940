"""Setting, changing or removing the passphrase of a file and its backups: each is rewritten, checked, and swapped."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from data.file.backups import Why, back_up, backups, folder_of
from data.file.hold import Held, Hold
from data.file.opening import Reach, driver, new_salt, open_raw, spelled
from data.file.sealing import fits, sealed
from data.file.soundness import damaged, tables_of, tells_of_damage, tells_of_no_room
from data.file.standing import held_by
from data.file.tally import take_tally
from data.model.refusal import Locked, Refusal
from data.place import prepare, private_file
from data.words import _

FRESH, OUTGOING = ".sealing", ".outgoing"
"""Ends of the names of a file on its way in, and of one on its way out."""

_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Resealed:
    """What became of the backups when the passphrase was set, changed or removed."""

    done: int = 0
    left: tuple[Path, ...] = ()
    """Those that stay as they were: damaged, or under a passphrase that was not given."""


def reseal(path: Path, old: str | None, new: str | None, now: datetime) -> Resealed:
    """Have the file and its backups open with another passphrase than before, or with none.

    At every moment the file opens with the old one or with the new. Where a passphrase is set, the backups come first,
    so that none ever lies open beside a sealed file; where it is removed, they come last.

    Raises:
        Locked: when another program has the file open, or salestui was installed without the means.
        Damaged: when the file is not sound.
        Refusal: when the disk does not take it.
    """
    prepare(path)
    with _held(path, now):
        clear_up(path)
        if sealed(path) and (old is None or not fits(path, old)):
            raise Locked(_("That passphrase does not open {path}.").format(path=path))
        back_up(path, now, Why.ASKED, old)
        salt = new_salt()  # the same for all, so that whoever opens several pays once
        if new is None:
            rewrite(path, old, None, salt)
            return _reseal_backups(path, old, None, salt)
        done = _reseal_backups(path, old, new, salt)
        rewrite(path, old, new, salt)
        return done


def make_up(path: Path, key: str | None, now: datetime) -> Resealed:
    """Finish what was broken off: nothing on its way lies about, and no backup lies open beside a sealed file.

    Raises:
        Locked: when another program has the file open.
    """
    with _held(path, now):
        clear_up(path)
        return Resealed() if key is None else _reseal_backups(path, None, key, new_salt())


def open_backups(path: Path) -> list[Path]:
    """Backups that anybody can read."""
    return [one.path for one in backups(path) if not sealed(one.path)]


def leftovers(path: Path) -> list[Path]:
    """Files that a broken-off change of the passphrase left, beside the file and among its backups."""
    found = [path.with_name(path.name + end) for end in (FRESH, f"{FRESH}-journal", OUTGOING)]
    found += [one for end in (FRESH, f"{FRESH}-journal", OUTGOING) for one in folder_of(path).glob(f"*.db{end}")]
    return [one for one in found if os.path.lexists(one)]


def clear_up(path: Path) -> None:
    """Take away what a broken-off change left; what was on its way out is overwritten first."""
    for one in leftovers(path):
        stays = one.with_name(one.name.removesuffix(OUTGOING))
        if one.name.endswith(OUTGOING) and not one.is_symlink() and stays.exists() and not one.samefile(stays):
            with suppress(OSError), _kept_open(one) as handle:
                _overwrite(handle)
        one.unlink(missing_ok=True)


def rewrite(path: Path, old: str | None, new: str | None, salt: bytes) -> None:
    """Put a copy of this file under another passphrase in its place, in one stroke.

    Raises:
        Locked: when another program has it open.
        Damaged: when it is not sound.
        Refusal: when the disk does not take the copy.
    """
    by, fresh = driver(new if old is None else old), path.with_name(path.name + FRESH)
    written = path.stat().st_mtime_ns
    try:
        with (
            _kept_open(path) as outgoing,
            _kept_open(path.with_name(path.name + "-wal")) as log,
            closing(open_raw(path, old, by=by)) as source,  # is closed first: a handle that closes lets its locks go
        ):
            _alone(source, path)
            _export(source, fresh, new, salt)
            _compare(source, fresh, new, path)
            _swap(fresh, path)
            _overwrite(outgoing)
            _overwrite(log)
        path.with_name(path.name + OUTGOING).unlink(missing_ok=True)
        os.utime(path, ns=(written, written))  # by that it is known since when a backup has the same content
    except (by.Error, OSError) as error:
        raise _blamed(path, error) from error
    finally:
        for left in (fresh, fresh.with_name(fresh.name + "-journal")):
            left.unlink(missing_ok=True)


def _alone(source: sqlite3.Connection, path: Path) -> None:
    """Have the file to oneself: what was written last moves into it, and whoever comes now must wait."""
    source.execute("PRAGMA locking_mode=EXCLUSIVE")
    mode = source.execute("PRAGMA journal_mode=DELETE").fetchone()
    if mode != ("delete",):
        raise Locked(_("{path} is open in another program; close that first.").format(path=path))
    source.execute("BEGIN EXCLUSIVE")
    source.execute("COMMIT")
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def _export(source: sqlite3.Connection, fresh: Path, new: str | None, salt: bytes) -> None:
    fresh.unlink(missing_ok=True)
    private_file(fresh)
    key = "" if new is None else spelled(new, salt)
    source.execute("ATTACH DATABASE ? AS fresh KEY ?", (f"{fresh.absolute().as_uri()}?mode=rw", key))
    source.execute("SELECT sqlcipher_export('fresh')").fetchall()
    source.execute("DETACH DATABASE fresh")


def _compare(source: sqlite3.Connection, fresh: Path, new: str | None, path: Path) -> None:
    """Read the copy back: sound, and in every row the same, its number too, by which the index of words finds it.

    Raises:
        Damaged: when it is not; the file stays as it was.
    """
    with closing(open_raw(fresh, new, Reach.STILL)) as copy:
        if copy.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
            raise damaged(path)
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
        there = source.execute(schema).fetchall()
        if there != copy.execute(schema).fetchall():
            raise damaged(path)
        for name in tables_of(source):
            rows = f'SELECT rowid, * FROM "{name}"'  # noqa: S608 - its own names
            if not _same(source.execute(rows), copy.execute(rows)):
                raise damaged(path)
    with _kept_open(fresh) as handle:
        os.fsync(handle)


def _same(one: sqlite3.Cursor, other: sqlite3.Cursor) -> bool:
    try:
        return all(a == b for a, b in zip(one, other, strict=True))
    except ValueError:  # one of them is longer
        return False


def _swap(fresh: Path, path: Path) -> None:
    """The new one in the old one's place, safe on disk before the old one is touched."""
    outgoing = path.with_name(path.name + OUTGOING)
    with suppress(OSError):  # a file system without second names: only a kill right now keeps the old bytes
        os.link(path, outgoing)
    fresh.replace(path)
    if sys.platform != "win32":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


@contextmanager
def _kept_open(path: Path) -> Iterator[int]:
    """The file by a handle that finds its bytes also when it has another name, or none; -1 where there is no file."""
    try:
        handle = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        handle = -1
    try:
        yield handle
    finally:
        if handle >= 0:
            os.close(handle)


def _overwrite(handle: int) -> None:
    """Zeros over what a file held, as far as the disk lets them reach it."""
    if handle < 0:
        return
    with suppress(OSError):
        left = os.fstat(handle).st_size
        os.lseek(handle, 0, os.SEEK_SET)
        while left > 0:
            left -= os.write(handle, bytes(min(left, _AT_ONCE)))
        os.fsync(handle)


def _reseal_backups(path: Path, old: str | None, new: str | None, salt: bytes) -> Resealed:
    """Every backup under the new passphrase; one that is so already counts as done, one that cannot be stays."""
    done, left = 0, []
    for one in backups(path):
        try:
            locked = sealed(one.path)
            if not (fits(one.path, new) if new is not None and locked else new is None and not locked):
                rewrite(one.path, old if locked else None, new, salt)
                take_tally(one.path)
            done += 1
        except Refusal:
            left.append(one.path)
    return Resealed(done, tuple(left))


@contextmanager
def _held(path: Path, now: datetime) -> Iterator[None]:
    try:
        hold = Hold.take(path, now)
    except Held as held:
        raise Locked(_("Close salestui first: {why}").format(why=held_by(held.holder).sentence)) from held
    except OSError as error:
        raise _blamed(path, error) from error
    try:
        yield
    finally:
        hold.release()


def _blamed(path: Path, error: Any) -> Refusal:
    """The refusal for what went wrong while a file was rewritten."""
    if "locked" in str(error).lower():
        return Locked(_("{path} is open in another program; close that first.").format(path=path))
    if tells_of_damage(error) and not tells_of_no_room(error):
        return damaged(path)
    why = getattr(error, "strerror", None) or error
    return Refusal(_("{path} stays as it was: {why}.").format(path=path, why=why))
