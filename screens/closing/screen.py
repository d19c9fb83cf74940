"""The closing screen: the ask, one short question alone on an empty screen, and the road from a no."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input

from data.ask_sheet import ask_sheet
from data.drafts import drop_draft, keep_draft
from data.model import asking as road
from data.model.asking import Asking
from data.model.heard import Heard
from data.model.refusal import Refusal
from data.words import _
from screens import doors
from screens.closing.answering import AnswerPage
from screens.closing.keys import STEPS, closing_keys
from screens.closing.texts import finder_texts, texts
from screens.desk import Desk
from screens.dialogs.ask import Confirm
from screens.dialogs.leaving import may_leave
from screens.widgets.finder import Finder
from screens.widgets.keybar import Keybar
from screens.widgets.speech import Speech


class ClosingScreen(AnswerPage):
    """One asking, step by step; left half way it waits on disk."""

    CSS_PATH = "closing.tcss"
    WATCHES = ("deal", "quote", "need", "analysis", "contact", "organisation", "procurement")
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = closing_keys()

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.finding = False
        """Whether the letters of an objection are being typed."""

    @property
    def hushed(self) -> bool:
        """While the question stands alone."""
        return bool(self.sheet and not self.sheet.barred and self.asking.step == "ask" and not self.busy)

    def compose(self) -> ComposeResult:
        """The words, the letters of an objection, the keys."""
        yield from self.contents()
        yield Keybar()

    def contents(self) -> Iterable[Widget]:
        """The words, and where letters are typed."""
        yield Speech(id="spoken")
        yield Finder()

    async def load(self) -> None:
        """Everything for this ask; what was left half way is offered the first time."""
        first = self.sheet is None
        try:
            self.sheet = await self.desk.ask(ask_sheet, self.organisation_id, self.deal_id)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            if first:
                self.dismiss(None)
            return
        self.deal_id = self.sheet.deal_id
        if first:
            self.heard = Heard(self.desk.office.playbook.objections, self.sheet.segment)
            if self.sheet.draft is not None and not self.sheet.barred:
                self._offer(self.sheet.draft, self.sheet.organisation)
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Only the keys that mean something in this step."""
        sheet, step = self.sheet, self.asking.step
        if sheet is None or sheet.barred or self.finding:
            return action == "leave" or (action == "tender" and bool(sheet and sheet.barred))
        if action == "tender" or (action == "hint" and self.hint):
            return False
        if action == "back":
            return bool(self.past)
        if action == "variant":
            return step == "answer" and len(self.heard.answers) > 1
        return step in STEPS.get(action, (step,))

    async def keep(self, typed: Mapping[str, str]) -> None:  # noqa: ARG002 - all of the asking is kept, not a field
        """The asking as it stands, on disk."""
        if self.deal_id is None:
            return
        if self.asking == Asking():
            await self.desk.do(drop_draft, road.ask_key(self.deal_id))
        else:
            await self.desk.do(keep_draft, road.ask_key(self.deal_id), road.kept(self.asking))

    def on_unmount(self) -> None:
        """What was held back may be told."""
        self.app.post_message(doors.TurnedBack())

    def action_hint(self) -> None:
        """Which key is which answer."""
        self.hint = True
        self.show()

    def action_objection(self) -> None:
        """Type what is heard."""
        self.finding = True
        self.heard.find("")
        finder = self.query_one(Finder)
        finder.value = ""
        self.show()
        self.set_focus(finder)

    def action_tender(self) -> None:
        """To how they purchase."""
        self.app.pop_screen()
        self.app.screen.post_message(doors.OpenDeal("tender", self.organisation_id, self.deal_id))

    @work(group="leave")
    async def action_leave(self) -> None:
        """Back to where we came from; what was begun waits."""
        if self.busy:
            return
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            return
        begun = self.asking != Asking()
        self.dismiss(None)
        if begun:
            self.app.notify(_("It waits as it is: open it again to go on."), markup=False)

    def show(self) -> None:
        """Draw the step as it stands."""
        sheet = self.sheet
        if sheet is None:
            return
        alone = self.asking.step == "ask" and not sheet.barred and not self.finding
        self.set_class(alone, "-alone")
        self.set_class(self.hushed, "-hushed")
        self.set_class(self.finding, "-finding")
        said = texts(sheet, self.asking, self.heard, hint=self.hint)
        shown = finder_texts(sheet, self.heard) if self.finding else said
        self.query_one(Speech).show(shown, "alone" if alone else "top" if self.finding else "calm")
        self.refresh_bindings()
        if not self.hushed:
            self.app.post_message(doors.TurnedBack())

    @on(Input.Changed, "#finder")
    def _letters(self, event: Input.Changed) -> None:
        if self.finding:
            self.heard.find(event.value)
            self.show()

    @on(Finder.Moved)
    def _move(self, event: Finder.Moved) -> None:
        self.heard.move(event.step)
        self.show()

    @on(Input.Submitted, "#finder")
    def _take(self) -> None:
        if self.heard.meant:
            self._close_finder()
            self.meet(self.heard.meant.key)

    @on(Finder.Left)
    def _close_finder(self) -> None:
        self.finding = False
        self.set_focus(None)
        self.show()

    @work(group="offer")
    async def _offer(self, draft: Mapping[str, object], organisation: str) -> None:
        """Go on where it was left, or begin anew."""
        question = _("Asking {organisation} was left half way. Go on with it?").format(organisation=organisation)
        if await self.app.push_screen_wait(Confirm(question)):
            self.asking = road.resumed(draft)
            self.hear_again()
        self.went()
