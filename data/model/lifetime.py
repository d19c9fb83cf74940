"""What a customer is worth over the years they stay (domain.md §7)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

_YEAR = 365


def lifetime_cents(purchases: Sequence[tuple[date, int]], today: date, years: int = 1) -> int:
    """Value of a purchase × purchases per year × years they stay.

    Purchases per year are counted since the first one; a customer of less than a year is counted as of one.

    Args:
        purchases: The day and the cents of each deal won.
        today: Today.
        years: How long a customer is counted to stay.
    """
    if not purchases:
        return 0
    days = max(_YEAR, (today - min(day for day, _cents in purchases)).days)
    return sum(cents for _day, cents in purchases) * years * _YEAR // days
