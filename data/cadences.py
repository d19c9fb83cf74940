"""Cadences: what the playbook's rules make of an event, as follow-ups of a deal or of a customer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import RowMapping, func, or_, select

from data.followups import close_followup, open_followups
from data.met import last_contact, last_mapped
from data.model import placing
from data.model.cadence import OF_CUSTOMER, Course, Planned, course
from data.model.calendar import Due
from data.model.facts import DealState, Event, FollowUpState, MeetingPurpose
from data.model.findings import is_stale
from data.model.placing import Happened, Load
from data.model.playbook import Playbook
from data.model.process import Rule
from data.model.script import fill
from data.processes import processes_in_use
from data.tables import WAITS, contact, deal, followup, organisation
from data.transaction import Read, Write
from data.words import _, language

RHYTHM_EVENTS = placing.RHYTHM
"""Events whose rules are a rhythm of contacts with a customer."""


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
    """Add the follow-up that a rule of the playbook makes; its key. A deal that rested without one rests no more.

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
    if deal_id is not None:
        write.update(deal, deal_id, no_step="")
    return write.insert(
        followup,
        organisation_id=organisation_id,
        deal_id=deal_id,
        contact_id=contact_id,
        meeting_id=meeting_id,
        agreed=agreed,
        attempt=attempt,
        **rule_values(write, rule, due, facts),
    )


def rule_values(read: Read, rule: Rule, due: Due, facts: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What a rule and its time say about a follow-up, as columns of its row."""
    kind = read.office.playbook.kind(rule.kind)
    usual = kind.priority if kind else 5
    return {
        "kind": rule.kind,
        "due_on": due.on,
        "due_at": due.at,
        "priority": usual if rule.priority is None else rule.priority,
        "reason": fill(rule.reason.said(language()), facts or {}),
        "rule": rule.key,
        "script": rule.script,
    }


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
    mood: str | None = None,
) -> list[str]:
    """Make the follow-ups that the playbook's cadences tie to this event; their keys.

    A rule that already has an open follow-up for the deal makes no second one (of meetings each has its own), nor one
    that something agreed stands for. "agreed" means at `promised`, a day or a minute, else at `origin`, a meeting's
    start, and negative delays count back from it; without one such rules rest. A given `due` beats the rule's own.
    What should have been before today comes today, of each kind only once. Nobody who asked not to be called is called.
    """
    found = write.row(deal, deal_id)
    house = write.row(organisation, found["organisation_id"])
    happened = Happened(
        event,
        write.now,
        segment=house["segment"],
        stage=stage,
        purpose=purpose,
        care_class=house["care_class"],
        mood=mood,
        meeting_id=meeting_id,
        origin=origin,
        promised=promised,
        due=due,
    )
    followed = _course_of(write, happened, found, calls=may_call(write, house, found["contact_id"]))
    whose: dict[str, Any] = {name: found[name] for name in ("organisation_id", "contact_id")}
    whose |= {"deal_id": deal_id, "meeting_id": meeting_id, "facts": facts}
    return [make_followup(write, made.rule, made.due, agreed=made.agreed, **whose) for made in followed.make]


def _course_of(write: Write, happened: Happened, found: RowMapping, *, calls: bool) -> Course:
    """What follows an event of a deal; what stands aside for it is closed."""
    stands, calendar = map(planned_as, _standing(write, happened.event, found)), write.office.calendar
    followed = course(happened, write.process_of(found), calendar, stands, load_of(write))
    followed = allowed(write, followed, calls)
    _stand_aside(write, followed, happened.event)
    write.put_off += followed.put_off
    return followed


def follow_customer(
    write: Write, event: Event, organisation_id: str, *, origin: datetime | None = None, mood: str | None = None
) -> list[str]:
    """The same for an event of a customer, of the newest deal they bought; nothing where they bought none.

    A class set anew also counts the rhythm of contacts anew, from the last one.
    """
    bought = newest_bought(write, organisation_id)
    if bought is None:
        return []
    made = follow_event(write, event, bought["id"], origin=origin, mood=mood)
    if event == Event.CLASS_SET:
        kinds = {write.row(followup, key)["kind"] for key in made}
        rhythm = {rule.kind for rule in write.process_of(bought).cadences if rule.on == Event.CONTACTED}
        if not kinds & rhythm:
            made += follow_event(write, Event.CONTACTED, bought["id"], origin=last_contact(write, bought))
    return made


def begin_rhythm(write: Write, organisation_id: str) -> None:
    """Being in touch with a customer who has just bought: contacts from today on, needs from when they were mapped."""
    follow_customer(write, Event.CONTACTED, organisation_id)
    mapped = last_mapped(write, [organisation_id]).get(organisation_id)
    fresh = mapped if mapped and not is_stale(mapped, write.now) else None
    follow_customer(write, Event.NEEDS_MAPPED, organisation_id, origin=fresh)


def follow_anew(
    write: Write, event: Event, deal_id: str, promised: Due | None, *, facts: Mapping[str, str] | None = None
) -> list[str]:
    """The same for a day that was set anew: what its rules had planned is cancelled first; None: nothing comes."""
    rules = write.process_of(write.row(deal, deal_id)).rules_on(event)
    for found in open_followups(write, deal_id):
        if found["rule"] in rules:
            close_followup(write, found["id"], state=FollowUpState.CANCELLED)
    return follow_event(write, event, deal_id, promised=promised, facts=facts) if promised else []


def not_past(read: Read, due: Due) -> Due:
    """The same due time, or the first working day from today on when it has passed already."""
    return placing.not_past(due, read.today, read.office.calendar)


def playbooks_at_work(read: Read) -> tuple[Playbook, ...]:
    """The office's playbook, and those of every process that a deal travels by."""
    return read.office.playbook, *processes_in_use(read).values()


def newest_bought(read: Read, organisation_id: str) -> RowMapping | None:
    """The newest deal that an organisation bought, if it bought any."""
    won = (deal.c.organisation_id == organisation_id) & (deal.c.state == DealState.WON)
    return read.first(select(deal).where(won).order_by(deal.c.closed_at.desc(), deal.c.id.desc()).limit(1))


def planned_as(row: Mapping[Any, Any]) -> Planned:
    """A follow-up as the rules see it."""
    return Planned(
        row["id"],
        row["rule"],
        row["kind"],
        Due(row["due_on"], row["due_at"]),
        agreed=row["agreed"],
        meeting_id=row["meeting_id"],
        done=row["state"] == FollowUpState.DONE,
    )


def load_of(read: Read) -> Load:
    """How full each day is, asked from the file as it stands."""

    def count(kind: str, day: date) -> int:
        here = WAITS & (followup.c.due_on == day) & (followup.c.kind == kind)
        return read.count(select(func.count()).select_from(followup).where(here))

    return count


def may_call(read: Read, house: RowMapping, contact_id: str | None) -> bool:
    """Whether a rule may plan to call there: neither the organisation nor the deal's contact has said no."""
    if house["do_not_call"] or contact_id is None:
        return not house["do_not_call"]
    return read.first(select(contact.c.id).where(contact.c.id == contact_id, contact.c.do_not_contact)) is None


def allowed(read: Read, followed: Course, calls: bool) -> Course:
    """The same, without what would call somebody who asked not to be called."""
    if calls:
        return followed
    kinds = {kind.key for kind in read.office.playbook.kinds if kind.opens != "call"}
    return Course(tuple(made for made in followed.make if made.rule.kind in kinds), followed.cancel)


def _standing(read: Read, event: Event, about: RowMapping) -> Iterable[RowMapping]:
    """What is open of the deal, or of all that its customer bought; after a deal is won also what was done for it."""
    states = [FollowUpState.OPEN, *([FollowUpState.DONE] if event == Event.WON else [])]
    wanted = select(followup).where(followup.c.state.in_(states))
    if event not in OF_CUSTOMER:
        return read.all(wanted.where(followup.c.deal_id == about["id"]))
    bought = select(deal.c.id).where(deal.c.organisation_id == about["organisation_id"], deal.c.state == DealState.WON)
    theirs = wanted.where(followup.c.organisation_id == about["organisation_id"])
    return read.all(theirs.where(or_(followup.c.deal_id.is_(None), followup.c.deal_id.in_(bought))))


def _stand_aside(write: Write, followed: Course, event: Event) -> None:
    """Close what stands aside: as done where just that happened (of a contact: and its day had come)."""
    for key in followed.cancel:
        comes = event == Event.CONTACTED and write.row(followup, key)["due_on"] <= write.today
        if comes or event == Event.NEEDS_MAPPED:
            close_followup(write, key, result=_("talked") if comes else _("needs mapped"))
        else:
            close_followup(write, key, state=FollowUpState.CANCELLED)
