"""Typed words that narrow a list: what they mean, how they are said, how the last one is written out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import words
from data.model.narrowing import LONGEST, Narrowing, completed, matching, read_narrowing, said_narrowing, word_for
from data.model.playbook import Playbook

CITIES = ("Oulu", "Uusi Kaarlepyy", "Turku")
TAGS = ("fair", "north coast")


def _read(line: str, playbook: Playbook) -> Narrowing:
    return read_narrowing(line, playbook)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("", Narrowing()),
        ("   ", Narrowing()),
        ("mäkelä  oy", Narrowing(words=("mäkelä", "oy"))),
        ('"pöytä oy" x', Narrowing(words=("pöytä oy", "x"))),
        ('"kind:retry', Narrowing(words=("kind:retry",))),
        ("kind:retry", Narrowing(kinds=("retry",))),
        ("KIND:Retry", Narrowing(kinds=("retry",))),
        ("k:call_back", Narrowing(kinds=("call_back",))),
        ('kind:"call back"', Narrowing(kinds=("call_back",))),
        ("laji:takaisinsoitto", Narrowing(kinds=("call_back",))),
        ("kind:retry,memo", Narrowing(kinds=("retry", "memo"))),
        ("kind:expires", Narrowing(kinds=("quote_ends",))),
        ("class:A1,a2 class:-", Narrowing(classes=("A1", "A2", "-"))),
        ("luokka:a3", Narrowing(classes=("A3",))),
        ("segment:municipality", Narrowing(segments=("municipality",))),
        ("city:oulu,tu", Narrowing(cities=("oulu", "tu"))),
        ("paikkakunta:Oulu", Narrowing(cities=("Oulu",))),
        ("#fair #north_coast", Narrowing(tags=("fair", "north_coast"))),
        ("tag:fair", Narrowing(tags=("fair",))),
        ("kind: class: city: #", Narrowing()),
        ("kind:nonsense 10:15", Narrowing(words=("10:15",), unknown=("kind:nonsense",))),
        ("colour:red oy", Narrowing(words=("oy",), unknown=("colour:red",))),
        ("x x kind:memo kind:memo", Narrowing(words=("x",), kinds=("memo",))),
    ],
)
def test_a_line_means(line: str, found: Narrowing, playbook: Playbook) -> None:
    assert _read(line, playbook) == found


def test_what_means_nothing_narrows_nothing(playbook: Playbook) -> None:
    assert not _read("colour:red kind:nonsense", playbook)
    assert _read("x", playbook)
    assert _read("pöytä oy", playbook).text == "pöytä oy"


def test_what_a_list_is_narrowed_to_is_said_in_one_line(playbook: Playbook) -> None:
    line = 'kind:retry,memo segment:company class:A1,- city:oulu #fair "pöytä oy"'
    assert said_narrowing(_read(line, playbook), playbook) == (
        "kind: Retry, Memo · segment: Company · class: A1, none · city: oulu · #fair · “pöytä oy”"
    )
    words.use("fi")
    assert said_narrowing(_read("kind:call_back #messu", playbook), playbook) == "laji: Takaisinsoitto · #messu"


def test_a_whole_name_beats_those_that_begin_with_it() -> None:
    assert matching(["Oulu", "Oulunsalo"], "oulu") == ["Oulu"]
    assert matching(["Oulu", "Oulunsalo"], "oul") == ["Oulu", "Oulunsalo"]
    assert matching(["North coast"], "north_coast") == ["North coast"]


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("ki", "kind:"),
        ("mäkelä seg", "mäkelä segment:"),
        ("kind:ret", "kind:retry"),
        ("kind:call", "kind:call_back"),
        ('kind:"call', 'kind:"call back"'),
        ("class:", "class:A1"),
        ("city:ou", "city:oulu"),
        ("city:uus", "city:uusi_Kaarlepyy"),
        ("#no", "#north_coast"),
        ("kind:retry,mem", "kind:retry,memo"),
        ("kind:retry ", None),
        ('kind:"call back"', None),
        ('"ki', None),
        ("zz", None),
        ("colour:r", None),
        ("city:xx", None),
        ("", None),
    ],
)
def test_the_last_word_is_written_out(line: str, whole: str | None, playbook: Playbook) -> None:
    assert completed(line, playbook, CITIES, TAGS) == whole


def test_a_line_longer_than_anybody_types_is_not_written_out(playbook: Playbook) -> None:
    assert completed("x" * LONGEST + " ki", playbook, CITIES, TAGS) is None


def test_the_word_for_a_value_means_that_value(playbook: Playbook) -> None:
    for kind in playbook.kinds:
        assert _read(word_for("kind", kind.name.said("en")), playbook).kinds == (kind.key,)
    assert word_for("city", "Uusi Kaarlepyy") == "city:Uusi_Kaarlepyy"
    assert word_for("tag", 'a "b", c') == '#"a b, c"'
    assert _read(word_for("tag", "a, c"), playbook).tags == ("a, c",)


@given(line=st.text(max_size=400))
def test_any_line_is_read_and_said(line: str, playbook: Playbook) -> None:
    found = _read(line, playbook)
    assert isinstance(said_narrowing(found, playbook), str)
    whole = completed(line, playbook, CITIES, TAGS)
    assert whole is None or whole.startswith(line)
