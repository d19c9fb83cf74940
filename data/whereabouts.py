"""Whereabouts: the rows in which sought words may stand, by the concordance; each is looked at before it is shown."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from typing import Any

from sqlalchemy import ColumnElement, Integer, Table, bindparam, func, literal_column, select

from data.file.concordance import NAME, PLACES, Group, numbers_of, place_and_row
from data.tables import organisation
from data.transaction import Read

NEWEST = 200
"""Rows that are looked at where more than these hold a word: the newest."""

_LOOKED_THROUGH = 2_000
"""Rows whose organisation is looked at where both hold words that stand nearly everywhere."""

_OF_MANY = 300
"""Rows that are looked at where every twenty-fifth organisation holds the other words."""

_FEW = 50
"""Organisations that hold a word, of which every row is looked at."""
_TRIED = 3
"""Words that stand everywhere, of which it is tried who holds which; any more are only looked for in what is found."""

_THREE = 3
"""Letters from which on a word is found anywhere, not only where a word begins."""

Rows = dict[str, list[int]]
"""Numbers of rows by table."""


class Whereabouts:
    """Where words stand, for one search: what was asked of the concordance is not asked again."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._known: dict[tuple[Group, frozenset[str]], tuple[int, list[int]]] = {}

    def newest(self, group: Group, words: Sequence[str], most: int = NEWEST) -> list[int]:
        """Numbers in the concordance that may hold every word, the newest first.

        Words of three letters and more stand anywhere, those of one or two where a word begins.
        """
        if len(words) > 1:
            each = [set(self.newest(group, [word], most)) for word in words]
            if not all(each) or all(len(numbers) < most for numbers in each):
                return sorted(set.intersection(*each), reverse=True)
        known = group, frozenset(words)
        asked, numbers = self._known.get(known, (0, []))
        if asked < most and len(numbers) == asked:
            numbers = self._asked(group, words, most)
            self._known[known] = most, numbers
        return numbers[:most]

    def together(self, group: Group, words: Sequence[str]) -> list[int]:
        """The newest that may hold every word; where some of the words stand in few, all in which these do."""
        each = {word: self.newest(group, [word]) for word in words}
        few = [set(numbers) for numbers in each.values() if len(numbers) < NEWEST]
        if not few or any(len(word) < _THREE and len(numbers) == NEWEST for word, numbers in each.items()):
            return self.newest(group, words)
        return sorted(set.intersection(*few), reverse=True)

    def holding(self, group: Group, words: Sequence[str]) -> Rows:
        """Rows of a group that may hold some of the words while their organisation holds the others.

        Where enough rows hold every word themselves, it is these. Of two words that stand nearly everywhere, one in
        the rows and the other in their organisations, the newest rows are looked through.
        """
        found, everywhere = set(self.together(group, words)), list[str]()
        if len(words) == 1 or len(found) == NEWEST:
            return rows(found)
        for word in dict.fromkeys(words):
            numbers = self.newest(group, [word])
            if len(numbers) < NEWEST:
                found.update(numbers)
            else:
                everywhere.append(word)
        tried = sorted(everywhere, key=len)[-_TRIED:]
        others = [word for word in words if word not in everywhere]
        every = rows(found)
        for own in _parts(tried):
            if len(own) < len(words):
                rest = [*others, *(word for word in tried if word not in own)]
                _add(every, self._shared(group, own, rest))
        return every

    def _shared(self, group: Group, own: Sequence[str], rest: Sequence[str]) -> Rows:
        """Rows that may hold some words while their organisation holds the rest."""
        houses = self.newest(Group.HOUSE, rest, _LOOKED_THROUGH) if rest else []
        if not rest or len(houses) == _LOOKED_THROUGH:
            return rows(self.newest(group, own, _OF_MANY))
        if len(houses) > _FEW:
            return self._at_home(group, houses, rows(self.newest(group, own, _LOOKED_THROUGH)))
        return self._at_home(group, houses) if houses else {}

    def _at_home(self, group: Group, houses: Iterable[int], only: Rows | None = None) -> Rows:
        """Rows of a group that belong to these organisations: all there are, or some of those given."""
        parts, given = list[str](), list[Any]([json.dumps(rows(houses)[organisation.name])])
        for place in PLACES:
            if place.group is group and (only is None or place.table in only):
                where = _OF_HOUSES.get(place.table, "organisation_id IN home")
                if only is not None:
                    where += " AND rowid IN (SELECT value FROM json_each(?))"
                    given.append(json.dumps(only[place.table]))
                parts.append(f"SELECT '{place.table}', rowid FROM \"{place.table}\" WHERE {where}")  # noqa: S608 - our own words
        found: Rows = defaultdict(list)
        if parts:
            asked = f"WITH home(id) AS MATERIALIZED ({_HOMES}) {' UNION ALL '.join(parts)}"
            for table, row in self._read.connection.exec_driver_sql(asked, tuple(given)).all():
                found[table].append(row)
        return found

    def _asked(self, group: Group, words: Iterable[str], most: int) -> list[int]:
        first, last = numbers_of(group)
        found = self._read.connection.exec_driver_sql(
            f"SELECT rowid FROM {NAME} WHERE {NAME} MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?",  # noqa: S608 - our own words
            (_sought(words), first, last, most),
        )
        return [row[0] for row in found.all()]


def rows(numbers: Iterable[int]) -> Rows:
    """The rows behind numbers of the concordance, by table."""
    found: Rows = defaultdict(list)
    for number in numbers:
        place, row = place_and_row(number)
        found[PLACES[place].table].append(row)
    return found


def among(table: Table) -> ColumnElement[bool]:
    """Whether a row is one of those given as `rows`, in JSON: a statement stays the same however many they are."""
    each = func.json_each(bindparam("rows")).table_valued("value", name="named")
    return literal_column(f'"{table.name}".rowid', Integer).in_(select(each.c.value))


def _sought(words: Iterable[str]) -> str:
    """The words as the concordance is asked for them."""
    quoted = ('"' + three.replace('"', '""') + '"' for word in words for three in _threes(word))
    return " AND ".join(dict.fromkeys(quoted))


def _threes(word: str) -> list[str]:
    """Any three letters in a row of a word; before a short one stand the spaces that begin a word."""
    if len(word) < _THREE:
        return [" " * (_THREE - len(word)) + word]
    return [word[start : start + 3] for start in range(len(word) - 2)]


def _parts(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Every choice of some of the words."""
    return chain.from_iterable(combinations(words, size) for size in range(1, len(words) + 1))


_HOMES = "SELECT id FROM organisation WHERE rowid IN (SELECT value FROM json_each(?))"
_OF_AN_ANALYSIS = "analysis_id IN (SELECT id FROM analysis WHERE organisation_id IN home)"
_OF_HOUSES = {organisation.name: "id IN home", "need": _OF_AN_ANALYSIS, "answer": _OF_AN_ANALYSIS}
"""How rows are found by their organisation that do not name it themselves."""


def _add(every: Rows, more: Rows) -> None:
    for table, numbers in more.items():
        every[table] = [*{*every[table], *numbers}]
