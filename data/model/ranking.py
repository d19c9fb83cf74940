"""Whom to call next: the parts of the queue, and why something stands in one. The order within is `data.queue`'s."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum

from data.model.calendar import Due
from data.words import _


class Section(StrEnum):
    """A part of the queue, in the order they stand."""

    NOW = "now"
    LATE = "late"
    TODAY = "today"
    NEW = "new"
    COMING = "coming"


ANNOUNCED = timedelta(minutes=5)
"""An agreed time is pinned on top this long before it comes."""


def section(due: Due, now: datetime, today: date, *, agreed: bool, patient: bool) -> Section:
    """Which part of the queue a follow-up stands in.

    An agreed minute is pinned from a little before it until it is done; what was due on an earlier day is late, but a
    patient kind, a prospect's first call, only waits its turn; what is due today stands there even before its hour,
    because the rep may have time now.
    """
    if agreed and due.at is not None and due.at <= now + ANNOUNCED:
        return Section.NOW
    if patient and not agreed and due.on <= today:
        return Section.NEW
    if due.on < today:
        return Section.LATE
    return Section.TODAY if due.on == today else Section.COMING


def why_here(part: Section, kind: str, when: str) -> str:
    """One sentence that says why a follow-up stands where it stands; `when` is its due time in words."""
    sentences = {
        Section.NOW: _("First because {kind} was agreed: {when}"),
        Section.LATE: _("High because {kind} is overdue: {when}"),
        Section.TODAY: _("Here because {kind} is due: {when}"),
        Section.NEW: _("A new prospect: nobody has called them yet"),
        Section.COMING: _("Coming: {kind}, {when}"),
    }
    return sentences[part].format(kind=kind[:1].lower() + kind[1:], when=when)
