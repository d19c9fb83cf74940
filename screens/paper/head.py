"""The head of a paper: which one, to whom, in which language, and how it stands with the file."""

from __future__ import annotations

from datetime import date

from rich.cells import cell_len
from textual.content import Content

from data.model.facts import PaperKind
from data.model.wording import clock, date_of
from data.papers import PaperSheet
from data.words import N_, _
from screens.widgets.columns import fit

KINDS = {
    PaperKind.MEMO: N_("Memo"),
    PaperKind.QUOTE: N_("Quote"),
    PaperKind.HAND_OVER: N_("Hand-over note"),
    PaperKind.PLAN: N_("Plan"),
}
LANGUAGES = {"en": N_("in English"), "fi": N_("in Finnish")}


def head(sheet: PaperSheet, today: date, width: int) -> Content:
    """Two lines: what it is and how it stands; to whom it goes and what goes along."""
    language = LANGUAGES.get(sheet.language, sheet.language)
    right = f"{_(language)} · {_standing(sheet, today)}"
    left = fit(f"{_(KINDS[sheet.kind])} · {sheet.organisation}", max(8, width - cell_len(right) - 2))
    first = Content.assemble(
        (left, "bold"), " " * max(2, width - cell_len(left) - cell_len(right)), (right, "$text-muted")
    )
    sentence, wrong = _below(sheet)
    second = Content.styled(fit(sentence, width), "$warning" if wrong else "$text-muted")
    return Content("\n").join([first, second])


def _standing(sheet: PaperSheet, today: date) -> str:
    """Sent, edited, or as the file tells it."""
    if sheet.sent_at is not None:
        return _("sent {day} {time}").format(day=date_of(sheet.sent_at.date(), today), time=clock(sheet.sent_at))
    return _("edited") if sheet.edited else _("as the file tells it")


def _below(sheet: PaperSheet) -> tuple[str, bool]:
    """To whom it goes, or what the rep should know first; whether that is amber."""
    if sheet.edited and sheet.stale:
        return _("The file knows more by now: ctrl+r makes it anew, and u takes that back."), True
    if sheet.unpriced:
        return _("There is no quote yet: write its lines first, then its text is ready."), True
    if sheet.unheard and not sheet.sent_at:
        return _("Nothing they said is written down yet: the needs analysis fills this."), True
    if sheet.silent:
        return _("Price may not be talked about in this procedure: clarify the bid, no more."), True
    if sheet.kind == PaperKind.HAND_OVER:
        return _("For our own people: nothing of this goes to the customer."), False
    if not sheet.email:
        who = sheet.contact or sheet.organisation
        return _("To {who}: no e-mail address is known, so add it in the mail.").format(who=who), True
    to = _("To {name} <{email}>").format(name=sheet.contact, email=sheet.email)
    return (_("{to}, with the invitation to the next meeting").format(to=to) if sheet.invitation else to), False
