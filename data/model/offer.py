"""Prices, and the thresholds of public procurement."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pydantic import Field

from data.model.pieces import Key, Named, Part, Text, Words


class PriceStep(Part):
    """A unit price per month for a term."""

    months: int = Field(gt=0)
    unit: Decimal = Field(ge=0)


class Price(Named):
    """A table of prices, excluding VAT."""

    segments: list[Key] = []
    quantity: int = Field(gt=0)
    steps: list[PriceStep] = Field(min_length=1)


class Threshold(Named):
    """A procurement threshold, excluding VAT."""

    amount: Decimal
    source: Words
    checked: date
    note: Text | None = None
