"""By what the follow-ups of a file were made: what of a playbook and a calendar matters to those that still wait."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, ValidationError

from data.model.calendar import Calendar
from data.model.delay import Delay
from data.model.facts import Phase
from data.model.playbook import Playbook
from data.model.process import Cadence, Rule, Window
from data.model.script import fill
from data.words import language

Source = str
"""What a rule waits for: an `Event`, or the `Outcome` of a call."""


class _Noted(BaseModel):
    """Common habit of everything noted here: frozen, and what a later version may add is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True, defer_build=True)


class StageNoted(_Noted):
    """A stage as it was."""

    name: dict[str, str]
    phase: Phase


class KindNoted(_Noted):
    """A kind of follow-up as it was."""

    name: dict[str, str]
    opens: str
    priority: int = 5


class RuleNoted(_Noted):
    """A rule as it was: with the key and the source that tell it from others."""

    key: str
    source: Source
    stage: str | None = None
    kind: str
    after: str
    at: time | None = None
    in_window: bool = False
    reason: dict[str, str]
    priority: int
    script: str | None = None

    @property
    def delay(self) -> Delay:
        """How long after its event."""
        return Delay.parse(self.after)

    @property
    def words(self) -> str:
        """Its reason in the language in use, with the defaults of what it fills in."""
        return fill(said(self.reason, ""), {})

    def same_time(self, other: RuleNoted) -> bool:
        """Whether both put a follow-up on the same day and minute."""
        mine, theirs = (self.after, self.at, self.in_window), (other.after, other.at, other.in_window)
        return mine == theirs


class HoursNoted(_Noted):
    """The calendar as it was."""

    country: str
    starts: time
    ends: time
    absences: list[date]
    windows: list[Window]

    def calendar(self, zone: ZoneInfo) -> Calendar:
        """The calendar that it was."""
        away = frozenset(self.absences)
        return Calendar(zone, self.country, self.starts, self.ends, tuple(self.windows), away)


class Making(_Noted):
    """The playbook and the calendar as they stood when a file was last brought in line with them."""

    format: Literal[1] = 1
    key: str
    version: str
    name: dict[str, str]
    stages: dict[str, StageNoted]
    kinds: dict[str, KindNoted]
    rules: list[RuleNoted]
    hours: HoursNoted
    longest: str = "12 m"
    """The longest a customer waits for a contact."""

    def content(self) -> dict[str, Any]:
        """As the file remembers it."""
        return self.model_dump(mode="json", by_alias=True)


def making(playbook: Playbook, calendar: Calendar) -> Making:
    """What of this playbook and this calendar matters to follow-ups."""
    return Making(
        key=playbook.key,
        version=playbook.version,
        name=playbook.name.by_language,
        stages={one.key: StageNoted(name=one.name.by_language, phase=one.phase) for one in playbook.stages},
        kinds={
            one.key: KindNoted(name=one.name.by_language, opens=one.opens, priority=one.priority)
            for one in playbook.kinds
        },
        rules=list(_rules(playbook)),
        hours=HoursNoted(
            country=calendar.country,
            starts=calendar.starts,
            ends=calendar.ends,
            absences=sorted(calendar.absences),
            windows=list(calendar.windows),
        ),
        longest=str(playbook.care.longest),
    )


def read_making(content: Mapping[str, Any] | None) -> Making | None:
    """What a file remembers; None where it remembers nothing, or nothing that can be read."""
    try:
        found = Making.model_validate(content)
        for rule in found.rules:
            Delay.parse(rule.after)
        Delay.parse(found.longest)
    except (ValidationError, ValueError):
        return None
    return found


def said(names: Mapping[str, str], key: str) -> str:
    """A name in the language in use, else in the first there is, else the key."""
    return names.get(language()) or next(iter(names.values()), key)


def _rules(playbook: Playbook) -> Iterator[RuleNoted]:
    for outcome in playbook.outcomes:
        for rule in outcome.follow:
            yield _noted(playbook, rule, outcome.key)
    for cadence in playbook.cadences:
        yield _noted(playbook, cadence, cadence.on, cadence.stage)


def _noted(playbook: Playbook, rule: Rule | Cadence, source: Source, stage: str | None = None) -> RuleNoted:
    kind = playbook.kind(rule.kind)
    usual = kind.priority if kind else 5
    return RuleNoted(
        key=rule.key,
        source=source,
        stage=stage,
        kind=rule.kind,
        after=str(rule.after),
        at=rule.at,
        in_window=rule.in_window,
        reason=rule.reason.by_language,
        priority=usual if rule.priority is None else rule.priority,
        script=rule.script,
    )
