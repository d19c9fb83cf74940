"""A look at the file from outside and inside that changes nothing: what a rep, or whoever helps one, should know."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from glob import escape
from pathlib import Path

from data.file.backups import backups, folder_of
from data.file.blocklist import list_of
from data.file.checking import look_at_backup
from data.file.hold import holder_of, lock_of
from data.file.opening import Reach, driver, open_raw
from data.file.resealing import leftovers, open_backups
from data.file.restoring import kept_aside
from data.file.sealing import sealed
from data.file.soundness import faults, schema_of
from data.file.standing import held_by, reason
from data.migration import HEAD, refuse_newer
from data.model.refusal import Refusal
from data.place import private_file, refuse_strange
from data.words import N_, _, plural

SMALL = 200_000_000
"""Bytes of free disk below which room is running out."""

_OLD = timedelta(days=7)
_SLOW = 0.5


@dataclass(frozen=True, slots=True)
class Observed:
    """One thing that was looked at: what it belongs to, a sentence, and whether it needs attention."""

    group: str
    sentence: str
    wrong: bool = False


FILE, PRIVATE, DISK, BACKUPS, LOCK = N_("File"), N_("Privacy"), N_("Disk"), N_("Backups"), N_("In use")


def examine(path: Path, key: str | None, now: datetime, *, thorough: bool = False) -> Iterator[Observed]:
    """Everything about the file; nobody's data stands in any sentence.

    Args:
        path: The file.
        key: Its passphrase, if it has one and it is known.
        now: The moment.
        thorough: Whether every page and row is read, which takes seconds for a large file.
    """
    if not path.exists():
        yield Observed(FILE, _("There is no file {path} yet.").format(path=path), wrong=True)
        return
    try:
        refuse_strange(path)
    except Refusal as refusal:
        yield Observed(PRIVATE, str(refusal), wrong=True)
        return
    locked = sealed(path)
    yield Observed(FILE, _("{path}: {size}.").format(path=path, size=told_size(path.stat().st_size)))
    if locked:
        yield Observed(FILE, _("It has a passphrase."))
    if locked and key is None:
        yield Observed(FILE, _("Without the passphrase it was looked at from outside only."), wrong=True)
    else:
        yield from _inside(path, key, now, thorough=thorough)
    yield from _private(path, locked=locked)
    yield from _disk(path)
    yield from _backups(path, key, now, locked=locked)
    holder = holder_of(path)
    yield Observed(
        LOCK,
        held_by(holder, lambda at: at.astimezone(now.tzinfo)).sentence if holder else _("No app has the file open."),
    )


def told_size(size: float) -> str:
    """A number of bytes as one says it."""
    unit, *larger = "B", "kB", "MB", "GB"
    while size >= 1000 and larger:
        size, unit = size / 1000, larger.pop(0)
    return f"{size:.1f} {unit}"


def _inside(path: Path, key: str | None, now: datetime, *, thorough: bool) -> Iterator[Observed]:
    log = path.with_name(path.name + "-wal")
    reach = Reach.READ if log.exists() and log.stat().st_size else Reach.STILL
    try:
        schema = schema_of(path, key, reach)
        refuse_newer(path, schema)
        older = _("Its schema is {schema}; the next start of the app brings it to {head}, after a backup.")
        current = _("Its schema is {schema}, the newest.")
        yield Observed(FILE, (current if schema == HEAD else older).format(schema=schema, head=HEAD))
        with closing(open_raw(path, key, reach)) as connection:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(5)") if row[0] != "ok"]
            yield _soundness(found or (faults(path, key, reach) if thorough else []), thorough=thorough)
            pages, free = (
                connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count")
            )
            yield Observed(
                FILE, _("{share} % of it is free for what is written next.").format(share=100 * free // pages)
            )
            yield from _latest(connection, now)
    except Refusal as refusal:
        yield Observed(FILE, str(refusal), wrong=True)
    except driver(key).Error as error:
        yield Observed(FILE, _("{path} cannot be read: {why}.").format(path=path, why=reason(error)), wrong=True)


def _soundness(found: list[str], *, thorough: bool) -> Observed:
    if found:
        sentence = _("It is damaged: start the app, which offers the newest good backup.")
        return Observed(FILE, sentence, wrong=True)
    if thorough:
        return Observed(FILE, _("It is sound: every page, link and row was read."))
    return Observed(FILE, _("A quick look finds it sound; --thorough reads every row."))


def _latest(connection: sqlite3.Connection, now: datetime) -> Iterator[Observed]:
    """Whether the clock has gone back since something was written."""
    found = None
    with suppress(ValueError, TypeError, sqlite3.Error):
        (text,) = connection.execute("SELECT max(at) FROM operation").fetchone()
        found = datetime.fromisoformat(text).replace(tzinfo=UTC)
    if found and found > now + timedelta(minutes=2):
        sentence = _("Something in it was written on {when}, which is still to come: is the clock right?")
        yield Observed(FILE, sentence.format(when=f"{found.astimezone(now.tzinfo):%d.%m.%Y %H:%M}"), wrong=True)


def _private(path: Path, *, locked: bool) -> Iterator[Observed]:
    seen = [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm"), lock_of(path), list_of(path)]
    seen += [folder_of(path), *(folder_of(path).iterdir() if folder_of(path).is_dir() else ())]
    open_ones = [one for one in seen if _others_may(one, 0o077)] if hasattr(os, "getuid") else []
    for one in open_ones:
        sentence = _("Others on this machine can read {path}: chmod go-rwx makes it private.")
        yield Observed(PRIVATE, sentence.format(path=one), wrong=True)
    if not open_ones:
        yield Observed(PRIVATE, _("Only you can read the file, what lies beside it, and the backups."))
    folder = path.absolute().parent
    if hasattr(os, "getuid") and _others_may(folder, 0o022) and not folder.stat().st_mode & stat.S_ISVTX:
        sentence = _("Others on this machine may write in {path}: chmod go-w keeps them out.")
        yield Observed(PRIVATE, sentence.format(path=folder), wrong=True)
    beside = [*kept_aside(path), *path.parent.glob(f"{escape(path.stem)}-unsaved-*.txt")]
    readable = [*open_backups(path), *(one for one in beside if not sealed(one))]
    for one in readable if locked else ():
        yield Observed(
            PRIVATE, _("{path} has no passphrase: anybody who gets it can read it.").format(path=one), wrong=True
        )
    for one in leftovers(path):
        sentence = _("{path} is left of a change of the passphrase; the next start takes it away.")
        yield Observed(PRIVATE, sentence.format(path=one), wrong=True)


def _others_may(path: Path, how: int) -> bool:
    try:
        return bool(stat.S_IMODE(path.lstat().st_mode) & how)
    except OSError:
        return False


def _disk(path: Path) -> Iterator[Observed]:
    free = shutil.disk_usage(path.absolute().parent).free
    told = _("{size} are free on its disk.").format(size=told_size(free))
    yield Observed(DISK, told, wrong=free < max(SMALL, 2 * path.stat().st_size))
    tried = path.with_name(path.name + ".doctor")
    began = time.monotonic()
    try:
        tried.unlink(missing_ok=True)
        private_file(tried)
        with tried.open("r+b") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        yield Observed(DISK, _("The disk takes nothing ({why}).").format(why=error.strerror or error), wrong=True)
        return
    finally:
        with suppress(OSError):
            tried.unlink(missing_ok=True)
    took = time.monotonic() - began
    told = _("A page is written, and safe on the disk, in {milliseconds} ms.")
    yield Observed(DISK, told.format(milliseconds=f"{took * 1000:.1f}"), wrong=took > _SLOW)


def _backups(path: Path, key: str | None, now: datetime, *, locked: bool) -> Iterator[Observed]:
    found = backups(path)
    if not found:
        yield Observed(BACKUPS, _("There is no backup yet: salestui backup makes one."), wrong=True)
        return
    newest = found[0]
    told = plural("{count} backup", "{count} backups", len(found))
    when = f"{newest.at.astimezone(now.tzinfo):%d.%m.%Y %H:%M}"
    sentence = _("{backups}, the newest of {when}, in {folder}.").format(
        backups=told, when=when, folder=folder_of(path)
    )
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    yield Observed(BACKUPS, sentence, wrong=now - newest.at > _OLD and changed - newest.at > _OLD)
    if locked and key is None:
        return
    fault = look_at_backup(newest, key).fault
    yield Observed(BACKUPS, fault or _("The newest can be restored."), wrong=bool(fault))
