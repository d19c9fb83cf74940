"""The post: calendar file and mail draft of each agreed meeting, kept in step with the file once a change is on disk.

SEQUENCE stands in the `invitation` table, outside undo, so that it only ever grows; a meeting that goes (called off,
or its booking undone) is answered with a CANCEL. What cannot be written (the folder is gone, the disk full) loses no
booking: it is remembered in the file and tried again after the next change, and when the program starts.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from data.bookkeeping import draft, invitation
from data.drafts import drop_draft, keep_draft
from data.invitations import house_name, invitation_to, make_way, put
from data.letters import Letter, letter_with, mail_name
from data.model.changes import RowChange, Values
from data.model.done import Notice
from data.model.facts import MeetingState
from data.model.feed import FILE as FEED
from data.model.invitation import Method, calendar_file, file_name
from data.model.refusal import Refusal
from data.store import AfterCommit, Store
from data.tables import meeting
from data.transaction import Read, Write, pack, unpack
from data.words import _

_SHOWN = ("starts_at", "ends_at", "place", "contact_id", "state")
"""Columns of a meeting that its invitation tells of."""

_UNWRITTEN = "unwritten:"
"""Before the meeting's key: where what could not be written is remembered among the drafts."""


def into(folder: Path) -> AfterCommit:
    """What the store is given to do after each commit: `store.after_commit.append(into(folder))`."""
    return _Post(folder)


class _Post:
    """Writes papers into a folder; runs on the store's thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._unwritten: dict[str, Values] | None = None
        """By the meeting's key what was known of it; None until the file was asked."""

    def __call__(self, store: Store, changes: list[RowChange]) -> list[Notice]:
        """The papers of every meeting these changes touched, then those that could not be written before."""
        waiting = self._waiting(store)
        touched = {change.row for change in changes if change.table == meeting.name and _tells(change)}
        notices: list[Notice] = []
        for key in touched:
            known = {**waiting.pop(key, {}), **_before(changes, key)}
            notices += self._attempt(store, key, known, again=False)
        for key in [key for key in waiting if key not in touched]:
            said = self._attempt(store, key, waiting[key], again=True)
            notices += said
            if not said and key in waiting:
                break  # still in the way: the rest would fail too, and the rep knows already
        return notices

    def _waiting(self, store: Store) -> dict[str, Values]:
        if self._unwritten is None:
            try:
                self._unwritten = store.at_once(_unwritten)
            except (Refusal, SQLAlchemyError):
                return {}
        return self._unwritten

    def _attempt(self, store: Store, key: str, known: Values, *, again: bool) -> list[Notice]:
        """Write what one meeting needs, or remember that it waits; told the first time only."""
        waiting = self._waiting(store)
        try:
            notices = store.at_once(_write_papers, known, self._folder)
        except (OSError, ValueError, SQLAlchemyError, Refusal) as error:
            waiting[key] = known
            if again:
                return []
            self._remember(store, key, known)
            return [_unable(self._folder, error)]
        waiting.pop(key, None)
        return notices

    def _remember(self, store: Store, key: str, known: Values) -> None:
        try:
            store.at_once(keep_draft, _UNWRITTEN + key, pack(known) or {})
        except (Refusal, SQLAlchemyError):
            return  # it is remembered until the program ends; a disk that takes nothing is told elsewhere


def _unable(folder: Path, error: Exception) -> Notice:
    why = getattr(error, "strerror", None) or str(error)
    sentence = _("The meeting is kept, but its invitation could not be written to {folder}: {why}. It is tried again.")
    return Notice(sentence.format(folder=folder, why=why.rstrip(".")), wrong=True)


def _unwritten(read: Read) -> dict[str, Values]:
    found = read.all(select(draft).where(draft.c.id.startswith(_UNWRITTEN)))
    return {row["id"].removeprefix(_UNWRITTEN): unpack(meeting.name, row["content"]) for row in found}


def _tells(change: RowChange) -> bool:
    return change.before is None or change.after is None or any(name in change.after for name in _SHOWN)


def _before(changes: list[RowChange], key: str) -> Mapping[str, Any]:
    """What is known of the meeting from the changes alone: all of it when its row went."""
    known: dict[str, Any] = {"id": key}
    for change in changes:
        if change.table == meeting.name and change.row == key:
            known.update(change.before or {})
    return known


def _write_papers(write: Write, known: Mapping[str, Any], folder: Path) -> list[Notice]:
    drop_draft(write, _UNWRITTEN + known["id"])
    found = write.find(meeting, known["id"])
    row: Values = dict(found) if found is not None else known
    if "uid" not in row:
        return []
    last = write.first(select(invitation).where(invitation.c.uid == row["uid"]))
    stands = found is not None and found["state"] == MeetingState.AGREED
    gone = found is None or found["state"] == MeetingState.CANCELLED
    if (stands and row["ends_at"] < write.now) or not (stands or (gone and last and last["method"] == "REQUEST")):
        return []
    method: Method = "REQUEST" if stands else "CANCEL"
    told = invitation_to(write, row, method, 0 if last is None else int(last["sequence"]) + 1)
    name = file_name(write.office.calendar.local(row["starts_at"]).date(), house_name(write, row), row["uid"])
    letter = letter_with(write, row, told, name)
    if last is None and not _begun(folder / name, row["uid"]):
        make_way(folder, (name, mail_name(name)))
    put(folder, name, calendar_file(told))
    if letter is not None:
        put(folder, letter.name, letter.content)
    _discard(folder, name, Path(last["file"]).name if last else name, letter)
    _note(write, row["uid"], told.sequence, method, name)
    return [Notice(_said(method, letter))]


def _begun(path: Path, uid: str) -> bool:
    """Whether these papers were begun before and broken off: then they are ours to write over."""
    return path.is_file() and not path.is_symlink() and uid.encode() in path.read_bytes()


def _discard(folder: Path, name: str, last: str, letter: Letter | None) -> None:
    """Take away what these papers replace under another name, and a draft that no letter belongs to now."""
    if last != name and last.endswith(".ics") and last != FEED:
        (folder / last).unlink(missing_ok=True)
        (folder / mail_name(last)).unlink(missing_ok=True)
    if letter is None:
        (folder / mail_name(name)).unlink(missing_ok=True)


def _said(method: Method, letter: Letter | None) -> str:
    if letter is None:
        return _("invitation written") if method == "REQUEST" else _("cancellation written")
    said = _("invitation and mail draft written") if method == "REQUEST" else _("cancellation and mail draft written")
    return said if letter.to else _("{written}; no e-mail address is known, so add it").format(written=said)


def _note(write: Write, uid: str, sequence: int, method: Method, file: str) -> None:
    values = {"sequence": sequence, "method": method, "file": file, "at": write.now}
    updated = write.connection.execute(update(invitation).where(invitation.c.uid == uid).values(**values))
    if not updated.rowcount:
        write.connection.execute(insert(invitation).values(uid=uid, **values))
    write.touch("invitation", uid)
