"""Lanes: the columns of the board before they are filled, each with the deals that stand in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import ColumnElement, and_, or_, select

from data.erased import of_somebody
from data.model.facts import DealState
from data.model.travel import counterpart
from data.processes import UNKNOWN, processes_in_use
from data.tables import deal
from data.transaction import Read
from data.words import _, language


@dataclass(frozen=True, slots=True)
class Lane:
    """A column of the board: which deals stand in it, and what its sums and limits mean."""

    key: str
    name: str
    goal: str
    where: ColumnElement[bool]
    """Over the deal and its organisation."""
    probability: int | None
    """The chance, in percent, that a deal here is won; None: nothing is weighed."""
    limit_days: int | None
    won: bool = False
    """Whether what stands here is won already."""
    by: ColumnElement[str] | None = None
    """What sorts deals into all lanes of the set at once, where there is such a thing: its value is the lane's key."""
    among: ColumnElement[bool] | None = None
    """Which deals it sorts; None: all."""


Lanes = Callable[[Read], tuple[Lane, ...]]
"""A set of lanes, from left to right."""


def stage_lanes(read: Read) -> tuple[Lane, ...]:
    """A lane for each stage of the office, and a first one for deals in stages that their process no longer has.

    A deal that travels by a process of its own stands where its stage's phase is; customers stand in the last lane.
    """
    stages = read.office.playbook.stages
    lost = _("These deals stand in stages the playbook no longer has: move them on.")
    own, somebodys = _foreign(read), of_somebody(read)
    first = Lane(UNKNOWN, _("No stage"), lost, and_(deal.c.state == DealState.OPEN, _homeless(read, own)), None, None)
    lanes = [first]
    for stage in stages:
        here = and_(deal.c.state == DealState.OPEN, _standing(stage.key, own))
        if last := stage is stages[-1]:
            here = or_(here, and_(deal.c.state == DealState.WON, *somebodys))
        name, goal = stage.name.said(language()), stage.goal.said(language())
        lanes.append(Lane(stage.key, name, goal, here, stage.probability, stage.limit_days, won=last))
    return tuple(lanes)


def customers_only(lanes: Lanes) -> Lanes:
    """The same lanes with one card for each customer: the newest deal won with them."""

    def narrowed(read: Read) -> tuple[Lane, ...]:
        newest = and_(newest_won(), *of_somebody(read))
        return tuple(replace(lane, where=and_(newest, lane.where), among=newest) for lane in lanes(read))

    return narrowed


def newest_won() -> ColumnElement[bool]:
    """Whether a deal is the newest that was won with its organisation."""
    other = deal.alias("other")
    theirs = (other.c.organisation_id == deal.c.organisation_id) & (other.c.state == DealState.WON)
    newest = select(other.c.id).where(theirs).order_by(other.c.closed_at.desc(), other.c.id.desc()).limit(1)
    return and_(deal.c.state == DealState.WON, deal.c.id == newest.correlate(deal).scalar_subquery())


Foreign = dict[str, dict[str, list[str]]]
"""By process and by lane: the stages of the process that stand there."""


def _foreign(read: Read) -> Foreign:
    found: Foreign = {}
    for key, process in processes_in_use(read).items():
        lanes = found.setdefault(key, {})
        for stage in process.stages:
            if there := counterpart(process, read.office.playbook, stage.key):
                lanes.setdefault(there.key, []).append(stage.key)
    return found


def _standing(key: str, own: Foreign) -> ColumnElement[bool]:
    """The deals of a stage, and those of other processes that stand with them."""
    if not own:
        return deal.c.stage == key
    theirs = [and_(deal.c.process == process, deal.c.stage.in_(lanes.get(key, []))) for process, lanes in own.items()]
    return or_(and_(_usual(own), deal.c.stage == key), *theirs)


def _homeless(read: Read, own: Foreign) -> ColumnElement[bool]:
    """The deals whose stage their process does not have: which stages there are stands at once in an index."""
    there = read.all(select(deal.c.stage).where(deal.c.state == DealState.OPEN).distinct())
    known = {stage.key for stage in read.office.playbook.stages}
    gone = deal.c.stage.in_(sorted(row["stage"] for row in there if row["stage"] not in known))
    if not own:
        return gone
    theirs = [
        and_(deal.c.process == process, deal.c.stage.not_in([key for keys in lanes.values() for key in keys]))
        for process, lanes in own.items()
    ]
    return or_(and_(_usual(own), gone), *theirs)


def _usual(own: Foreign) -> ColumnElement[bool]:
    """The deals that travel by the office's process."""
    return or_(deal.c.process.is_(None), deal.c.process.not_in(list(own)))
