"""An opinion typed while the customer speaks: its figure, its scale, its meaning."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model.answering import level_words, meant_score, read_score, scale_words
from data.model.care_facts import FeedbackKind
from data.model.loyalty import SCALES
from data.model.refusal import Refusal


@pytest.mark.parametrize(
    ("kind", "typed", "score", "meant"),
    [
        (FeedbackKind.NPS, "10", 10, "10 of 10: recommends"),
        (FeedbackKind.NPS, " 8 ", 8, "8 of 10: neither nor"),
        (FeedbackKind.NPS, "0", 0, "0 of 10: unhappy"),
        (FeedbackKind.CES, "7", 7, "7 of 7: happy"),
        (FeedbackKind.SATISFACTION, "3", 3, "satisfied"),
        (FeedbackKind.SATISFACTION, "5", 5, "recommends unprompted"),
    ],
)
def test_a_figure_says_at_once_what_it_means(kind: FeedbackKind, typed: str, score: int, meant: str) -> None:
    assert read_score(kind, typed) == score
    assert meant_score(kind, score) == meant


@pytest.mark.parametrize("typed", ["", "nine", "9.5", "-1", "9/10", "٩", "9999"])
def test_what_is_no_figure_says_which_figures_there_are(typed: str) -> None:
    with pytest.raises(Refusal, match="0–10, 10 is best"):
        read_score(FeedbackKind.NPS, typed)


def test_a_figure_beside_the_scale_is_refused_with_the_scale() -> None:
    with pytest.raises(Refusal, match="answered from 1 to 7"):
        read_score(FeedbackKind.CES, "8")


@given(st.sampled_from(list(FeedbackKind)), st.text(max_size=12))
def test_whatever_is_typed_is_a_figure_on_the_scale_or_refused(kind: FeedbackKind, typed: str) -> None:
    with suppress(Refusal):
        assert SCALES[kind].lowest <= read_score(kind, typed) <= SCALES[kind].highest


def test_scale_and_levels_are_told_low_to_high(monkeypatch: pytest.MonkeyPatch) -> None:
    assert scale_words(FeedbackKind.CES) == "1–7, 7 is best"
    assert level_words().startswith("1 dissatisfied · 2 indifferent · 3 satisfied")
    turned = {**SCALES, FeedbackKind.CES: SCALES[FeedbackKind.CES].__class__(1, 7, "lower")}
    monkeypatch.setattr("data.model.answering.SCALES", turned)
    assert scale_words(FeedbackKind.CES) == "1–7, 1 is best"
