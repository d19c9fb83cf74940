"""What the first look at the queue goes by: as much of playbook and calendar as it takes, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from data.model.weekdays import WEEKDAYS
from data.words import language

if TYPE_CHECKING:
    from data.model.office import Office
    from data.model.playbook import Playbook

AHEAD = 14
"""Days to come whose call windows are known: whoever stays away longer waits for the playbook."""


@dataclass(frozen=True, slots=True)
class Worked:
    """How a kind of follow-up is worked: its name, what it opens, and by which script."""

    name: str
    opens: Any
    script: str | None


@dataclass(frozen=True, slots=True)
class Early:
    """The kinds and stages of the office, and of each process that a deal may travel by."""

    zone: str
    """Of the rep's clock."""
    pinned: tuple[str, ...]
    patient: tuple[str, ...]
    cases: tuple[str, ...]
    desk: tuple[str, ...]
    """Kinds that are worked without calling."""
    kinds: Mapping[str, Mapping[str, Worked]]
    """By process, the office's own being ""."""
    stages: Mapping[str, Mapping[str, str]]
    """The names of the stages, likewise."""
    windows: Mapping[str, tuple[tuple[str, str], ...]]
    """By day: from when until when calls are best made."""

    @classmethod
    def of(cls, office: Office, processes: Iterable[str]) -> Early:
        """What an office comes down to in the language in use."""
        book = office.playbook
        books = {"": book} | {key: found for key in processes if (found := office.process_for(key))}
        today = office.calendar.today(office.clock())
        return cls(
            zone=str(office.calendar.zone),
            pinned=tuple(kind.key for kind in book.kinds if kind.pinned),
            patient=tuple(kind.key for kind in book.kinds if kind.patient),
            cases=tuple(kind.key for kind in book.kinds if kind.opens == "complaint"),
            desk=tuple(kind.key for kind in book.kinds if kind.opens != "call"),
            kinds={key: _worked(one) for key, one in books.items()},
            stages={
                key: {stage.key: stage.name.said(language()) for stage in one.stages} for key, one in books.items()
            },
            windows={str(day): _windows(office, day) for day in (today + timedelta(days=at) for at in range(AHEAD))},
        )

    @classmethod
    def heard(cls, told: Mapping[str, Any]) -> Early:
        """The same, as JSON tells it.

        Raises:
            KeyError, TypeError, ValueError, AttributeError: when it is not.
        """
        lists: dict[str, Any] = {name: tuple(map(str, told[name])) for name in ("pinned", "patient", "cases", "desk")}
        kinds = {key: {kind: Worked(**one) for kind, one in found.items()} for key, found in told["kinds"].items()}
        windows = {day: tuple((begin, end) for begin, end in found) for day, found in told["windows"].items()}
        stages = {key: dict(one) for key, one in told["stages"].items()}
        return cls(zone=str(told["zone"]), kinds=kinds, stages=stages, windows=windows, **lists)

    def local(self, now: datetime) -> datetime:
        """The moment on the rep's clock."""
        return now.astimezone(ZoneInfo(self.zone))

    def knows(self, day: date) -> bool:
        """Whether it reaches as far as this day."""
        return str(day) in self.windows

    def in_window(self, local: datetime) -> bool:
        """Whether a call window is open at this moment of the rep's clock."""
        at = local.time()
        return any(
            time.fromisoformat(begin) <= at < time.fromisoformat(end) for begin, end in self.windows[str(local.date())]
        )

    def worked(self, kind: str, process: str | None) -> Worked:
        """How a kind is worked; one that nobody knows any more opens the card."""
        office, theirs = self.kinds[""], self.kinds.get(process or "", {})
        return office.get(kind) or theirs.get(kind) or Worked(kind, "card", None)

    def stage(self, key: str, process: str | None) -> str:
        """The name of a stage."""
        return self.stages.get(process or "", self.stages[""]).get(key, key)


def _worked(book: Playbook) -> dict[str, Worked]:
    return {kind.key: Worked(kind.name.said(language()), kind.opens, kind.script) for kind in book.kinds}


def _stages(book: Playbook) -> dict[str, str]:
    return {stage.key: stage.name.said(language()) for stage in book.stages}


def _windows(office: Office, day: date) -> tuple[tuple[str, str], ...]:
    """The call windows of a day; none on a day off."""
    if not office.calendar.is_working_day(day):
        return ()
    found = (one for one in office.calendar.windows if WEEKDAYS[day.weekday()] in one.days)
    return tuple((one.start.isoformat(), one.end.isoformat()) for one in found)
