"""Why a row stands where it stands in the queue, in one sentence."""

from __future__ import annotations

from data.model.calendar import Due
from data.model.office import Office
from data.model.queued import QueueRow
from data.model.ranking import Section, why_here
from data.model.wording import clock, day
from data.model.wording import due as due_in_words
from data.words import plural


def why_first(row: QueueRow, office: Office) -> str:
    """The reason for its place: "First because call back was agreed: today 10:15"."""
    return why_here(row.section, row.kind_name, _when(row, office), agreed=row.agreed)


def moved_words(row: QueueRow) -> str:
    """How often it was given another time; empty where it never was."""
    return plural("moved {count} time", "moved {count} times", row.moved) if row.moved else ""


def _when(row: QueueRow, office: Office) -> str:
    if row.section == Section.HELD:
        return row.held_because
    if row.section == Section.PINNED:
        return _named(Due(row.due.on), office)
    if row.section == Section.NOW:
        return _named(row.due, office)
    return due_in_words(row.due, office.clock(), office.calendar)


def _named(when: Due, office: Office) -> str:
    """A day by its name however long it has passed, with its hour."""
    said = day(when.on, office.calendar.today(office.clock()))
    return said if when.at is None else f"{said} {clock(office.calendar.local(when.at))}"
