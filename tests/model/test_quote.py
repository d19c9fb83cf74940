"""Quotes: sums to the cent, figures as they are typed, and the table of the trade."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from json import dumps, loads

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.facts import QuoteState
from data.model.figures import (
    check_line,
    euros,
    figure,
    read_discount,
    read_line,
    read_months,
    read_quantity,
    read_unit,
    read_vat,
)
from data.model.quote import Option, Quote, QuoteLine, from_json, to_json
from data.model.refusal import NotFound, Refusal, Unclear

DISCOUNTS = st.decimals(0, 100, places=4)
LINES = st.builds(
    QuoteLine,
    what=st.text(min_size=1, max_size=20),
    quantity=st.integers(1, 1_000_000),
    unit=st.decimals(0, 1_000_000, places=4),
    months=st.integers(1, 120),
    discount=DISCOUNTS,
    reason=st.text(max_size=20),
)
OPTIONS = st.lists(
    st.builds(
        Option,
        key=st.sampled_from(["whole", "trial"]),
        name=st.text(max_size=20),
        start=st.none() | st.just("trial"),
        lines=st.lists(LINES, max_size=4).map(tuple),
    ),
    max_size=4,
).map(tuple)


def quote(*options: Option, vat: str = "25.5", state: QuoteState = QuoteState.DRAFT) -> Quote:
    return Quote("q", 1, 1, state, "en", Decimal(vat), date(2026, 12, 24), options)


def half_up(exact: Fraction) -> Decimal:
    """To the cent by whole numbers alone."""
    cents = (2 * 100 * exact.numerator + exact.denominator) // (2 * exact.denominator)
    return Decimal(cents).scaleb(-2)


@given(LINES)
def test_a_line_is_its_exact_product_rounded_once_half_a_cent_up(line: QuoteLine) -> None:
    exact = line.quantity * line.months * Fraction(line.unit)
    assert line.full == half_up(exact)
    assert line.total == half_up(exact * (100 - Fraction(line.discount)) / 100)
    assert 0 <= line.total <= line.full


@given(OPTIONS, st.decimals(0, 100, places=4))
def test_sums_and_vat_are_to_the_cent_and_add_up(options: tuple[Option, ...], vat: Decimal) -> None:
    whole = quote(*options, vat=str(vat))
    for option in options:
        assert option.total == sum(line.total for line in option.lines)
        assert option.cents == option.total * 100
        assert whole.tax(option) == half_up(Fraction(option.total) * Fraction(vat) / 100)
        assert whole.gross(option) - option.total == whole.tax(option)


@given(OPTIONS)
def test_options_come_back_from_the_file_exactly(options: tuple[Option, ...]) -> None:
    assert from_json(loads(dumps(to_json(options)))) == options


def test_half_a_cent_goes_up_and_each_line_is_rounded_by_itself() -> None:
    line = QuoteLine("a", 1, Decimal("0.0050"))
    assert line.total == Decimal("0.01")
    assert Option("whole", "w", None, (line, line)).total == Decimal("0.02")
    assert QuoteLine("a", 3, Decimal("7.25"), 1, Decimal("33.3333"), "r").total == Decimal("14.50")
    assert quote(vat="25.5").tax(Option("w", "w", None, (QuoteLine("a", 1, Decimal("0.10")),))) == Decimal("0.03")


def test_an_option_that_is_gone_is_told_in_words() -> None:
    with pytest.raises(NotFound, match="no longer in the quote"):
        quote().option("whole")


@pytest.mark.parametrize(
    ("typed", "meant"), [("48", 48), ("1 000", 1000), ("1\u00a0000", 1000), ("4 x 12", 48), (" 1000000 ", 1_000_000)]
)
def test_quantities_are_read_as_reps_write_them(typed: str, meant: int) -> None:
    assert read_quantity(typed) == meant


@pytest.mark.parametrize("typed", ["0", "-3", "2,5", "1000001", "", "many", "1e9", "4 x 0", "9" * 400, "²", "٣"])
def test_quantities_that_cannot_be_are_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        read_quantity(typed)


@pytest.mark.parametrize(
    ("typed", "meant"), [("7,25", "7.25"), ("7.2500 €", "7.25"), ("12 960,50", "12960.5"), ("0,0375 eur", "0.0375")]
)
def test_unit_prices_are_read_with_comma_or_point(typed: str, meant: str) -> None:
    assert read_unit(typed) == Decimal(meant)


@pytest.mark.parametrize("typed", ["0", "-7", "0,00001", "1000000,01", "1.234", "€", "seven", "7,,2"])
def test_unit_prices_that_cannot_be_are_refused(typed: str) -> None:
    with pytest.raises(Unclear):
        read_unit(typed)


def test_terms_are_whole_months_up_to_ten_years() -> None:
    assert [read_months(typed) for typed in ("12", "12 kk", "6 months", "1", "120")] == [12, 12, 6, 1, 120]
    for typed in ("0", "-1", "1,5", "121", "a year", ""):
        with pytest.raises(Unclear):
            read_months(typed)


def test_percentages_may_be_nothing_and_at_most_all() -> None:
    assert [read_discount(typed) for typed in ("10", "10 %", "12,5%", "", "0", "0,0", "100")] == [
        Decimal(text) for text in ("10", "10", "12.5", "0", "0", "0", "100")
    ]
    assert [read_vat(typed) for typed in ("25,5", "0", "14 %")] == [Decimal("25.5"), 0, 14]
    for typed in ("-1", "101", "100,01", "0,00001", "ten", "1 0"):
        with pytest.raises(Unclear):
            read_discount(typed)
        with pytest.raises(Unclear):
            read_vat(typed)


def test_a_discount_needs_a_reason_and_a_line_its_words() -> None:
    line = read_line(what=" Licence\x1b ", quantity="48", unit="7,25", months="12", discount="10", reason="founders")
    assert line == QuoteLine("Licence", 48, Decimal("7.25"), 12, Decimal(10), "founders")
    assert line.total == Decimal("3758.40")
    with pytest.raises(Refusal, match="needs its reason"):
        read_line(what="Licence", quantity="48", unit="7", discount="10", reason=" ")
    with pytest.raises(Refusal, match="what it is"):
        read_line(what=" \x07", quantity="48", unit="7")
    with pytest.raises(Refusal, match="too long"):
        read_line(what="x" * 50_000, quantity="48", unit="7")
    with pytest.raises(Refusal, match="more than can be kept"):
        read_line(what="x", quantity="1000000", unit="1000000", months="2")


@given(LINES)
def test_no_line_passes_that_could_not_be_typed(line: QuoteLine) -> None:
    try:
        check_line(line)
    except Refusal:
        return
    assert line.what
    assert line.reason or not line.discount
    assert line.total <= 10_000_000_000


@given(st.decimals(0, 10**9, places=2))
def test_amounts_are_shown_with_both_cents_in_both_languages(amount: Decimal) -> None:
    plain = euros(amount, "en").replace("\u00a0", "").removesuffix("€")
    assert Decimal(plain) == amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert euros(amount, "fi").replace(",", ".") == euros(amount, "en")


def test_percentages_are_shown_without_idle_zeros() -> None:
    assert [figure(Decimal(text), "fi") for text in ("25.50", "10", "100", "0")] == ["25,5", "10", "100", "0"]
