"""The Finnish business id and its check digit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.business_id import read_business_id
from data.model.refusal import Unclear


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("0112038-9", "0112038-9"),
        (" 0112038 - 9 ", "0112038-9"),
        ("0112038\u20139", "0112038-9"),
        ("01120389", "0112038-9"),
        ("112038-9", "0112038-9"),
        ("FI01120389", "0112038-9"),
        ("fi 0112038-9", "0112038-9"),
        ("1572860-0", "1572860-0"),
    ],
)
def test_a_business_id_is_read_in_every_form(typed: str, read: str) -> None:
    assert read_business_id(typed) == read


@pytest.mark.parametrize("typed", ["0112038-8", "1572860-1", "0000006-0"])
def test_a_wrong_check_digit_is_refused(typed: str) -> None:
    with pytest.raises(Unclear, match="wrong digit"):
        read_business_id(typed)


@pytest.mark.parametrize("typed", ["", "x", "12345-6", "123456789", "SE556036079301", "0112038-9 Oy", "٠١١٢٠٣٨-٩"])
def test_what_is_no_business_id_is_refused(typed: str) -> None:
    with pytest.raises(Unclear, match="not a business id"):
        read_business_id(typed)


@given(st.integers(0, 9_999_999))
def test_at_most_one_check_digit_fits_a_number(number: int) -> None:
    fits = []
    for check in range(10):
        try:
            fits.append(read_business_id(f"{number:07d}-{check}"))
        except Unclear:
            continue
    assert len(fits) <= 1


@given(st.integers(0, 6), st.integers(1, 9))
def test_one_mistyped_digit_is_noticed(place: int, by: int) -> None:
    digits = list("0112038")
    digits[place] = str((int(digits[place]) + by) % 10)
    with pytest.raises(Unclear):
        read_business_id(f"{''.join(digits)}-9")
