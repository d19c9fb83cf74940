"""What follows a call: from its outcome, the playbook and the calendar to a plan that the file then carries out.

Source: domain.md §5. A rule's own times keep to call windows and working days; a time agreed with the customer is
kept to the minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from data.model.calendar import Calendar, Due
from data.model.facts import DealState, Outcome, Phase
from data.model.pieces import fits
from data.model.playbook import Playbook
from data.model.process import OutcomeRule, Reason, Rule
from data.model.refusal import Refusal, Unclear
from data.words import _

UNANSWERED = frozenset({Outcome.NO_ANSWER, Outcome.BUSY, Outcome.VOICEMAIL})
"""Outcomes in which nobody was reached: the attempts that the playbook caps."""

IN_VAIN = UNANSWERED | {Outcome.CALL_BACK, Outcome.GATEKEEPER, Outcome.WRONG_NUMBER}
"""Outcomes in which nothing was spoken of yet."""

UNREACHABLE = "unreachable"
"""The reason, where the playbook knows it, of a deal parked because nobody answered."""

_GRACE = timedelta(minutes=1)
"""A time this little past is the present: the rep types while the clock runs."""

_TRAVELS = (DealState.OPEN, DealState.LATER, DealState.LOST)
"""States in which a call may still move a deal: a customer who has bought is called about other things."""


@dataclass(frozen=True, slots=True)
class Given:
    """What the rep said beside the outcome itself."""

    due: Due | None = None
    reason: str | None = None
    hint: str = ""
    whole: bool = False
    """With "do not call": the whole organisation, not only this contact."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known when a call ends."""

    now: datetime
    called_at: datetime
    segment: str
    tries: int = 0
    """Unanswered tries before this call."""
    deal: DealState | None = None
    """The deal's state; None for a call about no deal."""
    stage: str = ""


@dataclass(frozen=True, slots=True)
class _Ended:
    """One call that ended, with all that its plan leans on."""

    rule: OutcomeRule
    playbook: Playbook
    calendar: Calendar
    situation: Situation
    given: Given

    @property
    def today(self) -> date:
        return self.calendar.today(self.situation.now)


@dataclass(frozen=True, slots=True)
class Next:
    """A follow-up to make."""

    rule: Rule
    due: Due
    agreed: bool = False
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that follows one call."""

    outcome: Outcome
    follow: tuple[Next, ...] = ()
    attempt: int = 0
    """How many tries in a row went unanswered, this one included."""
    stage: str | None = None
    """The stage the deal enters."""
    state: DealState | None = None
    """How the deal ends or is parked."""
    until: date | None = None
    reason: str | None = None
    meeting_at: datetime | None = None
    bars: bool = False
    """Nobody is to be called there again."""
    number_bad: bool = False


def plan(outcome: Outcome, playbook: Playbook, calendar: Calendar, situation: Situation, given: Given) -> Plan:
    """What follows this outcome.

    Raises:
        Refusal: when a time or reason that the outcome needs is missing, or the time has passed.
    """
    ended = _Ended(playbook.outcome(outcome), playbook, calendar, situation, given)
    _complete(ended)
    tries = situation.tries + 1 if outcome in UNANSWERED else 0
    if tries >= playbook.calling.max_attempts:
        return _give_up(ended, tries)
    state = _state(ended)
    return Plan(
        outcome,
        follow=_follow(ended, tries),
        attempt=tries,
        stage=stage_after_booking(playbook, situation.stage) if ended.rule.deal == "next" and state else None,
        state=None if state == DealState.OPEN else state,
        until=given.due.on if state == DealState.LATER and given.due else None,
        reason=Outcome.DO_NOT_CALL if outcome == Outcome.DO_NOT_CALL else given.reason,
        meeting_at=given.due.at if ended.rule.asks == "slot" and given.due else None,
        bars=outcome == Outcome.DO_NOT_CALL,
        number_bad=outcome == Outcome.WRONG_NUMBER,
    )


def stage_after_booking(playbook: Playbook, stage: str) -> str:
    """Where a deal stands once a meeting is agreed: past contacting; a deal that is further along stays there."""
    keys = [known.key for known in playbook.stages]
    first_calls = {known.key for known in playbook.stages if known.phase in (Phase.PROSPECTING, Phase.CONTACTING)}
    if stage in keys and stage not in first_calls:
        return stage
    last = max((keys.index(key) for key in first_calls), default=0)
    return keys[min(last + 1, len(keys) - 1)]


def _state(ended: _Ended) -> DealState | None:
    """The deal's state after the call, None where it stays as it is."""
    if ended.situation.deal not in _TRAVELS or ended.rule.deal == "stay":
        return None
    return ended.rule.state_after()


def _complete(ended: _Ended) -> None:
    """Refuse what the rep has not said yet, in words that say what is missing."""
    asks, due = ended.rule.asks, ended.given.due
    if asks in ("time", "date", "slot") and due is None:
        raise Unclear(_("Say when."))
    if asks == "slot" and (due is None or due.at is None):
        raise Unclear(_("A meeting needs its hour too: write it like thu 9.30."))
    if asks in ("date", "reason") and ended.given.reason not in {reason.key for reason in _reasons(ended)}:
        raise Refusal(_("Say the reason: the next call begins with it."))
    if due is not None:
        if due.on < ended.today or (due.at is not None and due.at < ended.situation.now - _GRACE):
            raise Refusal(_("That time has passed already."))
        if asks == "date" and due.on == ended.today:
            raise Refusal(_("Later is another day: for today choose “call back”."))


def _reasons(ended: _Ended) -> list[Reason]:
    return ended.playbook.later_reasons if ended.rule.asks == "date" else ended.playbook.lost_reasons


def _follow(ended: _Ended, tries: int) -> tuple[Next, ...]:
    """The follow-ups of the outcome's own rules."""
    rule, given = ended.rule, ended.given
    again = all(reason.again for reason in _reasons(ended) if reason.key == given.reason)
    if rule.key == Outcome.DO_NOT_CALL or (rule.deal == "lost" and not again):
        return ()
    return tuple(
        Next(
            wanted,
            _due(ended, wanted),
            agreed=wanted.after.unit == "agreed" and given.due is not None and rule.asks != "hint",
            attempt=tries,
        )
        for wanted in rule.follow
        if fits(wanted.segments, ended.situation.segment)
    )


def _due(ended: _Ended, wanted: Rule) -> Due:
    """When a follow-up falls due; what counts back from a meeting is never already past."""
    calendar, situation, given = ended.calendar, ended.situation, ended.given
    apart = ended.playbook.calling.hours_apart
    called = calendar.local(situation.called_at).time()
    if wanted.after.unit == "agreed":
        if given.due is not None:
            return given.due
        return calendar.exactly(calendar.next_window(situation.now, far_from=called, hours_apart=apart))
    origin = situation.now
    if wanted.after.amount < 0 and given.due is not None:
        origin = given.due.at or calendar.moment(given.due.on, calendar.starts)
    due = calendar.due(wanted.after, origin, at=wanted.at, far_from=called, hours_apart=apart)
    return Due(ended.today) if due.on < ended.today else due


def _give_up(ended: _Ended, tries: int) -> Plan:
    """After the last try: the deal comes back by itself in a few months; a customer is tried again then."""
    rule, playbook, situation = ended.rule, ended.playbook, ended.situation
    due = ended.calendar.due(playbook.calling.after_max, situation.now)
    if situation.deal in (DealState.OPEN, DealState.LATER):
        known = any(reason.key == UNREACHABLE for reason in playbook.later_reasons)
        reason = UNREACHABLE if known else None
        return Plan(rule.key, attempt=tries, state=DealState.LATER, until=due.on, reason=reason)
    follow = tuple(Next(wanted, due) for wanted in rule.follow if fits(wanted.segments, situation.segment))
    return Plan(rule.key, follow=follow, attempt=tries)
