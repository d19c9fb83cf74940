"""Milestones of care in the timeline: what they said of us, complaints, references and names given, classes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, func, literal, select

from data.aftersale import complaint, feedback, grading, recommendation
from data.complaints import way_of
from data.entries import Entry, EntryKind, Source, newest
from data.model.bygone import show_day
from data.model.care_facts import FeedbackKind, RecommendationKind, RecommendationState
from data.model.complaint import WHY, read_moment, steps_of
from data.model.loyalty import level_name
from data.model.wording import clock, date_of
from data.tables import contact, organisation
from data.transaction import Read
from data.words import N_, _

_RECOMMENDED = {
    (RecommendationKind.REFERENCE, RecommendationState.ASKED): N_("asked for a reference"),
    (RecommendationKind.REFERENCE, RecommendationState.GIVEN): N_("may be named as a reference"),
    (RecommendationKind.REFERENCE, RecommendationState.DECLINED): N_("no reference"),
    (RecommendationKind.REFERRAL, RecommendationState.ASKED): N_("asked for a name"),
    (RecommendationKind.REFERRAL, RecommendationState.GIVEN): N_("gave us a name"),
    (RecommendationKind.REFERRAL, RecommendationState.DECLINED): N_("gives no names"),
}


def _feedback(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """What they said of us: how they answered, and why in their words."""
    wanted = select(feedback, contact.c.name.label("who")).outerjoin(contact, contact.c.id == feedback.c.contact_id)
    wanted = wanted.where(feedback.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (feedback.c.at, feedback.c.id), before, limit):
        text = "\n".join(part for part in (row["asked"], row["text"]) if part)
        yield Entry(row["id"], EntryKind.FEEDBACK, row["at"], _opinion(row), text, row["who"] or "", row["deal_id"])


def _opinion(row: RowMapping) -> str:
    kind = FeedbackKind(row["kind"])
    if kind == FeedbackKind.SATISFACTION:
        return _("said: {level}").format(level=level_name(kind, row["score"]))
    return _("{measure}: {score} of {highest}").format(measure=kind.upper(), score=row["score"], highest=row["highest"])


def _complaints(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Complaints as they were opened, with everything known of them."""
    wanted = _with_contact(organisation_id)
    for row in newest(read, wanted, (complaint.c.opened_at, complaint.c.id), before, limit):
        told = "\n".join(_about(read, row))
        who, deal_id = row["who"] or "", row["deal_id"]
        yield Entry(row["id"], EntryKind.COMPLAINT, row["opened_at"], _("complaint"), told, who, deal_id)


def _closed(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Complaints as they were closed, and how."""
    key = complaint.c.id.concat(literal(":closed"))
    wanted = _with_contact(organisation_id, complaint.c.closed_at.is_not(None)).add_columns(key.label("entry"))
    for row in newest(read, wanted, (complaint.c.closed_at, key), before, limit):
        how = {True: _("they are satisfied"), False: _("they are not satisfied")}.get(row["satisfied"], "")
        told = "\n".join(part for part in (how, row["steps"].get(WHY, ""), row["remedy"], row["text"]) if part)
        who, deal_id = row["who"] or "", row["deal_id"]
        yield Entry(row["entry"], EntryKind.COMPLAINT, row["closed_at"], _("complaint closed"), told, who, deal_id)


def _with_contact(organisation_id: str, *where: ColumnElement[bool]) -> Select[Any]:
    joined = select(complaint, contact.c.name.label("who")).outerjoin(contact, contact.c.id == complaint.c.contact_id)
    return joined.where(complaint.c.organisation_id == organisation_id, *where)


def _about(read: Read, row: RowMapping) -> Iterable[str]:
    """What is known of a complaint, line by line."""
    named = (("", "text"), (_("cause"), "cause"), (_("remedy"), "remedy"), (_("owner"), "owner"))
    for name, column in named:
        if text := row[column].strip():
            yield f"{name}: {text}" if name else text
    if row["promised_on"]:
        yield _("promised by {day}").format(day=show_day(row["promised_on"]))
    local = read.office.calendar.local
    for step in steps_of(way_of(read), row["steps"]):
        if moment := read_moment(row["steps"].get(step.key)):
            when = local(moment)
            yield f"✓ {date_of(when.date(), read.today)} {clock(when)} {step.text}"


def _asked(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """References and names: asked for, given, declined, as they stand now."""
    joined = recommendation.outerjoin(contact, contact.c.id == recommendation.c.contact_id).outerjoin(
        organisation, organisation.c.id == recommendation.c.prospect_id
    )
    wanted = select(recommendation, contact.c.name.label("who"), organisation.c.name.label("led"))
    wanted = wanted.select_from(joined).where(recommendation.c.organisation_id == organisation_id)
    moment = func.coalesce(recommendation.c.answered_at, recommendation.c.asked_at)
    for row in newest(read, wanted, (moment, recommendation.c.id), before, limit):
        words = _(_RECOMMENDED[RecommendationKind(row["kind"]), RecommendationState(row["state"])])
        when = row["answered_at"] or row["asked_at"]
        told = "\n".join(_about_recommendation(row))
        yield Entry(row["id"], EntryKind.RECOMMENDATION, when, words, told, row["who"] or "", row["deal_id"])


def _about_recommendation(row: RowMapping) -> Iterable[str]:
    if row["led"]:
        yield row["led"]
    if row["text"]:
        yield row["text"]
    if row["shown"]:
        yield _("shown: {where}").format(where=row["shown"])
    if row["permitted_until"]:
        yield _("permitted until {day}").format(day=show_day(row["permitted_until"]))


def _graded(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Each time a class was given, and why."""
    wanted = select(grading).where(grading.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (grading.c.at, grading.c.id), before, limit):
        words = _("class {grade}").format(grade=row["care_class"]) if row["care_class"] else _("no class any more")
        told = "\n".join(part for part in (row["potential"], row["text"]) if part)
        yield Entry(row["id"], EntryKind.GRADING, row["at"], words, told)


CARE_MILESTONES: tuple[Source, ...] = (_feedback, _complaints, _closed, _asked, _graded)
"""Everything of care that the timeline tells."""
