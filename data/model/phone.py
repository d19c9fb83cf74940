"""Phone numbers: typed by people, kept in one form (E.164), shown as people say them."""

from __future__ import annotations

import re
from functools import lru_cache

from data.model.clean import clean_line
from data.model.refusal import Unclear
from data.words import _

_LONGEST = 60
_MOST_READ = 300
_FEWEST = 6
"""Fewer digits are an extension, which many houses have."""
_LABEL = re.compile(r"^[^\W\d_]+[^\W\d_ .:]*[.:]*\s+(?=[+(0-9])|^[^\W\d_]+[.:]+\s*(?=[+(0-9])")
_REMARK = re.compile(r"\([^0-9()]*\)")
_EXTENSION = re.compile(r"[,;]?\s*(?:ext|extension|x|alanro|alanumero|alanumeron)[.:]?\s*[0-9]{1,6}\s*$", re.IGNORECASE)
_WORDS_AFTER = re.compile(r"[\s,;/(-]*[^\W\d_][^0-9]*$")
_STANDING = re.compile(
    r"(?<![0-9+])(?<![0-9][.,/-])(?:\+(?=[0-9])|\(?0(?![0-9]?\.))[0-9().-]{1,20}"
    r"(?:[ \u00a0](?!0[0-9]{1,2}\b|0[0-9]{6}|\(0[0-9])[0-9()-][0-9().-]{0,20}){0,8}(?<=[0-9])"
)
"""A number inside a line, in groups; "09.12.2026" and "08.30-09.00" are none, and a new 0 begins another number."""
_PLAIN = re.compile(r"(?:\+358 ?(?:\(0\))?|\(?0)[1-9](?:[ ()-]{0,2}[0-9])+")
_SPACING = str.maketrans("", "", " ()-")
_USUAL = re.compile(r"(?:4[0-8]|50)[0-9]{4,8}|(?:1[3-7][1-8]|[23568][1-8][0-9]|9[1-8][0-9])[0-9]{3,6}")
"""Finnish numbers without their first zero, as far as the library's own table lets all of them pass."""
_FINNISH = re.compile(r"\+358(457|4\d|50|1\d|2\d|30|39|600|700|70\d|800|[235689])(\d{3,})")


def read_phone(typed: str, country: str = "FI") -> str:
    """The number in E.164 ("+358401234567"); without a country code it is one of `country`.

    Remarks around it ("puh.", "(vaihde)", "ext 5") are left out; letters never count as digits.

    Raises:
        Unclear: when it is no number that can be dialled.
    """
    text = clean_line(typed)[:_LONGEST]
    return usual_phone(text, country) or _by_table(text, country)


def usual_phone(text: str, country: str) -> str | None:
    """A Finnish number as most are written, read without the library, which takes fifty times as long."""
    if (country != "FI" and text[:1] != "+") or not _PLAIN.fullmatch(text):
        return None
    digits = text.translate(_SPACING).removeprefix("+358").removeprefix("0")
    return f"+358{digits}" if _USUAL.fullmatch(digits) else None


def _by_table(text: str, country: str) -> str:
    """Any number, by the library's table of all countries.

    Raises:
        Unclear: when it is no number that can be dialled.
    """
    import phonenumbers

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


def numbers_in(line: str, country: str = "FI") -> list[tuple[int, int, str]]:
    """The numbers that stand in a line of text: where each begins and ends, and the number in E.164.

    Only what begins with 0 or + is one: any other figure in a note is more likely a price or a headcount.
    """
    return [found for match in _STANDING.finditer(line) if (found := _number_at(line, match, country))]


def _number_at(line: str, match: re.Match[str], country: str) -> tuple[int, int, str] | None:
    """The number here; figures that follow it ("040 123 4567 12 pcs") are tried off one group at a time."""
    start, end = match.span()
    for _group in range(4):
        try:
            return start, end, read_phone(line[start:end], country)
        except Unclear:
            end = line.rfind(" ", start, end)
        if end < start:
            break
    return None


def known_as(e164: str | None, typed: str, country: str = "FI") -> tuple[str, ...]:
    """What a number is told apart by, however it is spelled: its E.164, else the digits that were typed.

    In what could not be read as one number there may be words around it: every number in it counts.
    """
    if e164:
        return (e164,)
    text = clean_line(typed)
    digits = "".join(letter for letter in text if letter.isascii() and letter.isdigit())
    inside = [number for _start, _end, number in numbers_in(text[:_MOST_READ], country)]
    return tuple(dict.fromkeys([*inside, *([digits] if len(digits) >= _FEWEST else [])]))


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
