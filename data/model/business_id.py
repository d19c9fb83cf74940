"""The Finnish business id (Y-tunnus): seven digits and a check digit."""

from __future__ import annotations

import re
from operator import mul

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import _

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_WRITTEN = re.compile(r"(?:FI)?([0-9]{6,7})-?([0-9])", re.IGNORECASE)
_REGISTERED = re.compile(r"[0-9]{7}-[0-9]")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")


def read_business_id(text: str) -> str:
    """The id as registers write it ("1234567-1"), read also from its VAT form and from the old seven-digit form.

    Raises:
        Unclear: when it is no business id or a digit of it is wrong.
    """
    if _REGISTERED.fullmatch(text) and int(text[8]) == _check_digit(text[:7]):
        return text
    typed = clean_line(text)
    found = _WRITTEN.fullmatch(_DASHES.sub("-", typed).replace(" ", ""))
    if not found:
        raise Unclear(_("“{text}” is not a business id: write it like 1234567-1.").format(text=typed[:40]))
    digits, check = found[1].zfill(7), int(found[2])
    if check != _check_digit(digits):
        raise Unclear(_("The business id {text} has a wrong digit: check it.").format(text=f"{digits}-{check}"))
    return f"{digits}-{check}"


def _check_digit(digits: str) -> int | None:
    """The digit that must follow, or None for a number that is never given out."""
    rest = sum(map(mul, _WEIGHTS, map(int, digits))) % 11
    return None if rest == 1 else (11 - rest) % 11
