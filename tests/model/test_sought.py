"""What is sought: words, the figures of a number, a business id."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.sought import LONGEST, Sought, number_digits, read_sought


@pytest.mark.parametrize(
    "text",
    [
        "040 123 4567",
        "0401234567",
        "(040) 123-4567",
        "040-123 4567",
        "040.123.4567",
        "puh. 040 123 4567",
        "040 123 4567 (vaihde)",
        "Anna: (040) 123 4567, HR",
    ],
)
def test_a_number_at_home_is_its_figures_without_the_zero(text: str) -> None:
    assert number_digits(text) == "401234567"


@pytest.mark.parametrize(
    "text",
    [
        "+358 40 1234567",
        "00358 40 123 4567",
        "+358 (0)40 123-4567",
        "+358 040 123 4567",
        "00358-0401234567",
        "358401234567",
        "tel +358 40 123 4567",
    ],
)
def test_a_number_with_its_code_is_its_figures_with_the_code(text: str) -> None:
    assert number_digits(text) == "358401234567"


@pytest.mark.parametrize("text", ["", "Anna", "12", "007", "Halli 1", "room 12 b", "0", "+", "40 m²"])
def test_a_few_figures_among_words_are_no_number(text: str) -> None:
    assert number_digits(text) == ""


@pytest.mark.parametrize("text", ["1234567-1", "12345671", "FI12345671", "fi 1234567-1", "1234567\u20131"])
def test_a_business_id_is_read_in_every_form(text: str) -> None:
    assert read_sought(text).business_id == "1234567-1"


def test_words_are_folded_and_a_wrong_business_id_is_only_words_and_figures() -> None:
    assert read_sought(" PÖYTÄ\t oy ") == Sought(("pöytä", "oy"))
    assert read_sought("1234567-2") == Sought(("1234567-2",), "12345672")
    assert not read_sought(" \n ")


@given(st.text(max_size=3 * LONGEST))
def test_any_text_is_read(text: str) -> None:
    found = read_sought(text)
    assert found.digits == "" or found.digits.isdecimal()
    assert sum(map(len, found.words)) <= 3 * LONGEST
