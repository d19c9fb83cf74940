"""Lines of a call's note that belong to the needs analysis: "p: backs hurt by Friday" (domain.md §6)."""

from __future__ import annotations

import re
from datetime import date
from hashlib import blake2s

from data.model.clean import clean, clean_line, search_key
from data.model.facts import SpinPart
from data.model.needs import OWN

MOST_LINES = 100
"""Lines of one note that are taken; nobody hears more in a call."""

LONGEST = 2000
"""Characters of a line that are taken; the note itself keeps all of them."""

_ON_THE_PHONE = f"{OWN}p"

_MARKED = re.compile(r"\s*([spin])\s*:(.*)", re.IGNORECASE)
_NO_WORDS = re.compile(r"[\W_]*|[+(]?0[0-9 ()/+-]{5,}")
"""Nothing said, or only a telephone number: "p:" is also how a number is noted."""

_NOTED = {"en": "Noted on the phone, {day}", "fi": "Kirjattu puhelimessa {day}"}


def spin_lines(note: str) -> tuple[tuple[SpinPart, str], ...]:
    """The part and the words of each line that begins with `s:`, `p:`, `i:` or `n:`; the same words once."""
    found: dict[str, tuple[SpinPart, str]] = {}
    for line in clean(note).splitlines():
        marked = _MARKED.match(line[: LONGEST + 100])
        words = clean_line(marked[2])[:LONGEST].rstrip() if marked else ""
        if marked and not _NO_WORDS.fullmatch(words) and len(found) < MOST_LINES:
            part = SpinPart(marked[1].upper())
            found.setdefault(line_key(part, words), (part, words))
    return tuple(found.values())


def line_key(part: SpinPart, words: str) -> str:
    """The question that holds these words: the same words are the same question, so that they are never added twice."""
    return f"{_ON_THE_PHONE}{blake2s(f'{part.value} {search_key(words)}'.encode(), digest_size=16).hexdigest()}"


def is_noted(question: str) -> bool:
    """Whether the question of this key holds words noted on the phone."""
    return question.startswith(_ON_THE_PHONE)


def noted_on(day: date, language: str) -> str:
    """Where such an answer comes from, in the language of the analysis; it stands where a question would."""
    return _NOTED.get(language, _NOTED["en"]).format(day=f"{day.day}.{day.month}.{day.year}")
