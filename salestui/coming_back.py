"""How the app comes back to a call that was cut off: at its start, and when it takes the file over from another one."""

from __future__ import annotations

from textual import work

from data.model.refusal import Refusal
from salestui.heeding import Heeding
from screens import doors


class ComingBack(Heeding):
    """An app in which no call is forgotten, however it was left."""

    async def come_back(self) -> None:
        """A call that was cut off opens by itself; of one that cannot go on, the note is kept."""
        from data.interrupted import interrupted, rescue_notes

        if self.store.standing is not None:  # it may go on in another window
            return
        try:
            done = await self.desk.do(rescue_notes)
        except Refusal as refusal:
            self.notify(str(refusal), severity="warning", markup=False)
        else:
            if done.phrase is not None:
                self.notify(str(done.phrase), severity="warning", markup=False, timeout=15)
        if found := await self.desk.ask(interrupted):
            self.call(
                doors.StartCall(
                    found.organisation_id,
                    deal_id=found.deal_id,
                    contact_id=found.contact_id,
                    followup_id=found.followup_id,
                    script=found.script,
                    seen_at=found.seen_at,
                )
            )

    def call(self, door: doors.StartCall) -> None:
        """Open the call screen."""
        raise NotImplementedError

    def take_over(self) -> None:
        """Do now what had to wait while the file could only be looked at."""
        super().take_over()
        self._go_on()

    @work(group="take-over")
    async def _go_on(self) -> None:
        if len(self.screen_stack) == 1:  # else something is looked at, or typed: it stays in front
            await self.come_back()
        await self.heed()
