"""A complaint as a case: its steps, which one comes next, and when it may be closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from data.model.calendar import Due
from data.model.care_facts import ComplaintState, Satisfaction
from data.model.caring import CaseStep
from data.model.refusal import Refusal
from data.words import _, language

MINE = ":"
"""Begins what is kept beside the steps of a case: no key of a playbook begins so."""

WHY = f"{MINE}why"
"""Why it was closed although they did not say that they are satisfied."""

FOLLOW_UPS = f"{MINE}followups"
"""Keys of the follow-ups that keep the case in the queue."""

PROMISE = f"{MINE}promise"
"""Key of the follow-up at the promised day."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way, and when it was taken."""

    key: str
    text: str
    live: bool
    """Taken while the customer still speaks."""
    taken: datetime | None = None
    """The moment; None: not yet."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open follow-up of a case."""

    id: str
    due: Due
    reason: str
    agreed: bool = False
    promise: bool = False
    """It stands at the promised day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A complaint with everything known of it; one that is not begun yet has no key."""

    id: str | None
    organisation_id: str
    organisation: str
    deal_id: str | None = None
    contact_id: str | None = None
    contact: str = ""
    """Who complains."""
    state: ComplaintState = ComplaintState.OPEN
    text: str = ""
    """What happened, in their words."""
    cause: str = ""
    remedy: str = ""
    owner: str = ""
    promised_on: date | None = None
    satisfied: bool | None = None
    """None: nobody asked them."""
    why: str = ""
    """Why it was closed without that."""
    opened_at: datetime | None = None
    """Local."""
    closed_at: datetime | None = None
    """Local."""
    steps: tuple[Step, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    """Soonest first."""
    others: tuple[str, ...] = ()
    """Keys of all complaints of this customer, the newest first."""
    version: int = 0

    @property
    def open(self) -> bool:
        """Whether it is still worked on."""
        return self.state == ComplaintState.OPEN

    def broken(self, today: date) -> bool:
        """Whether a promised day has passed and nobody has said that the promise was kept."""
        return any(one.promise and one.due.on < today for one in self.waiting)

    @property
    def present(self) -> Step | None:
        """The step to take now."""
        return present(self.steps)

    @property
    def live(self) -> bool:
        """Whether the customer still speaks: the step to take now is one of those."""
        return self.open and (step := self.present) is not None and step.live


def steps_of(way: Sequence[CaseStep], taken: Mapping[str, object], lang: str | None = None) -> tuple[Step, ...]:
    """The steps of a playbook's way, with the moments at which they were taken."""
    lang = lang or language()
    return tuple(Step(one.key, one.text.said(lang), one.live, read_moment(taken.get(one.key))) for one in way)


def read_moment(kept: object) -> datetime | None:
    """A moment as a case keeps it; None where none is kept, or nothing that can be read as one."""
    if not isinstance(kept, str):
        return None
    try:
        found = datetime.fromisoformat(kept)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def followups_kept(taken: Mapping[str, object]) -> tuple[str, ...]:
    """Keys of the follow-ups of a case, as it keeps them beside its steps."""
    kept = taken.get(FOLLOW_UPS)
    return tuple(key for key in kept if isinstance(key, str)) if isinstance(kept, list) else ()


def present(steps: Sequence[Step]) -> Step | None:
    """The first step that was not taken yet; those that were passed over come first."""
    return next((step for step in steps if step.taken is None), None)


def refuse_early_end(satisfied: Satisfaction | None, why: str) -> None:
    """Let no case be closed before they were asked, unless there is a reason in words.

    Raises:
        Refusal: when they were not asked and no reason is given, or they are not satisfied and none is given.
    """
    if why.strip():
        return
    if satisfied is None:
        raise Refusal(_("Ask them whether they are satisfied now, or write why it is closed all the same."))
    if satisfied == Satisfaction.DISSATISFIED:
        raise Refusal(_("They are not satisfied yet: go on with it, or write why it is closed all the same."))


def is_satisfied(level: Satisfaction) -> bool:
    """Whether an answer means that the case came to a good end."""
    return list(Satisfaction).index(level) >= list(Satisfaction).index(Satisfaction.SATISFIED)
