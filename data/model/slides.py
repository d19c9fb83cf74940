"""Slides for the customer's eye: the benefits that answer their needs, each with what they said themselves.

Nothing of ours stands on them: no value, class, severity, role or note.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from data.model.facts import NeedKind
from data.model.needs import Need
from data.model.playbook import Playbook
from data.model.speech import Benefit
from data.model.wording import money

STRONGEST = 3
"""Benefits that are recalled when the answer was no."""

_SAID = {
    "en": {
        "told": "You told me: “{words}”",
        "also": "And also: “{words}”",
        "leads": "What it leads to: {words}",
        "today": "Today: {words}",
        "counted": "By your figures: {euros} a year.",
        "wish": "What you want to solve",
        "which": "Which of these matters most to you?",
    },
    "fi": {
        "told": "Kerroitte: ”{words}”",
        "also": "Ja lisäksi: ”{words}”",
        "leads": "Mitä siitä seuraa: {words}",
        "today": "Nyt: {words}",
        "counted": "Teidän luvuillanne: {euros} vuodessa.",
        "wish": "Mitä haluatte ratkaista",
        "which": "Mikä näistä on teille tärkein?",
    },
}


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: what they said, what answers it, and what makes that believable."""

    kind: Literal["opening", "benefit", "question"]
    heading: str
    key: str = ""
    """The benefit's."""
    recall: tuple[str, ...] = ()
    """What they told, in sentences."""
    text: str = ""
    proof: str = ""
    points: tuple[str, ...] = ()
    """A list: their needs, or the benefits to choose from."""


@dataclass(frozen=True, slots=True)
class Slides:
    """A presentation for one customer, in their language."""

    organisation_id: str
    organisation: str
    deal_id: str | None
    analysis_id: str | None
    language: str
    slides: tuple[Slide, ...]
    """Empty where no need has a benefit yet."""

    @property
    def strongest(self) -> tuple[Slide, ...]:
        """The benefits that answer what matters most to them."""
        return tuple(slide for slide in self.slides if slide.kind == "benefit")[:STRONGEST]


def answered(needs: Iterable[tuple[int, Need]], playbook: Playbook) -> list[tuple[Benefit, list[Need]]]:
    """Each benefit that answers needs, with those needs: in the customer's order, best solution first where even.

    Args:
        needs: Each with its place in the customer's order.
        playbook: Whose benefits; a need whose benefit it no longer has is left out.
    """
    known = {benefit.key: benefit for benefit in playbook.benefits}
    found: dict[str, list[tuple[int, Need]]] = {}
    for place, need in sorted(needs, key=lambda one: one[0]):
        if need.benefit in known:
            found.setdefault(str(need.benefit), []).append((place, need))
    order = sorted(found, key=lambda key: (found[key][0][0], known[key].rank))
    return [(known[key], [need for _place, need in found[key]]) for key in order]


def recall(needs: Sequence[Need], lang: str) -> tuple[str, ...]:
    """What they told, in sentences to be read by them: their words, what follows, and the figure they counted."""
    said = _words(lang)
    sentences = []
    for index, need in enumerate(needs):
        sentences.append(said["also" if index else "told"].format(words=need.words.strip()))
        if need.consequence.strip():
            follows = said["today" if need.kind == NeedKind.EXPLICIT else "leads"]
            sentences.append(follows.format(words=need.consequence.strip()))
        if need.effect.euros:
            sentences.append(said["counted"].format(euros=money(need.effect.euros * 100, lang)))
    return tuple(sentences)


def opening(organisation: str, needs: Sequence[Need], lang: str) -> Slide:
    """The first slide: who they are, and what they want solved."""
    points = tuple(need.words.strip() for need in needs)
    return Slide("opening", organisation, text=_words(lang)["wish"], points=points)


def question(benefits: Sequence[Slide], lang: str) -> Slide:
    """The last slide: which of these matters most to them."""
    return Slide("question", _words(lang)["which"], points=tuple(slide.heading for slide in benefits))


def _words(lang: str) -> dict[str, str]:
    return _SAID.get(lang, _SAID["en"])
