"""What announces itself wherever the rep is: times promised to the minute, and complaints nobody has dealt with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import ColumnElement, RowMapping, Select, or_, select

from data.model.calendar import Due
from data.model.office import Office
from data.model.process import Opens
from data.model.ranking import ANNOUNCED
from data.queue_order import waiting
from data.tables import contact, followup, organisation
from data.transaction import Read

MOST = 20
"""More are not told at once: they stand in the queue."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_NEVER = date.max

_MINUTE = timedelta(minutes=1)
"""A promise of ten to three is kept until nine to."""


@dataclass(frozen=True, slots=True)
class Announced:
    """A follow-up that announces itself, and what it is worked with."""

    id: str
    kind: str
    kind_name: str
    opens: Opens
    script: str | None
    due: Due
    pinned: bool
    """A complaint: it has no minute, and waits for nobody."""
    agreed: bool
    """Promised to the customer."""
    reason: str
    organisation_id: str
    organisation: str
    contact_id: str | None
    contact: str
    deal_id: str | None

    @property
    def who(self) -> str:
        """The contact's family name and the organisation, as a rep would write it."""
        family = self.contact.split()[-1] if self.contact.split() else ""
        return ", ".join(part for part in (family, self.organisation) if part)

    def broken(self, office: Office) -> bool:
        """Whether the minute, or the day, that was promised has passed."""
        now = office.clock()
        if self.due.at is not None:
            return now >= self.due.at + _MINUTE
        return self.agreed and self.due.on < office.calendar.today(now)


def due_now(read: Read, since: datetime | None = None) -> tuple[Announced, ...]:
    """What is due this minute or was since then: promised minutes from a little before they come, then complaints.

    Args:
        read: The file.
        since: Minutes promised before this moment are no news; by default before the last working day. They stay on
            top of the queue.
    """
    begin = since or _yesterday(read)
    promised = _due(read, followup.c.agreed.is_(True), followup.c.due_at >= begin, followup.c.due_at <= _soon(read))
    rows = {row["id"]: row for due in (promised, _due(read, *_pinned(read))) for row in read.all(due)}
    newest = sorted(rows.values(), key=lambda row: (row["due_at"] or _LONG_AGO, _NEVER - row["due_on"]), reverse=True)
    found = [_announced(read, row) for row in newest[:MOST]]
    found.sort(key=lambda one: (one.pinned, one.due.on < read.today, one.due.at or read.now, not one.agreed, one.id))
    return tuple(_once(found))


def _once(found: Iterable[Announced]) -> Iterator[Announced]:
    """The same; a customer's complaint, which may wait for its next step and for its promise, only once."""
    cases: set[str] = set()
    for one in found:
        if not one.pinned or one.organisation_id not in cases:
            yield one
        if one.pinned:
            cases.add(one.organisation_id)


def _yesterday(read: Read) -> datetime:
    calendar = read.office.calendar
    return calendar.moment(calendar.previous_working_day(read.today), time(0))


def _soon(read: Read) -> datetime:
    return read.now + ANNOUNCED


def _due(read: Read, *where: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    """Those of one sort: each has an index of its own."""
    columns = (*followup.c, organisation.c.name.label("organisation"), contact.c.name.label("contact"))
    joined = followup.join(organisation, followup.c.organisation_id == organisation.c.id).outerjoin(
        contact, followup.c.contact_id == contact.c.id
    )
    return (
        select(*columns)
        .select_from(joined)
        .where(
            waiting(read),
            followup.c.due_on <= read.office.calendar.today(_soon(read)),
            followup.c.held.is_(False),
            *where,
        )
        .order_by(followup.c.due_at.desc().nulls_last(), followup.c.due_on)
        .limit(MOST)
    )


def _pinned(read: Read) -> tuple[ColumnElement[bool], ...]:
    """A complaint from its day on; one with an hour from that hour on."""
    kinds = [kind.key for kind in read.office.playbook.kinds if kind.pinned]
    return followup.c.kind.in_(kinds), or_(followup.c.due_at.is_(None), followup.c.due_at <= _soon(read))


def _announced(read: Read, row: RowMapping) -> Announced:
    playbook = read.office.playbook
    kind = playbook.kind(row["kind"])
    pinned = bool(kind and kind.pinned)
    return Announced(
        id=row["id"],
        kind=row["kind"],
        kind_name=playbook.kind_name(row["kind"]),
        opens=kind.opens if kind else "card",
        script=row["script"] or (kind.script if kind else None),
        due=Due(row["due_on"], row["due_at"]),
        pinned=pinned,
        agreed=row["agreed"],
        reason=row["reason"],
        organisation_id=row["organisation_id"],
        organisation=row["organisation"],
        contact_id=row["contact_id"],
        contact=row["contact"] or "",
        deal_id=row["deal_id"],
    )
