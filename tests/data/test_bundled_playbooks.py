"""What every bundled playbook must be able to do for a rep on the phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time
from typing import Any

import pytest
from pydantic import BaseModel

from data.model.clean import clean
from data.model.facts import Outcome, Phase, SpinPart
from data.model.pieces import Text, fits
from data.model.playbook import Playbook
from data.model.speech import Line
from data.playbooks import shelf

BOOKS = {key: shelf.read(key) for key, _file in shelf.bundled()}
HOME = BOOKS["home-training"]
VARIABLE = re.compile(r"\{\{([^{}|]*)(?:\|[^{}]*)?\}\}")

every_book = pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())


def _texts(piece: Any) -> Iterator[Text]:
    if isinstance(piece, Text):
        yield piece
    elif isinstance(piece, list):
        for item in piece:
            yield from _texts(item)
    elif isinstance(piece, BaseModel):
        for _name, value in piece:
            yield from _texts(value)


def _aloud(text: str) -> list[str]:
    """The sentences of a text, each variable as long as a usual fact."""
    return re.split(r"(?<=[.?!])\s+", VARIABLE.sub("Anna Maria Laine", text))


def _heard(book: Playbook, script: str, segment: str) -> list[list[Line]]:
    """What a person of unknown role hears without any branch, part by part."""
    return [
        [line for line in part.lines if fits(line.segments, segment) and not line.roles and line.when is None]
        for part in book.script(script).parts
    ]


@every_book
def test_no_text_holds_control_characters_or_markup(book: Playbook) -> None:
    for text in _texts(book):
        for said in text.by_language.values():
            assert said == clean(said).strip()
            assert not re.search(r"\[/?[a-z@#]|</?[a-z]|\*\*|`", said), said


@every_book
def test_each_text_is_in_both_languages_with_the_same_variables(book: Playbook) -> None:
    for text in _texts(book):
        english, finnish = text.said("en"), text.said("fi")
        assert set(VARIABLE.findall(english)) == set(VARIABLE.findall(finnish)), english
        assert text.by_language.keys() == {"en", "fi"}


@every_book
def test_every_segment_hears_a_whole_opener_that_ends_in_two_times(book: Playbook) -> None:
    assert [part.key for part in book.script("opener").parts] == ["introduce", "relevance", "propose"]
    assert book.scripts[0].key == "opener"
    for segment in book.segments:
        parts = _heard(book, "opener", segment.key)
        assert all(parts)
        assert any(line.segments == [segment.key] for line in parts[1])
        assert any("{{slots" in line.say.said("fi") for line in parts[2])


@every_book
@pytest.mark.parametrize("script", ["gatekeeper", "follow_up", "complaint", "inbound", "decision"])
def test_every_segment_hears_every_other_script_too(book: Playbook, script: str) -> None:
    assert book.script(script).key == script
    for segment in book.segments:
        heard = _heard(book, script, segment.key)
        # The middle of a complaint depends on what is known, so it may be branches only.
        assert all(heard) or (script == "complaint" and all(part.lines for part in book.script(script).parts))


@every_book
def test_where_two_times_are_proposed_a_line_says_them(book: Playbook) -> None:
    for script in book.scripts:
        for part in script.parts:
            assert part.proposes == any("{{slots" in line.say.said("en") for line in part.lines)


@every_book
def test_the_ask_is_one_short_question(book: Playbook) -> None:
    for segment in book.segments:
        assert any(fits(ask.segments, segment.key) for ask in book.asks)
    for ask in book.asks:
        for said in ask.question.by_language.values():
            assert re.fullmatch(r"[^.?!]{3,30}\?", said)


@every_book
def test_every_segment_has_benefits_and_every_benefit_of_the_fullest_playbook_its_proof(book: Playbook) -> None:
    for segment in book.segments:
        assert any(fits(benefit.segments, segment.key) for benefit in book.benefits)
    if book is HOME:
        assert all(benefit.proof for benefit in book.benefits)


@every_book
def test_what_is_said_aloud_comes_in_short_sentences(book: Playbook) -> None:
    lines = [line.say for script in book.scripts for part in script.parts for line in part.lines]
    answers = [text for objection in book.objections for answer in objection.answers for text in _texts(answer)]
    asks = [text for ask in book.asks for text in _texts(ask)]
    for text in (*lines, *answers, *asks, *(question.text for question in book.questions)):
        for said in text.by_language.values():
            for sentence in _aloud(said):
                assert len(sentence) <= 80, sentence


@every_book
def test_a_reason_fits_on_a_line_of_the_queue(book: Playbook) -> None:
    rules = [*book.cadences, *(rule for outcome in book.outcomes for rule in outcome.follow)]
    for rule in rules:
        for said in rule.reason.by_language.values():
            assert len(VARIABLE.sub("12", said)) <= 75, said
            # A reason is made without a rep at hand, so no fact in it may leave a hole.
            assert not re.search(r"\{\{[^|}]*\}\}", said), said


@every_book
def test_each_question_is_one_question_and_never_says_problem(book: Playbook) -> None:
    for question in book.questions:
        for said in question.text.by_language.values():
            assert said.count("?") == 1
            assert said.endswith("?")
            assert not re.search(r"problem|ongelm", said, re.IGNORECASE)


@every_book
def test_each_segment_has_five_to_seven_questions_in_each_part(book: Playbook) -> None:
    for segment in book.segments:
        for part in SpinPart:
            asked = [piece for piece in book.questions if piece.part == part and fits(piece.segments, segment.key)]
            assert 5 <= len(asked) <= 7, (segment.key, part)


@every_book
def test_a_question_points_only_to_benefits_its_segment_can_have(book: Playbook) -> None:
    benefits = {benefit.key: benefit for benefit in book.benefits}
    for question in book.questions:
        for segment in question.segments:
            assert all(fits(benefits[key].segments, segment) for key in question.benefits), question.key


@every_book
def test_all_nine_objections_have_an_answer_for_anyone(book: Playbook) -> None:
    assert len(book.objections) == 9
    for objection in book.objections:
        assert objection.answers[-1].segments == []
        assert all(answer.clarify.said("en").endswith("?") for answer in objection.answers)
        assert all(len(words) >= 5 for words in objection.heard.values())


def test_home_training_answers_each_objection_for_each_segment_first() -> None:
    for objection in HOME.objections:
        narrow = [segment for answer in objection.answers[:-1] for segment in answer.segments]
        assert sorted(narrow) == ["association", "company", "municipality"]


@every_book
def test_each_phase_has_a_stage_and_the_shares_make_a_whole(book: Playbook) -> None:
    assert {stage.phase for stage in book.stages} == set(Phase)
    assert sum(stage.share for stage in book.stages) == 100
    chances = [stage.probability for stage in book.stages]
    assert chances == sorted(chances)


@every_book
def test_outcomes_do_what_the_trade_expects(book: Playbook) -> None:
    made = {key: [(rule.kind, str(rule.after)) for rule in book.outcome(key).follow] for key in Outcome}
    assert made == {
        Outcome.NO_ANSWER: [("retry", "window")],
        Outcome.BUSY: [("retry", "30 min")],
        Outcome.VOICEMAIL: [("retry", "2 wd")],
        Outcome.WRONG_NUMBER: [("find_number", "1 wd")],
        Outcome.GATEKEEPER: [("gatekeeper", "agreed")],
        Outcome.CALL_BACK: [("call_back", "agreed")],
        Outcome.BOOKED: [("meeting", "agreed"), ("prepare", "-1 wd")],
        Outcome.LATER: [("ask_again", "agreed")],
        Outcome.NO: [("ask_again", "3 m")],
        Outcome.DO_NOT_CALL: [],
    }
    assert (book.calling.max_attempts, str(book.calling.after_max)) == (6, "3 m")
    assert str(book.outcome(Outcome.LATER).default) == "3 m"


@every_book
def test_call_backs_come_first_and_first_calls_after_all_other_calls(book: Playbook) -> None:
    order = {kind.key: kind.priority for kind in book.kinds}
    assert order["call_back"] == 0
    assert order["inbound"] == 1
    assert all(order["first_call"] >= kind.priority for kind in book.kinds if kind.opens == "call")


@every_book
def test_a_rule_of_a_call_and_a_cadence_with_one_key_are_the_same_rule(book: Playbook) -> None:
    made = {rule.key: rule.kind for outcome in book.outcomes for rule in outcome.follow}
    for cadence in book.cadences:
        assert made.get(cadence.key, cadence.kind) == cadence.kind


@every_book
def test_windows_are_when_those_who_decide_are_free(book: Playbook) -> None:
    hours = {(day, window.start, window.end) for window in book.windows for day in window.days}
    middle = {
        (day, start, end)
        for day in ("tue", "wed", "thu")
        for start, end in ((time(7, 30), time(9)), (time(15), time(17)))
    }
    assert hours == middle | {("mon", time(12), time(17)), ("fri", time(8), time(17))}


def test_home_training_has_the_prices_of_the_trade() -> None:
    sums = {
        (price.quantity, step.months): price.quantity * step.unit * step.months
        for price in HOME.prices
        for step in price.steps
    }
    assert sums == {(50, 3): 1350, (50, 6): 2400, (50, 12): 4200, (500, 3): 6000, (500, 6): 9000, (500, 12): 12000}


@every_book
def test_thresholds_say_where_they_are_from(book: Playbook) -> None:
    assert {threshold.key: int(threshold.amount) for threshold in book.thresholds} == {
        "goods_services": 30_000,
        "social_health": 400_000,
        "other_special": 300_000,
    }
    assert all(threshold.source and threshold.note for threshold in book.thresholds)


@every_book
def test_bundled_playbooks_share_keys_so_that_changing_one_loses_nothing(book: Playbook) -> None:
    for name in ("segments", "kinds", "lost_reasons", "later_reasons"):
        assert {piece.key for piece in getattr(book, name)} == {piece.key for piece in getattr(HOME, name)}


@every_book
def test_what_can_never_be_a_customer_is_not_asked_again(book: Playbook) -> None:
    never = {reason.key for reason in book.lost_reasons if not reason.again}
    assert never == {"not_our_kind", "closed_down", "do_not_call"}
