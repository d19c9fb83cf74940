"""The bundled scripts as they are said to each kind of person, from beginning to end, in both languages."""

from __future__ import annotations

from itertools import product

import pytest

from data.model.facts import BuyingRole
from data.model.playbook import Playbook
from data.model.talk import Place, SpokenPart, forward, leads_on, spoken
from data.playbooks import shelf

BOOKS = {key: shelf.read(key) for key, _file in shelf.bundled()}
FACTS = {
    "contact.first": "Anna-Maria",
    "rep.name": "Aino Kultalahti-Laine",
    "company.name": "Kotitreeni Suomi Oy",
    "slots": "Wednesday the 25th at 9:00, or Thursday the 26th at 14:30",
}

every_book = pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())
every_language = pytest.mark.parametrize("language", ["en", "fi"])


def _said(book: Playbook, script: str, segment: str, role: str | None, language: str) -> tuple[SpokenPart, ...]:
    return spoken(book.script(script), segment=segment, role=role, language=language, facts=FACTS)


def _walked(parts: tuple[SpokenPart, ...]) -> list[Place]:
    seen = [Place()]
    while (place := forward(parts, seen[-1])) != seen[-1]:
        seen.append(place)
    return seen


@every_book
@every_language
def test_whoever_answers_every_script_can_be_walked_to_its_end(book: Playbook, language: str) -> None:
    people = [None, *BuyingRole]
    for script, segment, role in product(book.scripts, book.segments, people):
        parts = _said(book, script.key, segment.key, role, language)
        assert len(parts) == len(script.parts)
        assert len(_walked(parts)) == sum(len(part.sentences) for part in parts)


@every_book
@every_language
def test_no_sentence_is_longer_than_a_breath(book: Playbook, language: str) -> None:
    for script, segment, role in product(book.scripts, book.segments, [None, *BuyingRole]):
        for part in _said(book, script.key, segment.key, role, language):
            for sentence in part.sentences:
                said = [sentence.say, *(branch.say for branch in sentence.branches)]
                assert max(map(len, said)) <= 110, said


@every_book
def test_an_opener_introduces_in_two_or_three_sentences(book: Playbook) -> None:
    for segment, role in product(book.segments, [None, *BuyingRole]):
        assert 2 <= len(_said(book, "opener", segment.key, role, "en")[0].sentences) <= 3


@every_book
def test_each_who_has_a_say_hears_a_relevance_of_their_own(book: Playbook) -> None:
    roles = [BuyingRole.DECISION_MAKER, BuyingRole.INFLUENCER, BuyingRole.USER, BuyingRole.PURCHASER, BuyingRole.PAYER]
    for segment, language in product(book.segments, book.languages):
        plain = {line.say for line in _said(book, "opener", segment.key, None, language)[1].sentences}
        own = [
            {line.say for line in _said(book, "opener", segment.key, role, language)[1].sentences} - plain
            for role in roles
        ]
        assert all(len(lines) == 1 for lines in own)
        assert len(set.union(*own)) == len(roles)


@every_book
def test_whether_we_are_known_is_asked_early_and_both_answers_are_met(book: Playbook) -> None:
    for segment in book.segments:
        relevance = _said(book, "opener", segment.key, None, "en")[1]
        asked = next(sentence for sentence in relevance.sentences[:2] if sentence.branches)
        assert asked.say.endswith("?")
        assert len(asked.branches) == 2


@every_book
def test_what_to_say_to_an_answer_hangs_on_what_was_asked(book: Playbook) -> None:
    for segment, role in product(book.segments, [None, *BuyingRole]):
        proposed = _said(book, "opener", segment.key, role, "en")[2]
        asked = next(sentence for sentence in proposed.sentences if FACTS["slots"] in sentence.say)
        assert any(branch.when == "If a time is agreed" for branch in asked.branches)
        recommends = _said(book, "follow_up", segment.key, role, "en")[-1].sentences[1]
        assert [branch.when for branch in recommends.branches][::2] == ["If they would", "If they would not"]


@every_book
def test_the_gate_and_the_ways_to_the_needs_and_to_the_ask_stand_where_they_should(book: Playbook) -> None:
    assert book.calling.gate == "gatekeeper"
    leading = [(script.key, part.key, part.then) for script in book.scripts for part in script.parts if part.then]
    assert leading == [("inbound", "understand", "needs"), ("decision", "today", "ask")]
    for script, _part, then in leading:
        parts = _said(book, script, "company", None, "en")
        assert [leads_on(parts, place) for place in _walked(parts)].count(then) == 1
