"""Holding: whether a row of the file holds a word that is sought, wherever the row keeps it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, FromClause, Select, Text, and_, bindparam, cast, func, or_, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from data.tables import organisation
from data.transaction import Read

Condition = ColumnElement[bool]
T = TypeVar("T")


class folded(GenericFunction[str]):  # noqa: N801 - named as the functions of a database are
    """A text as LIKE compares it without regard to case."""

    type = Text()
    inherit_cache = True


@compiles(folded)
def _lowered(element: folded, compiler: Any, **how: Any) -> str:
    return f"lower({compiler.process(element.clauses, **how)})"


@compiles(folded, "sqlite")
def _as_it_is(element: folded, compiler: Any, **how: Any) -> str:
    """SQLite's LIKE folds case by itself, in half the time."""
    return str(compiler.process(element.clauses, **how))


def holds(column: ColumnElement[str], word: str) -> Condition:
    """Whether a text holds a word, itself folded.

    A database folds the case of a to z only: other letters are tried both ways.
    """
    if word.isascii():
        return folded(column).contains(word, autoescape=True)
    spelt = or_(*(folded(column).contains(one, autoescape=True) for one in _spellings(word)))
    return and_(folded(column).like(_any_letter(word), escape="/"), spelt)


def house_holds(word: str, house: FromClause = organisation) -> Condition:
    """Whether an organisation holds a word in its name, place, industry, business id or tags."""
    tags, named = cast(house.c.tags, Text), house.c.search_key.contains(word, autoescape=True)
    known = house.c.city + " " + house.c.industry
    if word.isascii():
        return or_(named, holds(known + " " + tags + " " + func.coalesce(house.c.business_id, ""), word))
    # Tags are kept as JSON, which spells what is not ASCII as escapes.
    escaped = [json.dumps(one)[1:-1] for one in _spellings(word)]
    return or_(named, holds(known, word), *(folded(tags).contains(one, autoescape=True) for one in escaped))


@dataclass(frozen=True, slots=True)
class House:
    """An organisation as it stands beside what was found of it."""

    id: str
    name: str
    city: str
    do_not_call: bool
    industry: str
    search_key: str
    business_id: str | None
    tags: str
    """As JSON."""

    @property
    def known(self) -> str:
        """All that it is known by, folded: its name, place, industry, business id and tags."""
        tags = () if self.tags == "[]" else json.loads(self.tags)
        return "\n".join((self.search_key, self.city, self.industry, self.business_id or "", *tags)).casefold()


HOUSES: Select[Any] = select(
    *(organisation.c[name] for name in ("id", "name", "city", "do_not_call", "industry", "search_key", "business_id")),
    type_coerce(organisation.c.tags, Text),
)
_THESE = HOUSES.where(organisation.c.id.in_(select(func.json_each(bindparam("keys")).table_valued("value").c.value)))


def houses(read: Read, keys: Collection[str]) -> dict[str, House]:
    """These organisations by key."""
    found = read.connection.execute(_THESE, {"keys": json.dumps(list(keys))}).all() if keys else ()
    return {row[0]: House(*row) for row in found}


def portions(found: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """What was found, so many at a time: nobody asks for organisations whose rows there is no room for."""
    return (found[start : start + size] for start in range(0, len(found), size))


def _spellings(word: str) -> list[str]:
    return sorted({word, word.upper(), word.capitalize()})


def _any_letter(word: str) -> str:
    """A pattern that fits a word whatever its letters beyond a to z are: one look instead of three where none fits."""
    return f"%{''.join(f'/{letter}' if letter in '%_/' else letter if letter.isascii() else '_' for letter in word)}%"
