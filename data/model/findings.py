"""What is to be learnt before a deal moves on: facts that answers bring, and who takes part (domain.md §6)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from data.model.facts import Bant, BuyingRole
from data.model.pieces import fits
from data.model.playbook import Playbook
from data.words import N_

STALE = timedelta(days=270)
"""An analysis older than this is mapped anew rather than written on."""

LETTERS = {
    Bant.BUDGET: N_("B budget"),
    Bant.AUTHORITY: N_("A authority"),
    Bant.NEED: N_("N need"),
    Bant.TIMELINE: N_("T timetable"),
}
"""What makes a deal real, by letter and name."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who takes part in the purchase."""

    contact_id: str
    name: str
    """Empty for a switchboard."""
    title: str
    role: BuyingRole | None

    @property
    def decides(self) -> bool:
        """Whether the decision is theirs."""
        return self.role == BuyingRole.DECISION_MAKER


@dataclass(frozen=True, slots=True)
class Found:
    """Something to be learnt, and whether it is known by now."""

    key: str
    name: str
    """In the language asked for."""
    bant: Bant | None
    known: bool
    answer: str = ""
    """What the customer said of it, one answer below the other."""
    questions: tuple[str, ...] = ()
    """Keys of the questions that find it in this segment."""


def findings(
    playbook: Playbook, segment: str, answers: Mapping[str, str], *, decider: bool, need: bool, lang: str
) -> tuple[Found, ...]:
    """What there is to learn of a customer, in the playbook's order.

    Args:
        playbook: What is to be learnt, and which questions find it.
        segment: The customer's; answers to other segments' questions count too.
        answers: What they said, by key of the question.
        decider: Whether somebody who decides is known by name.
        need: Whether a need is written down.
        lang: The language of the names.
    """
    known_otherwise = {Bant.AUTHORITY: decider, Bant.NEED: need}
    found = []
    for finding in playbook.findings:
        asked = [one for one in playbook.questions if finding.key in one.finds]
        said = [text for one in asked if (text := answers.get(one.key, "").strip())]
        keys = tuple(one.key for one in asked if fits(one.segments, segment))
        known = bool(said) or (finding.bant is not None and known_otherwise.get(finding.bant, False))
        found.append(Found(finding.key, finding.name.said(lang), finding.bant, known, "\n".join(said), keys))
    return tuple(found)


def is_known(found: Collection[Found], bant: Bant) -> bool:
    """Whether this much of BANT is known."""
    return any(one.known for one in found if one.bant == bant)


def letters(found: Sequence[Found]) -> tuple[tuple[Bant, bool], ...]:
    """Each letter of BANT that the playbook asks for, and whether it is known."""
    asked = {one.bant for one in found}
    return tuple((bant, is_known(found, bant)) for bant in Bant if bant in asked)


def is_stale(begun: datetime | None, now: datetime) -> bool:
    """Whether an analysis begun then is so old that the needs are better mapped again."""
    return begun is not None and now - begun > STALE
