"""Needs analyses: begun, and the whole sheet as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, func, or_, select

from data.model.facts import BuyingRole, MeetingState, SpinPart
from data.model.identity import first_key
from data.model.needs import OWN, Asked, Need, Sheet
from data.model.pieces import fits
from data.model.script import fill
from data.model.wording import brief
from data.needs import needs_of
from data.tables import analysis, answer, contact, deal, meeting, organisation
from data.transaction import Read, Write
from data.words import language


def analysis_sheet(read: Read, organisation_id: str, deal_id: str | None = None) -> Sheet:
    """The needs analysis of this deal, or of the organisation's newest one; empty when none was begun.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    whose = read.row(organisation, organisation_id)
    about = _deal(read, organisation_id, deal_id)
    person = _person(read, organisation_id, about)
    begun = _begun(read, organisation_id, about["id"] if about else None)
    segment = read.office.playbook.segment(whose["segment"])
    spoken = _spoken(read, person)
    needs = needs_of(read, begun["id"]) if begun else ()
    deciders = select(func.count()).where(
        contact.c.organisation_id == organisation_id, contact.c.role == BuyingRole.DECISION_MAKER
    )
    return Sheet(
        analysis_id=begun["id"] if begun else None,
        organisation_id=organisation_id,
        organisation=whose["name"],
        deal_id=about["id"] if about else None,
        contact_id=person["id"] if person else None,
        contact=person["name"] if person else "",
        segment=segment.key,
        segment_name=segment.name.said(language()),
        language=spoken,
        meeting=_meeting(read, organisation_id, about["id"] if about else None),
        questions=_questions(read, begun, segment.key, spoken, _facts(read, whose, person, needs)),
        needs=needs,
        decider_known=read.count(deciders) > 0,
    )


def start_analysis(write: Write, organisation_id: str, deal_id: str | None = None) -> str:
    """The key of the analysis of this deal, begun now if there is none.

    No history: answers are saved as they are typed, and undo must never take away what they hang on.
    """
    key, values = _beginning(write, organisation_id, deal_id)
    if values:
        write.keep(analysis, key, **values)
    return key


def begin_analysis(write: Write, organisation_id: str, deal_id: str | None = None) -> str:
    """As `start_analysis`, but as part of a larger operation: undo takes it back unless somebody wrote in it since."""
    key, values = _beginning(write, organisation_id, deal_id)
    if values:
        write.insert(analysis, id=key, **values)
    return key


def _beginning(read: Read, organisation_id: str, deal_id: str | None) -> tuple[str, dict[str, Any]]:
    """The key of the analysis, and, where none was begun, the values of a new one."""
    whose = read.row(organisation, organisation_id)
    about = _deal(read, organisation_id, deal_id)
    begun = _begun(read, organisation_id, about["id"] if about else None)
    if begun is not None:
        return str(begun["id"]), {}
    person = _person(read, organisation_id, about)
    return first_key("analysis", about["id"] if about else organisation_id), {
        "organisation_id": organisation_id,
        "deal_id": about["id"] if about else None,
        "contact_id": person["id"] if person else None,
        "segment": whose["segment"],
        "language": _spoken(read, person),
        "created_at": read.now,
    }


def _deal(read: Read, organisation_id: str, deal_id: str | None) -> RowMapping | None:
    """The deal asked for, else (also when it is gone) the organisation's newest open one, else its newest."""
    if deal_id is not None and (found := read.first(select(deal).where(deal.c.id == deal_id))):
        return found
    mine = select(deal).where(deal.c.organisation_id == organisation_id)
    return read.first(mine.order_by(deal.c.state != "open", deal.c.created_at.desc(), deal.c.id.desc()).limit(1))


def _begun(read: Read, organisation_id: str, deal_id: str | None) -> RowMapping | None:
    """The newest analysis of this deal, else the newest that belongs to no deal."""
    wanted = select(analysis).where(
        analysis.c.organisation_id == organisation_id,
        or_(analysis.c.deal_id == deal_id, analysis.c.deal_id.is_(None)),
    )
    newest = (analysis.c.deal_id.is_(None), analysis.c.created_at.desc(), analysis.c.id.desc())
    return read.first(wanted.order_by(*newest).limit(1))


def _person(read: Read, organisation_id: str, about: RowMapping | None) -> RowMapping | None:
    """The deal's contact, else the organisation's first."""
    if about is not None and about["contact_id"]:
        return read.row(contact, about["contact_id"])
    theirs = select(contact).where(contact.c.organisation_id == organisation_id)
    return read.first(theirs.order_by(contact.c.created_at, contact.c.id).limit(1))


def _spoken(read: Read, person: RowMapping | None) -> str:
    known = read.office.playbook.languages
    wanted = person["language"] if person and person["language"] else language()
    return wanted if wanted in known else known[0]


def _meeting(read: Read, organisation_id: str, deal_id: str | None) -> datetime | None:
    wanted = select(meeting.c.starts_at).where(
        meeting.c.organisation_id == organisation_id, meeting.c.state != MeetingState.CANCELLED
    )
    if deal_id is not None:
        wanted = wanted.where(or_(meeting.c.deal_id == deal_id, meeting.c.deal_id.is_(None)))
    coming = read.first(wanted.where(meeting.c.ends_at >= read.now).order_by(meeting.c.starts_at).limit(1))
    found = coming or read.first(wanted.order_by(meeting.c.starts_at.desc()).limit(1))
    return read.office.calendar.local(found["starts_at"]) if found else None


def _questions(
    read: Read, begun: RowMapping | None, segment: str, spoken: str, facts: Mapping[str, str]
) -> tuple[Asked, ...]:
    """Part by part: the playbook's questions, the rep's own, and answered ones it no longer asks."""
    rows = read.all(select(answer).where(answer.c.analysis_id == begun["id"]).order_by(answer.c.id)) if begun else []
    answered = {row["question"]: row for row in rows}
    asked = []
    for question in read.office.playbook.questions:
        if fits(question.segments, segment):
            row = answered.pop(question.key, None)
            words = fill(question.text.said(spoken), facts)
            said, skipped = (row["text"], row["skipped"]) if row else ("", False)
            asked.append(Asked(question.key, question.part, words, said, skipped))
    for key, row in answered.items():
        gone = not key.startswith(OWN)
        if row["text"] or not gone:
            part = SpinPart(row["part"])
            asked.append(Asked(key, part, row["asked"], row["text"], row["skipped"], gone=gone))
    order = list(SpinPart)
    return tuple(sorted(asked, key=lambda one: (order.index(one.part), one.gone)))


def _facts(read: Read, whose: RowMapping, person: RowMapping | None, needs: tuple[Need, ...]) -> dict[str, str]:
    """What the variables of a question stand for."""
    name = person["name"] if person else ""
    return {
        "contact.first": name.split(" ")[0],
        "contact.name": name,
        "contact.title": person["title"] if person else "",
        "organisation.name": whose["name"],
        "organisation.city": whose["city"],
        "organisation.industry": whose["industry"],
        "organisation.headcount": str(whose["headcount"] or ""),
        "company.name": read.office.settings.rep.company,
        "rep.name": read.office.settings.rep.name,
        "need.top": brief(needs[0].words, 80) if needs else "",
    }
