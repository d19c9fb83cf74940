"""Asking for the deal: from one short question to its answer, and the road from a no (domain.md §6, Closing).

A no is met with its real reason, the answer to that, the strongest benefits, a smaller start, and at last with thanks
and a day or a reason. Every step may be passed over; what was tried is remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from typing import Any, Literal

from data.model.calendar import Due
from data.model.clean import clean_line
from data.model.facts import DealState, Decision
from data.model.pieces import Text, fits
from data.model.playbook import Playbook
from data.model.refusal import Refusal, Unclear
from data.model.report import Raised
from data.model.script import fill
from data.model.speech import Ask
from data.words import N_, _

Step = Literal["ask", "option", "when", "why", "answer", "recall", "smaller", "end"]
"""What is done now: the question alone, which option, when again, the real reason, the answer to it, what we can do
for them, a smaller start, the thanks."""

OWN_WORDS = Ask(
    key="own",
    question=Text(by_language={"en": "Shall we start?", "fi": "Aloitetaanko?"}),
    reason=Text(by_language={"en": "What is holding you back?", "fi": "Mikä teitä vielä epäilyttää?"}),
    smaller=Text(by_language={"en": "Shall we start with a smaller part?", "fi": "Aloitetaanko pienemmästä?"}),
    later=Text(by_language={"en": "When may I come back to you?", "fi": "Milloin saan palata asiaan?"}),
    thanks=Text(by_language={"en": "Thank you for being straight with me.", "fi": "Kiitos, että sanoitte suoraan."}),
)
"""What is said where the playbook has no words of its own."""

_WHICH = {"en": "Good. Which of these will it be?", "fi": "Hienoa. Mikä näistä?"}

DECISIONS = {
    Decision.YES: N_("yes"),
    Decision.SMALLER: N_("yes to a smaller start"),
    Decision.NOT_YET: N_("not yet"),
    Decision.NO: N_("no"),
}
"""What each answer is called."""


@dataclass(frozen=True, slots=True)
class AskWords:
    """The words of closing as they are said to one customer."""

    question: str
    reason: str
    smaller: str
    later: str
    thanks: str
    which: str
    """Asks which of several options it is."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How much there is to fall back on with this customer."""

    recalls: int = 0
    """Benefits to recall."""
    starts: int = 0
    """Smaller starts to propose."""


@dataclass(frozen=True, slots=True)
class Asking:
    """One asking, as far as it has come."""

    step: Step = "ask"
    times: int = 1
    """How often the question has been put."""
    first: Decision | None = None
    raised: tuple[Raised, ...] = ()
    recalled: tuple[str, ...] = ()
    smaller: bool | None = None
    tried: tuple[Step, ...] = ()
    """What was come to already, so that it is not come to again."""

    @property
    def against(self) -> Raised | None:
        """The objection raised last."""
        return self.raised[-1] if self.raised else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AskReport:
    """Everything one asking leaves behind, to be kept in one step."""

    organisation_id: str
    deal_id: str
    question: str
    """As it was asked."""
    first: Decision
    answer: Decision
    contact_id: str | None = None
    quote_id: str | None = None
    objections: tuple[Raised, ...] = ()
    recalled: tuple[str, ...] = ()
    """Benefits by key."""
    smaller: bool | None = None
    """Whether a smaller start was taken; None: not proposed."""
    option: str | None = None
    """The option of the quote they took."""
    state: DealState = DealState.OPEN
    """Where a no leaves the deal: parked, lost, or as it is."""
    reason: str | None = None
    reason_words: str = ""
    """Why, in their words; after a yes without a quote, what was agreed."""
    later_until: date | None = None
    again: Due | None = None
    """When we talk again, after "not yet"."""


def words_for(playbook: Playbook, segment: str, lang: str, facts: Mapping[str, str]) -> AskWords:
    """The words of closing for a segment, its own before those for everyone, as they are said in this language."""
    fitting = [one for one in playbook.asks if fits(one.segments, segment)]
    found = next((one for one in fitting if one.segments), fitting[0] if fitting else OWN_WORDS)
    return AskWords(
        question=fill(found.question.said(lang), facts),
        reason=fill(found.reason.said(lang), facts),
        smaller=fill(found.smaller.said(lang), facts),
        later=fill(found.later.said(lang), facts),
        thanks=fill(found.thanks.said(lang), facts),
        which=_WHICH.get(lang, _WHICH["en"]),
    )


def said_yes(asking: Asking) -> Asking:
    """They said yes: which option it is stands open."""
    return replace(asking, first=asking.first or Decision.YES, step="option")


def said_not_yet(asking: Asking) -> Asking:
    """They want to come back to it."""
    return replace(asking, first=asking.first or Decision.NOT_YET, step="when")


def said_no(asking: Asking, ways: Ways) -> Asking:
    """They said no: the first time its real reason is asked for, later on what has not been tried comes."""
    first = replace(asking, first=asking.first or Decision.NO)
    return replace(first, step="why") if asking.times == 1 and not asking.raised else _next_try(first, ways)


def said_against(asking: Asking, kind: str, at: datetime) -> Asking:
    """They told why: the objection is met."""
    return replace(asking, step="answer", raised=(*asking.raised, Raised(kind, at)))


def took_answer(asking: Asking, variant: int) -> Asking:
    """Another answer to the objection is read."""
    return _marked(asking, variant=variant)


def settled(asking: Asking, ways: Ways, *, overcome: bool) -> Asking:
    """The objection was overcome, and it is asked again; or it stands."""
    told = _marked(asking, overcome=overcome)
    return ask_again(told) if overcome else _next_try(told, ways)


def ask_again(asking: Asking) -> Asking:
    """The question once more."""
    return replace(asking, step="ask", times=asking.times + 1)


def recalled(asking: Asking, keys: tuple[str, ...]) -> Asking:
    """The strongest benefits were recalled; it is asked again."""
    return ask_again(replace(asking, recalled=keys))


def said_no_to_smaller(asking: Asking) -> Asking:
    """They do not want to begin smaller either."""
    return replace(asking, smaller=False, step="end")


def passed_over(asking: Asking, ways: Ways) -> Asking:
    """On, without this step."""
    if asking.step in ("when", "option"):
        return replace(asking, step="ask")
    return asking if asking.step in ("ask", "end") else _next_try(asking, ways)


def _next_try(asking: Asking, ways: Ways) -> Asking:
    """What has not been tried yet, else the thanks."""
    if "recall" not in asking.tried and ways.recalls:
        return replace(asking, step="recall", tried=(*asking.tried, "recall"))
    if "smaller" not in asking.tried and ways.starts:
        return replace(asking, step="smaller", tried=(*asking.tried, "smaller"))
    return replace(asking, step="end")


def _marked(asking: Asking, **values: Any) -> Asking:
    if asking.against is None:
        return asking
    return replace(asking, raised=(*asking.raised[:-1], replace(asking.against, **values)))


def check_report(report: AskReport) -> None:
    """Refuse what the rep has not said yet.

    Raises:
        Refusal: with what is missing.
    """
    if report.answer == Decision.NOT_YET:
        if report.again is None:
            raise Unclear(_("Say when you talk again."))
        if not clean_line(report.reason_words):
            raise Refusal(_("Every follow-up needs its reason in words."))
    if report.state == DealState.LATER and report.later_until is None:
        raise Refusal(_("A parked deal needs the day it comes back."))
    if report.state == DealState.LOST and not report.reason:
        raise Refusal(_("A lost deal needs its reason."))


def ask_key(deal_id: str) -> str:
    """Under which key an asking that was left half way is kept."""
    return f"ask:{deal_id}"


def kept(asking: Asking) -> dict[str, Any]:
    """An asking as JSON can hold it."""
    told = asdict(asking)
    return {**told, "raised": [{**one, "at": one["at"].isoformat()} for one in told["raised"]]}


def resumed(draft: Mapping[str, Any]) -> Asking:
    """An asking as it was kept."""
    raised = tuple(Raised(**{**one, "at": datetime.fromisoformat(one["at"])}) for one in draft.get("raised") or ())
    first = draft.get("first")
    return Asking(
        step=draft.get("step") or "ask",
        times=int(draft.get("times") or 1),
        first=Decision(first) if first else None,
        raised=raised,
        recalled=tuple(draft.get("recalled") or ()),
        smaller=draft.get("smaller"),
        tried=tuple(draft.get("tried") or ()),
    )
