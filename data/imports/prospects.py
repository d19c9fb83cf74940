"""Prospects: each row of a sheet as what it says of an organisation, a contact there, and a deal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, TypeVar

from data.imports.cells import (
    Number,
    read_addresses,
    read_date,
    read_headcount,
    read_id,
    read_language,
    read_numbers,
    read_role,
)
from data.imports.headings import IGNORED, Column, fold
from data.imports.rows import NO_ROW, Fault, Progress, Row
from data.imports.segments import Segments
from data.model.clean import clean_line
from data.model.money import read_money
from data.model.playbook import Playbook
from data.model.refusal import Unclear
from data.words import _

T = TypeVar("T")

_PORTION = 250


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as a row tells of them."""

    name: str = ""
    title: str = ""
    role: str | None = None
    email: str = ""
    language: str | None = None
    personal: str = ""
    numbers: tuple[Number, ...] = ()
    source: str = ""
    """Where the contact is from, where the row says so."""
    sourced_on: date | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """A deal as a row tells of it."""

    title: str = ""
    cents: int = 0
    stage: str | None = None


NO_OPENING = Opening()
"""Of a row that says nothing of a deal."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """One row, understood."""

    line: int
    name: str
    facts: dict[str, Any]
    """Columns of the organisation that the row fills."""
    segment: str
    person: Person | None
    numbers: tuple[Number, ...]
    """Numbers of the organisation itself."""
    email: str
    opening: Opening
    notes: str
    """What is kept as text about the organisation."""
    note: str
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    row: Row = NO_ROW

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as it is."""
        return self.row.cells

    @property
    def all_numbers(self) -> tuple[Number, ...]:
        """Every number in the row."""
        return (*self.numbers, *(self.person.numbers if self.person else ()))


@dataclass
class _Reading:
    """A row while it is read: cells by target, and what could not be used."""

    cells: dict[str, list[tuple[str, str]]]
    kept: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def text(self, target: str) -> str:
        return clean_line(self.long(target)) if target in self.cells else ""

    def long(self, target: str) -> str:
        return "\n".join([text for _heading, text in self.cells[target]]) if target in self.cells else ""

    def one(self, target: str, reader: Callable[[str], T]) -> T | None:
        """What the cell means; where it means nothing, a warning, and the cell kept as typed."""
        if target not in self.cells:
            return None
        for heading, text in self.cells[target]:
            try:
                return reader(text)
            except Unclear as doubt:
                self.doubt(heading, text, str(doubt))
        return None

    def doubt(self, heading: str, text: str, why: str) -> None:
        self.warnings.append(f"{heading}: {why}")
        self.keep(heading, text)

    def keep(self, heading: str, text: str) -> None:
        self.kept.append(f"{heading}: {text}")

    def heading(self, target: str) -> str:
        return next((heading for heading, _text in self.cells.get(target, ())), target)


class Reader:
    """Reads rows by what their columns mean."""

    def __init__(self, columns: Sequence[Column], playbook: Playbook, country: str, today: date) -> None:
        self._columns = [(column.heading, column.target) for column in columns]
        self._deals = any((column.target or "").startswith("deal.") for column in columns)
        self._country = country
        self._today = today
        self._segments = Segments(playbook)
        self._stages = {
            fold(name): stage.key for stage in playbook.stages for name in (stage.key, *stage.name.by_language.values())
        }

    def read_all(
        self, rows: Sequence[Row], check: Callable[[], None], looking: Progress | None = None
    ) -> Iterator[Prospect | Fault]:
        """Every row as a prospect, or as the reason why it cannot be one; `check` raises where the rep stopped it."""
        for place, row in enumerate(rows):
            check()
            if looking is not None and place % _PORTION == 0:
                looking(place, len(rows))
            yield self.read(row)

    def read(self, row: Row) -> Prospect | Fault:
        """One row; without the organisation's name it cannot be worked."""
        reading = self._sort(row)
        name = reading.text("organisation.name")
        if not fold(name):
            return Fault(row.line, _("The organisation's name is missing."), row.cells)
        segment = reading.one("organisation.segment", self._segment)
        facts = {**self._facts(reading), "segment": segment}
        numbers = self._numbers(reading, "organisation.phone")
        person, more, email = self._person(reading)
        return Prospect(
            row.line,
            name,
            {column: value for column, value in facts.items() if value not in (None, "")},
            segment or self._segments.of(name),
            person,
            (*numbers, *more),
            email,
            self._opening(reading) if self._deals else NO_OPENING,
            "\n".join([*filter(None, [reading.long("organisation.notes")]), *reading.kept]),
            reading.long("note.text"),
            self._tags(reading),
            tuple(reading.warnings),
            row,
        )

    def _opening(self, reading: _Reading) -> Opening:
        return Opening(
            reading.text("deal.title"),
            reading.one("deal.value", read_money) or 0,
            reading.one("deal.stage", self._stage),
        )

    def _sort(self, row: Row) -> _Reading:
        """The row's cells by what they become; those that become nothing are kept as they are."""
        reading = _Reading({})
        for (heading, target), cell in zip(self._columns, row.cells, strict=True):
            if not cell or target == IGNORED:
                continue
            if target is None:
                reading.keep(heading, cell)
            elif target in reading.cells:
                reading.cells[target].append((heading, cell))
            else:
                reading.cells[target] = [(heading, cell)]
        return reading

    def _facts(self, reading: _Reading) -> dict[str, Any]:
        return {
            "business_id": self._business_id(reading),
            "industry": reading.text("organisation.industry"),
            "headcount": self._headcount(reading),
            "city": reading.text("organisation.city"),
            "web": reading.text("organisation.web"),
            "source": reading.text("organisation.source"),
        }

    def _business_id(self, reading: _Reading) -> str | None:
        return reading.one("organisation.business_id", read_id)

    def _headcount(self, reading: _Reading) -> int | None:
        found = reading.one("organisation.headcount", read_headcount)
        if found is None:
            return None
        count, exact = found
        if not exact:
            reading.keep(reading.heading("organisation.headcount"), reading.text("organisation.headcount"))
        return count

    def _numbers(self, reading: _Reading, *targets: str) -> list[Number]:
        """The numbers of some columns, each once."""
        found: dict[str, Number] = {}
        for target in targets:
            for heading, text in reading.cells.get(target, ()):
                for number in read_numbers(text, self._country):
                    found.setdefault(number.e164 or number.typed, number)
                    if number.e164 is None:
                        sentence = _("“{text}” is not a phone number; it is kept as typed.")
                        reading.warnings.append(f"{heading}: {sentence.format(text=number.typed[:60])}")
        return list(found.values())

    def _person(self, reading: _Reading) -> tuple[Person | None, list[Number], str]:
        """The contact; without any name, title or role the numbers and the address are the organisation's own."""
        numbers = self._numbers(reading, "contact.phone", "contact.phone2")
        email = self._email(reading)
        parts = [reading.text("contact.name"), reading.text("contact.first"), reading.text("contact.last")]
        person = Person(
            parts[0] or " ".join(filter(None, parts[1:])),
            reading.text("contact.title"),
            reading.one("contact.role", read_role),
            email,
            reading.one("contact.language", read_language),
            reading.long("contact.personal"),
            tuple(numbers),
            reading.text("contact.source"),
            reading.one("contact.sourced_on", partial(read_date, today=self._today)),
        )
        if any((person.name, person.title, person.role, person.email, person.personal)):
            return person, [], email
        for target in ("contact.source", "contact.sourced_on"):
            for heading, text in reading.cells.get(target, ()):
                reading.keep(heading, text)
        return None, numbers, email

    def _email(self, reading: _Reading) -> str:
        found = reading.one("contact.email", read_addresses)
        if found is None:
            return ""
        for other in found[1]:
            reading.keep(reading.heading("contact.email"), other)
        return found[0]

    def _tags(self, reading: _Reading) -> tuple[str, ...]:
        if "organisation.tags" not in reading.cells:
            return ()
        found = [
            clean_line(tag)
            for _heading, text in reading.cells["organisation.tags"]
            for tag in text.replace(";", ",").split(",")
        ]
        return tuple(dict.fromkeys(filter(None, found)))

    def _segment(self, text: str) -> str:
        found = self._segments.said(text)
        if found is None:
            raise Unclear(_("The playbook has no segment “{text}”.").format(text=text[:60]))
        return found

    def _stage(self, text: str) -> str:
        found = self._stages.get(fold(text))
        if found is None:
            raise Unclear(_("The playbook has no stage “{stage}”.").format(stage=text[:60]))
        return found
