"""The figures of a quote, as the rep types them and as they are shown: always to the cent, one under another."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from math import prod

from data.model.clean import clean_line
from data.model.effect import read_cost, read_factors
from data.model.money import MOST
from data.model.quote import CENT, QuoteLine
from data.model.refusal import Refusal, Unclear
from data.model.wording import NBSP, number
from data.words import _

MOST_PIECES = 1_000_000
HIGHEST_UNIT = 1_000_000
LONGEST_TERM = 120
LONGEST_WORDS = 300

_NOTHING = re.compile(r"0*(?:[.,]0*)?")


def read_line(
    *, what: str, quantity: str, unit: str, months: str = "1", discount: str = "", reason: str = ""
) -> QuoteLine:
    """A line whose fields are typed like this.

    Raises:
        Refusal: when a figure cannot be read or believed, or a discount has no reason.
    """
    line = QuoteLine(
        read_words(what),
        read_quantity(quantity),
        read_unit(unit),
        read_months(months),
        read_discount(discount),
        read_words(reason),
    )
    return check_line(line)


def check_line(line: QuoteLine) -> QuoteLine:
    """The same line, if it may stand on a quote.

    Raises:
        Refusal: when it may not.
    """
    if not line.what:
        raise Refusal(_("A line needs to say what it is."))
    if line.discount and not line.reason:
        raise Refusal(_("A discount needs its reason: the customer reads it too."))
    within = 0 < line.quantity <= MOST_PIECES and 0 <= line.unit <= HIGHEST_UNIT and 0 < line.months <= LONGEST_TERM
    if not within or not 0 <= line.discount <= 100:
        raise Refusal(_("The figures of that line cannot be."))
    if line.full > MOST:
        raise Refusal(_("That line comes to more than can be kept: check its figures."))
    return line


def read_words(text: str) -> str:
    """A line of words that fits on a quote.

    Raises:
        Unclear: when it is too long for one.
    """
    words = clean_line(text)
    if len(words) > LONGEST_WORDS:
        raise Unclear(_("That is too long for a quote: {most} characters are the most.").format(most=LONGEST_WORDS))
    return words


def read_quantity(text: str) -> int:
    """How many: "48", "1 000", "4 x 12".

    Raises:
        Unclear: when it is no whole number above zero, or beyond belief.
    """
    found = prod(map(Fraction, read_factors(text)))
    if found.denominator != 1:
        raise Unclear(_("A quantity is a whole number."))
    if found > MOST_PIECES:
        raise Unclear(_("A quantity is at most a million."))
    return int(found)


def read_unit(text: str) -> Decimal:
    """The price of one for a month, in euros: "7", "7,25 €".

    Raises:
        Unclear: when it is no price above zero, or beyond belief.
    """
    found = read_cost(text)
    if found > HIGHEST_UNIT:
        raise Unclear(_("A unit price is at most a million euros."))
    return found


def read_months(text: str) -> int:
    """For how many months: "12", "12 kk", "6 months"; what is paid once is 1.

    Raises:
        Unclear: when it is no whole number above zero, or longer than ten years.
    """
    found = read_cost(re.sub(r"\s*(?:kk|mo|m|months?|kuukau(?:si|tta))\.?$", "", clean_line(text), flags=re.IGNORECASE))
    if found != int(found):
        raise Unclear(_("Months are a whole number."))
    if found > LONGEST_TERM:
        raise Unclear(_("A term is at most {months} months.").format(months=LONGEST_TERM))
    return int(found)


def read_discount(text: str) -> Decimal:
    """A discount in percent: "10", "10 %", "12,5"; nothing typed is none.

    Raises:
        Unclear: when it is no percentage, or more than all of it.
    """
    found = _percent(text)
    if found > 100:
        raise Unclear(_("A discount is at most 100 %."))
    return found


def read_vat(text: str) -> Decimal:
    """VAT in percent: "25,5", "14 %", "0".

    Raises:
        Unclear: when it is no percentage.
    """
    found = _percent(text)
    if found > 100:
        raise Unclear(_("VAT is at most 100 %."))
    return found


def euros(amount: Decimal, lang: str | None = None) -> str:
    """An amount with its cents: "4 200.00 €", in Finnish "4 200,00 €"; a unit price keeps its further decimals."""
    short = amount.quantize(CENT)
    return f"{number(short if short == amount else amount.normalize(), lang)}{NBSP}€"


def figure(amount: Decimal, lang: str | None = None) -> str:
    """A figure without idle zeros: "25.5", in Finnish "25,5"."""
    plain = amount.normalize()
    return number(plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain, lang)


def _percent(text: str) -> Decimal:
    typed = clean_line(text).removesuffix("%").strip()
    return Decimal(0) if _NOTHING.fullmatch(typed) else read_cost(typed)
