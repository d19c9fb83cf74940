"""The rep's life elsewhere: busy times of their own calendar file, read again whenever it changes.

It is read on a thread of its own, which never holds up the store, the screen or the way out. What was read last stands
until something better is read: a calendar that is just being written, or lies on a drive that is away, frees no time.
"""

from __future__ import annotations

import os
import stat
import time
from concurrent.futures import Future
from datetime import date, datetime
from pathlib import Path
from threading import Lock, Thread
from zoneinfo import ZoneInfo

from data.model.calendar import Calendar
from data.model.clean import clean_line
from data.model.office import Clock, system_clock
from data.model.outside import Expanded, Taken, busy_times
from data.model.refusal import Unclear
from data.model.wording import clock as clock_time
from data.words import _

LARGEST = 20_000_000
"""Bytes; no calendar of one person is larger."""
_PATIENCE = 20.0
"""Seconds for one reading."""

_Stamp = tuple[int, int, int, date]


class Elsewhere:
    """Busy times elsewhere: called, it tells those read last; `look` reads again what has changed."""

    def __init__(self, path: Path, calendar: Calendar, *, email: str = "", clock: Clock = system_clock) -> None:
        self.path = path
        self._calendar = calendar
        self._email = email
        self._clock = clock
        self._last = Expanded(())
        self._read_at: datetime | None = None
        self._stamp: _Stamp | None = None
        self._told = ""
        self._one = Lock()

    def __call__(self) -> tuple[Taken, ...]:
        """Busy times as they were last read, soonest first."""
        return self._last.busy

    def look(self) -> Future[tuple[bool, str]]:
        """Read the file if it changed, on a thread of its own: whether busy times changed, and a sentence to tell.

        The sentence is empty where there is nothing new to tell; the same fault is told once.
        """
        answer: Future[tuple[bool, str]] = Future()
        answer.set_running_or_notify_cancel()
        Thread(target=self._answer, args=(answer,), name="calendar", daemon=True).start()
        return answer

    def _answer(self, answer: Future[tuple[bool, str]]) -> None:
        if not self._one.acquire(blocking=False):
            answer.set_result((False, ""))
            return
        try:
            answer.set_result(self._look())
        except BaseException as error:
            answer.set_exception(error)
        finally:
            self._one.release()

    def _look(self) -> tuple[bool, str]:
        before, now = self._last.busy, self._clock()
        try:
            stamp, content = self._changed(self._calendar.today(now))
            if content is None:
                return False, ""
            until = time.monotonic() + _PATIENCE
            zone: ZoneInfo = self._calendar.zone
            self._last = busy_times(content, now, zone, email=self._email, enough=lambda: time.monotonic() > until)
        except (OSError, Unclear) as error:
            self._stamp = None  # tried again at the next look, whatever the file's date says
            return False, self._tell(self._fault(error))
        self._stamp, self._read_at = stamp, now
        return self._last.busy != before, self._tell(self._unread())

    def _changed(self, today: date) -> tuple[_Stamp, bytes | None]:
        """The file's stamp, and its bytes where they are not those read last; a new day is a change too."""
        handle = os.open(self.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            facts = os.fstat(file.fileno())
            if not stat.S_ISREG(facts.st_mode):
                raise Unclear(_("is no file"))
            if facts.st_size > LARGEST:
                raise Unclear(_("is too large to be a calendar"))
            stamp = (facts.st_mtime_ns, facts.st_size, facts.st_ino, today)
            return stamp, None if stamp == self._stamp else file.read(LARGEST + 1)

    def _tell(self, sentence: str) -> str:
        new, self._told = sentence != self._told, sentence
        return sentence if new else ""

    def _fault(self, error: Exception) -> str:
        """What is wrong with the file, and what free times lean on meanwhile."""
        said = getattr(error, "strerror", None)
        why = _("cannot be read: {why}").format(why=said) if said else clean_line(str(error))
        if self._read_at is None:
            sentence = _("Your calendar {file} {why}. Free times come from your own meetings here only.")
            return sentence.format(file=self.path, why=why)
        sentence = _("Your calendar {file} {why}. Free times lean on what was read at {time}.")
        return sentence.format(file=self.path, why=why, time=clock_time(self._calendar.local(self._read_at)))

    def _unread(self) -> str:
        if not self._last.unread:
            return ""
        sentence = _("Your calendar {file}: {count} of its events could not be read, so a free time may not be free.")
        return sentence.format(file=self.path, count=self._last.unread)
