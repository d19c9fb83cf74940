"""How a paper gets to disk as it is typed, and how it goes to the rep's own editor and comes back."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from textual.app import SuspendNotSupported

from data.model.refusal import NotSaved, Refusal
from data.papers import Kept, PaperSheet, save_paper
from data.words import _
from data.workbench import clear, lay_out, left_over, take_in
from screens.desk import Desk
from screens.dialogs.ask import Choice, Choose
from screens.paper.typed import Typed
from screens.paper.writing import Writing
from screens.widgets.page import Page


def editor_of(environ: Mapping[str, str]) -> list[str]:
    """The rep's own editor as a command; empty where the environment names none that can be read."""
    for name in ("VISUAL", "EDITOR"):
        try:
            if command := shlex.split(environ.get(name, "")):
                return command
        except ValueError:
            continue
    return []


class KeepingPage(Page):
    """A page over one paper that keeps what is typed on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sheet: PaperSheet | None = None
        self.typed = Typed()
        self.saves = 0
        """How many texts were sent to disk: what was read before the last one is not to be trusted."""
        self._writing = asyncio.Lock()

    async def keep(self, typed: Mapping[str, str]) -> None:  # noqa: ARG002 - what stands here now is written
        """Write the paper as it stands here; where another window wrote too, both stay."""
        async with self._writing:
            try:
                await self._save()
            except NotSaved:
                raise
            except Refusal as refusal:
                self.say(str(refusal), "warning")

    async def flush(self) -> None:
        """Have everything typed on disk now, also what no event has told of yet."""
        self.note()
        await super().flush()
        async with self._writing:
            return

    def note(self) -> None:
        """Take down what stands on the screen; every look at the text begins with it, so that no key is lost."""
        if self.sheet is None or self.sheet.sent_at is not None:
            return
        made = self.query_one(Writing).made
        if made != self.typed.here:
            self.typed.here = made
            self.keeper.typed("paper", "")

    async def edit_outside(self) -> None:
        """Hand the paper to the rep's own editor in this terminal, and take in what comes back."""
        command = editor_of(os.environ)
        if not command:
            self.say(_("No editor is named: set EDITOR, for example to nano, and start salestui again."), "warning")
            return
        if shutil.which(command[0]) is None:
            self.say(_("There is no editor {name} here: see EDITOR.").format(name=command[0]), "warning")
            return
        await self.flush()
        if self.sheet is None or self.sheet.paper_id is None:
            return
        key = self.sheet.paper_id
        try:
            path = await self.desk.ask(lay_out, key)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            return
        if self._edit([*command, str(path)], path):
            await self.take(key)

    async def offer_left_over(self, key: str) -> None:
        """Offer what an editor left when salestui ended before it: taken in, thrown away, or asked again later."""
        if await self.desk.ask(left_over, key) is None:
            await self.desk.ask(clear, key)
            return
        take = Choice("take", _("take it in"), _("it stands here instead"))
        drop = Choice("drop", _("throw it away"), _("what stands here stays"))
        asked = _("Text from your editor was left when salestui ended. What about it?")
        chosen = await self.app.push_screen_wait(Choose(asked, [take, drop]))
        if chosen == "take":
            await self.take(key)
        elif chosen == "drop":
            await self.desk.ask(clear, key)

    async def take(self, key: str) -> None:
        """Take in what the editor left, and show it."""
        self.saves += 1
        try:
            kept = (await self.desk.do(take_in, key, seen=self.typed.seen)).result
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            return
        await self.desk.ask(clear, key)
        self.typed.taken(kept.text)
        self.query_one(Writing).put(kept.text)
        self._tell(kept)

    def _edit(self, command: list[str], path: Path) -> bool:
        """Whether the editor ran to its end; what it left stands in the file."""
        try:
            with self.app.suspend():
                subprocess.run(command, check=False)  # noqa: S603 - the rep's own editor, no shell
        except SuspendNotSupported:
            self.say(
                _("This terminal cannot be lent to an editor. The text is in {path}.").format(path=path), "warning"
            )
            return False
        except OSError as error:
            why = error.strerror or str(error)
            self.say(_("{name} cannot be started: {why}.").format(name=command[0], why=why), "warning")
            return False
        return True

    async def _save(self) -> None:
        """Write what stands here now; it may have been joined with another's text since the keeper was told."""
        if self.sheet is None or self.sheet.paper_id is None or not self.typed.pending:
            return
        self.saves += 1
        sent = self.typed.here
        kept = (await self.desk.do(save_paper, self.sheet.paper_id, sent, seen=self.typed.seen)).result
        self.note()
        self.typed.saved(sent, kept.text)
        if kept.joined:
            self.query_one(Writing).put(self.typed.here)
        self._tell(kept)

    def _tell(self, kept: Kept) -> None:
        if kept.joined:
            self.say(_("Somebody else wrote here too: both texts are kept, one below the other."), "warning")
