"""Phone numbers: typed by people, kept in one form (E.164), shown as people say them."""

from __future__ import annotations

import re
from functools import lru_cache

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import _

_LONGEST = 60
_LABEL = re.compile(r"^[^\W\d_]+[^\W\d_ .:]*[.:]*\s+(?=[+(0-9])|^[^\W\d_]+[.:]+\s*(?=[+(0-9])")
_REMARK = re.compile(r"\([^0-9()]*\)")
_EXTENSION = re.compile(r"[,;]?\s*(?:ext|extension|x|alanro|alanumero|alanumeron)[.:]?\s*[0-9]{1,6}\s*$", re.IGNORECASE)
_WORDS_AFTER = re.compile(r"[\s,;/(-]*[^\W\d_][^0-9]*$")
_FINNISH = re.compile(r"\+358(457|4\d|50|1\d|2\d|30|39|600|700|70\d|800|[235689])(\d{3,})")


def read_phone(typed: str, country: str = "FI") -> str:
    """The number in E.164 ("+358401234567"); without a country code it is one of `country`.

    Remarks around it ("puh.", "(vaihde)", "ext 5") are left out; letters never count as digits.

    Raises:
        Unclear: when it is no number that can be dialled.
    """
    import phonenumbers

    text = clean_line(typed)[:_LONGEST]
    digits = _without_remarks(text)
    if not digits or any(letter.isalpha() for letter in digits):
        raise _unreadable(text)
    try:
        number = phonenumbers.parse(digits, country or None)
    except phonenumbers.NumberParseException:
        raise _unreadable(text) from None
    if not phonenumbers.is_valid_number(number):
        raise _unreadable(text)
    number.extension = None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def first_number(text: str, country: str = "FI") -> str | None:
    """The first number found in a text ("040 123 4567, or the switchboard 09 …"), in E.164."""
    import phonenumbers

    for found in phonenumbers.PhoneNumberMatcher(clean_line(text), country or None):
        return phonenumbers.format_number(found.number, phonenumbers.PhoneNumberFormat.E164)
    return None


@lru_cache(maxsize=4096)
def show_phone(e164: str, country: str = "FI") -> str:
    """The number as it is read aloud: in its own country's form at home ("040 123 4567"), else with its code."""
    if country == "FI" and (found := _FINNISH.fullmatch(e164)):
        return f"0{found[1]} {_in_groups(found[2])}"
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    home = phonenumbers.region_code_for_number(number) == country
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, form.NATIONAL if home else form.INTERNATIONAL)


def _without_remarks(text: str) -> str:
    text = _REMARK.sub(" ", text).strip()
    text = _LABEL.sub("", text)
    return _WORDS_AFTER.sub("", _EXTENSION.sub("", text)).strip()


def _in_groups(digits: str) -> str:
    """Threes, and what is left over joined to the last: "123 4567"."""
    if len(digits) < 6:
        return digits
    return f"{digits[:3]} {digits[3:]}"


def _unreadable(text: str) -> Unclear:
    return Unclear(_("“{text}” is not a phone number: write it like 040 123 4567 or +46 8 123 456.").format(text=text))
