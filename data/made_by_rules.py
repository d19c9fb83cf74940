"""Open follow-ups that rules made, read many at once: each with what its rule may count from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, or_, select, union_all

from data.bargaining import agreement, procurement, quote
from data.columns import Instant
from data.model.calendar import Due
from data.model.facts import Event, MeetingState, QuoteState
from data.model.outcome import UNANSWERED
from data.model.replanning import Waiting
from data.tables import WAITS, call, deal, followup, meeting, organisation
from data.transaction import Read

MADE = and_(
    WAITS, followup.c.rule != "", followup.c.agreed.is_(False), followup.c.held.is_(False), followup.c.moved == 0
)
"""What a rule made and nobody has agreed, moved or held since."""

_ALTERED = ("id", "due_on", "due_at", "kind", "priority", "script", "reason")


@dataclass(frozen=True, slots=True)
class Found:
    """One of them: as the rules see it, whose it is, and the columns that may change."""

    waiting: Waiting
    organisation_id: str
    organisation: str
    row: Mapping[str, Any]


def days_ahead(read: Read) -> list[date]:
    """Every day from today on that has an open follow-up."""
    ahead = select(followup.c.due_on).where(WAITS, followup.c.due_on >= read.today)
    return [row["due_on"] for row in read.all(ahead.distinct().order_by(followup.c.due_on))]


def made_by_rules(
    read: Read, rules: Collection[str], days: Collection[date], *, contacts: bool = False
) -> Iterator[Found]:
    """Those of these rules, and those that stand on these days, soonest first; where asked, with the last contact."""
    if not rules and not days:
        return
    joined = (
        followup.join(organisation, organisation.c.id == followup.c.organisation_id)
        .outerjoin(deal, deal.c.id == followup.c.deal_id)
        .outerjoin(meeting, meeting.c.id == followup.c.meeting_id)
    )
    wanted = select(
        *(followup.c[name] for name in (*_ALTERED, "rule", "created_at", "deal_id", "organisation_id")),
        organisation.c.name.label("organisation"),
        deal.c.process,
        meeting.c.starts_at,
    ).select_from(joined)
    here = or_(followup.c.rule.in_(sorted(rules)), followup.c.due_on.in_(sorted(days)))
    promised = _promises(read, contacts) if rules else {}
    for row in read.all(wanted.where(MADE, here).order_by(followup.c.due_on, followup.c.due_at, followup.c.id)):
        yield _found(row, promised, read.office.playbook.key)


def crowds(read: Read, kinds: Collection[str]) -> Counter[tuple[str, date]]:
    """How many open follow-ups of each of these kinds stand on each day from today on."""
    counted = select(followup.c.kind, followup.c.due_on, func.count().label("count"))
    here = counted.where(WAITS, followup.c.due_on >= read.today, followup.c.kind.in_(sorted(kinds)))
    rows = read.all(here.group_by(followup.c.kind, followup.c.due_on)) if kinds else []
    return Counter({(row["kind"], row["due_on"]): row["count"] for row in rows})


def by_rule(read: Read, rules: Collection[str]) -> list[RowMapping]:
    """How many open follow-ups each of these rules of the office has, with the kind of the first."""
    counted = select(followup.c.rule, func.count().label("count"), func.min(followup.c.kind).label("kind"))
    joined = counted.select_from(followup.outerjoin(deal, deal.c.id == followup.c.deal_id))
    ours = or_(deal.c.process.is_(None), deal.c.process == read.office.playbook.key)
    here: ColumnElement[bool] = and_(WAITS, followup.c.rule.in_(sorted(rules)), ours)
    return read.all(joined.where(here).group_by(followup.c.rule).order_by(followup.c.rule)) if rules else []


def _found(row: RowMapping, promised: Mapping[str, Mapping[str, datetime]], own: str) -> Found:
    known = {**promised.get(row["organisation_id"], {}), **promised.get(row["deal_id"] or "", {})}
    if row["starts_at"] is not None:
        known[Event.BOOKED] = row["starts_at"]
    waiting = Waiting(
        id=row["id"],
        rule=row["rule"],
        kind=row["kind"],
        due=Due(row["due_on"], row["due_at"]),
        priority=row["priority"],
        reason=row["reason"],
        script=row["script"],
        created_at=row["created_at"],
        promised=known,
        own=row["process"] not in (None, own),
    )
    return Found(waiting, row["organisation_id"], row["organisation"], {name: row[name] for name in _ALTERED})


def _promises(read: Read, contacts: bool) -> dict[str, dict[str, datetime]]:
    """Days and minutes promised, by deal and event: the last day of a quote, an agreement's and a tender's days.

    Where `contacts` are asked for also, by organisation, the last one.
    """
    found: dict[str, dict[str, datetime]] = defaultdict(dict)
    for row in read.all(_contacts()) if contacts else ():
        found[row["organisation_id"]][Event.CONTACTED] = row["at"]
    given = select(quote.c.deal_id, quote.c.valid_until).where(quote.c.state == QuoteState.GIVEN)
    sources = (
        (given, {Event.QUOTE_EXPIRES: "valid_until"}),
        (
            select(agreement.c.deal_id, agreement.c.renewal_on, agreement.c.ends_on).order_by(agreement.c.created_at),
            {Event.AGREEMENT_RENEWS: "renewal_on", Event.AGREEMENT_ENDS: "ends_on"},
        ),
        (
            select(procurement.c.deal_id, procurement.c.questions_by, procurement.c.bid_by, procurement.c.decision_on),
            {
                Event.QUESTIONS_DUE: "questions_by",
                Event.BID_DUE: "bid_by",
                Event.TENDER_DECISION: "decision_on",
            },
        ),
    )
    calendar = read.office.calendar
    for statement, columns in sources:
        for row in read.all(statement):
            for event, column in columns.items():
                day = row[column]
                if isinstance(day, datetime):
                    found[row["deal_id"]][event] = day
                elif day is not None:
                    found[row["deal_id"]][event] = calendar.moment(day, calendar.starts)
    return found


def _contacts() -> Select[Any]:
    """The last time each organisation was talked with or met."""
    spoken = select(call.c.organisation_id, call.c.started_at.label("at")).where(call.c.outcome.not_in(UNANSWERED))
    met = select(meeting.c.organisation_id, meeting.c.starts_at).where(meeting.c.state == MeetingState.HELD)
    every = union_all(spoken, met).subquery()
    newest = func.max(every.c.at, type_=Instant()).label("at")
    return select(every.c.organisation_id, newest).group_by(every.c.organisation_id)
