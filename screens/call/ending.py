"""The page as a call ends: times to choose from, every outcome, and what is asked before it is kept."""

from __future__ import annotations

from textual import work

from data.calls import log_call
from data.meetings import free_times
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.process import OutcomeRule
from data.model.talk import jump
from screens import doors
from screens.call.asking import ask_given, confirm_slot
from screens.call.dialling import DialPage
from screens.call.live import Live
from screens.desk import Desk


class EndPage(DialPage):
    """What the keys do to end a call."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._over = False
        self._asking = False

    def action_digit(self, number: int) -> None:
        """A time that is offered here, else a part."""
        live = self.live
        if live is None or live.started is None:
            return
        if live.proposing and live.slots and number <= 3:
            if number == 3:
                self._offer_others()
            elif number <= len(live.slots) and self._free():
                self._take(live, number - 1)
            return
        live.go(jump(live.parts, live.place, number - 1))
        self.went()

    def action_end(self, outcome: str) -> None:
        """The call ended so: ask what is missing, keep it all, and on to the next."""
        if self.live and self._free():
            self._ask(self.live, self.desk.office.playbook.outcome(Outcome(outcome)))

    def _free(self) -> bool:
        """Whether no outcome is being asked about or kept; from now on one is, so that a second key starts no other."""
        free, self._asking = not (self._over or self._asking), True
        return free

    @work(group="end")
    async def _ask(self, live: Live, rule: OutcomeRule) -> None:
        try:
            given = await ask_given(self.app, live, rule)
            if given is not None:
                await self._end(live, rule.key, given)
        finally:
            self._asking = False

    @work(group="end")
    async def _take(self, live: Live, index: int) -> None:
        try:
            given = await confirm_slot(self.app, live, live.slots[index])
            if given is not None:
                await self._end(live, Outcome.BOOKED, given)
        finally:
            self._asking = False

    @work(exclusive=True, group="offer")
    async def _offer_others(self) -> None:
        if live := self.live:
            live.offers += 1
            others = await self.desk.ask(free_times, skip=live.offers)
            if not others:
                live.offers = 0
                others = await self.desk.ask(free_times)
            live.slots = others
            self.show()

    async def _end(self, live: Live, outcome: Outcome, given: Given) -> None:
        await self.flush()
        self._over = True
        done = await self.attempt(log_call, live.report(outcome, given))
        if done is None:
            self._over = False
            return
        self.dismiss(None)
        self.app.screen.post_message(doors.CallEnded())
