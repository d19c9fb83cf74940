"""Copies outside the rows: papers we wrote about somebody, lists of the board, backups that hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import RowMapping, Table, select

from data.bargaining import paper
from data.belonging import Owned, portions
from data.bookkeeping import invitation
from data.file.backups import backups, expires
from data.file.copying import BESIDE
from data.file.restoring import kept_aside, moment_of
from data.invitations import folder_of, house_name
from data.letters import mail_name
from data.model.invitation import file_name
from data.sending import paper_stem
from data.tables import call, meeting
from data.transaction import Read

_OURS = (".ics", ".eml", ".md", ".txt")


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the whole file."""

    path: Path
    at: datetime
    """When it was made."""
    expires: datetime | None
    """When it goes by itself; None: it stays until somebody takes it away."""


def file_of(read: Read) -> Path:
    """The rep's file."""
    return Path(str(read.connection.engine.url.database or _main(read)))


def _main(read: Read) -> str:
    found = read.connection.exec_driver_sql("PRAGMA database_list").fetchone()
    return str(found[2]) if found else ""


def copies(read: Read, since: datetime) -> tuple[Copy, ...]:
    """Backups of the file that were made after a moment, and whatever else was kept aside beside it."""
    path = file_of(read)
    made = [Copy(one.path, one.at, expires(one)) for one in backups(path) if one.at >= since.replace(microsecond=0)]
    return (*made, *aside(path))


def aside(path: Path) -> tuple[Copy, ...]:
    """Damaged files that were kept aside, with what SQLite had beside them."""
    found = (one.with_name(one.name + end) for one in kept_aside(path) for end in ("", *BESIDE))
    return tuple(Copy(one, moment_of(one.with_suffix(".db")), None) for one in found if one.is_file())


def papers_of(read: Read, owned: Owned) -> tuple[Path, ...]:
    """Papers we wrote about them and laid into the folder, as far as they are still there."""
    folder = folder_of(read.office)
    names = {name for name in _names(read, owned) if Path(name).name == name}
    return tuple(sorted(path for name in names if (path := folder / name).is_file()))


def lists_beside(read: Read) -> tuple[Path, ...]:
    """Lists of the board that were written beside the file: they hold many, so nobody is taken out of them."""
    folder = file_of(read).parent / "exports"
    return tuple(sorted(folder.glob("board-*.csv"))) if folder.is_dir() else ()


def _names(read: Read, owned: Owned) -> Iterator[str]:
    local = read.office.calendar.local
    for row in _rows(read, meeting, owned.get(meeting.name, ())):
        last = read.first(select(invitation.c.file).where(invitation.c.uid == row["uid"]))
        name = file_name(local(row["starts_at"]).date(), house_name(read, dict(row)), row["uid"])
        for one in (name, Path(last["file"]).name if last else name):
            yield from (one, mail_name(one))
    for row in _rows(read, call, owned.get(call.name, ())):
        yield mail_name(file_name(local(row["ended_at"]).date(), house_name(read, dict(row)), row["id"]))
    for row in _rows(read, paper, owned.get(paper.name, ())):
        if row["sent_at"] is not None:
            stem = paper_stem(read, row, house_name(read, dict(row)))
            yield from (f"{stem}{end}" for end in _OURS if end != ".ics")


def _rows(read: Read, table: Table, keys: Collection[str]) -> Iterator[RowMapping]:
    for part in portions(keys):
        yield from read.all(select(table).where(table.c.id.in_(part)))
