"""At which hours the rep reaches people: own answer rates by weekday and hour, once there are enough calls to tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from math import sqrt

FLOOR = 8
"""Fewer calls than this in an hour prove nothing: one of one is no best hour."""

_Z = 1.28
"""How sure the lower bound is: nine times in ten on its side."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Calls made in an hour, and how many of them were answered."""

    calls: int = 0
    answers: int = 0

    @property
    def percent(self) -> int:
        """How many of a hundred calls are answered."""
        return round(100 * self.answers / self.calls) if self.calls else 0

    @property
    def proven(self) -> bool:
        """Whether there are enough calls to speak of."""
        return self.calls >= FLOOR

    @property
    def at_least(self) -> float:
        """The share that the answers prove (Wilson's lower bound): few calls prove little, whatever their share."""
        if not self.calls:
            return 0.0
        share, n, z = self.answers / self.calls, self.calls, _Z
        middle = share + z * z / (2 * n)
        return (middle - z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))) / (1 + z * z / n)

    def and_also(self, other: Rate) -> Rate:
        """Both taken together."""
        return Rate(self.calls + other.calls, self.answers + other.answers)


@dataclass(frozen=True)
class BestHours:
    """Answer rates by weekday (0 is Monday) and hour on the rep's own clock."""

    cells: Mapping[tuple[int, int], Rate]
    enough: int
    """From so many calls on the rates say anything."""

    @cached_property
    def calls(self) -> int:
        """All calls there were."""
        return sum(rate.calls for rate in self.cells.values())

    @property
    def known(self) -> bool:
        """Whether the rates say anything yet; the playbook's windows do until then."""
        return self.calls >= self.enough

    def rate(self, weekday: int, hour: int) -> Rate | None:
        """The rate of this hour on this weekday, else of this hour on any day; None where neither is proven."""
        if not self.known:
            return None
        cell = self.cells.get((weekday, hour), Rate())
        found = cell if cell.proven else together(rate for (_day, at), rate in self.cells.items() if at == hour)
        return found if found.proven else None

    def best(self, weekday: int, hours: Iterable[int]) -> tuple[int, Rate] | None:
        """The hour of these in which most people answer, as far as that is proven; None where nothing is."""
        found = [(hour, rate) for hour in hours if (rate := self.rate(weekday, hour)) and rate.answers]
        return max(found, key=lambda one: (one[1].at_least, -one[0]), default=None)


def together(rates: Iterable[Rate]) -> Rate:
    """Rates taken together."""
    total = Rate()
    for rate in rates:
        total = total.and_also(rate)
    return total


def gathered(calls: Iterable[tuple[datetime, int, int]], enough: int) -> BestHours:
    """Rates of calls told by local moment: how many were made about then, and how many of them answered."""
    cells: dict[tuple[int, int], Rate] = {}
    for at, made, answered in calls:
        place = (at.weekday(), at.hour)
        cells[place] = cells.get(place, Rate()).and_also(Rate(made, answered))
    return BestHours(cells, enough)
