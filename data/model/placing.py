"""Where a rule's follow-up lands: never in the past, on a day off, beyond the longest silence or on a full day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from data.model.calendar import Calendar, Due, counted, too_far, within_reach
from data.model.delay import Delay
from data.model.facts import Event, MeetingPurpose
from data.model.playbook import Playbook
from data.model.process import Cadence, Rule

RHYTHM = frozenset({Event.CONTACTED, Event.CLASS_SET, Event.SILENCE})
"""Events whose rules are a rhythm of contacts: never longer than the playbook's `care.longest`."""

_SEARCHED_DAYS = 2500
_EXACT = ("min", "h", "agreed")
"""Delays that are a promise to the minute or hour: no crowd moves them."""

Load = Callable[[str, date], int]
"""How many follow-ups of a kind stand open on a day."""

Full = Callable[[str, date], bool]
"""Whether a day takes no more follow-ups of a kind."""


def nothing_planned(_kind: str, _day: date) -> int:
    """The load of a rep who has nothing to do."""
    return 0


@dataclass(frozen=True, slots=True)
class Happened:
    """An event, with all that a rule may ask about it."""

    event: Event
    now: datetime
    segment: str = ""
    stage: str | None = None
    purpose: str = MeetingPurpose.TALK
    care_class: str | None = None
    mood: str | None = None
    meeting_id: str | None = None
    origin: datetime | None = None
    """When it happened or will: a meeting's start, the last contact; now where nothing is said."""
    promised: Due | None = None
    """The day or minute that the event itself has."""
    due: Due | None = None
    """A time the rep gave: it beats the rule's own."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where a rule's follow-up may land: by which playbook, on which days, and which of them are full."""

    playbook: Playbook
    calendar: Calendar
    full: Full
    passed: dict[tuple[str, date, bool], date] = field(default_factory=dict)
    """Full days met already and where the search went on from them: thousands are placed as fast as few."""


def place(rule: Cadence, due: Due, happened: Happened, ground: Ground) -> tuple[Due, bool]:
    """When a rule's follow-up is due in the end, and whether it went on because its own day was full.

    What was agreed, and a day the rep gave that is still to come, is kept. A promise in minutes or hours, what counts
    back from a promised day, and a kind that waits its turn without being late stay on their day however full it is.

    Raises:
        Unclear: when the day is beyond every calendar.
    """
    calendar, now = ground.calendar, happened.now
    today, promised = calendar.today(now), happened.promised
    found = not_past(within_reach(due), today, calendar, promised.on if promised else None)
    if rule.after.unit == "agreed" or found == happened.due:
        return found, False
    last = None
    if happened.event in RHYTHM:
        last = max(latest_day(happened, ground.playbook.care.longest, calendar), calendar.on_working_day(today))
        found = found if found.on <= last else _on(rule, last, now, calendar)
    day = found.on if _rests(rule, ground.playbook) else _with_room(rule.kind, found.on, (today, last), ground)
    put_off = day != found.on
    found = _on(rule, day, now, calendar) if put_off else found
    return (in_window(found, now, calendar) if rule.in_window else found), put_off


def _rests(rule: Rule, playbook: Playbook) -> bool:
    """Whether a rule's follow-up stays on its day however full that is."""
    kind = playbook.kind(rule.kind)
    return rule.after.unit in _EXACT or rule.after.amount < 0 or (kind is not None and (kind.patient or kind.pinned))


def not_past(due: Due, today: date, calendar: Calendar, before: date | None = None) -> Due:
    """The same time, or where it has passed the first working day from today on; today where `before` comes sooner."""
    if due.on >= today:
        return due
    day = calendar.on_working_day(today)
    return Due(today if before is not None and day > max(before, today) else day)


def in_window(due: Due, now: datetime, calendar: Calendar) -> Due:
    """A day with the minute at which its call window opens; as it is where that day has none any more."""
    if due.at is not None:
        return due
    opens = calendar.next_window(max(calendar.moment(due.on, time()), now))
    return calendar.exactly(opens) if calendar.today(opens) == due.on else due


def latest_day(happened: Happened, longest: Delay, calendar: Calendar) -> date:
    """The last working day on which a customer who was met at the origin of an event may be met again.

    Raises:
        Unclear: when it is beyond every calendar.
    """
    try:
        day = counted(longest, calendar.today(happened.origin or happened.now))
        return day if calendar.is_working_day(day) else calendar.previous_working_day(day)
    except (OverflowError, ValueError) as beyond:
        raise too_far() from beyond


def _on(rule: Rule, day: date, now: datetime, calendar: Calendar) -> Due:
    """A rule's follow-up on another day, at the hour the rule wants there."""
    if rule.after.unit == "window":
        return in_window(Due(day), now, calendar)
    return Due(day, calendar.moment(day, rule.at)) if rule.at else Due(day)


def _with_room(kind: str, day: date, bounds: tuple[date, date | None], ground: Ground) -> date:
    """The first working day from this one on that is not full; past a last day rather one before, from the first on."""
    (first, last), found = bounds, _free(kind, day, ground)
    if last is None or found <= last:
        return found
    before = _free(kind, day, ground, back=True)
    return before if before >= first else found


def _free(kind: str, day: date, ground: Ground, *, back: bool = False) -> date:
    """The first day from this one on, or back, that is not full; after years of full days the one reached."""
    step = ground.calendar.previous_working_day if back else ground.calendar.next_working_day
    full: list[date] = []
    while len(full) < _SEARCHED_DAYS and ground.full(kind, day):
        full.append(day)
        day = ground.passed.get((kind, day, back)) or step(day)
    for met in full:
        ground.passed[kind, met, back] = day
    return day
