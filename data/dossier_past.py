"""The past of a deal in short: what happened lately, for whoever takes it over, in the language they read."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Column, RowMapping, Table, or_, select

from data.bargaining import paper, presentation
from data.model.dossier import Passed
from data.model.facts import MeetingPurpose, MeetingState
from data.model.paper_words import MEETINGS, SENT, SHOWN, in_both
from data.tables import call, meeting
from data.transaction import Read

_MOST = 12


def past(read: Read, organisation_id: str, deal_id: str | None) -> tuple[Passed, ...]:
    """Calls, meetings, what was shown and what was sent about this deal, the newest first."""
    found = [
        *_calls(read, organisation_id, deal_id),
        *_meetings(read, organisation_id, deal_id),
        *_shown(read, organisation_id, deal_id),
        *_sent(read, organisation_id, deal_id),
    ]
    return tuple(sorted(found, key=lambda one: one.on, reverse=True)[:_MOST])


def _rows(read: Read, table: Table, at: Column[object], organisation_id: str, deal_id: str | None) -> list[RowMapping]:
    """The newest rows about this deal, or about none."""
    mine = select(table).where(
        table.c.organisation_id == organisation_id,
        or_(table.c.deal_id == deal_id, table.c.deal_id.is_(None)),
        at <= read.now,
    )
    return read.all(mine.order_by(at.desc(), table.c.id.desc()).limit(_MOST))


def _calls(read: Read, organisation_id: str, deal_id: str | None) -> Iterator[Passed]:
    names = {rule.key.value: rule.name for rule in read.office.playbook.outcomes}
    for row in _rows(read, call, call.c.started_at, organisation_id, deal_id):
        on = read.office.calendar.local(row["started_at"]).date()
        yield Passed(on, names.get(row["outcome"], row["outcome"]), row["notes"])


def _meetings(read: Read, organisation_id: str, deal_id: str | None) -> Iterator[Passed]:
    for row in _rows(read, meeting, meeting.c.starts_at, organisation_id, deal_id):
        if row["state"] != MeetingState.CANCELLED:
            on = read.office.calendar.local(row["starts_at"]).date()
            yield Passed(on, in_both(MEETINGS, MeetingPurpose(row["purpose"])), row["place"])


def _shown(read: Read, organisation_id: str, deal_id: str | None) -> Iterator[Passed]:
    for row in _rows(read, presentation, presentation.c.at, organisation_id, deal_id):
        yield Passed(read.office.calendar.local(row["at"]).date(), SHOWN)


def _sent(read: Read, organisation_id: str, deal_id: str | None) -> Iterator[Passed]:
    for row in _rows(read, paper, paper.c.sent_at, organisation_id, deal_id):
        on = read.office.calendar.local(row["sent_at"]).date()
        yield Passed(on, SENT[row["kind"]], row["subject"])
