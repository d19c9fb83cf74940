"""What is heard against it in one call: objections found by letters, met, and raised so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from data.model.objecting import answers_for, rank_objections
from data.model.report import Raised
from data.model.speech import Answer, Objection


@dataclass
class Heard:
    """The objections of one call."""

    known: Sequence[Objection]
    """Those the playbook has answers to."""
    segment: str
    found: list[Objection] = field(default_factory=list)
    """Likely ones, likeliest first."""
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

    def find(self, letters: str) -> None:
        """Objections that these letters may mean."""
        self.found = rank_objections(self.known, letters)
        self.lit = 0

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
