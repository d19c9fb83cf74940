"""Days gone by as the rep types them."""

from __future__ import annotations

from datetime import date

import pytest

from data.model.bygone import read_day, show_day
from data.model.refusal import Unclear


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3.11.2026", date(2026, 11, 3)),
        ("3.11.", date(2026, 11, 3)),
        ("24.12.", date(2025, 12, 24)),
        ("2026-1-5", date(2026, 1, 5)),
    ],
)
def test_a_day_gone_by_is_read_as_typed(typed: str, day: date) -> None:
    assert read_day(typed, date(2026, 11, 24)) == day
    assert read_day(show_day(day), date(2026, 11, 24)) == day


@pytest.mark.parametrize("typed", ["31.2.2026", "soon", "29.2.", "25.11.2026", "3.11.26"])
def test_what_is_no_day_gone_by_is_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        read_day(typed, date(2026, 11, 24))
