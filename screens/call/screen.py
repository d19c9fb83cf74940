"""The call screen: what to say, what to know, and every outcome one key away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget
from textual.widgets import Static, TextArea

from data.call_sheet import call_sheet
from data.drafts import drop_draft, keep_draft
from data.model.refusal import DoNotCall, Refusal
from data.words import _
from screens.call.head import Head
from screens.call.kept import kept
from screens.call.keys import CallKeys, call_keys
from screens.call.live import Live
from screens.call.session import SessionPage
from screens.call.talking import BRIEF
from screens.call.typing import Note
from screens.widgets.finder import Finder
from screens.widgets.speech import Speech
from screens.widgets.trouble import Trouble


class CallScreen(SessionPage):
    """One call, from the brief before the dial to its outcome."""

    CSS_PATH = "call.tcss"
    WATCHES = ("meeting", "contact", "organisation", "phone", "elsewhere", "followup")
    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (34, "-tall")]
    BINDINGS: ClassVar[list[BindingType]] = call_keys()

    def compose(self) -> ComposeResult:
        """The call's own head instead of the top bar; more room for keys."""
        self.take_size()
        yield Trouble(self.desk)
        yield from self.contents()
        yield CallKeys()

    def contents(self) -> Iterable[Widget]:
        """Head, script with the history beside it, what to remember, the note."""
        yield Head(id="head")
        with Horizontal(id="script"):
            yield Speech(id="spoken")
            with VerticalScroll(id="panel", classes="-brief", can_focus=False):
                yield Static(id="history", markup=False)
        yield Finder()
        yield Static(id="recall", classes="-brief", markup=False)
        yield Note()

    def clear(self) -> None:
        """Show no call, as before one begins."""
        self.set_focus(None)
        self.query_one(Note).hold("")
        self.query_one(Finder).remove_class("open")
        self.remove_class("-alone")
        self.query_one(Head).show(None)
        self.query_one(Speech).show(())
        self.query(", ".join(BRIEF)).add_class("-brief")
        for name in ("#recall", "#history"):
            self.query_one(name, Static).update("", layout=False)
        self.refresh_bindings()

    async def load(self) -> None:
        """Read the call sheet; a call that goes on keeps its place."""
        door = self.door
        who = self.live.sheet.contact_id if self.live else door.contact_id
        try:
            sheet = await self.desk.ask(
                call_sheet, door.organisation_id, door.deal_id, who, door.followup_id, script=door.script
            )
        except Refusal as refusal:
            if door is not self.door or self._over:
                return
            if self.live and self.live.started is None and isinstance(refusal, DoNotCall):
                await self.turn_away(str(refusal))
                return
            self.say(str(refusal), "warning")
            if self.live is None:
                self.dismiss(None)
            return
        if door is not self.door or self._over:
            return
        if self.live is None:
            live = self.begin(sheet)
            if live.started and not live.ended_at:
                self._come_back(live)
            elif door.dial and not live.started:
                self.action_dial()
        else:
            self.live.renew(sheet)
        self.show()

    def _come_back(self, live: Live) -> None:
        if self.door.seen_at:
            self.whether_over(live, self.door.seen_at)
        else:
            self.say(_("This call was interrupted: go on, or say how it ended."))

    async def keep(self, typed: Mapping[str, str]) -> None:  # noqa: ARG002 - all of the call is kept, not a field
        """The call as it stands, on disk."""
        live = self.live
        if live is None or self._over:
            return
        if live.started is None and not live.note.strip():
            await self.desk.do(drop_draft, live.key)
        else:
            await self.desk.do(keep_draft, live.key, kept(live))

    async def flush(self) -> None:
        """Have everything typed on disk now, also what no event has told of yet."""
        self.take_note()
        await super().flush()

    @on(TextArea.Changed, "#note")
    def _noted(self) -> None:
        self.take_note()

    @on(Note.Left)
    def _note_left(self) -> None:
        self.set_focus(None)
