"""Invitations: what the calendar file of an agreed meeting says, and the folder where such papers are laid."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import select

from data.model.changes import Values
from data.model.invitation import Invitation, Method
from data.model.office import Office
from data.model.script import fill
from data.model.settings import Settings
from data.place import private_folder
from data.tables import contact, organisation
from data.transaction import Read

_SUMMARY = {"en": "Meeting: {company} and {organisation}", "fi": "Tapaaminen: {company} ja {organisation}"}


def folder_of(office: Office) -> Path:
    """Where this office lays its invitations and mail drafts."""
    return office.folder or invitations_folder(office.settings)


def invitations_folder(settings: Settings) -> Path:
    """The folder of the rep's choice, else "Invitations" among the documents."""
    if settings.invitations:
        return Path(settings.invitations).expanduser()
    from platformdirs import user_documents_path

    return user_documents_path() / "Invitations"


def put(folder: Path, name: str, content: bytes) -> None:
    """Write a private file into the folder, whole or not at all, never through a link somebody laid there.

    Raises:
        OSError: when the folder cannot be made or written.
    """
    if Path(name).name != name:
        raise ValueError(f"not a file name: {name}")
    if not folder.exists():
        private_folder(folder)
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


def make_way(folder: Path, names: Iterable[str]) -> None:
    """Keep whatever stands where new papers are to stand under another name: nothing of the rep's is written over.

    Raises:
        OSError: when the folder cannot be written.
    """
    for name in names:
        stem, dot, ending = name.rpartition(".")
        if os.path.lexists(folder / name):
            kept = (folder / f"{stem}-earlier{f'-{number}' if number > 1 else ''}{dot}{ending}" for number in count(1))
            (folder / name).rename(next(path for path in kept if not os.path.lexists(path)))


def invitation_to(read: Read, row: Values, method: Method, sequence: int) -> Invitation:
    """What the invitation to a meeting says now, from its row; the row itself may be gone from the file."""
    settings, playbook = read.office.settings, read.office.playbook
    guest = read.find(contact, row["contact_id"])
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
        summary=_SUMMARY.get(language, _SUMMARY["en"]).format(company=company, organisation=house_name(read, row)),
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


def house_name(read: Read, row: Values) -> str:
    """Whom a meeting is with; empty where the organisation went too."""
    found = read.first(select(organisation.c.name).where(organisation.c.id == row["organisation_id"]))
    return str(found["name"]) if found else ""
