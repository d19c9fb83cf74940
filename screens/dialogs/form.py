"""A form filled in by keyboard alone: nothing typed is lost by Esc, a mistake, a crash or another writer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Input, TextArea

from data.drafts import drafted, drop_draft, keep_draft
from data.model.refusal import Conflict, Refusal
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.ask import Dialog
from screens.dialogs.fields import Field, Sheet, rows_of
from screens.dialogs.leaving import may_leave
from screens.widgets.keeper import Keeper
from screens.widgets.pick import Pick

Filled = Mapping[str, str]
"""What was filled in, by field name."""

Save = Callable[[Filled, int | None], Awaitable[Any]]
"""Has it written: gets what was filled in and the version it was read from; may raise a `Refusal`."""

Keep = Callable[[Mapping[str, object], int | None], Awaitable[Any]]
"""Has settings written, by dotted name; may raise a `Refusal`."""

Again = Callable[[], Awaitable[Sheet]]
"""Reads the sheet anew, as it stands in the file now."""


class Form(Dialog[Filled]):
    """Asks for several things at once and has them saved before it closes; answers what was filled in.

    Tab, the arrows and Enter walk through the fields; Enter on the last one and F9 save. A refusal is shown and the
    text stays. When somebody else changed the row meanwhile, fields that were not touched here take the new value and
    those changed on both sides say what stands in the file, so that saving again decides knowingly.

    Args:
        question: The heading.
        sheet: The fields, and the version they show.
        desk: Where the draft is kept.
        save: Writes what was filled in.
        draft: Key under which unsaved text is kept; empty keeps none.
        again: Reads the sheet anew after a conflict.
    """

    DEFAULT_CSS = """
    Form {
        & #question { padding: 0 2; }
        & #fields { height: auto; max-height: 70vh; scrollbar-size-vertical: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f9,ctrl+s", "save", N_("save"), id="form.save", tooltip=N_("Save and close")),
        Binding("enter", "answer", N_("next"), id="form.next", tooltip=N_("The next field; on the last one save")),
        Binding("escape", "cancel", N_("leave"), id="form.leave", tooltip=N_("Leave; what you typed waits as a draft")),
        Binding("f8", "revert", N_("start over"), id="form.revert", tooltip=N_("Put back what stood here at first")),
        Binding("down", "app.focus_next", N_("next field"), show=False, id="form.down"),
        Binding("up", "app.focus_previous", N_("previous field"), show=False, id="form.up"),
    ]

    def __init__(
        self, question: str, sheet: Sheet, *, desk: Desk, save: Save, draft: str = "", again: Again | None = None
    ) -> None:
        super().__init__(question)
        self.sheet = sheet
        self.desk = desk
        self.keeper = Keeper(self, self._keep, desk.unsaved)
        self._save = save
        self._draft = draft
        self._again = again
        self._rows = rows_of(sheet.fields)
        self._ending = False
        self._kept = False
        """Whether something waits as a draft."""

    def contents(self) -> Iterable[Widget]:
        """The fields, one under another."""
        with VerticalScroll(id="fields", can_focus=False):
            yield from self._rows

    async def on_mount(self) -> None:
        """Put back what was typed the last time and never saved."""
        kept = await self.desk.ask(drafted, self._draft) if self._draft else None
        self._kept = kept is not None
        if kept and self._put_back(kept):
            self.echo(_("This is what you had not saved yet. F8 starts over."))
        if self._rows:
            self._rows[0].box.focus()

    @property
    def filled(self) -> Filled:
        """What stands in the fields now."""
        return {row.field.name: row.value for row in self._rows}

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Pick.Changed)
    def typed(self) -> None:
        """Keep what is typed; a field that was wrong and is right now says nothing any more."""
        for row in self._rows:
            if not row.owns(self.focused):
                continue
            meant = row.field.meant(row.value)
            if meant or (row.has_class("wrong") and not row.field.fault(row.value)):
                row.say(meant)
        self.keeper.typed("draft", "")

    @on(Input.Submitted)
    def action_answer(self) -> None:
        """To the next field; on the last one save."""
        if self._rows and self._rows[-1].owns(self.focused):
            self.action_save()
        else:
            self.focus_next()

    def action_save(self) -> None:
        """Save, once, unless a field is wrong."""
        if not self._ending and self._right():
            self._ending = True
            self._write()

    def action_cancel(self) -> None:
        """Leave; what was typed waits as a draft."""
        if not self._ending:
            self._ending = True
            self._leave()

    def action_revert(self) -> None:
        """Put back what stood here at first; the draft goes."""
        for row in self._rows:
            row.write(row.field.given)
            row.say("")
        self.echo("")

    async def flush(self) -> None:
        """Have everything typed on disk now, also what no event has told of yet."""
        self.keeper.typed("draft", "")
        await self.keeper.flush()

    @work(group="save")
    async def _leave(self) -> None:
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            self._ending = False
            return
        if self._draft and self._changed():
            self.app.notify(_("Not saved yet: your text waits here as a draft."), markup=False)
        self.dismiss(None)

    @work(group="save")
    async def _write(self) -> None:
        filled = self.filled
        try:
            await self.flush()
            await self._save(filled, self.sheet.seen)
            if self._kept:
                await self.desk.do(drop_draft, self._draft)
        except Refusal as refusal:
            self._ending = False
            if isinstance(refusal, Conflict) and self._again is not None:
                self._meet(await self._again())
            self.echo(str(refusal), wrong=True)
            return
        self.dismiss(filled)

    async def _keep(self, _typed: Mapping[str, str]) -> None:
        if not self._draft:
            return
        changed = self._changed()
        if changed:
            await self.desk.do(keep_draft, self._draft, changed)
            self._kept = True
        elif self._kept:
            await self.desk.do(drop_draft, self._draft)
            self._kept = False

    def _changed(self) -> dict[str, list[str]]:
        """Fields that differ from what was given: name to [what was given, what stands there now]."""
        return {row.field.name: [row.field.given, row.typed] for row in self._rows if row.value != row.field.given}

    def _put_back(self, kept: Mapping[str, Any]) -> bool:
        found = [row for row in self._rows if row.field.name in kept]
        for row in found:
            was, typed = kept[row.field.name]
            row.write(typed)
            if was != row.field.given:
                row.say(self._meanwhile(row.field))
        return bool(found)

    def _right(self) -> bool:
        """Whether every field is right; the first wrong one gets the focus."""
        wrong = []
        for row in self._rows:
            fault = row.field.fault(row.value)
            if fault:
                row.say(fault, wrong=True)
                wrong.append(row)
        if wrong:
            wrong[0].box.focus()
        return not wrong

    def _meet(self, fresh: Sheet) -> None:
        """Bring together what was typed here and what somebody else wrote."""
        given = {field.name: field for field in fresh.fields}
        for row in self._rows:
            now, before = given.get(row.field.name), row.field
            if now is None or (stands := now.normal(now.given)) == before.given:
                continue
            now = row.field = replace(now, given=stands)
            if row.value == before.given:
                row.write(now.given)
            elif row.value != now.given:
                row.say(self._meanwhile(now))
        self.sheet = fresh

    def _meanwhile(self, field: Field) -> str:
        names = dict(field.options)
        return _("In the file now: {text}").format(text=names.get(field.given, field.given) or "–")
