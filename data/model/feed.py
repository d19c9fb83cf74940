"""The rep's calendar feed as a file (RFC 5545): promised hours, meetings, and what else is due on its day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from hashlib import blake2s

from data.model.clean import clean, clean_line

FILE = "salestui.ics"
"""What the feed is called."""
MAKER = "-//salestui//follow-ups//EN"
"""PRODID by which the feed is known: an invitation has another."""

_FRESH = timedelta(minutes=15)
"""How often a calendar program is asked to read it again."""
_MOST_WORDS = 1_000
_MOST_LINE = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """Something in the calendar: from an hour to another, or a whole day."""

    uid: str
    summary: str
    words: str
    on: date
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""

    @property
    def digest(self) -> str:
        """A short mark that differs where anything of it does."""
        return blake2s(repr(self).encode("utf-8", "replace"), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Told:
    """An entry as it is told: how often it was changed, and when last."""

    entry: Entry
    sequence: int
    changed_at: datetime


def feed_file(told: Sequence[Told], *, owner: str, name: str, about: str) -> bytes:
    """The feed as the bytes of an .ics file; every text is cleaned on the way.

    Args:
        told: What stands in it.
        owner: Whose file of customers it tells of, by its key.
        name: What the calendar is called.
        about: What it holds, and what was left out.
    """
    from icalendar import Calendar, vText

    calendar = Calendar()
    calendar.add("prodid", MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-relcalid", owner)
    calendar.add("x-wr-calname", vText(clean_line(name)))
    calendar.add("x-wr-caldesc", vText(clean_line(about)))
    calendar.add("refresh-interval", _FRESH, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT15M")
    head, end, tail = bytes(calendar.to_ical()).rpartition(b"END:VCALENDAR")
    return b"".join([head, *map(_event, told), end, tail])


def is_feed(content: bytes, owner: str) -> bool:
    """Whether these first bytes of a calendar file are our own feed of this file of customers."""
    lines = content.replace(b"\r\n", b"\n").split(b"\n")
    return b"PRODID:" + MAKER.encode() in lines and b"X-WR-RELCALID:" + owner.encode() in lines


@lru_cache(maxsize=1_000)
def _event(told: Told) -> bytes:
    """One entry's lines; most stay as they were when the file is written anew."""
    from icalendar import Event

    entry, event = told.entry, Event()
    changed = told.changed_at.astimezone(UTC).replace(microsecond=0)
    event.add("uid", clean_line(entry.uid))
    event.add("dtstamp", changed)
    event.add("last-modified", changed)
    event.add("sequence", told.sequence)
    if entry.starts_at and entry.ends_at:
        event.add("dtstart", entry.starts_at.astimezone(UTC))
        event.add("dtend", entry.ends_at.astimezone(UTC))
    else:
        event.add("dtstart", entry.on)
        event.add("dtend", entry.on + timedelta(days=1))
    event.add("transp", "OPAQUE" if entry.starts_at else "TRANSPARENT")
    event.add("summary", clean_line(entry.summary[: 4 * _MOST_LINE])[:_MOST_LINE])
    if words := clean(entry.words[: 4 * _MOST_WORDS]).strip()[:_MOST_WORDS]:
        event.add("description", words)
    if place := clean_line(entry.place[: 4 * _MOST_LINE])[:_MOST_LINE]:
        event.add("location", place)
    return bytes(event.to_ical())


Memory = dict[str, list[str | int]]
"""What was told of each entry, by its UID: mark, sequence, and when; an empty mark where it vanished."""

_LONGEST_MEMORY = 2_000


def retold(entries: Iterable[Entry], memory: Memory, now: datetime) -> tuple[tuple[Told, ...], Memory]:
    """Each entry with a sequence that grows whenever the entry changes, vanishes or comes back; and the new memory.

    The memory stands outside undo, so that a sequence never falls.
    """
    told: list[Told] = []
    kept: Memory = {}
    for entry in entries:
        new = entry.digest
        mark, sequence, at = memory.get(entry.uid, [new, 0, now.isoformat()])
        if mark != new:
            sequence, at = int(sequence) + 1, now.isoformat()
        kept[entry.uid] = [new, sequence, at]
        told.append(Told(entry, int(sequence), datetime.fromisoformat(str(at))))
    gone = {uid: ["", *known[1:]] for uid, known in memory.items() if uid not in kept}
    room = max(0, _LONGEST_MEMORY - len(kept))
    newest = sorted(gone, key=lambda uid: str(gone[uid][2]), reverse=True)[:room]
    return tuple(told), {**kept, **{uid: gone[uid] for uid in newest}}
