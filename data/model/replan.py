"""A replan: what a changed playbook or calendar would change in a file, told before it does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from data.model.calendar import Due

FEW = 5
"""Examples told of each part."""

MANY = 200
"""Agreed times on days off that are listed by name; the rest are counted."""


@dataclass(frozen=True, slots=True)
class Example:
    """One follow-up, meeting or deal of a part."""

    organisation_id: str
    organisation: str
    before: Due | None = None
    after: Due | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """Where deals or follow-ups may go instead."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Homeless:
    """Deals of a stage, or follow-ups of a kind, that the playbook no longer has."""

    key: str
    """A stage's key, with the process before it where the deals have one of their own ("eight_stages/booking"); or the
    key of a kind."""
    name: str
    count: int
    options: tuple[Option, ...]
    suggested: str
    """The option that is most like what is gone."""
    process: str = ""
    """The name of the process, where the deals have one of their own."""
    examples: tuple[Example, ...] = ()

    def option(self, key: str) -> str:
        """The name of an option."""
        return next((one.name for one in self.options if one.key == key), key)


@dataclass(frozen=True, slots=True)
class Part:
    """Follow-ups that one rule, or the days off, would change together: on or off as a whole.

    `rule`: a rule changed; `days`: their day is a day off now; `new`: a new rule would have made them by now; `gone`:
    the rule is gone, its follow-ups stay as they are.
    """

    key: str
    what: Literal["rule", "days", "new", "gone"]
    name: str
    """The kind of follow-up."""
    count: int
    moved: int = 0
    """How many would get another time."""
    soonest: int = 0
    latest: int = 0
    """By how many days they move: the least and the most, earlier ones below zero."""
    also: tuple[str, ...] = ()
    """What else changes, by column: "priority", "reason", "kind", "script"."""
    why: str = ""
    """The rule's own words, which tell it from others of its kind."""
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Clash:
    """A time agreed with a customer, or set by the rep's own hand, on what is a day off now."""

    organisation_id: str
    organisation: str
    name: str
    """The kind of follow-up; empty for a meeting."""
    due: Due


@dataclass(frozen=True, slots=True)
class Replan:
    """All that would change, in parts."""

    before: str = ""
    """The playbook the follow-ups were made by, with its version; empty where nothing is known."""
    now: str = ""
    stages: tuple[Homeless, ...] = ()
    kinds: tuple[Homeless, ...] = ()
    parts: tuple[Part, ...] = ()
    clashes: tuple[Clash, ...] = ()
    clashing: int = 0
    """How many clashes there are in all."""
    days_only: bool = False
    """Whether only the days changed, not the playbook."""
    noted: bool = True
    """Whether the file remembers the playbook and calendar as they are now."""
    stands_in: bool = False
    """Whether the playbook only stands in for one that cannot be used now: nothing is brought in line with it."""

    @property
    def empty(self) -> bool:
        """Whether nothing would change and nothing needs telling."""
        return not (self.stages or self.kinds or self.parts or self.clashing)

    @property
    def can_change(self) -> bool:
        """Whether anything could be changed here, not only be told."""
        return bool(self.stages or self.kinds or any(part.what != "gone" for part in self.parts))

    @property
    def homeless(self) -> int:
        """How many deals stand in no stage."""
        return sum(one.count for one in self.stages)

    @property
    def changed(self) -> int:
        """How many follow-ups would change when everything usual is taken on."""
        return sum(part.count for part in self.parts if part.what in ("rule", "days")) + sum(
            one.count for one in self.kinds
        )

    def usual(self) -> Iterator[str]:
        """Keys of the parts that are on until the rep says otherwise."""
        return (part.key for part in self.parts if part.what in ("rule", "days"))
