"""Price and terms as a paper tells them: the options of a quote in tables, what is agreed, and until when."""

from __future__ import annotations

from collections.abc import Iterator

from data.model.agreement import Agreement
from data.model.calendar import Calendar
from data.model.clean import clean_line
from data.model.dossier import Dossier
from data.model.facts import QuoteState
from data.model.figures import euros
from data.model.markdown import escape
from data.model.paper_words import dated, said
from data.model.quote import CENT, Option, Quote, QuoteLine
from data.model.wording import NBSP, number


def price(dossier: Dossier, lang: str, _calendar: Calendar) -> str:
    """Every option with its lines and sums; of an accepted quote only what was accepted."""
    quote = dossier.quote
    if quote is None:
        return ""
    options = (quote.agreed,) if quote.agreed else quote.options
    shown = [option for option in options if option.lines]
    return "\n\n".join(_option(quote, option, lang, named=len(shown) > 1) for option in shown)


def terms(dossier: Dossier, lang: str, calendar: Calendar) -> str:
    """Until when the quote stands, or what was agreed and from when to when."""
    return "\n".join(f"- {line}" for line in _terms(dossier, lang, calendar))


def _terms(dossier: Dossier, lang: str, calendar: Calendar) -> Iterator[str]:
    quote, signed = dossier.quote, dossier.agreement
    if quote is not None:
        if quote.number > 1:
            yield said(lang, "version", number=quote.number)
        if quote.agreed:
            sum_ = euros(quote.agreed.total, lang)
            yield said(lang, "agreed", name=escape(quote.agreed.name), sum=sum_)
        elif quote.state in (QuoteState.DRAFT, QuoteState.GIVEN):
            yield said(lang, "valid", day=dated(quote.valid_until, lang, calendar))
    if signed is not None:
        yield from _signed(signed, lang, calendar)


def _signed(signed: Agreement, lang: str, calendar: Calendar) -> Iterator[str]:
    days = (
        ("signed", signed.signed_on),
        ("starts", signed.starts_on),
        ("ends", signed.ends_on),
        ("renewal", signed.renewal_on),
    )
    for name, day in days:
        if day is not None:
            yield said(lang, name, day=dated(day, lang, calendar))


def _option(quote: Quote, option: Option, lang: str, *, named: bool) -> str:
    """One option: its lines, its sums, and why a discount is given."""
    discounted = any(line.discount for line in option.lines)
    head = [said(lang, name) for name in ("what", "quantity", "unit", "months")]
    head += [said(lang, "discount")] if discounted else []
    head.append(said(lang, "sum"))
    rows = [_cells(line, lang, discounted=discounted) for line in option.lines]
    blank = [""] * (len(head) - 2)
    vat = said(lang, "vat", percent=number(quote.vat, lang))
    rows.append([f"**{said(lang, 'net')}**", *blank, f"**{euros(option.total, lang)}**"])
    rows.append([vat, *blank, euros(quote.tax(option), lang)])
    rows.append([f"**{said(lang, 'gross')}**", *blank, f"**{euros(quote.gross(option), lang)}**"])
    table = [_row(head), _row(["---", *["---:"] * (len(head) - 1)]), *map(_row, rows)]
    why = [
        f"- {said(lang, 'why', percent=number(line.discount, lang), reason=escape(line.reason))}"
        for line in option.lines
        if line.discount and clean_line(line.reason)
    ]
    parts = [f"### {escape(option.name)}" if named and option.name else "", "\n".join(table), "\n".join(why)]
    return "\n\n".join(part for part in parts if part)


def _cells(line: QuoteLine, lang: str, *, discounted: bool) -> list[str]:
    off = [f"{number(line.discount, lang)}{NBSP}%" if line.discount else ""] if discounted else []
    unit = line.unit if line.unit != line.unit.quantize(CENT) else line.unit.quantize(CENT)
    return [
        escape(line.what),
        number(line.quantity, lang),
        number(unit, lang),
        number(line.months, lang),
        *off,
        euros(line.total, lang),
    ]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
