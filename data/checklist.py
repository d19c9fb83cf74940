"""The checklist that winning a deal begins: what is to be done, by when and by whom, and what the file shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from data.model.calendar import Due
from data.model.care_facts import CareEvidence
from data.model.process import Opens
from data.transaction import Read, Write


@dataclass(frozen=True, slots=True)
class CheckItem:
    """An item of a customer's checklist."""

    key: str
    name: str
    about: str
    opens: Opens
    evidence: CareEvidence | None
    due_on: date
    owner: str
    done: bool
    done_on: date | None
    """When it was ticked by hand."""
    by_itself: bool
    """Whether the file shows that it is done."""
    followup_id: str | None
    """The open follow-up that brings it up."""
    followup_due: Due | None
    late: bool
    """Whether it is late and no follow-up brings it up."""


def begin_checklist(write: Write, deal_id: str) -> list[str]:
    """Begin the checklist of a deal just won, with dates and owner; the keys of what was begun."""
    raise NotImplementedError


def checklist_of(read: Read, deal_id: str) -> tuple[CheckItem, ...]:
    """The checklist of a deal in the playbook's order; empty where none was begun."""
    raise NotImplementedError
