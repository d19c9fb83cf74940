"""Copies outside the rows: papers we wrote about somebody, lists of the board, backups that hold them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from pathlib import Path

from sqlalchemy import RowMapping, Table, select

from data.bargaining import paper
from data.belonging import Owned, portions
from data.bookkeeping import invitation, remembered
from data.feed import REMEMBERED as FEED
from data.feed import uid_of
from data.file.backups import backups, expires
from data.file.copying import BESIDE
from data.file.restoring import kept_aside, moment_of
from data.invitations import folder_of, house_name
from data.letters import mail_name
from data.model.feed import FILE, is_feed
from data.model.invitation import file_name
from data.model.mentions import Mentions
from data.sending import paper_stem
from data.tables import call, followup, meeting
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


def copies(read: Read, since: datetime) -> tuple[Copy, ...]:
    """Backups of the file that were made after a moment, and whatever else was kept aside beside it."""
    path = read.file
    made = [Copy(one.path, one.at, expires(one)) for one in backups(path) if one.at >= since.replace(microsecond=0)]
    return (*made, *aside(path))


def aside(path: Path) -> tuple[Copy, ...]:
    """Damaged files that were kept aside, with what SQLite had beside them."""
    found = (one.with_name(one.name + end) for one in kept_aside(path) for end in ("", *BESIDE))
    return tuple(Copy(one, moment_of(one.with_suffix(".db")), None) for one in found if one.is_file())


def papers_of(read: Read, owned: Owned) -> tuple[Path, ...]:
    """Papers we wrote about them and laid into the folder, as far as they are still there."""
    folder = folder_of(read.office)
    names = {name for name in paper_names(read, owned) if Path(name).name == name}
    found = [folder / name for name in names] + [one for name in names for one in _earlier(folder, name)]
    there = {path for path in found if path.is_file() and not path.is_symlink()}
    return tuple(sorted(there | set(_feeds_telling(read, owned))))


def _feeds_telling(read: Read, owned: Owned) -> Iterator[Path]:
    """The calendar feed, where it tells of them: it is written anew without them."""
    feed, known = read.office.settings.feed, read.first(select(remembered.c.content).where(remembered.c.id == FEED))
    own = not feed or read.office.folder is not None
    path = (folder_of(read.office) if own else Path(feed).expanduser()) / FILE
    if feed == "off" or known is None or not path.is_file() or path.is_symlink():
        return
    content = path.read_bytes()
    uids = [uid_of(key) for key in owned.get(followup.name, ())]
    uids += [str(row["uid"]) for row in _rows(read, meeting, owned.get(meeting.name, ()))]
    told = content.replace(b"\r\n ", b"")  # long lines are folded
    if is_feed(content, str(known["content"].get("owner"))) and any(uid.encode() in told for uid in uids):
        yield path


def _earlier(folder: Path, name: str) -> Iterator[Path]:
    """What stood under a paper's name before, and was put out of its way."""
    stem, _dot, ending = name.rpartition(".")
    return folder.glob(f"{escape(stem)}-earlier*.{ending}") if folder.is_dir() else iter(())


def lists_naming(read: Read, names: Mentions) -> tuple[Path, ...]:
    """Lists of the board, written beside the file, that name somebody: they hold others too, so they are only told."""
    folder = read.file.parent / "exports"
    lists = sorted(folder.glob("board-*.csv")) if folder.is_dir() else []
    return tuple(one for one in lists if one.is_file() and names.named_in(one.read_text("utf-8-sig", "replace")))


def paper_names(read: Read, owned: Owned) -> Iterator[str]:
    """What the papers we write about them are called: invitations, letters after calls, papers sent."""
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
