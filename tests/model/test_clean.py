"""Cleaning text: what needs none is told at a glance, and nothing that needs it is let through."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from data.model import clean as cleaning
from data.model.clean import clean, clean_line


def test_no_letter_that_is_let_through_at_a_glance_is_dropped_or_written_in_two_ways() -> None:
    let_through = [letter for letter in map(chr, range(0x110000)) if cleaning._CLEAN.fullmatch(letter)]
    assert len(let_through) > 700
    for letter in let_through:
        assert ord(letter) not in cleaning._DROP
        assert not unicodedata.combining(letter)
        assert unicodedata.is_normalized("NFC", letter)


@given(st.text(st.sampled_from("aÄ\u0308\u0301 \t\r\n\x1b\x9b\u202e\u200b\ud800€–\u1161\u1100"), max_size=12))
def test_what_was_cleaned_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)
