"""The list in the file and the one beside it, brought together: when the file is opened, restored, and written."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from data.barred_numbers import everybody_listed, put_on_list
from data.barring import mark_holders, numbers_of
from data.bookkeeping import barred_number, remembered
from data.file.blocklist import Barred
from data.model.refusal import NotSaved
from data.tables import contact, organisation
from data.transaction import Read, Write
from data.words import _, plural

LISTED = "barred_numbers"
"""Where the file remembers by which key its numbers stand on the list."""

_PORTION = 500


@dataclass(frozen=True, slots=True)
class Told:
    """What a transaction did to the list, for the one beside the file."""

    live: dict[str, Barred]
    gone: frozenset[str]


def lies_behind(read: Read) -> bool:
    """Whether the list in the file and the one beside it differ, or the file has never been gone through for them."""
    read.blocklist.load()
    here = _here(read)
    if _new(read, here) or not read.blocklist.live <= set(here):
        return True
    known = _print(read)
    if known is None:
        return read.first(select(organisation.c.id).limit(1)) is not None
    return known not in {"", *read.blocklist.prints}


def take_in(write: Write) -> None:
    """Bring both lists together; whoever has a number that is on either is marked, and calls to them are cancelled.

    What came onto the list in the file stands beside it too, and what stands beside it comes back: an older file knows
    less. Numbers of those who were marked before there was a list come onto it, and where the key is lost those of
    everybody who is marked now. No step of the history: nobody takes it back.
    """
    write.historic = False
    here, known = _here(write), _print(write)
    lost = known not in {None, "", *write.blocklist.prints} or bool(here and not write.blocklist.keys)
    orphans = set(here) - set(write.blocklist.numbers) if lost else set()
    _drop(write, orphans)
    for key in sorted(write.blocklist.live - set(here)):
        one = write.blocklist.numbers[key]
        write.insert(barred_number, id=key, whole=one.whole, at=one.at)
    for key in _new(write, here) - orphans:
        write.touch(barred_number.name, key)
    if lost or known is None:
        _list_marked(write)
    if write.changes.touch(barred_number.name):
        mark_holders(write, everybody_listed(write))
    write.besides.clear()
    write.keep(remembered, LISTED, content={"print": write.blocklist.print_in_use()}, at=write.now)
    _say_lost(write, orphans)


def told_of_list(write: Write) -> Told | None:
    """What this transaction did to the list; None where nothing."""
    touched = write.changes.rows.get(barred_number.name)
    if not touched:
        return None
    live: dict[str, Barred] = {}
    keys = sorted(touched)
    for start in range(0, len(keys), _PORTION):
        here = select(barred_number).where(barred_number.c.id.in_(keys[start : start + _PORTION]))
        live |= {row["id"]: Barred(row["whole"], row["at"]) for row in write.all(here)}
    return Told(live, touched - set(live))


def begin(write: Write, told: Told | None) -> None:
    """What leaves the list in the file leaves the one beside it first: it must never come back by itself.

    Raises:
        NotSaved: when that cannot be written.
    """
    if told is not None and told.gone:
        write.blocklist.keep({}, told.gone, write.now)


def fall_back(write: Write, told: Told | None) -> None:
    """The transaction came to nothing: what was to leave the list stays."""
    if told is not None and told.gone:
        with suppress(NotSaved):
            write.blocklist.take_back(told.gone)


def finish(write: Write, told: Told | None) -> None:
    """What came onto the list in the file stands beside it too; where not, the next opening makes up for it."""
    if told is not None and told.live:
        try:
            write.blocklist.keep(told.live, (), write.now)
        except NotSaved as refusal:
            write.blocklist.remarks.append(str(refusal))


def _here(read: Read) -> dict[str, datetime]:
    """The list in the file: when each number came onto it."""
    return {row["id"]: row["at"] for row in read.all(select(barred_number.c.id, barred_number.c.at))}


def _new(read: Read, here: Mapping[str, datetime]) -> set[str]:
    """What stands in the file and not beside it; what was taken off since, and stands in an older file, is not new."""
    numbers = read.blocklist.numbers
    ended = {key: one.off for key, one in numbers.items() if one.off is not None}
    return {key for key, at in here.items() if key not in numbers or (key in ended and at > ended[key])}


def _list_marked(write: Write) -> None:
    """The numbers of everybody who is marked."""
    for row in write.all(select(organisation.c.id).where(organisation.c.do_not_call).order_by(organisation.c.id)):
        put_on_list(write, numbers_of(write, row["id"], None), whole=True)
    whose = select(contact.c.id, contact.c.organisation_id).where(contact.c.do_not_contact).order_by(contact.c.id)
    for row in write.all(whose):
        put_on_list(write, numbers_of(write, row["organisation_id"], row["id"]), whole=False)


def _drop(write: Write, keys: set[str]) -> None:
    """Hashes under a key that nobody has any more say nothing."""
    wanted = sorted(keys)
    for start in range(0, len(wanted), _PORTION):
        write.connection.execute(delete(barred_number).where(barred_number.c.id.in_(wanted[start : start + _PORTION])))


def _say_lost(write: Write, orphans: set[str]) -> None:
    if not orphans:
        return
    gone = _("The list of numbers not to call, {path}, is gone.").format(path=write.blocklist.path.name)
    said = plural(
        "{count} number on it cannot be known again unless somebody in the file has it; whoever is marked stays so.",
        "{count} numbers on it cannot be known again unless somebody in the file has them; whoever is marked stays so.",
        len(orphans),
    )
    write.blocklist.remarks.append(f"{gone} {said}")


def _print(read: Read) -> str | None:
    """The key that the file remembers; None where it was never gone through."""
    found = read.first(select(remembered.c.content).where(remembered.c.id == LISTED))
    if found is None:
        return None
    said = found["content"].get("print") if isinstance(found["content"], dict) else ""
    return str(said or "")
