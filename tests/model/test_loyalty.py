"""What customers say of us as figures: scales, moods, NPS, means, levels and quarters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.care_facts import FeedbackKind, Mood, Satisfaction
from data.model.loyalty import (
    LEVELS,
    LIMITS,
    MEASURES,
    MOODS,
    SCALES,
    Scale,
    check_score,
    level_name,
    mean_tenths,
    mood_of,
    nps,
    spread,
    trend,
)
from data.model.refusal import Refusal

MOOD_ORDER = list(Mood)
kinds = st.sampled_from(list(FeedbackKind))
answers = kinds.flatmap(lambda kind: st.tuples(st.just(kind), st.integers(SCALES[kind].lowest, SCALES[kind].highest)))
figures = st.lists(st.integers(0, 10), min_size=1, max_size=60)


def test_the_scales_are_those_of_the_trade() -> None:
    assert SCALES[FeedbackKind.SATISFACTION] == Scale(1, len(Satisfaction))
    assert SCALES[FeedbackKind.NPS] == Scale(0, 10)
    assert SCALES[FeedbackKind.CES] == Scale(1, 7, "higher")


def test_every_kind_level_and_mood_has_a_name() -> None:
    assert MEASURES.keys() == SCALES.keys() == LIMITS.keys() == set(FeedbackKind)
    assert LEVELS.keys() == set(Satisfaction)
    assert MOODS.keys() == set(Mood)


@given(answers)
def test_every_score_on_its_scale_is_taken(answer: tuple[FeedbackKind, int]) -> None:
    assert check_score(*answer) == SCALES[answer[0]]


@pytest.mark.parametrize(
    ("kind", "score", "said"),
    [
        (FeedbackKind.SATISFACTION, 0, "Satisfaction is answered from 1 to 5."),
        (FeedbackKind.SATISFACTION, 6, "Satisfaction is answered from 1 to 5."),
        (FeedbackKind.NPS, -1, "Would recommend is answered from 0 to 10."),
        (FeedbackKind.NPS, 11, "Would recommend is answered from 0 to 10."),
        (FeedbackKind.CES, 8, "Easy to deal with is answered from 1 to 7."),
    ],
)
def test_a_score_beside_its_scale_is_refused_in_words(kind: FeedbackKind, score: int, said: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_score(kind, score)
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("kind", "moods"),
    [
        (FeedbackKind.SATISFACTION, "unhappy neutral happy recommends recommends"),
        (FeedbackKind.NPS, " ".join(["unhappy"] * 7 + ["neutral"] * 2 + ["recommends"] * 2)),
        (FeedbackKind.CES, "unhappy unhappy unhappy neutral happy happy happy"),
    ],
)
def test_each_answer_means_a_mood(kind: FeedbackKind, moods: str) -> None:
    scale = SCALES[kind]
    assert [mood_of(kind, score) for score in range(scale.lowest, scale.highest + 1)] == moods.split()


@given(answers)
def test_a_better_score_never_means_a_worse_mood(answer: tuple[FeedbackKind, int]) -> None:
    kind, score = answer
    if score < SCALES[kind].highest:
        assert MOOD_ORDER.index(mood_of(kind, score)) <= MOOD_ORDER.index(mood_of(kind, score + 1))


@given(answers)
def test_on_a_scale_that_runs_the_other_way_the_mirrored_score_means_the_same(answer: tuple[FeedbackKind, int]) -> None:
    kind, score = answer
    scale = SCALES[kind]
    turned = Scale(scale.lowest, scale.highest, "lower")
    assert mood_of(kind, scale.lowest + scale.highest - score, turned) == mood_of(kind, score)
    assert turned.upright(turned.upright(score)) == score
    assert scale.upright(score) == score


@given(kinds, st.integers(-100, 100))
def test_whatever_stands_in_an_old_file_has_a_mood_and_a_name(kind: FeedbackKind, score: int) -> None:
    assert mood_of(kind, score) in Mood
    assert level_name(kind, score)


def test_a_level_is_said_by_its_name_and_a_figure_by_its_scale() -> None:
    said = [level_name(FeedbackKind.SATISFACTION, score) for score in range(1, 6)]
    assert said == ["dissatisfied", "indifferent", "satisfied", "recommends if asked", "recommends unprompted"]
    assert level_name(FeedbackKind.NPS, 4) == "4 of 10"
    assert level_name(FeedbackKind.CES, 7) == "7 of 7"
    assert level_name(FeedbackKind.SATISFACTION, 9) == "9 of 5"


def test_nps_is_promoters_less_detractors_in_percent() -> None:
    assert nps([]) is None
    assert nps([10, 9, 8, 7, 6, 0]) == 0
    assert nps([9]) == 100
    assert nps([0, 6]) == -100
    assert nps([10, 10, 8]) == 67
    assert nps([0, 0, 8]) == -67
    assert nps([10] * 1 + [8] * 7) == 13  # 12.5: halves go away from zero
    assert nps([0] * 1 + [8] * 7) == -13


@given(figures)
def test_nps_stays_between_minus_a_hundred_and_a_hundred(scores: list[int]) -> None:
    assert -100 <= (nps(scores) or 0) <= 100


@given(figures)
def test_where_promoters_and_detractors_change_places_nps_changes_its_sign(scores: list[int]) -> None:
    def turned(score: int) -> int:
        return 0 if score >= 9 else 10 if score <= 6 else score

    assert nps([turned(score) for score in scores]) == -(nps(scores) or 0)


@given(figures)
def test_one_more_promoter_never_lowers_nps(scores: list[int]) -> None:
    assert (nps([*scores, 10]) or 0) >= (nps(scores) or 0)


def test_the_mean_is_in_tenths() -> None:
    assert mean_tenths([]) is None
    assert mean_tenths([5, 6]) == 55
    assert mean_tenths([5, 6, 6]) == 57
    assert mean_tenths([1, 2, 2, 2]) == 18


@given(st.lists(st.integers(1, 7), min_size=1))
def test_a_mean_lies_between_the_lowest_and_the_highest(scores: list[int]) -> None:
    assert 10 * min(scores) <= (mean_tenths(scores) or 0) <= 10 * max(scores)


@given(st.lists(st.integers(1, 5)))
def test_the_spread_counts_everybody_once(levels: list[int]) -> None:
    found = spread(levels)
    assert len(found) == len(Satisfaction)
    assert sum(found) == len(levels)
    assert all(found[level - 1] == levels.count(level) for level in range(1, 6))


@pytest.mark.parametrize(
    ("scores", "found"), [([], 0), ([7], 0), ([7, 9], 1), ([9, 7], -1), ([3, 7, 7], 0), ([9, 1, 2], 1)]
)
def test_the_trend_compares_the_last_two_answers(scores: list[int], found: int) -> None:
    assert trend(scores) == found
