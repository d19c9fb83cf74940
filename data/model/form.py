"""Forms of papers: what a memo, a quote or a hand-over note is made of, as the playbook says."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from data.model.facts import PaperKind
from data.model.pieces import Key, Named, Part, Slip, Text
from data.words import _

Topic = Literal[
    "problems",
    "costs",
    "worth",
    "service",
    "next",
    "findings",
    "people",
    "price",
    "terms",
    "promises",
    "history",
    "personal",
]
"""What a section tells from the file; a section without one is only its own words."""


class Section(Part):
    """A section of a paper: left out, heading and all, where the file has nothing to tell of its topic."""

    about: Topic | None = None
    heading: Text | None = None
    text: Text | None = None
    """Said before what the file tells."""

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
