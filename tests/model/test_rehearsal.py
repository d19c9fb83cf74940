"""Objections dealt by chance in a rehearsal, and which of them were met."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from data.model.rehearsal import Rehearsal
from data.model.report import Raised
from data.playbooks.shelf import read

BOOK = read("home-training")
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)


def _rehearsal(seed: int, steps: int = 90, language: str = "en") -> Rehearsal:
    rehearsal = Rehearsal(Random(seed), BOOK.objections)
    for step in range(steps):
        rehearsal.deal("municipality", language, NOW + timedelta(seconds=step))
    return rehearsal


@given(st.integers(0, 999))
def test_about_every_third_sentence_is_answered_with_an_objection(seed: int) -> None:
    assert 50 < len(_rehearsal(seed, 300).dealt) < 150


@given(st.integers(0, 999))
def test_every_objection_is_dealt_before_one_is_dealt_again(seed: int) -> None:
    dealt = [found.objection.key for found in _rehearsal(seed, 300).dealt]
    assert len(set(dealt[: len(BOOK.objections)])) == len(BOOK.objections)


def test_they_say_it_in_the_language_of_the_script() -> None:
    for language in ("en", "fi"):
        for found in _rehearsal(1, language=language).dealt:
            assert found.words in found.objection.heard[language]


def test_nobody_says_what_the_playbook_answers_only_for_others() -> None:
    answers = [answer.model_copy(update={"segments": ["municipality"]}) for answer in BOOK.objections[0].answers]
    theirs = BOOK.objections[0].model_copy(update={"answers": answers})
    rehearsal = Rehearsal(Random(1), [theirs, BOOK.objections[1]])
    for step in range(30):
        rehearsal.deal("company", "en", NOW + timedelta(seconds=step))
    assert {found.objection.key for found in rehearsal.dealt} == {BOOK.objections[1].key}


def test_an_objection_without_words_is_said_by_its_name_and_a_playbook_without_any_deals_none() -> None:
    mute = BOOK.objections[0].model_copy(update={"heard": {}})
    rehearsal = Rehearsal(Random(1), [mute])
    while not rehearsal.dealt:
        rehearsal.deal("municipality", "en", NOW)
    assert rehearsal.dealt[0].words == mute.name.said("en")
    silent = Rehearsal(Random(1), [])
    assert [silent.deal("municipality", "en", NOW) for _step in range(20)] == [None] * 20


def test_an_objection_is_met_by_finding_it_after_it_was_said() -> None:
    rehearsal = _rehearsal(1)
    first, second = rehearsal.dealt[:2]
    before = Raised(second.objection.key, second.at - timedelta(seconds=1))
    assert rehearsal.met([Raised(first.objection.key, first.at), before]) == [first]
