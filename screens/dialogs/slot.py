"""Asking for a meeting's time: one of those offered, or the rep's own words for another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from data.model.calendar import Due
from data.model.office import Office
from data.model.refusal import Unclear
from data.words import _
from screens.dialogs.ask import AskWhen

Span = tuple[datetime, datetime]
"""From when to when."""


class AskSlot(AskWhen):
    """Asks for a meeting's time: one of those offered by its number, or one's own in words."""

    def __init__(
        self, question: str, office: Office, slots: Sequence[datetime], elsewhere: Sequence[Span] = ()
    ) -> None:
        super().__init__(question, office, placeholder=_("1, 2, or your own: thu 9.30"))
        self.slots = tuple(slots)
        self.elsewhere = tuple(elsewhere)

    def idle(self) -> str:
        """The times that were offered."""
        times = [self.office.calendar.exactly(slot) for slot in self.slots]
        return "     ".join(f"{index} {self._plainly(time)}" for index, time in enumerate(times, 1))

    def resolve(self, text: str) -> Due:
        """One of the times offered by its number, else the time these words mean, to the minute."""
        if text in {str(number) for number in range(1, len(self.slots) + 1)}:
            return self.office.calendar.exactly(self.slots[int(text) - 1])
        found = super().resolve(text)
        if found.at is None:
            raise Unclear(_("{day}: at what time? Write it like thu 9.30.").format(day=self._plainly(found)))
        return found

    def doubtful(self, found: Due) -> bool:
        """Whether the rep's own calendar has something then: told, and theirs to decide."""
        return taken_elsewhere(self.office, self.elsewhere, found)

    def said(self, found: Due) -> str:
        """A time, and what speaks against it."""
        time = self._plainly(found)
        return _("{time}: your calendar has something then").format(time=time) if self.doubtful(found) else time

    def _plainly(self, found: Due) -> str:
        return super().said(found)


def taken_elsewhere(office: Office, elsewhere: Sequence[Span], start: Due) -> bool:
    """Whether a meeting that starts then would overlap something in the rep's own calendar."""
    length = timedelta(minutes=office.playbook.calling.meeting_minutes)
    return start.at is not None and any(begins < start.at + length and start.at < ends for begins, ends in elsewhere)
