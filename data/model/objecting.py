"""Objections found while they are heard, and the answers to them for a segment."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from data.model.clean import search_key
from data.model.speech import Answer, Objection

_LIKE_ENOUGH = 70.0
"""Of 100: how like a phrase typed letters must be to count at all."""

_NEAR = 0.7
"""Of 1: how like a word another must be, slips of the finger allowed for, to be taken for it."""

_STEPS = (-1, 0, 1)
"""Letters that a slip may have left out or doubled."""

_LETTERS = re.compile(r"[^\w ]|_")


def rank_objections(objections: Sequence[Objection], letters: str) -> list[Objection]:
    """The objections that the typed letters may mean, likeliest first, by words heard in any language and by name.

    All of them, in the playbook's order, when nothing is typed yet.
    """
    if not _plain(letters):
        return list(objections)
    scored = [(_score(search_key(letters), known), known) for known in objections]
    found = [entry for entry in scored if entry[0] >= _LIKE_ENOUGH]
    return [known for _points, known in sorted(found, key=lambda entry: -entry[0])]


def answers_for(objection: Objection, segment: str) -> list[Answer]:
    """The answers for this segment, its own first, then those for everyone; else whatever there is."""
    own = [answer for answer in objection.answers if segment in answer.segments]
    general = [answer for answer in objection.answers if not answer.segments]
    return own + general or list(objection.answers)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    """What is compared: no capitals, no dots over letters, no hyphens, so that any keyboard will do."""
    bare = unicodedata.normalize("NFD", search_key(text).replace("-", ""))
    letters = "".join(sign for sign in bare if not unicodedata.combining(sign))
    return " ".join(_LETTERS.sub(" ", letters).split())


def _score(typed: str, objection: Objection) -> float:
    """Of 130: the likest phrase, and a little for each other that is like it too."""
    heard = [phrase for phrases in objection.heard.values() for phrase in phrases]
    phrases = {search_key(phrase) for phrase in [*objection.name.by_language.values(), *heard]}
    plain = _plain(typed)
    alike = [_likeness(plain, _plain(phrase)) + (3.0 if typed in phrase else 0.0) for phrase in phrases]
    likest, *others = sorted(alike, reverse=True)
    return likest + sum(1.0 for other in others if other >= _LIKE_ENOUGH)


def _likeness(typed: str, phrase: str) -> float:
    """Of 130; the beginning of a phrase beats the beginning of a word, which beats letters inside one, then slips."""
    if phrase.startswith(typed):
        return 130.0
    if f" {typed}" in phrase:
        return 120.0
    if typed in phrase:
        return 105.0
    return 100.0 * _said(typed.split(), phrase.split()) if len(typed) > 2 else 0.0


def _said(typed: Sequence[str], phrase: Sequence[str]) -> float:
    """Of 1: how much of a phrase is among the words typed; longer words tell more."""
    told = sum(len(word) * max(_alike(one, word) for one in typed) for word in phrase)
    return told / max(1, sum(map(len, phrase)))


def _alike(typed: str, word: str) -> float:
    """Of 1: the same word, its beginning, its inflected form, or either with a slip of the finger in it."""
    if typed == word:
        return 1.0
    if min(len(typed), len(word)) < 3:
        return 0.0
    from rapidfuzz.distance import OSA

    # What stands after the stem is an ending ("budjettiin"), so both may be cut; a short word is taken whole.
    ends = {len(word), max(4, min(len(typed), len(word)))}
    alike = max(
        OSA.normalized_similarity(typed[: end + step], word[:end])
        for end in ends
        if end <= len(word)
        for step in _STEPS
    )
    return alike * 0.98 if alike >= _NEAR else 0.0
