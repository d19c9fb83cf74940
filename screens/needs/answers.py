"""How the answers of an analysis get to disk as they are typed, and the rep's own questions into it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from data.answers import add_question, save_answer
from data.model.changes import Changes
from data.model.facts import SpinPart
from data.model.refusal import NotSaved, Refusal
from data.words import _
from screens.desk import Desk
from screens.dialogs.fields import Field
from screens.dialogs.fields import Sheet as Fields
from screens.dialogs.form import Filled, Form
from screens.needs.box import Box
from screens.needs.needs import NeedKeys
from screens.needs.texts import Texts

REST = 0.6
"""Seconds without a letter after which what comes of the answer is shown: how far each part has come, the coach."""


class AnswerKeys(NeedKeys):
    """A page over one analysis that keeps what is typed in its box."""

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk, organisation_id, deal_id)
        self.texts = Texts()
        self.saves = 0
        """How many answers were sent to disk: what was read before the last one is not to be trusted."""
        self._writing = asyncio.Lock()
        self._typing = False
        """Whether letters come, and nothing else was asked for since."""
        self._rest: asyncio.TimerHandle | None = None
        """Until what comes of the answer is shown."""

    async def keep(self, typed: Mapping[str, str]) -> None:
        """Write the answers typed; where another window wrote too, both stay."""
        async with self._writing:
            for key in typed:
                try:
                    await self._save(key)
                except NotSaved:
                    raise
                except Refusal as refusal:
                    self.say(str(refusal), "warning")

    async def flush(self) -> None:
        """Have everything typed on disk now, also what no event has told of yet."""
        self.note()
        await super().flush()
        self.catch_up()
        async with self._writing:
            return

    async def own_question(self, part: SpinPart) -> str | None:
        """Ask for a question of the rep's own; its key, or None."""
        added: list[str] = []

        async def save(filled: Filled, _seen: int | None) -> None:
            done = await self.desk.do(add_question, await self.analysis(), part, filled["words"])
            added.append(done.result.key)

        await self.flush()
        fields = Fields((Field("words", _("Question"), needed=True),))
        draft = f"own/{self.deal_id or self.organisation_id}"
        await self.app.push_screen_wait(Form(_("Your own question"), fields, desk=self.desk, save=save, draft=draft))
        return added[0] if added else None

    def note(self) -> None:
        """Take down what the box holds; every look at the texts begins with it, so that no key is lost."""
        box = self.query_one(Box)
        if box.key is not None and (text := box.news()) is not None:
            self.texts.typed(box.key, text)
            self.keeper.typed(box.key, text)
            self._typing = True
            if self._rest is not None:
                self._wait()

    def _changed(self, changes: Changes) -> None:
        """As any page; while letters come what was saved of them waits, lest the next one wait for it."""
        if self._typing and self.is_current and changes.touch("answer", "analysis"):
            self._wait()
        else:
            super()._changed(changes)

    def catch_up(self) -> None:
        """No more letters are awaited: show now what comes of those that were typed."""
        self._typing = False
        if self._rest is not None:
            self._rest.cancel()
            self._look_again()

    def _wait(self) -> None:
        if self._rest is not None:
            self._rest.cancel()
        self._rest = asyncio.get_running_loop().call_later(REST, self._look_again)

    def _look_again(self) -> None:
        self._rest = None
        if self.is_attached:
            self.reload()

    async def _save(self, key: str) -> None:
        """Write what stands here now; it may have been joined with another's text since the keeper was told."""
        asked = self.sheet.question(key) if self.sheet else None
        if asked is None:
            return
        self.saves += 1
        text = self.texts.here(key)
        kept = (await self.desk.do(save_answer, await self.analysis(), asked, text, seen=self.texts.seen(key))).result
        self.note()
        self.texts.saved(key, text, kept.text)
        if kept.joined:
            if (box := self.query_one(Box)).key == key:
                box.show(key, self.texts.here(key))
            self.say(_("Somebody else wrote here too: both texts are kept, one below the other."), "warning")
