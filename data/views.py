"""Saved views: the words that narrow a list, kept under a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import RowMapping, func, select

from data.bookkeeping import view
from data.model.care_facts import CARE_CLASSES
from data.model.clean import clean_line
from data.model.narrowing import LONGEST, folded, read_narrowing, said_narrowing, word_for
from data.model.refusal import Refusal
from data.model.wording import quoted
from data.transaction import Read, Write
from data.words import N_, _, language

LONGEST_NAME = 40
"""Characters of a view's name."""


@dataclass(frozen=True, slots=True)
class View:
    """A view: its name, the words as they are typed, and what they narrow to."""

    id: str
    """Empty for one that is offered and was not saved."""
    name: str
    words: str
    meaning: str


def views(read: Read, place: str) -> tuple[View, ...]:
    """The views saved for a list, in the order they were saved."""
    mine = select(view).where(view.c.place == place).order_by(view.c.rank, view.c.id)
    return tuple(_view(read, row["name"], row["words"], row["id"]) for row in read.all(mine))


def usual_views(read: Read) -> tuple[View, ...]:
    """Views that any rep may want, offered until they save their own: customers, then each segment of the playbook."""
    return tuple(_usual(read))


def save_view(write: Write, place: str, name: str, words: str) -> str:
    """Keep what a list is narrowed to under a name; another view of that name is written over. Its key.

    Raises:
        Refusal: when it has no name, or the words narrow nothing.
    """
    kept, line = _name(name), clean_line(words)
    if len(line) > LONGEST or not read_narrowing(line, write.office.playbook):
        raise Refusal(_("Narrow the list first: a view keeps what it is narrowed to."))
    known = _named(write, place, kept)
    if known is not None:
        write.update(view, known["id"], name=kept, words=line)
        key = str(known["id"])
    else:
        last = write.count(select(func.max(view.c.rank)).where(view.c.place == place))
        key = write.insert(view, place=place, name=kept, words=line, rank=last + 1)
    write.say(N_("view saved: {name}"), name=kept)
    return key


def rename_view(write: Write, key: str, name: str) -> None:
    """Give a view another name.

    Raises:
        Refusal: when it has none, or another view has it.
    """
    found, kept = write.row(view, key), _name(name)
    known = _named(write, found["place"], kept)
    if known is not None and known["id"] != key:
        raise Refusal(_("Another view is called {name}.").format(name=quoted(known["name"])))
    write.update(view, key, name=kept)
    write.say(N_("view {old} is called {name} now"), old=found["name"], name=kept)


def drop_view(write: Write, key: str) -> None:
    """Forget a view; what it showed stays as it is."""
    found = write.row(view, key)
    write.delete(view, key)
    write.say(N_("view dropped: {name}"), name=found["name"])


def _name(name: str) -> str:
    kept = clean_line(name)[:LONGEST_NAME].strip()
    if not kept:
        raise Refusal(_("Give the view a name."))
    return kept


def _named(read: Read, place: str, name: str) -> RowMapping | None:
    """The view of this name, whatever its case."""
    rows = read.all(select(view).where(view.c.place == place))
    return next((row for row in rows if folded(row["name"]) == folded(name)), None)


def _usual(read: Read) -> Iterator[View]:
    yield _view(read, _("Customers"), ",".join((word_for("class", CARE_CLASSES[0]), *CARE_CLASSES[1:])))
    for segment in read.office.playbook.segments:
        name = segment.name.said(language())
        yield _view(read, name, word_for("segment", name))


def _view(read: Read, name: str, words: str, key: str = "") -> View:
    playbook = read.office.playbook
    return View(key, name, words, said_narrowing(read_narrowing(words, playbook), playbook))
