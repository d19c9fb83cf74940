"""Follow-ups that have lost their sense: of a deal or meeting that is gone, to somebody barred, or there twice.

What was agreed with a customer, moved by hand or put on hold is the rep's to end; only who asked not to be called is
never called, whatever was agreed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, RowMapping, func, select

from data.cadences import RHYTHM_EVENTS
from data.case_followups import case_kinds
from data.made_by_rules import MADE
from data.model.facts import DealState, Event, FollowUpState, MeetingState
from data.model.playbook import Playbook
from data.tables import WAITS, contact, deal, followup, meeting, organisation
from data.transaction import Read, Write
from data.words import _

_WAITS = followup.c.state.not_in([FollowUpState.DONE, FollowUpState.CANCELLED])
"""The same, for few that are found by what they belong to: asked as `WAITS`, all that wait would be gone through."""

_RHYTHM = RHYTHM_EVENTS | {Event.NEEDS_MAPPED}
"""Events of being in touch with whoever has bought: their rules mean nothing where nobody did."""

_SELLING = frozenset({Event.ADDED, Event.INBOUND, Event.STAGE_ENTERED, Event.QUOTE_GIVEN, Event.QUOTE_EXPIRES})
"""Events of a deal that travels: what they bring means nothing once it does so no more."""


def cancel_worn_out(write: Write, books: Sequence[Playbook]) -> int:
    """Cancel every follow-up that has lost its sense; how many.

    Args:
        write: The transaction.
        books: The playbooks that deals travel by.
    """
    found: dict[str, tuple[RowMapping, str]] = {}
    theirs = _of_customers(write, books)
    for rows, why in (
        (_barred(write, books), _("do not call")),
        (_of_deals_gone(write, books), _("the deal has ended")),
        (_of_meetings_gone(write, books), _("the meeting is over")),
        (theirs[False], _("no customer any more")),
    ):
        found |= {row["id"]: (row, why) for row in rows if row["id"] not in found}
    several = (row for row in [*theirs[True], *_several(write, books)] if row["id"] not in found)
    found |= {row["id"]: (row, _("planned twice")) for row in _doubled(several, _rules(books, _RHYTHM))}
    closed = {"state": FollowUpState.CANCELLED, "done_at": write.now}
    return write.update_many(followup, [(row, {**closed, "result": why}) for row, why in found.values()])


def _barred(read: Read, books: Sequence[Playbook]) -> Iterator[RowMapping]:
    """Calls to whoever asked not to be called."""
    houses = select(organisation.c.id).where(organisation.c.do_not_call.is_(True))
    people = select(contact.c.id).where(contact.c.do_not_contact.is_(True))
    theirs = select(deal.c.id).where(deal.c.contact_id.in_(people))
    desk = [kind.key for playbook in books for kind in playbook.kinds if kind.opens != "call"]
    calls = followup.c.kind.not_in(desk)
    yield from _waiting(read, calls, followup.c.organisation_id.in_(houses))
    yield from _waiting(read, calls, followup.c.contact_id.in_(people))
    yield from _waiting(read, calls, followup.c.contact_id.is_(None), followup.c.deal_id.in_(theirs))


def _of_deals_gone(read: Read, books: Sequence[Playbook]) -> list[RowMapping]:
    """What rules made of selling, for deals that are sold, lost or parked by now."""
    ended = select(deal.c.id).where(deal.c.state.in_([DealState.WON, DealState.LOST, DealState.LATER]))
    return _waiting(read, MADE, followup.c.rule.in_(_rules(books, _SELLING)), followup.c.deal_id.in_(ended))


def _of_meetings_gone(read: Read, books: Sequence[Playbook]) -> Iterator[RowMapping]:
    """What belongs to a meeting that was called off, and what should have prepared one that is over."""
    off = select(meeting.c.id).where(meeting.c.state == MeetingState.CANCELLED)
    yield from _waiting(read, followup.c.meeting_id.in_(off))
    over = select(meeting.c.id).where(meeting.c.ends_at < read.now)
    booked = (rule for playbook in books for rule in playbook.cadences if rule.on == Event.BOOKED)
    before = [rule.key for rule in booked if rule.after.amount < 0]
    prepared = _waiting(read, followup.c.rule.in_(before), followup.c.meeting_id.in_(over))
    yield from (row for row in prepared if row["made"])


def _of_customers(read: Read, books: Sequence[Playbook]) -> dict[bool, list[RowMapping]]:
    """What rules made for customers: of those who are customers, and of those who are none any more."""
    rhythm = _rules(books, _RHYTHM)
    known = [*rhythm, *_rules(books, {Event.WON})]
    won = select(deal.c.organisation_id, deal.c.id).where(deal.c.state == DealState.WON)
    bought = [(row["id"], row["organisation_id"]) for row in read.all(won)]
    deals, houses = {key for key, _house in bought}, {house for _key, house in bought}
    found: dict[bool, list[RowMapping]] = {True: [], False: []}
    for row in _waiting(read, followup.c.rule.in_(known), among=WAITS):
        if row["rule"] in rhythm:
            found[row["organisation_id"] in houses or not row["made"]].append(row)
        elif row["deal_id"] not in deals and row["deal_id"] and row["made"]:
            found[False].append(row)
    return found


def _several(read: Read, books: Sequence[Playbook]) -> list[RowMapping]:
    """What rules made for deals for which a rule made several things that wait."""
    busy = select(followup.c.deal_id).where(WAITS, followup.c.deal_id.is_not(None))
    busy = busy.group_by(followup.c.deal_id).having(func.count() > 1)
    known = {rule.key for playbook in books for rule in playbook.cadences} - set(_rules(books, _RHYTHM))
    made = (followup.c.rule.in_(sorted(known)), followup.c.kind.not_in(case_kinds(read)))
    alike = select(followup.c.deal_id).where(_WAITS, *made, followup.c.deal_id.in_(busy))
    alike = alike.group_by(followup.c.deal_id, followup.c.rule).having(func.count() > 1)
    return _waiting(read, *made, followup.c.deal_id.in_(alike))


def _doubled(rows: Iterable[RowMapping], rhythm: Collection[str]) -> Iterator[RowMapping]:
    """All but the first of what one rule made for one deal or meeting, or the rhythm of contacts for one customer.

    First comes what somebody agreed, moved or holds, then what is due soonest.
    """
    kept = set[tuple[str | None, ...]]()
    for row in sorted(rows, key=lambda row: (row["made"], row["due_on"], row["id"])):
        whole = row["rule"] in rhythm
        key = (row["organisation_id"], row["kind"]) if whole else (row["deal_id"], row["rule"], row["meeting_id"])
        if key in kept and row["made"]:
            yield row
        kept.add(key)


def _waiting(read: Read, *where: ColumnElement[bool], among: ColumnElement[bool] = _WAITS) -> list[RowMapping]:
    return read.all(select(followup, MADE.label("made")).where(among, *where))


def _rules(books: Sequence[Playbook], events: Collection[Event]) -> list[str]:
    """Keys of the rules that any of these events starts, and nothing else does: an outcome may share a key."""
    others = {rule.key for one in books for rule in one.cadences if rule.on not in events}
    others |= {rule.key for one in books for outcome in one.outcomes for rule in outcome.follow}
    return sorted({key for one in books for key in one.rules_on(*events)} - others)
