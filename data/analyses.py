"""Needs analyses: begun, and the whole sheet as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping, func, or_, select

from data.at_hand import deal_at_hand, person_at_hand, spoken_with
from data.cadences import follow_customer
from data.model.facts import Event, MeetingState
from data.model.findings import Found, Person, findings, is_stale
from data.model.identity import first_key
from data.model.needs import Asked, Need, Sheet
from data.model.refusal import Refusal
from data.model.wording import brief
from data.needs import needs_of
from data.people import is_next_agreed, people_of
from data.questions import Audience, questions_of
from data.tables import analysis, answer, deal, meeting, need, organisation
from data.transaction import Read, Write
from data.words import N_, _, language


@dataclass(frozen=True, slots=True)
class Mapped:
    """An analysis among those of an organisation."""

    id: str
    day: date
    """When it was begun, local."""
    deal_id: str | None
    deal: str
    """The deal's title; empty for one that belongs to no deal."""
    answers: int
    needs: int


def analysis_sheet(
    read: Read, organisation_id: str, deal_id: str | None = None, analysis_id: str | None = None
) -> Sheet:
    """The needs analysis of this deal, or of the organisation's newest one; empty when none was begun.

    Args:
        read: The file.
        organisation_id: Whose.
        deal_id: About which deal.
        analysis_id: An earlier one, or the one that is being written in; the newest where it is gone.

    Raises:
        NotFound: when the organisation is no longer in the file.
    """
    whose = read.row(organisation, organisation_id)
    about = deal_at_hand(read, organisation_id, deal_id)
    deal_key = about["id"] if about else None
    newest = _begun(read, organisation_id, deal_key)
    begun = _called(read, organisation_id, analysis_id) or newest
    person = person_at_hand(read, organisation_id, about)
    segment, spoken = read.office.playbook.segment(whose["segment"]), spoken_with(read, person)
    needs = needs_of(read, begun["id"]) if begun else ()
    audience = Audience(segment.key, spoken, _facts(read, whose, person, needs))
    questions = questions_of(read, organisation_id, begun, audience)
    people = people_of(read, organisation_id)
    return Sheet(
        analysis_id=begun["id"] if begun else None,
        organisation_id=organisation_id,
        organisation=whose["name"],
        deal_id=deal_key,
        contact_id=person["id"] if person else None,
        contact=person["name"] if person else "",
        segment=segment.key,
        segment_name=segment.name.said(language()),
        language=spoken,
        meeting=_meeting(read, organisation_id, deal_key),
        questions=questions,
        needs=needs,
        people=people,
        findings=_findings(read, segment.key, questions, people, needs),
        next_agreed=is_next_agreed(read, organisation_id, deal_key),
        headcount=whose["headcount"],
        **_of_time(read, organisation_id, begun, newest),
    )


def analyses_of(read: Read, organisation_id: str) -> tuple[Mapped, ...]:
    """Every analysis of an organisation, of whichever deal, the newest first."""
    answers = select(func.count()).where(answer.c.analysis_id == analysis.c.id, answer.c.text != "").scalar_subquery()
    needs = select(func.count()).where(need.c.analysis_id == analysis.c.id).scalar_subquery()
    joined = analysis.outerjoin(deal, deal.c.id == analysis.c.deal_id)
    wanted = select(analysis, deal.c.title, answers.label("answers"), needs.label("needs")).select_from(joined)
    wanted = wanted.where(analysis.c.organisation_id == organisation_id)
    rows = read.all(wanted.order_by(analysis.c.created_at.desc(), analysis.c.id.desc()))
    return tuple(
        Mapped(
            row["id"], _day(read, row["created_at"]), row["deal_id"], row["title"] or "", row["answers"], row["needs"]
        )
        for row in rows
    )


def start_analysis(write: Write, organisation_id: str, deal_id: str | None = None) -> str:
    """The key of the analysis of this deal, begun now if there is none.

    No history: answers are saved as they are typed, and undo must never take away what they hang on.
    """
    key, values = _beginning(write, organisation_id, deal_id)
    if values:
        write.keep(analysis, key, **values)
        if follow_customer(write, Event.NEEDS_MAPPED, organisation_id):
            name = write.row(organisation, organisation_id)["name"]
            write.say(N_("needs mapped anew: {organisation}"), organisation=name)
    return key


def begin_analysis(write: Write, organisation_id: str, deal_id: str | None = None) -> str:
    """As `start_analysis`, but as part of a larger operation: undo takes it back unless somebody wrote in it since."""
    key, values = _beginning(write, organisation_id, deal_id)
    if values:
        write.insert(analysis, id=key, **values)
        follow_customer(write, Event.NEEDS_MAPPED, organisation_id)
    return key


def begin_anew(write: Write, organisation_id: str, deal_id: str | None = None) -> str:
    """Map the needs of the same deal anew; the key. The earlier analysis stays as it is, and is compared with.

    Raises:
        Refusal: when the newest is still empty.
    """
    about = deal_at_hand(write, organisation_id, deal_id)
    before = _begun(write, organisation_id, about["id"] if about else None)
    if before is None or not _touched(write, before["id"]):
        raise Refusal(_("Nothing is written in this mapping yet: it is new already."))
    _key, values = _new(write, organisation_id, about)
    values["created_at"] = max(write.now, before["created_at"] + timedelta(milliseconds=1))
    key = write.insert(analysis, **values)
    follow_customer(write, Event.NEEDS_MAPPED, organisation_id)
    write.say(N_("needs mapped anew: {organisation}"), organisation=write.row(organisation, organisation_id)["name"])
    return key


def _beginning(read: Read, organisation_id: str, deal_id: str | None) -> tuple[str, dict[str, Any]]:
    """The key of the analysis, and, where none was begun, the values of a new one."""
    read.row(organisation, organisation_id)
    about = deal_at_hand(read, organisation_id, deal_id)
    begun = _begun(read, organisation_id, about["id"] if about else None)
    if begun is not None:
        return str(begun["id"]), {}
    return _new(read, organisation_id, about)


def _new(read: Read, organisation_id: str, about: RowMapping | None) -> tuple[str, dict[str, Any]]:
    """The key of the first analysis of a deal or organisation, and the values of a new one."""
    person = person_at_hand(read, organisation_id, about)
    return first_key("analysis", about["id"] if about else organisation_id), {
        "organisation_id": organisation_id,
        "deal_id": about["id"] if about else None,
        "contact_id": person["id"] if person else None,
        "segment": read.row(organisation, organisation_id)["segment"],
        "language": spoken_with(read, person),
        "created_at": read.now,
    }


def _begun(read: Read, organisation_id: str, deal_id: str | None) -> RowMapping | None:
    """The newest analysis of this deal, else the newest that belongs to no deal."""
    wanted = select(analysis).where(
        analysis.c.organisation_id == organisation_id,
        or_(analysis.c.deal_id == deal_id, analysis.c.deal_id.is_(None)),
    )
    newest = (analysis.c.deal_id.is_(None), analysis.c.created_at.desc(), analysis.c.id.desc())
    return read.first(wanted.order_by(*newest).limit(1))


def _meeting(read: Read, organisation_id: str, deal_id: str | None) -> datetime | None:
    wanted = select(meeting.c.starts_at).where(
        meeting.c.organisation_id == organisation_id, meeting.c.state != MeetingState.CANCELLED
    )
    if deal_id is not None:
        wanted = wanted.where(or_(meeting.c.deal_id == deal_id, meeting.c.deal_id.is_(None)))
    coming = read.first(wanted.where(meeting.c.ends_at >= read.now).order_by(meeting.c.starts_at).limit(1))
    found = coming or read.first(wanted.order_by(meeting.c.starts_at.desc()).limit(1))
    return read.office.calendar.local(found["starts_at"]) if found else None


def _called(read: Read, organisation_id: str, analysis_id: str | None) -> RowMapping | None:
    """The analysis asked for, where it is (still) one of theirs."""
    return read.first(
        select(analysis).where(analysis.c.id == analysis_id, analysis.c.organisation_id == organisation_id)
    )


def _touched(read: Read, analysis_id: str) -> bool:
    """Whether anything was answered in it, or a need written down."""
    answered = select(answer.c.id).where(answer.c.analysis_id == analysis_id, answer.c.text != "")
    needed = select(need.c.id).where(need.c.analysis_id == analysis_id)
    return any(read.first(wanted.limit(1)) is not None for wanted in (answered, needed))


def _of_time(read: Read, organisation_id: str, begun: RowMapping | None, newest: RowMapping | None) -> dict[str, Any]:
    """How an analysis stands among the others of its customer."""
    theirs = select(func.count()).select_from(analysis).where(analysis.c.organisation_id == organisation_id)
    if begun is None or newest is None:
        return {"earlier": read.count(theirs) > 0}
    last = read.first(select(func.max(answer.c.at).label("at")).where(answer.c.analysis_id == begun["id"]))
    return {
        "begun": _day(read, begun["created_at"]),
        "stale": is_stale(max(begun["created_at"], (last and last["at"]) or begun["created_at"]), read.now),
        "newer": _day(read, newest["created_at"]) if newest["created_at"] > begun["created_at"] else None,
        "earlier": read.count(theirs.where(analysis.c.id != begun["id"])) > 0,
    }


def _findings(
    read: Read, segment: str, questions: tuple[Asked, ...], people: tuple[Person, ...], needs: tuple[Need, ...]
) -> tuple[Found, ...]:
    return findings(
        read.office.playbook,
        segment,
        {asked.key: asked.answer for asked in questions},
        decider=any(person.decides for person in people),
        need=bool(needs),
        lang=language(),
    )


def _day(read: Read, at: datetime) -> date:
    return read.office.calendar.local(at).date()


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
