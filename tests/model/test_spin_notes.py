"""Lines of a note that belong to the needs analysis."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.facts import SpinPart
from data.model.needs import OWN
from data.model.spin_notes import LONGEST, MOST_LINES, line_key, noted_on, spin_lines

S, P, I, N = SpinPart  # noqa: E741 - the letters of the trade


@pytest.mark.parametrize(
    ("note", "lines"),
    [
        ("s: 20 people", [(S, "20 people")]),
        ("P : sore\tbacks ", [(P, "sore backs")]),
        ("  i:12 000 € a year", [(I, "12 000 € a year")]),
        ("N: halving it", [(N, "halving it")]),
        ("s: one\nno\nP: two\r\ns: three", [(S, "one"), (P, "two"), (S, "three")]),
        ("s: same\nS:  SAME \np: same", [(S, "same"), (P, "same")]),
        ("n:\ns:   \np: …", []),
        ("p: 040 123 4567", []),
        ("spin: no\nps: no\nx s: no\nnote s: no", []),
        ("p: [/b] \x1b[31mred", [(P, "[/b] [31mred")]),
        ("", []),
    ],
)
def test_marked_lines_are_told_apart_with_their_words(note: str, lines: list[tuple[SpinPart, str]]) -> None:
    assert list(spin_lines(note)) == lines


def test_a_pasted_novel_is_taken_in_portions() -> None:
    assert [len(words) for _part, words in spin_lines("p: " + "ä" * 1_000_000)] == [LONGEST]
    assert len(spin_lines("\n".join(f"s: {number}" for number in range(100_000)))) == MOST_LINES


def test_the_same_words_are_the_same_question_and_others_are_not() -> None:
    assert line_key(P, "Sore  backs") == line_key(P, "sore backs")
    assert len({line_key(P, "a"), line_key(S, "a"), line_key(P, "b")}) == 3
    assert line_key(P, "a").startswith(OWN)
    assert len(line_key(P, "ä" * LONGEST)) <= 40


def test_an_answer_says_where_it_comes_from_in_the_customers_language() -> None:
    assert noted_on(date(2026, 11, 24), "fi") == "Kirjattu puhelimessa 24.11.2026"
    assert noted_on(date(2026, 11, 24), "en") == noted_on(date(2026, 11, 24), "sv") == "Noted on the phone, 24.11.2026"


@given(st.text() | st.text("spin:SPIN \n0+a", max_size=200))
def test_any_note_gives_lines_that_say_something(note: str) -> None:
    found = spin_lines(note)
    assert len({line_key(part, words) for part, words in found}) == len(found)
    assert all(words and words == " ".join(words.split()) for _part, words in found)
