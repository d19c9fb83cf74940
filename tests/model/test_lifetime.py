"""What a customer is worth: a purchase, times purchases per year, times years."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from data.model.lifetime import lifetime_cents

TODAY = date(2026, 11, 24)
purchases = st.lists(
    st.tuples(st.integers(0, 9000).map(lambda days: TODAY - timedelta(days=days)), st.integers(0, 10**9)), max_size=20
)


def test_whoever_bought_nothing_is_worth_nothing() -> None:
    assert lifetime_cents([], TODAY) == 0


def test_a_customer_of_less_than_a_year_is_counted_as_of_one() -> None:
    assert lifetime_cents([(TODAY - timedelta(days=30), 420_000)], TODAY) == 420_000
    assert lifetime_cents([(TODAY, 420_000)], TODAY) == 420_000
    assert lifetime_cents([(TODAY - timedelta(days=300), 100), (TODAY - timedelta(days=3), 200)], TODAY) == 300


def test_value_times_purchases_per_year_times_years() -> None:
    """Three purchases of a thousand in two years: 1000 × 1.5 × years."""
    bought = [(TODAY - timedelta(days=days), 1_000_00) for days in (730, 500, 20)]
    assert lifetime_cents(bought, TODAY) == 1_500_00
    assert lifetime_cents(bought, TODAY, years=3) == 4_500_00


def test_a_purchase_dated_ahead_makes_nobody_worth_more_than_a_year_of_it() -> None:
    assert lifetime_cents([(TODAY + timedelta(days=9), 700)], TODAY) == 700


@given(purchases, st.integers(1, 40))
def test_it_is_never_negative_and_grows_with_the_years(bought: list[tuple[date, int]], years: int) -> None:
    found = lifetime_cents(bought, TODAY, years)
    assert 0 <= found <= lifetime_cents(bought, TODAY, years + 1)


@given(purchases)
def test_of_one_year_it_is_never_more_than_everything_bought(bought: list[tuple[date, int]]) -> None:
    assert lifetime_cents(bought, TODAY) <= sum(cents for _day, cents in bought)


@given(purchases, st.integers(0, 10**9))
def test_another_purchase_today_never_lowers_it(bought: list[tuple[date, int]], cents: int) -> None:
    assert lifetime_cents([*bought, (TODAY, cents)], TODAY) >= lifetime_cents(bought, TODAY)
