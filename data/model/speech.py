"""Words for the customer's ear: scripts, objections, SPIN questions and benefits."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from data.model.facts import Bant, BuyingRole, SpinPart
from data.model.pieces import Key, Named, Part, Text, Words


class Line(Part):
    """One thing to say; `when` names a branch the rep may take."""

    say: Text
    segments: list[Key] = []
    roles: list[BuyingRole] = []
    when: Text | None = None


class ScriptPart(Named):
    """A part of a call script."""

    proposes: bool = False
    """Whether two free times are offered here."""
    alone: bool = False
    """Whether each sentence stands alone on an empty screen: asked, then silence."""
    then: Literal["needs", "ask"] | None = None
    """What opens after the last sentence."""
    lines: list[Line] = Field(min_length=1)


class Script(Named):
    """What to say in one kind of call."""

    parts: list[ScriptPart] = Field(min_length=1)


class Answer(Part):
    """One way to meet an objection: first a clarifying question, then the rebuttal."""

    segments: list[Key] = []
    clarify: Text
    rebuttal: Text


class Objection(Named):
    """Something the customer says against, and what to do about it."""

    heard: dict[str, list[Words]]
    """Words it is recognised by, per language."""
    answers: list[Answer] = Field(min_length=1)
    stands: Text
    """What to do if it stands."""


class Question(Part):
    """One SPIN question."""

    key: Key
    part: SpinPart
    text: Text
    segments: list[Key] = []
    benefits: list[Key] = []
    finds: list[Key] = []
    """Findings that an answer brings."""


class Finding(Named):
    """Something to have learnt before a deal moves on: known as soon as a question that finds it is answered."""

    bant: Bant | None = None


class Ask(Part):
    """The words of closing: one short question, and what to say when the answer is no."""

    key: Key
    segments: list[Key] = []
    question: Text
    reason: Text
    """Asks for the real reason."""
    smaller: Text
    """Proposes a smaller start."""
    later: Text
    """Asks when to come back."""
    thanks: Text


class Benefit(Named):
    """What our service does for a need."""

    text: Text
    proof: Text | None = None
    """A customer like them, or a figure: what makes it believable."""
    segments: list[Key] = []
    rank: int = 5
    """Best and most complete solution first (1)."""
