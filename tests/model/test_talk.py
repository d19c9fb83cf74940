"""The way through a script, objections found by what is heard, and where a number came from."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.objecting import answers_for, rank_objections
from data.model.origin import where_from
from data.model.speech import Line, Script, ScriptPart
from data.model.talk import (
    Place,
    SpokenPart,
    back,
    forward,
    jump,
    leads_on,
    next_branch,
    spoken,
    turned,
    within,
)
from data.playbooks.shelf import bundled, read

BOOK = read("home-training")


def _parts(segment: str = "company", role: str | None = None, language: str = "en") -> tuple[SpokenPart, ...]:
    facts = {"contact.first": "Anna", "slots": "Tuesday or Wednesday"}
    return spoken(BOOK.scripts[0], segment=segment, role=role, language=language, facts=facts)


PLACES = st.builds(Place, st.integers(-3, 9), st.integers(-3, 30), st.none() | st.integers(-2, 9))


def test_space_walks_every_sentence_of_the_opener_once_and_back_walks_home() -> None:
    parts = _parts()
    seen = [Place()]
    while (place := forward(parts, seen[-1])) != seen[-1]:
        seen.append(place)
    assert len(seen) == sum(len(part.sentences) for part in parts)
    home = [seen[-1]]
    while (place := back(parts, home[-1])) != home[-1]:
        home.append(place)
    assert home == seen[::-1]


@given(PLACES)
def test_no_place_ever_leaves_the_script(place: Place) -> None:
    parts = _parts()
    steps = (within, forward, back, next_branch, lambda p, at: jump(p, at, place.sentence))
    for step in steps:
        found = step(parts, place)
        sentence = parts[found.part].sentences[found.sentence]
        assert found.branch is None or 0 <= found.branch < len(sentence.branches)


def test_branches_go_round_and_forward_leaves_them() -> None:
    parts = _parts()
    here = Place(1, 0)
    branches = parts[1].sentences[0].branches
    seen = []
    for _step in range(len(branches) + 1):
        here = next_branch(parts, here)
        seen.append(here.branch)
    assert seen == [*range(len(branches)), 0]
    assert forward(parts, here) == Place(1, 1)
    assert back(parts, here) == Place(1, 0)


def test_a_sentence_without_branches_leads_to_one_that_has_them() -> None:
    parts = _parts()
    without = next(index for index, sentence in enumerate(parts[1].sentences) if not sentence.branches)
    found = next_branch(parts, Place(1, without))
    assert parts[1].sentences[found.sentence].branches
    assert found.branch == 0


def test_each_hears_only_the_lines_meant_for_them_in_their_language() -> None:
    company, town = _parts("company"), _parts("municipality")
    assert {s.say for p in company for s in p.sentences} != {s.say for p in town for s in p.sentences}
    with_role, without = _parts(role="payer"), _parts()
    assert len(with_role[1].sentences) == len(without[1].sentences) + 1
    assert _parts(language="fi")[0].sentences[0].say != company[0].sentences[0].say
    assert [len(p.sentences) for p in _parts(language="fi")] == [len(p.sentences) for p in company]


@pytest.mark.parametrize(("key", "path"), bundled())
def test_every_script_has_something_to_say_to_every_segment(key: str, path: object) -> None:
    book = read(key)
    for script in book.scripts:
        for segment in book.segments:
            for language in book.languages:
                assert spoken(script, segment=segment.key, role=None, language=language, facts={})


def _script(*lines: dict[str, object]) -> Script:
    part = ScriptPart.model_validate({"key": "a", "name": "A", "lines": [Line.model_validate(line) for line in lines]})
    return Script.model_validate({"key": "s", "name": "S", "parts": [part]})


def test_branches_before_the_first_sentence_hang_on_it() -> None:
    script = _script({"when": "If so", "say": "So."}, {"say": "Hello."}, {"when": "If not", "say": "No."})
    (part,) = spoken(script, segment="x", role=None, language="en", facts={})
    (sentence,) = part.sentences
    assert [branch.when for branch in sentence.branches] == ["If so", "If not"]


def test_a_part_that_is_all_branches_is_walked_as_sentences() -> None:
    script = _script({"when": "If so", "say": "So."}, {"when": "If not", "say": "No."})
    (part,) = spoken(script, segment="x", role=None, language="en", facts={})
    assert [(sentence.when, sentence.say) for sentence in part.sentences] == [("If so", "So."), ("If not", "No.")]


def test_a_part_with_nothing_for_them_is_left_out_and_no_script_is_no_trouble() -> None:
    script = _script({"segments": ["municipality"], "say": "Hello."})
    parts = spoken(script, segment="company", role=None, language="en", facts={})
    assert parts == ()
    for step in (within, forward, back, next_branch):
        assert step(parts, Place(2, 3, 1)).branch in (None, 1)
    assert within(parts, Place(2, 3, 1)) == Place()


def test_only_the_last_sentence_of_a_part_leads_on() -> None:
    (inbound,) = [script for script in BOOK.scripts if script.key == "inbound"]
    parts = spoken(inbound, segment="company", role=None, language="en", facts={})
    last = len(parts[1].sentences) - 1
    assert [leads_on(parts, Place(1, at)) for at in range(last + 1)] == [None] * last + ["needs"]
    assert not leads_on(parts, Place(0, len(parts[0].sentences) - 1))
    assert not leads_on((), Place())


SCRIPTS = st.sampled_from(["opener", "gatekeeper", "complaint"])


@given(st.lists(st.tuples(SCRIPTS, st.sampled_from(["introduce", "ask", "listen"])), min_size=1, max_size=12))
def test_parts_of_scripts_that_name_alike_are_never_taken_for_each_other(visits: list[tuple[str, str]]) -> None:
    reached: dict[str, int] = {}
    first: dict[tuple[str, str], int] = {}
    script = visits[0][0]
    for second, (taken, part) in enumerate(visits):
        reached, script = turned(reached, script, taken), taken
        reached.setdefault(part, second)
        first.setdefault((taken, part), second)
    assert reached == {part if of == script else f"{of}/{part}": second for (of, part), second in first.items()}


@pytest.mark.parametrize(
    ("letters", "key"),
    [("budj", "budget"), ("budg", "budget"), ("kallis", "budget"), ("expen", "budget"), ("sähkö", "email")],
)
def test_an_objection_is_found_by_what_is_heard_in_either_language(letters: str, key: str) -> None:
    found = rank_objections(BOOK.objections, letters)
    assert key in found[0].key or any(letters in word for words in found[0].heard.values() for word in words)


def test_nothing_typed_shows_all_and_nonsense_none() -> None:
    assert rank_objections(BOOK.objections, " ") == BOOK.objections
    assert rank_objections(BOOK.objections, "qzx") == []


def test_two_letters_are_enough_for_the_beginning_of_a_word() -> None:
    for objection in BOOK.objections:
        for name in objection.name.by_language.values():
            assert objection in rank_objections(BOOK.objections, name[:2])


def test_a_slip_of_the_finger_is_forgiven() -> None:
    exact = rank_objections(BOOK.objections, "budget")[0]
    assert exact in rank_objections(BOOK.objections, "budgte")


def test_answers_for_a_segment_come_first_and_there_is_always_one() -> None:
    for objection in BOOK.objections:
        for segment in ("company", "municipality", "association", "unknown"):
            found = answers_for(objection, segment)
            assert found
            own = [segment in answer.segments for answer in found]
            assert own == sorted(own, reverse=True)


@pytest.mark.parametrize("language", ["en", "fi"])
def test_where_a_number_came_from_is_said_with_its_date(language: str) -> None:
    said = where_from("the fair in Tampere", date(2026, 10, 1), language)
    assert "the fair in Tampere" in said
    assert "1.10.2026" in said
    assert "the fair" in where_from("the fair", None, language)
    assert "{" not in where_from("", datetime(2026, 1, 1, tzinfo=UTC).date(), language)
