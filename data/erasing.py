"""Erasing: somebody goes from the file for good, and what counted stays, standing on nobody.

It cannot be taken back: undo would need what was erased, so the log of everything before goes too. What is left of the
bytes goes with `data.file.scrubbing`, which is told of here by a mark that stays until that is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Column, String, Table, delete, select, update

from data import bookkeeping
from data.barring import bar_for_good
from data.belonging import BUSINESS, Owned, Whose, belongings, keys_in, named, own_drafts, pointers, portions
from data.called_for import Somebody, somebody
from data.columns import metadata
from data.copies import copies, lists_naming, papers_of
from data.ending_for_good import end_what_waits
from data.file.scrubbing import MARK
from data.forgetting import forget_mentions
from data.tables import contact, organisation
from data.transaction import Read, Write
from data.words import N_, _

STAYS: dict[str, frozenset[str]] = {
    "deal": frozenset({"currency", "stage", "state", "reason", "process", "ticked"}),
    "stage_event": frozenset({"from_stage", "to_stage", "state"}),
    "call": frozenset({"outcome", "reached", "script", "script_version", "language"}),
    "objection": frozenset({"kind"}),
    "followup": frozenset({"kind", "rule", "script", "state"}),
    "meeting": frozenset({"state", "language", "purpose"}),
    "analysis": frozenset({"segment", "language"}),
    "presentation": frozenset({"shown"}),
    "paper": frozenset({"kind", "language"}),
    "quote": frozenset({"state", "language", "vat", "accepted"}),
    "ask": frozenset({"first", "answer", "recalled", "reason"}),
    "agreement": frozenset(),
    "procurement": frozenset({"category", "route", "steps"}),
    "feedback": frozenset({"kind", "better"}),
    "complaint": frozenset({"state", "steps"}),
    "recommendation": frozenset({"kind", "state"}),
    "care_step": frozenset({"item"}),
    "grading": frozenset({"care_class", "bant"}),
}
"""Rows that stay as statistics, and which of their words: keys of the playbook and fixed ones. Numbers and dates stay.

Rows of every other table go, those of a table added tomorrow too, until somebody says here what counts of them.
"""

_OF_A_HOUSE = frozenset({"segment", "care_class"})
"""What stays of an organisation that was erased: by these its figures are told apart."""


@dataclass(frozen=True, slots=True)
class Going:
    """What an erasure would take and leave, before it is done."""

    who: tuple[Somebody, ...]
    people: int
    goes: dict[str, int]
    """Rows that go, by table."""
    stays: dict[str, int]
    """Rows that stay without a name or a word, by table."""
    files: tuple[Path, ...]
    """Papers we wrote about them: they are deleted."""
    lists: tuple[Path, ...]
    """Lists of the board that name them and others: they stay, for whoever made them to see to."""
    copies: tuple[Path, ...]
    """Backups and other copies of the file that hold them."""


def going(read: Read, whose: Sequence[Whose]) -> Going:
    """What would go and what would stay.

    Raises:
        NotFound: when one of them is not (or no longer) in the file.
    """
    who = tuple(somebody(read, one) for one in whose)
    owned = belongings(read, whose)
    counts = {name: len(keys) for name, keys in owned.items() if name != organisation.name}
    return Going(
        who,
        counts.get(contact.name, 0),
        {name: count for name, count in counts.items() if name not in STAYS},
        {name: count for name, count in counts.items() if name in STAYS},
        papers_of(read, owned),
        lists_naming(read, named(read, whose).elsewhere),
        tuple(one.path for one in copies(read, _since(read, whose))),
    )


def erase(write: Write, whose: Sequence[Whose], *, purge: bool = False) -> Going:
    """Take them out of the file for good; what the erasure took and left.

    The numbers of whoever asked not to be called stay on the list of those, as keyed hashes. To be followed by
    `Store.scrub`, which takes the bytes, the papers, and if asked for the backups.

    Args:
        write: The transaction; nothing of it enters the history.
        whose: Organisations, each with all its people, or people.
        purge: Whether backups that hold them go too.

    Raises:
        NotFound: when one of them is not (or no longer) in the file.
    """
    found = going(write, whose)
    write.historic = False
    for one in whose:
        bar_for_good(write, one.organisation_id, one.contact_id)
    owned, names = belongings(write, whose), named(write, whose)
    end_what_waits(write, whose)
    _drop_drafts(write, owned)
    _drop_invitations(write, owned)
    for table in reversed(metadata.sorted_tables):
        if keys := owned.get(table.name):
            _take(write, table, keys)
    _unlink_people(write, whose)
    _blank_houses(write, [one.organisation_id for one in whose if one.contact_id is None])
    forget_log(write)
    forget_mentions(write, names, {one.organisation_id for one in whose})
    mark(write, found.files, found.copies if purge else ())
    write.touch("erased", write.now.isoformat())
    write.say(N_("erased for good: {count}"), count=len(whose))
    return found


def forget_log(write: Write) -> None:
    """The log can take nothing back from here on, and tells nothing of before."""
    steps, done = bookkeeping.change, bookkeeping.operation
    write.connection.execute(delete(steps))
    write.connection.execute(update(done).values(state="gone", verb="erased", phrase=N_("erased"), values={}))
    write.touch(done.name, "erased")


def _since(read: Read, whose: Sequence[Whose]) -> Any:
    """When the first of them was added."""
    moments = [read.row(contact if one.contact_id else organisation, one.key)["created_at"] for one in whose]
    return min(moments, default=read.now)


def _take(write: Write, table: Table, keys: set[str]) -> None:
    """Remove the rows, or all their words but those that count."""
    if table is organisation:
        return
    if table.name not in STAYS:
        for part in portions(keys):
            write.connection.execute(delete(table).where(table.c.id.in_(part)))
            _touch(write, table, part)
        return
    blank = _blank(table, STAYS[table.name])
    for part in portions(keys):
        if blank:
            write.connection.execute(update(table).where(table.c.id.in_(part)).values(blank))
        _touch(write, table, part)


def _blank(table: Table, stays: frozenset[str]) -> dict[str, Any]:
    """Nothing in every column of words that does not stay."""
    found: dict[str, Any] = {}
    for column in table.columns:
        if column.name in stays or column.primary_key or column.foreign_keys:
            continue
        if isinstance(column.type, JSON):
            found[column.name] = {} if _is_mapping(column) else []
        elif isinstance(column.type, String):
            unlike = bool(column.unique)
            found[column.name] = table.c.id if unlike else None if column.nullable else ""
    return found


def _is_mapping(column: Column[Any]) -> bool:
    """Whether JSON in this column names its parts; else it lists them."""
    made = getattr(column.default, "arg", None)
    return callable(made) and isinstance(made(None), dict)


def _blank_houses(write: Write, keys: Sequence[str]) -> None:
    """An erased organisation: by its empty key of searching it is known as one, and shown nowhere."""
    blank = _blank(organisation, _OF_A_HOUSE) | {"name": _("(erased)"), "headcount": None, "sourced_on": None}
    for part in portions(keys):
        values = {**blank, "tags": [], "do_not_call": True}
        write.connection.execute(update(organisation).where(organisation.c.id.in_(part)).values(values))
        _touch(write, organisation, part)


def _unlink_people(write: Write, whose: Sequence[Whose]) -> None:
    """What went through a person, such as a deal, stays the organisation's: it names nobody now."""
    people = [one.contact_id for one in whose if one.contact_id is not None]
    for table in BUSINESS:
        for column in pointers(table, contact):
            for key in keys_in(write, table, column, people):
                write.connection.execute(update(table).where(table.c.id == key).values({column.name: None}))
                write.touch(table.name, key)


def _drop_drafts(write: Write, owned: Owned) -> None:
    draft = bookkeeping.draft
    for part in portions(own_drafts(write, owned)):
        write.connection.execute(delete(draft).where(draft.c.id.in_(part)))
        _touch(write, draft, part)


def _drop_invitations(write: Write, owned: Owned) -> None:
    meetings, invitation = metadata.tables["meeting"], bookkeeping.invitation
    for part in portions(owned.get(meetings.name, set())):
        theirs = select(meetings.c.uid).where(meetings.c.id.in_(part))
        write.connection.execute(delete(invitation).where(invitation.c.uid.in_(theirs)))


def mark(write: Write, files: Sequence[Path] = (), copies: Sequence[Path] = ()) -> None:
    """Leave word of what is still to be done outside the rows, for `Store.scrub` or whoever opens the file next."""
    content = {"files": [str(path) for path in files], "copies": [str(path) for path in copies]}
    remembered = bookkeeping.remembered
    before = write.first(select(remembered.c.content).where(remembered.c.id == MARK))
    waiting = dict(before["content"]) if before else {}
    content = {name: [*waiting.get(name, []), *paths] for name, paths in content.items()}
    write.keep(remembered, MARK, content=content, at=write.now)


def _touch(write: Write, table: Table, keys: Sequence[str]) -> None:
    for key in keys:
        write.touch(table.name, key)
