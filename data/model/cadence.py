"""What a cadence makes of an event: which follow-ups, when, and what stands aside.

`data.cadences` carries it out.

A time agreed with the customer always beats a rule. A rule never lands on a day off, makes no second follow-up while
one of its own is open, and goes on to the next working day where a day is full (`data.model.placing`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from data.model.calendar import Calendar, Due
from data.model.facts import Event
from data.model.pieces import fits
from data.model.placing import RHYTHM, Ground, Happened, Load, latest_day, nothing_planned, place
from data.model.playbook import Playbook
from data.model.process import Cadence

OF_CUSTOMER = frozenset(
    {Event.CONTACTED, Event.CLASS_SET, Event.FEEDBACK, Event.COMPLAINT, Event.NEEDS_MAPPED, Event.SILENCE}
)
"""Events of a customer as a whole: what stands for any deal they have bought stands for all."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A follow-up that stands already."""

    id: str
    rule: str
    kind: str
    due: Due
    agreed: bool = False
    meeting_id: str | None = None
    done: bool = False
    """Done already; it counts only where winning the deal would ask for it again."""


@dataclass(frozen=True, slots=True)
class Make:
    """A follow-up to make."""

    rule: Cadence
    due: Due
    agreed: bool
    put_off: bool = False
    """Whether it went on to another day because its own was full."""


@dataclass(frozen=True, slots=True)
class Course:
    """Everything that follows an event."""

    make: tuple[Make, ...] = ()
    cancel: tuple[str, ...] = ()
    """Keys of follow-ups that stand aside for what is made."""

    @property
    def put_off(self) -> int:
        """How many went on to another day because their own was full."""
        return sum(one.put_off for one in self.make)


@dataclass
class _Planner:
    """What is weighed while the rules of one event are gone through, in the playbook's order."""

    happened: Happened
    playbook: Playbook
    calendar: Calendar
    load: Load
    standing: list[Planned]
    made: list[Make] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    late: set[str] = field(default_factory=set)

    def full(self, kind: str, day: date) -> bool:
        """Whether a day takes no more of a kind."""
        here = sum(made.rule.kind == kind and made.due.on == day for made in self.made)
        return self.load(kind, day) + here >= self.playbook.calling.most_a_day


def course(
    happened: Happened, playbook: Playbook, calendar: Calendar, planned: Iterable[Planned], load: Load = nothing_planned
) -> Course:
    """What to make and what to cancel after an event.

    Of each kind, what should have been before today comes only once. A rule whose own kind stands in its `instead_of`
    counts anew: what it or another rule had planned of that kind goes, unless it was agreed or the rep decided on it;
    of several such rules the first that fits serves.

    Raises:
        Unclear: when a rule's day is beyond every calendar.
    """
    planner = _Planner(happened, playbook, calendar, load, list(planned))
    for rule in tied_to(happened, playbook.cadences):
        if not _is_served(planner, rule):
            _make(planner, rule)
    return Course(tuple(planner.made), tuple(planner.cancelled))


def tied_to(happened: Happened, cadences: Sequence[Cadence]) -> Iterator[Cadence]:
    """The cadences that wait for just this: the event, the stage, the purpose, the segment, the class, the answer."""
    for rule in cadences:
        if (
            rule.on == happened.event
            and fits(rule.segments, happened.segment)
            and rule.stage in (None, happened.stage)
            and rule.purpose in (None, happened.purpose)
            and (not rule.classes or happened.care_class in rule.classes)
            and (not rule.moods or happened.mood in rule.moods)
        ):
            yield rule


def first_of(happened: Happened, ground: Ground) -> Make | None:
    """What the first rule that waits for this makes where nothing stands; None where none does.

    Raises:
        Unclear: when the rule's day is beyond every calendar.
    """
    for rule in tied_to(happened, ground.playbook.cadences):
        if (due := _counted(happened, rule, ground.calendar)) is not None:
            found, put_off = place(rule, due, happened, ground)
            return Make(rule, found, rule.after.unit == "agreed", put_off)
    return None


def renews(rule: Cadence) -> bool:
    """Whether a rule counts anew each time: it stands for its own kind."""
    return rule.kind in rule.instead_of


def _make(planner: _Planner, rule: Cadence) -> None:
    happened, calendar = planner.happened, planner.calendar
    today, due = calendar.today(happened.now), _counted(happened, rule, calendar)
    if due is None or (due.on < today and rule.kind in planner.late):
        return
    if due.on < today:
        planner.late.add(rule.kind)
    gone = [one.id for one in planner.standing if _goes(one, rule)]
    planner.standing = [one for one in planner.standing if not _goes(one, rule)]
    planner.cancelled += [key for key in gone if key]
    found, put_off = place(rule, due, happened, Ground(planner.playbook, calendar, planner.full))
    agreed = rule.after.unit == "agreed"
    planner.made.append(Make(rule, found, agreed, put_off))
    planner.standing.append(Planned("", rule.key, rule.kind, found, agreed, happened.meeting_id))


def _goes(one: Planned, rule: Cadence) -> bool:
    """Whether a planned follow-up stands aside for what this rule makes."""
    return not one.done and not one.agreed and one.kind in rule.instead_of


def _is_served(planner: _Planner, rule: Cadence) -> bool:
    """Whether what this rule asks for is there already, or something stands for it."""
    if renews(rule):
        again = any(made.rule.kind == rule.kind and renews(made.rule) for made in planner.made)
        return again or any(_stays(planner, one) for one in planner.standing if one.kind == rule.kind)
    happened = planner.happened
    own = happened.meeting_id if happened.event == Event.BOOKED else None
    substitutes = {other.key for other in planner.playbook.cadences if rule.kind in other.instead_of}
    return any(
        one.rule in substitutes or (one.rule == rule.key and not one.done and own in (None, one.meeting_id))
        for one in planner.standing
    )


def _stays(planner: _Planner, one: Planned) -> bool:
    """Whether no rule counts a follow-up anew: it was agreed, or the rep decided on it, and not for too late a day."""
    if one.done or one.agreed or one.rule:
        return one.agreed and not one.done
    happened = planner.happened
    return happened.event not in RHYTHM or one.due.on <= latest_day(
        happened, planner.playbook.care.longest, planner.calendar
    )


def _counted(happened: Happened, rule: Cadence, calendar: Calendar) -> Due | None:
    """When a rule falls due: at the time given, else counted from the event; None where it needs one nobody gave."""
    if happened.due is not None:
        return happened.due
    if rule.after.unit == "agreed":
        return happened.promised or (calendar.exactly(happened.origin) if happened.origin else None)
    origin = happened.origin
    if happened.promised is not None:
        origin = happened.promised.at or calendar.moment(happened.promised.on, calendar.starts)
    if rule.after.amount < 0 and origin is None:
        return None
    return calendar.due(rule.after, origin or happened.now, at=rule.at)
