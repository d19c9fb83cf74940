"""Replanning: what becomes of one follow-up when its rule, or the calendar, is another than it was made by.

A follow-up is moved only where its old rule, counted from what it counts from, gives the day on which it stands: a day
that somebody chose is left alone. What was agreed, moved by hand or held is never brought here.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from data.model.calendar import Calendar, Due
from data.model.delay import Delay
from data.model.facts import PROMISED, Event
from data.model.making import Making, RuleNoted
from data.model.placing import RHYTHM, not_past
from data.model.refusal import Unclear
from data.model.rewording import reworded, says

_CROWDED = timedelta(days=10)
"""A rule's follow-ups may stand so long after the day it counts: on a full day the rest move on."""

_NEVER = frozenset({Event.SILENCE, Event.LATER})
"""Events that are no moment to count from: how long nobody was in touch, and a day that was chosen."""

_SATURDAY = 5
_EXACT = ("min", "h")


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open follow-up that a rule made, and what it may be counted from."""

    id: str
    rule: str
    kind: str
    due: Due
    priority: int
    reason: str
    script: str | None
    created_at: datetime
    promised: Mapping[str, datetime] = field(default_factory=dict)
    """Moments promised to the customer, and of the last contact, by the event they belong to."""
    own: bool = False
    """Whether its deal travels by a process of its own, whose rules are others: only days off count then."""


@dataclass(frozen=True, slots=True)
class Altered:
    """What one follow-up becomes: the part it belongs to, its new time, and other columns that change."""

    id: str
    part: str
    due: Due | None = None
    columns: Mapping[str, Any] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, Any]:
        """The new values by column."""
        timed = {"due_on": self.due.on, "due_at": self.due.at} if self.due else {}
        return {**self.columns, **timed}


class Replanning:
    """From one making to another: rules that changed, and days that are off now."""

    def __init__(self, old: Making | None, new: Making, calendar: Calendar, now: datetime) -> None:
        """Compare.

        Args:
            old: By what the follow-ups were made; None: nobody knows, so only days off count.
            new: By what they would be made.
            calendar: The calendar in use.
            now: The present.
        """
        self.old = old or new
        self.new = new
        self.calendar = calendar
        self.before = self.old.hours.calendar(calendar.zone)
        self.now = now
        self.today = calendar.today(now)
        self._old_rules, self._new_rules = _by_key(self.old), _by_key(new)
        self.changed = {rule.key for rule in self.old.rules if self._differs(rule)}
        """Keys of rules that are there before and after, and not the same."""
        self._makers = {
            key: sorted(self._old_rules[key], key=lambda one: not self._differs(one)) for key in self.changed
        }
        """By key the rules that may have made a follow-up: of several the one that is another now counts first."""
        theirs = {rule.key for rule in new.rules}
        self.gone = {rule.key for rule in self.old.rules} - theirs
        self.fresh = theirs - {rule.key for rule in self.old.rules}

    def alter(self, found: Waiting, parts: Collection[str] | None = None) -> Altered | None:
        """What becomes of this follow-up; None where it stays as it is.

        Args:
            found: The follow-up.
            parts: Keys of the parts that are on; None: all.
        """
        part, off = f"rule:{found.rule}", self._off(found, parts)
        if found.own or found.rule not in self.changed or not (parts is None or part in parts):
            return off
        altered = self._by_rule(found, part)
        if altered is None or altered.due is not None or off is None:
            return altered or off
        return replace(altered, due=off.due)

    @property
    def rhythmic(self) -> bool:
        """Whether a rule that changed counts from the last contact."""
        return any(rule.key in self.changed and rule.source in RHYTHM for rule in self.old.rules)

    def stays(self, rule: str) -> bool:
        """Whether what a rule makes stays on its day however full that is: to the hour, or counted back."""
        variants = self._new_rules.get(rule, ())
        return any(one.delay.unit in _EXACT or one.delay.amount < 0 for one in variants)

    def words_of(self, rule: str) -> str:
        """The reason a rule gives, or gave before it was gone; empty where there is no such rule."""
        found = self._new_rules.get(rule) or self._old_rules.get(rule)
        return found[0].words if found else ""

    def lost(self, day: date) -> bool:
        """Whether this day to come is a holiday or a day of absence; a weekend somebody chose knowingly."""
        return day >= self.today and day.weekday() < _SATURDAY and not self._works(day)

    def off(self, day: date) -> bool:
        """Whether nothing that a rule made should stand on this day to come."""
        return day >= self.today and not self._works(day)

    def next_of(self, rule: RuleNoted) -> Due | None:
        """When a rule that starts now falls due; None where only a customer can tell."""
        if rule.delay.unit == "agreed" or rule.delay.amount < 0:
            return None
        if rule.delay.unit == "window":
            return self.calendar.exactly(self.calendar.next_window(self.now))
        return planned(rule, self.now, self.calendar, self.new.longest)

    def _differs(self, rule: RuleNoted) -> bool:
        theirs = self._match(rule)
        if theirs is None:
            return False
        return not self._same_time(rule, theirs) or any(
            getattr(rule, name) != getattr(theirs, name) for name in ("kind", "priority", "script", "reason")
        )

    def _match(self, rule: RuleNoted) -> RuleNoted | None:
        """The rule as it is now: with the same key, best for the same event, of several there the one in its place."""
        mine = [one for one in self._old_rules[rule.key] if one.source == rule.source]
        same = self._new_rules.get(rule.key, [])
        theirs = [one for one in same if one.source == rule.source] or same
        if len(theirs) == len(mine):
            return next(new for old, new in zip(mine, theirs, strict=True) if old is rule)
        return rule if rule in theirs else next(iter(theirs), None)

    def _by_rule(self, found: Waiting, part: str) -> Altered | None:
        """By the rule that made it; where none gives its day, by the one whose words it says, without a new time."""
        variants = sorted(self._makers[found.rule], key=lambda one: not says(one.reason, found.reason))
        made = next(((one, start) for one in variants if (start := self._made(one, found))), None)
        rule = made[0] if made else variants[0]
        theirs = self._match(rule) or rule
        columns = _columns(rule, theirs, found)
        due = self._moved(theirs, made[1], found) if made and not self._same_time(rule, theirs) else None
        return Altered(found.id, part, due, columns) if columns or due else None

    def _made(self, rule: RuleNoted, found: Waiting) -> datetime | None:
        """From where this rule counted when it made the follow-up; None where it did not, or not by counting."""
        room = _CROWDED if rule.delay.amount >= 0 else timedelta(0)
        for start in origins(rule, found):
            due = planned(rule, start, self.before, self.old.longest)
            if due is not None and timedelta(0) <= found.due.on - due.on <= room:
                return start
        return None

    def _moved(self, theirs: RuleNoted, start: datetime, found: Waiting) -> Due | None:
        """When the rule as it is now puts it; None where that is no other time, or both times have passed."""
        due = planned(theirs, start, self.calendar, self.new.longest)
        if due is not None and due.on < self.today:
            before = self.calendar.today(start) if theirs.delay.amount < 0 else None
            due = not_past(due, self.today, self.calendar, before) if found.due.on >= self.today else None
        return None if due == found.due else due

    def _same_time(self, rule: RuleNoted, theirs: RuleNoted) -> bool:
        """Whether both put a follow-up on the same day and minute."""
        windows = rule.in_window and self.old.hours.windows != self.new.hours.windows
        longest = rule.source in RHYTHM and self.old.longest != self.new.longest
        return not (windows or longest) and theirs.same_time(rule)

    def _off(self, found: Waiting, parts: Collection[str] | None) -> Altered | None:
        """Off a day that is no working day: forward, or back where the rule counts back.

        What would have had to be done before today stays on its day: any other is too late. A rhythm of contacts goes
        back too, so that nobody waits longer than they may; only where that day has passed it goes forward.
        """
        day = found.due.on
        if day < self.today or self._works(day) or not (parts is None or "days" in parts):
            return None
        rule = next(iter(self._new_rules.get(found.rule, ())), None)
        rhythm = rule is not None and rule.source in RHYTHM
        back = rhythm or (rule is not None and rule.delay.amount < 0)
        target = self.calendar.previous_working_day(day) if back else self.calendar.next_working_day(day)
        if target < self.today and not rhythm:
            return None
        target = target if target >= self.today else self.calendar.next_working_day(day)
        return Altered(found.id, "days", self._on(target, found.due, rule))

    def _on(self, day: date, due: Due, rule: RuleNoted | None) -> Due:
        """A follow-up's time on another day: the same, or where it keeps to call windows, in one of that day's."""
        moved = at_same_time(due, day, self.calendar)
        keeps = rule is not None and (rule.in_window or rule.delay.unit == "window")
        if moved.at is None or not keeps or self.calendar.window_at(moved.at):
            return moved
        return opening(day, self.calendar)

    def _works(self, day: date) -> bool:
        return self.calendar.is_working_day(day)


def planned(rule: RuleNoted, start: datetime, calendar: Calendar, longest: str) -> Due | None:
    """When a rule falls due by counting from a moment; None where it does not count.

    A rhythm of contacts is never longer than the playbook's longest wait.
    """
    if rule.delay.unit in ("agreed", "window") or (rule.delay.amount < 0 and rule.source not in PROMISED):
        return None
    try:
        due = calendar.due(rule.delay, start, at=rule.at)
        if rule.source in RHYTHM:
            last = calendar.due(Delay.parse(longest), start).on
            if due.on > last:
                due = at_same_time(due, last, calendar)
        if rule.in_window and due.at is None:
            due = opening(due.on, calendar)
    except Unclear:
        return None
    return due


def origins(rule: RuleNoted, found: Waiting) -> tuple[datetime, ...]:
    """What a rule may have counted from: what it is promised for, else its own beginning or the last contact."""
    if rule.source in _NEVER:
        return ()
    promised = found.promised.get(rule.source)
    known = () if promised is None else (promised,)
    return known if rule.source in PROMISED else (found.created_at, *known)


def opening(day: date, calendar: Calendar) -> Due:
    """The minute at which the day's first call window opens; the day alone where it has none."""
    opens = calendar.next_window(calendar.moment(day, time.min))
    return calendar.exactly(opens) if calendar.today(opens) == day else Due(day)


def at_same_time(due: Due, day: date, calendar: Calendar) -> Due:
    """The same time of day on another day."""
    return Due(day) if due.at is None else calendar.exactly(calendar.moment(day, calendar.local(due.at).time()))


def _by_key(made: Making) -> dict[str, list[RuleNoted]]:
    """Rules by key; an event and the outcome of a call may share one."""
    found: dict[str, list[RuleNoted]] = {}
    for rule in made.rules:
        found.setdefault(rule.key, []).append(rule)
    return found


def _columns(rule: RuleNoted, theirs: RuleNoted, found: Waiting) -> dict[str, Any]:
    """Kind, urgency, words and reason as the rule says them now, where they stand as it said them before."""
    columns: dict[str, Any] = {}
    for name in ("kind", "priority", "script"):
        before, after = getattr(rule, name), getattr(theirs, name)
        if before != after and getattr(found, name) == before:
            columns[name] = after
    if rule.reason != theirs.reason and (words := reworded(rule.reason, theirs.reason, found.reason)) != found.reason:
        columns["reason"] = words
    return columns
