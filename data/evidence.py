"""Evidence: what the file itself shows to have become true of a deal, and the criteria that tick themselves by it.

One statement asks all of it of one deal. Analyses of the deal are its own, else those of the organisation that belong
to no deal; meetings that were called off show nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    FromClause,
    RowMapping,
    Select,
    Table,
    bindparam,
    exists,
    func,
    or_,
    select,
    true,
)

from data.at_hand import newest_of
from data.bargaining import agreement, ask, paper, presentation, procurement, quote
from data.bookkeeping import invitation
from data.columns import Instant
from data.model.criteria import Tick, ticks
from data.model.facts import (
    Bant,
    BuyingRole,
    Decision,
    Evidence,
    FollowUpState,
    MeetingPurpose,
    MeetingState,
    PaperKind,
    QuoteState,
    SpinPart,
)
from data.model.procurement import is_bound
from data.objections import last_raised
from data.tables import (
    analysis,
    answer,
    contact,
    deal,
    followup,
    meeting,
    need,
    organisation,
    phone,
)
from data.transaction import Read

_NOW = bindparam("now", type_=Instant())
_TIMELY: BindParameter[Any] = bindparam("timely", expanding=True)
"""Keys of questions whose answer tells the timetable."""


def evidence_of(read: Read, deal_id: str) -> frozenset[Evidence]:
    """All that the file shows of this deal; nothing for a deal that is not (or no longer) there."""
    asked = {"deal_id": deal_id, "now": read.now, "timely": _telling_time(read)}
    found = read.connection.execute(_wanted(), asked).mappings().first()
    if found is None:
        return frozenset()
    shown = {one for one in Evidence if found.get(one)}
    if Evidence.ROUTE_SETTLED not in shown and not is_bound(read.office.playbook, found["segment"]):
        shown.add(Evidence.ROUTE_SETTLED)
    if Evidence.ASKED in shown and _settled(read, deal_id, found):
        shown.add(Evidence.OBJECTIONS_SETTLED)
    return frozenset(shown)


def ticks_of(read: Read, deal_id: str, stage_key: str | None = None) -> tuple[Tick, ...]:
    """The exit criteria of the deal's stage, or of the stage named, each with whether it is met and by whom.

    Raises:
        NotFound: when the deal is not (or no longer) in the file.
    """
    found = read.row(deal, deal_id)
    stage = read.process_of(found).stage(stage_key or found["stage"])
    if stage is None or not stage.criteria:
        return ()
    return ticks(stage, found["ticked"], evidence_of(read, deal_id))


@lru_cache(maxsize=1)
def _wanted() -> Select[Any]:
    """One row of yes and no about a deal, and its segment."""
    shown = [found.label(evidence.value) for evidence, found in _shown().items()]
    joined = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    wanted = select(organisation.c.segment, deal.c.reason, deal.c.reason_words, *shown).select_from(joined)
    return wanted.where(deal.c.id == bindparam("deal_id"))


def _shown() -> dict[Evidence, ColumnElement[bool]]:
    """What shows each evidence."""
    bid_sent = _any(procurement, procurement.c.sent_at.is_not(None))
    return {
        **_shown_of_them(),
        **_shown_by_needs(),
        **_shown_by_meetings(),
        Evidence.MEMO_SENT: _sent(PaperKind.MEMO),
        Evidence.BENEFITS_PRESENTED: _any(presentation),
        Evidence.QUOTE_GIVEN: or_(_any(quote, quote.c.given_at.is_not(None)), bid_sent),
        # a bid is the ask: nobody asks beside it
        Evidence.ASKED: or_(_any(ask), bid_sent),
        Evidence.TERMS_AGREED: _any(quote, quote.c.state == QuoteState.ACCEPTED),
        Evidence.ROUTE_SETTLED: _any(procurement, procurement.c.route.is_not(None)),
        Evidence.WALKED_THROUGH: _any(agreement, agreement.c.walked),
        Evidence.SIGNED: _any(agreement, agreement.c.signed_on.is_not(None)),
        Evidence.HANDED_OVER: _sent(PaperKind.HAND_OVER),
    }


def _shown_of_them() -> dict[Evidence, ColumnElement[bool]]:
    """What is known of the organisation and its people."""
    theirs = contact.c.organisation_id == deal.c.organisation_id
    named = or_(contact.c.id == deal.c.contact_id, deal.c.contact_id.is_(None))
    reached = exists().where(phone.c.contact_id == contact.c.id, ~phone.c.bad).correlate(contact)
    decides = contact.c.role == BuyingRole.DECISION_MAKER
    return {
        Evidence.INDUSTRY_KNOWN: organisation.c.industry != "",
        Evidence.CONTACT_NAMED: _from(contact, theirs, named, contact.c.name != ""),
        Evidence.HEADCOUNT_KNOWN: func.coalesce(organisation.c.headcount, 0) > 0,
        Evidence.DECIDERS_KNOWN: _from(contact, theirs, decides, contact.c.name != ""),
        Evidence.PEOPLE_SAVED: _from(
            contact,
            theirs,
            or_(decides, contact.c.id == deal.c.contact_id),
            or_(contact.c.email != "", reached),
            contact.c.personal != "",
        ),
    }


def _shown_by_needs() -> dict[Evidence, ColumnElement[bool]]:
    """What the needs analysis brought."""
    answered = (
        select(func.count(answer.c.part.distinct()))
        .select_from(answer.join(analysis, answer.c.analysis_id == analysis.c.id))
        .where(_about_deal(), func.trim(answer.c.text) != "")
        .correlate(deal)
        .scalar_subquery()
    )
    timed = answer.join(analysis, answer.c.analysis_id == analysis.c.id)
    weighed = need.join(analysis, need.c.analysis_id == analysis.c.id)
    consequence = or_(need.c.consequence != "", need.c.euros.is_not(None))
    said = (answer.c.question.in_(_TIMELY), func.trim(answer.c.text) != "")
    return {
        Evidence.SPIN_TOUCHED: answered == len(SpinPart),
        Evidence.CONSEQUENCE_KNOWN: _from(weighed, _about_deal(), consequence),
        Evidence.TIMETABLE_KNOWN: _from(timed, _about_deal(), *said),
    }


def _shown_by_meetings() -> dict[Evidence, ColumnElement[bool]]:
    """What was agreed with them, and when."""
    stands = meeting.c.state != MeetingState.CANCELLED
    invited = meeting.join(invitation, invitation.c.uid == meeting.c.uid)
    ahead = (meeting.c.state == MeetingState.AGREED, meeting.c.starts_at > _NOW)
    # a minute that somebody chose, not one that a rule reckoned
    chosen = or_(followup.c.agreed, followup.c.moved > 0, followup.c.rule == "")
    timed = (followup.c.state == FollowUpState.OPEN, followup.c.due_at > _NOW, chosen)
    return {
        Evidence.MEETING_AGREED: _any(meeting, stands),
        Evidence.INVITATION_WRITTEN: _from(
            invited, meeting.c.deal_id == deal.c.id, stands, invitation.c.method == "REQUEST"
        ),
        Evidence.NEXT_STEP_TIMED: or_(_any(meeting, *ahead), _any(followup, *timed)),
        Evidence.DECISION_AGREED: _any(meeting, stands, meeting.c.purpose == MeetingPurpose.DECISION),
        Evidence.KICK_OFF_AGREED: _any(meeting, stands, meeting.c.purpose == MeetingPurpose.KICK_OFF),
    }


def _about_deal() -> ColumnElement[bool]:
    """Analyses of this deal, else those of the organisation that belong to no deal."""
    other = analysis.alias()
    own = exists().where(other.c.deal_id == deal.c.id).correlate(deal)
    loose = (analysis.c.organisation_id == deal.c.organisation_id) & analysis.c.deal_id.is_(None)
    return or_(analysis.c.deal_id == deal.c.id, loose & ~own)


def _sent(kind: PaperKind) -> ColumnElement[bool]:
    return _any(paper, paper.c.kind == kind, paper.c.sent_at.is_not(None))


def _any(table: Table, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the deal has such a row."""
    return _from(table, table.c.deal_id == deal.c.id, *where)


def _from(source: FromClause, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether there is such a row there, seen from the deal."""
    return select(true()).select_from(source).where(*where).correlate(deal, organisation).exists()


def _telling_time(read: Read) -> list[str]:
    """Keys of questions that find out the timetable."""
    playbook = read.office.playbook
    timely = {one.key for one in playbook.findings if one.bant == Bant.TIMELINE}
    return [one.key for one in playbook.questions if timely.intersection(one.finds)]


def _settled(read: Read, deal_id: str, found: RowMapping) -> bool:
    """Whether nothing they raised stands any more: they said yes, a reason is recorded, or all was overcome."""
    if found["reason"] or found["reason_words"]:
        return True
    last = newest_of(read, ask, deal_id, by="at")
    if last and (last["answer"] in (Decision.YES, Decision.SMALLER) or last["reason"] or last["reason_words"]):
        return True
    return all(row["overcome"] for row in last_raised(read, deal_id=deal_id).values())
