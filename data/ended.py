"""A call that ended: what it was about, what follows from it, and in words what was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import RowMapping

from data.ask_over_call import beside_ask
from data.call_sheet import facts_of
from data.followups import followup_words
from data.meetings import when
from data.model.clean import clean, clean_line
from data.model.facts import DealState, Outcome
from data.model.outcome import Plan, Situation, plan
from data.model.report import CallReport
from data.model.script import Gathered
from data.model.wording import brief, day
from data.tables import deal, followup, organisation
from data.touches import tries_before
from data.transaction import Read, Write
from data.words import _, language


@dataclass(frozen=True, slots=True)
class Ended:
    """A call that ended: what the rep reported, what follows, and the rows it is about."""

    report: CallReport
    plan: Plan
    organisation: RowMapping
    deal: RowMapping | None
    worked: RowMapping | None
    facts: Mapping[str, str]


def look(write: Write, report: CallReport) -> Ended:
    """What follows from this call as it was reported, with the rows it is about.

    Raises:
        Refusal: when the outcome lacks its time or reason, or the time has passed.
    """
    office = write.office
    house = write.row(organisation, report.organisation_id)
    about = write.row(deal, report.deal_id) if report.deal_id else None
    worked = write.find(followup, report.followup_id)
    situation = Situation(
        now=write.now,
        called_at=report.started_at,
        segment=house["segment"],
        tries=tries_before(write, report.organisation_id, report.deal_id, report.contact_id),
        deal=DealState(about["state"]) if about else None,
        stage=about["stage"] if about else "",
    )
    playbook = write.process_of(about) if about else office.playbook
    planned = plan(report.outcome, playbook, office.calendar, situation, report.given)
    planned = beside_ask(write, report, planned)
    facts = {
        "attempt": str(planned.attempt or 1),
        "max_attempts": str(office.playbook.calling.max_attempts),
        "last.words": _words(write, report),
    }
    if planned.meeting_at:
        facts["meeting.when"] = when(write, planned.meeting_at)
    whose = report.organisation_id, report.deal_id, report.contact_id
    return Ended(report, planned, house, about, worked, Gathered(lambda: facts_of(write, *whose, worked), facts))


def _words(read: Read, report: CallReport) -> str:
    """What the next call should begin with: the hint, else the first line noted, else the reason."""
    noted = next((line for line in clean(report.notes).splitlines() if line.strip()), "")
    return clean_line(report.given.hint) or brief(noted, 80) or read.office.playbook.reason_name(report.given.reason)


def done_in_words(read: Read, ended: Ended, made: list[str]) -> list[str]:
    """All that followed from the outcome, in a few words each."""
    planned, playbook = ended.plan, read.office.playbook
    name = playbook.outcome(planned.outcome).name.said(language())
    if planned.attempt:
        name = f"{name} {planned.attempt}/{playbook.calling.max_attempts}"
    parts = [_("meeting {when}").format(when=when(read, planned.meeting_at)) if planned.meeting_at else name]
    stage = read.process_of(ended.deal).stage(planned.stage) if planned.stage and ended.deal else None
    if stage and ended.deal and stage.key != ended.deal["stage"]:
        parts.append(_("deal → {stage}").format(stage=stage.name.said(language())))
    if planned.until:
        parts.append(_("parked until {day}").format(day=day(planned.until, read.today)))
    if planned.state == DealState.LOST:
        parts.append(_("lost: {reason}").format(reason=playbook.reason_name(planned.reason) or name))
    if planned.outcome == Outcome.DO_NOT_CALL:
        parts.append(_("nobody calls there again"))
    elif made and not planned.meeting_at and not planned.until:
        parts.append(followup_words(read, made[0]))
    return parts
