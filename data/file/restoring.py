"""Restoring: the file as it was in a backup. What was there before is kept, as a backup or aside, and can come back."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from data.file.backups import Backup, Why, back_up, backups, thin
from data.file.checking import look_at_backup
from data.file.copying import BESIDE, copy_whole, key_of, pour, sync
from data.file.hold import Held, Hold
from data.file.opening import Reach, driver
from data.file.soundness import damaged, faults, schema_of, tells_of_damage
from data.file.standing import held_by
from data.file.tally import copy_added_up, tallies
from data.model.refusal import Damaged, Locked, NotFound, Refusal
from data.place import private_file
from data.words import _


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    backup: Backup
    """What the file holds now."""
    before: Backup | None = None
    """What it held until then, where that was sound."""
    aside: Path | None = None
    """Where the damaged file is kept that was there until then."""


def restore(path: Path, backup: Backup, now: datetime, key: str | None = None, *, broken: bool = False) -> Restored:
    """Give the file the content of a backup; broken off at any moment it is as it was, or as the backup is.

    Nothing of the content is touched: what must outlive a restore is settled by `data.restored`.

    Args:
        path: The file, held by nobody.
        backup: One of its backups; looked through before anything is changed.
        now: The moment.
        key: The passphrase, if there is one.
        broken: Whether the file is known to be damaged: then it is kept aside as it is.

    Raises:
        Locked: when an app holds the file.
        Damaged: when the backup itself is damaged; the file is left as it is.
        Refusal: when it could not be done; the file is left as it is.
    """
    with _in_hand(path, now), _told(path, key):
        _usable(backup, key)
        before = None if broken or not path.exists() else _kept(path, now, key)
        if before is not None:
            if look_at_backup(backup, key).fault:
                raise damaged(backup.path)
            pour(backup.path, path, key)
            done = Restored(backup, before)
        else:
            done = Restored(backup, aside=_swap(path, backup, now, key))
        thin(path, now, key)
        return done


def begin_anew(path: Path, now: datetime) -> Path | None:
    """Take the damaged file out of the way, so that the next opening makes an empty one; where it is kept.

    Raises:
        Locked: when an app holds the file.
        Refusal: when it cannot be kept; it is left as it is.
    """
    with _in_hand(path, now), _told(path, None):
        aside = _keep_aside(path, now)
        _remove_beside(path)
        path.unlink(missing_ok=True)
        sync(path.parent)
        return aside


def gone(path: Path) -> str:
    """What is wrong where there is no file although there are backups of one; empty where nothing is."""
    if path.exists() or not backups(path):
        return ""
    return _("There is no file {path} any more, but there are backups of it.").format(path=path)


def to_undo(path: Path) -> Backup:
    """The backup that holds what was there before the last restore.

    Raises:
        NotFound: when nothing was restored, or what was there was damaged.
    """
    found = next((one for one in backups(path) if one.why is Why.RESTORE), None)
    aside = next(iter(kept_aside(path)), None)
    if aside is not None and (found is None or moment_of(aside) > found.at):
        raise NotFound(_("What was there before was damaged; it is kept as {path}.").format(path=aside))
    if found is None:
        raise NotFound(_("Nothing was restored here that could be undone."))
    return found


def kept_aside(path: Path) -> list[Path]:
    """The damaged files that were kept, the newest first."""
    found = [one for one in path.parent.iterdir() if _aside_of(path, one.name)] if path.parent.is_dir() else []
    return sorted(found, key=lambda one: one.name, reverse=True)


def moment_of(aside: Path) -> datetime:
    """When this damaged file was kept aside."""
    match = _MOMENT.search(aside.name)
    return datetime.strptime(match[1] if match else "19700101T000000Z", "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


_MOMENT = re.compile(r"-damaged-(\d{8}T\d{6}Z)(?:\.\d+)?\.db$")


def _aside_of(path: Path, name: str) -> bool:
    return name.startswith(f"{path.stem}-damaged-") and _MOMENT.search(name) is not None


def _usable(backup: Backup, key: str | None) -> None:
    """A backup that can be read with today's passphrase."""
    if key is not None and key_of(backup.path, key) is None:
        raise Refusal(_("This backup was made before there was a passphrase; take the passphrase off to restore it."))
    schema_of(backup.path, key, Reach.STILL)


def _kept(path: Path, now: datetime, key: str | None) -> Backup | None:
    """A backup of what is there; None where that is damaged, be it in a single row."""
    try:
        schema_of(path, key)
        if faults(path, key):
            return None
        return back_up(path, now, Why.RESTORE, key, thinned=False)
    except Damaged:
        return None


def _swap(path: Path, backup: Backup, now: datetime, key: str | None) -> Path | None:
    """Lay a copy of the backup in the place of a file that is damaged or gone."""
    place = path.resolve()
    part = place.with_name(place.name + ".restoring")
    for leftover in (part, *(part.with_name(part.name + end) for end in BESIDE)):
        leftover.unlink(missing_ok=True)
    private_file(part)
    try:
        _lay_down(backup, part, key)
        aside = _keep_aside(path, now)
        _remove_beside(path)  # before the swap: to another file's content it would be poison
        part.replace(place)
        sync(place.parent)
    finally:
        part.unlink(missing_ok=True)
    return aside


def _lay_down(backup: Backup, part: Path, key: str | None) -> None:
    """A copy of the backup: of one that is what it was when it was made, byte by byte; else looked through anew."""
    same = tallies(backup.path, copy_added_up(backup.path, part))
    if same is False:
        raise damaged(backup.path)
    if same is None:
        os.truncate(part, 0)
        copy_whole(backup.path, part, key, Reach.STILL)


def _keep_aside(path: Path, now: datetime) -> Path | None:
    """Keep the file, and what SQLite had beside it, byte for byte under another name; nothing is taken away here."""
    if not path.exists():
        return None
    place = path.resolve()
    stem, number = f"{path.stem}-damaged-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}", 1
    aside = place.with_name(f"{stem}.db")
    while aside.exists():
        number += 1
        aside = place.with_name(f"{stem}.{number}.db")
    for end in BESIDE:
        beside = place.with_name(place.name + end)
        if end != "-shm" and beside.exists() and beside.stat().st_size:
            _another_name(beside, aside.with_name(aside.name + end))
    _another_name(place, aside)
    sync(place.parent)
    return aside


def _another_name(path: Path, name: Path) -> None:
    """The same bytes under another name: the same file where the disk knows such names, else a copy."""
    if path.stat().st_uid == os.getuid() if hasattr(os, "getuid") else True:
        path.chmod(0o600)
    try:
        os.link(path, name)
    except OSError:
        private_file(name)
        try:
            with path.open("rb") as source, name.open("wb") as target:
                shutil.copyfileobj(source, target)
            sync(name)
        except OSError:
            name.unlink(missing_ok=True)
            raise


def _remove_beside(path: Path) -> None:
    place = path.resolve()
    for end in BESIDE:
        place.with_name(place.name + end).unlink(missing_ok=True)


@contextmanager
def _in_hand(path: Path, now: datetime) -> Iterator[None]:
    """The file in our hands while it is restored."""
    try:
        hold = Hold.take(path, now)
    except Held as held:
        sentence = held_by(held.holder).sentence
        raise Locked(_("Nothing was restored: {why}").format(why=sentence)) from held
    except OSError as error:
        raise _not_done(error) from error
    try:
        yield
    finally:
        hold.release()


@contextmanager
def _told(path: Path, key: str | None) -> Iterator[None]:
    """What the disk, or SQLite, had against it, in a sentence."""
    try:
        yield
    except OSError as error:
        raise _not_done(error) from error
    except (driver(key).Error, UnicodeError) as error:
        if tells_of_damage(error):
            raise damaged(path) from error
        raise _not_done(error) from error


def _not_done(error: Exception) -> Refusal:
    why = getattr(error, "strerror", None) or error
    return Refusal(_("Nothing was restored: {why}. The file is as it was.").format(why=why))
