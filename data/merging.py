"""Merging: two records of one organisation, or of one person, become one; everything that hangs on them moves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, RowMapping, Table, or_, select

from data.aftersale import distinct, recommendation
from data.barring import bar_calls
from data.cadences import RHYTHM_EVENTS, playbooks_at_work
from data.columns import metadata
from data.followups import close_followup
from data.imports.cells import Number
from data.imports.gathering import same_person
from data.imports.prospects import Person
from data.made_by_rules import MADE
from data.model.facts import DealState, Event, FollowUpState
from data.model.merging import Side, person_union, union
from data.model.naming import called
from data.model.refusal import Refusal
from data.moving_drafts import move_drafts
from data.tables import contact, deal, followup, organisation, phone
from data.transaction import Read, Write
from data.words import N_, _


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of two records."""

    key: str
    """Of the one that stays."""
    name: str
    people: int
    """Contacts that stood in both and are one now."""
    open_deals: int
    """How many deals are open there now; two may be one attempt told twice."""


def links_to(target: Table) -> Iterator[tuple[Table, Column[Any]]]:
    """Every column of every table that points at this one: a table added tomorrow is among them."""
    for table in metadata.sorted_tables:
        for column in table.columns:
            if any(link.column.table is target for link in column.foreign_keys):
                yield table, column


def merge_organisations(write: Write, keep: str, gone: str, choices: Mapping[str, Side] | None = None) -> Merged:
    """Make one organisation of two: what hangs on the one that goes moves, and the facts of both are united.

    People who stand in both become one; whoever asked not to be called stays so, whichever record said it.

    Args:
        write: The transaction.
        keep: The record that stays.
        gone: The record that goes.
        choices: For each fact by key the side it is taken from; without one the record that stays, where it knows.

    Raises:
        NotFound: when one of them is no longer there.
        Refusal: when both are the same record.
    """
    if keep == gone:
        raise Refusal(_("That is one and the same organisation."))
    stays, goes = dict(write.row(organisation, keep)), dict(write.row(organisation, gone))
    pairs = _same_people(write, keep, gone)
    _drop_pairs(write, keep, gone)
    for table, column in links_to(organisation):
        _repoint(write, table, column, gone, keep)
    move_drafts(write, gone, keep)
    for mine, theirs in pairs:
        _one_person(write, mine, theirs, {})
    _drop_numbers(write, keep)
    _one_of_a_rule(write, keep)
    write.delete(organisation, gone)
    write.update(organisation, keep, **union(stays, goes, choices or {}, _("also known as {facts}")))
    _bar(write, keep)
    _no_referral_to_oneself(write, keep)
    name = str(write.row(organisation, keep)["name"])
    write.say(N_("merged {gone} into {organisation}"), gone=goes["name"], organisation=name)
    return Merged(keep, name, len(pairs), len(_open_deals(write, keep)))


def merge_contacts(write: Write, keep: str, gone: str, choices: Mapping[str, Side] | None = None) -> None:
    """Make one person of two of the same organisation; what happened with either happened with this one.

    Raises:
        NotFound: when one of them is no longer there.
        Refusal: when both are the same record, or they work at different organisations.
    """
    if keep == gone:
        raise Refusal(_("That is one and the same person."))
    stays, goes = write.row(contact, keep), write.row(contact, gone)
    if stays["organisation_id"] != goes["organisation_id"]:
        raise Refusal(_("They belong to different organisations: merge those first."))
    _one_person(write, keep, gone, choices or {})
    _drop_numbers(write, stays["organisation_id"])
    if write.row(contact, keep)["do_not_contact"]:
        bar_calls(write, stays["organisation_id"], keep)
    whose = write.row(organisation, stays["organisation_id"])["name"]
    who = called(stays["name"] or goes["name"], stays["title"] or goes["title"], stays["email"] or goes["email"])
    write.say(N_("two records of {contact} merged, {organisation}"), contact=who, organisation=whose)


def _repoint(write: Write, table: Table, column: Column[Any], gone: str, keep: str) -> None:
    for row in write.all(select(table.c.id).where(column == gone).order_by(table.c.id)):
        moved: dict[str, Any] = {column.name: keep}
        write.update(table, row["id"], **moved)


def _one_person(write: Write, keep: str, gone: str, choices: Mapping[str, Side]) -> None:
    stays, goes = dict(write.row(contact, keep)), dict(write.row(contact, gone))
    for table, column in links_to(contact):
        _repoint(write, table, column, gone, keep)
    move_drafts(write, gone, keep)
    write.delete(contact, gone)
    write.update(contact, keep, **person_union(stays, goes, choices, _("also known as {facts}")))


def _same_people(read: Read, keep: str, gone: str) -> list[tuple[str, str]]:
    """People of one organisation who stand in the other too, each only once."""
    theirs = _people(read, gone)
    found = []
    for key, person in _people(read, keep).items():
        same = next((other for other, one in theirs.items() if same_person(person, one)), None)
        if same is not None:
            found.append((key, same))
            del theirs[same]
    return found


def _people(read: Read, organisation_id: str) -> dict[str, Person]:
    wanted = select(phone).where(phone.c.organisation_id == organisation_id, phone.c.contact_id.is_not(None))
    numbers = read.all(wanted)
    rows = read.all(select(contact).where(contact.c.organisation_id == organisation_id).order_by(contact.c.id))
    return {row["id"]: _person(row, [one for one in numbers if one["contact_id"] == row["id"]]) for row in rows}


def _person(row: RowMapping, numbers: list[RowMapping]) -> Person:
    own = tuple(Number(one["e164"], one["typed"]) for one in numbers)
    return Person(row["name"], row["title"], row["role"], row["email"], row["language"], row["personal"], own)


def _drop_numbers(write: Write, organisation_id: str) -> None:
    """Each number once: a person's own rather than the house's, marked wrong where either was; ranks follow."""
    wanted = select(phone).where(phone.c.organisation_id == organisation_id)
    first: dict[tuple[str, str | None], RowMapping] = {}
    rows = write.all(wanted.order_by(phone.c.contact_id.is_(None), phone.c.rank, phone.c.id))
    persons = {row["e164"] or row["typed"] for row in rows if row["contact_id"] is not None}
    for row in rows:
        number, who = row["e164"] or row["typed"], row["contact_id"]
        known = first.setdefault((number, who), row)
        if who is None and number in persons:
            known = next(one for (same, _who), one in first.items() if same == number)
        if known is not row:
            write.update(phone, known["id"], bad=write.row(phone, known["id"])["bad"] or row["bad"])
            write.delete(phone, row["id"])
    ranks: dict[str | None, int] = {}
    for row in write.all(wanted.order_by(phone.c.rank, phone.c.id)):
        rank = ranks[row["contact_id"]] = ranks.get(row["contact_id"], -1) + 1
        write.update(phone, row["id"], rank=rank)


def _one_of_a_rule(write: Write, organisation_id: str) -> None:
    """Of what one rule made for the customer as a whole, and of each kind of their rhythm of contacts, one stays.

    What somebody agreed, moved or holds beats what a rule made, and is never cancelled; then the soonest stays.
    """
    rhythm = {key for book in playbooks_at_work(write) for key in book.rules_on(*RHYTHM_EVENTS, Event.NEEDS_MAPPED)}
    waits = (followup.c.organisation_id == organisation_id) & (followup.c.state == FollowUpState.OPEN)
    whole = followup.c.deal_id.is_(None) & (followup.c.rule != "")
    theirs = waits & followup.c.meeting_id.is_(None) & or_(whole, followup.c.rule.in_(sorted(rhythm)))
    order = (MADE, followup.c.due_on, followup.c.due_at, followup.c.id)
    seen = set[tuple[bool, str]]()
    for row in write.all(select(followup, MADE.label("made")).where(theirs).order_by(*order)):
        key = (True, row["kind"]) if row["rule"] in rhythm else (False, row["rule"])
        if key in seen and row["made"]:
            close_followup(write, row["id"], state=FollowUpState.CANCELLED, result=_("merged"))
        seen.add(key)


def _bar(write: Write, organisation_id: str) -> None:
    """Whoever asked not to be called is called no more, and what would have called them is cancelled."""
    if write.row(organisation, organisation_id)["do_not_call"]:
        bar_calls(write, organisation_id, None)
    barred = (contact.c.organisation_id == organisation_id) & contact.c.do_not_contact
    for row in write.all(select(contact.c.id).where(barred)):
        bar_calls(write, organisation_id, row["id"])


def _drop_pairs(write: Write, keep: str, gone: str) -> None:
    """What was told apart stays told apart: pairs of the one that goes become pairs of the one that stays."""
    about = (distinct.c.one_id == gone) | (distinct.c.other_id == gone)
    for row in write.all(select(distinct).where(about)):
        other = row["other_id"] if row["one_id"] == gone else row["one_id"]
        one, two = sorted((keep, other))
        there = (distinct.c.one_id == one) & (distinct.c.other_id == two)
        write.delete(distinct, row["id"])
        if other != keep and write.first(select(distinct.c.id).where(there)) is None:
            write.insert(distinct, one_id=one, other_id=two, at=row["at"])


def _no_referral_to_oneself(write: Write, organisation_id: str) -> None:
    mine = (recommendation.c.organisation_id == organisation_id) & (recommendation.c.prospect_id == organisation_id)
    for row in write.all(select(recommendation.c.id).where(mine)):
        write.update(recommendation, row["id"], prospect_id=None)


def _open_deals(read: Read, organisation_id: str) -> list[RowMapping]:
    here = (deal.c.organisation_id == organisation_id) & (deal.c.state == DealState.OPEN)
    return read.all(select(deal.c.id).where(here))
