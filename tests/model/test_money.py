"""Amounts as the rep types them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.money import read_money, show_money
from data.model.refusal import Unclear


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("", 0),
        ("12 960", 1_296_000),
        ("4200,50", 420_050),
        ("4 200,5 €", 420_050),
        ("4.200,50", 420_050),
        ("1,234.56", 123_456),
        ("12\u00a0960 eur", 1_296_000),
        ("0,07", 7),
        ("1 234 567", 123_456_700),
        ("12.960", 1_296_000),
    ],
)
def test_money_is_read_to_the_cent(typed: str, cents: int) -> None:
    assert read_money(typed) == cents


@pytest.mark.parametrize("typed", ["x", "-5", "1,2,3", "4200,505", "1.234.56", "12 34", "€", "1e5", "٣", "99999999999"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        read_money(typed)


@given(st.integers(0, 10**12))
def test_money_shown_is_read_as_the_same_money(cents: int) -> None:
    assert read_money(show_money(cents)) == cents
