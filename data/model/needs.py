"""The needs analysis: questions with their answers, needs, what is still missing (domain.md §6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from data.model.effect import HIGHEST, Effect
from data.model.facts import Bant, NeedKind, SpinPart
from data.model.findings import Found, Person, is_known
from data.model.pieces import fits
from data.model.playbook import Playbook
from data.model.refusal import Refusal
from data.model.speech import Benefit
from data.words import N_, _

OWN = "own_"
"""How the key of a question begins that the rep added on the spot."""

KEPT = "kept_"
"""How the key of a question of the rep's own begins that is asked from now on."""

PARTS = {
    SpinPart.SITUATION: N_("Situation"),
    SpinPart.PROBLEM: N_("Problem"),
    SpinPart.IMPLICATION: N_("Implication"),
    SpinPart.NEED_PAYOFF: N_("Need-payoff"),
}
"""The four parts in order, by name."""

KINDS = {NeedKind.IMPLIED: N_("implied"), NeedKind.EXPLICIT: N_("explicit")}
"""The two kinds of need, by name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the analysis and what the customer answered."""

    key: str
    part: SpinPart
    text: str
    answer: str = ""
    skipped: bool = False
    gone: bool = False
    """Whether it is no longer asked of this segment."""
    kept: bool = False
    """Whether it is the rep's own and asked of every such customer from now on."""
    noted: bool = False
    """Whether these are words noted on the phone."""
    before: str = ""
    """What the customer answered the last time their needs were mapped, cut short."""

    @property
    def own(self) -> bool:
        """Whether the rep added it on the spot."""
        return self.key.startswith(OWN)

    @property
    def answered(self) -> bool:
        """Whether the customer said something."""
        return bool(self.answer.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedFacts:
    """What is known of a need, in the customer's words."""

    words: str
    kind: NeedKind = NeedKind.IMPLIED
    severity: int = 3
    consequence: str = ""
    touches: str = ""
    effect: Effect = field(default_factory=Effect)
    benefit: str | None = None
    question: str | None = None
    """The question whose answer it was made of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(NeedFacts):
    """A need of the analysis, at its place in the customer's order of importance."""

    id: str
    version: int


@dataclass(frozen=True, slots=True)
class Tally:
    """How far one part has come."""

    part: SpinPart
    answered: int
    of: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A needs analysis as it stands: whom it concerns, what was asked and said, what came of it."""

    analysis_id: str | None
    """None until something is written."""
    organisation_id: str
    organisation: str
    deal_id: str | None
    contact_id: str | None
    contact: str
    segment: str
    segment_name: str
    language: str
    """The contact's: questions and benefits are in it."""
    meeting: datetime | None
    """Start of the meeting, local: the next one, else the last."""
    questions: tuple[Asked, ...]
    needs: tuple[Need, ...]
    """Most important first."""
    people: tuple[Person, ...] = ()
    """Everybody we know there, whoever decides first."""
    findings: tuple[Found, ...] = ()
    """What there is to learn, in the playbook's order."""
    next_agreed: bool = True
    """Whether a next step is agreed to the minute."""
    begun: date | None = None
    """The day the analysis was begun."""
    stale: bool = False
    """Whether it is so old that the needs are better mapped again."""
    newer: date | None = None
    """The day a newer analysis of the same deal was begun, where there is one."""
    earlier: bool = False
    """Whether there is another analysis to compare with."""
    headcount: int | None = None

    @property
    def decider_known(self) -> bool:
        """Whether somebody who decides is known."""
        return any(person.decides for person in self.people)

    @property
    def open_findings(self) -> tuple[Found, ...]:
        """What is not known yet, the weightiest first: BANT, then the rest in the playbook's order."""
        return tuple(sorted((one for one in self.findings if not one.known), key=lambda one: one.bant is None))

    @property
    def euros(self) -> int | None:
        """What the needs cost together in a year; None until one has its figures."""
        return together_cost(self.needs)

    @property
    def tally(self) -> tuple[Tally, ...]:
        """How far each part has come, in order."""
        return tally(self.questions)

    @property
    def coach(self) -> tuple[str, ...]:
        """What is missing, the weightiest first."""
        said = coach(
            self.questions,
            self.needs,
            decider_known=self.decider_known,
            findings=self.findings,
            next_agreed=self.next_agreed,
        )
        return tuple(said)

    def question(self, key: str | None) -> Asked | None:
        """The question with this key, if it is asked here."""
        return next((asked for asked in self.questions if asked.key == key), None)

    def need(self, key: str | None) -> Need | None:
        """The need with this key, if it is here."""
        return next((need for need in self.needs if need.id == key), None)


def tally(questions: Iterable[Asked]) -> tuple[Tally, ...]:
    """How many questions of each part are answered, and of how many."""
    asked = list(questions)
    parts = {part: [one for one in asked if one.part == part] for part in SpinPart}
    return tuple(Tally(part, sum(one.answered for one in ones), len(ones)) for part, ones in parts.items())


def coach(
    questions: Sequence[Asked],
    needs: Sequence[Need],
    *,
    decider_known: bool,
    findings: Sequence[Found] = (),
    next_agreed: bool = True,
) -> Iterator[str]:
    """What is missing, in words, the weightiest first: advice, never a wall."""
    answered = {asked.part for asked in questions if asked.answered}
    if not answered and not needs:
        yield _("nothing asked yet: begin with how things are today")
        return
    if answered == {SpinPart.SITUATION} and not needs:
        yield _("only situation questions so far: ask what is hard")
    elif not needs:
        yield _("no need written down yet: F7 makes one of an answer")
    yield from _lack(_("need {number} has no consequence yet"), [not need.consequence.strip() for need in needs])
    if needs and all(need.kind != NeedKind.EXPLICIT for need in needs):
        yield _("no explicit need yet: let them say what they wish for")
    if not decider_known:
        yield _("who decides?")
    yield from _unknown(findings, Bant.TIMELINE, _("no timetable yet"))
    yield from _lack(_("need {number} has no figure yet"), [need.effect.euros is None for need in needs])
    yield from _lack(_("need {number} has no benefit yet"), [not need.benefit for need in needs])
    if needs and SpinPart.NEED_PAYOFF not in answered:
        yield _("not asked yet what a solution would be worth")
    yield from _unknown(findings, Bant.BUDGET, _("no budget spoken of"))
    if needs and not next_agreed:
        yield _("the next step is not agreed")
    for found in findings:
        if not found.known and found.bant in (None, Bant.NEED):
            yield _("not known yet: {finding}").format(finding=found.name)


def _unknown(findings: Sequence[Found], bant: Bant, sentence: str) -> Iterator[str]:
    """The sentence, where the playbook asks for this and it is not known."""
    if any(found.bant == bant for found in findings) and not is_known(findings, bant):
        yield sentence


def _lack(sentence: str, lacking: Sequence[bool]) -> Iterator[str]:
    """The sentence with the number of the first need that lacks something, if one does."""
    if any(lacking):
        yield sentence.format(number=lacking.index(True) + 1)


def suggested_benefits(playbook: Playbook, segment: str, question: str | None) -> tuple[list[Benefit], list[Benefit]]:
    """Benefits for a need: those its question points to, then the rest for the segment, best solution first."""
    found = next((asked for asked in playbook.questions if asked.key == question), None)
    linked = found.benefits if found else []
    ranked = sorted(playbook.benefits, key=lambda benefit: benefit.rank)
    fitting = [benefit for benefit in ranked if fits(benefit.segments, segment)]
    first = sorted((one for one in fitting if one.key in linked), key=lambda one: linked.index(one.key))
    return first, [benefit for benefit in fitting if benefit.key not in linked]


def together_cost(needs: Iterable[NeedFacts]) -> int | None:
    """What needs cost together in a year, in euros; None until one has its figures."""
    known = [need.effect.euros for need in needs if need.effect.euros is not None]
    return sum(known) if known else None


def check_need(facts: NeedFacts) -> None:
    """Refuse a need that says nothing or whose figures cannot be.

    Raises:
        Refusal: with what is wrong.
    """
    if not facts.words.strip():
        raise Refusal(_("Say the need in the customer's words."))
    if not 1 <= facts.severity <= 5:
        raise Refusal(_("Severity is from 1 to 5."))
    figures = (*facts.effect.factors, facts.effect.unit_cost, facts.effect.share)
    if any(figure is not None and (not figure.is_finite() or figure <= 0) for figure in figures):
        raise Refusal(_("A figure above zero is needed."))
    if facts.effect.share is not None and facts.effect.share > 1:
        raise Refusal(_("A share is at most 100 %."))
    if (facts.effect.euros or 0) > HIGHEST:
        raise Refusal(_("That is more than 2 000 million euros a year: check the figures."))
