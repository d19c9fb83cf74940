"""Whom to call next: the parts of the queue, and why something stands in one. The order within is `data.queue`'s."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from data.model.calendar import Due
from data.words import _


class Section(StrEnum):
    """A part of the queue, in the order they stand."""

    PINNED = "pinned"
    NOW = "now"
    LATE = "late"
    TODAY = "today"
    NEW = "new"
    COMING = "coming"
    HELD = "held"


ANNOUNCED = timedelta(minutes=5)
"""An agreed time is pinned on top this long before it comes."""

URGENT = 2
"""What is due today and as urgent as this, or more, waits for no call window."""


def section(
    due: Due, now: datetime, today: date, *, agreed: bool, patient: bool, pinned: bool = False, held: bool = False
) -> Section:
    """Which part of the queue a follow-up stands in.

    What is held waits without being due. A pinned kind, a complaint, stands on top from its day on until it is done.
    An agreed minute is pinned from a little before it until it is done; what was due on an earlier day is late, but a
    patient kind, a prospect's first call, only waits its turn; what is due today stands there even before its hour,
    because the rep may have time now.
    """
    if held:
        return Section.HELD
    if pinned and due.on <= today:
        return Section.PINNED
    if agreed and due.at is not None and due.at <= now + ANNOUNCED:
        return Section.NOW
    if patient and not agreed and due.on <= today:
        return Section.NEW
    if due.on < today:
        return Section.LATE
    return Section.TODAY if due.on == today else Section.COMING


def why_here(part: Section, kind: str, when: str, *, agreed: bool = False) -> str:
    """One sentence that says why a follow-up stands where it stands.

    Args:
        part: Where.
        kind: What it is called.
        when: Its due time in words; of a pinned one the day since when; of a held one why it is held.
        agreed: Whether that time was agreed with the customer.
    """
    late = _("High because {kind} is overdue: {when}")
    sentences = {
        Section.PINNED: _("First because {kind} is open since {when}"),
        Section.NOW: _("First because {kind} was agreed: {when}"),
        Section.LATE: _("High because {kind} was promised: {when}") if agreed else late,
        Section.TODAY: _("Here because {kind} was agreed: {when}")
        if agreed
        else _("Here because {kind} is due: {when}"),
        Section.NEW: _("A new prospect: nobody has called them yet"),
        Section.COMING: _("Coming: {kind}, {when}"),
        Section.HELD: _("On hold: {when}") if when else _("On hold until you release it"),
    }
    return sentences[part].format(kind=kind[:1].lower() + kind[1:], when=when)
