"""The timeline: everything that happened between us and an organisation, newest first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, ColumnElement, RowMapping, func, select

from data.bargaining import ask, paper, presentation, procurement, quote
from data.care_milestones import CARE_MILESTONES
from data.entries import Entry, EntryKind, Source, newest
from data.milestones import MILESTONES
from data.model.facts import DealState, FollowUpState, MeetingPurpose, MeetingState
from data.model.needs import PARTS
from data.processes import kind_name
from data.tables import analysis, answer, call, contact, deal, followup, meeting, need, note, stage_event
from data.transaction import Read
from data.words import N_, _, language

_STATES = {
    DealState.WON: N_("won"),
    DealState.LOST: N_("lost"),
    DealState.LATER: N_("parked"),
}
_MEETINGS = {
    MeetingPurpose.TALK: {
        MeetingState.AGREED: N_("meeting agreed"),
        MeetingState.HELD: N_("meeting held"),
        MeetingState.CANCELLED: N_("meeting called off"),
    },
    MeetingPurpose.DECISION: {
        MeetingState.AGREED: N_("decision meeting agreed"),
        MeetingState.HELD: N_("decision meeting held"),
        MeetingState.CANCELLED: N_("decision meeting called off"),
    },
    MeetingPurpose.KICK_OFF: {
        MeetingState.AGREED: N_("kick-off agreed"),
        MeetingState.HELD: N_("kick-off held"),
        MeetingState.CANCELLED: N_("kick-off called off"),
    },
}


def timeline(read: Read, organisation_id: str, *, before: Entry | None = None, limit: int = 100) -> tuple[Entry, ...]:
    """What happened, newest first; older than the entry `before` where one is given.

    Meetings stand at their start, and only once it is past or they were called off: those to come are on the card.
    """
    sources: tuple[Source, ...] = (
        _calls,
        _notes,
        _stages,
        _meetings,
        _followups,
        _analyses,
        *MILESTONES,
        *CARE_MILESTONES,
    )
    found: list[Entry] = []
    for source in sources:
        found += source(read, organisation_id, before, limit)
    return tuple(sorted(found, key=lambda one: (one.at, one.id), reverse=True)[:limit])


def _calls(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    names = {rule.key: rule.name.said(language()) for rule in read.office.playbook.outcomes}
    wanted = select(call, contact.c.name.label("who")).outerjoin(contact, contact.c.id == call.c.contact_id)
    wanted = wanted.where(call.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (call.c.started_at, call.c.id), before, limit):
        outcome = names.get(row["outcome"], row["outcome"])
        words = _("call: {outcome}").format(outcome=outcome)
        who = row["who"] or ""
        told = _("told where the number came from") if row["told_source"] else ""
        detail = "\n".join(part for part in (row["notes"], told) if part)
        yield Entry(row["id"], EntryKind.CALL, row["started_at"], words, detail, who, row["deal_id"])


def _notes(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    wanted = select(note, contact.c.name.label("who")).outerjoin(contact, contact.c.id == note.c.contact_id)
    wanted = wanted.where(note.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (note.c.at, note.c.id), before, limit):
        who = row["who"] or ""
        words = _("personal note") if row["personal"] else _("note")
        yield Entry(
            *(row["id"], EntryKind.NOTE, row["at"], words, row["text"], who, row["deal_id"], row["version"]),
            personal=row["personal"],
        )


def _stages(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    joined = select(stage_event, deal.c.title, deal.c.process).join(deal, deal.c.id == stage_event.c.deal_id)
    wanted = joined.where(deal.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (stage_event.c.at, stage_event.c.id), before, limit):
        words = _moved(read, row)
        yield Entry(row["id"], EntryKind.STAGE, row["at"], words, row["title"], deal_id=row["deal_id"])


def _moved(read: Read, row: RowMapping) -> str:
    stage = read.process_of(row).stage(row["to_stage"]) or read.office.playbook.stage(row["to_stage"])
    name = stage.name.said(language()) if stage else row["to_stage"]
    state = DealState(row["state"])
    if state != DealState.OPEN:
        return _("deal {state}").format(state=_(_STATES[state]))
    if row["from_stage"] is None:
        return _("deal opened: {stage}").format(stage=name)
    return _("deal → {stage}").format(stage=name)


def _meetings(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    wanted = select(meeting, contact.c.name.label("who")).outerjoin(contact, contact.c.id == meeting.c.contact_id)
    past = (meeting.c.state != MeetingState.AGREED) | (meeting.c.ends_at <= read.now)
    wanted = wanted.where(meeting.c.organisation_id == organisation_id, past)
    for row in newest(read, wanted, (meeting.c.starts_at, meeting.c.id), before, limit):
        words = _(_MEETINGS[MeetingPurpose(row["purpose"])][MeetingState(row["state"])])
        yield Entry(
            row["id"], EntryKind.MEETING, row["starts_at"], words, row["place"], row["who"] or "", row["deal_id"]
        )


def _followups(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Those done by hand; what a call, a paper, a quote, an ask or a bid closed is told by that."""
    wanted = select(followup, contact.c.name.label("who")).outerjoin(contact, contact.c.id == followup.c.contact_id)
    closed_by_call = select(call.c.followup_id).where(call.c.followup_id == followup.c.id).exists()
    wanted = wanted.where(
        followup.c.organisation_id == organisation_id,
        followup.c.state == FollowUpState.DONE,
        followup.c.done_at.is_not(None),
        ~closed_by_call,
        *(~_at_once(moment) for moment in (paper.c.sent_at, quote.c.given_at, quote.c.settled_at, ask.c.at)),
        *(~_at_once(moment) for moment in (presentation.c.at, procurement.c.sent_at)),
    )
    for row in newest(read, wanted, (followup.c.done_at, followup.c.id), before, limit):
        words = _("done: {kind}").format(kind=kind_name(read, row))
        detail = "\n".join(part for part in (row["reason"], row["result"]) if part)
        yield Entry(row["id"], EntryKind.FOLLOWUP, row["done_at"], words, detail, row["who"] or "", row["deal_id"])


def _at_once(moment: Column[datetime]) -> ColumnElement[bool]:
    """Whether the follow-up was closed in the same step as something else was done about its deal."""
    return select(moment).where(moment == followup.c.done_at, moment.table.c.deal_id == followup.c.deal_id).exists()


def _analyses(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    wanted = select(analysis, contact.c.name.label("who")).outerjoin(contact, contact.c.id == analysis.c.contact_id)
    wanted = wanted.where(analysis.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (analysis.c.created_at, analysis.c.id), before, limit):
        words = _("needs analysis")
        who, deal_id = row["who"] or "", row["deal_id"]
        yield Entry(row["id"], EntryKind.ANALYSIS, row["created_at"], words, _heard(read, row["id"]), who, deal_id)


def _heard(read: Read, analysis_id: str) -> str:
    """The needs found, in the customer's words, and how much of each part was answered."""
    needs = read.all(select(need.c.words).where(need.c.analysis_id == analysis_id).order_by(need.c.rank, need.c.id))
    answered = (answer.c.analysis_id == analysis_id) & (answer.c.text != "")
    counts = select(answer.c.part, func.count().label("count")).where(answered).group_by(answer.c.part)
    by_part = {row["part"]: row["count"] for row in read.all(counts)}
    spoken = " · ".join(f"{_(name)} {by_part[part.value]}" for part, name in PARTS.items() if part.value in by_part)
    return "\n".join(part for part in (*(f"– {row['words']}" for row in needs), spoken) if part)
