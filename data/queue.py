"""The queue: what to do now, in order, each with its reason."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, FromClause, RowMapping, and_, case, func, not_, or_, select

from data.model.calendar import Due
from data.model.clean import search_key
from data.model.facts import FollowUpState
from data.model.process import Opens
from data.model.ranking import ANNOUNCED, Section, section
from data.tables import call, contact, deal, followup, note, organisation, phone
from data.transaction import Read
from data.words import language


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
    """A window of the queue and how much there is in all."""

    rows: tuple[QueueRow, ...]
    counts: dict[Section, int]


def queue(read: Read, *, limit: int = 200, text: str = "", days: int = 0) -> Queue:
    """The first `limit` things to do today, and those of the next `days` days, narrowed by `text`."""
    wanted = _wanted(read.today + timedelta(days=days))
    if key := search_key(text):
        like = f"%{key.replace('!', '!!').replace('%', '!%').replace('_', '!_')}%"
        wanted = and_(wanted, or_(*(column.like(like, escape="!") for column in _searched())))
    joined = _joined()
    found = read.all(select(*_columns()).select_from(joined).where(wanted).order_by(*_order(read)).limit(limit))
    totals = read.all(
        select(_section(read).label("section"), func.count().label("count"))
        .select_from(joined)
        .where(wanted)
        .group_by("section")
    )
    touches = _last_touches(read, [row["organisation_id"] for row in found])
    phones = _phones(read, [row["organisation_id"] for row in found])
    rows = [_row(read, row, touches, phones) for row in found]
    return Queue(tuple(rows), {Section(entry["section"]): int(entry["count"]) for entry in totals})


def next_call(read: Read, *, besides: Collection[str] = (), since: datetime | None = None) -> QueueRow | None:
    """The first thing in the queue that is worked by calling and whose time has come.

    Args:
        read: The file.
        besides: Follow-ups to pass over.
        since: When the rep began to call: what was made since then and has no hour can wait until they begin again.
    """
    calls = [kind.key for kind in read.office.playbook.kinds if kind.opens == "call"]
    wanted = and_(
        _wanted(read.today),
        followup.c.kind.in_(calls),
        or_(followup.c.due_at.is_(None), followup.c.due_at <= read.now, _patient(read)),
        followup.c.id.not_in(list(besides)),
    )
    if since is not None:
        wanted = and_(wanted, or_(followup.c.created_at < since, followup.c.due_at <= read.now))
    row = read.first(select(*_columns()).select_from(_joined()).where(wanted).order_by(*_order(read)).limit(1))
    if row is None:
        return None
    here = [row["organisation_id"]]
    return _row(read, row, _last_touches(read, here), _phones(read, here))


def _wanted(last: date) -> ColumnElement[bool]:
    """Open follow-ups until a day, where they may be called."""
    return and_(
        followup.c.state == FollowUpState.OPEN,
        followup.c.due_on <= last,
        organisation.c.do_not_call.is_(False),
        or_(contact.c.id.is_(None), contact.c.do_not_contact.is_(False)),
    )


def _joined() -> FromClause:
    return (
        followup.join(organisation, followup.c.organisation_id == organisation.c.id)
        .outerjoin(contact, followup.c.contact_id == contact.c.id)
        .outerjoin(deal, followup.c.deal_id == deal.c.id)
    )


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
    ]


def _searched() -> list[ColumnElement[str]]:
    return [organisation.c.search_key, contact.c.search_key, func.lower(followup.c.reason)]


def _section(read: Read) -> ColumnElement[str]:
    soon = read.now + ANNOUNCED
    return case(
        (and_(followup.c.agreed.is_(True), followup.c.due_at <= soon), Section.NOW.value),
        (_patient(read), Section.NEW.value),
        (followup.c.due_on < read.today, Section.LATE.value),
        (followup.c.due_on == read.today, Section.TODAY.value),
        else_=Section.COMING.value,
    )


def _patient(read: Read) -> ColumnElement[bool]:
    kinds = [kind.key for kind in read.office.playbook.kinds if kind.patient]
    return and_(followup.c.kind.in_(kinds), followup.c.agreed.is_(False), followup.c.due_on <= read.today)


def _order(read: Read) -> list[ColumnElement[object]]:
    ranks = {part.value: rank for rank, part in enumerate(Section)}
    waits = and_(followup.c.due_on >= read.today, followup.c.due_at > read.now, not_(_patient(read)))
    return [
        case(ranks, value=_section(read)),
        case((followup.c.due_on > read.today, followup.c.due_on), else_=None).nulls_first(),
        case((waits, followup.c.due_at), else_=None).nulls_first(),
        case((_section(read) == Section.NOW.value, followup.c.due_at), else_=None).nulls_first(),
        followup.c.priority,
        func.coalesce(organisation.c.care_class, "B"),
        followup.c.due_on,
        followup.c.due_at.nulls_first(),
        followup.c.id,
    ]


def _row(
    read: Read, row: RowMapping, touches: dict[str, tuple[datetime, str]], phones: dict[tuple[str, str | None], str]
) -> QueueRow:
    playbook = read.office.playbook
    kind = playbook.kind(row["kind"])
    stage = playbook.stage(row["stage"] or "")
    due = Due(row["due_on"], row["due_at"])
    touched, words = touches.get(row["organisation_id"], (None, ""))
    reach = phones.get((row["organisation_id"], row["contact_id"])) or phones.get((row["organisation_id"], None), "")
    return QueueRow(
        id=row["id"],
        section=section(due, read.now, read.today, agreed=row["agreed"], patient=bool(kind and kind.patient)),
        kind=row["kind"],
        kind_name=kind.name.said(language()) if kind else row["kind"],
        opens=kind.opens if kind else "card",
        script=kind.script if kind else None,
        due=due,
        agreed=row["agreed"],
        reason=row["reason"],
        attempt=row["attempt"],
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


def _last_touches(read: Read, keys: list[str]) -> dict[str, tuple[datetime, str]]:
    """The last call or note of each organisation: when, and the first words of it."""
    latest: dict[str, tuple[datetime, str]] = {}
    for table, at, words in ((call, call.c.started_at, call.c.notes), (note, note.c.at, note.c.text)):
        top = select(table.c.organisation_id, func.max(at).label("at")).where(table.c.organisation_id.in_(keys))
        newest = top.group_by(table.c.organisation_id).subquery()
        joined = table.join(newest, and_(table.c.organisation_id == newest.c.organisation_id, at == newest.c.at))
        for row in read.all(select(table.c.organisation_id, at.label("at"), words.label("words")).select_from(joined)):
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
