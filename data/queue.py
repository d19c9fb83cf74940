"""The queue: what to do now, in order, each with its reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, RowMapping, and_, func, or_, select

from data.model.calendar import Due
from data.model.narrowing import Narrowing, read_narrowing
from data.model.process import Opens
from data.model.ranking import Section, section
from data.narrowing import conditions
from data.queue_order import due_until, joined, order, part_of, patient, waiting, within
from data.tables import call, contact, deal, followup, note, organisation, phone
from data.transaction import Read
from data.words import language

EVERYTHING = Narrowing()

Conditions = Sequence[ColumnElement[bool]]
"""What all must be true."""

_PORTION = 500
_READ = 1000
"""Characters of a note of which the first words are shown."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One thing to do."""

    id: str
    section: Section
    kind: str
    kind_name: str
    opens: Opens
    script: str | None
    due: Due
    agreed: bool
    reason: str
    attempt: int
    moved: int
    """How often it was given another time."""
    held_because: str
    """Why it is on hold, in the rep's words."""
    organisation_id: str
    organisation: str
    city: str
    headcount: int | None
    care_class: str | None
    contact_id: str | None
    contact: str
    title: str
    role: str | None
    phone: str
    deal_id: str | None
    stage: str
    stage_name: str
    last_touch: datetime | None
    last_words: str


@dataclass(frozen=True, slots=True)
class Queue:
    """A slice of the queue, how much there is in each part of the whole, and what it is narrowed to."""

    rows: tuple[QueueRow, ...]
    counts: dict[Section, int]
    narrowing: Narrowing = EVERYTHING
    held: int = 0
    """How many are on hold, whether they are shown or not."""
    days: tuple[tuple[date, int], ...] = ()
    """Days to come that something stands on, in order, and how much of the whole does."""

    @property
    def count(self) -> int:
        """How many rows the whole has."""
        return sum(self.counts.values())


def queue(read: Read, *, limit: int = 200, offset: int = 0, text: str = "", days: int = 0) -> Queue:
    """`limit` things to do today, from the one at `offset` on, and those of the next `days` days.

    `text` narrows them (`model.narrowing`). What is on hold stands at the end of a narrowed list and of days ahead.
    """
    narrowing = read_narrowing(text, read.office.playbook)
    here, calls, last = conditions(read, narrowing), waiting(read), read.today + timedelta(days=days)
    totals = _counts(read, (calls, due_until(last, held=True), *here), narrowed=bool(here))
    held = totals.get(Section.HELD, 0)
    if not (days or narrowing):
        totals.pop(Section.HELD, None)
    ids = _slice(read, (calls, *here), last, totals, limit=limit, offset=offset)
    coming = _by_day(read, (calls, *here), last) if totals.get(Section.COMING) else ()
    return Queue(_rows(read, ids), totals, narrowing, held, coming)


def queue_keys(read: Read, *, text: str = "", days: int = 0) -> tuple[str, ...]:
    """The keys of the whole queue, so narrowed, in no order."""
    here = conditions(read, narrowing := read_narrowing(text, read.office.playbook))
    due = due_until(read.today + timedelta(days=days), held=bool(days or narrowing))
    found = select(followup.c.id).select_from(joined()).where(waiting(read), due, *here)
    return tuple(row["id"] for row in read.all(found))


def _counts(read: Read, asked: Conditions, *, narrowed: bool) -> dict[Section, int]:
    """How many stand in each part."""
    part = part_of(read).label("part")
    counted = select(part, func.count().label("count")).select_from(joined() if narrowed else followup)
    return {Section(row["part"]): int(row["count"]) for row in read.all(counted.where(*asked).group_by(part))}


def _by_day(read: Read, asked: Conditions, last: date) -> tuple[tuple[date, int], ...]:
    """How many come on each day until the last one."""
    due = and_(due_until(last), within(read, Section.COMING))
    counted = select(followup.c.due_on, func.count().label("count")).select_from(joined()).where(*asked, due)
    rows = read.all(counted.group_by(followup.c.due_on).order_by(followup.c.due_on))
    return tuple((row["due_on"], int(row["count"])) for row in rows)


def _slice(
    read: Read, asked: Conditions, last: date, totals: Mapping[Section, int], *, limit: int, offset: int
) -> list[str]:
    """The keys of `limit` follow-ups from the one at `offset` on: part by part, so that little needs to be sorted."""
    ids: list[str] = []
    for part in Section:
        if offset >= totals.get(part, 0):
            offset -= totals.get(part, 0)
            continue
        due = within(read, part) if part == Section.HELD else and_(due_until(last), within(read, part))
        here = select(followup.c.id).select_from(joined()).where(*asked, due)
        found = here.order_by(*order(read, part)).limit(limit - len(ids)).offset(offset)
        ids += [row["id"] for row in read.all(found)]
        offset = 0
        if len(ids) >= limit:
            break
    return ids


def _rows(read: Read, ids: list[str]) -> tuple[QueueRow, ...]:
    """What is shown of these follow-ups, in this order."""
    found: dict[str, RowMapping] = {}
    for start in range(0, len(ids), _PORTION):
        here = followup.c.id.in_(ids[start : start + _PORTION])
        found |= {row["id"]: row for row in read.all(select(*_columns()).select_from(joined()).where(here))}
    houses = list({row["organisation_id"] for row in found.values()})
    touches, phones = _last_touches(read, houses), _phones(read, houses)
    return tuple(_row(read, found[key], touches, phones) for key in ids if key in found)


def next_call(read: Read, *, besides: Collection[str] = (), since: datetime | None = None) -> QueueRow | None:
    """The first thing in the queue that is worked by calling and whose time has come.

    Args:
        read: The file.
        besides: Follow-ups to pass over.
        since: When the rep began to call: what was made since then and has no hour can wait until they begin again.
    """
    calls = [kind.key for kind in read.office.playbook.kinds if kind.opens == "call"]
    ready = and_(
        waiting(read),
        due_until(read.today),
        followup.c.kind.in_(calls),
        or_(followup.c.due_at.is_(None), followup.c.due_at <= read.now, patient(read)),
        followup.c.id.not_in(list(besides)),
    )
    if since is not None:
        ready = and_(ready, or_(followup.c.created_at < since, followup.c.due_at <= read.now))
    house = followup.join(organisation, followup.c.organisation_id == organisation.c.id)
    for part in Section:
        here = select(followup.c.id).select_from(house).where(ready, within(read, part))
        if first := read.first(here.order_by(*order(read, part)).limit(1)):
            return _rows(read, [first["id"]])[0]
    return None


def _columns() -> list[ColumnElement[object]]:
    return [
        *followup.c,
        organisation.c.name.label("organisation"),
        organisation.c.city,
        organisation.c.headcount,
        organisation.c.care_class,
        contact.c.name.label("contact"),
        contact.c.title,
        contact.c.role,
        deal.c.stage,
        deal.c.process,
    ]


def _row(
    read: Read, row: RowMapping, touches: dict[str, tuple[datetime, str]], phones: dict[tuple[str, str | None], str]
) -> QueueRow:
    process = read.process_of(row)
    kind, stage = read.office.playbook.kind(row["kind"]) or process.kind(row["kind"]), process.stage(row["stage"] or "")
    due = Due(row["due_on"], row["due_at"])
    touched, words = touches.get(row["organisation_id"], (None, ""))
    reach = phones.get((row["organisation_id"], row["contact_id"])) or phones.get((row["organisation_id"], None), "")
    return QueueRow(
        id=row["id"],
        section=_section(read, row, due),
        kind=row["kind"],
        kind_name=kind.name.said(language()) if kind else row["kind"],
        opens=kind.opens if kind else "card",
        script=row["script"] or (kind.script if kind else None),
        due=due,
        agreed=row["agreed"],
        reason=row["reason"],
        attempt=row["attempt"],
        moved=row["moved"],
        held_because=row["result"] if row["held"] else "",
        organisation_id=row["organisation_id"],
        organisation=row["organisation"],
        city=row["city"],
        headcount=row["headcount"],
        care_class=row["care_class"],
        contact_id=row["contact_id"],
        contact=row["contact"] or "",
        title=row["title"] or "",
        role=row["role"],
        phone=reach,
        deal_id=row["deal_id"],
        stage=row["stage"] or "",
        stage_name=stage.name.said(language()) if stage else row["stage"] or "",
        last_touch=touched,
        last_words=words,
    )


def _section(read: Read, row: RowMapping, due: Due) -> Section:
    """Where it stands, as `queue_order.parts` says of the same row: by the kinds of the playbook in use."""
    kind = read.office.playbook.kind(row["kind"])
    return section(
        due,
        read.now,
        read.today,
        agreed=row["agreed"],
        patient=bool(kind and kind.patient),
        pinned=bool(kind and kind.pinned),
        held=row["held"],
    )


def _last_touches(read: Read, keys: list[str]) -> dict[str, tuple[datetime, str]]:
    """The last call or note of each organisation: when, and the first words of it."""
    latest: dict[str, tuple[datetime, str]] = {}
    for table, at, words in ((call, call.c.started_at, call.c.notes), (note, note.c.at, note.c.text)):
        rank = func.row_number().over(partition_by=table.c.organisation_id, order_by=at.desc()).label("rank")
        theirs = select(table.c.organisation_id, at.label("at"), func.substr(words, 1, _READ).label("words"), rank)
        newest = theirs.where(table.c.organisation_id.in_(keys)).subquery()
        for row in read.all(select(newest).where(newest.c.rank == 1)):
            key = row["organisation_id"]
            if key not in latest or row["at"] > latest[key][0]:
                latest[key] = (row["at"], " ".join(row["words"].split())[:200])
    return latest


def _phones(read: Read, keys: list[str]) -> dict[tuple[str, str | None], str]:
    """The first good number of each contact and of each organisation's switchboard."""
    found: dict[tuple[str, str | None], str] = {}
    wanted = phone.c.organisation_id.in_(keys) & phone.c.bad.is_(False)
    for row in read.all(select(phone).where(wanted).order_by(phone.c.rank)):
        found.setdefault((row["organisation_id"], row["contact_id"]), row["e164"] or row["typed"])
    return found
