"""The evening: what the day came to, what is left of it for the next working day, and with what that one begins."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from sqlalchemy import func, select

from data.ledger import Count, Ledger, ledger
from data.load import load_ahead
from data.model.facts import DealState, FollowUpState
from data.model.load import DayLoad
from data.model.queued import QueueRow
from data.model.ranking import Section
from data.queue import queue
from data.tables import deal, followup, organisation, stage_event
from data.transaction import Read

FIRST = 3
"""So many things of the next working day are told."""

_LEFT = (Section.PINNED, Section.NOW, Section.LATE, Section.TODAY)
"""The parts of the queue that a day should leave empty."""


@dataclass(frozen=True, slots=True)
class Won:
    """A deal won today."""

    deal_id: str
    organisation_id: str
    organisation: str
    title: str
    value_cents: int


@dataclass(frozen=True, slots=True)
class Evening:
    """The end of a day."""

    ledger: Ledger
    done: tuple[Count, ...]
    """Follow-ups done today by kind, the most frequent first."""
    won: tuple[Won, ...]
    lost: int
    parked: int
    moved: int
    """Deals that went to another stage and travel on."""
    left: dict[Section, int]
    """What should have been done today and was not: it goes on to the next working day."""
    tomorrow: DayLoad
    """The next working day, and how much is planned on it besides."""
    first: tuple[QueueRow, ...]
    """With what that day begins, as its queue will stand."""

    @property
    def left_count(self) -> int:
        """How much is left in all."""
        return sum(self.left.values())


def evening(read: Read) -> Evening:
    """The day as it stands now, and the beginning of the next working day."""
    begin = read.office.calendar.moment(read.today, time())
    next_day = read.office.calendar.next_working_day(read.today)
    counts = queue(read, limit=0).counts
    ends = _ends(read, begin)
    return Evening(
        ledger=ledger(read),
        done=_done(read, begin),
        won=_won(read, begin),
        lost=ends.get(DealState.LOST, 0),
        parked=ends.get(DealState.LATER, 0),
        moved=ends.get(DealState.OPEN, 0),
        left={part: counts[part] for part in _LEFT if counts.get(part)},
        tomorrow=load_ahead(read).day(next_day),
        first=queue(_on_the_morning(read, next_day), limit=FIRST).rows,
    )


def _on_the_morning(read: Read, on: date) -> Read:
    """The same file, looked at when the work of that day begins."""
    at = read.office.calendar.moment(on, read.office.calendar.starts)
    return read.seen_from(replace(read.office, clock=lambda: at))


def _done(read: Read, begin: datetime) -> tuple[Count, ...]:
    here = (followup.c.state == FollowUpState.DONE, followup.c.done_at >= begin, followup.c.done_at <= read.now)
    counted = select(followup.c.kind, func.count().label("count")).where(*here).group_by(followup.c.kind)
    name = read.office.playbook.kind_name
    found = [Count(row["kind"], name(row["kind"]), int(row["count"])) for row in read.all(counted)]
    return tuple(sorted(found, key=lambda one: (-one.count, one.name)))


def _won(read: Read, begin: datetime) -> tuple[Won, ...]:
    columns = (deal.c.id, deal.c.organisation_id, organisation.c.name, deal.c.title, deal.c.value_cents)
    house = deal.join(organisation, deal.c.organisation_id == organisation.c.id)
    won = select(*columns).select_from(house).where(deal.c.state == DealState.WON, deal.c.closed_at >= begin)
    rows = read.all(won.order_by(deal.c.value_cents.desc(), deal.c.id))
    return tuple(Won(row["id"], row["organisation_id"], row["name"], row["title"], row["value_cents"]) for row in rows)


def _ends(read: Read, begin: datetime) -> dict[str, int]:
    """How many deals moved, were parked, lost or won today, by where they came to and still stand."""
    deals = func.count(stage_event.c.deal_id.distinct())
    stood = stage_event.join(deal, stage_event.c.deal_id == deal.c.id)
    moved = (stage_event.c.at >= begin, stage_event.c.from_stage.is_not(None), stage_event.c.state == deal.c.state)
    elsewhere = (stage_event.c.from_stage != stage_event.c.to_stage) | (stage_event.c.state != DealState.OPEN)
    counted = select(stage_event.c.state, deals.label("count")).select_from(stood).where(*moved, elsewhere)
    return {row["state"]: int(row["count"]) for row in read.all(counted.group_by(stage_event.c.state))}
