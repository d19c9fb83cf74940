"""Where a text names somebody."""

from __future__ import annotations

import json

import pytest

from data.model.mentions import Mentions

LIISA = Mentions(["Liisa Mäkinen"], ["liisa.makinen@poyta.example"], ["+358401234567"])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Liisa Mäkinen soitti", "– soitti"),
        ("soita liisa mäkiselle", "soita –"),
        ("MÄKINEN, LIISA", "–"),
        ("Liisa\nMäkinen", "–"),
        ("mail Liisa.Makinen@Poyta.example.", "mail –."),
        ("+358 (0)40 123 45 67", "–"),
        ("040-123 4567 12 pcs", "– 12 pcs"),
        ("(040) 1234567, 0401234567 ja 00358401234567", "–, – ja –"),
    ],
)
def test_a_mention_is_replaced_however_it_is_spelt(text: str, left: str) -> None:
    assert LIISA.named_in(text)
    assert LIISA.without(text, "–") == left


@pytest.mark.parametrize(
    "text",
    ["Liisa Virtanen", "Mäkinen", "0401234568", "20401234567", "anna.liisa.makinen@poyta.example", "Elsaliisa", ""],
)
def test_somebody_else_is_not_taken_for_them(text: str) -> None:
    assert not LIISA.named_in(text)
    assert LIISA.without(text, "–") == text


def test_a_name_of_one_word_is_found_only_as_it_is_written() -> None:
    apu = Mentions(["Apu"])
    assert apu.without("Apu tilasi, apu tuli, Apuri ei", "–") == "– tilasi, apu tuli, Apuri ei"


def test_what_json_holds_is_looked_through() -> None:
    held = {"who": "Liisa Mäkinen", "many": [1, None, {"Liisa Mäkinen": "040 123 4567"}]}
    assert LIISA.named_in(held)
    assert LIISA.without(held, "–") == {"who": "–", "many": [1, None, {"–": "–"}]}
    assert "4567" not in json.dumps(LIISA.without(held, "–"))


@pytest.mark.no_cover
def test_a_thousand_names_are_looked_for_at_once() -> None:
    many = Mentions(
        [f"Nimi{at} Sukunimi{at}" for at in range(1000)], numbers=[f"+35840{at:07}" for at in range(1000, 2000)]
    )
    assert many.without("Nimi999 Sukunimi999, 040 000 1999, Nimi1000 S", "–") == "–, –, Nimi1000 S"


def test_nobody_is_named_nowhere() -> None:
    assert not Mentions()
    assert Mentions().without("Liisa Mäkinen 040 123 4567 a@b.fi", "–") == "Liisa Mäkinen 040 123 4567 a@b.fi"
