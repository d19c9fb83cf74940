"""Times that stand inside a line of a note: "ring thu 9.30", "soita ti klo 15", "palataan 15.1.".

The phrase itself is read by `data.model.when`. Here is decided whether the line means a time at all, and the rule is:
a false date is worse than none. What may be read two ways ("to 9", "26 may", "3 people", "24/7") is left alone unless
the words around it speak of calling or meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from data.model.calendar import Calendar, Due
from data.model.listening import listen, pieces
from data.model.phrase import LONGEST, Phrase
from data.model.refusal import Unclear
from data.model.time_words import NUMBER, fold
from data.model.when import read_when

_FAR = timedelta(days=183)
"""A date without a year that comes round later than this was more likely one gone by."""

_MOST_PIECES = 7
"""Nobody says a time in more: "next tuesday the 24th 24.11.2026 in the morning at 9"."""

_MOST_TRIES = 10
"""No line says more; one made to be slow is left."""

_HINT = re.compile(
    r"[0-9]|tomorrow|huomen|huomis|day|tai|keskivi|mon|tue|wed|thu|fri|sat|sun|week|wk|viik|vko|month|kuu|year|vuo"
    r"|noon|puol|quarter|vartti|fortnight|paas|kulut|later|from|in |jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
)
"""Without one of these a line speaks of no time: most lines are not looked at closer."""
_START = re.compile(r"(?<![a-z0-9])(?<![0-9][.,:/+-])(?<![a-z]-)(?:\+ ?(?=[0-9]))?[a-z0-9]")
_WORD = re.compile(r"[a-z0-9]+")
_CUE = re.compile(
    r"\b(?:rings?|calls?|callback|phone|back|again|return|reach|try|meet|meeting|talk|until|deadline|agreed|booked"
    r"|soita\w*|soitel\w*|soitet\w*|soitto\w*|palat\w*|palaa\w*|yhteytta|yhteydessa|tavat\w*|tapaa\w*|uudestaan"
    r"|uudelleen|takaisin|kokous|palaveri\w*|sovit\w*|sovi|mennessa|asti|jalkeen|aikaisintaan|viimeistaan|muistuta"
    r"|by|due|decisions?|decides?|budgets?|board|starts?|ends?|expires?|from holiday"
    r"|paato\w*|paatt\w*|budjet\w*|hallitu\w*|alkaa|alkaen|lomalta|sopimus\w*)\b"
)
"""Words that speak of calling, meeting or deciding."""
_CALLING = re.compile(r"\b(?:rings?|calls?|phone|back|soita\w*|soitel\w*|soitet\w*|palataan)\b(?:\W+\w+){0,2}\W*$")
_GONE = re.compile(
    r"\b(?:yesterday|last|ago|was|were|had|called|rang|met|sent|since|from|before"
    r"|eilen|viime|oli|olivat|oltiin|sitten|soitin|soitti|soitettiin|tavattiin|kavi|kavimme|lahetin|lahetettiin)"
    r"(?: [a-z0-9]+)? $"
)
"""What stands just before a day that is over."""
_EXPLICIT = re.compile(
    r"\b(?:at|klo|kello)\.? ?[0-9]|[0-9][:.][0-5][0-9]\b|[0-9] ?[ap]\.?m\b|noon|midday|puol|half past|quarter"
    r"|vartti|keskipaiv|aamu|morning|\bip\b|\bap\b|iltapaiv|evening|illalla|[a-z]lta\b"
)
"""An hour that can be nothing but an hour."""
_WEAK = re.compile(rf"(?:\d+\.|{NUMBER}|(?:ma|ke|to|pe|la|su|mon|wed|sat|sun|may|mar|ap|ip)\.?)")
"""A piece that is as likely no time at all; what follows it may still be one."""
_COUNT = re.compile(rf"\d+\.|{NUMBER}")
"""A piece that only counts."""
_ALONE = re.compile(r"\s*(?:$|[,;]|\.(?![0-9])|[-–] ?[0-9]{1,2}\s*(?:$|[,;.])|(?:or|and|tai|ja|jalkeen|mennessa)\b)")
"""What may follow a bare hour; before any other word it counts something."""
_MEASURED = re.compile(r"\s?[%€$£°/_]|[a-z0-9]|[-–][a-z]")
_LOOSE_DATE = re.compile(r"(?<![0-9.])[0-9]{1,2}\.[0-9]{1,2}(?![0-9.])")
_SLASHED = re.compile(r"[0-9]/[0-9]")
_SHORT_DAY = re.compile(r"(?:ma|ke|to|pe|la|su|mon|wed|sat|sun)\b")
_THURSDAY = re.compile(
    r"(?:^|[.,;:]|\b(?:soit\w+|palat\w+|palaa\w*|sovit\w+|sopi\w*|tavat\w+|tai|ja|viikolla|ensi|viikon|takaisin)) ?$"
)
"""What may stand before "to" where it is the Finnish Thursday."""
_MONTH_SAID = re.compile(r"in |next |ensi |end |begin|start |.*(?:ssa|alussa|lopussa|alkuun|loppuun)$|.* [12][0-9]{3}$")
_LATER = re.compile(r"(?:in|after) |\+|.* (?:paasta|kuluttua|from now|from today|later)$")
_PUNCTUATION = frozenset("()[]{}<>\"'“”’!?*")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line folded letter by letter, with the way back to how it was written."""

    written: str
    text: str
    places: tuple[int, ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the folded line begins and ends in the written one."""
        return self.places[start], self.places[end - 1] + 1


@dataclass(frozen=True, slots=True)
class _Said:
    """A stretch of a line that can be read as a time."""

    line: _Line
    start: int
    end: int
    phrase: Phrase
    due: Due

    @property
    def words(self) -> str:
        return self.line.text[self.start : self.end]

    @property
    def before(self) -> str:
        return self.line.text[: self.start]

    @property
    def after(self) -> str:
        return self.line.text[self.end :]

    @property
    def cued(self) -> bool:
        """Whether the line speaks of calling, meeting or deciding."""
        return bool(_CUE.search(self.line.text))

    @property
    def timed(self) -> bool:
        """Whether it tells an hour beyond doubt."""
        return self.phrase.hour is not None and bool(_EXPLICIT.search(self.words))

    @property
    def only_an_hour(self) -> bool:
        """Whether it names no day."""
        return not self.phrase.says("weekday", "day", "month", "ahead", "week", "week_number", "period", "span")


def times_in(line: str, now: datetime, calendar: Calendar) -> list[tuple[int, int, Due]]:
    """The moments that stand in a line of text: where each begins and ends, and when it is; never one gone by.

    An hour without a day is one only where no day is named in the line.
    """
    folded = _folded(line)
    said = list(_all(folded, now, calendar))
    dated = [one for one in said if not one.only_an_hour] or said[:1]
    return [(*folded.back(one.start, one.end), one.due) for one in dated]


def _all(line: _Line, now: datetime, calendar: Calendar) -> Iterator[_Said]:
    at = tries = 0
    if not _HINT.search(line.text):
        return
    while tries < _MOST_TRIES and (found := _START.search(line.text, at)):
        run = pieces(line.text, found.start(), _MOST_PIECES)
        strong = [not _WEAK.fullmatch(line.text, *place) for place in run]
        counts = all(_COUNT.fullmatch(line.text, *place) for place in run)
        if not run:
            word = _WORD.search(line.text, found.start())
            at = word.end() if word else found.end()
        elif counts:
            at = run[-1][1]
        else:
            tries += 1
            said = _first(line, run, strong, now, calendar)
            at = said.end if said else run[-1 if strong[0] else 0][1]
            if said:
                yield said


def _first(
    line: _Line, run: list[tuple[int, int]], strong: list[bool], now: datetime, calendar: Calendar
) -> _Said | None:
    """The moment that a run of pieces begins with: as many of them as can be read together."""
    for count in range(len(run), 0, -1):
        for said in _read(line, run[0][0], run[count - 1][1], now, calendar):
            whole = said.phrase.hour is not None and not said.only_an_hour
            if any(strong[count : count + 1]) and not whole:
                return None  # "tue 24.12." on a Thursday means no Tuesday
            if _stands(said, calendar.today(now)):
                return said
    return None


def _read(line: _Line, start: int, end: int, now: datetime, calendar: Calendar) -> Iterator[_Said]:
    """The stretch as a time, or as one with a full stop after it."""
    for last in (end, end - 1) if line.text[end - 1] == "." else (end,):
        begins, ends = line.back(start, last)
        words = line.written[begins:ends]
        try:
            if len(words) <= LONGEST:
                yield _Said(line, start, last, listen(words), read_when(words, now, calendar))
        except Unclear:
            continue


def _stands(said: _Said, today: date) -> bool:
    """Whether the line means this time."""
    if _MEASURED.match(said.after) or _GONE.search(said.before) or (said.due.at is None and said.due.on <= today):
        return False
    if said.phrase.hour is not None and not said.timed and not _ALONE.match(said.after):
        return False
    if said.only_an_hour:
        return said.timed and bool(_CALLING.search(said.before))
    return _day_stands(said, today) and _weekday_stands(said) and _rest_stands(said)


def _day_stands(said: _Said, today: date) -> bool:
    """Whether a date or month that is named is one."""
    phrase, words = said.phrase, said.words
    if not phrase.says("day", "month"):
        return True
    if phrase.month in (3, 5) and re.search(r"\b(?:mar|may)\b", words) and not _capital(said):
        return False
    if phrase.year is None and said.due.on > today + _FAR and not said.cued:
        return False
    if phrase.month is None:
        return phrase.weekday is not None or "paiva" in words or (said.cued and bool(_ALONE.match(said.after)))
    if phrase.day is None:
        return bool(_MONTH_SAID.match(words))
    loose = _SLASHED.search(words) or _LOOSE_DATE.search(words) or (words.endswith(".") and not said.after.strip())
    doubtful = bool(loose) and phrase.year is None
    return not doubtful or said.cued or said.timed or phrase.weekday is not None


def _weekday_stands(said: _Said) -> bool:
    """Whether a weekday that is named is one."""
    phrase, words = said.phrase, said.words
    if phrase.weekday is None:
        return True
    if words.startswith("to ") or words == "to":
        named = re.match(r"to (?:klo|kello|[0-9]{1,2}\.[0-9]{1,2}\.)", words)
        return bool(named or _THURSDAY.search(said.before)) and phrase.says("hour", "day", "week")
    if phrase.says("hour", "day", "week", "week_number"):
        return True
    return said.cued and not _SHORT_DAY.match(words)


def _rest_stands(said: _Said) -> bool:
    """Whether a span, a week or "tomorrow" is meant as a time to come."""
    phrase, words = said.phrase, said.words
    if phrase.span is not None:
        sure = phrase.span.unit in ("d", "wd", "w", "m") and not re.search(r"[0-9] ?[mt]\b", words)
        return bool(_LATER.match(words)) and (sure or said.cued)
    if phrase.says("week", "week_number", "period", "ahead"):
        return said.cued or phrase.hour is not None or phrase.weekday is not None
    return True


def _capital(said: _Said) -> bool:
    start, end = said.line.back(said.start, said.end)
    return bool(re.search(r"\bMa[ry]\b", said.line.written[start:end]))


def _folded(line: str) -> _Line:
    """The line as the patterns know it, white space folded to one space."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(line):
        shown = _letter(letter)
        if shown == " " and letters and letters[-1] == " ":
            continue
        letters += shown
        places += [place] * len(shown)
    return _Line(line, "".join(letters), tuple(places))


@lru_cache(maxsize=1024)
def _letter(letter: str) -> str:
    return " " if letter.isspace() or letter in _PUNCTUATION else fold(letter)
