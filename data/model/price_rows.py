"""The prices of a quote as the customer reads them, in their language: rows for a paper."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from data.model.quote import CENT, Option, Quote, QuoteLine
from data.model.wording import NBSP, number

COLUMNS = 6
"""Cells of a head and of a line: what, quantity, unit price, months, discount, total."""

_HEAD = {
    "en": ("", "Quantity", "€ per piece and month", "Months", "Discount", "€ without VAT"),
    "fi": ("", "Määrä", "€ / kpl / kk", "Kuukausia", "Alennus", "€ ilman alv"),
}
_SAID = {
    "en": {
        "net": "Total without VAT",
        "vat": "VAT {percent} %",
        "gross": "Total with VAT",
        "valid": "The quote stands until {day}.",
        "version": "Quote, version {number}",
        "accepted": "{option} (agreed)",
    },
    "fi": {
        "net": "Yhteensä ilman alv",
        "vat": "Alv {percent} %",
        "gross": "Yhteensä, sis. alv",
        "valid": "Tarjous on voimassa {day} asti.",
        "version": "Tarjous, versio {number}",
        "accepted": "{option} (sovittu)",
    },
}


@dataclass(frozen=True, slots=True)
class PriceRow:
    """A row of the prices.

    "option" is a heading with the name of an option; "head" (column names) and "line" have `COLUMNS` cells; "why" is
    one cell with the reason of the discount on the line before it; "sum" is a label and an amount.
    """

    kind: Literal["option", "head", "line", "why", "sum"]
    cells: tuple[str, ...]


def price_rows(quote: Quote, lang: str) -> list[PriceRow]:
    """Every option with its lines and sums, in the order of the quote."""
    return [row for option in quote.options for row in option_rows(quote, option, lang)]


def option_rows(quote: Quote, option: Option, lang: str) -> list[PriceRow]:
    """One option with its lines and sums."""
    said = _SAID[_known(lang)]
    name = option.name
    if option.key == quote.accepted:
        name = said["accepted"].format(option=name)
    rows = [PriceRow("option", (name,)), PriceRow("head", _HEAD[_known(lang)])]
    for line in option.lines:
        rows.append(PriceRow("line", _cells(line, lang)))
        if line.discount and line.reason:
            rows.append(PriceRow("why", (line.reason,)))
    vat = said["vat"].format(percent=figure(quote.vat, lang))
    return [
        *rows,
        PriceRow("sum", (said["net"], euros(option.total, lang))),
        PriceRow("sum", (vat, euros(quote.tax(option), lang))),
        PriceRow("sum", (said["gross"], euros(quote.gross(option), lang))),
    ]


def quote_name(quote: Quote, lang: str) -> str:
    """What a version is called: "Quote, version 2"."""
    return _SAID[_known(lang)]["version"].format(number=quote.number)


def standing(quote: Quote, lang: str) -> str:
    """How long it stands, as a sentence."""
    day = quote.valid_until
    return _SAID[_known(lang)]["valid"].format(day=f"{day.day}.{day.month}.{day.year}")


def euros(amount: Decimal, lang: str | None = None) -> str:
    """An amount with its cents: "4 200.00 €", in Finnish "4 200,00 €"; a unit price keeps its further decimals."""
    return f"{_two(amount, lang)}{NBSP}€"


def figure(amount: Decimal, lang: str | None = None) -> str:
    """A figure without idle zeros: "25.5", in Finnish "25,5"."""
    plain = amount.normalize()
    return number(plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain, lang)


def _cells(line: QuoteLine, lang: str) -> tuple[str, ...]:
    discount = f"{figure(line.discount, lang)}{NBSP}%" if line.discount else ""
    return (
        line.what,
        number(line.quantity, lang),
        _two(line.unit, lang),
        number(line.months, lang),
        discount,
        _two(line.total, lang),
    )


def _two(amount: Decimal, lang: str | None) -> str:
    short = amount.quantize(CENT)
    return number(short if short == amount else amount.normalize(), lang)


def _known(lang: str) -> str:
    return "fi" if lang == "fi" else "en"
