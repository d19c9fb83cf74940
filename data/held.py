"""Everything held on somebody: their rows, what is typed and not saved, the log, where else they are named, copies.

Nothing is chosen here: every column of every row is told, so that nobody has to be believed who says it is all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import RowMapping, Table, Text, or_, select
from sqlalchemy.types import JSON

from data import bookkeeping
from data.barred_numbers import is_barred
from data.belonging import Named, Owned, Whose, belongings, named, naming, own_drafts, own_steps, portions
from data.called_for import Somebody, somebody
from data.columns import UNTOLD, metadata
from data.copies import Copy, copies, lists_naming, papers_of
from data.tables import call, contact, organisation, phone
from data.transaction import Read, pack
from data.words import Phrase

_BOOKS = (bookkeeping.draft, bookkeeping.operation, bookkeeping.change)
"""Told apart from the rows: each has keys of its own kind."""

Fields = dict[str, Any]
"""Columns of a row by name; nothing that is empty."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one table."""

    table: str
    rows: tuple[Fields, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Everything held on somebody."""

    who: Somebody
    at: datetime
    groups: tuple[Group, ...]
    """Their own rows."""
    drafts: tuple[Fields, ...]
    """What is typed about them and not saved."""
    log: tuple[Fields, ...]
    """What was done with them, and for undo what stood there before."""
    elsewhere: tuple[Group, ...]
    """Rows that are not theirs and name them: of others, saved views, the calendar feed, the names of lists."""
    barred: bool
    """Whether a number of theirs is on the list of those not to be called."""
    files: tuple[Path, ...]
    """Papers we wrote about them that are still there."""
    lists: tuple[Path, ...]
    """Lists of the board beside the file that name them and others."""
    copies: tuple[Copy, ...]
    """Backups and other copies of the file that were made since they were added."""

    @property
    def count(self) -> int:
        """How many rows are theirs."""
        return sum(len(group.rows) for group in self.groups)


def held(read: Read, organisation_id: str, contact_id: str | None = None) -> Held:
    """Everything held on an organisation with all its people, or on one person.

    Raises:
        NotFound: when they are not (or no longer) in the file.
    """
    whose = Whose(organisation_id, contact_id)
    who, owned, names = somebody(read, whose), belongings(read, [whose]), named(read, [whose])
    since = read.row(contact if contact_id else organisation, whose.key)["created_at"]
    log, steps = _log(read, owned, names)
    return Held(
        who=who,
        at=read.now,
        groups=tuple(_own(read, owned)),
        drafts=tuple(_drafts(read, owned, names)),
        log=(*log, *steps),
        elsewhere=tuple(_elsewhere(read, whose, owned, names)),
        barred=_on_list(read, owned),
        files=papers_of(read, owned),
        lists=lists_naming(read, names.elsewhere),
        copies=copies(read, since),
    )


def spoken(table: Table) -> list[str]:
    """The columns of a table that may name somebody who is not its own subject."""
    keys = {column.name for column in table.primary_key.columns} | {"uid"}
    wordy = [column.name for column in table.columns if isinstance(column.type, (Text, JSON))]
    return [*(name for name in wordy if name not in keys), *([call.c.phone.name] if table is call else [])]


def _own(read: Read, owned: Owned) -> Iterator[Group]:
    for table in metadata.sorted_tables:
        keys = owned.get(table.name, set())
        if table is bookkeeping.invitation:
            keys = {row["uid"] for row in _rows(read, metadata.tables["meeting"], owned.get("meeting", set()))}
        if keys and (rows := tuple(_rows(read, table, keys))):
            yield Group(table.name, rows)


def _rows(read: Read, table: Table, keys: Collection[str]) -> Iterator[Fields]:
    own = next(iter(table.primary_key.columns))
    for part in portions(keys):
        for row in read.all(select(table).where(own.in_(part)).order_by(own)):
            yield fields(row)


def fields(row: Mapping[Any, Any]) -> Fields:
    """The columns of a row that hold anything, as JSON can tell them."""
    told = pack({str(name): value for name, value in row.items() if value not in (None, "", [], {})})
    return {name: value for name, value in (told or {}).items() if name not in UNTOLD}


def _drafts(read: Read, owned: Owned, names: Named) -> Iterator[Fields]:
    own = own_drafts(read, owned)
    for row in read.all(select(bookkeeping.draft).order_by(bookkeeping.draft.c.id)):
        if row["id"] in own or names.elsewhere.named_in(row["content"]):
            yield fields(row)


def _log(read: Read, owned: Owned, names: Named) -> tuple[list[Fields], list[Fields]]:
    """What was done, in words; and the rows as they stood before and after."""
    steps, seen = own_steps(read, owned), set[tuple[int, int]]()
    seen = {(row["operation_id"], row["step"]) for row in steps}
    change, operation = bookkeeping.change, bookkeeping.operation
    for row in read.all(select(change).where(or_(change.c.before.is_not(None), change.c.after.is_not(None)))):
        there = (row["operation_id"], row["step"])
        if there not in seen and names.elsewhere.named_in([row["before"], row["after"]]):
            steps.append(row)
    theirs = {row["operation_id"] for row in steps}
    done = [
        {"id": row["id"], "at": row["at"].isoformat(), "done": str(Phrase(row["phrase"], row["values"]))}
        for row in read.all(select(operation).order_by(operation.c.id.desc()))
        if row["id"] in theirs or names.elsewhere.named_in(row["values"])
    ]
    return done, [fields(row) for row in steps if row["before"] or row["after"]]


def _elsewhere(read: Read, whose: Whose, owned: Owned, names: Named) -> Iterator[Group]:
    """Rows of others that point at them or name them in a text."""
    for table in metadata.sorted_tables:
        if table in _BOOKS or table is bookkeeping.invitation:
            continue
        keys = naming(read, table, [whose]) | {
            row["id"] for row in mentioning(read, table, names, {whose.organisation_id})
        }
        if found := tuple(_rows(read, table, keys - owned.get(table.name, set()))):
            yield Group(table.name, found)


def mentioning(read: Read, table: Table, names: Named, houses: Collection[str]) -> Iterator[RowMapping]:
    """Rows that name them in a text, each with its `id` and those texts; another record of their name is not them."""
    wanted = [name for name in spoken(table) if name not in IDENTITY.get(table.name, ())]
    if not wanted:
        return
    key = next(iter(table.primary_key.columns))
    whose = [table.c.organisation_id] if "organisation_id" in table.c else []
    columns = (key.label("id"), *whose, *(table.c[name] for name in wanted))
    for row in read.connection.execute(select(*columns)).mappings().fetchall():
        looked = names.in_row(row, houses)
        if any(looked.named_in(row[name]) for name in wanted):
            yield row


IDENTITY = {
    "organisation": frozenset({"name", "search_key", "web"}),
    "contact": frozenset({"name", "search_key", "email", "email_key"}),
    "phone": frozenset({"typed"}),
}
"""What a record is itself: where it is the same as theirs, it is of somebody else all the same."""


def _on_list(read: Read, owned: Owned) -> bool:
    keys = owned.get(phone.name, set())
    numbers = [row for part in portions(keys) for row in read.all(select(phone).where(phone.c.id.in_(part)))]
    return any(is_barred(read, row) for row in numbers)


def as_json(found: Held) -> dict[str, Any]:
    """Everything, for handing it over."""
    return {
        "who": {"id": found.who.key, "name": found.who.name, "organisation": found.who.organisation},
        "at": found.at.isoformat(),
        "held": {group.table: list(group.rows) for group in found.groups},
        "drafts": list(found.drafts),
        "log": list(found.log),
        "elsewhere": {group.table: list(group.rows) for group in found.elsewhere},
        "on_list_not_to_call": found.barred,
        "files": [str(path) for path in found.files],
        "lists": [str(path) for path in found.lists],
        "copies": [{"path": str(one.path), "at": _iso(one.at), "expires": _iso(one.expires)} for one in found.copies],
    }


def _iso(at: date | datetime | None) -> str | None:
    return at.isoformat() if at else None
