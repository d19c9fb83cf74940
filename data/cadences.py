"""Cadences: what the playbook's rules make of an event, as follow-ups of a deal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from sqlalchemy import select

from data.followups import close_followup, open_followups
from data.model.calendar import Due
from data.model.facts import Event, FollowUpState, MeetingPurpose
from data.model.pieces import fits
from data.model.process import Cadence, Rule
from data.model.script import fill
from data.tables import deal, followup, organisation
from data.transaction import Read, Write
from data.words import language


def make_followup(
    write: Write,
    rule: Rule,
    due: Due,
    *,
    organisation_id: str,
    deal_id: str | None = None,
    contact_id: str | None = None,
    meeting_id: str | None = None,
    agreed: bool = False,
    attempt: int = 0,
    facts: Mapping[str, str] | None = None,
) -> str:
    """Add the follow-up that a rule of the playbook makes; its key.

    Args:
        write: The transaction.
        rule: Which kind and why; its reason is filled with `facts` and kept as words.
        due: When.
        organisation_id: Whom it concerns.
        deal_id: The deal, where there is one.
        contact_id: Whom to reach.
        meeting_id: The meeting it prepares or follows.
        agreed: Whether the time was agreed with the customer: such a time is pinned and beats every rule.
        attempt: How many tries went before.
        facts: Values for the variables of the reason.
    """
    kind = write.office.playbook.kind(rule.kind)
    return write.insert(
        followup,
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
        meeting_id=meeting_id,
        kind=rule.kind,
        due_on=due.on,
        due_at=due.at,
        priority=kind.priority if kind else 5,
        reason=fill(rule.reason.said(language()), facts or {}),
        rule=rule.key,
        agreed=agreed,
        attempt=attempt,
    )


def follow_event(
    write: Write,
    event: Event,
    deal_id: str,
    *,
    stage: str | None = None,
    meeting_id: str | None = None,
    purpose: str = MeetingPurpose.TALK,
    origin: datetime | None = None,
    promised: Due | None = None,
    due: Due | None = None,
    facts: Mapping[str, str] | None = None,
) -> list[str]:
    """Make the follow-ups that the playbook's cadences tie to this event; their keys.

    A rule that already has an open follow-up for the deal makes no second one (of meetings each has its own), nor one
    that something agreed stands for. "agreed" means at `promised`, a day or a minute, else at `origin`, a meeting's
    start, and negative delays count back from it; without one such rules rest. A given `due` beats the rule's own.
    What should have been before today comes today, of each kind only once.
    """
    found = write.row(deal, deal_id)
    made: list[str] = []
    late: set[str] = set()
    for rule in _tied_to(write, event, found["organisation_id"], stage, purpose):
        own = meeting_id if event == Event.BOOKED else None
        if _waits(write, rule.key, deal_id, own) or _stood_for(write, rule, deal_id):
            continue
        when = due or _due(write, rule, origin, promised)
        if when is None or (when.on < write.today and rule.kind in late):
            continue
        late |= {rule.kind} if when.on < write.today else set()
        _stand_aside(write, rule, deal_id)
        made.append(
            make_followup(
                write,
                rule,
                not_past(write, when),
                organisation_id=found["organisation_id"],
                deal_id=deal_id,
                contact_id=found["contact_id"],
                meeting_id=meeting_id,
                agreed=rule.after.unit == "agreed",
                facts=facts,
            )
        )
    return made


def follow_anew(
    write: Write, event: Event, deal_id: str, promised: Due | None, *, facts: Mapping[str, str] | None = None
) -> list[str]:
    """The same for a day that was set anew: what its rules had planned is cancelled first; None: nothing comes."""
    rules = write.office.playbook.rules_on(event)
    for found in open_followups(write, deal_id):
        if found["rule"] in rules:
            close_followup(write, found["id"], state=FollowUpState.CANCELLED)
    return follow_event(write, event, deal_id, promised=promised, facts=facts) if promised else []


def not_past(read: Read, due: Due) -> Due:
    """The same due time, or today when it has passed already."""
    return Due(read.today) if due.on < read.today else due


def _tied_to(read: Read, event: Event, organisation_id: str, stage: str | None, purpose: str) -> Iterator[Cadence]:
    """The cadences for this event, this stage, a meeting for this purpose, and their segment."""
    segment = str(read.row(organisation, organisation_id)["segment"])
    for rule in read.office.playbook.cadences:
        fit = rule.on == event and fits(rule.segments, segment)
        if fit and rule.stage in (None, stage) and rule.purpose in (None, purpose):
            yield rule


def _due(read: Read, rule: Rule, origin: datetime | None, promised: Due | None) -> Due | None:
    calendar = read.office.calendar
    if rule.after.unit == "agreed":
        return promised or (calendar.exactly(origin) if origin else None)
    if promised is not None:
        origin = promised.at or calendar.moment(promised.on, calendar.starts)
    if rule.after.amount < 0 and origin is None:
        return None
    return calendar.due(rule.after, origin or read.now, at=rule.at)


def _stand_aside(write: Write, rule: Cadence, deal_id: str) -> None:
    """Cancel what a rule's follow-up stands for."""
    for found in open_followups(write, deal_id) if rule.instead_of else ():
        if found["kind"] in rule.instead_of and not found["agreed"]:
            close_followup(write, found["id"], state=FollowUpState.CANCELLED)


def _stood_for(read: Read, rule: Cadence, deal_id: str) -> bool:
    """Whether something agreed stands for what this rule would make; after a deal is won, also what was done then."""
    standing = [other.key for other in read.office.playbook.cadences if rule.kind in other.instead_of]
    if not standing:
        return False
    states = (FollowUpState.OPEN, FollowUpState.DONE) if rule.on == Event.WON else (FollowUpState.OPEN,)
    found = followup.c.rule.in_(standing) & (followup.c.deal_id == deal_id) & followup.c.state.in_(states)
    return read.first(select(followup.c.id).where(found)) is not None


def _waits(read: Read, rule: str, deal_id: str, meeting_id: str | None) -> bool:
    found = (followup.c.rule == rule) & (followup.c.deal_id == deal_id) & (followup.c.state == FollowUpState.OPEN)
    if meeting_id is not None:
        found &= followup.c.meeting_id == meeting_id
    return read.first(select(followup.c.id).where(found)) is not None
