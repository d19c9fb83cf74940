"""Asking for words: one line of text that waits as a draft until what it was asked for is done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual import work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input

from data.model.clean import clean_line
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.ask import Dialog
from screens.dialogs.leaving import may_leave
from screens.widgets.keeper import Keeper


class Slip:
    """What was typed to one question about one thing: on disk until it is settled, and shown nowhere else."""

    def __init__(self, desk: Desk, *about: str | None) -> None:
        """Take a slip.

        Args:
            desk: Where it is kept.
            about: What is asked, and the ids of what it is asked about.
        """
        self.desk = desk
        self._key = "/".join(("asked", *(part or "" for part in about)))

    async def ask(self, app: App[None], question: str, given: str = "", *, needed: bool = True) -> str | None:
        """The words; None when the rep left, and then what was typed waits."""
        return await app.push_screen_wait(AskText(question, given, needed=needed, slip=self))

    async def read(self) -> str | None:
        """What was typed the last time and not settled."""
        from data.drafts import drafted

        kept = await self.desk.ask(drafted, self._key)
        return None if kept is None else str(kept["text"])

    async def keep(self, text: str) -> None:
        """Put what is typed on disk."""
        from data.drafts import keep_draft

        await self.desk.do(keep_draft, self._key, {"text": text})

    async def drop(self) -> None:
        """Forget what was typed."""
        from data.drafts import drop_draft

        await self.desk.do(drop_draft, self._key)

    async def settle(self, done: object) -> None:
        """Forget what was typed, if what it was asked for has been done; refused (None), it waits."""
        if done is not None:
            await self.drop()


class AskText(Dialog[str]):
    """Asks for a line of text; what was typed so far may be given, and with a slip nothing typed is lost."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f8", "revert", N_("start over"), id="text.revert", tooltip=N_("Put back what stood here at first")),
    ]

    def __init__(self, question: str, given: str = "", *, needed: bool = True, slip: Slip | None = None) -> None:
        super().__init__(question)
        self.given = given
        self.needed = needed
        self.keeper = Keeper(self, self._keep, slip.desk.unsaved if slip else None)
        self._slip = slip
        self._known = False
        """Whether what waited on the slip has been read, so that it may be written over."""
        self._kept = False
        """Whether something waits on the slip."""
        self._ending = False

    def contents(self) -> Iterable[Widget]:
        """One line to type in."""
        yield Input(self.given, select_on_focus=False)

    async def on_mount(self) -> None:
        """Put back what was typed the last time."""
        kept = await self._slip.read() if self._slip else None
        if kept is not None and kept != self.given:
            box = self.query_one(Input)
            box.value = kept + box.value.removeprefix(self.given)
            box.cursor_position = len(box.value)
            self.echo(_("This is what you had not saved yet. F8 starts over."))
        self._kept = self._kept or kept is not None
        self._known = True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """One starts over only where something may have been put back."""
        return action != "revert" or self._slip is not None

    def on_input_changed(self, event: Input.Changed) -> None:
        """Keep what is typed."""
        self.keeper.typed("text", event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with what stands there."""
        text = clean_line(event.value)
        if not text and self.needed:
            self.echo(_("Type something, or Esc to leave."), wrong=True)
        else:
            self._end(text)

    def action_cancel(self) -> None:
        """Leave; what was typed waits."""
        self._end(None)

    def action_revert(self) -> None:
        """Put back what stood here at first."""
        self.query_one(Input).value = self.given
        self.echo("")

    async def flush(self) -> None:
        """Have what is typed on disk now, also what no event has told of yet."""
        self.keeper.typed("text", self.query_one(Input).value)
        await self.keeper.flush()

    def _end(self, answer: str | None) -> None:
        if self._slip is None:
            self.dismiss(answer)
        elif not self._ending:
            self._ending = True
            self._leave(answer)

    @work(group="end")
    async def _leave(self, answer: str | None) -> None:
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            self._ending = False
            return
        if answer is None and self.query_one(Input).value != self.given:
            self.app.notify(_("Not saved yet: your text waits here as a draft."), markup=False)
        self.dismiss(answer)

    async def _keep(self, typed: Mapping[str, str]) -> None:
        if self._slip is None or not self._known:
            return
        if typed["text"] != self.given:
            self._kept = True
            await self._slip.keep(typed["text"])
        elif self._kept:
            await self._slip.drop()
