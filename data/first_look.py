"""The first look: the top of today's queue, told by the file before anything that takes long is loaded.

It is `queue` in plain SQL, for its plainest case: today, everything, from the top. What the two say is the same.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from data.file.opening import Reach, open_raw
from data.migration import HEAD
from data.model.calendar import Due
from data.model.early import Early
from data.model.queued import Queue, QueueRow
from data.model.ranking import ANNOUNCED, URGENT, Section

_PARTS = (Section.PINNED, Section.NOW, Section.LATE, Section.TODAY, Section.NEW)
"""What stands in today's queue, in order, by the numbers that the statements give them."""

_READ, _SHOWN = 1000, 200
"""Characters of a note that are read, and of those that are shown."""

_WAITS = """
    state = 'open'
    AND (kind IN ({cases}) OR organisation_id NOT IN (SELECT id FROM organisation WHERE do_not_call IS 1))
    AND (kind IN ({cases}) OR contact_id IS NULL
         OR contact_id NOT IN (SELECT id FROM contact WHERE do_not_contact IS 1))
"""

_PART = """
    CASE WHEN kind IN ({pinned}) THEN 0
         WHEN agreed IS 1 AND due_at <= :soon THEN 1
         WHEN kind IN ({patient}) AND agreed IS 0 THEN 4
         WHEN due_on < :today THEN 2 ELSE 3 END
"""

_DUE = f"{_WAITS} AND held IS 0 AND due_on <= :today"

_COUNTED = f"SELECT {_PART} AS part, count(*) FROM followup WHERE {_DUE} GROUP BY part"  # noqa: S608 - our own pieces

_HELD = f"SELECT count(*) FROM followup WHERE {_WAITS} AND held IS 1"  # noqa: S608

_TOP = f"""
    SELECT part, followup.id FROM
      (SELECT {_PART} AS part, id, kind, priority, due_on, due_at, organisation_id AS whose FROM followup
       WHERE {_DUE}) AS followup
    LEFT JOIN (SELECT id AS house, care_class FROM organisation WHERE care_class IS NOT NULL) ON house = whose
    ORDER BY part,
      CASE part WHEN 0 THEN due_on WHEN 1 THEN due_at WHEN 3 THEN CASE WHEN due_at > :now THEN due_at END END,
      CASE part WHEN 3 THEN CASE WHEN priority <= {URGENT} THEN 0 WHEN (kind IN ({{desk}})) IS :calling THEN 2
                                 ELSE 1 END END,
      priority, coalesce(care_class, 'B'), due_on, due_at, followup.id
    LIMIT :limit
"""  # noqa: S608

_ROW = """
    SELECT followup.*, organisation.name AS organisation, organisation.city, organisation.headcount,
      organisation.care_class, contact.name AS contact, contact.title, contact.role, deal.stage, deal.process
    FROM followup JOIN organisation ON organisation.id = followup.organisation_id
    LEFT JOIN contact ON contact.id = followup.contact_id LEFT JOIN deal ON deal.id = followup.deal_id
    WHERE followup.id = ?
"""

_TOUCH = """
    SELECT at, substr(words, 1, ?) FROM (
      SELECT started_at AS at, notes AS words FROM call WHERE organisation_id = ?
      UNION ALL
      SELECT at, text FROM note WHERE organisation_id = ?)
    ORDER BY at DESC LIMIT 1
"""

_PHONES = """
    SELECT contact_id, coalesce(nullif(e164, ''), typed) FROM phone
    WHERE organisation_id = ? AND bad IS 0 ORDER BY rank
"""


def first_look(path: Path, key: str | None, early: Early, now: datetime, limit: int) -> Queue | None:
    """The first `limit` rows of today's queue; None where that must wait for the playbook, or until the file is opened.

    Args:
        path: The file, which is only read.
        key: Its passphrase, if it has one.
        early: What is known of the playbook.
        now: The moment.
        limit: How many.
    """
    if not early.knows(early.local(now).date()) or not path.is_file():
        return None
    try:
        with closing(open_raw(path, key, Reach.READ)) as connection:
            return _Look(connection, early, now).queue(limit)
    except (sqlite3.Error, OSError, ValueError):  # whoever opens the file tells what is wrong with it
        return None


class _Look:
    """One look into the file, at one moment."""

    def __init__(self, connection: sqlite3.Connection, early: Early, now: datetime) -> None:
        connection.row_factory = sqlite3.Row
        self._connection, self._early = connection, early
        local = early.local(now)
        self._today = local.date()
        self._told = {
            "today": str(self._today),
            "now": _spelled(now),
            "soon": _spelled(now + ANNOUNCED),
            "calling": early.in_window(local),
        }

    def queue(self, limit: int) -> Queue | None:
        """The queue from the top."""
        self._connection.execute("BEGIN")
        if [tuple(row) for row in self._connection.execute("SELECT version_num FROM alembic_version")] != [(HEAD,)]:
            return None
        counts = {_PARTS[row[0]]: int(row[1]) for row in self._ask(_COUNTED)}
        top = [(_PARTS[row[0]], row[1]) for row in self._ask(_TOP, limit=limit)]
        rows = tuple(self._row(part, key) for part, key in top)
        held = int(next(iter(self._ask(_HELD)))[0])
        return Queue(rows, {part: counts[part] for part in Section if part in counts}, held=held)

    def _ask(self, statement: str, **more: Any) -> sqlite3.Cursor:
        """Ask, with the playbook's kinds put in their places."""
        lists = {name: getattr(self._early, name) for name in ("pinned", "patient", "cases", "desk")}
        marks = {name: ", ".join(f":{name}{at}" for at in range(len(kinds))) for name, kinds in lists.items()}
        values = {f"{name}{at}": kind for name, kinds in lists.items() for at, kind in enumerate(kinds)}
        return self._connection.execute(statement.format(**marks), {**values, **self._told, **more})

    def _row(self, part: Section, key: str) -> QueueRow:
        row = self._connection.execute(_ROW, (key,)).fetchone()
        house, whom = row["organisation_id"], row["contact_id"]
        worked = self._early.worked(row["kind"], row["process"])
        touch = self._connection.execute(_TOUCH, (_READ, house, house)).fetchone()
        phones: dict[str | None, str] = {}
        for person, number in self._connection.execute(_PHONES, (house,)):
            phones.setdefault(person, number)
        return QueueRow(
            id=key,
            section=part,
            kind=row["kind"],
            kind_name=worked.name,
            opens=worked.opens,
            script=row["script"] or worked.script,
            due=Due(date.fromisoformat(row["due_on"]), _instant(row["due_at"])),
            agreed=bool(row["agreed"]),
            reason=row["reason"],
            attempt=row["attempt"],
            moved=row["moved"],
            held_because="",
            organisation_id=house,
            organisation=row["organisation"],
            city=row["city"],
            headcount=row["headcount"],
            care_class=row["care_class"],
            contact_id=whom,
            contact=row["contact"] or "",
            title=row["title"] or "",
            role=row["role"],
            phone=phones.get(whom) or phones.get(None, ""),
            deal_id=row["deal_id"],
            stage=row["stage"] or "",
            stage_name=self._early.stage(row["stage"] or "", row["process"]),
            last_touch=_instant(touch[0]) if touch else None,
            last_words=" ".join(touch[1].split())[:_SHOWN] if touch else "",
        )


def _spelled(moment: datetime) -> str:
    """A moment as the file spells it."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"


def _instant(spelled: str | None) -> datetime | None:
    return None if spelled is None else datetime.fromisoformat(spelled).replace(tzinfo=UTC)
