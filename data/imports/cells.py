"""Single cells read as what their column means; what cannot be read is said, never dropped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from data.imports.headings import fold
from data.model.business_id import read_business_id
from data.model.bygone import read_day
from data.model.clean import clean_line
from data.model.email import read_email
from data.model.facts import BuyingRole
from data.model.phone import read_phone, usual_phone
from data.model.refusal import Unclear
from data.words import _

_MOST_PEOPLE = 10_000_000
_SURELY_FEW = 8
"""A figure of fewer digits than this is no more than that."""
_FIGURE = re.compile(r"\d+(?:[ \u00a0\u202f.,']\d{3})*(?!\d)|\d+")
_POWER = re.compile(r"(\d)[.,]?(\d*)E\+?(\d{1,2})", re.IGNORECASE)
_NUMBERS_APART = re.compile(r"\s*(?:[;/|\n]|,(?=\s*[+0(])|\b(?:tai|or|ja|and)\b)\s*")
_ADDRESSES_APART = re.compile(r"[\s;,/|]+")
_PEOPLE = {"", "hlo", "henkiloa", "henkilo", "htv", "tyontekijaa", "employees", "people", "persons", "staff"}
_MIDNIGHT = re.compile(r"[T ]00[:.]00([:.]00)?$")
_FINNISH_ID = re.compile(r"(?:FI)?[0-9]{6,7}-?[0-9]", re.IGNORECASE)

_ROLES = {
    BuyingRole.DECISION_MAKER: "decision maker, decides, päättäjä, päättää",
    BuyingRole.INFLUENCER: "influencer, vaikuttaja",
    BuyingRole.USER: "user, end user, käyttäjä",
    BuyingRole.PURCHASER: "purchaser, buyer, ostaja, hankkija, hankinta",
    BuyingRole.PAYER: "payer, budget holder, maksaja",
    BuyingRole.GATEKEEPER: "gatekeeper, portinvartija",
    BuyingRole.CHAMPION: "champion, puolestapuhuja",
}
_LANGUAGES = {"fi": "fi, fin, suomi, finnish", "en": "en, eng, englanti, english", "sv": "sv, swe, ruotsi, swedish"}


@dataclass(frozen=True, slots=True)
class Number:
    """A phone number: in E.164 where it could be read, and always as typed."""

    e164: str | None
    typed: str


def read_headcount(text: str) -> tuple[int, bool]:
    """How many people, and whether the figure says it exactly: "48 hlö" does, "50-99" and "n. 30" do not.

    Raises:
        Unclear: when there is no figure in it.
    """
    if len(text) < _SURELY_FEW and text.isascii() and text.isdigit():
        return int(text), True
    found = _FIGURE.search(text)
    count = int(re.sub(r"\D", "", found[0])) if found else 0
    if not found or count > _MOST_PEOPLE:
        raise Unclear(_("“{text}” is not a headcount.").format(text=text[:60]))
    rest = fold(text.replace(found[0], "", 1))
    return count, rest in _PEOPLE and not re.search(r"[<>~+]", text)


def read_numbers(text: str, country: str) -> list[Number]:
    """The phone numbers of a cell: one, or several with a separator between; each as typed where it cannot be read."""
    typed = clean_line(text)
    usual = usual_phone(typed, country)
    whole = Number(usual, typed) if usual else read_number(typed, country)
    if whole.e164:
        return [whole]
    apart = [read_number(part, country) for part in _NUMBERS_APART.split(text.strip()) if part.strip()]
    return apart if sum(number.e164 is not None for number in apart) > 0 else [whole]


def read_number(text: str, country: str) -> Number:
    """A phone number, also one from which a spreadsheet took its first zero, its plus, or its digits."""
    typed = re.sub(r"^(\d+)\.0$", r"\1", clean_line(text))
    for attempt in (typed, *_restored(typed)):
        try:
            return Number(read_phone(attempt, country), typed)
        except Unclear:
            continue
    return Number(None, typed)


def _restored(typed: str) -> list[str]:
    """What the number may have been before a spreadsheet took it for a figure."""
    digits = typed
    if found := _POWER.fullmatch(typed):
        shown = found[1] + found[2]
        digits = shown if len(shown) == int(found[3]) + 1 else ""
    if not digits.isascii() or not digits.isdigit():
        return []
    return [f"+{digits}", f"0{digits}"] if len(digits) > 10 else [f"0{digits}", f"+{digits}"]


def read_addresses(text: str) -> tuple[str, list[str]]:
    """The first e-mail address of a cell, and what else stands there.

    Raises:
        Unclear: when there is none.
    """
    try:
        return read_email(text), []
    except Unclear:
        parts = [part for part in _ADDRESSES_APART.split(text.strip()) if part]
        for part in parts:
            try:
                address = read_email(part)
            except Unclear:
                continue
            return address, [other for other in parts if other != part]
        raise


def read_id(text: str) -> str:
    """A business id: a Finnish one checked, another country's as typed.

    Raises:
        Unclear: when a Finnish one has a wrong digit, or it is no id at all.
    """
    try:
        return read_business_id(text)
    except Unclear:
        typed = clean_line(text)
        digits = sum(letter.isdigit() for letter in typed)
        if _FINNISH_ID.fullmatch(typed.replace(" ", "")) or digits < 4 or len(typed) > 32:
            raise
        return typed


def read_date(text: str, today: date) -> date:
    """A day gone by; a spreadsheet may have put midnight after it.

    Raises:
        Unclear: when it is no day, or one still to come.
    """
    return read_day(_MIDNIGHT.sub("", clean_line(text)), today)


def read_role(text: str) -> str:
    """A buying role by its name in either language.

    Raises:
        Unclear: when it is none of them.
    """
    wanted = fold(text)
    for role, names in _ROLES.items():
        if wanted in [fold(name) for name in (role, *names.split(", "))]:
            return role.value
    raise Unclear(_("“{text}” is not a buying role.").format(text=text[:60]))


def read_language(text: str) -> str:
    """A language as its two-letter code.

    Raises:
        Unclear: when it is not one we know.
    """
    wanted = fold(text).split(" ")[0]
    found = next((code for code, names in _LANGUAGES.items() if wanted in names.split(", ")), None)
    if found is None:
        raise Unclear(_("“{text}” is not a language we know.").format(text=text[:60]))
    return found
