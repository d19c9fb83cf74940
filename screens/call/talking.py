"""The page while they talk: through the script, to an objection and back, to the note and back."""

from __future__ import annotations

from textual import on
from textual.widgets import Input, Static

from data.model.talk import back, next_branch
from data.words import _
from screens.call import recall
from screens.call.head import Head
from screens.call.live import Live
from screens.call.speech import Speech
from screens.call.texts import texts
from screens.call.typing import Finder, Note
from screens.desk import Desk
from screens.widgets.page import Page

_TALKING = {"back", "branch"}
_ANSWERING = {"variant", "settle"}


class TalkPage(Page):
    """What the keys do while somebody listens."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.live: Live | None = None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Only the keys that mean something in this state."""
        live = self.live
        if live is None:
            return action == "leave"
        if action == "start":
            return live.started is None
        if action in _ANSWERING:
            return live.view == "answer" and (action != "variant" or len(live.answers) > 1)
        if action in _TALKING:
            return live.started is not None and live.view == "script"
        return True

    def action_start(self) -> None:
        """The call begins."""
        if self.live:
            self.live.start()
            self.went()

    def action_next(self) -> None:
        """The next sentence; the first press starts the call."""
        if self.live and self.live.started is None:
            self.action_start()
        elif self.live:
            self.live.next()
            self.went()

    def action_back(self) -> None:
        """The sentence before."""
        if self.live:
            self.live.go(back(self.live.parts, self.live.place))
            self.went()

    def action_branch(self) -> None:
        """What to say to an answer."""
        if self.live:
            self.live.go(next_branch(self.live.parts, self.live.place))
            self.went()

    def action_language(self) -> None:
        """The script in the next language, at the same sentence."""
        if self.live:
            self.live.switch_language()
            self.went()

    def action_source(self) -> None:
        """Where the number came from, to read aloud."""
        if self.live:
            self.live.view = "aside"
            self.show()

    def action_note(self) -> None:
        """Write."""
        self.set_focus(self.query_one(Note))

    def action_objection(self) -> None:
        """Type what is heard."""
        if self.live:
            self.live.find("")
            finder = self.query_one(Finder)
            finder.value = ""
            finder.add_class("open")
            self.set_focus(finder)
            self.show()

    def action_variant(self) -> None:
        """Another answer to the same objection."""
        if self.live:
            self.live.next_variant()
            self.went()

    def action_settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands."""
        if self.live:
            self.live.settle(overcome)
            self.went()

    def action_dial(self) -> None:
        """Show and copy the number."""
        number = self.live.dialled if self.live else None
        if number is None:
            self.say(_("There is no number: write it on the card first."), "warning")
            return
        self.app.copy_to_clipboard(number.e164 or number.shown)
        self.say(_("{number} · copied").format(number=number.shown))

    def action_number(self) -> None:
        """The next of their numbers."""
        if self.live and self.live.sheet.numbers:
            self.live.number = (self.live.number + 1) % len(self.live.sheet.numbers)
            self.action_dial()
            self.went()

    async def action_leave(self) -> None:
        """Back to the sentence, else out: the call is kept as it is."""
        live = self.live
        if live and live.view != "script":
            live.view = "script"
            self.show()
            return
        await self.flush()
        if live and live.started:
            self.say(_("The call is kept: open it again to go on, or to say how it ended."))
        self.dismiss(None)

    @on(Input.Changed, "#finder")
    def _heard(self, event: Input.Changed) -> None:
        if self.live and self.live.view == "finder":
            self.live.find(event.value)
            self.show()

    @on(Finder.Moved)
    def _move(self, event: Finder.Moved) -> None:
        if self.live and self.live.found:
            self.live.lit = (self.live.lit + event.step) % len(self.live.found)
            self.show()

    @on(Input.Submitted, "#finder")
    def _meet(self) -> None:
        if self.live and self.live.found:
            self.live.meet(self.live.found[self.live.lit])
            self._close_finder()
            self.went()

    @on(Finder.Left)
    def _finder_left(self) -> None:
        if self.live:
            self.live.view = "script"
        self._close_finder()
        self.show()

    def _close_finder(self) -> None:
        self.query_one(Finder).remove_class("open")
        self.set_focus(None)

    def went(self) -> None:
        """The call went on: keep it, show it."""
        self.keeper.typed("place", "")
        self.show()

    def show(self) -> None:
        """Draw the call as it stands."""
        if self.live is None:
            return
        self.query_one(Head).show(self.live)
        self.query_one(Speech).show(texts(self.live))
        self.query_one("#recall", Static).update(recall.line(self.live))
        self.query_one("#history", Static).update(recall.panel(self.live))
        self.refresh_bindings()
