"""Forms of papers: what a memo, a quote, a hand-over note or a plan is made of, as the playbook says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import Field, model_validator

from data.model.facts import PaperKind
from data.model.pieces import Key, Named, Part, Slip, Text, fits
from data.words import _

Topic = Literal[
    "problems",
    "costs",
    "worth",
    "service",
    "next",
    "price",
    "terms",
    "timetable",
    "responsible",
    "goals",
    "delivered",
    "findings",
    "people",
    "objections",
    "promises",
    "history",
    "personal",
]
"""What a section tells from the file; a section without one is only its own words."""

INTERNAL = frozenset({"findings", "people", "objections", "promises", "history", "personal"})
"""Topics that are for our own eyes: only a hand-over note tells of them."""


class Section(Part):
    """A section of a paper: left out, heading and all, where the file has nothing to tell of its topic."""

    about: Topic | None = None
    heading: Text | None = None
    text: Text | None = None
    """Said before what the file tells."""
    after: Text | None = None
    """Said after it."""

    @model_validator(mode="after")
    def _of_use(self) -> Self:
        if self.about is None and self.text is None:
            raise Slip(_("needs a text or what it is about"))
        return self


class PaperForm(Named):
    """What a paper of one kind is made of."""

    kind: PaperKind
    segments: list[Key] = []
    subject: Text
    sections: list[Section] = Field(min_length=1)

    @model_validator(mode="after")
    def _discreet(self) -> Self:
        for index, section in enumerate(self.sections):
            if self.kind != PaperKind.HAND_OVER and section.about in INTERNAL:
                sentence = _('"{topic}" is for your own people only: it may stand in a hand_over paper').format(
                    topic=section.about
                )
                raise Slip(sentence, "sections", index, "about")
        return self

    def tells(self, topic: Topic) -> bool:
        """Whether one of its sections is about this."""
        return any(section.about == topic for section in self.sections)


def form_for(forms: Sequence[PaperForm], kind: PaperKind, segment: str) -> PaperForm | None:
    """The first form of this kind meant for the segment; the narrow ones stand first in a playbook."""
    return next((form for form in forms if form.kind == kind and fits(form.segments, segment)), None)
