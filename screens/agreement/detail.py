"""The head of the agreement, and what is known of the lit row in full."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from textual.content import Content

from data.agreement_sheet import AgreementSheet
from data.model.agreement import LACKING, term_in_words
from data.model.bygone import show_day
from data.model.facts import Evidence
from data.model.naming import role_name
from data.model.quote import QuoteLine
from data.model.wording import money, number
from data.words import _
from screens.agreement.rows import EXACT, MAY, NOTES, PRICE, REFERENCE, RENEWAL, SIGNED, SIGNS, TERM, priced
from screens.widgets.columns import fit


def head(sheet: AgreementSheet, width: int) -> Content:
    """Whose agreement, about which deal, and whether it is signed."""
    signed = sheet.agreement.signed_on if sheet.agreement else None
    said = _("signed {day}").format(day=show_day(signed)) if signed else _("not signed yet")
    title = sheet.deal.title if sheet.deal.title != sheet.card.name else ""
    left = " · ".join(part for part in (_("Agreement"), sheet.card.name, title) if part)
    room = max(8, width - cell_len(said) - 2)
    return Content.assemble((fit(left, room), "bold"), "  ", (said, "$accent" if signed else "$text-muted"))


def about(key: str, sheet: AgreementSheet) -> list[str]:
    """Lines of text about a row; the first one is the weightiest."""
    kind, _colon, name = key.partition(":")
    if kind == "contact":
        return list(_contact(name, sheet))
    if kind == "check":
        return list(_check(name, sheet))
    told = {
        PRICE: _price,
        TERM: _term,
        RENEWAL: _renewal,
        SIGNS: _signs,
        SIGNED: _term,
        REFERENCE: _reference,
        NOTES: _notes,
        EXACT: _exact,
    }
    return list(told[key](sheet)) if key in told else []


def _price(sheet: AgreementSheet) -> Iterator[str]:
    option = sheet.accepted.agreed if sheet.accepted else None
    if sheet.accepted is None or option is None:
        yield _("Price and term come from the quote they accept.")
        return
    yield " · ".join(part for part in (option.name, *priced(sheet.accepted)) if part)
    yield " + ".join(_line(line) for line in option.lines)


def _line(line: QuoteLine) -> str:
    term = _("{quantity} × {unit} × {months} mo").format(
        quantity=number(line.quantity), unit=money(int(line.unit * 100)), months=line.months
    )
    off = _("−{percent} %").format(percent=number(line.discount.normalize())) if line.discount else ""
    return " ".join(part for part in (line.what, term, off) if part)


def _term(sheet: AgreementSheet) -> Iterator[str]:
    words = term_in_words(sheet.agreement.dates) if sheet.agreement else ""
    yield words or _("Neither first day nor last day is written down yet.")


def _renewal(sheet: AgreementSheet) -> Iterator[str]:
    yield from _term(sheet)
    yield _("A follow-up brings it up in time; another one comes before the last day.")


def _signs(sheet: AgreementSheet) -> Iterator[str]:
    if sheet.signer is not None:
        yield from _contact(sheet.signer.id, sheet)


def _reference(sheet: AgreementSheet) -> Iterator[str]:
    found = sheet.agreement
    yield _(MAY[found.reference if found else None])
    if found and found.reference_words:
        yield found.reference_words


def _notes(sheet: AgreementSheet) -> Iterator[str]:
    if sheet.agreement and sheet.agreement.notes:
        yield from sheet.agreement.notes.splitlines()


def _exact(sheet: AgreementSheet) -> Iterator[str]:
    lacks = " · ".join(_(LACKING[name]) for name in sheet.lacking)
    yield _("Missing: {facts}").format(facts=lacks) if lacks else _("Nothing is missing: read it over once more.")


def _check(name: str, sheet: AgreementSheet) -> Iterator[str]:
    check = next((one for one in sheet.checks if one.tick.key == name), None)
    if check is None:
        return
    yield check.tick.text
    if check.tick.by_itself and check.evidence != Evidence.WALKED_THROUGH:
        yield _("The file shows it: nobody needs to tick it.")
    elif check.tick.done:
        yield _("Ticked by hand; t takes the tick away.")
    else:
        yield _("Still open: Enter does it, t ticks it.")


def _contact(name: str, sheet: AgreementSheet) -> Iterator[str]:
    one = sheet.card.contact(name)
    if one is None:
        return
    numbers = (shown.shown for shown in one.phones if not shown.bad)
    yield " · ".join(part for part in (one.called, one.title, role_name(one.role), *numbers, one.email) if part)
    yield one.personal or _("No personal note yet: n writes one.")
