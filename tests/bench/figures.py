"""What was measured: samples, and the rows of the report that hold them against the bare app and a goal."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Sample:
    """Many measurements of one thing, in one unit."""

    values: tuple[float, ...]

    @classmethod
    def of(cls, values: Sequence[float | None], scale: float = 1.0) -> Sample:
        """Those there are, in another unit: 1000 makes milliseconds of seconds."""
        return cls(tuple(value * scale for value in values if value is not None))

    @property
    def n(self) -> int:
        """How many."""
        return len(self.values)

    @property
    def median(self) -> float:
        """The one in the middle."""
        return statistics.median(self.values) if self.values else float("nan")

    @property
    def p95(self) -> float:
        """What 95 of 100 do not exceed."""
        if self.n < 2:
            return self.median
        return statistics.quantiles(self.values, n=20, method="inclusive")[-1]


@dataclass(frozen=True)
class Row:
    """One figure of the report."""

    name: str
    what: str
    goal: str
    unit: str
    app: Sample
    bare: Sample | None
    result: str
    """What is held against the goal, in its words: `1.2 / 1.6 ×`."""
    reached: bool
    remark: str = ""
    more: dict[str, float] = field(default_factory=dict)
    """What was seen on the way: bytes a key, milliseconds until settled."""

    @property
    def as_json(self) -> dict[str, object]:
        """For other programs."""
        bare = {"n": self.bare.n, "median": self.bare.median, "p95": self.bare.p95} if self.bare else None
        return {
            "name": self.name,
            "what": self.what,
            "goal": self.goal,
            "unit": self.unit,
            "n": self.app.n,
            "median": self.app.median,
            "p95": self.app.p95,
            "bare": bare,
            "result": self.result,
            "reached": self.reached,
            "remark": self.remark,
            "more": self.more,
        }


def ratio(
    name: str,
    what: str,
    app: Sample,
    bare: Sample,
    most: float,
    *,
    most_p95: float | None = None,
    unit: str = "ms",
    **more: float,
) -> Row:
    """A figure that may be so many times the bare app's: in the middle, and in 95 of 100."""
    middle, high = app.median / bare.median, app.p95 / bare.p95
    goal, result, reached = f"≤ {most:g} ×", f"{middle:.2f} ×", middle <= most
    if most_p95 is not None:
        goal, result = f"≤ {most:g} / {most_p95:g} ×", f"{middle:.2f} / {high:.2f} ×"
        reached = reached and high <= most_p95
    return Row(name, what, goal, unit, app, bare, result, reached and answered(more), more=more)


def over(name: str, what: str, app: Sample, bare: Sample, *, most: float, **more: float) -> Row:
    """A figure that may exceed the bare app's by so many milliseconds in 95 of 100."""
    above = app.p95 - bare.p95
    reached = above <= most and answered(more)
    return Row(name, what, f"p95 ≤ {most:g} ms over it", "ms", app, bare, f"+{above:.1f} ms", reached, more=more)


def answered(more: dict[str, float]) -> bool:
    """Whether every key was answered: one that was not is in no figure."""
    return not more.get("unanswered")


def most(name: str, what: str, app: Sample, limit: float, *, unit: str, p95: bool = False, remark: str = "") -> Row:
    """A figure with a limit of its own."""
    value = app.p95 if p95 else app.median
    goal = f"{'p95 ' if p95 else ''}≤ {limit:g} {unit}"
    return Row(name, what, goal, unit, app, None, f"{value:.3g} {unit}", value <= limit, remark)
