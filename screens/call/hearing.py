"""The page while they object: letters of what is heard, the answer, and back to the exact sentence."""

from __future__ import annotations

from textual import on
from textual.widgets import Input

from screens.call.talking import TalkPage
from screens.widgets.finder import Finder


class HearPage(TalkPage):
    """What the keys do while somebody objects."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys of an answer only while there is one."""
        live = self.live
        if action == "variant":
            return bool(live and live.view == "answer" and len(live.heard.answers) > 1)
        if action == "settle":
            return bool(live and (live.view == "answer" or (live.reading and live.heard.unsettled is not None)))
        return super().check_action(action, parameters)

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
            self.live.heard.next_variant()
            self.went()

    def action_settle(self, overcome: bool) -> None:
        """The objection was overcome, or stands."""
        if self.live:
            self.live.settle(overcome)
            self.went()

    @on(Input.Changed, "#finder")
    def _heard(self) -> None:
        self.call_after_refresh(self._look_up)  # the letter stands there first

    def _look_up(self) -> None:
        """Show what is meant by what is typed, where that is not known yet."""
        typed = self.query_one(Finder).value
        if self.live and self.live.view == "finder" and typed != self.live.heard.letters:
            self.live.find(typed)
            self.show()

    @on(Finder.Moved)
    def _move(self, event: Finder.Moved) -> None:
        self._look_up()
        if self.live:
            self.live.heard.move(event.step)
            self.show()

    @on(Input.Submitted, "#finder")
    def _meet(self) -> None:
        self._look_up()
        if self.live and self.live.heard.meant:
            self.live.meet(self.live.heard.meant)
            self._close_finder()
            self.went()

    @on(Finder.Left)
    def _finder_left(self) -> None:
        if self.live:
            self.live.drop_finder()
        self._close_finder()
        self.went()

    def _close_finder(self) -> None:
        self.query_one(Finder).remove_class("open")
        self.set_focus(None)
