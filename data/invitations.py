"""Invitations: a calendar file for each agreed meeting, kept in step with the file once a change is on disk.

SEQUENCE stands in the `invitation` table, outside undo, so that it only ever grows; a meeting that goes (called off,
or its booking undone) is answered with a CANCEL.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.exc import SQLAlchemyError

from data.bookkeeping import invitation
from data.model.facts import MeetingState
from data.model.invitation import Invitation, Method, calendar_file, file_name
from data.model.script import fill
from data.model.settings import Settings
from data.store import AfterCommit, Notice, Store
from data.tables import contact, meeting, organisation
from data.transaction import Read, RowChange, Values, Write
from data.words import _

_SHOWN = ("starts_at", "ends_at", "place", "contact_id", "state")
"""Columns of a meeting that its invitation tells of."""

_SUMMARY = {"en": "Meeting: {company} and {organisation}", "fi": "Tapaaminen: {company} ja {organisation}"}


def invitations_folder(settings: Settings) -> Path:
    """The folder of the rep's choice, else "Invitations" among the documents."""
    if settings.invitations:
        return Path(settings.invitations).expanduser()
    from platformdirs import user_documents_path

    return user_documents_path() / "Invitations"


def into(folder: Path) -> AfterCommit:
    """What the store is given to do after each commit: `store.after_commit.append(into(folder))`."""
    return partial(write_invitations, folder=folder)


def write_invitations(store: Store, changes: list[RowChange], *, folder: Path) -> list[Notice]:
    """Write the calendar file of every meeting these changes touched; runs on the store's thread.

    A folder that fails loses no booking: the notice says what could not be written, and where.
    """
    touched = {change.row: change for change in changes if change.table == meeting.name and _tells(change)}
    notices = []
    for change in touched.values():
        try:
            notices += store.at_once(_write_one, _before(changes, change.row), folder)
        except (OSError, ValueError, SQLAlchemyError) as error:
            why = getattr(error, "strerror", None) or str(error)
            sentence = _("The meeting is kept, but its invitation could not be written to {folder}: {why}.")
            notices.append(Notice(sentence.format(folder=folder, why=why), wrong=True))
    return notices


def _tells(change: RowChange) -> bool:
    return change.before is None or change.after is None or any(name in change.after for name in _SHOWN)


def _before(changes: list[RowChange], key: str) -> Mapping[str, Any]:
    """What is known of the meeting from the changes alone: all of it when its row went."""
    known: dict[str, Any] = {"id": key}
    for change in changes:
        if change.table == meeting.name and change.row == key:
            known.update(change.before or {})
    return known


def _write_one(write: Write, known: Mapping[str, Any], folder: Path) -> list[Notice]:
    found = write.first(select(meeting).where(meeting.c.id == known["id"]))
    row: Values = dict(found) if found is not None else known
    if "uid" not in row:
        return []
    last = write.first(select(invitation).where(invitation.c.uid == row["uid"]))
    stands = found is not None and found["state"] == MeetingState.AGREED
    gone = found is None or found["state"] == MeetingState.CANCELLED
    if (stands and row["ends_at"] < write.now) or not (stands or (gone and last and last["method"] == "REQUEST")):
        return []
    method: Method = "REQUEST" if stands else "CANCEL"
    sequence = 0 if last is None else int(last["sequence"]) + 1
    told = _invitation(write, row, method, sequence)
    name = file_name(write.office.calendar.local(row["starts_at"]).date(), _name(write, row), row["uid"])
    put(folder, name, calendar_file(told))
    if last is not None and last["file"] != name:
        (folder / Path(last["file"]).name).unlink(missing_ok=True)
    _remember(write, row["uid"], sequence, method, name)
    said = _("invitation written") if stands else _("cancellation written")
    return [Notice(said)]


def put(folder: Path, name: str, content: bytes) -> None:
    """Write a private file into the folder, whole or not at all, never through a link somebody laid there.

    Raises:
        OSError: when the folder cannot be made or written.
    """
    if Path(name).name != name:
        raise ValueError(f"not a file name: {name}")
    if not folder.exists():
        folder.mkdir(parents=True, mode=0o700)
    part = folder / f".{name}.part"
    part.unlink(missing_ok=True)
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / name)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _invitation(read: Read, row: Values, method: Method, sequence: int) -> Invitation:
    settings, playbook = read.office.settings, read.office.playbook
    guest = read.first(select(contact).where(contact.c.id == row["contact_id"]))
    language = row["language"]
    agenda = playbook.calling.invitation
    facts = dict(_facts(settings, row["place"]))
    company = settings.rep.company or settings.rep.name or "salestui"
    return Invitation(
        uid=row["uid"],
        sequence=sequence,
        method=method,
        starts_at=row["starts_at"],
        ends_at=row["ends_at"],
        written_at=_moment(read.now),
        summary=_SUMMARY.get(language, _SUMMARY["en"]).format(company=company, organisation=_name(read, row)),
        agenda=fill(agenda.said(language), facts) if agenda else "",
        place=row["place"],
        rep=settings.rep.name,
        rep_email=settings.rep.email,
        guest=guest["name"] if guest else "",
        guest_email=guest["email"] if guest else "",
        language=language,
    )


def _facts(settings: Settings, place: str) -> Iterator[tuple[str, str]]:
    yield "rep.name", settings.rep.name
    yield "rep.first", settings.rep.name.split(" ", maxsplit=1)[0]
    yield "rep.phone", settings.rep.phone
    yield "rep.email", settings.rep.email
    yield "company.name", settings.rep.company
    yield "company.fact", settings.rep.company_fact
    yield "meeting.place", place


def _moment(now: datetime) -> datetime:
    return now.replace(microsecond=0)


def _name(read: Read, row: Values) -> str:
    found = read.first(select(organisation.c.name).where(organisation.c.id == row["organisation_id"]))
    return str(found["name"]) if found else ""


def _remember(write: Write, uid: str, sequence: int, method: Method, file: str) -> None:
    values = {"sequence": sequence, "method": method, "file": file, "at": write.now}
    updated = write.connection.execute(update(invitation).where(invitation.c.uid == uid).values(**values))
    if not updated.rowcount:
        write.connection.execute(insert(invitation).values(uid=uid, **values))
    write.touch("invitation", uid)
