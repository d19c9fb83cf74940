"""Rows of the queue as the list shows them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import overload

from data.model.load import Load, planned_words
from data.model.office import Office
from data.model.phone import show_phone
from data.model.queued import QueueRow
from data.model.ranking import Section
from data.model.wording import age, clock, date_of
from data.model.wording import day as said_day
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


class QueueLines(Sequence[Row]):
    """Headings and rows of the queue.

    Args:
        slices: The queue, as far as it has been read.
        office: Its clock says how late things are.
        window: Says whether now is a call window.
        load: How full the days to come are.
    """

    def __init__(self, slices: Slices, office: Office, window: str, load: Load | None = None) -> None:
        self._slices = slices
        self._office = office
        self._made: dict[int, Row] = {}
        self._heads: list[Row] = []
        self._places: list[range] = []
        for part, day, places in slices.parts():
            if day is None:
                hint = f"   {window}" if window and part in (Section.TODAY, Section.NEW) else ""
                window = "" if hint else window
                self._heads.append(heading(f"{_(HEADINGS[part])}  {len(places)}{hint}"))
            else:
                self._heads.append(heading(_day(day, len(places), office, load)))
            self._places.append(places)
        self._tops = [places.start + before for before, places in enumerate(self._places)]

    def __len__(self) -> int:
        """Headings too are lines."""
        return self._places[-1].stop + len(self._heads) if self._places else 0

    @overload
    def __getitem__(self, at: int) -> Row: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, at: int | slice) -> Row | tuple[Row, ...]:
        """The heading or row on a line."""
        if isinstance(at, slice):
            return tuple(self[line] for line in range(*at.indices(len(self))))
        line = range(len(self))[at]
        part = bisect_right(self._tops, line) - 1
        place = line - part - 1
        return self._heads[part] if line == self._tops[part] else self._row(place)

    def where(self, key: str) -> int | None:
        """The line of the row with this key."""
        place = self._slices.place(key)
        part = next((part for part, places in enumerate(self._places) if place in places), None)
        if part is None or self._row(place).key != key:
            return None
        return place + part + 1

    def _row(self, place: int) -> Row:
        if (made := self._made.get(place)) is None:
            found = self._slices.at(place)
            made = self._made[place] = _waiting(place) if found is None else _line(found, self._office)
        return made


def _waiting(place: int) -> Row:
    """A place whose row has not been read yet."""
    return Row(f"{WAITING}{place}", _NOTHING)


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
