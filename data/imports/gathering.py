"""Gathering: several rows of a file about one organisation become one organisation with several contacts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from data.imports.cells import Number
from data.imports.headings import TARGETS, fold
from data.imports.prospects import NO_OPENING, Opening, Person, Prospect
from data.model.email import email_key
from data.words import _


@dataclass(slots=True)
class Gathered:
    """What all rows of a file say of one organisation."""

    name: str
    segment: str
    facts: dict[str, Any] = field(default_factory=dict)
    people: list[Person] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    """Texts that become notes of their own."""
    tags: list[str] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, prospect: Prospect) -> Gathered:
        """What one row says."""
        return cls(
            prospect.name,
            prospect.segment,
            dict(prospect.facts),
            [prospect.person] if prospect.person else [],
            list(prospect.numbers),
            [prospect.opening] if prospect.opening != NO_OPENING else [],
            [line for line in dict.fromkeys(prospect.notes.splitlines()) if line],
            [prospect.note] if prospect.note else [],
            list(prospect.tags),
            [prospect.line],
        )

    def take(self, prospect: Prospect) -> bool:
        """Add what another row says; whether it said anything new."""
        self.lines.append(prospect.line)
        said = [
            self._take_facts(prospect),
            prospect.person is not None and self._take_person(prospect.person),
            add_numbers(self.numbers, prospect.numbers),
            self._take_opening(prospect.opening),
            _add(self.notes, prospect.notes.splitlines()),
            _add(self.remarks, [prospect.note] if prospect.note else []),
            _add(self.tags, prospect.tags),
        ]
        return any(said)

    def _take_facts(self, prospect: Prospect) -> bool:
        """Fill what is not known yet; what contradicts it is kept as a note."""
        other = []
        if fold(prospect.name) != fold(self.name):
            other.append(f"{_heading('name')}: {prospect.name}")
        new = {column: value for column, value in prospect.facts.items() if column not in self.facts}
        self.facts.update(new)
        for column, value in prospect.facts.items():
            if fold(str(value)) != fold(str(self.facts[column])):
                other.append(f"{_heading(column)}: {value}")
        if "segment" in new:
            self.segment = new["segment"]
        return bool(new) | _add(self.notes, other)

    def _take_person(self, person: Person) -> bool:
        for place, known in enumerate(self.people):
            if same_person(known, person):
                both = merged(known, person)
                self.people[place] = both
                return both != known
        self.people.append(person)
        return True

    def _take_opening(self, opening: Opening) -> bool:
        if opening == NO_OPENING:
            return False
        for place, known in enumerate(self.openings):
            if not opening.title or not known.title or fold(known.title) == fold(opening.title):
                both = Opening(known.title or opening.title, known.cents or opening.cents, known.stage or opening.stage)
                self.openings[place] = both
                return both != known
        self.openings.append(opening)
        return True


def same_person(one: Person, other: Person) -> bool:
    """Whether two contacts of one organisation are one: by address, by name, or without a name by number."""
    if one.email and other.email and email_key(one.email) == email_key(other.email):
        return True
    if one.name and other.name:
        return sorted(fold(one.name).split()) == sorted(fold(other.name).split())
    known = {number.e164 for number in one.numbers if number.e164}
    return any(number.e164 in known for number in other.numbers)


def merged(one: Person, other: Person) -> Person:
    """The first with its gaps filled from the other."""
    numbers = list(one.numbers)
    add_numbers(numbers, other.numbers)
    texts = {
        part.name: getattr(one, part.name) or getattr(other, part.name)
        for part in fields(Person)
        if part.name != "numbers"
    }
    return replace(one, **texts, numbers=tuple(numbers))


def add_numbers(known: list[Number], more: Sequence[Number]) -> bool:
    """Add the numbers that are not there yet; whether there were any."""
    have = {number.e164 or number.typed for number in known}
    new = [number for number in more if (number.e164 or number.typed) not in have]
    known.extend(new)
    return bool(new)


def _add(known: list[str], more: Sequence[str]) -> bool:
    new = [text for text in dict.fromkeys(more) if text and text not in known]
    known.extend(new)
    return bool(new)


def _heading(column: str) -> str:
    target = TARGETS[f"organisation.{column}"]
    return _(target)
