"""Rows of the queue as the list shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from data.model.load import Load, planned_words
from data.model.office import Office
from data.model.phone import show_phone
from data.model.ranking import Section
from data.model.wording import age, clock, date_of
from data.model.wording import day as said_day
from data.queue import QueueRow
from data.queue_why import moved_words, why_first
from data.words import N_, _, plural
from screens.queue.slices import WAITING, Slices
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (
    Column(6),
    Column(14),
    Column(flex=1),
    Column(2),
    Column(flex=1),
    Column(18, from_columns=110),
    Column(5, right=True),
)
"""When, kind, who, class, why, stage, last touch."""

HEADINGS = {
    Section.PINNED: N_("COMPLAINTS"),
    Section.NOW: N_("DUE NOW"),
    Section.LATE: N_("LATE"),
    Section.TODAY: N_("TODAY"),
    Section.NEW: N_("NEW PROSPECTS"),
    Section.COMING: N_("COMING"),
    Section.HELD: N_("ON HOLD"),
}

OFTEN = 2
"""From so many times on it is said in the list that a follow-up was moved."""


def rows_of(slices: Slices, office: Office, window: str, load: Load | None = None) -> list[Row]:
    """Headings and rows; `window` says whether now is a call window, `load` how full the days to come are."""
    return list(_rows(slices, office, window, load))


def _rows(slices: Slices, office: Office, window: str, load: Load | None) -> Iterator[Row]:
    for part, day, places in slices.parts():
        if day is None:
            hint = f"   {window}" if window and part in (Section.TODAY, Section.NEW) else ""
            window = "" if hint else window
            yield heading(f"{_(HEADINGS[part])}  {len(places)}{hint}")
        else:
            yield heading(_day(day, len(places), office, load))
        for place in places:
            found = slices.at(place)
            yield _waiting(place) if found is None else _line(found, office)


def _waiting(place: int) -> Row:
    """A place whose row has not been read yet: made once, however often it is shown."""
    _PLACES.extend(Row(f"{WAITING}{number}", _NOTHING) for number in range(len(_PLACES), place + 1))
    return _PLACES[place]


_PLACES: list[Row] = []
_NOTHING = (Cell(""), Cell("…", "faint"))


def _day(day: date, shown: int, office: Office, load: Load | None) -> str:
    """A day to come: "TOMORROW Wed 25.11.   3 planned, fuller than usual"; how many of them the list shows."""
    today = office.calendar.today(office.clock())
    near, dated = said_day(day, today), date_of(day, today)
    name = dated if near == dated else f"{near.upper()} {dated}"
    planned = load.words(day) if load and load.day(day).planned else planned_words(shown)
    some = shown if load and 0 < shown < load.day(day).planned else 0
    return f"{name}   {planned}" + (" · " + _("{count} of them here").format(count=some) if some else "")


def _line(entry: QueueRow, office: Office) -> Row:
    tone = _tone(entry, office)
    moved = f"{moved_words(entry)} · " if entry.moved >= OFTEN else ""
    return row(
        entry.id,
        Cell(_when(entry, office), tone),
        Cell(entry.kind_name, "strong" if entry.section in (Section.PINNED, Section.NOW) else "plain"),
        Cell(who(entry)),
        Cell(entry.care_class or "", "faint"),
        Cell(moved + (entry.held_because or entry.reason), "faint"),
        Cell(entry.stage_name, "faint"),
        Cell(_touched(entry, office), "faint"),
    )


def who(entry: QueueRow) -> str:
    """The contact's family name and the organisation, as a rep would write it."""
    family = entry.contact.split()[-1] if entry.contact.split() else ""
    return ", ".join(part for part in (family, entry.organisation) if part)


def about(entry: QueueRow, office: Office) -> list[str]:
    """What is known of the row under the cursor: why it stands there, what it is for, how to reach them."""
    said = _("last: “{words}”").format(words=entry.last_words) if entry.last_words else ""
    size = plural("{count} person", "{count} people", entry.headcount) if entry.headcount else ""
    number = show_phone(entry.phone) if entry.phone else _("no number")
    return [
        _joined((why_first(entry, office), moved_words(entry))),
        _joined((entry.reason, said)),
        _joined((number, entry.contact, entry.title, size, entry.city)),
    ]


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _when(entry: QueueRow, office: Office) -> str:
    if entry.section == Section.HELD:
        return _("held")
    late = (office.calendar.today(office.clock()) - entry.due.on).days
    if entry.section in (Section.LATE, Section.PINNED) and late > 0:
        return age(late)
    hours = (Section.PINNED, Section.NOW, Section.TODAY, Section.COMING)
    if entry.due.at is not None and entry.section in hours:
        return clock(office.calendar.local(entry.due.at))
    return ""


def _tone(entry: QueueRow, office: Office) -> Tone:
    if entry.section == Section.NOW:
        return "broken" if entry.due.at is not None and entry.due.at < office.clock() else "accent"
    if entry.section == Section.LATE:
        return "broken" if entry.agreed else "late"
    return "accent" if entry.section == Section.PINNED else "plain"


def _touched(entry: QueueRow, office: Office) -> str:
    if entry.last_touch is None or entry.section == Section.NEW:
        return _("new")
    return age((office.clock() - entry.last_touch).days)


def next_key(slices: Slices, lit: str | None, now: datetime) -> str | None:
    """Where the cursor goes after a call: from the lit row on to the next to call.

    What is due this minute comes first (`first_due`). A retry at a later hour that stands where the call stood is no
    next prospect, nor is the meeting just agreed.
    """
    ready = [entry for entry in slices.around(slices.place(lit)) if not _waits(entry, now)]
    calls = [entry for entry in ready if entry.opens == "call"]
    return next((entry.id for entry in (*calls, *ready)), lit)


def first_due(slices: Slices) -> int | None:
    """The place of what was promised for this minute, if anything was."""
    counts = slices.whole.counts
    return counts.get(Section.PINNED, 0) if counts.get(Section.NOW) else None


def _waits(entry: QueueRow, now: datetime) -> bool:
    """Whether its hour or day is still to come; new prospects can be called at any."""
    if entry.section == Section.TODAY:
        return entry.due.at is not None and entry.due.at > now
    return entry.section in (Section.COMING, Section.HELD)
