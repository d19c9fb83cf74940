"""Duplicates: what the file tells for finding organisations that may be one, and which were told apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from sys import intern
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, and_, func, or_, select

from data.aftersale import distinct
from data.erased import STANDS
from data.imports.alike import House, Pair, alike, near_names
from data.imports.likeness import named
from data.tables import contact, organisation, phone
from data.transaction import Read, Write
from data.words import N_

PORTION = 2000
"""Organisations read at a time: no query holds the file long, however large it is."""

MARKS = (phone.c.e164, contact.c.email_key)
"""By what organisations are told to share something: numbers and addresses."""
WINDOW = 20_000
"""Numbers or addresses looked through at a time."""


def repeated(read: Read, mark: Column[Any], after: str = "", most: int = WINDOW) -> tuple[frozenset[str], str | None]:
    """Which of the next numbers or addresses stand in the file more than once, and after which to go on; None: no more.

    Most are anybody's alone: to hold only the others saves a long comparison a third of its memory.

    Args:
        read: The file.
        mark: Which of `MARKS`.
        after: The last one looked at.
        most: How many rows are looked at.
    """
    later = select(mark).where(mark > after).order_by(mark)
    last = read.connection.execute(later.offset(most).limit(1)).scalar()
    within = mark > after if last is None else and_(mark > after, mark <= last)
    twice = select(mark).where(within).group_by(mark).having(func.count() > 1)
    return frozenset(read.connection.execute(twice).scalars()), last


def houses(
    read: Read, after: str = "", most: int = PORTION, *, among: Collection[str] | None = None
) -> tuple[House, ...]:
    """The next organisations in the order of their keys; none at the end.

    Args:
        read: The file.
        after: The key of the last one that is known.
        most: How many at once.
        among: The numbers and addresses that are told; all where it is not said.
    """
    wanted = select(organisation.c.id).where(organisation.c.id > after, STANDS).order_by(organisation.c.id).limit(most)
    keys = [row["id"] for row in read.all(wanted)]
    if not keys:
        return ()
    return tuple(_houses(read, keys[0], keys[-1], among))


def told_apart(read: Read) -> frozenset[tuple[str, str]]:
    """Pairs of keys, each in order, that were said not to be the same."""
    return frozenset((row["one_id"], row["other_id"]) for row in read.all(select(distinct)))


def tell_apart(write: Write, one: str, other: str) -> None:
    """Note that two organisations that look alike are not the same; they are not shown as a pair again."""
    first, second = sorted((one, other))
    names = [write.row(organisation, key)["name"] for key in (one, other)]
    there = (distinct.c.one_id == first) & (distinct.c.other_id == second)
    if write.first(select(distinct.c.id).where(there)) is None:
        write.insert(distinct, one_id=first, other_id=second, at=write.now)
    write.say(N_("not the same: {one} and {other}"), one=names[0], other=names[1])


def looks_like(read: Read, organisation_id: str) -> tuple[House, ...]:
    """Organisations that may be the same as this one, by what an index finds; those told apart are left out."""
    own = next(iter(_houses(read, organisation_id, organisation_id)), None)
    if own is None:
        return ()
    signs: list[ColumnElement[bool]] = [organisation.c.id.in_(_with(phone, phone.c.e164, own.phones))]
    signs.append(organisation.c.id.in_(_with(contact, contact.c.email_key, own.emails)))
    if own.business_id:
        signs.append(organisation.c.business_id == own.business_id)
    found = {row["id"]: row for row in read.all(select(organisation).where(or_(*signs)))}
    similar = {key: House(key, row["name"], row["city"]) for key, row in found.items()}
    start = named("", own.name, own.city).core.split(" ")[0]
    begins = (organisation.c.search_key >= start) & (organisation.c.search_key < start + "\U0010ffff")
    columns = (organisation.c.id, organisation.c.name, organisation.c.city)
    same_start = [House(row["id"], row["name"], row["city"]) for row in read.all(select(*columns).where(begins))]
    similar |= {house.id: house for house in near_names(own, same_start)}
    apart = told_apart(read)
    return tuple(
        house for key, house in similar.items() if key != own.id and (min(key, own.id), max(key, own.id)) not in apart
    )


def pairs_of(read: Read, organisation_id: str) -> tuple[Pair, ...]:
    """This organisation with each that may be the same, the surest first.

    Raises:
        NotFound: when it is no longer there.
    """
    own = house_of(read, organisation_id)
    others = [house_of(read, other.id) for other in looks_like(read, organisation_id)]
    told = [(pair.other if pair.one.id == own.id else pair.one, pair) for pair in alike([own, *others])]
    return tuple(Pair(own, other, pair.signs) for other, pair in told if own in (pair.one, pair.other))


def house_of(read: Read, organisation_id: str) -> House:
    """One organisation, with its numbers and addresses.

    Raises:
        NotFound: when it is no longer there.
    """
    read.row(organisation, organisation_id)
    return next(_houses(read, organisation_id, organisation_id))


def _with(table: Table, column: ColumnElement[str], values: tuple[str, ...]) -> ColumnElement[str]:
    return select(table.c.organisation_id).where(column.in_(values)).scalar_subquery()


def _houses(read: Read, first: str, last: str, among: Collection[str] | None = None) -> Iterator[House]:
    """The organisations whose keys lie between these two."""
    numbers, mails = defaultdict(list), defaultdict(list)
    dialled = select(phone.c.organisation_id, phone.c.e164).where(phone.c.organisation_id.between(first, last))
    for row in read.all(dialled.where(phone.c.e164.is_not(None))):
        if among is None or row["e164"] in among:
            numbers[row["organisation_id"]].append(row["e164"])
    written = select(contact.c.organisation_id, contact.c.email_key).where(
        contact.c.organisation_id.between(first, last), contact.c.email_key != ""
    )
    for row in read.all(written):
        if among is None or row["email_key"] in among:
            mails[row["organisation_id"]].append(row["email_key"])
    columns = (organisation.c.id, organisation.c.name, organisation.c.city, organisation.c.business_id)
    between = and_(organisation.c.id.between(first, last), STANDS)
    for row in read.all(select(*columns).where(between).order_by(organisation.c.id)):
        key = row["id"]
        own = (tuple(dict.fromkeys(numbers[key])), tuple(dict.fromkeys(mails[key])))
        yield House(key, row["name"], intern(row["city"]), row["business_id"], *own)
