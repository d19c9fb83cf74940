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
_NOTED = re.compile(
    r"(?:(?P<before>(?<!\w)(?:eur|€)\s?)|(?<![\w.,'])(?<![0-9] )(?<!klo )(?<!at ))"
    r"(?P<figure>[0-9]{1,3}(?:[ .,'][0-9]{3})+(?![0-9])(?:[.,][0-9]{1,2})?|[0-9]{1,10}(?:[.,][0-9]{1,2})?)(?![0-9])"
    r"(?P<times>\s?(?:t|k|m|tuhatta|tonnia|milj(?:oonaa|\.)?)(?=e|€|\W|$))?"
    r"(?P<after>\s?(?:€|eur(?:oa|on|os|o)?s?(?!\w))|e(?!\w))?(?P<each>\s?(?:/|(?:a|per|kk|kuussa|month|each)(?!\w)))?",
    re.IGNORECASE,
)
"""An amount inside a line; its currency must stand beside it. What is followed by "/month" is a price of one."""
_RANGE = re.compile(r"[0-9]\s?[-–—]\s?$")
_TIMES = {"t": 1000, "k": 1000, "tuhatta": 1000, "tonnia": 1000}
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


def amounts_in(line: str) -> list[tuple[int, int, int]]:
    """The euros that stand in a line of text: where each amount begins and ends, and its cents.

    "4 200 €", "n. 9000 euroa", "EUR 1.500,50" and "12k€" are amounts; a bare figure, a range and a price for one
    ("9 €/kk") are none.
    """
    plain = _SPACES.sub(" ", line)
    return [
        (found.start(), max(found.end("after"), found.end("times"), found.end("figure")), cents)
        for found in _NOTED.finditer(plain)
        if (found["before"] or found["after"]) and not found["each"] and not _RANGE.search(plain[: found.start()][-4:])
        if (cents := _cents(found["figure"], (found["times"] or "").strip().lower()))
    ]


def _cents(figure: str, times: str) -> int:
    """The amount, 0 where it is none; with "k" the figure must be a plain one, since "1.234 k" may be two amounts."""
    if times and re.search(r"[ .,'][0-9]{3}", figure):
        return 0
    try:
        cents = read_money(figure) * (_TIMES.get(times, 1_000_000) if times else 1)
    except Unclear:
        return 0
    return cents if cents <= MOST * 100 else 0


def show_money(cents: int) -> str:
    """The amount as it can be typed again: "12960", "4200,50"; empty for nothing."""
    if not cents:
        return ""
    return f"{cents // 100}" if cents % 100 == 0 else f"{cents // 100},{cents % 100:02d}"
