"""The page before they answer: whether they may be called at all, and the number, dialled or copied."""

from __future__ import annotations

from textual import work

from data.barring import refuse_barred
from data.drafts import drop_draft
from data.model.dialling import dial_argv, diallable
from data.model.refusal import Refusal
from data.model.sheet import Number
from data.notes import add_note
from data.words import _
from screens.call.hearing import HearPage
from screens.call.live import Live
from screens.desktop import copy, far_away, start


class DialPage(HearPage):
    """What the keys do to the telephone."""

    def begin_anew(self) -> None:
        """No call is over yet."""
        super().begin_anew()
        self._over = False

    def action_start(self) -> None:
        """The call begins, dialled on a telephone of its own; whether they may be called is asked again meanwhile."""
        super().action_start()
        self._mind()

    def action_dial(self) -> None:
        """Dial the number in use and begin the call; once it has begun only dial again."""
        if self.live:
            self._dial(self.live)

    def action_number(self) -> None:
        """The next of their numbers."""
        if self.live is None:
            return
        if self.live.dialled is None:
            self.say(_("There is no number: write it on the card first."), "warning")
            return
        count = len(self.live.sheet.numbers)
        self.live.number = (self.live.number + 1) % count
        which = _("{which} of {count}").format(which=self.live.number + 1, count=count)
        self.say(f"{self.live.dialled.shown} · {which}")
        self.went()

    async def barred(self) -> str:
        """Why nobody may call there any more, as the file says now; empty when they may."""
        if self.live is None:
            return ""
        sheet, number = self.live.sheet, self.live.dialled
        try:
            await self.desk.ask(refuse_barred, sheet.organisation_id, sheet.contact_id, number.id if number else None)
        except Refusal as refusal:
            return str(refusal)
        return ""

    async def turn_away(self, sentence: str = "") -> None:
        """Close a call that must not be made; what was noted is kept on the organisation's card."""
        live = self.live
        if live is None or self._over or not self.is_current:
            return
        await self.flush()
        self._over = True
        if sentence:
            self.say(sentence, "warning")
        if live.note.strip() and not await self._keep_note(live):
            self._over = False  # the disk would not take it: it stays where it was typed
            return
        if not live.note.strip():
            await self.tried(drop_draft, live.key)
        await self.step_aside()

    async def step_aside(self) -> None:
        """Away from a call that must not be made."""
        if self.is_current:
            self.dismiss(None)

    def ring(self, number: Number) -> None:
        """Have the number dialled, or show and copy it where nothing dials; one that is no number is only shown."""
        template = self.desk.office.settings.dial
        if number.e164 is None or not diallable(number.e164):
            self.say(_("{number} · dial it by hand: it is kept as it was typed").format(number=number.shown))
        elif template and not far_away():
            try:
                argv = dial_argv(template, number.e164)
            except Refusal as refusal:
                self.say(str(refusal), "warning")
                return
            start(self.app, argv)
            self.say(_("{number} · dialling").format(number=number.shown))
        else:
            copy(self.app, number.e164)
            self.say(_("{number} · copied").format(number=number.shown))

    @work(exclusive=True, group="dial")
    async def _dial(self, live: Live) -> None:
        if sentence := await self.barred():
            if live.started is None:
                await self.turn_away(sentence)
            else:
                self.say(sentence, "warning")
        elif live.dialled is None:
            self.say(_("There is no number: write it on the card first."), "warning")
        else:
            self.ring(live.dialled)
            if live.started is None:
                super().action_start()

    @work(exclusive=True, group="mind")
    async def _mind(self) -> None:
        """Close again when they may not be called; asked beside the call's first second, which it delays by nothing."""
        if sentence := await self.barred():
            await self.turn_away(sentence)

    async def _keep_note(self, live: Live) -> bool:
        """Keep what was noted on their card; whether it is."""
        sheet = live.sheet
        who, deal_id, contact_id = sheet.organisation_id, sheet.deal_id, sheet.contact_id
        done = await self.tried(add_note, who, live.note, deal_id=deal_id, contact_id=contact_id, draft=live.key)
        if done is not None:
            kept = _("What you wrote is kept as a note on the card of {organisation}.")
            self.say(kept.format(organisation=sheet.organisation))
        return done is not None
