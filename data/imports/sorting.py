"""Sorting: which rows are new organisations, which are known, and which must be left alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypedDict

from sqlalchemy import bindparam, func, select

from data.barred_numbers import Barred
from data.erased import STANDS
from data.imports.gathering import Gathered
from data.imports.likeness import Likeness, Match, reason
from data.imports.prospects import Prospect, Reader
from data.imports.revision import Policy, Revision, dossiers, revise
from data.imports.rows import Fault, Row, portions
from data.model.email import email_key
from data.tables import contact, organisation, phone
from data.transaction import Read
from data.words import _

_PORTION = 500
"""Rows for which the file is asked at a time."""


@dataclass
class Sorting:
    """Every row of the file in its place."""

    fresh: list[Row | Gathered] = field(default_factory=list)
    """Organisations that are not there yet: the one row that tells of each, or what several rows do."""
    revisions: list[Revision] = field(default_factory=list)
    """Changes to organisations that are there."""
    joined: int = 0
    """Rows that add to an organisation of an earlier row."""
    skipped: list[Fault] = field(default_factory=list)
    """Rows that bring nothing, or must not: with the reason."""
    silent: list[Fault] = field(default_factory=list)
    """Rows of somebody new with a number that asked not to be called."""


@dataclass
class _Known:
    """Who is in the file, and who must be left alone."""

    likeness: Likeness
    silent: set[str]
    """Organisations that must not be called."""
    unreachable: set[str]
    """Numbers and addresses of those who must not be called."""
    barred: Barred
    """Numbers that asked not to be called, also of nobody who is in the file."""


class _Marks(TypedDict):
    """What else tells two organisations of one name apart."""

    city: str
    business_id: str | None


@dataclass(slots=True)
class _Met:
    """What the file says of an organisation that was there before."""

    told: Row | Gathered
    surely: bool


def sort_out(
    read: Read,
    reader: Reader,
    prospects: Iterable[Prospect],
    policy: Policy,
    check: Callable[[], None] = lambda: None,
) -> Sorting:
    """Put every row in its place, in the order of the file; `check` raises where the rep stopped it.

    Rows of one organisation are gathered whatever the policy; the policy is for organisations that were there before.
    Of which only one row tells, that row is kept instead of what it says: a hundred thousand of these fit in memory.
    """
    found, known, coming = Sorting(), _known(read, check), iter(prospects)
    fresh: dict[str, Row | Gathered] = {}
    met: dict[str, _Met] = {}
    there: list[tuple[int, Match]] = []
    while part := list(islice(coming, _PORTION)):
        _learn(read, known, part)
        for prospect in part:
            phones, emails = _phones(prospect), _emails(prospect)
            match = known.likeness.find(prospect.name, **_marks(prospect), phones=phones, emails=emails)
            if _is_silent(known, match, (*phones, *emails)):
                found.skipped.append(Fault(prospect.line, _("has asked not to be called")))
                continue
            if any(known.barred.has(number.e164, number.typed) for number in prospect.all_numbers):
                found.silent.append(Fault(prospect.line, _("asked not to be called"), prospect.cells))
                continue
            key = match.key if match else f"line {prospect.line}"
            if match is None:
                fresh[key] = prospect.row
            elif key in fresh:
                first = fresh[key] = gathered(reader, fresh[key])
                _join(found, first, prospect)
            elif policy == "skip":
                there.append((prospect.line, match))
            else:
                _meet(met, reader, prospect, match)
            known.likeness.add(key, prospect.name, **_marks(prospect), phones=phones, emails=emails)
    found.fresh = list(fresh.values())
    del known, fresh
    _revise_met(read, reader, found, met, policy, check=check)
    _skip(read, found, there)
    found.skipped.sort(key=lambda fault: fault.line)
    return found


def _known(read: Read, check: Callable[[], None]) -> _Known:
    known = _Known(Likeness(), set(), set(), Barred(read))
    columns = (organisation.c.id, organisation.c.name, organisation.c.city, organisation.c.business_id)
    standing = select(*columns, organisation.c.do_not_call).where(STANDS).order_by(organisation.c.id)
    for part in read.connection.execute(standing).partitions(_PORTION):
        check()
        for key, name, city, business_id, silent in part:
            known.likeness.add(key, name, city=city, business_id=business_id)
            if silent:
                known.silent.add(key)
    return known


_GIVEN = select(func.json_each(bindparam("given")).table_valued("value").c.value)
_NAMES = select(organisation.c.id, organisation.c.name).where(organisation.c.id.in_(_GIVEN))
_BY_EMAIL = (
    select(contact.c.email_key, contact.c.organisation_id, contact.c.do_not_contact)
    .where(contact.c.email_key.in_(_GIVEN))
    .order_by(contact.c.id)
)
_BY_NUMBER = (
    select(phone.c.e164, phone.c.organisation_id, contact.c.do_not_contact)
    .select_from(phone.outerjoin(contact, contact.c.id == phone.c.contact_id))
    .where(phone.c.e164.in_(_GIVEN))
    .order_by(phone.c.id)
)


def _learn(read: Read, known: _Known, part: Sequence[Prospect]) -> None:
    """Who in the file has the numbers and addresses of these rows; those of everybody would fill the memory."""
    emails = json.dumps([email for prospect in part for email in _emails(prospect)])
    for email, house, silent in read.connection.execute(_BY_EMAIL, {"given": emails}).all():
        known.likeness.add(house, "", emails=[email])
        if silent or house in known.silent:
            known.unreachable.add(email)
    phones = json.dumps([number for prospect in part for number in _phones(prospect)])
    for number, house, silent in read.connection.execute(_BY_NUMBER, {"given": phones}).all():
        known.likeness.add(house, "", phones=[number])
        if silent or house in known.silent:
            known.unreachable.add(number)


def gathered(reader: Reader, one: Row | Gathered) -> Gathered:
    """What the file says of a new organisation."""
    if isinstance(one, Gathered):
        return one
    said = reader.read(one)
    assert isinstance(said, Prospect), "it was a prospect when it was put in its place"
    return Gathered.of(said)


def _marks(prospect: Prospect) -> _Marks:
    return {"city": prospect.facts.get("city", ""), "business_id": prospect.facts.get("business_id")}


def _phones(prospect: Prospect) -> list[str]:
    return [number.e164 for number in prospect.all_numbers if number.e164]


def _emails(prospect: Prospect) -> list[str]:
    return [email_key(prospect.email)] if prospect.email else []


def _is_silent(known: _Known, match: Match | None, reached_by: Iterable[str]) -> bool:
    if match is not None and match.key in known.silent:
        return True
    return bool(known.unreachable) and not known.unreachable.isdisjoint(reached_by)


def _join(found: Sorting, gathered: Gathered, prospect: Prospect) -> None:
    """A row about an organisation that an earlier row of the file brought."""
    first = gathered.lines[0]
    if gathered.take(prospect):
        found.joined += 1
    else:
        sentence = _("says nothing more than line {line}")
        found.skipped.append(Fault(prospect.line, sentence.format(line=first)))


def _meet(met: dict[str, _Met], reader: Reader, prospect: Prospect, match: Match) -> None:
    """A row about an organisation that was there before."""
    one = met.get(match.key)
    if one is None:
        met[match.key] = _Met(prospect.row, match.sign == "id")
    else:
        one.told = told = gathered(reader, one.told)
        told.take(prospect)


def _revise_met(
    read: Read, reader: Reader, found: Sorting, met: dict[str, _Met], policy: Policy, *, check: Callable[[], None]
) -> None:
    """Changes to those that were there before; the rows that bring none are passed over."""
    for part in portions(list(met), _PORTION):
        check()
        known = dossiers(read, part)
        for key in part:
            one = met.pop(key)
            told = gathered(reader, one.told)
            revision = revise(known[key], told, policy, renamed=one.surely)
            if revision:
                found.revisions.append(revision)
            else:
                nothing = _("says nothing new of {organisation}").format(organisation=revision.name)
                found.skipped += [Fault(line, nothing) for line in told.lines]


def _skip(read: Read, found: Sorting, there: Sequence[tuple[int, Match]]) -> None:
    """Rows about organisations that were there before, and are left as they are."""
    for part in portions(there, _PORTION):
        keys = json.dumps([match.key for _line, match in part])
        names = {row.id: row.name for row in read.connection.execute(_NAMES, {"given": keys})}
        found.skipped += [Fault(line, reason(match.sign, names[match.key])) for line, match in part]
