"""An invitation as a calendar file (RFC 5545, RFC 5546): UTC times, a stable UID, headlines only."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from data.model.clean import clean, clean_line
from data.model.email import read_email
from data.model.refusal import Unclear

Method = Literal["REQUEST", "CANCEL"]
"""Whether the meeting is asked for (again), or called off."""

NO_MAIL = "invalid:nomail"
"""Stands where an address is needed and none is known; no program sends mail there."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """Everything that an invitation says."""

    uid: str
    sequence: int
    method: Method
    starts_at: datetime
    ends_at: datetime
    written_at: datetime
    summary: str
    agenda: str
    place: str
    rep: str
    rep_email: str
    guest: str
    guest_email: str
    language: str = "en"


def calendar_file(invitation: Invitation) -> bytes:
    """The invitation as the bytes of an .ics file; every text is cleaned on the way."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//salestui//salestui//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", invitation.method)
    event = Event()
    event.add("uid", clean_line(invitation.uid))
    event.add("sequence", invitation.sequence)
    event.add("dtstamp", invitation.written_at.astimezone(UTC))
    event.add("dtstart", invitation.starts_at.astimezone(UTC))
    event.add("dtend", invitation.ends_at.astimezone(UTC))
    event.add("summary", clean_line(invitation.summary), parameters={"LANGUAGE": invitation.language})
    event.add("status", "CANCELLED" if invitation.method == "CANCEL" else "CONFIRMED")
    event.add("transp", "OPAQUE")
    if place := clean_line(invitation.place):
        event.add("location", place)
    if agenda := clean(invitation.agenda).strip():
        event.add("description", agenda)
    event.add("organizer", _address(invitation.rep, invitation.rep_email), encode=False)
    guest = _address(invitation.guest, invitation.guest_email)  # a REQUEST has one, known or not (RFC 5546, 3.2.2)
    guest.params.update({"ROLE": "REQ-PARTICIPANT", "PARTSTAT": "NEEDS-ACTION", "RSVP": "TRUE"})
    event.add("attendee", guest, encode=False)
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def file_name(day: date, organisation: str, uid: str) -> str:
    """A name that any file system takes: "2026-11-26-poyta-oy-1a2b3c4d.ics"."""
    plain = unicodedata.normalize("NFKD", clean_line(organisation)).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:40].strip("-")
    last = re.sub(r"[^0-9a-zA-Z]", "", uid.split("@", maxsplit=1)[0])[-8:]
    return "-".join(part for part in (day.isoformat(), slug, last) if part) + ".ics"


def _address(name: str, email: str):  # type: ignore[no-untyped-def]  # icalendar is imported where it is used
    from icalendar import vCalAddress, vText

    found = _mail(email)
    address = vCalAddress(f"mailto:{found}" if found else NO_MAIL)
    if shown := clean_line(name).replace('"', "'"):
        address.params["CN"] = vText(shown)
    return address


def _mail(email: str) -> str:
    try:
        return read_email(email) if email.strip() else ""
    except Unclear:
        return ""
