"""Phone numbers as people type them, and as they are shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model import phone
from data.model.phone import numbers_in, read_phone, show_phone
from data.model.refusal import Unclear


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("040 123 4567", "+358401234567"),
        ("(040) 1234567", "+358401234567"),
        ("040-123-4567", "+358401234567"),
        ("040\u00a0123\u00a04567", "+358401234567"),
        ("+358 (0)40 123 4567", "+358401234567"),
        ("00358401234567", "+358401234567"),
        ("puh. 040-1234567", "+358401234567"),
        ("Puh 040 1234567", "+358401234567"),
        ("Tel:+358401234567", "+358401234567"),
        ("040 1234567 (vaihde)", "+358401234567"),
        ("(vaihde) 09 123 4567", "+35891234567"),
        ("09 123 4567 vaihde", "+35891234567"),
        ("09 123 4567 ext 5", "+35891234567"),
        ("09 123 4567, alanumero 123", "+35891234567"),
        ("+358401234567x12", "+358401234567"),
        ("040 1234567, Matti", "+358401234567"),
        ("+46 8 123 456", "+468123456"),
        ("+1 202 555 0123", "+12025550123"),
    ],
)
def test_a_number_is_read_whatever_stands_around_it(typed: str, number: str) -> None:
    assert read_phone(typed) == number


@pytest.mark.parametrize(
    "typed",
    ["", "abc", "5", "112", "(vaihde)", "040 CALL 123", "1-800-FLOWERS", "040-1234567 / 09-1234567", "+", "+999 1"],
)
def test_what_cannot_be_dialled_is_refused_with_words(typed: str) -> None:
    with pytest.raises(Unclear, match="not a phone number"):
        read_phone(typed)


def test_a_bare_number_belongs_to_the_country_it_is_typed_in() -> None:
    assert read_phone("08 123 456 78", "SE") == "+46812345678"
    assert read_phone("+358401234567", "") == "+358401234567"
    with pytest.raises(Unclear):
        read_phone("040 1234567", "")


@pytest.mark.parametrize(
    ("number", "country", "shown"),
    [
        ("+358401234567", "FI", "040 123 4567"),
        ("+3584571234567", "FI", "0457 123 4567"),
        ("+35891234567", "FI", "09 123 4567"),
        ("+358201234567", "FI", "020 123 4567"),
        ("+358912345", "FI", "09 12345"),
        ("+46812345678", "FI", "+46 8 123 456 78"),
        ("+46812345678", "SE", "08-123 456 78"),
        ("+358401234567", "SE", "+358 40 1234567"),
        ("typed as it was", "FI", "typed as it was"),
    ],
)
def test_a_number_is_shown_as_it_is_read_aloud(number: str, country: str, shown: str) -> None:
    assert show_phone(number, country) == shown


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Soita 040 1234567 tai 09 123 4567", ["+358401234567", "+35891234567"]),
        ("040-1234567 / 09-1234567", ["+358401234567", "+35891234567"]),
        ("040 123 4567 050 123 4567", ["+358401234567", "+358501234567"]),
        ("ring thu 9 040 123 4567, 12 people", ["+358401234567"]),
        ("p.0401234567.", ["+358401234567"]),
        ("+46 8 123 456 x12", ["+468123456"]),
        ("+358 (0)40 123 4567 12 kpl", ["+358401234567"]),
        ("tiistaina 24.11. klo 10", []),
        ("auki 07.30-09.00, 09.12.2026 klo 08.15", []),
        ("FI21 1234 5600 0007 85, 1234567-1", []),
        ("12 960 000 for 4200 people", []),
    ],
)
def test_every_number_of_a_line_is_found_and_no_other_figure(line: str, numbers: list[str]) -> None:
    found = numbers_in(line)
    assert [number for _start, _end, number in found] == numbers
    assert [read_phone(line[start:end]) for start, end, _number in found] == numbers


@given(st.text(max_size=300) | st.text("0123456789+()-/ .xp", max_size=300))
def test_numbers_are_looked_for_in_any_text(line: str) -> None:
    for start, end, number in numbers_in(line):
        assert read_phone(line[start:end]) == number


@given(st.text() | st.text("0123456789+()-/ xpuh.", max_size=80))
def test_any_text_is_a_number_or_refused(typed: str) -> None:
    try:
        number = read_phone(typed)
    except Unclear:
        return
    assert number.startswith("+")
    assert number[1:].isdigit()
    assert read_phone(show_phone(number)) == number


_GROUPS = st.lists(
    st.tuples(st.sampled_from(["", "", " ", "-", ") ", "("]), st.sampled_from("0123456789")), max_size=12
)


@given(
    st.sampled_from(["0", "(0", "+358", "+358 ", "+358(0)", "+358 (0)"]),
    st.sampled_from(["40", "44", "50", "457", "9", "3", "2", "8", "14", "19", "18", "20", "1", "6", "7", "29"]),
    _GROUPS,
    st.sampled_from(["FI", "SE", ""]),
)
def test_a_usual_number_is_what_the_librarys_table_says(
    head: str, area: str, groups: list[tuple[str, str]], country: str
) -> None:
    text = head + area + "".join(gap + digit for gap, digit in groups)
    found = phone.usual_phone(text, country)
    assert found is None or found == phone._by_table(text, country)


@pytest.mark.parametrize("area", ["40", "48", "50", "457", "9", "3", "2", "14", "16", "8"])
def test_a_number_as_most_are_written_needs_no_table(area: str) -> None:
    assert phone.usual_phone(f"0{area} 2345 678", "FI") == phone._by_table(f"0{area} 2345 678", "FI")
    assert phone.usual_phone(f"0{area} 2345 678", "SE") is None
