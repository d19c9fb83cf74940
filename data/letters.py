"""Letters: mail drafts that the playbook has for a call or a meeting, filled with what is known of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import RowMapping, select

from data.bookkeeping import change, invitation
from data.call_sheet import facts_of
from data.invitations import folder_of, invitation_to, put
from data.model.calendar import Due
from data.model.changes import Values
from data.model.facts import MeetingState, Outcome
from data.model.invitation import Invitation, Method, calendar_file, file_name
from data.model.letter import Draft, FormLetter, has_address, letter_after, letter_of_cancelling, mail_file
from data.model.playbook import Playbook
from data.model.script import fill
from data.model.wording import written
from data.tables import call, contact, deal, followup, meeting, objection, organisation
from data.transaction import Read


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail draft ready to be kept: its file name and bytes."""

    name: str
    content: bytes
    subject: str
    to: str
    """The address it goes to; empty where none is known, and the rep fills it in."""


def letter_of(read: Read, call_id: str) -> Letter | None:
    """The mail draft that the playbook has for how this call ended; None where it has none, or mail is not wanted.

    Raises:
        NotFound: when the call is no longer there.
    """
    ended = dict(read.row(call, call_id))
    if ended["outcome"] == Outcome.BOOKED and (met := _made_with(read, meeting.name, call_id)):
        found = read.first(select(meeting).where(meeting.c.id.in_(met)))
        if found is not None:
            return letter_to(read, dict(found))
    house = read.row(organisation, ended["organisation_id"])
    guest = _guest(read, ended["contact_id"])
    if house["do_not_call"] or (guest and guest["do_not_contact"]):
        return None
    raised = {row["kind"] for row in read.all(select(objection.c.kind).where(objection.c.call_id == call_id))}
    form = letter_after(read.office.playbook.letters, ended["outcome"], house["segment"], raised)
    if form is None or ended["outcome"] == Outcome.BOOKED:
        return None
    facts = _facts(read, ended) | _agreed(read, call_id, ended["language"])
    name = file_name(read.office.calendar.today(ended["ended_at"]), house["name"], call_id)
    return _letter(read, form, ended, facts, mail_name(name))


def letter_to(read: Read, row: Values) -> Letter | None:
    """The mail draft that carries the invitation to a meeting, or its cancellation, as it was last written."""
    last = read.first(select(invitation).where(invitation.c.uid == row["uid"]))
    method: Method = "CANCEL" if row["state"] == MeetingState.CANCELLED else "REQUEST"
    told = invitation_to(read, row, method, int(last["sequence"]) if last else 0)
    day = read.office.calendar.local(row["starts_at"]).date()
    house = read.row(organisation, row["organisation_id"])
    return letter_with(read, row, told, file_name(day, house["name"], row["uid"]))


def letter_with(read: Read, row: Values, told: Invitation, file: str) -> Letter | None:
    """The mail draft that carries this invitation, named like its calendar file; None where the playbook has none."""
    house = read.find(organisation, row["organisation_id"])
    segment = house["segment"] if house else ""
    form = _form(read.office.playbook, told.method, segment)
    if form is None:
        return None
    facts = _facts(read, row) if house else {}
    start = read.office.calendar.exactly(row["starts_at"])
    facts |= {
        "meeting.when": written(start, read.office.calendar, row["language"]),
        "meeting.place": row["place"],
        "rep.name": told.rep,
        "company.name": read.office.settings.rep.company,
    }
    return _letter(read, form, row, facts, mail_name(file), attached=(calendar_file(told), told.method))


def keep_letter(letter: Letter, folder: Path) -> Path:
    """Write a mail draft into the folder, private and whole; the path of its file.

    Raises:
        OSError: when the folder cannot be made or written.
    """
    put(folder, letter.name, letter.content)
    return folder / letter.name


def last_invitation(read: Read) -> tuple[Path, ...]:
    """The papers of the invitation written last whose meeting still stands: mail draft, then calendar file.

    Only those that are still in the folder; none at all where nothing stands.
    """
    joined = invitation.join(meeting, meeting.c.uid == invitation.c.uid)
    stands = (meeting.c.state == MeetingState.AGREED) & (invitation.c.method == "REQUEST")
    newest = (invitation.c.at.desc(), invitation.c.sequence.desc(), invitation.c.uid.desc())
    found = read.first(select(invitation.c.file).select_from(joined).where(stands).order_by(*newest).limit(1))
    if found is None:
        return ()
    folder, file = folder_of(read.office), Path(found["file"]).name
    return tuple(path for path in (folder / mail_name(file), folder / file) if path.is_file())


def mail_name(file: str) -> str:
    """The name of the mail draft that stands beside a calendar file."""
    return file.removesuffix(".ics") + ".eml"


def _form(playbook: Playbook, method: Method, segment: str) -> FormLetter | None:
    if method == "CANCEL":
        return letter_of_cancelling(playbook.letters, segment)
    return letter_after(playbook.letters, Outcome.BOOKED, segment)


def _letter(
    read: Read,
    form: FormLetter,
    row: Values,
    facts: dict[str, str],
    name: str,
    *,
    attached: tuple[bytes, Method] = (b"", "REQUEST"),
) -> Letter:
    """The letter in its final words, to whom the call or meeting was with and in their language."""
    guest, lang = _guest(read, row["contact_id"]), row["language"]
    rep = read.office.settings.rep
    email = guest["email"] if guest and has_address(guest["email"]) else ""
    subject = fill(form.subject.said(lang), facts)
    draft = Draft(
        sender=rep.name,
        sender_email=rep.email,
        guest=guest["name"] if guest else "",
        guest_email=email,
        subject=subject,
        body=fill(form.body.said(lang), facts),
        written_at=_moment(read.now),
        calendar=attached[0],
        method=attached[1],
    )
    return Letter(name, mail_file(draft), subject, email)


def _moment(now: datetime) -> datetime:
    return now.replace(microsecond=0)


def _facts(read: Read, row: Values) -> dict[str, str]:
    """What is known of them; a deal or contact that went since the row was written is passed over."""
    place = read.office.playbook.calling.place
    about = read.first(select(deal.c.id).where(deal.c.id == row["deal_id"]))
    guest = _guest(read, row["contact_id"])
    facts = facts_of(read, row["organisation_id"], about["id"] if about else None, guest["id"] if guest else None)
    return facts | {"meeting.place": place.said(row["language"]) if place else ""}


def _agreed(read: Read, call_id: str, lang: str) -> dict[str, str]:
    """When the next call was agreed to be, in words."""
    made = followup.c.id.in_(_made_with(read, followup.name, call_id))
    found = read.first(select(followup).where(made, followup.c.agreed.is_(True)).order_by(followup.c.due_on))
    if found is None:
        return {}
    return {"agreed.when": written(Due(found["due_on"], found["due_at"]), read.office.calendar, lang)}


def _made_with(read: Read, table: str, call_id: str) -> list[str]:
    """Keys of the rows of a table that were made in the same step as the call."""
    of_call = (change.c.table == call.name) & (change.c.row == call_id) & change.c.before.is_(None)
    step = select(change.c.operation_id).where(of_call)
    born = (change.c.table == table) & change.c.before.is_(None) & change.c.operation_id.in_(step)
    return [row["row"] for row in read.all(select(change.c.row).where(born))]


def _guest(read: Read, contact_id: str | None) -> RowMapping | None:
    return read.find(contact, contact_id)
