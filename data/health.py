"""The health of customers as the file tells it, in SQL: the same rule as `data.model.health`."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, String, Subquery, and_, case, func, or_, select, type_coerce

from data.aftersale import care_step, complaint, feedback, recommendation
from data.bargaining import agreement
from data.care_evidence import late_step
from data.erased import STANDS
from data.met import traces, waits_there
from data.model.care_facts import ComplaintState, FeedbackKind, Health, Mood
from data.model.facts import DealState
from data.model.health import AIMS, HEALTHS, Bounds, bounds
from data.model.loyalty import LIMITS
from data.tables import WAITS, deal, followup, organisation
from data.transaction import Read
from data.words import _

if TYPE_CHECKING:
    from data.lanes import Lane


def health_case(read: Read) -> ColumnElement[str]:
    """A customer's health by its key, over `organisation`; means something where a deal was won with them."""
    within, said = bounds_of(read), newest_opinions()
    return case(
        (_among(complaint.c.organisation_id, complaint.c.state == ComplaintState.OPEN), Health.COMPLAINT.value),
        (_among(said.c.organisation_id, said.c.mood == Mood.UNHAPPY), Health.UNHAPPY.value),
        (_overdue(read, within), Health.OVERDUE.value),
        (_renewal(read, within), Health.RENEWAL.value),
        (_ready(said), Health.RECOMMENDS.value),
        else_=Health.WELL.value,
    )


def is_customer() -> ColumnElement[bool]:
    """Whether a deal was won with them, over `organisation`; whoever was erased is nobody's customer."""
    return and_(STANDS, _among(deal.c.organisation_id, deal.c.state == DealState.WON))


def bounds_of(read: Read) -> Bounds:
    """From when on a contact was too long ago, and until when the end of an agreement is near, today."""
    care = read.office.playbook.care
    return bounds(care.longest, care.renewal_ahead, read.today)


def newest_opinions() -> Subquery:
    """The newest opinion of each organisation: its row and its mood.

    SQLite takes the other columns from the row that has the greatest of what is asked for.
    """
    last = func.max(type_coerce(feedback.c.at, String).concat(feedback.c.id)).label("last")
    return select(feedback, _mood().label("mood"), last).group_by(feedback.c.organisation_id).subquery("newest")


def planned(read: Read) -> ColumnElement[bool]:
    """Whether a follow-up is a contact to come: it waits, is not on hold, and is no patient one."""
    return and_(WAITS, _firm(read))


def planned_there(read: Read) -> ColumnElement[bool]:
    """The same, asked of few organisations."""
    return and_(waits_there(), _firm(read))


def asked_last() -> Subquery:
    """When each organisation was last asked for a reference or a name."""
    last = func.max(recommendation.c.asked_at).label("at")
    return select(recommendation.c.organisation_id, last).group_by(recommendation.c.organisation_id).subquery("asked")


def ends() -> Subquery:
    """Until when the last agreement of each customer runs, and by when they must say whether they go on."""
    columns = (func.max(agreement.c.ends_on).label("ends_on"), func.max(agreement.c.renewal_on).label("renewal_on"))
    won = agreement.join(deal, and_(agreement.c.deal_id == deal.c.id, deal.c.state == DealState.WON))
    found = select(agreement.c.organisation_id, *columns).select_from(won)
    return found.group_by(agreement.c.organisation_id).subquery("ends")


def _firm(read: Read) -> ColumnElement[bool]:
    patient = [kind.key for kind in read.office.playbook.kinds if kind.patient]
    return and_(~followup.c.held, followup.c.kind.not_in(patient))


def _among(column: ColumnElement[str], *where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the organisation is among those the column names: read once, whatever the number of rows."""
    return organisation.c.id.in_(select(column).where(*where).correlate(None))


def _overdue(read: Read, within: Bounds) -> ColumnElement[bool]:
    whose = followup.c.organisation_id
    late = _among(whose, planned(read), followup.c.due_on < read.today)
    joined = care_step.join(deal, care_step.c.deal_id == deal.c.id)
    steps = select(care_step.c.organisation_id).select_from(joined).where(late_step(read)).correlate(None)
    waiting = (
        select(followup.c.id).where(whose == organisation.c.id, planned_there(read)).correlate(organisation).exists()
    )
    silent = read.office.calendar.moment(within.silent_since, time(0))
    return or_(
        late,
        organisation.c.id.in_(steps),
        and_(~organisation.c.do_not_call, or_(~waiting, ~_in_touch(read, silent))),
    )


def _in_touch(read: Read, since: datetime) -> ColumnElement[bool]:
    """Whether somebody was in touch with them since then, or they became a customer since."""
    return or_(
        *(
            select(one.table.c.id)
            .where(one.table.c.organisation_id == organisation.c.id, one.at >= since, *one.where)
            .correlate(organisation)
            .exists()
            for one in traces(read)
        )
    )


def _renewal(read: Read, within: Bounds) -> ColumnElement[bool]:
    until = ends()
    near = or_(until.c.renewal_on.between(read.today, within.renewal_until), until.c.ends_on <= within.renewal_until)
    return _among(until.c.organisation_id, near)


def _ready(said: Subquery) -> ColumnElement[bool]:
    asked = asked_last()
    joined = said.outerjoin(asked, asked.c.organisation_id == said.c.organisation_id)
    unasked = or_(asked.c.at.is_(None), asked.c.at < said.c.at)
    found = select(said.c.organisation_id).select_from(joined).where(said.c.mood == Mood.RECOMMENDS, unasked)
    return organisation.c.id.in_(found.correlate(None))


def _mood() -> ColumnElement[str]:
    """What an answer means, turned where lower is better."""
    turned = feedback.c.lowest + feedback.c.highest - feedback.c.score
    upright = case((feedback.c.better == "lower", turned), else_=feedback.c.score)
    known = [
        (and_(feedback.c.kind == kind, upright <= limit), mood.value)
        for kind in FeedbackKind
        for limit, mood in LIMITS[kind]
    ]
    over = [(feedback.c.kind == kind, LIMITS[kind][-1][1].value) for kind in FeedbackKind]
    return case(*known, *over)


def care_lanes(read: Read) -> tuple[Lane, ...]:
    """Customers by health as lanes of the board, the most urgent first."""
    from data.lanes import Lane

    found, won = health_case(read), deal.c.state == DealState.WON
    return tuple(
        Lane(health.value, _(HEALTHS[health]), _(AIMS[health]), and_(won, found == health.value), None, None)
        for health in Health
    )
