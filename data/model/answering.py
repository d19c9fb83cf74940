"""An opinion as it is typed while the customer speaks: a figure on its scale, and what that figure means."""

from __future__ import annotations

from data.model.care_facts import FeedbackKind, Satisfaction
from data.model.clean import clean_line
from data.model.loyalty import LEVELS, MOODS, SCALES, check_score, level_name, mood_of
from data.model.refusal import Unclear
from data.words import _


def read_score(kind: FeedbackKind, text: str) -> int:
    """The figure they said: "9".

    Raises:
        Unclear: when it is no whole figure.
        Refusal: when it does not stand on the scale.
    """
    typed = clean_line(text)
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= len("100")):
        raise Unclear(_("Write the figure they said: {scale}.").format(scale=scale_words(kind)))
    check_score(kind, int(typed))
    return int(typed)


def meant_score(kind: FeedbackKind, score: int) -> str:
    """What a figure means: "9 of 10: recommends", of satisfaction the level itself."""
    if kind == FeedbackKind.SATISFACTION:
        return level_name(kind, score)
    return f"{level_name(kind, score)}: {_(MOODS[mood_of(kind, score)])}"


def scale_words(kind: FeedbackKind) -> str:
    """From where to where it is counted, and which end is the good one: "0–10, 10 is best"."""
    scale = SCALES[kind]
    best = scale.highest if scale.better == "higher" else scale.lowest
    return _("{lowest}–{highest}, {best} is best").format(lowest=scale.lowest, highest=scale.highest, best=best)


def level_words() -> str:
    """The levels of satisfaction with their figures, on one line."""
    return " · ".join(f"{number} {_(LEVELS[level])}" for number, level in enumerate(Satisfaction, 1))
