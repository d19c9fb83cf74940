"""An extract of a calendar file: only what tells when its owner is busy, small enough to be parsed with ease.

Events that are over or far ahead, and every line that says nothing of time, are left out: years of history cost next to
nothing, titles and guests are never looked at, and no rule of recurrence that is kept can run wild.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from data.model.refusal import Unclear
from data.words import _

MOST_EVENTS = 5_000
"""Events that matter, after those that are over or far ahead were left out."""
_LONGEST_LINE = 50_000
_LONGEST_ZONE = 500
_MOST_A_DAY = 24
_DAY = timedelta(days=1)


def extract(content: bytes, start: datetime, end: datetime, *, email: str = "") -> tuple[str, int]:
    """A small calendar of what may fall between start and end, and how many events had to be left out of it.

    Args:
        content: The bytes of the .ics file.
        start: From when on.
        end: Until when.
        email: The owner's address; what it declined becomes free.

    Raises:
        Unclear: when the file is no whole calendar.
    """
    text = _unfolded(content)
    first, last = f"{start - 2 * _DAY:%Y%m%d}", f"{end + 2 * _DAY:%Y%m%d}"
    kept, events, left = [found[0] for found in _ZONE.finditer(text)][:1], 0, 0
    for kind, lines in _blocks(text):
        if kind == "VTIMEZONE":
            kept += lines if _wanted_zone(lines) else ()
            continue
        if not _matters("\n".join(lines), first, last):
            continue
        events += 1
        told = [line for line in lines if _TIMELY.match(line) and len(line) <= _LONGEST_LINE]
        if events > MOST_EVENTS or not all(_bounded(line) for line in told):
            left += 1
            continue
        free = ["TRANSP:TRANSPARENT"] if _declined(lines, email) else []
        kept += ["BEGIN:VEVENT", *free, *told, "END:VEVENT"]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//salestui//salestui//EN"]
    return "\n".join([*head, *kept, "END:VCALENDAR", ""]), left


def _unfolded(content: bytes) -> str:
    """The file as whole lines; a calendar that does not end is one that is still being written."""
    text = content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "")
    if not re.match(r"\s*BEGIN:VCALENDAR\s*\n", text, re.IGNORECASE):
        raise Unclear(_("is no calendar"))
    if text.rstrip()[-13:].upper() != "END:VCALENDAR":
        raise Unclear(_("breaks off in the middle"))
    return text + "\n"


_ZONE = re.compile(r"^X-WR-TIMEZONE[;:].{1,80}\n", re.MULTILINE | re.IGNORECASE)
_TIMELY = re.compile(
    r"^(?:UID|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|EXRULE|RECURRENCE-ID|SEQUENCE"
    r"|TRANSP|STATUS|X-MICROSOFT-CDO-BUSYSTATUS)[;:]",
    re.IGNORECASE,
)
_SERIAL = re.compile(r"^(?:RRULE|RDATE|RECURRENCE-ID)[;:]", re.MULTILINE | re.IGNORECASE)
_LASTS = re.compile(r"^DURATION[;:]", re.MULTILINE | re.IGNORECASE)
_EDGE = {
    name: re.compile(rf"^{name}(?:;[^\n]*)?:[^\n]*?([0-9]{{8}})", re.MULTILINE | re.IGNORECASE)
    for name in ("DTSTART", "DTEND")
}


def _blocks(text: str) -> Iterator[tuple[str, list[str]]]:
    """Events without their alarms, and zones whole; one look at each line, whatever the file holds."""
    kind, lines, inside = "", list[str](), 0
    for line in text.split("\n"):
        verb, _colon, name = line.rstrip().upper().partition(":")
        if not kind:
            if verb == "BEGIN" and name in ("VEVENT", "VTIMEZONE"):
                kind, lines, inside = name, [line], 1
            continue
        inside += (verb == "BEGIN") - (verb == "END")
        if inside < 1 or kind == "VTIMEZONE" or (inside == 1 and verb != "END"):
            lines.append(line)
        if inside < 1:
            yield kind, lines
            kind = ""


def _wanted_zone(lines: Sequence[str]) -> bool:
    """Whether a zone must be learnt from the file: not one that everybody knows by its name, and only a plain one."""
    names = [line.partition(":")[2].strip() for line in lines if line[:5].upper() == "TZID:"]
    try:
        known = bool(names and ZoneInfo(names[0]))
    except (KeyError, ValueError, OSError):
        known = False
    return not known and len(lines) <= _LONGEST_ZONE and _yearly(lines)


def _yearly(lines: Sequence[str]) -> bool:
    rules = [line.upper() for line in lines if line[:5].upper() == "RRULE"]
    return all("FREQ=YEARLY" in rule and _bounded(rule) for rule in rules)


def _matters(lines: str, first: str, last: str) -> bool:
    """Whether an event may touch the days from first to last, written 20261124."""
    start, end = (_EDGE[name].search(lines) for name in ("DTSTART", "DTEND"))
    if start is None or _SERIAL.search(lines):
        return start is not None
    over = end[1] if end else start[1]
    return start[1] <= last and (over >= first or bool(_LASTS.search(lines)))


def _bounded(line: str) -> bool:
    """Whether a rule of recurrence cannot run wild: not more often than 24 times a day, and every step goes on."""
    name, _colon, rule = line.partition(":")
    if name.upper() not in ("RRULE", "EXRULE"):
        return True
    said = dict(part.partition("=")[::2] for part in rule.upper().strip().split(";"))
    a_day = 1
    for by in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        a_day *= said.get(by, "").count(",") + 1
    steps = re.fullmatch(r"0*[1-9][0-9]{0,4}", said.get("INTERVAL", "1"))
    return said.get("FREQ") in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") and a_day <= _MOST_A_DAY and bool(steps)


def _declined(lines: Sequence[str], email: str) -> bool:
    """Whether the owner of this address said no to the event."""
    if not email:
        return False
    mine = f":mailto:{email}".casefold()
    said = (line.casefold() for line in lines if line[:9].upper() == "ATTENDEE;")
    return any(line.rstrip().endswith(mine) and "partstat=declined" in line for line in said)
