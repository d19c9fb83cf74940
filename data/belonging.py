"""Belonging: every row of the file that is of somebody, found by the links between the tables.

Nothing here names a table that only hangs on somebody: one added tomorrow belongs at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, RowMapping, Table, select

from data import aftersale as _aftersale  # noqa: F401 - their tables are among those that belong
from data import bargaining, bookkeeping
from data.columns import metadata
from data.model.mentions import Mentions
from data.tables import contact, deal, organisation, phone
from data.transaction import Read

BUSINESS = (deal, bargaining.quote, bargaining.agreement)
"""What is between two firms: of it a person is only the one it went through, and it stays the organisation's."""

PORTION = 500
"""Keys asked for at a time."""


@dataclass(frozen=True, slots=True)
class Whose:
    """Somebody of whom things are held: an organisation with all its people, or one person of it."""

    organisation_id: str
    contact_id: str | None = None

    @property
    def key(self) -> str:
        """The key of their own row."""
        return self.contact_id or self.organisation_id


Owned = dict[str, set[str]]
"""Keys of rows by the name of their table."""


def people_of(read: Read, whose: Sequence[Whose]) -> list[RowMapping]:
    """The contacts among them, those of whole organisations too."""
    houses = {one.organisation_id for one in whose if one.contact_id is None}
    persons = {one.contact_id for one in whose if one.contact_id is not None}
    return [*rows_in(read, contact, contact.c.organisation_id, houses), *rows_in(read, contact, contact.c.id, persons)]


def belongings(read: Read, whose: Sequence[Whose]) -> Owned:
    """Keys of all rows that are of these organisations or people.

    Of an organisation: all that cannot be without it. Of a person: what is linked to them, and what cannot be without
    that; of a deal, its quotes and its agreement they are only the contact, so these are not theirs (`BUSINESS`).
    """
    owned: Owned = {organisation.name: {one.organisation_id for one in whose if one.contact_id is None}}
    people = {one.contact_id for one in whose if one.contact_id is not None}
    for table in metadata.sorted_tables:
        found = owned.setdefault(table.name, set())
        if table is contact:
            found |= people
        for column in _hangs_on(table):
            found |= keys_in(read, table, column, owned.get(_target(column).name, set()))
        if people and table not in BUSINESS:
            for column in pointers(table, contact):
                found |= keys_in(read, table, column, people)
    return {name: keys for name, keys in owned.items() if keys}


@dataclass(frozen=True, slots=True)
class Named:
    """What names them in a text."""

    at_home: Mentions
    """In what is of their own organisation."""
    elsewhere: Mentions
    """Anywhere else: there a name that somebody else bears too, or a first name alone, says nothing."""

    def in_row(self, row: Mapping[Any, Any], houses: Collection[str]) -> Mentions:
        """What to look for in this row."""
        return self.at_home if row.get("organisation_id", row["id"]) in houses else self.elsewhere


def named(read: Read, whose: Sequence[Whose]) -> Named:
    """All that names them: names, business ids, addresses, numbers."""
    houses = {one.organisation_id for one in whose if one.contact_id is None}
    firms, people = rows_in(read, organisation, organisation.c.id, houses), people_of(read, whose)
    persons = {row["id"] for row in people}
    dialled = rows_in(read, phone, phone.c.organisation_id, houses) + rows_in(read, phone, phone.c.contact_id, persons)
    mails, numbers = [row["email"] for row in people], [row["e164"] or "" for row in dialled]
    ids = [row["business_id"] or "" for row in firms]
    names = [row["name"] for row in (*firms, *people)]
    alone = [row["name"] for row in firms if not _shared(read, organisation, row, houses)]
    alone += [row["name"] for row in people if " " in row["name"] and not _shared(read, contact, row, persons)]
    return Named(Mentions([*names, *ids], mails, numbers), Mentions([*alone, *ids], mails, numbers))


def _shared(read: Read, table: Table, row: RowMapping, ours: Collection[str]) -> bool:
    """Whether somebody else bears the same name."""
    same = select(table.c.id).where(table.c.search_key == row["search_key"]).limit(len(ours) + 1)
    return any(other["id"] not in ours for other in read.all(same))


def pointers(table: Table, target: Table) -> Iterator[Column[Any]]:
    """The columns of a table that point at rows of another."""
    return (column for column in table.columns if any(link.column.table is target for link in column.foreign_keys))


def naming(read: Read, table: Table, whose: Sequence[Whose]) -> set[str]:
    """Keys of the rows of a table that point at one of them, whether or not they are theirs."""
    houses = {one.organisation_id for one in whose if one.contact_id is None}
    people = {row["id"] for row in people_of(read, whose)}
    found = set[str]()
    for target, keys in ((organisation, houses), (contact, people)):
        for column in pointers(table, target):
            found |= keys_in(read, table, column, keys)
    return found


def rows_in(read: Read, table: Table, column: Column[Any], keys: Collection[str]) -> list[RowMapping]:
    """The rows of a table whose column holds one of these keys, in the order of their own."""
    wanted = select(table).order_by(*table.primary_key.columns)
    return [row for part in portions(keys) for row in read.all(wanted.where(column.in_(part)))]


def keys_in(read: Read, table: Table, column: Column[Any], keys: Collection[str]) -> set[str]:
    """The keys of such rows."""
    own = next(iter(table.primary_key.columns))
    return {str(row[own.name]) for part in portions(keys) for row in read.all(select(own).where(column.in_(part)))}


def portions(keys: Collection[str]) -> Iterator[list[str]]:
    """Keys in order, so many at a time as a statement takes."""
    listed = sorted(keys)
    return (listed[start : start + PORTION] for start in range(0, len(listed), PORTION))


def own_drafts(read: Read, owned: Owned) -> set[str]:
    """Keys of the drafts that are kept under the key of one of these rows, or speak of it."""
    keys = {key for found in owned.values() for key in found}
    found = set[str]()
    for row in read.all(select(bookkeeping.draft)):
        said = f"{row['id']} {row['content']}"
        if any(key in said for key in keys):
            found.add(row["id"])
    return found


def own_steps(read: Read, owned: Owned) -> list[RowMapping]:
    """What the log of operations holds of these rows, the newest first."""
    change = bookkeeping.change
    found: list[RowMapping] = []
    for name, keys in owned.items():
        for part in portions(keys):
            found += read.all(select(change).where(change.c.table == name, change.c.row.in_(part)))
    return sorted(found, key=lambda row: (row["operation_id"], row["step"]), reverse=True)


def _hangs_on(table: Table) -> Iterator[Column[Any]]:
    """The columns that point at a row without which this one cannot be."""
    for column in table.columns:
        if any(link.ondelete == "CASCADE" for link in column.foreign_keys):
            yield column


def _target(column: Column[Any]) -> Table:
    return next(iter(column.foreign_keys)).column.table
