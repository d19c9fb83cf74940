"""The euro effect of a need: quantity × unit cost × share, exact, its figures shown (domain.md §6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import prod

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.model.wording import NBSP, money, number
from data.words import _

HIGHEST = 2_000_000_000
"""Euros a year; more than this is a slip of the finger."""

_SPACES = "[ \u00a0\u2009\u202f']"
_NUMBER = re.compile(rf"(?:[0-9]{{1,3}}(?:{_SPACES}[0-9]{{3}})+|[0-9]+)(?:[.,][0-9]+)?")
_THOUSAND_OR_DECIMAL = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")
_TIMES = re.compile(r"[*×xX·]")


@dataclass(frozen=True, slots=True)
class Effect:
    """The figures of a need, as far as they are known."""

    factors: tuple[Decimal, ...] = ()
    """What the quantity is made of, such as 48 people and 5 days each."""
    unit_cost: Decimal | None = None
    """Euros."""
    share: Decimal | None = None
    """How much of it is meant, 0-1; all of it when not said."""

    @property
    def quantity(self) -> Decimal | None:
        """The quantity, its factors multiplied."""
        return _decimal(prod(map(Fraction, self.factors))) if self.factors else None

    @property
    def counted(self) -> str:
        """The quantity as its factors, the way it is typed: "48 × 5"."""
        return " × ".join(typed(factor) for factor in self.factors)

    @property
    def euros(self) -> int | None:
        """Whole euros a year, half a euro up; None until quantity and unit cost are known."""
        if not self.factors or self.unit_cost is None:
            return None
        exact = prod(map(Fraction, self.factors)) * Fraction(self.unit_cost) * Fraction(self._part)
        return (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)

    def formula(self, lang: str | None = None) -> str:
        """The sum with its figures: "48 × 5 × 180 € × 30 % = 12 960 €"; what is missing is a question mark."""
        if not self.factors and self.unit_cost is None:
            return ""
        terms = [number(factor, lang) for factor in self.factors] or ["?"]
        terms.append(f"?{NBSP}€" if self.unit_cost is None else _price(self.unit_cost, lang))
        if self.share is not None and self.share != 1:
            terms.append(f"{number(percent(self.share), lang)}{NBSP}%")
        euros = "?" if self.euros is None else money(self.euros * 100, lang)
        return f"{' × '.join(terms)} = {euros}"

    @property
    def _part(self) -> Decimal:
        return Decimal(1) if self.share is None else self.share


def read_effect(quantity: str, unit_cost: str, share: str) -> Effect:
    """The effect whose figures are typed like this; empty texts are figures not known yet.

    Raises:
        Unclear: when a figure cannot be read or believed.
    """
    found = Effect(
        read_factors(quantity) if quantity.strip() else (),
        read_cost(unit_cost) if unit_cost.strip() else None,
        read_share(share) if share.strip() else None,
    )
    if found.euros is not None and found.euros > HIGHEST:
        raise Unclear(_("That is more than 2 000 million euros a year: check the figures."))
    return found


def read_factors(text: str) -> tuple[Decimal, ...]:
    """A quantity, alone or as a product: "240", "48*5", "48 x 5".

    Raises:
        Unclear: when it cannot be read or believed.
    """
    parts = _TIMES.split(clean_line(text))
    if len(parts) > 5:
        raise Unclear(_("That is a long product: five factors are the most."))
    factors = tuple(_figure(part) for part in parts)
    if prod(map(Fraction, factors)) >= 10**9:
        raise Unclear(_("{text} is too large to be believed.").format(text=_short(text)))
    return factors


def read_cost(text: str) -> Decimal:
    """What one costs, in euros: "180", "180,50 €".

    Raises:
        Unclear: when it cannot be read or believed.
    """
    return _figure(re.sub(r"(?:€|eur(?:os?|oa)?)\s*$", "", clean_line(text), flags=re.IGNORECASE))


def read_share(text: str) -> Decimal:
    """A share typed in percent ("30", "30 %", "12,5"), as 0-1.

    Raises:
        Unclear: when it cannot be read, or is more than all of it.
    """
    found = _figure(clean_line(text).removesuffix("%"))
    if found > 100:
        raise Unclear(_("A share is at most 100 %."))
    return found / 100


def typed(figure: Decimal) -> str:
    """A figure the way it is typed, so that reading it gives the same figure."""
    text = f"{_plain(figure):f}"
    return text + "0" if _THOUSAND_OR_DECIMAL.fullmatch(text) else text


def percent(share: Decimal) -> Decimal:
    """A share of 0-1 in percent, without idle zeros."""
    return _plain(share * 100)


def stored_effect(counted: str, quantity: float | None, unit_cost: float | None, share: float | None) -> Effect:
    """The effect as the file holds it; the quantity alone stands in where its factors are not known."""
    try:
        factors = read_factors(counted) if counted else ()
    except Unclear:
        factors = ()
    if not factors and quantity is not None:
        factors = (_plain(Decimal(str(quantity))),)
    cost, part = (None if figure is None else _plain(Decimal(str(figure))) for figure in (unit_cost, share))
    return Effect(factors, cost, part)


def _figure(text: str) -> Decimal:
    """One figure above zero."""
    text = text.strip()
    if text.startswith(("-", "\u2212")):
        raise Unclear(_("{text} is below zero; a figure above zero is needed.").format(text=_short(text)))
    if not _NUMBER.fullmatch(text):
        raise Unclear(_("“{text}” is not a figure; type for example 48, 12.5 or 48*5.").format(text=_short(text)))
    if _THOUSAND_OR_DECIMAL.fullmatch(text):
        whole = text.replace(",", "").replace(".", "")
        raise Unclear(_("Does {text} mean {whole}? Type it without the mark.").format(text=text, whole=whole))
    whole, _mark, rest = re.sub(_SPACES, "", text).replace(",", ".").partition(".")
    if len(whole.lstrip("0")) > 9 or len(rest.rstrip("0")) > 4:
        raise Unclear(_("{text} has more digits than can be believed.").format(text=_short(text)))
    found = _plain(Decimal(f"{whole}.{rest or 0}"))
    if not found:
        raise Unclear(_("A figure above zero is needed."))
    return found


def _price(cost: Decimal, lang: str | None) -> str:
    cents = cost * 100
    return money(int(cents), lang) if cents == int(cents) else f"{number(cost, lang)}{NBSP}€"


def _plain(figure: Decimal) -> Decimal:
    """Without idle zeros, never in powers of ten."""
    figure = figure.normalize()
    return figure.quantize(Decimal(1)) if figure == figure.to_integral_value() else figure


def _decimal(figure: Fraction | int) -> Decimal:
    return _plain(Decimal(Fraction(figure).numerator) / Decimal(Fraction(figure).denominator))


def _short(text: str) -> str:
    return text if len(text) <= 24 else text[:23] + "…"
