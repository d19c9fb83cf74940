"""Euros and percentages of a quote as they are shown: always to the cent, so that they stand under one another."""

from __future__ import annotations

from decimal import Decimal

from data.model.quote import CENT
from data.model.wording import NBSP, number


def euros(amount: Decimal, lang: str | None = None) -> str:
    """An amount with its cents: "4 200.00 €", in Finnish "4 200,00 €"; a unit price keeps its further decimals."""
    short = amount.quantize(CENT)
    return f"{number(short if short == amount else amount.normalize(), lang)}{NBSP}€"


def figure(amount: Decimal, lang: str | None = None) -> str:
    """A figure without idle zeros: "25.5", in Finnish "25,5"."""
    plain = amount.normalize()
    return number(plain.quantize(Decimal(1)) if plain == plain.to_integral_value() else plain, lang)
