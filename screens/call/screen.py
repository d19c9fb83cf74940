"""The call screen: what to say, what to know, and every outcome one key away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static, TextArea

from data.call_sheet import call_sheet
from data.calls import log_call
from data.drafts import drop_draft, keep_draft
from data.meetings import free_times
from data.model.clean import clean
from data.model.facts import Outcome
from data.model.outcome import Given
from data.model.process import OutcomeRule
from data.model.refusal import Refusal
from data.model.talk import jump
from data.words import _
from screens import doors
from screens.call.asking import ask_given, confirm_slot
from screens.call.head import Head
from screens.call.keys import CallKeys, call_keys
from screens.call.live import Live
from screens.call.speech import Speech
from screens.call.talking import TalkPage
from screens.call.typing import Finder, Note
from screens.desk import Desk


class CallScreen(TalkPage):
    """One call, from the brief before the dial to its outcome."""

    CSS_PATH = "call.tcss"
    WATCHES = ("meeting", "contact", "organisation", "phone")
    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (34, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = call_keys()

    def __init__(
        self,
        desk: Desk,
        organisation_id: str,
        *,
        deal_id: str | None = None,
        contact_id: str | None = None,
        followup_id: str | None = None,
        script: str | None = None,
    ) -> None:
        super().__init__(desk)
        self._about = (organisation_id, deal_id, contact_id, followup_id)
        self._script = script
        self._over = False
        self._asking = False

    def compose(self) -> ComposeResult:
        """The call's own head instead of the top bar; more room for keys."""
        yield from self.contents()
        yield CallKeys()

    def contents(self) -> Iterable[Widget]:
        """Head, script with the history beside it, what to remember, the note."""
        yield Head(id="head")
        with Horizontal(id="script"):
            yield Speech(id="spoken")
            with VerticalScroll(id="panel", can_focus=False):
                yield Static(id="history", markup=False)
        yield Finder()
        yield Static(id="recall", markup=False)
        yield Note()

    async def load(self) -> None:
        """Read the call sheet; a call that goes on keeps its place."""
        try:
            sheet = await self.desk.ask(call_sheet, *self._about, script=self._script)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            if self.live is None:
                self.dismiss(None)
            return
        if self.live is None:
            self.live = Live.begin(self.desk.office, sheet)
            self.query_one(Note).text = self.live.note
            if self.live.started:
                self.say(_("This call was interrupted: go on, or say how it ended."))
        else:
            self.live.renew(sheet)
        self.show()

    async def keep(self, typed: Mapping[str, str]) -> None:  # noqa: ARG002 - all of the call is kept, not a field
        """The call as it stands, on disk."""
        live = self.live
        if live is None or self._over:
            return
        if live.started is None and not live.note.strip():
            await self.desk.do(drop_draft, live.key)
        else:
            await self.desk.do(keep_draft, live.key, live.draft())

    async def flush(self) -> None:
        """Have everything typed on disk now, also what no event has told of yet."""
        self._take_note(self.query_one(Note).text)
        await super().flush()

    def _take_note(self, text: str) -> None:
        if self.live and not self._over and clean(text) != self.live.note:
            self.live.note = clean(text)
            self.keeper.typed("note", self.live.note)

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

    @on(TextArea.Changed, "#note")
    def _noted(self, event: TextArea.Changed) -> None:
        self._take_note(event.text_area.text)

    @on(Note.Left)
    def _note_left(self) -> None:
        self.set_focus(None)
