"""Replanning: what becomes of one follow-up when its rule, or the calendar, is another than it was made by.

A follow-up is moved only where its old rule, counted from what it counts from, gives the day on which it stands: a day
that somebody chose is left alone. What was agreed, moved by hand or held is never brought here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from data.model.calendar import Calendar, Due
from data.model.facts import PROMISED, Event
from data.model.making import Making, RuleNoted
from data.model.refusal import Unclear
from data.model.rewording import reworded

_CROWDED = timedelta(days=10)
"""A rule's follow-ups may stand so long after the day it counts: on a full day the rest move on."""

_NEVER = frozenset({Event.SILENCE, Event.LATER})
"""Events that are no moment to count from: how long nobody was in touch, and a day that was chosen."""

_SATURDAY = 5


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
    """Moments promised to the customer, by the event they belong to."""
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
        theirs = {rule.key for rule in new.rules}
        self.gone = {rule.key for rule in self.old.rules} - theirs
        self.fresh = theirs - {rule.key for rule in self.old.rules}

    def alter(self, found: Waiting, parts: Collection[str] | None = None) -> Altered | None:
        """What becomes of this follow-up; None where it stays as it is.

        Args:
            found: The follow-up.
            parts: Keys of the parts that are on; None: all.
        """
        part = f"rule:{found.rule}"
        if not found.own and found.rule in self.changed and (parts is None or part in parts):
            altered = self._by_rule(found, part)
            if altered is not None and (altered.due is not None or self._works(found.due.on)):
                return altered
            if altered is not None and (off := self._off(found, parts)):
                return Altered(found.id, part, off.due, altered.columns)
        return self._off(found, parts)

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
        return planned(rule, self.now, self.calendar)

    def _differs(self, rule: RuleNoted) -> bool:
        theirs = self._match(rule)
        if theirs is None or (rule.in_window and self.old.hours.windows != self.new.hours.windows):
            return theirs is not None
        return not theirs.same_time(rule) or any(
            getattr(rule, name) != getattr(theirs, name) for name in ("kind", "priority", "script", "reason")
        )

    def _match(self, rule: RuleNoted) -> RuleNoted | None:
        """The rule as it is now: with the same key, best for the same event."""
        same = self._new_rules.get(rule.key, [])
        return next((one for one in same if one.source == rule.source), same[0] if same else None)

    def _by_rule(self, found: Waiting, part: str) -> Altered | None:
        """By the rule that made it; where none gives its day, by the first, without a new time."""
        variants = self._old_rules[found.rule]
        made_by = next((one for one in variants if self._made(one, found) is not None), None)
        rule = made_by or variants[0]
        now_rule = self._match(rule)
        if now_rule is None:
            return None
        columns = _columns(rule, now_rule, found)
        due = self._moved(rule, now_rule, found) if made_by else None
        return Altered(found.id, part, due, columns) if columns or due else None

    def _made(self, rule: RuleNoted, found: Waiting) -> datetime | None:
        """From where this rule counted when it made the follow-up; None where it did not, or not by counting."""
        start = origin(rule, found)
        due = planned(rule, start, self.before) if start else None
        if start is None or due is None:
            return None
        late = found.due.on - due.on
        room = _CROWDED if rule.delay.amount >= 0 else timedelta(0)
        return start if timedelta(0) <= late <= room else None

    def _moved(self, rule: RuleNoted, theirs: RuleNoted, found: Waiting) -> Due | None:
        same = theirs.same_time(rule) and not (rule.in_window and self.old.hours.windows != self.new.hours.windows)
        start = None if same else origin(theirs, found)
        due = planned(theirs, start, self.calendar) if start else None
        if due is None or due == found.due or (due.on < self.today and found.due.on < self.today):
            return None
        due = due if due.on >= self.today else Due(self.calendar.on_working_day(self.today))
        return None if due == found.due else due

    def _off(self, found: Waiting, parts: Collection[str] | None) -> Altered | None:
        """Off a day that is no working day: forward, or back where the rule counts back, and never into the past."""
        day = found.due.on
        if day < self.today or self._works(day) or not (parts is None or "days" in parts):
            return None
        rule = next(iter(self._new_rules.get(found.rule, ())), None)
        back = rule is not None and rule.delay.amount < 0
        target = self.calendar.previous_working_day(day) if back else self.calendar.next_working_day(day)
        if target < self.today:
            target = self.calendar.on_working_day(self.today)
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


def planned(rule: RuleNoted, start: datetime, calendar: Calendar) -> Due | None:
    """When a rule falls due by counting from a moment; None where it does not count."""
    if rule.delay.unit in ("agreed", "window"):
        return None
    try:
        due = calendar.due(rule.delay, start, at=rule.at)
        if rule.in_window and due.at is None:
            due = opening(due.on, calendar)
    except Unclear:
        return None
    return due


def origin(rule: RuleNoted, found: Waiting) -> datetime | None:
    """What a rule counts from: the promise where it belongs to one, else the moment it made the follow-up."""
    if rule.source in _NEVER:
        return None
    if rule.source in PROMISED:
        return found.promised.get(rule.source)
    return None if rule.delay.amount < 0 else found.created_at


def opening(day: date, calendar: Calendar) -> Due:
    """The minute at which the day's first call window opens; the day alone where it has none."""
    opens = calendar.next_window(calendar.moment(day, time.min))
    return calendar.exactly(opens) if calendar.today(opens) == day else Due(day)


def at_same_time(due: Due, day: date, calendar: Calendar) -> Due:
    """The same time of day on another day."""
    return Due(day) if due.at is None else calendar.exactly(calendar.moment(day, calendar.local(due.at).time()))


class Crowding:
    """How many follow-ups of each rule stand on each day: a full day sends the next one on."""

    def __init__(self, standing: Counter[tuple[str, date]], most: int, calendar: Calendar) -> None:
        self._standing = standing
        self._most = most
        self._calendar = calendar
        self._full: dict[tuple[str, date], date] = {}

    def leave(self, rule: str, day: date) -> None:
        """One goes from this day."""
        self._standing[rule, day] -= 1

    def take(self, rule: str, due: Due) -> Due:
        """One comes to this day, or to the next that has room for it."""
        day, passed = due.on, []
        while self._standing[rule, day] >= self._most:
            passed.append(day)
            day = self._full.get((rule, day)) or self._calendar.next_working_day(day)
        for full in passed:
            self._full[rule, full] = day
        self._standing[rule, day] += 1
        return due if day == due.on else at_same_time(due, day, self._calendar)


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
