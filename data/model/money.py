"""Amounts of money as the rep types them, to the cent."""

from __future__ import annotations

import re

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import _

MOST = 10_000_000_000
"""Euros; nobody sells more by phone."""

_WRITTEN = re.compile(r"(?P<whole>[0-9]{1,3}(?:[ .,'][0-9]{3})+|[0-9]+)(?:(?P<point>[.,])(?P<cents>[0-9]{1,2}))?")
_CURRENCY = re.compile(r"\s*(?:€|eur(?:oa|os|o)?)\s*", re.IGNORECASE)
_SPACES = re.compile(r"[\u00a0\u2009\u202f]")


def read_money(text: str) -> int:
    """The amount in cents: "12 960", "4200,50", "4.200,50 €", "1,234.5"; nothing typed is nothing.

    A comma or point before exactly three digits parts thousands, before one or two it begins the cents.

    Raises:
        Unclear: when it is no amount, or one beyond all reason.
    """
    typed = clean_line(text)
    bare = _SPACES.sub(" ", _CURRENCY.sub(" ", typed)).strip()
    if not bare and not typed:
        return 0
    found = _WRITTEN.fullmatch(bare)
    parted = set(re.sub(r"[0-9]", "", found["whole"])) if found else set()
    if not found or len(parted) > 1 or found["point"] in parted:
        raise Unclear(_("“{text}” is not an amount: write it like 12 960 or 4200,50.").format(text=typed[:40]))
    euros = re.sub(r"[^0-9]", "", found["whole"])
    if len(euros) > 11 or int(euros) > MOST:
        raise Unclear(_("“{text}” is more than can be kept.").format(text=typed[:40]))
    return int(euros) * 100 + int((found["cents"] or "").ljust(2, "0"))


def show_money(cents: int) -> str:
    """The amount as it can be typed again: "12960", "4200,50"; empty for nothing."""
    if not cents:
        return ""
    return f"{cents // 100}" if cents % 100 == 0 else f"{cents // 100},{cents % 100:02d}"
