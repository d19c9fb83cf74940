"""What customers say of us all in all: figures of the last twelve months, with how many answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import RowMapping, func, select

from data.aftersale import complaint, feedback, recommendation
from data.model.calendar import add_months
from data.model.care_facts import ComplaintState, FeedbackKind, RecommendationState
from data.model.loyalty import Scale, mean_tenths, nps, spread
from data.transaction import Read

MONTHS = 12
"""Figures are of so many months back."""


@dataclass(frozen=True, slots=True)
class CareFigures:
    """Opinions of the last twelve months, complaints open now, references and names asked for and given."""

    nps: int | None
    nps_before: int | None
    """The same of the twelve months before those."""
    nps_count: int
    ces_tenths: int | None
    ces_count: int
    levels: tuple[int, ...]
    """How many answered each level of satisfaction, from the lowest on."""
    complaints: int
    asked: int
    given: int


def care_figures(read: Read) -> CareFigures:
    """The figures of today."""
    scores = _scores(read, add_months(read.today, -MONTHS), read.today + timedelta(days=1))
    before = _scores(read, add_months(read.today, -2 * MONTHS), add_months(read.today, -MONTHS))
    asked = _recommendations(read)
    open_cases = select(func.count()).select_from(complaint).where(complaint.c.state == ComplaintState.OPEN)
    promoted, eased = scores[FeedbackKind.NPS], scores[FeedbackKind.CES]
    return CareFigures(
        nps=nps(promoted),
        nps_before=nps(before[FeedbackKind.NPS]),
        nps_count=len(promoted),
        ces_tenths=mean_tenths(eased),
        ces_count=len(eased),
        levels=spread(scores[FeedbackKind.SATISFACTION]),
        complaints=read.count(open_cases),
        asked=sum(asked.values()),
        given=asked.get(RecommendationState.GIVEN, 0),
    )


def _scores(read: Read, first: date, end: date) -> dict[FeedbackKind, list[int]]:
    """Every score from a day on, before another one, by kind; turned where lower is better."""
    calendar = read.office.calendar
    since, until = calendar.moment(first, time(0)), calendar.moment(end, time(0))
    columns = (feedback.c.kind, feedback.c.score, feedback.c.lowest, feedback.c.highest, feedback.c.better)
    counted = select(*columns, func.count().label("count")).where(feedback.c.at >= since, feedback.c.at < until)
    found: dict[FeedbackKind, list[int]] = {kind: [] for kind in FeedbackKind}
    for row in read.all(counted.group_by(*columns)):
        found[FeedbackKind(row["kind"])] += _each(row)
    return found


def _each(row: RowMapping) -> Iterator[int]:
    upright = Scale(row["lowest"], row["highest"], row["better"]).upright(row["score"])
    return (upright for _number in range(row["count"]))


def _recommendations(read: Read) -> dict[str, int]:
    since = read.office.calendar.moment(add_months(read.today, -MONTHS), time(0))
    counted = select(recommendation.c.state, func.count().label("count")).where(recommendation.c.asked_at >= since)
    return {row["state"]: row["count"] for row in read.all(counted.group_by(recommendation.c.state))}
