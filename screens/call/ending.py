"""The page as a call ends: times to choose from, every outcome, and what is asked before it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from textual import on, work

from data.ask_over_call import given_by_ask
from data.calls import log_call
from data.interrupted import never_was
from data.meetings import free_times
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.process import OutcomeRule
from data.model.refusal import NotSaved, Refusal
from data.model.report import Struck
from data.model.talk import jump
from data.others import hold_others
from screens import doors
from screens.call.asking import ask_given, confirm_slot
from screens.call.cut_off import ask_end, ask_whether_over
from screens.call.dialling import DialPage
from screens.call.leader import Leader
from screens.call.live import Live
from screens.call.typing import Note
from screens.call.wrapup import wrap_up
from screens.dialogs.words import Slip


class EndPage(DialPage):
    """What the keys do to end a call."""

    def begin_anew(self) -> None:
        """Nothing is asked about its end."""
        super().begin_anew()
        self._asking = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Others are held only where there are any."""
        if action == "hold":
            return bool(self.live and self.live.sheet.others)
        return super().check_action(action, parameters)

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

    @work(group="leader")
    async def action_leader(self) -> None:
        """Every outcome by its key, while the letters go into the note."""
        if self.live and not (self._over or self._asking):
            outcome = await self.app.push_screen_wait(Leader())
            if outcome is not None:
                self.action_end(outcome)

    def action_hold(self) -> None:
        """Put the calls of others there off: somebody was spoken with."""
        if self.live:
            sheet = self.live.sheet
            self.perform(
                hold_others,
                sheet.organisation_id,
                contact_id=sheet.contact_id,
                deal_id=sheet.deal_id,
                followup_id=sheet.followup_id,
            )

    def look_ahead(self) -> None:
        """What can be made ready while the rep says how the call ended."""

    async def foresee(self) -> None:
        """What can be shown of the next call while this one is written."""

    async def come_back(self) -> None:
        """The call was not kept: it is the one on the screen again."""

    async def go_on(self, call_id: str) -> None:  # noqa: ARG002 - a session wants to know which call it was
        """The call is kept: back to where it was opened."""
        self.dismiss(None)
        self.app.screen.post_message(doors.CallEnded())

    def _free(self) -> bool:
        """Whether no outcome is being asked about or kept; from now on one is, so that a second key starts no other."""
        free, self._asking = not (self._over or self._asking), True
        if free:
            self.look_ahead()
        return free

    @work(group="end")
    async def _ask(self, live: Live, rule: OutcomeRule) -> None:
        try:
            given = live.given_before(rule.key) or await self._settled(live, rule.key)
            given = given or await ask_given(self.app, live, rule, self._slip(live))
            if given is not None:
                await self._strike(live, rule.key, given)
        finally:
            self._asking = False

    def _slip(self, live: Live) -> Slip:
        """Where words asked at the end of this call wait."""
        return Slip(self.desk, "call", live.key)

    async def _settled(self, live: Live, outcome: Outcome) -> Given | None:
        """What was agreed when the deal was asked for in this call."""
        since = live.started
        return await self.desk.ask(given_by_ask, live.sheet.deal_id, since, outcome) if since else None

    @work(group="end")
    async def _take(self, live: Live, index: int) -> None:
        try:
            given = await confirm_slot(self.app, live, live.slots[index])
            if given is not None:
                await self._strike(live, Outcome.BOOKED, given)
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
            self.went()

    async def _strike(self, live: Live, outcome: Outcome, given: Given) -> None:
        """Keep the call; while the note is being written the outcome waits until it is whole."""
        if isinstance(self.focused, Note):
            live.strike(outcome, given)
            self.went()
            await self.flush()
        else:
            await self._end(live, outcome, given)

    @on(Note.Left)
    def _note_is_whole(self) -> None:
        if self.live and self.live.struck and self._free():
            self._conclude(self.live)

    @work(group="end")
    async def _conclude(self, live: Live) -> None:
        try:
            if live.struck:
                await self._end(live, live.struck.outcome, live.struck.given)
        finally:
            self._asking = False

    async def _end(self, live: Live, outcome: Outcome, given: Given) -> None:
        await self.flush()
        report = live.report(outcome, given)
        accepted = await wrap_up(self, report)
        if accepted is None:
            await self._back_to_note(live)
            return
        self._over = True
        await self.foresee()
        try:
            call_id = await self.written(log_call, replace(report, accepted=accepted))
        except NotSaved as refusal:
            await self.come_back()
            self.say(str(refusal), "error")
            await self._not_kept(live, Struck(outcome, given, report.ended_at or self.desk.office.clock()))
        except Refusal as refusal:
            await self.come_back()
            self.say(str(refusal), "warning")
            await self._refused(live)
        else:
            if given.hint:
                await self._slip(live).drop()
            await self.go_on(call_id)

    async def _not_kept(self, live: Live, struck: Struck) -> None:
        """The disk would not take it: how and when it ended stays on the screen, and its letter tries again."""
        self._over = False
        live.struck, live.missed = struck, True
        self.set_focus(None)
        self.went()
        await self.flush()

    async def _refused(self, live: Live) -> None:
        """The call goes on, or is over for nobody may call there any more."""
        self._over = False
        if await self.barred():
            await self.turn_away()
        else:
            self._turn_back(live)

    async def _back_to_note(self, live: Live) -> None:
        """Nothing is kept yet: an outcome that waited is forgotten, so that Esc leads on, but not when it was."""
        waited, live.struck = live.struck, None
        if waited:
            live.ended = waited.at
        self.set_focus(self.query_one(Note) if waited else None)
        self.went()
        await self.flush()

    def _turn_back(self, live: Live) -> None:
        """The call goes on: an outcome that waited is forgotten."""
        if live.struck:
            live.struck = None
            self.went()

    @work(group="cut_off")
    async def whether_over(self, live: Live, seen_at: datetime) -> None:
        """Ask about a call that was cut off whether it was ended, and when."""
        answer = await ask_whether_over(self.app, live, seen_at)
        if answer == "never_was":
            self._over = True
            await self.attempt(never_was, live.key)
            self.dismiss(None)
            return
        if answer == "then":
            live.ended = max(seen_at, live.started or seen_at)
        elif answer == "typed":
            live.ended = await ask_end(self.app, live)
        if live.ended:
            self.went()
            await self.flush()
