"""Entries of the timeline: what a thing that happened is told by, and how the newest of a table are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, tuple_

from data.transaction import Read


class EntryKind(StrEnum):
    """What sort of thing happened."""

    CALL = "call"
    NOTE = "note"
    STAGE = "stage"
    MEETING = "meeting"
    FOLLOWUP = "followup"
    ANALYSIS = "analysis"
    PAPER = "paper"
    QUOTE = "quote"
    PRESENTATION = "presentation"
    ASK = "ask"
    AGREEMENT = "agreement"
    BID = "bid"
    FEEDBACK = "feedback"
    COMPLAINT = "complaint"
    RECOMMENDATION = "recommendation"
    GRADING = "grading"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened."""

    id: str
    kind: EntryKind
    at: datetime
    words: str
    """What happened, in a few words."""
    detail: str = ""
    """What was written about it, in full."""
    who: str = ""
    """The contact's name."""
    deal_id: str | None = None
    version: int = 0
    """Of a note, so that it can be edited."""
    personal: bool = False
    """Of a note: whether it is of the human being."""


Source = Callable[[Read, str, Entry | None, int], Iterable[Entry]]
"""Finds entries of one kind: newest first, older than the one given, at most so many."""


def newest(
    read: Read,
    wanted: Select[Any],
    order: tuple[ColumnElement[datetime], ColumnElement[str]],
    before: Entry | None,
    limit: int,
) -> list[RowMapping]:
    """The newest rows, older than the entry given, by an instant and a key that is the entry's own."""
    at, key = order
    if before is not None:
        wanted = wanted.where(tuple_(at, key) < tuple_(before.at, before.id))
    return read.all(wanted.order_by(at.desc(), key.desc()).limit(limit))
