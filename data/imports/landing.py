"""Landing: a planned import lands in one transaction, with deals, first calls and notes."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from threading import Event as Flag
from typing import Any

from sqlalchemy import Table

from data.bookkeeping import batch
from data.file import concordance, soonest
from data.imports.cells import Number
from data.imports.first_calls import FirstCalls
from data.imports.gathering import Gathered
from data.imports.plan import Plan, in_order
from data.imports.prospects import Opening, Person, Prospect, Reader
from data.imports.revision import Revision, person_values
from data.imports.rows import Fault, Progress, Row, check_stop
from data.imports.sorting import Sorting, gathered, sort_out
from data.model.clean import search_key
from data.model.facts import DealState
from data.model.identity import following
from data.tables import contact, deal, followup, note, organisation, phone, stage_event
from data.transaction import Write
from data.words import N_

_PORTION = 250
_MANY = 2_000
"""So many new organisations are worth taking the index of words off for."""
_TABLES = (organisation, contact, phone, deal, stage_event, followup, note)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    import_id: str | None
    imported: int
    """New organisations."""
    updated: int
    """Rows that added to an organisation that was there, or to one of an earlier row."""
    skipped: tuple[Fault, ...]
    rejected: tuple[Fault, ...]
    warnings: tuple[Fault, ...]


class Landing:
    """Collects the rows of new organisations by table, and writes them a portion at a time."""

    def __init__(self, write: Write, source: str) -> None:
        self.write = write
        self._source = source
        self._first_calls = FirstCalls(write.office, write.now)
        self._keys = following(write.office.new_id(write.now))
        self._rows: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def land(self, gathered: Gathered) -> None:
        """A new organisation with everything about it."""
        facts = gathered.facts
        values = {
            "name": gathered.name,
            "search_key": search_key(gathered.name),
            "business_id": facts.get("business_id"),
            "segment": gathered.segment,
            "industry": facts.get("industry", ""),
            "headcount": facts.get("headcount"),
            "city": facts.get("city", ""),
            "web": facts.get("web", ""),
            "source": facts.get("source", self._source),
            "sourced_on": self.write.today,
            "tags": gathered.tags,
            "notes": "\n".join(gathered.notes),
        }
        key = self._add(organisation, **values)
        people = [self.add_person(key, person, values["source"]) for person in gathered.people]
        self.add_numbers(key, None, gathered.numbers)
        first = people[0] if people else None
        name = gathered.people[0].name if people else ""
        for opening in gathered.openings or [Opening()]:
            deal_id = self.add_deal(key, gathered.name, opening, first)
            for call in self._first_calls.of({**values, "contact": name}):
                self._add(followup, organisation_id=key, deal_id=deal_id, contact_id=first, **call)
        for text in gathered.remarks:
            self.add_note(key, text)

    def add_person(self, organisation_id: str, person: Person, source: str = "") -> str:
        """A contact with their numbers, from where the row says, else from there or the file; the key."""
        values = person_values(person)
        values["source"] = person.source or source or self._source
        values["sourced_on"] = person.sourced_on or self.write.today
        key = self._add(contact, organisation_id=organisation_id, **values)
        self.add_numbers(organisation_id, key, person.numbers)
        return key

    def add_numbers(
        self, organisation_id: str, contact_id: str | None, numbers: Sequence[Number], rank: int = 0
    ) -> None:
        """Phone numbers, in the order they are tried."""
        for place, number in enumerate(numbers, rank):
            self._add(
                phone,
                organisation_id=organisation_id,
                contact_id=contact_id,
                e164=number.e164,
                typed=number.typed,
                rank=place,
            )

    def add_deal(self, organisation_id: str, name: str, opening: Opening, contact_id: str | None) -> str:
        """A deal in the first stage, or in the one the file names; the key."""
        playbook = self.write.office.playbook
        stage = opening.stage or playbook.stages[0].key
        key = self._add(
            deal,
            organisation_id=organisation_id,
            contact_id=contact_id,
            title=opening.title or name,
            value_cents=opening.cents,
            currency=playbook.currency,
            stage=stage,
            stage_entered_at=self.write.now,
        )
        self._add(stage_event, deal_id=key, from_stage=None, to_stage=stage, state=DealState.OPEN, at=self.write.now)
        return key

    def add_note(self, organisation_id: str, text: str) -> None:
        """A note about an organisation."""
        self._add(note, organisation_id=organisation_id, text=text, at=self.write.now)

    def flush(self) -> None:
        """Write what was collected, in the order of the tables."""
        for table in _TABLES:
            self.write.insert_many(table, self._rows.pop(table.name, []))

    def _add(self, table: Table, **values: Any) -> str:
        key = next(self._keys)
        self._rows[table.name].append({"id": key, **values})
        return key


def import_file(
    write: Write,
    found: Plan,
    *,
    progress: Progress | None = None,
    looking: Progress | None = None,
    stop: Flag | None = None,
) -> Imported:
    """Land a planned import, all of it or nothing.

    Every row is put in its place anew, so that what changed since the plan was made counts.

    Args:
        write: The transaction.
        found: The plan.
        progress: Told now and then how many organisations of how many have landed; called on the store's thread.
        looking: The same of the rows that are looked through once more before anything lands.
        stop: Set by the rep to stop it.

    Raises:
        Stopped: when it was stopped; nothing of it is kept.
    """
    write.check, write.bulky = partial(check_stop, stop), True
    rows = found.reader.read_all(found.sheet.rows, write.check, looking)
    prospects = (one for one in rows if isinstance(one, Prospect))
    sorting = sort_out(write, found.reader, prospects, found.policy, write.check)
    fresh, revised = len(sorting.fresh), len(sorting.revisions)
    updated = sorting.joined + sum(len(revision.lines) for revision in sorting.revisions)

    def told(landed: int) -> None:
        if progress is not None:
            progress(landed, fresh + revised)

    with _indexed_at_once(write) if fresh >= _MANY else nullcontext():
        _land(Landing(write, found.path.name), found.reader, sorting, told)
    rejected = in_order(found.unread, sorting.silent)
    counts = {"updated": updated, "skipped": len(sorting.skipped), "rejected": len(rejected)}
    import_id = _record(write, found, fresh, **counts) if fresh + revised else None
    return Imported(import_id, fresh, updated, tuple(sorting.skipped), rejected, found.warnings)


@contextmanager
def _indexed_at_once(write: Write) -> Iterator[None]:
    """What triggers keep, words and next steps, is made when all rows are there, at a fifth of the price."""
    run = write.connection.exec_driver_sql
    soonest.let_be(run)
    with concordance.gathered(run, write.check):
        yield
    soonest.keep(run)


def _land(landing: Landing, reader: Reader, sorting: Sorting, told: Callable[[int], None]) -> None:
    """Everything that was sorted, a portion at a time."""
    write, done = landing.write, 0
    for portion in _portions(sorting):
        for one in portion:
            write.check()
            if isinstance(one, Revision):
                _revise(write, landing, one)
            else:
                landing.land(gathered(reader, one))
        landing.flush()
        done += len(portion)
        told(done)


def _portions(sorting: Sorting) -> Iterator[list[Row | Gathered | Revision]]:
    """Everything that lands, so much at a time; what has landed is let go of."""
    waiting: deque[Row | Gathered | Revision] = deque((*sorting.fresh, *sorting.revisions))
    sorting.fresh.clear()
    sorting.revisions.clear()
    while waiting:
        yield [waiting.popleft() for _one in range(min(_PORTION, len(waiting)))]


def _record(write: Write, found: Plan, imported: int, **more: int) -> str:
    """The import's own row, by which it is taken back."""
    columns = {column.heading: column.target for column in found.columns}
    counts = {"imported": imported, **more, "columns": columns}
    key = write.insert(batch, file=found.path.name, at=write.now, counts=counts)
    write.say(N_("imported {count} organisations from {file}"), count=imported, file=found.path.name)
    return key


def _revise(write: Write, landing: Landing, revision: Revision) -> None:
    """Write the changes to an organisation that was there."""
    if revision.values:
        write.update(organisation, revision.key, **revision.values)
    for key, values in revision.contacts:
        write.update(contact, key, **values)
    for person in revision.people:
        landing.add_person(revision.key, person)
    for contact_id, number in revision.numbers:
        landing.add_numbers(revision.key, contact_id, [number], rank=9)
    for opening in revision.openings:
        landing.add_deal(revision.key, revision.name, opening, None)
    for text in revision.remarks:
        landing.add_note(revision.key, text)
