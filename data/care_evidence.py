"""Evidence of care: what the file itself shows to have been done for a customer since the deal was won."""

from __future__ import annotations

from sqlalchemy import ColumnElement, FromClause, and_, false, or_, select, true

from data.aftersale import care_step, feedback, recommendation
from data.bargaining import paper
from data.met import contact_kinds, talked, waits_there
from data.model.care_facts import CareEvidence
from data.model.facts import DealState, FollowUpState, MeetingState, PaperKind
from data.tables import analysis, answer, call, contact, deal, followup, meeting, note, organisation
from data.transaction import Read


def care_shown(read: Read) -> dict[CareEvidence, ColumnElement[bool]]:
    """What shows each evidence, over a deal that was won."""
    return {
        CareEvidence.TALKED: _talked(read),
        CareEvidence.PLAN_SENT: _any(
            paper, paper.c.deal_id == deal.c.id, paper.c.kind == PaperKind.PLAN, paper.c.sent_at.is_not(None)
        ),
        CareEvidence.CLASSIFIED: _any(organisation, _theirs(organisation.c.id), organisation.c.care_class.is_not(None)),
        CareEvidence.NEXT_AGREED: _agreed(read),
        CareEvidence.SATISFACTION_HEARD: _any(
            feedback, _theirs(feedback.c.organisation_id), feedback.c.at >= deal.c.closed_at
        ),
        CareEvidence.NEEDS_MAPPED: _any(
            answer.join(analysis, answer.c.analysis_id == analysis.c.id),
            _theirs(analysis.c.organisation_id),
            answer.c.at > deal.c.closed_at,
            answer.c.text != "",
        ),
        CareEvidence.RECOMMENDATION_ASKED: _any(
            recommendation, _theirs(recommendation.c.organisation_id), recommendation.c.asked_at >= deal.c.closed_at
        ),
        CareEvidence.PERSON_KNOWN: or_(
            _any(contact, _theirs(contact.c.organisation_id), contact.c.personal != ""),
            _any(note, _theirs(note.c.organisation_id), note.c.personal),
        ),
    }


def late_step(read: Read) -> ColumnElement[bool]:
    """Whether an item of the checklist is late, over `care_step` joined with its deal.

    Late is what is due before today, was neither ticked nor shown by the file, and is brought up by no follow-up.
    """
    items = read.office.playbook.care.checklist
    shown = care_shown(read)
    open_items: list[ColumnElement[bool]] = []
    for item in items:
        evidence = [~shown[item.evidence]] if item.evidence else []
        brought = [~brought_up(item.kind)] if item.kind else []
        open_items.append(and_(care_step.c.item == item.key, *brought, *evidence))
    past = (care_step.c.done_on.is_(None), care_step.c.due_on < read.today)
    return and_(*past, deal.c.state == DealState.WON, or_(false(), *open_items))


def brought_up(kind: str) -> ColumnElement[bool]:
    """Whether a follow-up of this kind waits for the deal."""
    waits = (followup.c.state == FollowUpState.OPEN, followup.c.kind == kind)
    return _any(followup, followup.c.deal_id == deal.c.id, *waits)


def _talked(read: Read) -> ColumnElement[bool]:
    spoken = _any(
        call,
        _theirs(call.c.organisation_id),
        call.c.started_at > deal.c.closed_at,
        call.c.outcome.in_(talked(read)),
    )
    held = _any(
        meeting,
        _theirs(meeting.c.organisation_id),
        meeting.c.state == MeetingState.HELD,
        meeting.c.starts_at > deal.c.closed_at,
    )
    return or_(spoken, held)


def _agreed(read: Read) -> ColumnElement[bool]:
    """Whether a meeting lies ahead, or a contact whose day somebody chose: what a rule reckoned is not agreed.

    A complaint is no contact anybody agreed upon, whoever chose its day.
    """
    chosen = or_(followup.c.agreed, followup.c.moved > 0, followup.c.rule == "")
    complaints = {kind.key for kind in read.office.playbook.kinds if kind.opens == "complaint"}
    kinds = [key for key in contact_kinds(read) if key not in complaints]
    waits = (waits_there(), followup.c.due_on >= read.today, ~followup.c.held, followup.c.kind.in_(kinds))
    ahead = (meeting.c.state == MeetingState.AGREED, meeting.c.starts_at > read.now)
    return or_(
        _any(meeting, _theirs(meeting.c.organisation_id), *ahead),
        _any(followup, _theirs(followup.c.organisation_id), *waits, chosen),
    )


def _theirs(column: ColumnElement[str]) -> ColumnElement[bool]:
    return column == deal.c.organisation_id


def _any(source: FromClause, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether there is such a row, seen from the deal."""
    return select(true()).select_from(source).where(*where).correlate(deal, care_step).exists()
