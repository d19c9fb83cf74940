"""What is sought: the words, the figures of a number and the business id in whatever was typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from data.model.business_id import read_business_id
from data.model.clean import clean_line, search_key
from data.model.refusal import Unclear

LONGEST = 100
"""Characters of a text that are read; nobody remembers more."""

_MOST_WORDS = 8
_FEWEST_DIGITS = 3
"""Fewer figures than this are in every second number."""
_STANDING = re.compile(r"[+(]{0,2}[0-9][0-9()\s./-]{5,}")
"""A number among words: "puh. 040 123 4567 (vaihde)"."""
_HOME = re.compile(r"^\s*(?:\+|00)?\s*358[\s-]*0(?=[1-9])")
"""The code of the country and the zero before it at home, written both."""
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Sought:
    """What was typed, as it is looked for."""

    words: tuple[str, ...]
    """Folded as a search key is."""
    digits: str = ""
    """Of a number, without the zeros before it; empty where none was typed."""
    business_id: str = ""
    """As registers write it, or empty."""

    def __bool__(self) -> bool:
        """Whether anything is sought."""
        return bool(self.words)


def read_sought(text: str) -> Sought:
    """What a text looks for; any text is a good one."""
    typed = clean_line(text)[:LONGEST]
    words = search_key(typed).split()[:_MOST_WORDS]
    return Sought(tuple(words), number_digits(typed), _business_id(typed))


def number_digits(text: str) -> str:
    """The digits of a number however it is spelt, as they end the number that is kept; empty where there is none.

    "040 123 4567", "+358 (0)40 1234567" and "(040) 123-4567" all give 401234567 or end with it.
    """
    number = text.replace("(0)", "")
    if _LETTER.search(number):
        standing = _STANDING.search(number)
        number = standing[0] if standing else ""
    digits = re.sub(r"[^0-9]", "", _HOME.sub("358", number)).lstrip("0")
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def _business_id(typed: str) -> str:
    try:
        return read_business_id(typed)
    except Unclear:
        return ""
