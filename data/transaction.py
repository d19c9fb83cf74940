"""Reading and writing inside one transaction; every logged write can be taken back.

Operations are plain functions whose first argument is a `Write`, queries take a `Read`; both find the office there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Executable, RowMapping, Table, delete, insert, select, update

from data import aftersale as _aftersale  # noqa: F401 - the log names its tables
from data.bookkeeping import change, operation
from data.columns import Instant, metadata
from data.file.blocklist import Blocklist
from data.model.changes import Changes, RowChange, Values
from data.model.clean import clean_all
from data.model.office import Office
from data.model.playbook import Playbook
from data.model.refusal import Conflict, NotFound
from data.prepared import by_key, changing, cleaned, prepared
from data.words import N_, Phrase, _

_PORTION = 500
_NEW: Values = {}
_UNNAMED = Phrase("")
_TOLD_SINGLY = {"meeting", "barred_number"}
"""For each of these something outside the file is written as well."""


class Read:
    """A look into the file at one moment."""

    def __init__(self, connection: Connection, office: Office, blocklist: Blocklist) -> None:
        self.connection = connection
        self.office = office
        self.blocklist = blocklist
        """The key under which numbers stand that asked not to be called."""
        self.now: datetime = office.clock()
        self.today: date = office.calendar.today(self.now)

    def seen_from(self, office: Office) -> Read:
        """The same look into the file, by another clock or playbook."""
        return Read(self.connection, office, self.blocklist)

    @property
    def file(self) -> Path:
        """The rep's file, however it was opened."""
        found = self.connection.exec_driver_sql("PRAGMA database_list").fetchone()
        return Path(str(found[2]) if found else "")

    def all(self, statement: Executable) -> list[RowMapping]:
        """Every row the statement finds."""
        return list(self.connection.execute(statement).mappings())

    def first(self, statement: Executable) -> RowMapping | None:
        """The first row the statement finds, if any."""
        return self.connection.execute(statement).mappings().first()

    def count(self, statement: Executable) -> int:
        """The one number the statement counts."""
        return int(self.connection.execute(statement).scalar() or 0)

    def process_of(self, about: Mapping[Any, Any]) -> Playbook:
        """The playbook whose process a deal travels by: the office's own, or the one chosen for it."""
        return self.office.process_for(about["process"]) or self.office.playbook

    def row(self, table: Table, key: str) -> RowMapping:
        """The row with this key.

        Raises:
            NotFound: when it is not (or no longer) there.
        """
        found = self.find(table, key)
        if found is None:
            raise NotFound(_("That is no longer in the file."))
        return found

    def find(self, table: Table, key: str | None) -> RowMapping | None:
        """The row with this key, if it is there."""
        return None if key is None else self.connection.execute(by_key(table), {"key": key}).mappings().first()


class Write(Read):
    """A transaction that changes the file and remembers how to take it back; every text is kept clean."""

    def __init__(self, connection: Connection, office: Office, blocklist: Blocklist) -> None:
        super().__init__(connection, office, blocklist)
        self.phrase: Phrase | None = None
        self.steps: list[RowChange] = []
        self.historic = True
        """Whether this transaction enters the history; undo and redo themselves do not."""
        self.check: Callable[[], None] = lambda: None
        """Called now and then while much is written: it raises where the rep stopped it."""
        self.put_off = 0
        """How many follow-ups went on to another day because theirs was full; what was done says so."""
        self.besides: list[str] = []
        """What was done besides, in words the rep must read: somebody was marked because of a number."""
        self.bulky = False
        """Whether rows that come or go in numbers enter the history at once, and are told of by their tables alone:
        those of a large import are more than fit in memory."""
        self._touched: dict[str, set[str]] = defaultdict(set)
        self._number: int | None = None
        self._logged = 0
        self._noted = 0

    def say(self, msgid: str, **values: Any) -> None:
        """Name the operation in words, for the history: `write.say(N_("moved {who}"), who=...)`."""
        self.phrase = Phrase(msgid, clean_all(values))

    def insert(self, table: Table, **values: Any) -> str:
        """Add a row; its key is made here unless given."""
        return self.insert_many(table, [values])[0]

    def insert_many(self, table: Table, rows: Iterable[Values]) -> list[str]:
        """Add many rows of one shape at once; their keys, in order."""
        rows = list(rows)
        if not rows:
            return []
        columns = {name: cleaned(row[name] for row in rows) for name in rows[0]}
        columns.setdefault("id", [self.office.new_id(self.now) for _row in rows])
        if "created_at" in table.c:
            columns.setdefault("created_at", [self.now] * len(rows))
        prepared(table, self.connection.dialect).insert(self.connection, columns)
        self._note_many(table.name, [RowChange(table.name, key, None, _NEW) for key in columns["id"]])
        return list(columns["id"])

    def update(self, table: Table, key: str, *, seen: int | None = None, **values: Any) -> None:
        """Change columns of a row; those that stay the same are not touched.

        Args:
            table: Where.
            key: Which row.
            seen: The version the writer saw; a newer one in the file is a conflict.
            values: The new values.

        Raises:
            Conflict: when somebody else changed the row since.
        """
        before = self.row(table, key)
        if seen is not None and before["version"] != seen:
            raise Conflict(_("Somebody changed this meanwhile; your text is kept, look at both and save again."))
        new = {name: value for name, value in clean_all(values).items() if before[name] != value}
        if not new:
            return
        self.connection.execute(changing(table, tuple(sorted(new))), {"_key": key, **new})
        self._note(RowChange(table.name, key, {name: before[name] for name in new}, new))

    def update_many(self, table: Table, rows: Iterable[tuple[Mapping[Any, Any], Values]]) -> int:
        """Change columns of many rows at once, each as `update` does one; how many were changed.

        Args:
            table: Where.
            rows: Each row as it was read in this transaction, with its id, and its new values.
        """
        alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for before, values in rows:
            new = {name: value for name, value in clean_all(dict(values)).items() if before[name] != value}
            if new:
                alike[tuple(sorted(new))].append({"_key": before["id"], **new})
                self._note(RowChange(table.name, before["id"], {name: before[name] for name in new}, new))
        for names, found in alike.items():
            self.connection.execute(changing(table, names), found)
        return sum(len(found) for found in alike.values())

    def delete(self, table: Table, key: str) -> None:
        """Remove a row; rows that hang on it must be removed first, so that undo brings all back."""
        before = dict(self.row(table, key))
        self.connection.execute(delete(table).where(table.c.id == key))
        self._note(RowChange(table.name, key, before, None))

    def delete_many(self, table: Table, keys: Sequence[str]) -> None:
        """Remove many rows of one table at once, as `delete` does one.

        Raises:
            NotFound: when one of them is not (or no longer) there.
        """
        for start in range(0, len(keys), _PORTION):
            part = keys[start : start + _PORTION]
            rows = {row["id"]: row for row in self.all(select(table).where(table.c.id.in_(part)))}
            if len(rows) < len(part):
                raise NotFound(_("That is no longer in the file."))
            self._note_many(table.name, [RowChange(table.name, key, dict(rows[key]), None) for key in part])
            self.connection.execute(delete(table).where(table.c.id.in_(part)))

    def keep(self, table: Table, key: str, **values: Any) -> None:
        """Put a row there as it is now, without history: for text that is saved while it is typed."""
        values = clean_all(values)
        found = self.connection.execute(update(table).where(table.c.id == key).values(**values))
        if not found.rowcount:
            self.connection.execute(insert(table).values(id=key, **values))
        self._touched[table.name].add(key)

    def touch(self, table: str, key: str) -> None:
        """Tell the screens of a change that was written without `Write`'s own verbs."""
        self._touched[table].add(key)

    @property
    def changes(self) -> Changes:
        """What this transaction touched so far."""
        whole = self._touched.keys() - _TOLD_SINGLY if self.bulky else ()
        return Changes({table: frozenset(() if table in whole else rows) for table, rows in self._touched.items()})

    def log(self, verb: str) -> int | None:
        """Write the history of this transaction; its number, or None when nothing was logged."""
        if not self.steps or not self.historic:
            return None
        self._say_put_off()
        self._say_besides()
        number = self._begin_log(verb, self.phrase or Phrase(verb))
        self._log_noted(number)
        self.touch(operation.name, str(number))
        return number

    def _begin_log(self, verb: str = "", phrase: Phrase = _UNNAMED) -> int:
        """The number of this transaction in the history, under its name as far as that is known."""
        values = {"verb": verb, "phrase": phrase.msgid, "values": phrase.values}
        if self._number is None:
            self.connection.execute(update(operation).where(operation.c.state == "undone").values(state="gone"))
            done = self.connection.execute(insert(operation).values(**values, at=self.now, state="done"))
            self._number = int((done.inserted_primary_key or (0,))[0])
        else:
            self.connection.execute(update(operation).where(operation.c.id == self._number).values(**values))
        return self._number

    def _log_noted(self, number: int) -> None:
        """Steps that were noted and are not in the history yet."""
        self._log(number, self.steps[self._noted :])
        self._noted = len(self.steps)

    def _note_many(self, table: str, entries: Sequence[RowChange]) -> None:
        """Steps of one table; where they are too many to hold, one stands for all for whoever follows the commit."""
        if not self.bulky or table in _TOLD_SINGLY:
            for entry in entries:
                self._note(entry)
            return
        if self.historic:
            number = self._begin_log() if self._number is None else self._number
            self._log_noted(number)
            self._log(number, entries)
        if table not in self._touched:
            self._note(entries[0])
            self._noted = len(self.steps)

    def _log(self, number: int, entries: Sequence[RowChange]) -> None:
        for start in range(0, len(entries), _PORTION):
            self.check()
            part = entries[start : start + _PORTION]
            columns: dict[str, Sequence[Any]] = {
                "operation_id": [number] * len(part),
                "step": range(self._logged, self._logged + len(part)),
                "table": [entry.table for entry in part],
                "row": [entry.row for entry in part],
                "before": [pack(entry.before) for entry in part],
                # a new row is not copied: undo reads it from the file before it goes
                "after": [None if entry.before is None else pack(entry.after) for entry in part],
            }
            prepared(change, self.connection.dialect).insert(self.connection, columns)
            self._logged += len(part)

    def _say_put_off(self) -> None:
        """A rule that would have flooded a day is told of, whatever was done."""
        if self.put_off and self.phrase is not None:
            done, most = str(self.phrase), self.office.playbook.calling.most_a_day
            sentence = N_("{done}; {count} moved on because a day takes at most {most} of one kind")
            self.say(sentence, done=done, count=self.put_off, most=most)

    def _say_besides(self) -> None:
        if self.besides and self.phrase is not None:
            self.say(N_("{done}; {more}"), done=str(self.phrase), more="; ".join(dict.fromkeys(self.besides)))

    def _note(self, entry: RowChange) -> None:
        self.steps.append(entry)
        self._touched[entry.table].add(entry.row)


def pack(values: Values | None) -> dict[str, Any] | None:
    """Values of a row as JSON can hold them."""
    if values is None:
        return None
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def unpack(table: str, values: Values) -> dict[str, Any]:
    """Values of a row as `pack` put them away."""
    columns = metadata.tables[table].c
    found: dict[str, Any] = {}
    for name, value in values.items():
        kind = columns[name].type
        if isinstance(value, str) and isinstance(kind, Instant):
            found[name] = datetime.fromisoformat(value)
        elif isinstance(value, str) and kind.python_type is date:
            found[name] = date.fromisoformat(value)
        else:
            found[name] = value
    return found
