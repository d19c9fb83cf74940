"""Milestones of a bargain in the timeline: papers, quotes, benefits shown, asks, agreements and bids."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import RowMapping, literal, select

from data.bargaining import agreement, ask, paper, presentation, procurement, quote
from data.entries import Entry, EntryKind, Source, newest
from data.model.asking import DECISIONS
from data.model.calendar import Due
from data.model.facts import Decision, PaperKind, QuoteState
from data.model.markdown import plain
from data.model.quote import Option, from_json
from data.model.wording import date_of, money, written
from data.tables import contact
from data.transaction import Read
from data.words import N_, _, language

_PAPERS = {
    PaperKind.MEMO: N_("memo sent"),
    PaperKind.QUOTE: N_("quote sent"),
    PaperKind.HAND_OVER: N_("hand-over note given"),
    PaperKind.PLAN: N_("plan sent"),
}
_SETTLED = {
    QuoteState.ACCEPTED: N_("quote {number} accepted"),
    QuoteState.DECLINED: N_("quote {number} declined"),
}


def _papers(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Papers as they were sent: the subject, and the text in full."""
    wanted = select(paper, contact.c.name.label("who")).outerjoin(contact, contact.c.id == paper.c.contact_id)
    wanted = wanted.where(paper.c.organisation_id == organisation_id, paper.c.sent_at.is_not(None))
    for row in newest(read, wanted, (paper.c.sent_at, paper.c.id), before, limit):
        text = "\n\n".join(part for part in (row["subject"], plain(row["body"])) if part)
        words = _(_PAPERS[PaperKind(row["kind"])])
        yield Entry(row["id"], EntryKind.PAPER, row["sent_at"], words, text, row["who"] or "", row["deal_id"])


def _given(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Versions of a quote as they were given, with what was offered."""
    wanted = select(quote).where(quote.c.organisation_id == organisation_id, quote.c.given_at.is_not(None))
    for row in newest(read, wanted, (quote.c.given_at, quote.c.id), before, limit):
        words = _("quote {number} given").format(number=row["number"])
        offered = "\n".join(_priced(option) for option in from_json(row["options"]))
        yield Entry(row["id"], EntryKind.QUOTE, row["given_at"], words, offered, deal_id=row["deal_id"])


def _settled(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Versions of a quote as they were accepted or declined."""
    key = quote.c.id.concat(literal(":settled"))
    here = (quote.c.organisation_id == organisation_id) & quote.c.settled_at.is_not(None)
    wanted = select(quote, key.label("entry")).where(here, quote.c.state.in_(list(_SETTLED)))
    for row in newest(read, wanted, (quote.c.settled_at, key), before, limit):
        words = _(_SETTLED[QuoteState(row["state"])]).format(number=row["number"])
        agreed = [_priced(option) for option in from_json(row["options"]) if option.key == row["accepted"]]
        yield Entry(row["entry"], EntryKind.QUOTE, row["settled_at"], words, "\n".join(agreed), deal_id=row["deal_id"])


def _shown(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Benefits as they were presented, by name."""
    names = {one.key: one.name.said(language()) for one in read.office.playbook.benefits}
    wanted = select(presentation).where(presentation.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (presentation.c.at, presentation.c.id), before, limit):
        said = " · ".join(names.get(key, str(key)) for key in row["shown"])
        yield Entry(row["id"], EntryKind.PRESENTATION, row["at"], _("benefits presented"), said, deal_id=row["deal_id"])


def _asks(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Each time the deal was asked for: the answer, and what was said about it."""
    wanted = select(ask, contact.c.name.label("who")).outerjoin(contact, contact.c.id == ask.c.contact_id)
    wanted = wanted.where(ask.c.organisation_id == organisation_id)
    for row in newest(read, wanted, (ask.c.at, ask.c.id), before, limit):
        words = _("asked: {answer}").format(answer=_(DECISIONS[Decision(row["answer"])]))
        about = "\n".join(_about_ask(read, row))
        yield Entry(row["id"], EntryKind.ASK, row["at"], words, about, row["who"] or "", row["deal_id"])


def _about_ask(read: Read, row: RowMapping) -> Iterable[str]:
    playbook = read.office.playbook
    if row["question"]:
        yield row["question"]
    if row["first"] != row["answer"]:
        yield _("at first: {answer}").format(answer=_(DECISIONS[Decision(row["first"])]))
    why = (playbook.reason_name(row["reason"]) or row["reason"], row["reason_words"])
    if said := " · ".join(part for part in why if part):
        yield said
    if row["later_until"]:
        yield _("back on {day}").format(day=date_of(row["later_until"], read.today))


def _signed(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Agreements on the day they were signed."""
    here = (agreement.c.organisation_id == organisation_id) & agreement.c.signed_on.is_not(None)
    found = [
        Entry(row["id"], EntryKind.AGREEMENT, _moment(read, row), _("agreement signed"), _term(read, row), "", deal)
        for row in read.all(select(agreement).where(here))
        for deal in [row["deal_id"]]
    ]
    older = [one for one in found if before is None or (one.at, one.id) < (before.at, before.id)]
    return sorted(older, key=lambda one: (one.at, one.id), reverse=True)[:limit]


def _moment(read: Read, row: RowMapping) -> datetime:
    """A moment of the day it was signed: nobody writes down the hour."""
    calendar = read.office.calendar
    if calendar.today(row["created_at"]) == row["signed_on"]:
        begun: datetime = row["created_at"]
        return begun
    return calendar.moment(row["signed_on"], calendar.starts)


def _term(read: Read, row: RowMapping) -> str:
    calendar = read.office.calendar
    days = (
        (_("from {day}"), row["starts_on"]),
        (_("until {day}"), row["ends_on"]),
        (_("renewed or ended by {day}"), row["renewal_on"]),
    )
    said = [sentence.format(day=written(Due(day), calendar)) for sentence, day in days if day]
    return "\n".join(part for part in (" · ".join(said), row["notes"]) if part)


def _bids(read: Read, organisation_id: str, before: Entry | None, limit: int) -> Iterable[Entry]:
    """Bids as they were sent, and why though something was open."""
    here = (procurement.c.organisation_id == organisation_id) & procurement.c.sent_at.is_not(None)
    for row in newest(read, select(procurement).where(here), (procurement.c.sent_at, procurement.c.id), before, limit):
        why = row["sent_reason"]
        about = _("though something was open: {reason}").format(reason=why) if why else row["notice"]
        yield Entry(row["id"], EntryKind.BID, row["sent_at"], _("bid sent"), about, deal_id=row["deal_id"])


def _priced(option: Option) -> str:
    return f"{option.name} {money(option.cents)}"


MILESTONES: tuple[Source, ...] = (_papers, _given, _settled, _shown, _asks, _signed, _bids)
"""Everything of a bargain that the timeline tells."""
