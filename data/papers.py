"""Papers: made of the file, kept as the rep types, made anew; a paper that was sent stays as it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import RowMapping, select

from data.bargaining import paper
from data.complaints import customer_deal
from data.dossier import dossier
from data.meetings import meetings_ahead
from data.model.clean import clean, clean_line
from data.model.dossier import Dossier
from data.model.facts import PaperKind
from data.model.form import PaperForm, form_for
from data.model.paper import Made, compose
from data.model.refusal import Refusal
from data.model.twohands import together
from data.procurements import tender_of
from data.transaction import Read, Write
from data.words import N_, _
from data.words import language as language_in_use


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Which paper: of what kind, about which deal, in which language."""

    kind: PaperKind
    organisation_id: str
    deal_id: str | None = None
    """Without one the organisation's newest open deal."""
    quote_id: str | None = None
    """Of a quote's text: which version; without one the version at hand."""
    language: str | None = None
    """Without one the contact's, of a hand-over the rep's own; or the one the rep last wrote in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperSheet:
    """A paper as it stands, and as the file would make it now."""

    paper_id: str | None
    """None until it is begun."""
    kind: PaperKind
    name: str
    """What the playbook calls it."""
    language: str
    organisation_id: str
    organisation: str
    deal_id: str | None
    contact_id: str | None
    contact: str
    email: str
    stands: Made
    """The text as the rep left it."""
    fresh: Made
    """As it would be made from the file now."""
    edited: bool
    stale: bool
    """Whether the file would make it otherwise now than it did."""
    sent_at: datetime | None
    """Local; None: not sent yet."""
    invitation: bool
    """Whether a meeting with them stands whose invitation goes along."""
    unpriced: bool = False
    """Whether it is a quote's text and there is no quote yet."""
    unheard: bool = False
    """Of a memo: whether nothing they said is written down yet."""
    silent: bool = False
    """Whether it is a quote's text and price may not be talked about just now."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A paper's text as it stands in the file now."""

    text: Made
    joined: bool = False
    """Whether somebody else had written there meanwhile, so that both texts stand there."""


def paper_sheet(read: Read, about: About) -> PaperSheet:
    """The paper as it stands, or as it would be made.

    Raises:
        NotFound: when the organisation or the version of the quote is gone.
        Refusal: when there is nothing to write it of.
    """
    known = _known(read, about)
    stored, language = _current(read, about, known)
    form = _form(read, about.kind, known.segment)
    fresh = compose(form, known, language, read.office.calendar)
    stands = Made(stored["subject"], stored["body"]) if stored else fresh
    sent = stored["sent_at"] if stored else None
    return PaperSheet(
        paper_id=stored["id"] if stored else None,
        kind=about.kind,
        name=form.name.said(language),
        language=language,
        organisation_id=known.organisation_id,
        organisation=known.organisation,
        deal_id=known.deal_id,
        contact_id=known.contact_id,
        contact=known.contact,
        email=known.email,
        stands=stands,
        fresh=fresh,
        edited=stored is not None and stands.whole != stored["made"],
        stale=stored is not None and sent is None and fresh.whole != stored["made"],
        sent_at=read.office.calendar.local(sent) if sent else None,
        invitation=meeting_along(read, known.deal_id, known.contact_id) is not None,
        unpriced=about.kind == PaperKind.QUOTE and known.quote is None,
        unheard=about.kind == PaperKind.MEMO and not (known.needs or known.answers),
        silent=about.kind == PaperKind.QUOTE and known.deal_id is not None and tender_of(read, known.deal_id).silent,
    )


def begin_paper(write: Write, about: About, *, anew: bool = False) -> str:
    """The key of the paper, made now if there is none; one that nobody edited follows the file. No history.

    Args:
        write: The transaction.
        about: Which paper.
        anew: Begin another one although this one was sent; it stays as it was.
    """
    sheet = paper_sheet(write, about)
    if sheet.paper_id is not None and not (anew and sheet.sent_at):
        if sheet.stale and not sheet.edited:
            fresh = sheet.fresh
            write.keep(paper, sheet.paper_id, subject=fresh.subject, body=fresh.body, made=fresh.whole)
        return sheet.paper_id
    key = write.office.new_id(write.now)
    known = _known(write, about)
    write.keep(
        paper,
        key,
        organisation_id=known.organisation_id,
        deal_id=known.deal_id,
        contact_id=known.contact_id,
        quote_id=known.quote.id if about.kind == PaperKind.QUOTE and known.quote else None,
        kind=about.kind,
        language=sheet.language,
        subject=sheet.fresh.subject,
        body=sheet.fresh.body,
        made=sheet.fresh.whole,
        created_at=write.now,
    )
    return key


def save_paper(write: Write, paper_id: str, text: Made, *, seen: Made) -> Kept:
    """Keep a paper as it is typed; no history.

    Args:
        write: The transaction.
        paper_id: Which paper.
        text: What stands on the screen now.
        seen: What stood in the file when it was last looked at; what somebody else typed since stays too.

    Raises:
        NotFound: when it is no longer in the file.
        Refusal: when it was sent.
    """
    stored = unsent(write, paper_id)
    text = Made(clean_line(text.subject), clean(text.body))
    now = Made(stored["subject"], stored["body"])
    if now.whole == stored["made"]:
        whole = text  # nobody typed there: what the file made gives way
    else:
        subject = _together(seen.subject, text.subject, now.subject)
        whole = Made(subject, together(seen.body, text.body, now.body))
    if whole != now:
        write.keep(paper, paper_id, subject=whole.subject, body=whole.body)
    return Kept(whole, joined=whole != text)


def renew_paper(write: Write, about: About) -> str:
    """Make the paper anew from the file; its key. Undo brings back what had been typed.

    One that was sent stays as it was and another is begun.
    """
    sheet = paper_sheet(write, about)
    if sheet.paper_id is None or sheet.sent_at is not None:
        return begin_paper(write, about, anew=True)
    fresh = sheet.fresh
    write.update(paper, sheet.paper_id, subject=fresh.subject, body=fresh.body, made=fresh.whole)
    write.say(N_("made {paper} for {organisation} anew"), paper=sheet.name, organisation=sheet.organisation)
    return sheet.paper_id


def meeting_along(read: Read, deal_id: str | None, contact_id: str | None) -> RowMapping | None:
    """The next meeting with whom a paper goes to: its invitation goes along."""
    ahead = meetings_ahead(read, deal_id) if deal_id else []
    return next((one for one in ahead if one["contact_id"] in (None, contact_id)), None)


def unsent(read: Read, paper_id: str) -> RowMapping:
    """The row of a paper that may still be changed.

    Raises:
        NotFound: when it is no longer in the file.
        Refusal: when it was sent.
    """
    found = read.row(paper, paper_id)
    if found["sent_at"] is not None:
        raise Refusal(_("It was sent as it stands: making it anew begins another."))
    return found


def _known(read: Read, about: About) -> Dossier:
    deal_id = about.deal_id
    if about.kind == PaperKind.PLAN and deal_id is None:
        sold = customer_deal(read, about.organisation_id)
        deal_id = sold["id"] if sold else None
    return dossier(read, about.organisation_id, deal_id, quote_id=about.quote_id)


def _form(read: Read, kind: PaperKind, segment: str) -> PaperForm:
    """The playbook's form of this kind, else that of the playbook that salestui brings along."""
    if found := form_for(read.office.playbook.papers, kind, segment):
        return found
    from data.playbooks import shelf

    found = form_for(shelf.read(shelf.DEFAULT).papers, kind, segment)
    if found is None:
        raise Refusal(_("The playbook does not say what such a paper is made of."))
    return found


def _current(read: Read, about: About, known: Dossier) -> tuple[RowMapping | None, str]:
    """The paper to go on with, if there is one, and its language.

    A sent memo is done with as soon as their needs were talked about again: then there is none yet.
    """
    quote_id = known.quote.id if about.kind == PaperKind.QUOTE and known.quote else None
    wanted = select(paper).where(
        paper.c.kind == about.kind,
        paper.c.organisation_id == known.organisation_id,
        paper.c.deal_id.is_not_distinct_from(known.deal_id),
        *([paper.c.quote_id.is_not_distinct_from(quote_id)] if about.kind == PaperKind.QUOTE else []),
    )
    newest: dict[str, RowMapping] = {}
    unsent_first = (paper.c.sent_at.is_not(None), paper.c.created_at.desc(), paper.c.id.desc())
    for row in read.all(wanted.order_by(*unsent_first)):
        newest.setdefault(row["language"], row)
    going = {lang: row for lang, row in newest.items() if not _over(row, known)}
    reader = _ours(read, known) if about.kind == PaperKind.HAND_OVER else known.language
    language = about.language or _spoken(going, reader)
    return going.get(language), language


def _ours(read: Read, known: Dossier) -> str:
    """The rep's own language, in which a note to our own people is written."""
    return language_in_use() if language_in_use() in read.office.playbook.languages else known.language


def _spoken(going: dict[str, RowMapping], theirs: str) -> str:
    """The reader's language, unless the rep wrote in another one and not in that."""
    written = [lang for lang, row in going.items() if row["sent_at"] or row["made"] != _stands(row).whole]
    return theirs if theirs in written or not written else written[0]


def _over(row: RowMapping, known: Dossier) -> bool:
    return bool(
        row["kind"] == PaperKind.MEMO and row["sent_at"] and known.met_at is not None and known.met_at > row["sent_at"]
    )


def _stands(row: RowMapping) -> Made:
    return Made(row["subject"], row["body"])


def _together(before: str, mine: str, theirs: str) -> str:
    """A line that two hands wrote at once."""
    if mine in (before, theirs):
        return theirs
    return mine if theirs == before else f"{theirs} / {mine}"
