"""Customers of every kind, written straight into the file, for the tests of care."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from data.aftersale import care_step, complaint, feedback, recommendation
from data.bargaining import agreement
from data.deals import end_deal, open_deal
from data.model.care_facts import FeedbackKind
from data.model.facts import DealState, FollowUpState
from data.model.loyalty import SCALES
from data.tables import call, contact, deal, followup, organisation
from data.transaction import Write


@dataclass(frozen=True)
class Story:
    """What happened with a customer: days are counted from today, negative ones are past."""

    won: int = -40
    talked: int | None = None
    """Day of a conversation by telephone."""
    tried: int | None = None
    """Day of a call nobody answered."""
    rung: int | None = None
    """Day of a care contact that was closed because nobody answered."""
    ticked: int | None = None
    """Day of a care contact that was ticked off by hand."""
    planned: int | None = 30
    held: bool = False
    """Whether what is planned is on hold."""
    complaint: bool = False
    opinions: tuple[tuple[int, FeedbackKind, int], ...] = ()
    """Day, kind and score."""
    turned: bool = False
    """Whether their opinions were counted on scales where lower is better."""
    asked: int | None = None
    """Day on which a reference was asked for."""
    ends: int | None = None
    renewal: int | None = None
    barred: bool = False
    checklist: bool = False
    """Whether winning left its checklist and its own follow-ups."""
    items: int | None = None
    """Day on which the items of the checklist are due; None: as the playbook says."""


def tell(write: Write, story: Story, name: str = "Pöytä Oy") -> str:
    """Write a customer down; the organisation's key."""
    house = {"name": name, "search_key": name.casefold(), "segment": "company", "tags": []}
    org = write.insert(organisation, **house, do_not_call=story.barred)
    who = write.insert(contact, organisation_id=org, name="Anna Mäkelä", search_key="anna mäkelä")
    key = open_deal(write, org, contact_id=who)
    end_deal(write, key, DealState.WON)
    write.update(deal, key, closed_at=_at(write, story.won), stage_entered_at=_at(write, story.won), value_cents=420000)
    if not story.checklist:
        write.connection.execute(followup.delete().where(followup.c.organisation_id == org))
        write.connection.execute(care_step.delete().where(care_step.c.organisation_id == org))
    if story.items is not None:
        theirs = care_step.update().where(care_step.c.organisation_id == org)
        write.connection.execute(theirs.values(due_on=_on(write, story.items)))
    _contacts(write, story, org, key)
    _papers(write, story, org, key)
    return org


def _contacts(write: Write, story: Story, org: str, key: str) -> None:
    for day, outcome in ((story.talked, "booked"), (story.tried, "no_answer")):
        if day is not None:
            ring(write, org, key, _at(write, day), outcome)
    if story.ticked is not None:
        _done(write, org, key, story.ticked)
    if story.rung is not None:
        ring(write, org, key, _at(write, story.rung), "no_answer", worked=_done(write, org, key, story.rung))
    if story.planned is not None:
        write.insert(
            followup,
            organisation_id=org,
            deal_id=key,
            kind="care",
            due_on=_on(write, story.planned),
            priority=5,
            reason="What has changed?",
            rule="care",
            held=story.held,
        )
    for day, kind, score in story.opinions:
        scale = SCALES[kind]
        write.insert(
            feedback,
            organisation_id=org,
            deal_id=key,
            kind=kind,
            score=scale.lowest + scale.highest - score if story.turned else score,
            better="lower" if story.turned else "higher",
            lowest=scale.lowest,
            highest=scale.highest,
            text="slow start",
            at=_at(write, day),
        )


def _papers(write: Write, story: Story, org: str, key: str) -> None:
    if story.complaint:
        write.insert(complaint, organisation_id=org, deal_id=key, text="broken", steps={}, opened_at=_at(write, -3))
    if story.asked is not None:
        write.insert(recommendation, organisation_id=org, kind="reference", asked_at=_at(write, story.asked))
    if story.ends is not None or story.renewal is not None:
        write.insert(
            agreement,
            organisation_id=org,
            deal_id=key,
            ends_on=None if story.ends is None else _on(write, story.ends),
            renewal_on=None if story.renewal is None else _on(write, story.renewal),
        )


def ring(write: Write, org: str, key: str | None, at: datetime, outcome: str, *, worked: str | None = None) -> None:
    """A call that ended so."""
    script = {"script": "opener", "script_version": "1", "language": "en"}
    whose = {"organisation_id": org, "deal_id": key, "followup_id": worked}
    write.insert(call, **whose, started_at=at, ended_at=at, outcome=outcome, **script)


def _done(write: Write, org: str, key: str, day: int) -> str:
    """A care contact that was closed as done on a day; its key."""
    about = {"organisation_id": org, "deal_id": key, "kind": "care", "priority": 5, "reason": "r", "rule": "care"}
    return write.insert(followup, **about, due_on=_on(write, day), state=FollowUpState.DONE, done_at=_at(write, day))


def _on(write: Write, day: int) -> date:
    return write.today + timedelta(days=day)


def _at(write: Write, day: int) -> datetime:
    return write.office.calendar.moment(_on(write, day), time(10))
