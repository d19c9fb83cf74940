"""What customers say of us as figures: scales, what an answer means, NPS, CES, levels, quarters (domain.md §7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from data.model.care_facts import FeedbackKind, Mood, Satisfaction
from data.model.refusal import Refusal
from data.words import N_, _

Better = Literal["higher", "lower"]
"""Which end of a scale is the good one."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From where to where an opinion is counted, and which end is the good one; kept with every answer."""

    lowest: int
    highest: int
    better: Better = "higher"

    def upright(self, score: int) -> int:
        """The score as if higher were better."""
        return score if self.better == "higher" else self.lowest + self.highest - score


SCALES: dict[FeedbackKind, Scale] = {
    FeedbackKind.SATISFACTION: Scale(1, 5),
    FeedbackKind.NPS: Scale(0, 10),
    FeedbackKind.CES: Scale(1, 7),
}
"""How each opinion is counted here. The effort score asks whether it was easy, so that higher is better there too."""

LIMITS: dict[FeedbackKind, tuple[tuple[int, Mood], ...]] = {
    FeedbackKind.SATISFACTION: ((1, Mood.UNHAPPY), (2, Mood.NEUTRAL), (3, Mood.HAPPY), (5, Mood.RECOMMENDS)),
    FeedbackKind.NPS: ((6, Mood.UNHAPPY), (8, Mood.NEUTRAL), (10, Mood.RECOMMENDS)),
    FeedbackKind.CES: ((3, Mood.UNHAPPY), (4, Mood.NEUTRAL), (7, Mood.HAPPY)),
}
"""What an answer means: up to which score which mood."""

MEASURES: dict[FeedbackKind, str] = {
    FeedbackKind.SATISFACTION: N_("Satisfaction"),
    FeedbackKind.NPS: N_("Would recommend"),
    FeedbackKind.CES: N_("Easy to deal with"),
}
"""Each way to measure an opinion, by name."""

LEVELS: dict[Satisfaction, str] = {
    Satisfaction.DISSATISFIED: N_("dissatisfied"),
    Satisfaction.INDIFFERENT: N_("indifferent"),
    Satisfaction.SATISFIED: N_("satisfied"),
    Satisfaction.RECOMMENDS_IF_ASKED: N_("recommends if asked"),
    Satisfaction.RECOMMENDS: N_("recommends unprompted"),
}
"""Levels of satisfaction by name."""

MOODS: dict[Mood, str] = {
    Mood.UNHAPPY: N_("unhappy"),
    Mood.NEUTRAL: N_("neither nor"),
    Mood.HAPPY: N_("happy"),
    Mood.RECOMMENDS: N_("recommends"),
}
"""What an answer means, in words."""


def check_score(kind: FeedbackKind, score: int) -> Scale:
    """The scale of this opinion.

    Raises:
        Refusal: when the score does not stand on it.
    """
    scale = SCALES[kind]
    if not scale.lowest <= score <= scale.highest:
        sentence = _("{measure} is answered from {lowest} to {highest}.")
        raise Refusal(sentence.format(measure=_(MEASURES[kind]), lowest=scale.lowest, highest=scale.highest))
    return scale


def mood_of(kind: FeedbackKind, score: int, scale: Scale | None = None) -> Mood:
    """What this answer means; on a scale of another direction it is turned first."""
    upright = (scale or SCALES[kind]).upright(score)
    return next((mood for limit, mood in LIMITS[kind] if upright <= limit), LIMITS[kind][-1][1])


def level_name(kind: FeedbackKind, score: int, scale: Scale | None = None) -> str:
    """What an answer is called: a level of satisfaction by name, a figure as "4 of 10" of the scale it was given on."""
    levels = list(Satisfaction)
    if kind == FeedbackKind.SATISFACTION and 1 <= score <= len(levels):
        return _(LEVELS[levels[score - 1]])
    return _("{score} of {highest}").format(score=score, highest=(scale or SCALES[kind]).highest)


def nps(scores: Sequence[int]) -> int | None:
    """Percent of promoters (9–10) less percent of detractors (0–6): −100 to 100; None where nobody answered."""
    if not scores:
        return None
    promoters = sum(score >= 9 for score in scores)
    detractors = sum(score <= 6 for score in scores)
    return _rounded(100 * (promoters - detractors), len(scores))


def mean_tenths(scores: Sequence[int]) -> int | None:
    """The mean in tenths, as of the effort score: 56 for 5.6; None where nobody answered."""
    return _rounded(10 * sum(scores), len(scores)) if scores else None


def spread(levels: Iterable[int]) -> tuple[int, ...]:
    """How many answered each level of satisfaction, from the lowest on."""
    counted = Counter(levels)
    return tuple(counted[number] for number in range(1, len(Satisfaction) + 1))


def trend(scores: Sequence[int]) -> int:
    """Whether the newest answer is better than the one before (1), worse (-1), or neither (0); the oldest first."""
    if len(scores) < 2:
        return 0
    return (scores[-1] > scores[-2]) - (scores[-1] < scores[-2])


def _rounded(whole: int, parts: int) -> int:
    """A share in whole numbers, halves away from zero, so that a figure and its mirror image are as far from zero."""
    half = (2 * abs(whole) + parts) // (2 * parts)
    return half if whole >= 0 else -half
