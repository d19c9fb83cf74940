"""Lists of prospects for the bench, as a Finnish register sells them: gaps, doubles, every form of a number."""

from __future__ import annotations

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from data.demo.names import CITIES, COMPANY_WORDS, FIRST_FI, LAST_FI, TITLES, TRADES

HEADINGS = (
    "Yritys",
    "Y-tunnus",
    "Toimiala",
    "Henkilöstö",
    "Paikkakunta",
    "Yhteyshenkilö",
    "Titteli",
    "Puhelin",
    "Sähköposti",
    "Muistiinpanot",
)
SHARES = {"double": 0.03, "known": 0.01, "nameless": 0.002, "misread": 0.003}
"""How many of the rows repeat one above, are in the file already, have no name, or a number that is none."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)
_ENDINGS = ("aho", "harju", "joki", "järvi", "kangas", "koski", "lahti", "mäki", "niemi", "pelto", "ranta", "salo")
_FORMS = ("Oy", "Oy", "Oy", "Oy", "Ab", "Ky", "Oyj", "Tmi")
_PREFIXES = ("040", "044", "050", "045", "041", "046", "09", "03", "02", "08")
_STAFF = ("4", "12", "48", "48 hlö", "120", "250", "10–19", "n. 30", "", "")
_NOTES = (
    "",
    "",
    "",
    "soita aamulla",
    "tavattu messuilla, pyysi soittamaan syksyllä",
    "sopimus nykyisen toimittajan kanssa päättyy keväällä; kysy silloin",
    'sanoi: "ei nyt, mutta ensi vuonna"',
)


@dataclass(frozen=True, slots=True)
class Written:
    """A list that was written: what an import of it should come to."""

    path: Path
    rows: int
    nameless: int
    doubles: int
    known: int


def write_people(path: Path, rows: int, seed: int = 1, known: Sequence[tuple[str, str]] = ()) -> Written:
    """A CSV of so many rows, the same bytes for the same seed.

    Args:
        path: Where.
        rows: How many under the header.
        seed: Of the invention.
        known: Names and places that are in the rep's file already; some rows are about them.
    """
    die = random.Random(seed)
    names, counts = _names(die), dict.fromkeys(SHARES, 0)
    seen: list[list[str]] = []
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file, delimiter=";")
        sheet.writerow(HEADINGS)
        for _row in range(rows):
            kind = _kind(die, ready=bool(seen), known=bool(known))
            counts[kind] = counts.get(kind, 0) + 1
            cells = _again(die, die.choice(seen)) if kind == "double" else _company(die, next(names))
            if kind == "known":
                cells[0], cells[4] = die.choice(known)
                cells[1] = ""
            elif kind == "nameless":
                cells[0] = ""
            elif kind == "misread":
                cells[7] = "ei tiedossa"
            elif kind == "new" and (len(seen) < 5_000 or die.random() < 0.05):
                seen.append(cells)
            sheet.writerow(cells)
    return Written(path, rows, counts["nameless"], counts["double"], counts["known"])


def _kind(die: random.Random, *, ready: bool, known: bool) -> str:
    lot = die.random()
    for kind, share in SHARES.items():
        if lot < share:
            return kind if (kind != "double" or ready) and (kind != "known" or known) else "new"
        lot -= share
    return "new"


def _names(die: random.Random) -> _Names:
    return _Names(die)


class _Names:
    """Names of companies without end, none of them twice."""

    def __init__(self, die: random.Random) -> None:
        self._die = die
        self._taken: set[str] = set()

    def __next__(self) -> str:
        while True:
            die = self._die
            first, trade = die.choice(COMPANY_WORDS), die.choice(TRADES)[0]
            middle = die.choice((*_ENDINGS, *(word.lower() for word in COMPANY_WORDS)))
            owner = f"{die.choice(FIRST_FI)} {die.choice(LAST_FI)}"
            stem = die.choice((f"{first}{middle} {trade}", f"{first}{middle} {trade}", f"{trade} {owner}"))
            name = f"{stem} {die.choice(_FORMS)}"
            if name not in self._taken:
                self._taken.add(name)
                return name


def _company(die: random.Random, name: str) -> list[str]:
    first, last = die.choice(FIRST_FI), die.choice(LAST_FI)
    host = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalpha())
    title = die.choice(TITLES["company"])[0]
    person = die.random() < 0.9
    return [
        name,
        _business_id(die) if die.random() < 0.8 else "",
        die.choice(TRADES)[2] if die.random() < 0.9 else "",
        die.choice(_STAFF),
        die.choice(CITIES),
        f"{first} {last}" if person else "",
        title if person else "",
        _phone(die) if die.random() < 0.9 else "",
        f"{_plain(first)}.{_plain(last)}@{host}.example" if person and die.random() < 0.7 else "",
        die.choice(_NOTES),
    ]


def _again(die: random.Random, cells: list[str]) -> list[str]:
    """The same company once more: as it was, in capitals, or with another of its people."""
    again = list(cells)
    way = die.randrange(3)
    if way == 1:
        again[0] = again[0].upper()
    elif way == 2:
        again[5], again[8], again[7] = f"{die.choice(FIRST_FI)} {die.choice(LAST_FI)}", "", _phone(die)
    return again


def _business_id(die: random.Random) -> str:
    while True:
        digits = f"{die.randrange(1_000_000, 3_400_000):07d}"
        rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11
        if rest != 1:
            return f"{digits}-{(11 - rest) % 11}"


def _phone(die: random.Random) -> str:
    prefix, digits = die.choice(_PREFIXES), str(die.randrange(1_000_000, 9_999_999))
    return die.choice(
        (
            f"{prefix} {digits[:3]} {digits[3:]}",
            f"{prefix}{digits}",
            f"{prefix}-{digits}",
            f"+358 {prefix[1:]} {digits[:3]} {digits[3:]}",
            f"+358{prefix[1:]}{digits}",
            f"({prefix}) {digits}",
        )
    )


def _plain(name: str) -> str:
    return name.lower().translate(str.maketrans("äöå", "aoa"))
