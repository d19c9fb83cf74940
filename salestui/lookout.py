"""What the app looks after by itself: the rep's own calendar, and papers that could not be written before."""

from __future__ import annotations

import asyncio

from textual import work

from data.elsewhere import Elsewhere
from data.transaction import Changes
from salestui.hush import Hush

EVERY_SECONDS = 60


class Lookout(Hush):
    """An app that notices what changes outside it."""

    def look_out(self) -> None:
        """Look now, and every minute from now on."""
        if isinstance(self.store.office.elsewhere, Elsewhere):
            self.look_elsewhere()
            self.set_interval(EVERY_SECONDS, self.look_elsewhere)
        self.catch_up()

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
        for notice in await self.desk.catch_up():
            self.notify(notice.sentence, severity="warning" if notice.wrong else "information", markup=False)
