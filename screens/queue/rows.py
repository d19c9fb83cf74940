"""Rows of the queue as the list shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from data.model.calendar import Calendar
from data.model.office import Office
from data.model.phone import show_phone
from data.model.ranking import Section, why_here
from data.model.wording import age, clock, due
from data.queue import Queue, QueueRow
from data.words import N_, _, plural
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row


def columns(*, ahead: bool) -> tuple[Column, ...]:
    """When, kind, who, class, why, stage, last touch; days ahead need room for their dates."""
    return (
        Column(11 if ahead else 6),
        Column(14),
        Column(flex=1),
        Column(2),
        Column(flex=1),
        Column(18, from_columns=110),
        Column(5, right=True),
    )


HEADINGS = {
    Section.NOW: N_("DUE NOW"),
    Section.LATE: N_("LATE"),
    Section.TODAY: N_("TODAY"),
    Section.NEW: N_("NEW PROSPECTS"),
    Section.COMING: N_("COMING"),
}


def rows_of(queue: Queue, office: Office, window: str) -> list[Row]:
    """Headings and rows; `window` says whether now is a call window."""
    return list(_rows(queue, office, window))


def _rows(queue: Queue, office: Office, window: str) -> Iterator[Row]:
    for part in Section:
        found = [entry for entry in queue.rows if entry.section == part]
        if not found:
            continue
        count = queue.counts.get(part, len(found))
        hint = f"   {window}" if window and part in (Section.TODAY, Section.NEW) else ""
        window = "" if hint else window
        yield heading(f"{_(HEADINGS[part])}  {count}{hint}")
        yield from (_line(entry, office) for entry in found)


def _line(entry: QueueRow, office: Office) -> Row:
    tone = _tone(entry, office)
    return row(
        entry.id,
        Cell(_when(entry, office), tone),
        Cell(entry.kind_name, "strong" if entry.section == Section.NOW else "plain"),
        Cell(who(entry)),
        Cell(entry.care_class or "", "faint"),
        Cell(entry.reason, "faint"),
        Cell(entry.stage_name, "faint"),
        Cell(_touched(entry, office), "faint"),
    )


def who(entry: QueueRow) -> str:
    """The contact's family name and the organisation, as a rep would write it."""
    family = entry.contact.split()[-1] if entry.contact.split() else ""
    return ", ".join(part for part in (family, entry.organisation) if part)


def about(entry: QueueRow, office: Office) -> list[str]:
    """What is known of the row under the cursor: why it stands there, what was said last, how to reach them."""
    calendar: Calendar = office.calendar
    when = due(entry.due, office.clock(), calendar)
    why = why_here(entry.section, entry.kind_name, when)
    if entry.last_words:
        why += " · " + _("last: “{words}”").format(words=entry.last_words)
    size = plural("{count} person", "{count} people", entry.headcount) if entry.headcount else ""
    number = show_phone(entry.phone) if entry.phone else _("no number")
    return [entry.reason, why, _joined((number, entry.contact, entry.title, size, entry.city))]


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _when(entry: QueueRow, office: Office) -> str:
    if entry.section == Section.NEW or (entry.section == Section.TODAY and entry.due.at is None):
        return ""
    if entry.due.at is not None and entry.section in (Section.NOW, Section.TODAY):
        return clock(office.calendar.local(entry.due.at))
    if entry.section == Section.LATE:
        return age((office.calendar.today(office.clock()) - entry.due.on).days)
    return due(entry.due, office.clock(), office.calendar)


def _tone(entry: QueueRow, office: Office) -> Tone:
    if entry.section == Section.NOW:
        return "broken" if entry.due.at is not None and entry.due.at < office.clock() else "accent"
    if entry.section == Section.LATE:
        return "broken" if entry.agreed else "late"
    return "plain"


def _touched(entry: QueueRow, office: Office) -> str:
    if entry.last_touch is None or entry.section == Section.NEW:
        return _("new")
    return age((office.clock() - entry.last_touch).days)


def next_key(queue: Queue, lit: str | None, now: datetime) -> str | None:
    """Where the cursor goes after a call: to what is due this minute, else from the lit row on to the next to call.

    A retry at a later hour that stands where the call stood is no next prospect, nor is the meeting just agreed.
    """
    rows = queue.rows
    if rows and rows[0].section == Section.NOW:
        return rows[0].id
    at = next((index for index, entry in enumerate(rows) if entry.id == lit), 0)
    ready = [entry for entry in (*rows[at:], *rows[:at]) if not _waits(entry, now)]
    calls = [entry for entry in ready if entry.opens == "call"]
    return next((entry.id for entry in (*calls, *ready)), lit)


def _waits(entry: QueueRow, now: datetime) -> bool:
    """Whether its hour or day is still to come; new prospects can be called at any."""
    if entry.section == Section.TODAY:
        return entry.due.at is not None and entry.due.at > now
    return entry.section == Section.COMING
