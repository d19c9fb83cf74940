"""The page while they talk: through the script, to the note and back."""

from __future__ import annotations

from textual.widgets import Static

from data.model.talk import back, next_branch
from data.words import _
from screens.call import recall
from screens.call.head import Head
from screens.call.live import Live
from screens.call.speech import Speech
from screens.call.texts import texts
from screens.call.typing import Note
from screens.desk import Desk
from screens.widgets.page import Page

_TALKING = {"back", "branch"}


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

    def went(self) -> None:
        """The call went on: keep it, show it."""
        self.keeper.typed("place", "")
        self.show()

    def show(self) -> None:
        """Draw the call as it stands."""
        if self.live is None:
            return
        self.set_class(self.live.started is None, "-brief")
        self.query_one(Head).show(self.live)
        self.query_one(Speech).show(texts(self.live))
        self.query_one("#recall", Static).update(recall.line(self.live))
        self.query_one("#history", Static).update(recall.panel(self.live))
        self.refresh_bindings()
