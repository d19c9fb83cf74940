"""Objections found while they are heard, and the answers to them for a segment."""

from __future__ import annotations

from collections.abc import Sequence

from data.model.clean import search_key
from data.model.speech import Answer, Objection

_LIKE_ENOUGH = 75
"""Of 100: how like a phrase typed letters must be to count at all."""


def rank_objections(objections: Sequence[Objection], letters: str) -> list[Objection]:
    """The objections that the typed letters may mean, likeliest first, by words heard in any language and by name.

    All of them, in the playbook's order, when nothing is typed yet.
    """
    typed = search_key(letters)
    if not typed:
        return list(objections)
    scored = [(max(_likeness(typed, phrase) for phrase in _phrases(known)), known) for known in objections]
    found = [entry for entry in scored if entry[0] >= _LIKE_ENOUGH]
    return [known for _score, known in sorted(found, key=lambda entry: -entry[0])]


def answers_for(objection: Objection, segment: str) -> list[Answer]:
    """The answers for this segment, its own first, then those for everyone; else whatever there is."""
    own = [answer for answer in objection.answers if segment in answer.segments]
    general = [answer for answer in objection.answers if not answer.segments]
    return own + general or list(objection.answers)


def _phrases(objection: Objection) -> list[str]:
    heard = [phrase for phrases in objection.heard.values() for phrase in phrases]
    return [search_key(phrase) for phrase in [*objection.name.by_language.values(), *heard]]


def _likeness(typed: str, phrase: str) -> float:
    """Of 100; the beginning of a phrase beats the beginning of a word, which beats letters inside one."""
    from rapidfuzz import fuzz

    if phrase.startswith(typed):
        return 130.0
    if any(word.startswith(typed) for word in phrase.split()):
        return 120.0
    if typed in phrase:
        return 105.0
    return fuzz.partial_ratio(typed, phrase) if len(typed) > 3 else 0.0
