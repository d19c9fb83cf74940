"""Prices, smaller starts, and the rules of public procurement."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Literal, Self

from pydantic import Field, model_validator

from data.model.delay import Delay
from data.model.pieces import After, Key, Named, Part, Slip, Text, Words
from data.words import _


class PriceStep(Part):
    """A unit price per month for a term."""

    months: int = Field(gt=0)
    unit: Decimal = Field(ge=0)


class Price(Named):
    """A table of prices, excluding VAT."""

    segments: list[Key] = []
    what: Text | None = None
    """What one of them is called on a quote; the name if left out."""
    quantity: int = Field(gt=0)
    by_headcount: bool = True
    """Whether a first quote is for as many as work there, where that is known; else for this quantity."""
    steps: list[PriceStep] = Field(min_length=1)


class Start(Named):
    """A smaller way to begin, offered beside the whole: fewer, for a shorter time, or at a lower price."""

    segments: list[Key] = []
    share: int = Field(100, ge=1, le=100)
    """How much of the quantity, in percent."""
    months: int | None = Field(None, gt=0)
    """For how long; None: as long as the whole."""
    discount: Decimal = Field(Decimal(0), ge=0, le=100)
    """Off the unit price, in percent."""
    reason: Text
    """Why the discount is given; it stands on the quote."""


class Agreeing(Part):
    """Figures of agreements."""

    notice: After = Delay.parse("2 m")
    """How long before the end they say, at the latest, whether they go on."""

    @model_validator(mode="after")
    def _counted(self) -> Self:
        if self.notice.unit not in ("d", "w", "m", "y") or self.notice.amount < 1:
            raise Slip(_('a notice is written in days, weeks, months or years: "2 m"'), "notice")
        return self


class Quoting(Part):
    """Figures of quotes."""

    valid: After = Delay.parse("30 d")
    """How long a quote stands."""


class Threshold(Named):
    """A procurement threshold, excluding VAT."""

    amount: Decimal = Field(ge=0)
    segments: list[Key] = []
    """Kinds of organisation it binds; none named: every public one."""
    source: Words
    checked: date
    note: Text | None = None


class SmallPurchase(Part):
    """The value, excluding VAT, under which purchases are usually not put out to tender at all."""

    amount: Decimal = Field(ge=0)
    source: Words
    checked: date
    note: Text | None = None


class Task(Part):
    """One thing to do or to fulfil."""

    key: Key
    text: Text
    done: Literal["fulfilled", "sent"] | None = None
    """What ticks a step by itself: every requirement is fulfilled, or the bid is sent."""


class Route(Named):
    """A way in which a public buyer purchases, with its own steps."""

    about: Text
    silent: bool = False
    """Whether price may not be talked about; clarifying the bid may."""
    bid: bool = True
    """Whether there is a bid to send, with requirements to fulfil."""
    steps: list[Task] = []
    requirements: list[Task] = []
    """Usual ones, to begin the checklist with."""
