"""Listening to a phrase of time: patterns of English and Finnish, and what each of them tells.

Reading left to right, the first pattern that fits is heard; a word that fits none, or a part said twice, makes the
phrase unclear.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from data.model.delay import Delay, Unit
from data.model.phrase import LONGEST, Phrase, unreadable
from data.model.refusal import Unclear
from data.model.time_words import (
    ANY_WEEKDAY,
    CURT_WEEKDAY,
    LATER,
    MONTH,
    NUMBER,
    UNIT,
    WEEKDAY,
    fold,
    number_in,
    which,
)
from data.words import _

Groups = dict[str, str | None]
Heard = Callable[[Phrase, Groups], None]
"""Takes what a pattern found into the phrase."""


def listen(text: str) -> Phrase:
    """The parts of a phrase.

    Raises:
        Unclear: when a word of it is no word of time, or it says two things at once.
    """
    folded, phrase, at = _ISO_TIME.sub(" ", fold(text)), Phrase(), 0
    if len(folded) > LONGEST:
        raise unreadable(text)
    while at < len(folded):
        for pattern, heard in _rules():
            if found := pattern.match(folded, at):
                heard(phrase, found.groupdict())
                at = found.end()
                break
        else:
            raise unreadable(text)
    if phrase.says_nothing():
        raise unreadable(text)
    return phrase


def pieces(folded: str, at: int, most: int) -> list[tuple[int, int]]:
    """Where each piece that can be heard begins and ends, from `at` on, joining words left out; at most so many.

    The text is folded already; that it goes on in other words is no fault here.
    """
    found: list[tuple[int, int]] = []
    while at < len(folded) and len(found) < most:
        for pattern, heard in _rules():
            if match := heard is not _curt_weekday and pattern.match(folded, at):
                if heard is not _nothing:
                    found.append(match.span())
                at = match.end()
                break
        else:
            break
    return found


def _nothing(_phrase: Phrase, _groups: Groups) -> None:
    """A word that only joins."""


def _day(ahead: int) -> Heard:
    return lambda phrase, _groups: phrase.hear(ahead=ahead)


def _clock(hour: int, minute: int = 0) -> Heard:
    return lambda phrase, _groups: phrase.hear(hour=hour, minute=minute, padded=True)


def _half(half: str) -> Heard:
    return lambda phrase, _groups: phrase.hear(half=half)


def _fixed_span(amount: int, unit: Unit) -> Heard:
    return lambda phrase, _groups: phrase.hear(span=Delay(amount, unit))


def _span(phrase: Phrase, groups: Groups) -> None:
    unit, amount = which(groups, "un"), number_in(groups)
    if groups.get("unm") == "m" and amount is not None and amount > 12:
        raise Unclear(_("Write {count} min or {count} mo: m may be either.").format(count=amount))
    phrase.hear(span=Delay.parse(f"{1 if amount is None else amount} {unit}"))


def _week(phrase: Phrase, groups: Groups) -> None:
    if groups["number"]:
        phrase.hear(week_number=int(groups["number"]))
    else:
        phrase.hear(week=1 if groups["next"] else 0)


def _this_week(phrase: Phrase, _groups: Groups) -> None:
    phrase.hear(week=0)


def _period(phrase: Phrase, groups: Groups) -> None:
    name = next(name for name in ("week", "month", "year") if groups.get(name))
    phrase.hear(period=name, period_ahead=1 if groups.get("next") else 0, edge="end" if groups.get("end") else "start")


def _edge(phrase: Phrase, groups: Groups) -> None:
    phrase.hear(edge="end" if groups["end"] else "start")


def _date(phrase: Phrase, groups: Groups) -> None:
    month = which(groups, "mo") or groups.get("m")
    day, year = groups.get("d"), groups.get("y")
    phrase.hear(day=day and int(day), month=month and int(month), year=year and int(year))


def _slashed(phrase: Phrase, groups: Groups) -> None:
    first, second = int(groups["a"] or 0), int(groups["b"] or 0)
    if first != second and max(first, second) <= 12:
        sentence = _("{date} may be two dates: write {one} or {other}")
        both = {"one": f"{first}.{second}.", "other": f"{second}.{first}."}
        raise Unclear(sentence.format(date=f"{first}/{second}", **both))
    year = groups["y"]
    phrase.hear(day=max(first, second), month=min(first, second), year=year and int(year))


def _dotted(phrase: Phrase, groups: Groups) -> None:
    """Two figures and one dot: 9.30 is a time and 15.4 a date, but 10.12 is either unless the day is known."""
    first, second = int(groups["a"] or 0), int(groups["b"] or 0)
    is_time = len(groups["b"] or "") == 2 and second < 60 and first < 24
    is_date = 1 <= first <= 31 and 1 <= second <= 12 and not phrase.says("ahead", "day", "span")
    if is_time and is_date:
        sentence = _("{text} may be a time or a date: write {time}, or {date}")
        both = {"time": f"{first}:{second:02d}", "date": f"{first}.{second}."}
        raise Unclear(sentence.format(text=f"{groups['a']}.{groups['b']}", **both))
    if is_date:
        phrase.hear(day=first, month=second)
    else:
        _time(phrase, {"h": groups["a"], "min": groups["b"]})


def _time(phrase: Phrase, groups: Groups) -> None:
    hour = groups.get("h")
    spoken = int(hour) if hour else number_in(groups)
    half = {"a": "am", "p": "pm"}.get((groups.get("half") or " ")[0])
    minute = int(groups.get("min") or 0)
    phrase.hear(hour=spoken, minute=minute, padded=bool(hour and hour[0] == "0" and len(hour) == 2), half=half)


def _tomorrow_morning(phrase: Phrase, _groups: Groups) -> None:
    phrase.hear(ahead=1, half="am")


def _half_past(phrase: Phrase, groups: Groups) -> None:
    phrase.hear(hour=number_in(groups), minute=30, padded=False)


def _half_to(phrase: Phrase, groups: Groups) -> None:
    """Finnish counts the half hour towards the full one: "puoli kymmenen" is 9:30."""
    phrase.hear(hour=_hour_before(groups), minute=30, padded=False)


def _quarter(minute: int) -> Heard:
    def heard(phrase: Phrase, groups: Groups) -> None:
        hour = number_in(groups) if minute == 15 else _hour_before(groups)
        phrase.hear(hour=hour, minute=minute, padded=False)

    return heard


def _hour_before(groups: Groups) -> int:
    """The full hour before the one said; before one o'clock it is noon that has passed, not midnight."""
    said = number_in(groups) or 0
    return 12 if said == 1 else (said - 1) % 24


def _weekday(phrase: Phrase, groups: Groups) -> None:
    phrase.hear(weekday=int(which(groups, "wd") or 0))


def _curt_weekday(phrase: Phrase, groups: Groups) -> None:
    _weekday(phrase, groups)


_AT = r"(?:at|klo|kello)\.? ?"
_NEXT = r"(?P<next>next|ensi|tulevalla|seuraava(?:lla|n|na)?)"
_THIS = r"(?:this|talla|taman|tassa|tana)"
_YEAR = r"(?P<y>[12][0-9]{3})"
_WEEK, _MONTHS, _YEARS = r"(?P<week>week|viikon)", r"(?P<month>month|kuun|kuukauden)", r"(?P<year>year|vuoden)"
_PERIODS = f"(?:{_WEEK}|{_MONTHS}|{_YEARS})"
_EDGE = r"(?:(?P<end>lopussa|lopulla|loppuun)|alussa|alkuun)"
_OF = r"(?:(?P<end>end)|beginning|start) of "

_PATTERNS: tuple[tuple[str, Heard], ...] = (
    (r"[\s,;]+", _nothing),
    (r"day after tomorrow|ylihuomenna", _day(2)),
    (r"today|tanaan", _day(0)),
    (r"tomorrow|tmrw|huomenna|huomiseksi", _day(1)),
    (r"yesterday|eilen", _day(-1)),
    (r"huomenaamulla", _tomorrow_morning),
    (r"(?:in )?half an hour|puolen tunnin (?:paasta|kuluttua)|puoli tuntia", _fixed_span(30, "min")),
    (r"(?:in )?half a year|puolen vuoden (?:paasta|kuluttua)|puoli vuotta", _fixed_span(6, "m")),
    (rf"(?:{_AT})?(?:noon|midday|puolenpaivan(?: aikaan|)|puoliltapaivin|keskipaivalla)", _clock(12)),
    (rf"(?:{_AT})?half past (?:{NUMBER})", _half_past),
    (rf"(?:{_AT})?puoli (?:{NUMBER})", _half_to),
    (rf"(?:{_AT})?(?:a )?(?:quarter past|varttia yli) (?:{NUMBER})", _quarter(15)),
    (rf"(?:{_AT})?(?:a )?(?:quarter to|varttia vaille) (?:{NUMBER})", _quarter(45)),
    (r"(?:in )?a fortnight", _fixed_span(2, "w")),
    (r"(?:in (?:the )?|this )?(?:morning)|aamulla|aamupaivalla|ap", _half("am")),
    (r"(?:in (?:the )?|this )?(?:afternoon)|iltapaivalla|ip", _half("pm")),
    (r"(?:in (?:the )?|this )?(?:evening)|illalla", _half("evening")),
    (rf"{_OF}(?:the )?(?:this |{_NEXT} )?{_PERIODS}", _period),
    (rf"(?:{_THIS} |{_NEXT} )?{_PERIODS} {_EDGE}", _period),
    (r"(?P<end>loppu)(?P<week>viikosta|viikolla)", _period),
    (rf"{_NEXT} (?:(?P<month>month|kuussa|kuukausi|kuukaudella)|(?P<year>year|vuonna))", _period),
    (rf"(?:{_THIS} |{_NEXT} )(?:week|wk|viikolla|viikko|viikon|vko?)(?P<number>)", _week),
    (r"(?:week|wk|viikolla|viikko|vko?)\.? ?(?P<number>[0-9]{1,2})(?P<next>)", _week),
    (rf"{_OF}(?={MONTH})", _edge),
    (rf"{_EDGE}", _edge),
    (rf"{_NEXT} (?={ANY_WEEKDAY}\b)", _nothing),
    (rf"{_THIS} (?={ANY_WEEKDAY}\b)", _this_week),
    (rf"(?:in |after |\+ ?)?(?:{NUMBER})(?:(?<=[0-9]) ?| ){UNIT}(?: {LATER})?", _span),
    (rf"{UNIT} {LATER}", _span),
    (r"(?P<y>[1-9][0-9]{3})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})", _date),
    (r"(?:on )?(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})\.(?P<y>[3-9][0-9]{3})", _date),
    (rf"(?:on )?(?P<d>[0-9]{{1,2}})\.(?P<m>[0-9]{{1,2}})\.(?: ?{_YEAR})?", _date),
    (rf"(?P<a>[0-9]{{1,2}})/(?P<b>[0-9]{{1,2}})(?:/{_YEAR})?", _slashed),
    (rf"(?P<d>[0-9]{{1,2}})(?:\.|st|nd|rd|th)? (?:of )?{MONTH}(?: {_YEAR})?", _date),
    (rf"{MONTH} (?P<d>[0-9]{{1,2}})(?:\. ?(?:paiva(?:na)?)?|st|nd|rd|th)?(?:,? {_YEAR})?(?![0-9:.]| ?[ap]m)", _date),
    (rf"(?:in )?{MONTH}(?: {_YEAR})?", _date),
    (rf"{WEEKDAY}", _weekday),
    (rf"{CURT_WEEKDAY}", _curt_weekday),
    (r"(?P<d>[0-9]{1,2})(?:st|nd|rd|th|\.(?: ?paiva(?:na)?)?)(?![0-9])", _date),
    (rf"{_AT}(?P<h>[0-9]{{1,2}})[:.](?P<min>[0-5][0-9])(?: ?(?P<half>[ap]\.?m\.?))?", _time),
    (r"(?P<h>[0-9]{1,2}):(?P<min>[0-5][0-9])(?: ?(?P<half>[ap]\.?m\.?))?", _time),
    (r"(?P<h>[0-9]{1,2})\.(?P<min>[0-5][0-9]) ?(?P<half>[ap]\.?m\.?)", _time),
    (r"(?P<a>[0-9]{1,2})\.(?P<b>[0-9]{1,2})", _dotted),
    (rf"(?:{_AT})?(?P<h>[0-9]{{1,2}}) ?(?P<half>[ap]\.?m\.?)", _time),
    (rf"{_AT}(?P<h>[0-9]{{1,2}})", _time),
    (rf"(?:{_AT})?(?:{NUMBER})", _time),
    (r"(?:o'?clock|on|the|of)\b", _nothing),
)
_WHOLE = r"(?![0-9])(?:(?<![a-z0-9])|(?![a-z]))"
"""No figure is cut in two, and no word."""
_ISO_TIME = re.compile(r"(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})t(?=[0-9]{2}:)")


@lru_cache(maxsize=1)
def _rules() -> list[tuple[re.Pattern[str], Heard]]:
    """The patterns made ready, at the first phrase and not when the program starts."""
    return [(re.compile(f"(?:{pattern}){'' if heard is _nothing else _WHOLE}"), heard) for pattern, heard in _PATTERNS]
