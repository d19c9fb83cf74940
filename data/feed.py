"""The calendar feed: one file of meetings, promised hours and open follow-ups, for the rep's own calendar to show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy import ColumnElement, RowMapping, Select, and_, func, not_, select

from data.bookkeeping import remembered
from data.model.facts import MeetingState
from data.model.feed import Entry, Memory, Told, feed_file, retold
from data.model.wording import clock
from data.queue_order import waiting
from data.tables import contact, followup, meeting, organisation
from data.transaction import Read, Write
from data.words import _, plural

AHEAD = timedelta(days=60)
"""How far ahead follow-ups nobody promised are told."""
MOST = 400
"""Entries in all: more make a calendar program slow and a day unreadable."""
MOST_LATE = 100
"""Late ones, all gathered on today: they never crowd out the days to come."""
CALL = timedelta(minutes=15)
"""How long a promised call stands in the calendar."""

REMEMBERED = "feed"
"""Where the file remembers what the feed told."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What the feed tells, and how much it leaves out."""

    owner: str
    told: tuple[Told, ...]
    left_out: int

    def content(self) -> bytes:
        """The file's bytes."""
        about = _("Meetings, promised calls and follow-ups of salestui.")
        if self.left_out:
            left = plural("{count} more is left out.", "{count} more are left out.", self.left_out)
            about = f"{about} {left}"
        name = "salestui" if not self.left_out else f"salestui (+{self.left_out})"
        return feed_file(self.told, owner=self.owner, name=name, about=about)


def renew_feed(write: Write) -> Feed:
    """What the feed tells now; what was told before is remembered in the file, outside the history."""
    known = write.first(select(remembered.c.content).where(remembered.c.id == REMEMBERED))
    content = dict(known["content"]) if known else {}
    owner = str(content.get("owner") or write.office.new_id(write.now))
    before: Memory = content.get("told", {})
    entries, left_out = _entries(write, owner)
    told, memory = retold(entries, before, write.now.replace(microsecond=0))
    now = {"owner": owner, "told": memory}
    if now != content:
        write.keep(remembered, REMEMBERED, content=now, at=write.now)
    return Feed(owner, told, left_out)


def _entries(read: Read, owner: str) -> tuple[list[Entry], int]:
    agreed = read.all(_meetings(read))
    held = {(row["id"], row["starts_at"]) for row in agreed}
    meetings = [_meeting(read, row) for row in agreed]
    exact = read.all(_promised(read))
    promised = [row for row in exact if (row["meeting_id"], row["due_at"]) not in held]
    late = read.all(_open(read, followup.c.due_on < read.today, MOST_LATE))
    rest = max(0, MOST - 1 - len(meetings) - len(promised) - len(late))
    coming = read.all(_open(read, followup.c.due_on >= read.today, rest))
    fresh = read.count(_counted(read, followup.c.due_on <= read.today, _patient(read)))
    listed = [*meetings, *(_promise(read, row) for row in promised)][: MOST - 1]
    listed += [_day(read, row) for row in (*late, *coming)][: MOST - 1 - len(listed)]
    beyond = read.count(_counted(read, _exact(read))) - len(exact)
    planned = read.count(_counted(read, _planned(read)))
    left_out = len(meetings) + len(promised) + beyond + planned - len(listed)
    return [*listed, *([_prospects(read, owner, fresh)] if fresh else [])], left_out


def _joined() -> Select[tuple[object, ...]]:
    return select(
        *followup.c,
        organisation.c.name.label("organisation"),
        contact.c.name.label("contact"),
    ).select_from(
        followup.join(organisation, followup.c.organisation_id == organisation.c.id).outerjoin(
            contact, followup.c.contact_id == contact.c.id
        )
    )


def _waits(read: Read) -> ColumnElement[bool]:
    """Open, not held, and with somebody who may be called, or about a complaint."""
    return and_(waiting(read), followup.c.held.is_(False))


def _exact(read: Read) -> ColumnElement[bool]:
    """Promised to the minute, today or later."""
    return and_(followup.c.agreed.is_(True), followup.c.due_at.is_not(None), followup.c.due_on >= read.today)


def _patient(read: Read) -> ColumnElement[bool]:
    kinds = [kind.key for kind in read.office.playbook.kinds if kind.patient]
    return and_(followup.c.kind.in_(kinds), followup.c.agreed.is_(False))


def _planned(read: Read) -> ColumnElement[bool]:
    """Late, or of a day of the coming weeks, without a promised minute of its own."""
    return and_(followup.c.due_on <= read.today + AHEAD, not_(_exact(read)), not_(_patient(read)))


def _promised(read: Read) -> Select[tuple[object, ...]]:
    return _joined().where(_waits(read), _exact(read)).order_by(followup.c.due_at, followup.c.id).limit(MOST)


def _open(read: Read, where: ColumnElement[bool], most: int) -> Select[tuple[object, ...]]:
    """The first of them; which, is found before anything is joined to thousands."""
    order = (followup.c.agreed.desc(), followup.c.due_on, followup.c.priority, followup.c.id)
    first = select(followup.c.id).where(_waits(read), _planned(read), where).order_by(*order).limit(most)
    return _joined().where(followup.c.id.in_(first)).order_by(*order)


def _counted(read: Read, *where: ColumnElement[bool]) -> Select[int]:
    return select(func.count()).select_from(followup).where(_waits(read), *where)


def _meetings(read: Read) -> Select[tuple[object, ...]]:
    begin = read.office.calendar.moment(read.today, time(0))
    joined = meeting.join(organisation, meeting.c.organisation_id == organisation.c.id).outerjoin(
        contact, meeting.c.contact_id == contact.c.id
    )
    columns = (*meeting.c, organisation.c.name.label("organisation"), contact.c.name.label("contact"))
    stands = and_(meeting.c.state == MeetingState.AGREED, meeting.c.ends_at >= begin)
    return select(*columns).select_from(joined).where(stands).order_by(meeting.c.starts_at).limit(MOST)


def _who(row: RowMapping) -> str:
    return ", ".join(part for part in (row["contact"], row["organisation"]) if part)


def _summary(read: Read, row: RowMapping) -> str:
    kind = read.office.playbook.kind_name(row["kind"])
    return _("{kind}: {who}").format(kind=kind, who=_who(row))


def _meeting(read: Read, row: RowMapping) -> Entry:
    return Entry(
        row["uid"],
        _("{kind}: {who}").format(kind=_("Meeting"), who=_who(row)),
        "",
        read.office.calendar.today(row["starts_at"]),
        row["starts_at"],
        row["ends_at"],
        row["place"],
    )


def _promise(read: Read, row: RowMapping) -> Entry:
    starts: datetime = row["due_at"]
    return Entry(uid_of(row["id"]), _summary(read, row), row["reason"], row["due_on"], starts, starts + CALL)


def _day(read: Read, row: RowMapping) -> Entry:
    """A whole day; what is late stands on today until it is done."""
    words, summary = row["reason"], _summary(read, row)
    if row["due_at"] is not None:
        words = f"{clock(read.office.calendar.local(row['due_at']))} · {words}"
    if row["due_on"] < read.today:
        summary = _("Late: {what}").format(what=summary)
    return Entry(uid_of(row["id"]), summary, words, max(row["due_on"], read.today))


def _prospects(read: Read, owner: str, count: int) -> Entry:
    """New prospects wait their turn: one entry for all of them."""
    summary = plural("{count} new prospect to call", "{count} new prospects to call", count)
    return Entry(f"new-prospects-{owner}@salestui", summary, "", read.today)


def uid_of(followup_id: str) -> str:
    """What a follow-up is called in the calendar world, for ever."""
    return f"{followup_id}@salestui"


def own_entries(read: Read, uids: Iterator[str]) -> set[str]:
    """Those of the UIDs that are follow-ups of this file: our own feed, come back in the rep's calendar."""
    keys = [uid.removesuffix("@salestui") for uid in uids if uid.endswith("@salestui")]
    found: set[str] = set()
    for start in range(0, len(keys), 500):
        part = select(followup.c.id).where(followup.c.id.in_(keys[start : start + 500]))
        found |= {uid_of(row["id"]) for row in read.all(part)}
    return found
