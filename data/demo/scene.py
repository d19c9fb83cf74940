"""The scene of the demo: the rep's days, the dice and the sheet that all its deals share."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, time

from data.demo.sheet import Sheet
from data.model.calendar import Calendar
from data.model.office import Office


@dataclass
class Scene:
    """What all deals of a demo share: the rep's days, the dice, the sheet."""

    office: Office
    sheet: Sheet
    chance: random.Random
    now: datetime
    lang: str
    large: bool = False
    """Whether there are so many deals that what each bargain came to is not told."""
    days: list[date] = field(default_factory=list)
    """Working days up to yesterday, latest first."""

    def __post_init__(self) -> None:
        self.today = self.calendar.today(self.now)
        day = self.today
        for _back in range(400):
            day = self.calendar.previous_working_day(day)
            self.days.append(day)

    @property
    def calendar(self) -> Calendar:
        """The rep's calendar."""
        return self.office.calendar

    def moment(self, back: int) -> datetime:
        """Some minute of the rep's hours, so many working days ago."""
        hours = range(self.calendar.starts.hour * 60, self.calendar.ends.hour * 60)
        minute = self.chance.choice(hours)
        return self.calendar.moment(self.days[min(back, len(self.days)) - 1], time(minute // 60, minute % 60))

    def said(self, words: tuple[str, str]) -> str:
        """The words in the rep's language."""
        return words[self.lang == "fi"]
