"""The load of each day to come: what was promised or planned for it, whoever may be called."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, and_, func, not_, select

from data.model.facts import FollowUpState
from data.model.load import Load
from data.queue_order import waiting
from data.tables import followup
from data.transaction import Read

LOOKED_BACK = timedelta(days=28)
"""What was done in these days says how much is usual."""


def load_ahead(read: Read) -> Load:
    """How much is planned on each day from today on, and how much is overdue.

    What is on hold, and prospects who only wait their turn, fill no day.
    """
    here = and_(waiting(read), followup.c.held.is_(False), not_(_waits_its_turn(read)))
    counted = select(followup.c.due_on, func.count().label("count")).where(here, followup.c.due_on >= read.today)
    late = select(func.count()).select_from(followup).where(here, followup.c.due_on < read.today)
    planned = {row["due_on"]: int(row["count"]) for row in read.all(counted.group_by(followup.c.due_on))}
    return Load(read.today, read.office.calendar, planned, read.count(late), _done(read))


def _done(read: Read) -> Counter[date]:
    """How much was done on each of the last days, today left out: it is not over."""
    since = read.office.calendar.moment(read.today - LOOKED_BACK, time())
    hour = func.substr(followup.c.done_at, 1, 13)
    done = and_(followup.c.state == FollowUpState.DONE, followup.c.done_at >= since)
    found: Counter[date] = Counter()
    for row in read.all(select(hour.label("hour"), func.count().label("count")).where(done).group_by("hour")):
        day = read.office.calendar.today(datetime.fromisoformat(f"{row['hour']}:00").replace(tzinfo=UTC))
        if day < read.today:
            found[day] += int(row["count"])
    return found


def _waits_its_turn(read: Read) -> ColumnElement[bool]:
    """Whether nothing was promised by the day it stands on."""
    kinds = [kind.key for kind in read.office.playbook.kinds if kind.patient]
    return and_(followup.c.kind.in_(kinds), followup.c.agreed.is_(False))
