"""The concordance: where in the file any three letters stand, so that what is typed is found without reading it all.

It is an index of SQLite's own (FTS5 over trigrams) that triggers keep. It holds nothing of its own: what it names is
looked at in the tables before it is shown, so a row it names too many does no harm, and it can be made anew any time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

NAME = "concordance"
OWN_TABLES = tuple(f"{NAME}{end}" for end in ("", "_data", "_idx", "_config"))
"""Tables that belong to the index and hold no rows of the rep's."""

Execute = Callable[[str], Any]
"""Runs a statement on the file, whichever library has it open."""


class Group(IntEnum):
    """What is looked for together."""

    TEXT = 0
    HOUSE = 1
    PERSON = 2
    NUMBER = 3


@dataclass(frozen=True, slots=True)
class Place:
    """A table whose words can be found, and which of its words; `{row}` stands for a row of it."""

    table: str
    words: str
    group: Group = Group.TEXT


_TAGS = """CASE WHEN json_valid({row}.tags) THEN
    coalesce((SELECT group_concat(value, ' ') FROM json_each({row}.tags)), '') ELSE '' END"""
"""JSON spells what is not ASCII as escapes: the tags as they are read."""

_BARE = "{row}.typed"
for _sign in " -()/.":
    _BARE = f"replace({_BARE}, '{_sign}', '')"

PLACES = (
    Place("note", "{row}.text"),
    Place("call", "{row}.notes"),
    Place("need", "{row}.words || ' ' || {row}.consequence"),
    Place("answer", "{row}.text"),
    Place("paper", "{row}.subject || ' ' || {row}.body"),
    Place("complaint", "{row}.text"),
    Place("feedback", "{row}.text"),
    Place("deal", "{row}.title"),
    Place("organisation", "{row}.notes"),
    Place("contact", "{row}.personal"),
    Place(
        "organisation",
        "{row}.search_key || ' ' || {row}.city || ' ' || {row}.industry || ' ' || "
        f"coalesce({{row}}.business_id || ' ' || replace({{row}}.business_id, '-', ''), '') || ' ' || {_TAGS}",
        Group.HOUSE,
    ),
    Place("contact", "{row}.search_key || ' ' || {row}.title || ' ' || {row}.email_key", Group.PERSON),
    Place("phone", f"coalesce({{row}}.e164, {_BARE})", Group.NUMBER),
)
"""Where words can be found. Their order is part of every number in the index: it is made anew after each migration."""

_TITLES = next(number for number, place in enumerate(PLACES) if place.table == "deal")

ROW_BITS = 27
_OF_GROUP, _OF_TIME, _OF_PLACE = 55, 31, ROW_BITS
"""Bits below each part of a number in the index: group, time, place, row."""


def numbers_of(group: Group) -> tuple[int, int]:
    """The first and the last number a group can have."""
    return group << _OF_GROUP, (group + 1 << _OF_GROUP) - 1


def place_and_row(number: int) -> tuple[int, int]:
    """Which of the places a number in the index is of, and the row in its table."""
    return number >> _OF_PLACE & 15, number & (1 << _OF_PLACE) - 1


def make_anew(execute: Execute) -> None:
    """Make the index from what the tables hold, in the transaction that runs or statement by statement."""
    drop(execute)
    execute(f"CREATE VIRTUAL TABLE {NAME} USING fts5(words, content='', tokenize='trigram', detail=none, columnsize=0)")
    _set(execute, "automerge", _PIECES)
    _set(execute, "hashsize", _AT_ONCE)
    for number in range(len(PLACES)):
        execute(f"{_of_table(number)} ORDER BY 1")  # each step back would begin another piece of the index
    execute(f"INSERT INTO {NAME}({NAME}) VALUES ('optimize')")  # noqa: S608 - our own words
    _set(execute, "hashsize", _USUAL)
    for statement in _triggers():
        execute(statement)


def drop(execute: Execute) -> None:
    """Take the index away, and what keeps it."""
    _still(execute)
    execute(f"DROP TABLE IF EXISTS {NAME}")


def mend(execute: Execute) -> None:
    """Make a damaged index anew; as long as it cannot be read SQLite does not let it go, so it is emptied first."""
    execute(f"DELETE FROM {NAME}_data")  # noqa: S608 - our own words
    execute(f"INSERT INTO {NAME}_data VALUES (1, x''), (10, x'00000000000000')")  # noqa: S608 - our own words
    make_anew(execute)


@contextmanager
def gathered(execute: Execute, check: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Rows by the ten thousand come in here, in one transaction: they are entered at the end, at a fifth of the price.

    What was there before may change and go meanwhile; what is new may change.

    Args:
        execute: The file.
        check: Called now and then while they are entered: it raises where the rep stopped it.
    """
    before = {table: _last(execute, table) for table in {place.table for place in PLACES}}
    _still(execute)
    for statement in _triggers(before):
        execute(statement)
    yield
    _set(execute, "hashsize", _AT_ONCE)
    for number, place in enumerate(PLACES):
        for start in range(before[place.table], _last(execute, place.table), _PORTION):
            check()
            execute(f"{_of_table(number)} AND its.rowid > {start} AND its.rowid <= {start + _PORTION} ORDER BY 1")
    _set(execute, "hashsize", _USUAL)
    _still(execute)
    for statement in _triggers():
        execute(statement)


_USUAL, _AT_ONCE = 1 << 20, 64 << 20
"""Bytes of the index that are gathered in memory: more while it is made, in half the time."""
_PIECES = 8
"""So many pieces of one size are merged into a larger one: twice as many as usual, so that no note has to wait."""
_PORTION = 10_000


def _set(execute: Execute, name: str, value: int) -> None:
    execute(f"INSERT INTO {NAME}({NAME}, rank) VALUES ('{name}', {value})")  # noqa: S608 - our own words


def _last(execute: Execute, table: str) -> int:
    return int(execute(f'SELECT coalesce(max(rowid), 0) FROM "{table}"').fetchone()[0])  # noqa: S608 - our own words


def _of_table(number: int) -> str:
    """Enters every row of a place that says something."""
    words = PLACES[number].words.format(row="its")
    where = _own_title("its") if number == _TITLES else f"{words} <> ''"
    return f'{_added(number, words, "its")} FROM "{PLACES[number].table}" AS its WHERE {where}'


def _still(execute: Execute) -> None:
    for name in re.findall(r"CREATE TRIGGER (\w+)", " ".join(_triggers())):
        execute(f"DROP TRIGGER IF EXISTS {name}")


def _triggers(before: Mapping[str, int] | None = None) -> Iterator[str]:
    """What keeps the index as rows come, change and go; given the last row of each table, of those only."""
    for number, place in enumerate(PLACES):
        name, table = f"{NAME}_{place.table}_{number}", f'"{place.table}"'
        known = "" if before is None else f" AND OLD.rowid <= {before[place.table]}"
        if number != _TITLES:
            old, new = place.words.format(row="OLD"), place.words.format(row="NEW")
            columns = ", ".join(dict.fromkeys(re.findall(r"\{row\}\.(\w+)", place.words)))
            yield (
                f"CREATE TRIGGER {name}_gone AFTER DELETE ON {table} WHEN {old} <> ''{known} BEGIN "
                f"{_removed(number, old)}; END"
            )
            yield (
                f"CREATE TRIGGER {name}_changed AFTER UPDATE OF {columns} ON {table} WHEN {old} IS NOT {new}{known} "
                f"BEGIN {_removed(number, old)} WHERE {old} <> ''; {_added(number, new)} WHERE {new} <> ''; END"
            )
            if before is None:
                yield (
                    f"CREATE TRIGGER {name}_new AFTER INSERT ON {table} WHEN {new} <> '' BEGIN "
                    f"{_added(number, new)}; END"
                )
        else:
            yield from _title_triggers(number, new=before is None)


def _title_triggers(number: int, *, new: bool) -> Iterator[str]:
    """Titles that are not just the organisation's name. One that goes is left: what is named is looked at anyway."""
    added = f"{_added(number, 'NEW.title')} WHERE {_own_title('NEW')}"
    if new:
        yield f"CREATE TRIGGER {NAME}_deal_new AFTER INSERT ON deal BEGIN {added}; END"
    yield f"CREATE TRIGGER {NAME}_deal_changed AFTER UPDATE OF title, organisation_id ON deal BEGIN {added}; END"
    yield (
        f"CREATE TRIGGER {NAME}_deal_house AFTER UPDATE OF name ON organisation WHEN OLD.name <> NEW.name BEGIN "
        f"{_added(number, 'deal.title', 'deal')} FROM deal WHERE organisation_id = NEW.id AND title = OLD.name; END"
    )


def _own_title(row: str) -> str:
    return f"{row}.title <> (SELECT name FROM organisation WHERE id = {row}.organisation_id)"  # noqa: S608 - our own words


def _added(number: int, words: str, row: str = "NEW") -> str:
    return f"INSERT INTO {NAME}(rowid, words) SELECT {_number(number, row)}, {_spaced(words)}"


def _removed(number: int, words: str) -> str:
    return f"INSERT INTO {NAME}({NAME}, rowid, words) SELECT 'delete', {_number(number, 'OLD')}, {_spaced(words)}"


def _number(number: int, row: str) -> str:
    """A row's number in the index: the newest of a group have the highest, and the row is found by it at once.

    The time is that of the row's key, in parts of four and a half hours.
    """
    time = "0"
    for digit in range(1, 7):
        time = f"({time} * 16 + instr('0.1.2.3.4.5.6.7.8.9.a.b.c.d.e.f', substr({row}.id, {digit}, 1)) / 2)"
    high = PLACES[number].group << _OF_GROUP | number << _OF_PLACE
    return f"({high} | ({time} << {_OF_TIME}) | {row}.rowid)"


def _spaced(words: str) -> str:
    """Words with two spaces before each: by them its first letter, and its first two, are three letters as well."""
    return f"'  ' || replace(replace({words}, char(10), ' '), ' ', '  ')"
