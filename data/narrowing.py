"""Narrowing in the file: the conditions that a typed line puts on a list, and the places and tags there are."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, String, and_, column, func, or_, select, true

from data.model.clean import search_key
from data.model.narrowing import NO_CLASS, Narrowing, matching
from data.tables import contact, followup, organisation
from data.transaction import Read


def conditions(read: Read, narrowing: Narrowing) -> list[ColumnElement[bool]]:
    """What a narrowing asks of rows joined from organisation, contact and followup; all must be true."""
    asked = [_holding(word) for word in narrowing.words]
    if narrowing.kinds:
        asked.append(followup.c.kind.in_(narrowing.kinds))
    if narrowing.segments:
        asked.append(organisation.c.segment.in_(narrowing.segments))
    if narrowing.classes:
        asked.append(_classed(narrowing.classes))
    if narrowing.cities:
        asked.append(organisation.c.city.in_(_meant(cities(read), narrowing.cities)))
    if narrowing.tags:
        known = tags(read)
        asked += [_tagged(_meant(known, [typed])) for typed in narrowing.tags]
    return asked


def cities(read: Read) -> tuple[str, ...]:
    """Every place that an organisation of the file is in, by the alphabet."""
    found = read.all(select(organisation.c.city).where(organisation.c.city != "").distinct())
    return tuple(sorted((row["city"] for row in found), key=str.casefold))


def tags(read: Read) -> tuple[str, ...]:
    """Every tag of the file, by the alphabet."""
    each = func.json_each(organisation.c.tags).table_valued("value", name="each")
    found = read.all(select(each.c.value).select_from(organisation.join(each, true())).distinct())
    return tuple(sorted((str(row["value"]) for row in found), key=str.casefold))


def _meant(known: Iterable[str], typed: Iterable[str]) -> list[str]:
    names = list(known)
    return sorted({name for letters in typed for name in matching(names, letters)})


def _classed(classes: Iterable[str]) -> ColumnElement[bool]:
    wanted = set(classes)
    none = organisation.c.care_class.is_(None) if NO_CLASS in wanted else None
    some = organisation.c.care_class.in_(sorted(wanted - {NO_CLASS}))
    return some if none is None else or_(some, none)


def _tagged(wanted: list[str]) -> ColumnElement[bool]:
    """Whether an organisation has one of these tags."""
    each = func.json_each(organisation.c.tags).table_valued(column("value", String), name="mine")
    return select(each.c.value).where(each.c.value.in_(wanted)).correlate(organisation).exists()


def _holding(word: str) -> ColumnElement[bool]:
    """Whether a name, the place or the reason holds the word."""
    key = search_key(word)
    spellings = sorted({word, key, key.upper(), key.capitalize()})
    named = [known.contains(key, autoescape=True) for known in (organisation.c.search_key, contact.c.search_key)]
    texts = (organisation.c.city, followup.c.reason)
    said = [
        known.icontains(key, autoescape=True)
        if key.isascii()
        else or_(*(known.contains(one, autoescape=True) for one in spellings))
        for known in texts
    ]
    return and_(true(), or_(*named, *said))
