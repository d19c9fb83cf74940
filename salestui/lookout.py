"""What the app looks after by itself: what is due, a new day, calendars, papers that could not be written before."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from textual import work

from data.elsewhere import Elsewhere
from data.model.changes import Changes
from data.model.refusal import Damaged, Refusal
from salestui.neighbours import Neighbours

if TYPE_CHECKING:
    from data.feed_folder import FeedFolder
    from data.file.backups import Why
    from data.store import Store

EVERY_SECONDS = 60
DUE_SECONDS = 20
BACKUP_SECONDS = 30 * 60
PATIENCE = 5.0
"""Seconds that a folder may take when the rep leaves: one on a drive that is away takes for ever."""
HURRY = 1.0
"""The same when the window was closed or the program told to end."""


class Lookout(Neighbours):
    """An app that notices what changes outside it, the time of day first of all."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._day: date | None = None
        self._hour = -1
        self._feeding = asyncio.Lock()

    def look_out(self) -> None:
        """Look now, and every so often from now on."""
        from data.file.backups import Why

        if isinstance(self.store.office.elsewhere, Elsewhere):
            self.look_elsewhere()
            self.set_interval(EVERY_SECONDS, self.look_elsewhere)
        self.catch_up()
        self.herald()
        self.look_at_clock()
        self.set_interval(DUE_SECONDS, self.look_at_clock)
        self.back_up(Why.START)
        self.set_interval(BACKUP_SECONDS, lambda: self.back_up(Why.CHANGED))

    def take_over(self) -> None:
        """Do now what had to wait while the file could only be looked at."""
        super().take_over()
        self.catch_up()
        self.begin_day(opening=True)

    def look_at_clock(self) -> None:
        """What the time of day brings: what is due, another hour, a new day."""
        office = self.store.office
        local = office.calendar.local(office.clock())
        if local.date() != self._day:
            opening, self._day = self._day is None, local.date()
            self.begin_day(opening=opening)
        elif local.hour != self._hour:
            self.look_at_hours()
        self._hour = local.hour
        self.look_at_due()
        if self.feed and self.feed.stale and not self._feeding.locked():
            self.write_feed()

    @work(exclusive=True, group="day", exit_on_error=False)
    async def begin_day(self, *, opening: bool) -> None:
        """Look the file over, and tell in a sentence what came of it; the screens of yesterday look again."""
        from data.watch import look_over

        if self.feed:
            self.feed.stale = True
        if not opening:
            self.desk.changed.publish(Changes(dict.fromkeys(("call", "followup", "meeting"), frozenset())))
        if self.store.standing is not None:  # looked over as soon as it can be written
            return
        try:
            looked = (await self.desk.do(look_over)).result
        except Refusal as refusal:
            self.notify(str(refusal), severity="warning", markup=False)
            return
        if looked.sentence:
            self.notify(
                looked.sentence, severity="warning" if looked.wrong else "information", markup=False, timeout=12
            )
        await self._tell_of_retention()

    async def _tell_of_retention(self) -> None:
        """Once a month, that something is kept longer than the playbook says; nothing goes by itself."""
        from data.retention import tell_monthly

        with suppress(Refusal):
            if sentence := (await self.desk.do(tell_monthly)).result:
                self.notify(sentence, markup=False, timeout=20)

    def _on_change(self, changes: Changes) -> None:
        super()._on_change(changes)
        if self.feed and changes.touch("erased"):  # the calendar names them no longer than the file
            self.feed.stale = True
            self.write_feed()

    @work(exclusive=True, group="backup", exit_on_error=False)
    async def back_up(self, why: Why) -> None:
        """Make a backup, unless nothing was written since the newest; on a thread of its own, so that no key waits."""
        if self.desk.standing is not None:
            return
        try:
            await self.desk.back_up_if_changed(why)
        except Damaged:
            return  # the app ends over it
        except Refusal as refusal:
            if not self.hurried:
                self.notify(str(refusal), severity="warning", markup=False, timeout=15)

    @property
    def feed(self) -> FeedFolder | None:
        """Where the calendar feed goes, if anywhere."""
        from data.feed_folder import FeedFolder

        return next((one for one in self.store.after_commit if isinstance(one, FeedFolder)), None)

    @work(group="feed", exit_on_error=False)
    async def write_feed(self) -> None:
        """Bring the calendar feed up to date, on a thread of its own."""
        await self._write_feed()

    async def _write_feed(self) -> None:
        """One writing at a time, so that nothing old is ever written over something new."""
        from data.feed import renew_feed

        async with self._feeding:
            feed = self.feed
            if feed is None or not feed.stale or self.store.standing is not None:
                return
            feed.stale = False
            try:
                done = await self.desk.do(renew_feed)
            except Refusal:
                feed.stale = True  # the file takes nothing just now: that is told where the rep writes
                return
            if sentence := await asyncio.wrap_future(feed.write(done.result)):
                self.notify(sentence, severity="warning", markup=False, timeout=15)

    async def _finish(self) -> None:
        await super()._finish()
        with suppress(Exception):  # the calendar is a kindness: nobody is kept from leaving by it
            await asyncio.wait_for(self._write_feed(), HURRY if self.hurried else PATIENCE)

    @work(exclusive=True, group="elsewhere")
    async def look_elsewhere(self) -> None:
        """Read the rep's own calendar if it changed; screens that offer times then look again."""
        elsewhere = self.store.office.elsewhere
        if isinstance(elsewhere, Elsewhere):
            changed, sentence = await asyncio.wrap_future(elsewhere.look())
            if sentence:
                self.notify(sentence, severity="warning", markup=False, timeout=15)
            if changed:
                self.desk.changed.publish(Changes({"elsewhere": frozenset({"calendar"})}))

    @work(group="elsewhere-papers")
    async def catch_up(self) -> None:
        """Write the invitations that could not be written when they were due."""
        if self.store.standing is not None:
            return
        for notice in await self.desk.catch_up():
            self.notify(notice.sentence, severity="warning" if notice.wrong else "information", markup=False)
