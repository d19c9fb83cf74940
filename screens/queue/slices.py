"""The part of the queue that has been read, and where it lies in the whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.model.queued import Queue, QueueRow
from data.model.ranking import Section

SLICE = 160
"""So many rows are read at once."""

REACH = 50
"""So far around the cursor rows are read before they come into sight; no screen is higher."""

WAITING = "waiting:"
"""Begins the key of a place whose row has not been read yet."""


class Slices:
    """The queue as long as it is, with the rows read so far: thousands are no slower than ten."""

    def __init__(self, found: Queue | None = None, offset: int = 0) -> None:
        self.whole = found or Queue((), {})
        self._rows = dict(enumerate(self.whole.rows, offset))
        self._places = {row.id: place for place, row in self._rows.items()}

    def add(self, found: Queue, offset: int) -> bool:
        """Take in a further slice; False where the queue is no longer the one that the others came from."""
        if found.counts != self.whole.counts or found.days != self.whole.days:
            return False
        for place, row in enumerate(found.rows, offset):
            self._rows[place] = row
            self._places[row.id] = place
        return True

    def find(self, key: str | None) -> QueueRow | None:
        """The row with this key, if it has been read."""
        place = self._places.get(key or "")
        return None if place is None else self._rows[place]

    def place(self, key: str | None) -> int:
        """Where a key stands in the whole, from 0."""
        if key is not None and key.startswith(WAITING):
            return int(key.removeprefix(WAITING))
        return self._places.get(key or "", 0)

    def wanted(self, place: int) -> int | None:
        """Where to read on so that all around a place is there; None where it is."""
        last = self.whole.count - 1
        if not 0 <= place <= last:
            return None
        if place not in self._rows:
            return max(0, place - SLICE // 2)
        ahead = next((at for at in range(place, min(last, place + REACH) + 1) if at not in self._rows), None)
        if ahead is not None:
            return ahead
        before = next((at for at in range(place, max(0, place - REACH) - 1, -1) if at not in self._rows), None)
        return None if before is None else max(0, before - SLICE + 1)

    def around(self, place: int) -> list[QueueRow]:
        """The rows read without a gap around a place, from it on and then from the top of them to it."""
        after, before = list(self._run(place, 1)), list(self._run(place - 1, -1))
        return [*after, *reversed(before)]

    def parts(self) -> Iterator[tuple[Section, date | None, range]]:
        """The parts that are not empty, what is coming day by day, and the places that each takes."""
        at = 0
        for part in Section:
            count = self.whole.counts.get(part, 0)
            days: tuple[tuple[date | None, int], ...] = ((None, count),)
            if part == Section.COMING and sum(many for _day, many in self.whole.days) == count:
                days = self.whole.days
            for day, many in days:
                if many:
                    yield part, day, range(at, at + many)
                    at += many

    def at(self, place: int) -> QueueRow | None:
        """The row at a place, if it has been read."""
        return self._rows.get(place)

    def _run(self, place: int, step: int) -> Iterator[QueueRow]:
        while (row := self._rows.get(place)) is not None:
            yield row
            place += step
