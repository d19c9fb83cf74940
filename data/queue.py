"""The queue: what to do now, in order, each with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, or_, select

from data.model.calendar import Due
from data.model.narrowing import read_narrowing
from data.model.queued import Queue, QueueRow
from data.model.ranking import Section, section
from data.narrowing import conditions
from data.queue_order import classed, divided, due_until, joined, order, part_of, patient, waiting
from data.tables import call, contact, deal, followup, note, organisation, phone
from data.transaction import Read
from data.words import language

Conditions = Sequence[ColumnElement[bool]]
"""What all must be true."""

_APART = (Section.HELD, Section.PINNED, Section.NOW, Section.NEW)
"""Parts that are counted by themselves; the others are what is left of each day."""

_FEW = 20
"""Follow-ups among which the next call is looked for at once."""

_PORTION = 500
_READ = 1000
"""Characters of a note of which the first words are shown."""


def queue(read: Read, *, limit: int = 200, offset: int = 0, text: str = "", days: int = 0) -> Queue:
    """`limit` things to do today, from the one at `offset` on, and those of the next `days` days.

    `text` narrows them (`model.narrowing`). What is on hold stands at the end of a narrowed list and of days ahead.
    """
    narrowing = read_narrowing(text, read.office.playbook)
    here, calls, last = conditions(read, narrowing), waiting(read), read.today + timedelta(days=days)
    days_of = _counted(read, (calls, *here), last)
    totals = {part: found.total() for part, found in days_of.items() if found}
    held = totals.get(Section.HELD, 0)
    if not (days or narrowing):
        totals.pop(Section.HELD, None)
    ids = _slice(read, (calls, *here), last, totals, limit=limit, offset=offset)
    coming = tuple(sorted(days_of[Section.COMING].items()))
    return Queue(_rows(read, ids), totals, narrowing, held, coming)


def queue_keys(read: Read, *, text: str = "", days: int = 0) -> tuple[str, ...]:
    """The keys of the whole queue, so narrowed, in no order."""
    here = conditions(read, narrowing := read_narrowing(text, read.office.playbook))
    due = due_until(read.today + timedelta(days=days), held=bool(days or narrowing))
    found = select(followup.c.id).select_from(joined()).where(waiting(read), due, *here)
    return tuple(row["id"] for row in read.all(found))


def _counted(read: Read, asked: Conditions, last: date) -> dict[Section, Counter[date]]:
    """How many stand in each part, by the day they are due."""
    found: dict[Section, Counter[date]] = {part: Counter() for part in Section}
    if len(asked) > 1:
        sort, here = part_of(read).label("part"), due_until(last, held=True)
        counted = select(sort, followup.c.due_on, func.count().label("count")).select_from(joined())
        for row in read.all(counted.where(*asked, here).group_by("part", followup.c.due_on)):
            found[Section(row["part"])][row["due_on"]] = int(row["count"])
        return found
    every = read.all(_by_day(*asked, due_until(last)))
    for part, here in divided(read).items():
        if part in _APART:
            due = () if part == Section.HELD else (due_until(last),)
            for row in read.all(_by_day(*asked, here, *due).group_by(followup.c.kind)):
                found[part][row["due_on"]] += int(row["count"])
    for row in every:
        day, rest = row["due_on"], int(row["count"])
        rest -= sum(found[part][day] for part in _APART if part != Section.HELD)
        if rest:
            found[_by_its_day(day, read.today)][day] = rest
    return found


def _by_day(*where: ColumnElement[bool]) -> Select[Any]:
    counted = select(followup.c.due_on, func.count().label("count")).where(*where)
    return counted.group_by(followup.c.due_on)


def _by_its_day(day: date, today: date) -> Section:
    return Section.LATE if day < today else Section.TODAY if day == today else Section.COMING


def _slice(
    read: Read, asked: Conditions, last: date, totals: Mapping[Section, int], *, limit: int, offset: int
) -> list[str]:
    """The keys of `limit` follow-ups from the one at `offset` on: part by part, so that little needs to be sorted."""
    ids: list[str] = []
    among, divisions = joined() if len(asked) > 1 else classed(), divided(read)
    for part in Section:
        if offset >= totals.get(part, 0):
            offset -= totals.get(part, 0)
            continue
        due = divisions[part] if part == Section.HELD else and_(due_until(last), divisions[part])
        here = select(followup.c.id).select_from(among).where(*asked, due)
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
    divisions = divided(read)
    for part in Section:
        here = select(followup.c.id).select_from(classed()).where(ready, divisions[part]).order_by(*order(read, part))
        if first := _first(read, here, since):
            return _rows(read, [first])[0]
    return None


def _first(read: Read, wanted: Select[Any], since: datetime | None) -> str | None:
    """The first of these follow-ups; since a moment, of those that were made before or whose own hour has come.

    That is asked of the first few alone, for no index tells it, and of all only where none of them was.
    """
    if since is None:
        return next((row["id"] for row in read.all(wanted.limit(1))), None)
    keys = [row["id"] for row in read.all(wanted.limit(_FEW))]
    before = or_(followup.c.created_at < since, followup.c.due_at <= read.now)
    found = {row["id"] for row in read.all(select(followup.c.id).where(followup.c.id.in_(keys), before))}
    if len(keys) == _FEW and not found:
        return next((row["id"] for row in read.all(wanted.where(before).limit(1))), None)
    return next((key for key in keys if key in found), None)


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
