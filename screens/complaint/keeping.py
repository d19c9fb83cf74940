"""How what they complain of gets to disk as it is typed; the case begins with the first word or step."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from data.casework import open_with_step
from data.complaints import complaint_of, open_complaint, save_complaint
from data.model.clean import clean
from data.model.complaint import Case
from data.model.refusal import NotFound, NotSaved, Refusal
from data.model.twohands import together
from data.words import _
from screens.complaint.box import Words
from screens.desk import Desk
from screens.doors import OpenDeal
from screens.widgets.page import Page, told

NEW = ""
"""Key of a case that is not begun yet although others are open."""


class CasePage(Page):
    """A page over one case that keeps what is typed."""

    def __init__(self, desk: Desk, door: OpenDeal) -> None:
        super().__init__(desk)
        self.organisation_id = door.organisation_id
        self.deal_id = door.deal_id
        self.led = door
        """What led here: it says which case, and who speaks."""
        self.case: Case | None = None
        self.case_id: str | None = None
        """Which case; None: the customer's newest open one."""
        self.seen = ""
        """What the file held when it was last looked at."""
        self._vanished = ""
        """A case that was taken back while it was shown: with redo it stands here again."""
        self._saves = 0
        self._writing = asyncio.Lock()

    async def load(self) -> None:
        """The case as it stands; what is being typed here stays."""
        saves = self._saves
        found = await self._found()
        box = self.query_one(Words)
        untouched = clean(box.text).strip() == self.seen.strip()
        if saves == self._saves:
            if untouched and found.text.strip() != self.seen.strip():
                box.show(found.text)
            if untouched or found.id is None:
                self.seen = found.text
            if found.id is None and self.case_id:
                self._vanished = self.case_id
            self.case_id = NEW if found.id is None and self.case_id is not None else found.id
            self.case = found
        self.show()

    async def _found(self) -> Case:
        which = {"contact_id": self.led.contact_id, "followup_id": self.led.followup_id}
        found = await self.desk.ask(
            complaint_of, self.organisation_id, self.deal_id, complaint_id=self.case_id, **which
        )
        blank = found.id is None and not self.query_one(Words).text.strip()
        if blank and self._vanished and self.case_id is not None:
            return await self.desk.ask(
                complaint_of, self.organisation_id, self.deal_id, complaint_id=self._vanished, **which
            )
        return found

    def show(self) -> None:
        """Show the case."""

    async def keep(self, typed: Mapping[str, str]) -> None:
        """Write what they say; the first words begin the case."""
        async with self._writing:
            try:
                await self._save(self.query_one(Words).text if typed else "")
            except NotSaved:
                raise
            except NotFound:
                self.case_id, self.seen = NEW, ""
                self.keeper.typed("words", "")
            except Refusal as refusal:
                self.say(str(refusal), "warning")

    async def flush(self) -> None:
        """Have everything typed on disk now, also what no event has told of yet."""
        if clean(self.query_one(Words).text) != self.seen:
            self.keeper.typed("words", "")
        await super().flush()
        async with self._writing:
            return

    async def begin(self, step: str) -> bool:
        """Begin the case with a step taken before anything was written; whether it was begun here."""
        async with self._writing:
            if self.case is None or self.case.id is not None or self.case_id:
                return False
            self._saves += 1
            done = await self.attempt(
                open_with_step, self.organisation_id, step, deal_id=self.deal_id, contact_id=self.case.contact_id
            )
            if done is not None:
                self.case_id = done.result
            return done is not None

    async def _save(self, text: str) -> None:
        text = clean(text)
        if self.case is None or text == self.seen:
            return
        if self.case_id:
            self._saves += 1
            kept = (await self.desk.do(save_complaint, self.case_id, text, seen=self.seen)).result
            self.seen = kept.text
            if kept.joined:
                self._show_joined(text, kept.text)
                self.say(_("Somebody else wrote here too: both texts are kept, one below the other."), "warning")
        elif text.strip():
            self._saves += 1
            about = {"deal_id": self.deal_id, "contact_id": self.case.contact_id}
            done = await self.desk.do(open_complaint, self.organisation_id, text, **about)
            self.case_id, self.seen = done.result, text.strip()
            self.say(told(done))

    def _show_joined(self, sent: str, joined: str) -> None:
        """Show both texts, and what was typed here while they were brought together."""
        box = self.query_one(Words)
        now, shown = clean(box.text), joined
        if now != sent:
            goes_on = now.startswith(sent) and joined.endswith(sent)
            shown = joined + now[len(sent) :] if goes_on else together(sent, now, joined)
            self.keeper.typed("words", "")
        box.show(shown)
