"""The words of time, English and Finnish, as patterns over folded text (small letters, no dots on ä and ö)."""

from __future__ import annotations

import unicodedata

from data.model.clean import clean_line
from data.model.delay import Unit


def fold(text: str) -> str:
    """Text as the patterns know it: one line, small letters, marks over letters gone."""
    apart = unicodedata.normalize("NFD", clean_line(text).casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _any(*patterns: str) -> str:
    return f"(?:{'|'.join(patterns)})"


_WEEKDAYS = (
    "mon(?:day)?|maanantai(?:na|ksi|n|lle)?|ma",
    "tue(?:s|sday)?|tiistai(?:na|ksi|n|lle)?|ti",
    "wed(?:s|nesday)?|keskiviikko(?:na)?|keskiviiko(?:ksi|n|lle)|ke",
    "thu(?:r|rs|rsday)?|torstai(?:na|ksi|n|lle)?|to",
    "fri(?:day)?|perjantai(?:na|ksi|n|lle)?|pe",
    "sat(?:urday)?|lauantai(?:na|ksi|n|lle)?|la",
    "sun(?:day)?|sunnuntai(?:na|ksi|n|lle)?|su",
)
_CURT = ("mo", "tu", r"(?<![0-9] )we", r"(?<![0-9] )th", "fr", "sa")
"""Weekdays in two English letters, no Finnish one meant; after a figure "we" and "th" may be weeks or an 8th."""
_MONTHS = (
    "jan(?:uary)?|tammi",
    "feb(?:ruary)?|helmi",
    "mar(?:ch)?|maalis",
    "apr(?:il)?|huhti",
    "may|touko",
    "june?|kesa",
    "july?|heina",
    "aug(?:ust)?|elo",
    "sept?(?:ember)?|syys",
    "oct(?:ober)?|loka",
    "nov(?:ember)?|marras",
    "dec(?:ember)?|joulu",
)
_NUMBERS = (
    "an?|one|yksi|yhden|yhdelta",
    "two|(?:a )?couple(?: of)?|kaksi|kahden|kahdelta|pari|parin",
    "three|kolme|kolmen|kolmelta",
    "four|nelja|neljan|neljalta",
    "five|viisi|viiden|viidelta",
    "six|kuusi|kuuden|kuudelta",
    "seven|seitseman|seitsemalta",
    "eight|kahdeksan|kahdeksalta",
    "nine|yhdeksan|yhdeksalta",
    "ten|kymmenen|kymmenelta",
    "eleven|yksitoista|yhdentoista|yhdeltatoista",
    "twelve|kaksitoista|kahdentoista|kahdeltatoista",
)
_UNITS: dict[Unit, str] = {
    "min": "min(?:s|utes?|uutti|uutin|uuttia)?",
    "h": "h|hrs?|hours?|tunti|tunnin|tuntia|t",
    "wd": "wd|(?:working|business) ?days?|(?:arki|tyo)paiva[na]|(?:arki|tyo)pv|tpv",
    "d": "d|days?|pv|paiva[na]|vrk",
    "w": "w|wks?|weeks?|vk|vko|viikko|viikon|viikkoa",
    "m": "m|mo|mths?|months?|kk|kuukausi|kuukauden|kuukautta",
    "y": "y|yrs?|years?|v|vuosi|vuoden|vuotta",
}

WEEKDAY = _any(*(f"(?P<wd{index}>{names})" for index, names in enumerate(_WEEKDAYS))) + r"\.?"
"""A weekday; which one, is in the name of the group that matched."""
CURT_WEEKDAY = _any(*(f"(?P<wd{index}>{name})" for index, name in enumerate(_CURT))) + r"\.?"
"""A weekday in two English letters: read where a time is typed, too short to be one in the middle of a note."""
ANY_WEEKDAY = _any(*_WEEKDAYS, *_CURT)
MONTH = _any(*(f"(?P<mo{index + 1}>(?:{names})(?:kuu[a-z]*)?)" for index, names in enumerate(_MONTHS))) + r"\.?"
"""A month, in any case of the noun."""
NUMBER = "(?P<digits>[0-9]{1,4})|" + "|".join(f"(?P<nu{index + 1}>{words})" for index, words in enumerate(_NUMBERS))
"""A number in digits, or up to twelve in words."""
UNIT = _any(*(f"(?P<un{unit}>{words})" for unit, words in _UNITS.items()))
"""A unit of time."""
LATER = _any("paasta", "kuluttua", "from (?:now|today)", "later")
"""What makes a span count from now when it stands after it."""


def which(groups: dict[str, str | None], kind: str) -> str | None:
    """The word of this kind ("wd", "mo", "nu", "un") that was heard: its index or unit."""
    return next((name[2:] for name, text in groups.items() if text is not None and name.startswith(kind)), None)


def number_in(groups: dict[str, str | None]) -> int | None:
    """The number heard, if there was one."""
    if digits := groups.get("digits"):
        return int(digits)
    word = which(groups, "nu")
    return int(word) if word else None
