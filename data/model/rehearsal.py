"""A rehearsal of a call: objections dealt by chance as the customer would say them, and how they were met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random

from data.model.pieces import fits
from data.model.report import Raised
from data.model.speech import Objection

OFTEN = 1 / 3
"""How likely each sentence is to be answered with an objection."""


@dataclass(frozen=True, slots=True)
class Dealt:
    """An objection that was dealt: which, in whose words, when."""

    objection: Objection
    words: str
    at: datetime

    def met_by(self, raised: Sequence[Raised]) -> bool:
        """Whether the rep found it after it was said."""
        return any(found.kind == self.objection.key and found.at >= self.at for found in raised)


@dataclass
class Rehearsal:
    """What chance deals in one rehearsal."""

    chance: Random
    objections: Sequence[Objection]
    dealt: list[Dealt] = field(default_factory=list)

    def deal(self, segment: str, language: str, at: datetime) -> Dealt | None:
        """What they say to the sentence just read: an objection every third time or so, none twice before all were."""
        likely = [known for known in self.objections if any(fits(one.segments, segment) for one in known.answers)]
        if not likely or self.chance.random() >= OFTEN:
            return None
        said = [dealt.objection.key for dealt in self.dealt]
        least = min(said.count(known.key) for known in likely)
        known = self.chance.choice([one for one in likely if said.count(one.key) == least])
        heard = known.heard.get(language) or [known.name.said(language)]
        self.dealt.append(Dealt(known, self.chance.choice(heard), at))
        return self.dealt[-1]

    def met(self, raised: Sequence[Raised]) -> list[Dealt]:
        """Those that the rep found, of all that were dealt."""
        return [dealt for dealt in self.dealt if dealt.met_by(raised)]
