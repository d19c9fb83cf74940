"""Reversal: a whole import taken back, except what has been worked since."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import RowMapping, Table, select

from data.bookkeeping import batch, change, operation
from data.columns import metadata
from data.model.refusal import NotFound, Refusal
from data.tables import contact, deal, organisation
from data.transaction import Read, Write, unpack
from data.words import N_, _


@dataclass(frozen=True, slots=True)
class Reverted:
    """What taking an import back did."""

    file: str
    removed: int
    """Organisations that are gone again."""
    kept: tuple[str, ...]
    """Names of organisations that were worked since, and so stayed as they are."""


@dataclass
class _Trace:
    """What the import did, by table and row."""

    born: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    altered: list[RowMapping] = field(default_factory=list)
    home: dict[tuple[str, str], str] = field(default_factory=dict)
    """The organisation each row belongs to."""


def revert_import(write: Write, import_id: str) -> Reverted:
    """Take back an import: what it added goes, what it changed is as before.

    An organisation that somebody worked since (a call, a note, any change) is kept whole, and named.

    Raises:
        NotFound: when there is no such import.
        Refusal: when it was taken back already, or everything of it has been worked since.
    """
    found = write.find(batch, import_id)
    if found is None:
        raise NotFound(_("There is no import {id}.").format(id=import_id))
    if found["reverted"]:
        raise Refusal(_("The import of {file} was taken back already.").format(file=found["file"]))
    number = write.count(select(change.c.operation_id).where((change.c.table == "batch") & (change.c.row == import_id)))
    trace, write.bulky = _trace(write, number), True
    worked = _worked(write, trace, number)
    removed = _remove(write, trace, worked)
    restored = _restore(write, trace, worked)
    if not removed and not restored:
        raise Refusal(_("Everything in the import of {file} has been worked since.").format(file=found["file"]))
    write.update(batch, import_id, reverted=True)
    write.say(N_("took back the import of {file}"), file=found["file"])
    return Reverted(found["file"], removed, _names(write, worked))


def _trace(read: Read, number: int) -> _Trace:
    trace = _Trace()
    for step in read.all(select(change).where(change.c.operation_id == number).order_by(change.c.step)):
        if step["before"] is not None:
            trace.altered.append(step)
        elif step["table"] != batch.name:
            trace.born[step["table"]].add(step["row"])
    for table in _owned():
        for row in read.all(select(table.c.id, table.c.organisation_id)):
            trace.home[table.name, row["id"]] = row["organisation_id"]
    for key in trace.born[organisation.name]:
        trace.home[organisation.name, key] = key
    return trace


def _owned() -> list[Table]:
    """Tables whose rows belong to an organisation."""
    return [table for table in metadata.sorted_tables if "organisation_id" in table.c]


def _worked(read: Read, trace: _Trace, number: int) -> set[str]:
    """Organisations on which anything was done since, or that something hangs on which the import did not bring."""
    later = (
        select(change.c.table, change.c.row)
        .join(operation, operation.c.id == change.c.operation_id)
        .where((operation.c.id > number) & (operation.c.state == "done"))
    )
    altered = {(step["table"], step["row"]) for step in trace.altered}
    found = set()
    for step in read.all(later):
        place = (step["table"], step["row"])
        if step["row"] in trace.born.get(step["table"], ()) or place in altered:
            found.add(_home(trace, *place))
    for table in _owned():
        found |= _hanging(read, table, trace)
    return found - {""}


def _hanging(read: Read, table: Table, trace: _Trace) -> set[str]:
    """Organisations with a row of this table that the import did not bring, hanging on one that it did."""
    owners = {"organisation_id": organisation.name, "contact_id": contact.name, "deal_id": deal.name}
    links = {name: trace.born[owner] for name, owner in owners.items() if name in table.c}
    rows = read.all(select(table.c.id, *(table.c[name] for name in links)))
    return {
        row["organisation_id"]
        for row in rows
        if row["id"] not in trace.born[table.name] and any(row[name] in born for name, born in links.items())
    }


def _home(trace: _Trace, table: str, row: str) -> str:
    return row if table == organisation.name else trace.home.get((table, row), "")


def _remove(write: Write, trace: _Trace, worked: set[str]) -> int:
    """Delete what the import brought, leaves first; how many organisations went."""
    kept_deals = {key for key in trace.born[deal.name] if trace.home.get((deal.name, key), "") in worked}
    for table in reversed(metadata.sorted_tables):
        born = trace.born.get(table.name, set())
        if "organisation_id" in table.c or table is organisation:
            going = [key for key in born if _home(trace, table.name, key) not in worked | {""}]
        elif born:
            rows = write.all(select(table.c.id, table.c.deal_id))
            going = [row["id"] for row in rows if row["id"] in born and row["deal_id"] not in kept_deals]
        else:
            continue
        write.delete_many(table, sorted(going))
    return len(trace.born[organisation.name] - worked)


def _restore(write: Write, trace: _Trace, worked: set[str]) -> int:
    """Give what the import changed its earlier values; how many rows that were."""
    restored = 0
    for step in reversed(trace.altered):
        if _home(trace, step["table"], step["row"]) not in worked | {""}:
            table = metadata.tables[step["table"]]
            write.update(table, step["row"], **unpack(table.name, step["before"]))
            restored += 1
    return restored


def _names(read: Read, keys: set[str]) -> tuple[str, ...]:
    rows = read.all(select(organisation.c.id, organisation.c.name).order_by(organisation.c.search_key))
    return tuple(row["name"] for row in rows if row["id"] in keys)
