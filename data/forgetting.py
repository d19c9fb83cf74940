"""Forgetting: whoever was erased is named nowhere else either; a neutral word stands where they were named."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Table, delete, select, update

from data import bookkeeping
from data.belonging import Named
from data.columns import metadata
from data.held import mentioning
from data.transaction import Write
from data.words import _


def forget_mentions(write: Write, names: Named, houses: Collection[str]) -> None:
    """Put a neutral word wherever a text of anybody else's names them.

    Args:
        write: The transaction.
        names: What names them.
        houses: Their own organisations: there a first name alone is theirs too.
    """
    for table in metadata.sorted_tables:
        if table not in (bookkeeping.change, bookkeeping.operation, bookkeeping.draft):
            _in_table(write, table, names, houses)
    _in_drafts(write, names)


def _in_table(write: Write, table: Table, names: Named, houses: Collection[str]) -> None:
    key = next(iter(table.primary_key.columns))
    for row in mentioning(write, table, names, houses):
        looked, new = names.in_row(row, houses), dict[str, Any]()
        for name in row:
            if name not in ("id", "organisation_id") and looked.named_in(row[name]):
                left = looked.without(row[name], _("(erased)"))
                new[name] = None if left == _("(erased)") and table.c[name].nullable else left
        write.connection.execute(update(table).where(key == row["id"]).values(new))
        write.touch(table.name, str(row["id"]))


def _in_drafts(write: Write, names: Named) -> None:
    """What somebody is typing stays theirs to finish; only the name goes out of it."""
    draft = bookkeeping.draft
    for row in write.all(select(draft)):
        if names.elsewhere.named_in(row["id"]):
            write.connection.execute(delete(draft).where(draft.c.id == row["id"]))
            write.touch(draft.name, row["id"])
        elif names.elsewhere.named_in(row["content"]):
            content = names.elsewhere.without(row["content"], _("(erased)"))
            write.connection.execute(update(draft).where(draft.c.id == row["id"]).values(content=content))
            write.touch(draft.name, row["id"])
