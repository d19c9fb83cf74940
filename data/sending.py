"""Sending papers: written into the folder as Markdown, plain text and mail draft, marked as sent in one step."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import RowMapping, select

from data.at_hand import customer_name
from data.bargaining import paper
from data.bookkeeping import invitation
from data.followups import close_followup, open_followups
from data.invitations import folder_of, invitation_to, make_way, put
from data.model.clean import clean_line
from data.model.facts import PaperKind, QuoteState
from data.model.invitation import calendar_file
from data.model.letter import Draft, has_address, mail_file
from data.model.markdown import plain
from data.model.paper import Made, document
from data.model.refusal import DoNotCall, Refusal
from data.papers import meeting_along
from data.quotes import give_quote, quote_with
from data.tables import contact, organisation
from data.transaction import Read, Write
from data.words import N_, _

_DONE_BY = {PaperKind.MEMO: "memo", PaperKind.QUOTE: "quote", PaperKind.HAND_OVER: "hand_over", PaperKind.PLAN: "plan"}
"""Which work of a follow-up a paper finishes."""

_SENT = {
    PaperKind.MEMO: N_("memo for {organisation} sent"),
    PaperKind.QUOTE: N_("quote for {organisation} sent"),
    PaperKind.HAND_OVER: N_("hand-over note on {organisation} written"),
    PaperKind.PLAN: N_("plan for {organisation} sent"),
}


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a paper was written, and to whom its mail draft goes."""

    markdown: Path
    text: Path
    mail: Path
    to: str
    """Empty where no address is known, and the rep fills it in."""
    attached: bool
    """Whether an invitation goes along."""


def send_paper(write: Write, paper_id: str) -> Sent:
    """Write a paper's files into the folder and mark it as sent; what it was waited for is done.

    A quote that was still being written counts as given. One sent before is written again as it was.

    Raises:
        NotFound: when it is no longer in the file.
        Refusal: when it says nothing, they are not to be contacted, or the files cannot be written.
    """
    row = write.row(paper, paper_id)
    kind = PaperKind(row["kind"])
    if not row["body"].strip():
        raise Refusal(_("There is nothing to send yet."))
    if kind == PaperKind.QUOTE and not row["quote_id"]:
        raise Refusal(_("There is no quote yet: write its lines first, then its text is ready."))
    if kind != PaperKind.HAND_OVER:
        _refuse_unwanted(write, row)
    house = write.row(organisation, row["organisation_id"])
    if row["sent_at"] is None:
        if kind == PaperKind.QUOTE:
            _give(write, row["quote_id"])
        write.update(paper, paper_id, sent_at=write.now)
        _finish(write, row, kind)
        write.say(_SENT[kind], organisation=house["name"])
    return _written(write, write.row(paper, paper_id), house["name"], anew=row["sent_at"] is None)


def _give(write: Write, quote_id: str) -> None:
    found = quote_with(write, quote_id)
    if found.state == QuoteState.REPLACED:
        raise Refusal(_("A newer version has replaced this one: make it the next version first."))
    if found.expired(write.today):
        raise Refusal(_("That version has expired: make the next version first."))
    if found.state == QuoteState.DRAFT:
        give_quote(write, quote_id)


def _finish(write: Write, row: RowMapping, kind: PaperKind) -> None:
    """Close the follow-ups of the deal that waited for this paper."""
    for waiting in open_followups(write, row["deal_id"]) if row["deal_id"] else ():
        found = write.office.playbook.kind(waiting["kind"])
        if found is not None and found.opens == _DONE_BY[kind]:
            close_followup(write, waiting["id"], result=_("sent"))


def _refuse_unwanted(read: Read, row: RowMapping) -> None:
    house = read.row(organisation, row["organisation_id"])
    guest = read.find(contact, row["contact_id"])
    if house["do_not_call"] or (guest is not None and guest["do_not_contact"]):
        who = guest["name"] if guest is not None and guest["do_not_contact"] else house["name"]
        raise DoNotCall(_("{who} has asked not to be contacted.").format(who=who))


def _written(write: Write, row: RowMapping, house: str, *, anew: bool) -> Sent:
    """The files of a paper, in the folder; what stood there before it was sent is kept."""
    made = Made(row["subject"], row["body"])
    text = plain(made.body) + "\n"
    guest = write.find(contact, row["contact_id"])
    outside = row["kind"] != PaperKind.HAND_OVER
    email = guest["email"] if outside and guest is not None and has_address(guest["email"]) else ""
    calendar = _invitation(write, row) if outside else b""
    rep = write.office.settings.rep
    draft = Draft(
        sender=rep.name,
        sender_email=rep.email,
        guest=guest["name"] if guest is not None and outside else "",
        guest_email=email,
        also=_concerned(write, row, email) if row["kind"] == PaperKind.PLAN else (),
        subject=made.subject,
        body=text,
        written_at=write.now.replace(microsecond=0),
        calendar=calendar,
    )
    folder, stem = folder_of(write.office), paper_stem(write, row, house)
    try:
        if anew:
            make_way(folder, (f"{stem}.md", f"{stem}.txt", f"{stem}.eml"))
        put(folder, f"{stem}.md", document(made).encode())
        put(folder, f"{stem}.txt", text.encode())
        put(folder, f"{stem}.eml", mail_file(draft))
    except OSError as error:
        why = error.strerror or str(error)
        raise Refusal(
            _("Not sent: nothing can be written to {folder}: {why}.").format(folder=folder, why=why)
        ) from error
    return Sent(folder / f"{stem}.md", folder / f"{stem}.txt", folder / f"{stem}.eml", email, bool(calendar))


def _concerned(read: Read, row: RowMapping, email: str) -> tuple[tuple[str, str], ...]:
    """Everybody else there whom a plan concerns, by name and address: those with a part in it who may be written to."""
    theirs = select(contact).where(
        contact.c.organisation_id == row["organisation_id"],
        contact.c.do_not_contact.is_(False),
        contact.c.role.is_not(None),
        contact.c.email != "",
        contact.c.email != email,
    )
    people = read.all(theirs.order_by(contact.c.created_at, contact.c.id))
    return tuple((one["name"], one["email"]) for one in people if has_address(one["email"]))


def _invitation(read: Read, row: RowMapping) -> bytes:
    """The invitation to the next meeting with whom the paper goes to, as it was last written; empty without one."""
    found = meeting_along(read, row["deal_id"], row["contact_id"])
    if found is None:
        return b""
    last = read.first(select(invitation.c.sequence).where(invitation.c.uid == found["uid"]))
    return calendar_file(invitation_to(read, dict(found), "REQUEST", int(last["sequence"]) if last else 0))


def paper_stem(read: Read, row: RowMapping, house: str) -> str:
    """A name that any file system takes: "2026-11-26-poyta-oy-memo"; with a mark where the day's name is taken."""
    day = read.office.calendar.local(row["sent_at"]).date()
    stem = f"{day.isoformat()}-{_slug(house)}-{row['kind']}".replace("_", "-").replace("--", "-")
    earlier = select(paper.c.id, paper.c.organisation_id, paper.c.sent_at).where(
        paper.c.kind == row["kind"], paper.c.sent_at <= row["sent_at"], paper.c.id != row["id"]
    )
    for other in read.all(earlier):
        before = (other["sent_at"], other["id"]) < (row["sent_at"], row["id"])
        if before and read.office.calendar.local(other["sent_at"]).date() == day:
            theirs = customer_name(read, other)
            if _slug(theirs) == _slug(house):
                return f"{stem}-{row['id'][-8:]}"
    return stem


def _slug(name: str) -> str:
    flat = unicodedata.normalize("NFKD", clean_line(name)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", flat.lower()).strip("-")[:40].strip("-")
