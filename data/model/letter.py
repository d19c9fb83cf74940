"""Letters: what the playbook has to write after a call, and a draft of it that any mail program opens (RFC 5322)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Self

from pydantic import model_validator

from data.model.clean import clean, clean_line
from data.model.email import read_email
from data.model.facts import Outcome
from data.model.invitation import Method
from data.model.pieces import Key, Named, Slip, Text, fits
from data.model.refusal import Unclear
from data.words import _

if TYPE_CHECKING:
    from email.headerregistry import Address

_LONGEST_SUBJECT = 200
_LONGEST_NAME = 60
_STRUCTURE = re.compile(r"[()<>@,;:\\\"\[\]]+")
"""What tells one address from the next: a name needs none of it."""


class FormLetter(Named):
    """A letter of the playbook: after which calls it is written, and its words."""

    outcomes: list[Outcome] = []
    cancels: bool = False
    """Whether it goes with the cancellation of a meeting."""
    objections: list[Key] = []
    """Only where one of these was raised ("send me an e-mail"); none named: always."""
    segments: list[Key] = []
    subject: Text
    body: Text

    @model_validator(mode="after")
    def _of_use(self) -> Self:
        if not self.outcomes and not self.cancels:
            raise Slip(_("needs outcomes, or cancels = true: else it is never written"))
        return self


def letter_after(
    letters: Sequence[FormLetter], outcome: Outcome, segment: str, raised: Collection[str] = ()
) -> FormLetter | None:
    """The first letter meant for a call that ended so; the narrow ones stand first in a playbook."""
    meant = (form for form in letters if outcome in form.outcomes and fits(form.segments, segment))
    return next((form for form in meant if not form.objections or set(form.objections) & set(raised)), None)


def letter_of_cancelling(letters: Sequence[FormLetter], segment: str) -> FormLetter | None:
    """The first letter meant for a meeting that is called off."""
    return next((form for form in letters if form.cancels and fits(form.segments, segment)), None)


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter in its final words, not sent yet."""

    sender: str
    sender_email: str
    guest: str
    guest_email: str
    subject: str
    body: str
    written_at: datetime
    calendar: bytes = b""
    """The invitation that goes with it, as the bytes of an .ics file."""
    method: Method = "REQUEST"
    also: tuple[tuple[str, str], ...] = ()
    """Who else is to read it: names and addresses."""


def mail_file(draft: Draft) -> bytes:
    """The draft as the bytes of an .eml file; X-Unsent makes mail programs open it for writing.

    What is no address is left out rather than written wrong: the rep's mail program then asks for it.
    """
    from email.message import EmailMessage
    from email.policy import SMTP

    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    mail["Date"] = draft.written_at.astimezone(UTC)
    for field, name, email in (("From", draft.sender, draft.sender_email), ("To", draft.guest, draft.guest_email)):
        if found := _address(name, email):
            mail[field] = found
    if copied := [found for name, email in draft.also if (found := _address(name, email))]:
        mail["Cc"] = copied
    mail["Subject"] = _headline(draft.subject)[:_LONGEST_SUBJECT]
    mail.set_content(clean(draft.body).strip() + "\n", cte="quoted-printable")
    if draft.calendar:
        mail.add_attachment(
            draft.calendar,
            maintype="text",
            subtype="calendar",
            filename="invitation.ics" if draft.method == "REQUEST" else "cancellation.ics",
            params={"method": draft.method, "charset": "utf-8"},
        )
    return mail.as_bytes()


def has_address(email: str) -> bool:
    """Whether mail can be sent there."""
    return _address("", email) is not None


def _headline(text: str) -> str:
    """A line fit for a head; words that a mail library would take for encoded, line breaks and all, stay plain."""
    return clean_line(text).replace("=?", "= ?")


def _address(name: str, email: str) -> Address | None:
    """Somebody's address as mail carries it; a domain of other letters in the form that every server knows."""
    from email.errors import MessageError
    from email.headerregistry import Address

    try:
        local, _at, domain = read_email(email).rpartition("@")
        plain = f"{local}@{domain.encode('idna').decode('ascii')}"
        shown = " ".join(_STRUCTURE.sub(" ", _headline(name)).split())[:_LONGEST_NAME].strip()
        return Address(shown, addr_spec=plain) if plain.isascii() else None
    except (Unclear, MessageError, ValueError, IndexError):
        return None
