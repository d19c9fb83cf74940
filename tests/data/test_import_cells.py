"""Cells are read as their column means them; what cannot be read is never made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.imports.cells import (
    read_addresses,
    read_headcount,
    read_id,
    read_language,
    read_number,
    read_numbers,
    read_role,
)
from data.imports.segments import Segments
from data.model.money import read_money
from data.model.playbook import Playbook
from data.model.refusal import Unclear


@pytest.mark.parametrize(
    ("typed", "count", "exact"),
    [
        ("48", 48, True),
        ("48 hlö", 48, True),
        ("1 200", 1200, True),
        ("1.200 employees", 1200, True),
        ("50-99", 50, False),
        ("10–19 henkilöä", 10, False),
        ("n. 30", 30, False),
        (">1000", 1000, False),
        ("yli 500", 500, False),
    ],
)
def test_a_headcount_is_read_and_a_range_is_told_from_a_figure(typed: str, count: int, exact: bool) -> None:
    assert read_headcount(typed) == (count, exact)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("4 200 €", 420000),
        ("4200,50", 420050),
        ("1.234,50", 123450),
        ("1,234.50 EUR", 123450),
        ("1.234", 123400),
        ("12,5", 1250),
        ("0", 0),
        ("1\u00a0000\u00a0000", 100000000),
    ],
)
def test_an_amount_is_read_with_comma_or_point(typed: str, cents: int) -> None:
    assert read_money(typed) == cents


@given(st.integers(0, 10**9), st.integers(0, 99))
def test_every_amount_written_either_way_is_read_back(euros: int, cents: int) -> None:
    grouped = f"{euros:,}.{cents:02d}"
    finnish = grouped.replace(",", " ").replace(".", ",")
    assert read_money(grouped) == read_money(finnish) == euros * 100 + cents


@pytest.mark.parametrize(
    ("typed", "e164"),
    [
        ("040 123 4567", "+358401234567"),
        ("401234567", "+358401234567"),
        ("358401234567", "+358401234567"),
        ("401234567.0", "+358401234567"),
        ("3.58401234567E+11", "+358401234567"),
        ("3,58E+11", None),
        ("3.5840123456E+11", None),
        ("kysy vaihteesta", None),
    ],
)
def test_a_number_a_spreadsheet_took_for_a_figure_is_restored_but_never_guessed(typed: str, e164: str | None) -> None:
    assert read_number(typed, "FI").e164 == e164


def test_several_numbers_in_a_cell_are_all_kept() -> None:
    found = read_numbers("040 123 4567 / 09 123 4567 tai 050 7654321", "FI")
    assert [number.e164 for number in found] == ["+358401234567", "+35891234567", "+358507654321"]


def test_the_first_address_counts_and_the_others_are_handed_back() -> None:
    assert read_addresses("Anna <anna@poyta.fi>") == ("anna@poyta.fi", [])
    assert read_addresses("anna@poyta.fi; info@poyta.fi") == ("anna@poyta.fi", ["info@poyta.fi"])


def test_a_finnish_id_is_checked_and_a_foreign_one_taken_as_it_is() -> None:
    assert read_id("FI01120389") == "0112038-9"
    assert read_id("556703-7485") == "556703-7485"
    with pytest.raises(Unclear, match="wrong digit"):
        read_id("0112038-8")


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (read_headcount, "monta"),
        (read_headcount, "99999999999"),
        (read_money, "paljon"),
        (read_money, "1.2.3"),
        (read_addresses, "anna at poyta"),
        (read_id, "ei ole"),
        (read_role, "kuningas"),
        (read_language, "klingon"),
    ],
)
def test_what_cannot_be_read_is_refused(reader: object, text: str) -> None:
    assert callable(reader)
    with pytest.raises(Unclear):
        reader(text)


def test_roles_and_languages_are_known_in_both_tongues() -> None:
    assert read_role("Päättäjä") == read_role("Decision maker") == "decision_maker"
    assert read_language("suomi") == "fi"
    assert read_language("English") == "en"


@pytest.mark.parametrize(
    ("name", "segment"),
    [
        ("Kuopion kaupunki", "municipality"),
        ("Inarin kunta", "municipality"),
        ("Hoiva-Apu ry", "association"),
        ("Tampereen Urheiluseura r.y.", "association"),
        ("Pöytä Oy", "company"),
        ("Kuntatekniikka Oy", "company"),
        ("Kaupunki Media Oy", "company"),
        ("Jotain", "company"),
    ],
)
def test_the_segment_is_told_by_the_name(playbook: Playbook, name: str, segment: str) -> None:
    assert Segments(playbook).of(name) == segment
