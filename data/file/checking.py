"""A file looked through: whether it is sound, its schema, and how much it holds."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

from data.file.backups import Backup
from data.file.copying import key_of
from data.file.halt import Halt
from data.file.opening import Reach, driver, open_raw
from data.file.soundness import counts, damaged, faults, schema_of, tells_of_damage, tells_of_no_room, tells_of_others
from data.file.standing import reason
from data.file.tally import tallies
from data.model.refusal import Refusal
from data.words import _

SMALL = 32_000_000
"""Bytes of a file that is looked through within the blink of an eye."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a file."""

    schema: str = ""
    organisations: int = 0
    deals: int = 0
    fault: str = ""
    """Why it is not sound, in a sentence; empty where it is."""


class Depth(IntEnum):
    """How far a file is looked into."""

    READ = 0
    """That it can be read; for one that is known to be unchanged since it was looked through."""
    PAGES = 1
    """Every page, and that indices and tables agree."""
    ROWS = 2
    """Every value of every row too."""


def look_at(path: Path, key: str | None = None, reach: Reach = Reach.READ, *, depth: Depth = Depth.ROWS) -> Looked:
    """Look a file through; what is wrong stands in what is given back.

    Args:
        path: The file.
        key: Its passphrase, if it has one.
        reach: How to read it.
        depth: How far to look.

    Raises:
        Refusal: when the disk, or another program, does not let it be read just now.
    """
    if not path.exists():
        return Looked(fault=_("There is no file {path}.").format(path=path))
    try:
        key = key_of(path, key)
        schema = schema_of(path, key, reach)
        with closing(open_raw(path, key, reach)) as connection:
            sound = not depth or connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
            held = counts(connection)
    except Refusal as refusal:
        return Looked(fault=str(refusal))
    except (driver(key).Error, OSError, UnicodeError) as error:
        if tells_of_no_room(error) or tells_of_others(error):
            raise Refusal(_("{path} cannot be read: {why}.").format(path=path, why=reason(error))) from error
        return Looked(fault=str(damaged(path)))
    sound = sound and (depth < Depth.ROWS or not faults(path, key, reach))
    fault = "" if sound else str(damaged(path))
    return Looked(schema, held.get("organisation", 0), held.get("deal", 0), fault)


def look_at_backup(backup: Backup, key: str | None = None) -> Looked:
    """Look a backup through: in a moment where its tally tells that it is what it was when it was made."""
    same = tallies(backup.path)
    try:
        found = look_at(backup.path, key, Reach.STILL, depth=Depth.READ if same else Depth.ROWS)
    except Refusal as refusal:
        return Looked(fault=str(refusal))
    return replace(found, fault=found.fault or str(damaged(backup.path))) if same is False else found


def demand_sound(path: Path, key: str | None = None, *, halt: Halt | None = None) -> None:
    """Make sure that what is shown of a file is all there is: damage hides rows from SQLite without a word.

    Raises:
        Damaged: when the file is not sound.
        Refusal: when the check was broken off.
    """
    halt = halt or Halt()
    with closing(open_raw(path, key, Reach.READ)) as connection, halt.over(connection):
        try:
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone() == ("ok",)
        except (driver(key).Error, UnicodeError) as error:
            halt.hear()
            sound = not tells_of_damage(error)
    if not sound:
        raise damaged(path)


def demand_sound_if_small(path: Path, key: str | None = None) -> None:
    """As `demand_sound`, where that takes no longer than a command may.

    Raises:
        Damaged: when the file is not sound.
    """
    if path.stat().st_size <= SMALL:
        demand_sound(path, key)
