"""Scrubbing: what was erased from the rows goes from the bytes too: of the file, its log, papers and old copies.

What is still to be done stands as a mark in the file itself, so that a kill in the middle is made good by whoever
opens it next.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from data.file import concordance
from data.file.backups import Why, back_up, folder_of
from data.file.copying import BESIDE
from data.file.hold import holder_of
from data.file.opening import driver, open_raw
from data.file.soundness import tells_of_no_room
from data.model.refusal import NotSaved, Refusal
from data.words import _

if TYPE_CHECKING:
    from sqlalchemy import Engine

MARK = "erasing"
"""Where the file remembers what an erasure still has to do outside its rows."""

_PARTS = (".new", ".restoring")
"""Copies of the file that were broken off in the making."""

_PATIENCE = 30_000
"""Milliseconds that whoever reads just now is waited for."""


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """What was taken away beside the bytes of the file."""

    files: tuple[Path, ...] = ()
    copies: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    """What could not be taken away: somebody must do it by hand."""


def unfinished(connection: sqlite3.Connection) -> dict[str, list[str]] | None:
    """What is still to be done; None where nothing is."""
    found = connection.execute("SELECT content FROM remembered WHERE id = ?", (MARK,)).fetchone()
    if found is None:
        return None
    try:
        said = json.loads(found[0])
        return {name: [str(one) for one in said.get(name, [])] for name in ("files", "copies")}
    except (ValueError, AttributeError, TypeError):
        return {"files": [], "copies": []}


def make_good(engine: Engine, path: Path, now: datetime, key: str | None, *, alone: bool) -> None:
    """Finish an erasure that was broken off; while an app has the file that is its business.

    Args:
        engine: The file as it was just opened.
        path: The file.
        now: The moment.
        key: Its passphrase, if it has one.
        alone: Whether it is we who hold the file.
    """
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT 1 FROM remembered WHERE id = ?", (MARK,)).first()
    if found is not None and (alone or holder_of(path) is None):
        with suppress(Refusal):  # it is tried again at the next opening
            scrub(path, now, key)


def scrub(path: Path, now: datetime, key: str | None = None) -> Scrubbed:
    """Do what an erasure still has to do. Nobody else may have the file open to write.

    The papers first, for their names tell whose they are; then not a byte of what was erased is left in the file; then
    old copies, of which the last goes only when there is a new one.

    Raises:
        NotSaved: when the disk has no room for it, or somebody reads the file all the time; it is tried again at the
            next start.
    """
    try:
        with closing(open_raw(path, key)) as connection:
            todo = unfinished(connection)
            if todo is None:
                return Scrubbed()
            files, left = _taken([Path(one) for one in todo["files"]])
            kept = json.dumps({"files": [], "copies": todo["copies"]})
            connection.execute("UPDATE remembered SET content = ? WHERE id = ?", (kept, MARK))
            _rewrite(connection)
        _clear_parts(path)
        copies, stuck = _purge(path, now, key, [Path(one) for one in todo["copies"]])
        with closing(open_raw(path, key)) as connection:
            connection.execute("DELETE FROM remembered WHERE id = ?", (MARK,))
            _truncate(connection)
    except driver(key).OperationalError as error:
        why = _("the disk has no room for it") if tells_of_no_room(error) else str(error)
        raise _later(why) from error
    return Scrubbed(files, copies, (*left, *stuck))


def _rewrite(connection: sqlite3.Connection) -> None:
    """The whole file anew, without free pages; nothing of it in a temporary file.

    The index of words keeps what was deleted until it is merged, and VACUUM may give rows other numbers: it is made
    anew.
    """
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE}")
    for pragma in ("secure_delete=ON", "temp_store=MEMORY", "journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    concordance.drop(connection.execute)
    connection.execute("VACUUM")
    connection.execute("BEGIN IMMEDIATE")
    concordance.make_anew(connection.execute)
    connection.execute("COMMIT")
    _truncate(connection)


def _truncate(connection: sqlite3.Connection) -> None:
    """All that was written moves into the file, and the log of writes is empty."""
    connection.execute(f"PRAGMA busy_timeout={_PATIENCE}")
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise _later(_("another program is reading the file"))


def _later(why: str) -> NotSaved:
    said = _("Erased, but bytes of it are left in the file: {why}. It is tried again when the file is opened next.")
    return NotSaved(said.format(why=why))


def _purge(path: Path, now: datetime, key: str | None, old: list[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Take old copies away; a sound one of today stands before the first of them goes."""
    there = [one for one in old if one.exists()]
    if not there:
        return (), ()
    if any(one.parent == folder_of(path) for one in there):
        try:
            back_up(path, now, Why.ERASE, key, thinned=False)
        except Refusal:
            return (), tuple(there)
    return _taken(there)


def _taken(files: list[Path]) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
    """Files that could be taken away, and those that could not."""
    gone, left = list[Path](), list[Path]()
    for one in files:
        try:
            one.unlink(missing_ok=True)
            gone.append(one)
        except OSError:
            left.append(one)
    return tuple(gone), tuple(left)


def _clear_parts(path: Path) -> None:
    for part in (path.with_name(path.name + end) for end in _PARTS):
        _taken([part, *(part.with_name(part.name + end) for end in BESIDE)])
