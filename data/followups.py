"""Follow-ups: the next thing to do for a deal or customer, each with its due time and its reason in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import RowMapping, select

from data.at_hand import customer_name
from data.case_followups import keep_on_top, move_case
from data.model.calendar import Due
from data.model.clean import clean_line
from data.model.facts import DealState, FollowUpState
from data.model.refusal import Refusal
from data.model.wording import date_of
from data.model.wording import due as said_due
from data.processes import kind_name
from data.tables import deal, followup
from data.transaction import Read, Write
from data.words import N_, _

_PORTION = 500


def close_followup(write: Write, key: str, *, state: FollowUpState = FollowUpState.DONE, result: str = "") -> None:
    """Close one follow-up, with its result in words."""
    write.update(followup, key, state=state, result=result, done_at=write.now)
    keep_on_top(write, write.row(followup, key))


def open_followups(read: Read, deal_id: str) -> list[RowMapping]:
    """The deal's open follow-ups, soonest first."""
    found = (followup.c.deal_id == deal_id) & (followup.c.state == FollowUpState.OPEN)
    return read.all(select(followup).where(found).order_by(followup.c.due_on, followup.c.due_at))


def followup_words(read: Read, key: str) -> str:
    """What comes next and when, in a few words: "call tomorrow 10:15"."""
    found = read.row(followup, key)
    when = said_due(Due(found["due_on"], found["due_at"]), read.now, read.office.calendar)
    return f"{kind_name(read, found).lower()} {when}"


def reschedule_followup(
    write: Write, key: str, due: Due, reason: str = "", *, because: str = "", agreed: bool = False
) -> None:
    """Give a follow-up another time; the count of moves grows, and one that was on hold waits no longer.

    Args:
        write: The transaction.
        key: Which one.
        due: When instead.
        reason: Another reason for it altogether.
        because: Why it was moved, in words: said after the reason it had.
        agreed: Whether the time was agreed with the customer.

    Raises:
        Refusal: when it was closed already, or the time has passed.
    """
    found = _still_open(write, key)
    refuse_past(write, due)
    move_followup(write, found, due, reason or moved_because(found["reason"], because), agreed=agreed)
    day = date_of(due.on, write.today)
    write.say(N_("moved {organisation} to {day}"), organisation=customer_name(write, found), day=day)


def refuse_past(read: Read, due: Due) -> None:
    """Let nothing be put off into the past.

    Raises:
        Refusal: when the time has passed.
    """
    if due.on < read.today or (due.at is not None and due.at < read.now - timedelta(minutes=1)):
        raise Refusal(_("That time has passed already."))


def move_followup(write: Write, found: RowMapping, due: Due, reason: str, *, agreed: bool = False) -> None:
    """Another time for a follow-up, as part of a larger operation.

    Raises:
        Refusal: when a complaint would be left to rest by it.
    """
    move_case(write, found, due.on)
    follow_returns(write, {found["deal_id"]: due.on})
    write.update(
        followup,
        found["id"],
        due_on=due.on,
        due_at=due.at,
        agreed=agreed or found["agreed"],
        moved=found["moved"] + 1,
        reason=reason,
        held=False,
        result="" if found["held"] else found["result"],
    )


def follow_returns(write: Write, days: Mapping[str | None, date]) -> None:
    """Let parked deals among these come back on the day to which what waits for them was moved.

    Args:
        write: The transaction.
        days: By deal, the day.
    """
    keys = sorted(key for key in days if key is not None)
    for start in range(0, len(keys), _PORTION):
        here = deal.c.id.in_(keys[start : start + _PORTION])
        for parked in write.all(select(deal.c.id).where(here, deal.c.state == DealState.LATER)):
            write.update(deal, parked["id"], later_until=days[parked["id"]])


def moved_because(reason: str, because: str) -> str:
    """A reason, and why it was moved the last time: "asked for it · moved because the budget is late"."""
    said, why = " · " + _("moved because {why}"), clean_line(because)
    return reason.split(said.partition("{")[0], maxsplit=1)[0] + said.format(why=why) if why else reason


def add_followup(
    write: Write, kind: str, due: Due, reason: str, *, organisation_id: str, deal_id: str | None, contact_id: str | None
) -> str:
    """Add a follow-up the rep decided on.

    Raises:
        Refusal: when no reason is given: customers dislike calls without one.
    """
    if not reason.strip():
        raise Refusal(_("Every follow-up needs its reason in words."))
    found = write.office.playbook.kind(kind)
    if deal_id is not None:
        write.update(deal, deal_id, no_step="")
    key = write.insert(
        followup,
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
        kind=kind,
        due_on=due.on,
        due_at=due.at,
        priority=found.priority if found else 5,
        reason=reason,
        agreed=due.at is not None,
    )
    write.say(N_("follow-up: {reason}"), reason=reason)
    return key


def _still_open(read: Read, key: str) -> RowMapping:
    found = read.row(followup, key)
    if found["state"] != FollowUpState.OPEN:
        raise Refusal(_("That follow-up was closed already."))
    return found
