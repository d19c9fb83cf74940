"""What lies ahead in the demo: when open work is due, what was promised, where meetings stand."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from data.demo.scene import Scene
from data.model.calendar import Due
from data.model.process import Rule


class Agenda:
    """The rep's days to come. The demo has its rep at work on the day it is made, be it a Sunday."""

    def __init__(self, scene: Scene, share: float) -> None:
        """`share`: how much of the work is due by today."""
        self.scene = scene
        self.promised = 0
        self._share = share

    def due(self, rule: Rule, after: datetime, day: date | None = None) -> Due:
        """When the rep means to do what a rule made after some event: on the planned day, never before the event."""
        calendar = self.scene.calendar
        day = max(day or self.planned_day(), calendar.today(after))
        if rule.after.unit != "window":
            return Due(day)
        tried = calendar.local(after).time()
        apart = self.scene.office.playbook.calling.hours_apart
        at = calendar.next_window(calendar.moment(day, time(0)), far_from=tried, hours_apart=apart)
        return Due(day, at) if calendar.today(at) == day else Due(day)

    def planned_day(self, *, soon: bool = False) -> date:
        """A day for open work: some of it today, little late, most in the days to come."""
        scene, dice = self.scene, self.scene.chance.random()
        if dice < self._share * 0.25:
            return scene.days[scene.chance.randrange(4)]
        if dice < self._share:
            return scene.today
        return self.workday(scene.chance.randrange(1, 6) if soon or dice < 0.7 else scene.chance.randrange(6, 25))

    def day_before(self, day: date) -> int:
        """One of the last working days before the day, as working days back from today."""
        first = sum(one >= day for one in self.scene.days[:10])
        return first + self.scene.chance.randrange(1, 4)

    def promise(self, *, back: bool) -> Due:
        """An agreed minute: the first call-back very soon, the next two later today, all others in days to come."""
        scene = self.scene
        self.promised += back
        if back and self.promised == 1:
            midnight = scene.calendar.moment(scene.today, time(23, 59))
            return scene.calendar.exactly(min(scene.now + timedelta(minutes=5), midnight))
        if back and self.promised in (2, 3):
            later = scene.now.replace(minute=0) + timedelta(hours=self.promised)
            if (
                scene.calendar.today(later) == scene.today
                and scene.calendar.local(later).hour < scene.calendar.ends.hour
            ):
                return scene.calendar.exactly(later)
        return scene.calendar.exactly(self.hour(self.workday(scene.chance.randrange(1, 6))))

    def earlier_today(self) -> datetime | None:
        """Now and then, a moment earlier in this day's hours at which the rep was on the phone."""
        scene = self.scene
        opened = scene.calendar.moment(scene.today, scene.calendar.starts)
        minutes = int((scene.now - opened).total_seconds()) // 60 - 20
        if scene.chance.random() > 0.3 or minutes < 30:
            return None
        return opened + timedelta(minutes=scene.chance.randrange(min(minutes, 8 * 60)))

    def workday(self, ahead: int) -> date:
        """The working day so many ahead."""
        return self.scene.calendar.next_working_day(self.scene.today, ahead)

    def hour(self, day: date) -> datetime:
        """A whole or half hour of the working day, not at lunch."""
        hour = self.scene.chance.choice((8, 9, 10, 13, 14, 15))
        return self.scene.calendar.moment(day, time(hour, self.scene.chance.choice((0, 30))))
