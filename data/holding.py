"""Holding: whether a row of the file holds a word that is sought, wherever the row keeps it."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Text, and_, cast, func, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from data.tables import organisation

Condition = ColumnElement[bool]


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


def as_it_lies(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """A column as no index knows it, so that its table is read from end to end.

    Walked in the order of an index, or looked up row by row from another table, a scan of a hundred thousand rows jumps
    about in the file: five times as slow.
    """
    return func.coalesce(column, column, type_=column.type)


def _spellings(word: str) -> list[str]:
    return sorted({word, word.upper(), word.capitalize()})


def _any_letter(word: str) -> str:
    """A pattern that fits a word whatever its letters beyond a to z are: one look instead of three where none fits."""
    return f"%{''.join(f'/{letter}' if letter in '%_/' else letter if letter.isascii() else '_' for letter in word)}%"
