"""Complaints: opened and written down while the customer speaks, found again, told of in a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from sqlalchemy import ColumnElement, RowMapping, select

from data.aftersale import complaint
from data.at_hand import customer_name, deal_at_hand
from data.cadences import follow_event
from data.case_followups import add_case_followup, case_kinds, case_reason, reword, waiting_for_case
from data.model.calendar import Due
from data.model.care_facts import ComplaintState
from data.model.caring import CaseStep
from data.model.clean import clean
from data.model.complaint import FOLLOW_UPS, PROMISE, WHY, Case, Waiting, followups_kept, present, steps_of
from data.model.facts import DealState, Event
from data.model.naming import called
from data.model.twohands import together
from data.model.wording import brief, quoted
from data.tables import contact, deal, followup, organisation
from data.transaction import Read, Write
from data.words import N_, language


@dataclass(frozen=True, slots=True, kw_only=True)
class Complained:
    """A complaint in a line: what it is about, how far it has come."""

    id: str
    open: bool
    text: str
    step: str
    """The step to take now; empty when it is closed."""
    opened_on: date
    closed_on: date | None
    promised_on: date | None
    satisfied: bool | None
    contact: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What a complaint says in the file now."""

    text: str
    joined: bool = False
    """Whether somebody else had written there meanwhile, so that both texts stand there."""


def has_open_complaint() -> ColumnElement[bool]:
    """Whether an organisation has a complaint that is not closed: to be asked over `organisation`."""
    theirs = complaint.c.organisation_id == organisation.c.id
    return select(complaint.c.id).where(theirs, complaint.c.state == ComplaintState.OPEN).exists()


def complaint_of(
    read: Read,
    organisation_id: str,
    deal_id: str | None = None,
    *,
    complaint_id: str | None = None,
    contact_id: str | None = None,
    followup_id: str | None = None,
) -> Case:
    """The complaint asked for, else the customer's newest open one, else one that is not begun yet.

    Args:
        read: The file.
        organisation_id: Whose.
        deal_id: An open one about this deal comes first.
        complaint_id: Which; one that is not there gives one that is not begun yet.
        contact_id: Who is spoken with: one that is not begun yet is theirs.
        followup_id: The follow-up that led here: an open one that it belongs to comes first.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    house = read.row(organisation, organisation_id)
    mine = select(complaint).where(complaint.c.organisation_id == organisation_id)
    rows = read.all(mine.order_by(complaint.c.opened_at.desc(), complaint.c.id.desc()))
    found = next((row for row in rows if row["id"] == complaint_id), None)
    if complaint_id is None:
        waiting = [row for row in rows if row["state"] == ComplaintState.OPEN]
        led = (row for row in waiting if followup_id in followups_kept(row["steps"]))
        about = (row for row in waiting if row["deal_id"] == deal_id)
        found = next(chain(led, about, waiting), None)
    others = tuple(row["id"] for row in rows)
    if found is None:
        return _blank(read, house, deal_id, _theirs(read, organisation_id, contact_id), others)
    return _case(read, house, found, others)


def complaints_of(read: Read, organisation_id: str) -> tuple[Complained, ...]:
    """A customer's complaints: the open ones first, then the newest."""
    mine = select(complaint, contact.c.name.label("who")).outerjoin(contact, contact.c.id == complaint.c.contact_id)
    order = (complaint.c.state != ComplaintState.OPEN, complaint.c.opened_at.desc(), complaint.c.id.desc())
    rows = read.all(mine.where(complaint.c.organisation_id == organisation_id).order_by(*order))
    return tuple(_line(read, row) for row in rows)


def open_complaint(
    write: Write, organisation_id: str, text: str = "", *, deal_id: str | None = None, contact_id: str | None = None
) -> str:
    """Begin a complaint as a case; its key. It stands on top of the queue until it is closed.

    Args:
        write: The transaction.
        organisation_id: Who complains.
        text: What happened, in their words, as far as it is known.
        deal_id: About which deal; without one their newest won one, else the one at hand.
        contact_id: Which person.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    house = write.row(organisation, organisation_id)
    about = customer_deal(write, organisation_id, deal_id)
    key = write.insert(
        complaint,
        organisation_id=organisation_id,
        deal_id=about["id"] if about else None,
        contact_id=_theirs(write, organisation_id, contact_id) or (about["contact_id"] if about else None),
        text=clean(text).strip(),
        owner=write.office.settings.rep.name,
        steps={},
        opened_at=write.now,
    )
    case = write.row(complaint, key)
    made = follow_event(write, Event.COMPLAINT, about["id"]) if about else []
    kinds = case_kinds(write)
    mine = [one for one in made if write.row(followup, one)["kind"] in kinds]
    for one in mine:
        reason = case_reason(write, case) if case["text"] else write.row(followup, one)["reason"]
        write.update(followup, one, reason=reason, contact_id=case["contact_id"])
    if mine and write.row(followup, mine[0])["due_on"] > write.today:
        write.update(followup, mine[0], due_on=write.today, due_at=None)  # it is on top from now on, also on a day off
    if not mine:
        mine = [add_case_followup(write, case, Due(write.today), case_reason(write, case))]
    write.update(complaint, key, steps={FOLLOW_UPS: mine})
    write.say(N_("complaint of {organisation} taken down"), organisation=house["name"])
    return key


def save_complaint(write: Write, key: str, text: str, *, seen: str) -> Kept:
    """Keep what they say as it is typed; no history.

    Args:
        write: The transaction.
        key: Which complaint.
        text: What stands in the box now.
        seen: What stood in the file when it was last looked at; what somebody else typed since stays too.

    Raises:
        NotFound: when it is no longer in the file.
    """
    row = write.row(complaint, key)
    text = clean(text)
    whole = together(seen, text, row["text"])
    if whole != row["text"]:
        write.keep(complaint, key, text=whole)
        reword(write, write.row(complaint, key))
    return Kept(whole, joined=whole != text)


def way_of(read: Read) -> Sequence[CaseStep]:
    """The way of a complaint by the playbook, else by the one that salestui brings along."""
    if found := read.office.playbook.care.complaint:
        return found
    from data.playbooks import shelf

    return shelf.read(shelf.DEFAULT).care.complaint


def customer_deal(read: Read, organisation_id: str, deal_id: str | None = None) -> RowMapping | None:
    """The deal meant, else the newest that was won, else the one at hand."""
    theirs = select(deal).where(deal.c.organisation_id == organisation_id)
    if deal_id is not None and (found := read.first(theirs.where(deal.c.id == deal_id))):
        return found
    won = theirs.where(deal.c.state == DealState.WON).order_by(deal.c.closed_at.desc(), deal.c.id.desc())
    return read.first(won.limit(1)) or deal_at_hand(read, organisation_id)


def told(read: Read, row: RowMapping) -> str:
    """A complaint by whose it is and what it says, for the history."""
    name = customer_name(read, row)
    return f"{name}, {quoted(words)}" if (words := brief(row["text"], 30)) else name


def _theirs(read: Read, organisation_id: str, contact_id: str | None) -> str | None:
    found = read.first(
        select(contact.c.id).where(contact.c.id == contact_id, contact.c.organisation_id == organisation_id)
    )
    return found["id"] if found else None


def _blank(read: Read, house: RowMapping, deal_id: str | None, contact_id: str | None, others: tuple[str, ...]) -> Case:
    about = customer_deal(read, house["id"], deal_id)
    who = contact_id or (about["contact_id"] if about else None)
    return Case(
        id=None,
        organisation_id=house["id"],
        organisation=house["name"],
        deal_id=about["id"] if about else None,
        contact_id=who,
        contact=_called(read, who),
        owner=read.office.settings.rep.name,
        steps=steps_of(way_of(read), {}),
        others=others,
    )


def _case(read: Read, house: RowMapping, row: RowMapping, others: tuple[str, ...]) -> Case:
    local = read.office.calendar.local
    steps = steps_of(way_of(read), row["steps"])
    return Case(
        id=row["id"],
        organisation_id=house["id"],
        organisation=house["name"],
        deal_id=row["deal_id"],
        contact_id=row["contact_id"],
        contact=_called(read, row["contact_id"]),
        state=ComplaintState(row["state"]),
        text=row["text"],
        cause=row["cause"],
        remedy=row["remedy"],
        owner=row["owner"],
        promised_on=row["promised_on"],
        satisfied=row["satisfied"],
        why=str(row["steps"].get(WHY, "")),
        opened_at=local(row["opened_at"]),
        closed_at=local(row["closed_at"]) if row["closed_at"] else None,
        steps=steps,
        waiting=tuple(
            Waiting(
                one["id"],
                Due(one["due_on"], one["due_at"]),
                one["reason"],
                one["agreed"],
                one["id"] == row["steps"].get(PROMISE),
            )
            for one in waiting_for_case(read, row)
        ),
        others=others,
        version=row["version"],
    )


def _line(read: Read, row: RowMapping) -> Complained:
    calendar = read.office.calendar
    step = present(steps_of(way_of(read), row["steps"], language()))
    still = row["state"] == ComplaintState.OPEN
    return Complained(
        id=row["id"],
        open=still,
        text=row["text"],
        step=step.text if still and step else "",
        opened_on=calendar.today(row["opened_at"]),
        closed_on=calendar.today(row["closed_at"]) if row["closed_at"] else None,
        promised_on=row["promised_on"],
        satisfied=row["satisfied"],
        contact=row["who"] or "",
    )


def _called(read: Read, contact_id: str | None) -> str:
    found = read.find(contact, contact_id)
    return called(found["name"], found["title"], found["email"]) if found else ""
