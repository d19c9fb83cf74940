"""What is heard against it in one call: objections found by letters, met, and raised so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from data.model.objecting import answers_for, rank_objections
from data.model.report import Raised
from data.model.speech import Answer, Objection

ENOUGH = 2
"""Letters that tell an objection from a key struck by mistake."""


@dataclass
class Heard:
    """The objections of one call."""

    known: Sequence[Objection]
    """Those the playbook has answers to."""
    segment: str
    found: list[Objection] = field(default_factory=list)
    """Likely ones, likeliest first."""
    letters: str = ""
    """What was typed to find them."""
    lit: int = 0
    met: Objection | None = None
    """The one being answered."""
    variant: int = 0
    raised: list[Raised] = field(default_factory=list)

    @property
    def answers(self) -> list[Answer]:
        """Answers to the objection being met."""
        return self.answers_to(self.met) if self.met else []

    def answers_to(self, objection: Objection) -> list[Answer]:
        """Answers to an objection for this segment."""
        return answers_for(objection, self.segment)

    @property
    def meant(self) -> Objection | None:
        """The one that is lit among those found."""
        return self.found[self.lit % len(self.found)] if self.found else None

    @property
    def told(self) -> bool:
        """Whether enough was typed to tell that the lit one was really heard."""
        return self.meant is not None and sum(map(str.isalnum, self.letters)) >= ENOUGH

    @property
    def unsettled(self) -> Raised | None:
        """The last one raised, while nobody has said what became of it."""
        return self.raised[-1] if self.raised and self.raised[-1].overcome is None else None

    def name_of(self, raised: Raised, language: str) -> str:
        """What an objection that was raised is called."""
        return next((known.name.said(language) for known in self.known if known.key == raised.kind), raised.kind)

    def find(self, letters: str) -> None:
        """Objections that these letters may mean."""
        self.letters, self.found = letters, rank_objections(self.known, letters)
        self.lit = 0

    def move(self, step: int) -> None:
        """Light the next of those found, or the one before."""
        if self.found:
            self.lit = (self.lit + step) % len(self.found)

    def meet(self, objection: Objection, at: datetime, part: int) -> None:
        """An objection was raised, and is met."""
        self.met, self.variant = objection, 0
        self.raised.append(Raised(objection.key, at, 0, part))

    def next_variant(self) -> None:
        """Another way to answer the same objection."""
        self.variant = (self.variant + 1) % max(1, len(self.answers))
        self._mark(variant=self.variant)

    def settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands."""
        self._mark(overcome=overcome)

    def _mark(self, **values: Any) -> None:
        if self.raised:
            self.raised[-1] = replace(self.raised[-1], **values)
