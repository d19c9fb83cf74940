"""How the day goes: dials, conversations, meetings booked."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlalchemy import case, func, select

from data.model.facts import Outcome
from data.model.score import Score
from data.tables import call
from data.transaction import Read


def score(read: Read, since: datetime | None = None) -> Score:
    """Today's calls, or those since a moment of today, counted."""
    begin = since or read.office.calendar.moment(read.today, time(0))
    end = read.office.calendar.moment(read.today + timedelta(days=1), time(0))
    talks = [rule.key for rule in read.office.playbook.outcomes if rule.counts == "conversation"]
    found = read.first(
        select(
            func.count().label("dials"),
            func.coalesce(func.sum(case((call.c.outcome.in_(talks), 1), else_=0)), 0).label("talks"),
            func.coalesce(func.sum(case((call.c.outcome == Outcome.BOOKED, 1), else_=0)), 0).label("booked"),
        ).where(call.c.started_at >= begin, call.c.started_at < end)
    )
    assert found is not None
    return Score(int(found["dials"]), int(found["talks"]), int(found["booked"]))
