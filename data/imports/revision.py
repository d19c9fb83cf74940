"""Revision: what a file of prospects changes in an organisation that is there already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from sqlalchemy import RowMapping, Table, select

from data.imports.cells import Number
from data.imports.gathering import Gathered, same_person
from data.imports.headings import fold
from data.imports.prospects import Opening, Person
from data.imports.rows import portions
from data.model.clean import search_key
from data.model.email import email_key
from data.tables import contact, deal, note, organisation, phone
from data.transaction import Read

Policy = Literal["skip", "fill", "update"]
"""What happens to an organisation that is there already: left alone, its gaps filled, or the file believed."""

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything about an organisation that a file may add to."""

    organisation: RowMapping
    contacts: Sequence[RowMapping]
    phones: Sequence[RowMapping]
    deals: Sequence[RowMapping]
    notes: Sequence[RowMapping]


@dataclass
class Revision:
    """The changes to one organisation."""

    key: str
    name: str
    lines: list[int]
    values: dict[str, Any] = field(default_factory=dict)
    contacts: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    numbers: list[tuple[str | None, Number]] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return any((self.values, self.contacts, self.people, self.numbers, self.openings, self.remarks))


def dossiers(read: Read, keys: Iterable[str]) -> dict[str, Dossier]:
    """The dossiers of these organisations."""
    found: dict[str, Dossier] = {}
    for chunk in portions(list(keys), _CHUNK):
        parts = {table.name: _by_organisation(read, table, chunk) for table in (contact, phone, deal, note)}
        for row in read.all(select(organisation).where(organisation.c.id.in_(chunk))):
            own = [parts[table.name][row["id"]] for table in (contact, phone, deal, note)]
            found[row["id"]] = Dossier(row, *own)
    return found


def _by_organisation(read: Read, table: Table, keys: Sequence[str]) -> dict[str, list[RowMapping]]:
    found: dict[str, list[RowMapping]] = defaultdict(list)
    for row in read.all(select(table).where(table.c.organisation_id.in_(keys)).order_by(table.c.id)):
        found[row["organisation_id"]].append(row)
    return found


def revise(dossier: Dossier, gathered: Gathered, policy: Policy, *, renamed: bool) -> Revision:
    """What changes, by policy. Nothing that was typed here is ever emptied; contacts and numbers are only added.

    Args:
        dossier: The organisation as it is.
        gathered: What the file says.
        policy: "fill" or "update".
        renamed: Whether it is surely the same organisation, so that "update" may give it the file's name.
    """
    row = dossier.organisation
    found = Revision(row["id"], row["name"], gathered.lines)
    found.values = {
        column: value
        for column, value in gathered.facts.items()
        if row[column] != value and (policy == "update" or row[column] in (None, ""))
    }
    found.values.pop("source", None)
    if policy == "update" and row["name"] != gathered.name and (renamed or fold(row["name"]) == fold(gathered.name)):
        found.values |= {"name": gathered.name, "search_key": search_key(gathered.name)}
    if tags := [tag for tag in gathered.tags if tag not in row["tags"]]:
        found.values["tags"] = [*row["tags"], *tags]
    if lines := [line for line in gathered.notes if line not in row["notes"].splitlines()]:
        found.values["notes"] = "\n".join(filter(None, [row["notes"], *lines]))
    have = {text["text"] for text in dossier.notes}
    found.remarks = [text for text in gathered.remarks if text not in have]
    titles = {fold(known["title"]) for known in dossier.deals}
    found.openings = [opening for opening in gathered.openings if opening.title and fold(opening.title) not in titles]
    _revise_people(found, dossier, gathered, policy)
    return found


def _revise_people(found: Revision, dossier: Dossier, gathered: Gathered, policy: Policy) -> None:
    numbers = {known["e164"] or known["typed"] for known in dossier.phones}
    for number in gathered.numbers:
        if (number.e164 or number.typed) not in numbers:
            found.numbers.append((None, number))
    for person in gathered.people:
        known = next((row for row in dossier.contacts if same_person(_person(row, dossier), person)), None)
        if known is None:
            found.people.append(person)
        elif not known["do_not_contact"]:
            _revise_person(found, known, person, policy)
            found.numbers += [
                (known["id"], number) for number in person.numbers if (number.e164 or number.typed) not in numbers
            ]


def _revise_person(found: Revision, known: RowMapping, person: Person, policy: Policy) -> None:
    said = person_values(person)
    values = {
        column: value
        for column, value in said.items()
        if value and known[column] != value and (policy == "update" or not known[column])
    }
    if known["source"]:  # where they are from was said when they came
        values.pop("source", None)
        values.pop("sourced_on", None)
    if "name" not in values:
        values.pop("search_key", None)
    if "email" not in values:
        values.pop("email_key", None)
    if values:
        found.contacts.append((known["id"], values))


def person_values(person: Person) -> dict[str, Any]:
    """A contact as the columns of its row."""
    return {
        "name": person.name,
        "search_key": search_key(person.name),
        "title": person.title,
        "role": person.role,
        "email": person.email,
        "email_key": email_key(person.email),
        "language": person.language,
        "personal": person.personal,
        "source": person.source,
        "sourced_on": person.sourced_on,
    }


def _person(row: RowMapping, dossier: Dossier) -> Person:
    numbers = tuple(Number(one["e164"], one["typed"]) for one in dossier.phones if one["contact_id"] == row["id"])
    return Person(row["name"], row["title"], row["role"], row["email"], row["language"], row["personal"], numbers)
