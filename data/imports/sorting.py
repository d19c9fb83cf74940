"""Sorting: which rows are new organisations, which are known, and which must be left alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import select

from data.barred_numbers import Barred
from data.erased import STANDS
from data.imports.gathering import Gathered
from data.imports.likeness import Likeness, Match
from data.imports.prospects import Prospect
from data.imports.revision import Policy, Revision, dossiers, revise
from data.imports.rows import Fault
from data.model.email import email_key
from data.tables import contact, organisation, phone
from data.transaction import Read
from data.words import _


@dataclass
class Sorting:
    """Every row of the file in its place."""

    fresh: list[Gathered] = field(default_factory=list)
    """Organisations that are not there yet."""
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


@dataclass
class _Met:
    gathered: Gathered
    surely: bool
    rows: list[tuple[Prospect, Match]] = field(default_factory=list)


def sort_out(read: Read, prospects: Iterable[Prospect], policy: Policy) -> Sorting:
    """Put every row in its place, in the order of the file.

    Rows of one organisation are gathered whatever the policy; the policy is for organisations that were there before.
    """
    found, known = Sorting(), _known(read)
    fresh: dict[str, Gathered] = {}
    met: dict[str, _Met] = {}
    for prospect in prospects:
        match = _find(known.likeness, prospect)
        if _is_silent(known, prospect, match):
            found.skipped.append(Fault(prospect.line, _("has asked not to be called"), prospect.cells))
        elif any(known.barred.has(number.e164, number.typed) for number in prospect.all_numbers):
            found.silent.append(Fault(prospect.line, _("asked not to be called"), prospect.cells))
        elif match is None:
            key = f"line {prospect.line}"
            fresh[key] = Gathered.of(prospect)
            _learn(known.likeness, key, prospect)
        elif match.key in fresh:
            _join(found, fresh[match.key], prospect)
            _learn(known.likeness, match.key, prospect)
        else:
            _meet(met, prospect, match)
            _learn(known.likeness, match.key, prospect)
    found.fresh = list(fresh.values())
    _revise_met(read, found, met, policy)
    found.skipped.sort(key=lambda fault: fault.line)
    return found


def _known(read: Read) -> _Known:
    known = _Known(Likeness(), set(), set(), Barred(read))
    columns = (organisation.c.id, organisation.c.name, organisation.c.city, organisation.c.business_id)
    for row in read.all(select(*columns, organisation.c.do_not_call).where(STANDS).order_by(organisation.c.id)):
        known.likeness.add(row["id"], row["name"], city=row["city"], business_id=row["business_id"])
        if row["do_not_call"]:
            known.silent.add(row["id"])
    people = {}
    who = (contact.c.id, contact.c.organisation_id, contact.c.email_key, contact.c.do_not_contact)
    for row in read.all(select(*who).order_by(contact.c.id)):
        people[row["id"]] = row["do_not_contact"]
        if row["email_key"]:
            known.likeness.add(row["organisation_id"], "", emails=[row["email_key"]])
            if row["do_not_contact"] or row["organisation_id"] in known.silent:
                known.unreachable.add(row["email_key"])
    numbers = (phone.c.e164, phone.c.organisation_id, phone.c.contact_id)
    for row in read.all(select(*numbers).where(phone.c.e164.is_not(None)).order_by(phone.c.id)):
        known.likeness.add(row["organisation_id"], "", phones=[row["e164"]])
        if people.get(row["contact_id"]) or row["organisation_id"] in known.silent:
            known.unreachable.add(row["e164"])
    return known


def _find(likeness: Likeness, prospect: Prospect) -> Match | None:
    return likeness.find(
        prospect.name,
        city=prospect.facts.get("city", ""),
        business_id=prospect.facts.get("business_id"),
        phones=_phones(prospect),
        emails=_emails(prospect),
    )


def _learn(likeness: Likeness, key: str, prospect: Prospect) -> None:
    likeness.add(
        key,
        prospect.name,
        city=prospect.facts.get("city", ""),
        business_id=prospect.facts.get("business_id"),
        phones=_phones(prospect),
        emails=_emails(prospect),
    )


def _phones(prospect: Prospect) -> list[str]:
    return [number.e164 for number in prospect.all_numbers if number.e164]


def _emails(prospect: Prospect) -> list[str]:
    return [email_key(prospect.email)] if prospect.email else []


def _is_silent(known: _Known, prospect: Prospect, match: Match | None) -> bool:
    if match is not None and match.key in known.silent:
        return True
    return not known.unreachable.isdisjoint([*_phones(prospect), *_emails(prospect)])


def _join(found: Sorting, gathered: Gathered, prospect: Prospect) -> None:
    """A row about an organisation that an earlier row of the file brought."""
    first = gathered.lines[0]
    if gathered.take(prospect):
        found.joined += 1
    else:
        sentence = _("says nothing more than line {line}")
        found.skipped.append(Fault(prospect.line, sentence.format(line=first), prospect.cells))


def _meet(met: dict[str, _Met], prospect: Prospect, match: Match) -> None:
    """A row about an organisation that was there before."""
    if match.key in met:
        met[match.key].gathered.take(prospect)
    else:
        met[match.key] = _Met(Gathered.of(prospect), match.sign == "id")
    met[match.key].rows.append((prospect, match))


def _revise_met(read: Read, found: Sorting, met: dict[str, _Met], policy: Policy) -> None:
    known = {} if policy == "skip" else dossiers(read, met)
    for key, one in met.items():
        if policy == "skip":
            why = {prospect.line: match.reason for prospect, match in one.rows}
        else:
            revision = revise(known[key], one.gathered, policy, renamed=one.surely)
            if revision:
                found.revisions.append(revision)
                continue
            nothing = _("says nothing new of {organisation}").format(organisation=revision.name)
            why = {prospect.line: nothing for prospect, _match in one.rows}
        found.skipped += [Fault(prospect.line, why[prospect.line], prospect.cells) for prospect, _match in one.rows]
