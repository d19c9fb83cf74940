"""Mentions: where a text names somebody: by a full name, an e-mail address, a number in any spelling, an id."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

_WORD = re.compile(r"\w+")
_MAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_NUMBER = re.compile(r"\+?[(0-9][0-9()\s./\u00a0\u202f-]{4,}[0-9]")
_APART = r"[\s().\-/\u00a0\u202f]*"
_ENDING = r"(?:\w{0,7}(?!\w))"
"""A Finnish case ending and the like after the last word of a name."""
_SHORTEST = 3
_FEW = 40
"""So many first words are looked for faster than every word of a text is looked up."""


class Mentions:
    """Everything that names somebody, to be found in any text.

    A name of several words is found whatever its case, in both orders of two, and with an ending ("Liisa Mäkiselle");
    a name of one word only as it is written, since it may be a word of the language too.
    """

    def __init__(self, names: Iterable[str] = (), emails: Iterable[str] = (), numbers: Iterable[str] = ()) -> None:
        """Gather.

        Args:
            names: Full names, business ids and the like.
            emails: Addresses.
            numbers: Phone numbers in E.164.
        """
        self._mails = {mail.casefold() for mail in emails if mail}
        self._numbers = {national: pattern for number in numbers if number for national, pattern in [_number(number)]}
        self._lengths = sorted({len(national) for national in self._numbers})
        by_first: dict[str, list[str]] = {}
        for name in names:
            for words in _orders(name):
                first = _WORD.search(words[0])
                if first:
                    by_first.setdefault(first[0].casefold(), []).append(_name(words))
        few = len(by_first) <= _FEW
        self._hint = re.compile("|".join(map(re.escape, by_first)), re.IGNORECASE) if few and by_first else None
        self._names = {
            first: re.compile("|".join(sorted(found, key=len, reverse=True)), re.IGNORECASE)
            for first, found in by_first.items()
        }

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self._mails or self._numbers or self._names)

    def named_in(self, value: Any) -> bool:
        """Whether a text, or any text inside what JSON holds, names them."""
        if isinstance(value, str):
            return next(iter(self._spans(value)), None) is not None
        if isinstance(value, Mapping):
            return any(self.named_in(part) for pair in value.items() for part in pair)
        return isinstance(value, (list, tuple)) and any(map(self.named_in, value))

    def without(self, value: Any, word: str) -> Any:
        """The same with a neutral word in place of each mention."""
        if isinstance(value, str):
            return self._replaced(value, word)
        if isinstance(value, Mapping):
            return {self._replaced(name, word): self.without(part, word) for name, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.without(part, word) for part in value]
        return value

    def _replaced(self, text: str, word: str) -> str:
        spans, parts, end = self._spans(text), list[str](), 0
        for start, stop in sorted(spans):
            if start >= end:
                parts += [text[end:start], word]
            end = max(end, stop)
        return "".join([*parts, text[end:]]) if parts else text

    def _spans(self, text: str) -> list[tuple[int, int]]:
        found = list[tuple[int, int]]()
        if self._names and (self._hint is None or self._hint.search(text)):
            firsts = {one for one in map(str.casefold, _WORD.findall(text)) if one in self._names}
            found += [match.span() for first in firsts for match in self._names[first].finditer(text)]
        if self._mails and "@" in text:
            found += [match.span() for match in _MAIL.finditer(text) if match[0].casefold() in self._mails]
        if self._numbers:
            found += [span for match in _NUMBER.finditer(text) for span in self._numbers_in(text, match)]
        return found

    def _numbers_in(self, text: str, match: re.Match[str]) -> list[tuple[int, int]]:
        """The numbers inside a run of figures: another figure may stand right after ("040 123 4567 12 pcs")."""
        digits = re.sub(r"\D", "", match[0])
        here = {digits[at : at + length] for length in self._lengths for at in range(len(digits) - length + 1)}
        known = [self._numbers[national] for national in here & self._numbers.keys()]
        return [one.span() for pattern in known for one in pattern.finditer(text, match.start(), match.end())]


def _orders(name: str) -> list[list[str]]:
    """A name by its words, and one of two words also the other way round; nothing for what is too short to mean one."""
    words = name.split()
    if len(name.strip()) < _SHORTEST:
        return []
    return [words, [f"{words[1]},?", words[0]]] if len(words) == 2 else [words]


def _name(words: list[str]) -> str:
    turned = words[0].endswith(",?")
    parts = [re.escape(word) for word in words]
    if turned:
        parts[0] = re.escape(words[0][:-2]) + ",?"
    if len(words) > 1 and words[-1].lower().endswith("nen"):  # Mäkinen, Mäkisen, Mäkiselle, Mäkistä
        parts[-1] = re.escape(words[-1][:-3]) + r"(?:nen|se|st)"
    joined = r"(?<!\w)" + r"\s+".join(parts)
    return joined + _ENDING if len(words) > 1 else f"(?-i:{joined}(?!\\w))"


def _number(e164: str) -> tuple[str, re.Pattern[str]]:
    """The national part of a number, and every way to spell the number."""
    import phonenumbers

    try:
        read = phonenumbers.parse(e164)
        code, national = str(read.country_code), str(read.national_number)
    except phonenumbers.NumberParseException:
        code, national = "", re.sub(r"\D", "", e164)
    abroad = rf"(?:(?:\+|00){_APART}{_APART.join(code)}{_APART}(?:\(0\){_APART})?)?" if code else r"\+?"
    return national, re.compile(rf"(?<!\d){abroad}\(?0?{_APART}{_APART.join(national)}(?!\d)")
