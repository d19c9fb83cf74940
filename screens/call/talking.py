"""The page while they talk: through the script, to the note and back."""

from __future__ import annotations

from typing import Literal

from textual import work
from textual.widgets import Static

from data.drafts import keep_draft
from data.model.script import Gathered
from data.model.sheet import READING
from data.model.speech import Script
from data.model.talk import next_branch
from data.words import _, language
from screens import doors
from screens.call import recall
from screens.call.head import Head
from screens.call.live import Live
from screens.call.texts import stand, texts
from screens.call.typing import Note
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.leaving import may_leave
from screens.widgets.room import Room
from screens.widgets.speech import Speech

BRIEF = ("#recall", "#panel", "#note")
"""What looks otherwise before a call begins; a class of the screen would style everything anew."""

_TALKING = {"back", "branch"}


class TalkPage(Room):
    """What the keys do while somebody listens."""

    def begin_anew(self) -> None:
        """No call is prepared."""
        super().begin_anew()
        self.live: Live | None = None

    def on_screen_resume(self) -> None:
        """What stood under another screen is drawn at once as it is now, its timer too."""
        self.show()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Only the keys that mean something in this state."""
        live = self.live
        if live is None:
            return action == "leave"
        if action == "start":
            return live.started is None
        if action in _TALKING:
            return live.started is not None and live.reading
        if action in ("front_desk", "through"):
            return bool(live.gate) and live.at_gate is (action == "through")
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
        elif self.live and (work := self.live.leads_on) and self.check_action("needs", ()):
            self._lead("ask" if work == "ask" else "needs")
        elif self.live:
            self.live.next()
            self.went()

    def action_back(self) -> None:
        """The sentence before."""
        if self.live:
            self.live.back()
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

    def action_told(self) -> None:
        """They heard where their number came from, or not after all."""
        if self.live and self.live.started:
            self.live.told_source = not self.live.told_source
            self.went()

    def action_sentence(self) -> None:
        """One sentence at a time, or the whole part again; the next calls begin so too."""
        if self.live:
            self.live.single = not self.live.single
            self._remember(self.live.single)
            self.show()

    @work(group="reading")
    async def _remember(self, single: bool) -> None:
        await self.tried(keep_draft, READING, {"single": single})

    def action_front_desk(self) -> None:
        """Somebody else answered: the script for them."""
        self._pass_gate()

    def action_through(self) -> None:
        """They put us through: the real script from its beginning, in the same call."""
        self._pass_gate()

    def _pass_gate(self) -> None:
        if self.live:
            self.live.pass_gate()
            self.went()

    @work(exclusive=True, group="script")
    async def action_script(self) -> None:
        """Go on with another script."""
        if live := self.live:
            scripts = live.office.playbook.scripts
            choices = [Choice(script.key, script.name.said(language()), script_parts(script)) for script in scripts]
            chosen = await self.app.push_screen_wait(Choose(_("Go on with which script?"), choices))
            if chosen:
                live.take(chosen)
                self.went()

    def action_needs(self) -> None:
        """The needs analysis over the call, which goes on under it."""
        self._lead("needs")

    @work(exclusive=True, group="needs")
    async def _lead(self, work: Literal["needs", "ask"]) -> None:
        """What the script leads to, over the call, which goes on under it."""
        if live := self.live:
            if live.leads_on == work:
                live.led_on()
            live.view = "script"
            self.went()
            await self.flush()
            self.post_message(doors.OpenDeal(work, live.sheet.organisation_id, live.sheet.deal_id))

    @work(exclusive=True, group="needs")
    async def action_complaint(self) -> None:
        """They complain: it is taken down over the call, which goes on under it."""
        if live := self.live:
            await self.flush()
            whose = {"deal_id": live.sheet.deal_id, "contact_id": live.sheet.contact_id}
            self.post_message(doors.OpenDeal("complaint", live.sheet.organisation_id, **whose))

    def action_note(self) -> None:
        """Write."""
        if self.live is None:
            return
        if self.live.view == "alone":
            self.live.view = "script"
            self.show()
        self.set_focus(self.query_one(Note))

    async def action_leave(self) -> None:
        """Back to the sentence, else out: the call is kept as it is."""
        live = self.live
        if live and live.view != "script":
            live.view = "script"
            self.show()
            return
        await self.flush()
        if self.keeper.unsaved:
            self.leave_unsaved()
            return
        if live and live.started:
            self.say(_("The call is kept: open it again to go on, or to say how it ended."))
        self.dismiss(None)

    @work(exclusive=True, group="leave")
    async def leave_unsaved(self) -> None:
        """Out of a call that is not on disk, if the rep says so."""
        if await may_leave(self.app, self.keeper):
            self.dismiss(None)

    def went(self) -> None:
        """The call went on: keep it, show it."""
        self.keeper.typed("place", "")
        self.show()

    def show(self) -> None:
        """Draw the call as it stands."""
        if self.live is None:
            return
        for part in BRIEF:
            self.query_one(part).set_class(self.live.started is None, "-brief")
        self.query_one(Head).show(self.live)
        self.set_class(self.live.view == "alone", "-alone")
        self.query_one(Speech).show(texts(self.live, Gathered(self._shown_keys)), stand(self.live))
        if self.live.started:
            self._recall(self.live)
        self.refresh_bindings()

    def _recall(self, live: Live) -> None:
        """What to remember of them, beside the script; before the call all of it is in the brief."""
        for name, said in (("#recall", recall.line(live)), ("#history", recall.panel(live))):
            if (box := self.query_one(name, Static)).content != said:  # else the page would be laid out anew
                box.update(said)

    def _shown_keys(self) -> dict[str, str]:
        """Keys as the rep has them, by the id of what they do."""
        display = self.app.get_key_display
        keys: dict[str, str] = {}
        for one in self.active_bindings.values():
            if one.binding.id:
                keys.setdefault(one.binding.id, display(one.binding))
        return keys


def script_parts(script: Script) -> str:
    """What a script is made of, in the rep's language."""
    return " · ".join(part.name.said(language()) for part in script.parts)
