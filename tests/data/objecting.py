"""Somebody who asked not to be called, every way their number may come to somebody, and every way to a call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from data.barred_numbers import Barred
from data.barring import is_call
from data.call_sheet import call_sheet
from data.calls import log_call
from data.contacts import ContactFacts, add_contact
from data.model.calendar import Due
from data.model.facts import FollowUpState, Outcome
from data.model.outcome import Given
from data.model.refusal import DoNotCall
from data.model.report import CallReport
from data.organisations import OrganisationFacts, add_organisation
from data.queue import queue
from data.steps import plan_step
from data.store import Store
from data.tables import contact, followup, organisation, phone
from data.transaction import Read, Write

SPELLINGS = ("040 123 4567", "+358 40 1234567", "00358401234567", "(040) 123-4567", "puh. 040 123 4567 (Anna)")
"""One number, as people write it."""

NUMBER = "+358401234567"


def a_house(write: Write, name: str, phones: str = "", *people: ContactFacts) -> tuple[str, tuple[str, ...]]:
    """An organisation with its own numbers and its people; their keys."""
    key = add_organisation(write, OrganisationFacts(name=name, segment="company", source="the fair", phones=phones))
    return key, tuple(add_contact(write, key, one) for one in people)


def made(store: Store, name: str, phones: str = "", *people: ContactFacts) -> tuple[str, tuple[str, ...]]:
    """The same, done."""
    return store.do(a_house, name, phones, *people).result().result


def marks(read: Read) -> dict[str, bool]:
    """Everybody by name, and whether they are marked."""
    found = {row["name"]: bool(row["do_not_call"]) for row in read.all(select(organisation))}
    return found | {row["name"]: bool(row["do_not_contact"]) for row in read.all(select(contact))}


def reported(
    store: Store, house: str, person: str | None, outcome: Outcome, given: Mapping[Outcome, Given] | None = None
) -> None:
    """A call to them that ended so, by the first number on their sheet."""
    sheet = store.ask(call_sheet, house, None, person).result()
    number = sheet.numbers[0].id if sheet.numbers else None
    said = (given or {}).get(outcome, Given())
    now = store.office.clock()
    store.do(log_call, CallReport(house, outcome, now, contact_id=person, phone_id=number, given=said)).result()


def ways_to_a_call(store: Store) -> list[str]:
    """Every way that leads to a call by a number that asked not to be called: a sentence each, best none."""
    return [
        *store.ask(_planned).result(),
        *(fault for who in store.ask(_holders).result() for fault in _rung(store, who)),
    ]


Who = tuple[str, str | None, str]


def _holders(read: Read) -> list[Who]:
    """Whoever has such a number: the organisation, the contact, and the number."""
    barred = Barred(read)
    rows = [row for row in read.all(select(phone)) if barred.has(row["e164"], row["typed"])]
    return [(row["organisation_id"], row["contact_id"], row["id"]) for row in rows]


def _planned(read: Read) -> list[str]:
    """Calls that wait for them, or that the queue shows."""
    faults = []
    for house, person, _number in _holders(read):
        for row in read.all(select(followup).where(followup.c.organisation_id == house)):
            theirs = person is None or row["contact_id"] == person
            if theirs and row["state"] == FollowUpState.OPEN and is_call(read, row):
                faults.append(f"a call waits: {row['reason']}")
        shown = queue(read, limit=500).rows
        faults += [f"in the queue: {one.organisation}" for one in shown if person and one.contact_id == person]
        faults += [f"in the queue: {one.organisation}" for one in shown if not person and one.organisation_id == house]
    return faults


def _rung(store: Store, who: Who) -> Iterator[str]:
    """A call opened, planned or kept all the same."""
    house, person, number = who
    now = store.office.clock()
    report = CallReport(house, Outcome.CALL_BACK, now, contact_id=person, phone_id=number, script="opener")
    due = Due((now + timedelta(days=2)).date(), now + timedelta(days=2))
    ways: dict[str, Callable[[], object]] = {
        "opened": lambda: store.ask(call_sheet, house, None, person).result(),
        "kept": lambda: store.do(log_call, replace(report, given=Given(due=due))).result(),
        "planned": lambda: store.do(plan_step, house, "call", due, "again", contact_id=person).result(),
        "offered": lambda: _offered(store, house, number),
    }
    for name, way in ways.items():
        try:
            way()
        except DoNotCall:
            continue
        yield f"{name}: a call to {house} {person}"


def _offered(store: Store, house: str, number: str) -> None:
    """The number among those of anybody else there."""
    sheets = [None, *(row["id"] for row in store.ask(_people, house).result())]
    for one in sheets:
        try:
            sheet = store.ask(call_sheet, house, None, one).result()
        except DoNotCall:
            continue
        if number in {known.id for known in sheet.numbers}:
            return
    raise DoNotCall


def _people(read: Read, house: str) -> list[dict[str, str]]:
    return [dict(row) for row in read.all(select(contact.c.id).where(contact.c.organisation_id == house))]
