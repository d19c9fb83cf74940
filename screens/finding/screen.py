"""The search screen: hits as one types, grouped; Enter opens the card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input, Static

from data.finding import Hit, HitKind, find
from data.model.clean import clean_line
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.adding import NewOrganisation
from screens.doors import OpenCard
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row
from screens.widgets.page import Page, plain
from screens.widgets.typed_line import TypedLine

HEADINGS = {
    HitKind.ORGANISATION: N_("ORGANISATIONS"),
    HitKind.CONTACT: N_("PEOPLE"),
    HitKind.PHONE: N_("NUMBERS"),
    HitKind.NOTE: N_("WRITTEN DOWN"),
}

NEW = "new:"
"""Key of the row that adds an organisation."""


class FindingScreen(Page):
    """A line to type in and what answers to it."""

    CSS_PATH = "finding.tcss"
    WATCHES = ("organisation", "contact", "phone", "note", "call")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", N_("open"), id="finding.open", tooltip=N_("Open the card of the lit hit")),
        Binding("down", "move(1)", N_("down"), show=False, id="finding.down"),
        Binding("up", "move(-1)", N_("up"), show=False, id="finding.up"),
        Binding("pagedown", "page(1)", N_("page down"), show=False, id="finding.page_down"),
        Binding("pageup", "page(-1)", N_("page up"), show=False, id="finding.page_up"),
        Binding("f7", "add", N_("new organisation"), id="finding.add", tooltip=N_("Add an organisation by this name")),
        Binding("escape", "leave", N_("back"), id="finding.back", tooltip=N_("Empty the line, then back")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._hits: dict[str, Hit] = {}
        self._text = ""

    def contents(self) -> Iterable[Widget]:
        """The line, the hits, and what to do when there are none."""
        yield TypedLine(placeholder=_("name, number, e-mail, place, tag or words of a note"), id="words", compact=True)
        hits = Lines((Column(flex=3), Column(12), Column(flex=6)), id="hits", gap=1)
        hits.can_focus = False
        yield hits
        yield Static(plain(""), id="hint")

    def on_mount(self) -> None:
        """Ready to type."""
        self.query_one(Input).focus()

    async def load(self) -> None:
        """What answers to the line now."""
        text = clean_line(self.query_one(Input).value)
        found = await self.desk.ask(find, text) if text else []
        self._hits = {f"{hit.kind}:{hit.key}": hit for hit in found}
        lines = self.query_one(Lines)
        lines.show(list(self._rows(text)))
        if text != self._text:
            self._text = text
            lines.action_first()
        self._hint()  # with the rows, not a frame after them

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """What its row had no room for of the lit hit, or what to do."""
        self._hint()

    @on(Input.Changed)
    def look(self) -> None:
        """Look again; a newer look replaces an older one."""
        self.reload()

    @on(Input.Submitted)
    @on(Lines.Chosen)
    def action_open(self) -> None:
        """Open the card of the lit hit, or add what was not found."""
        self._enter()

    def action_move(self, step: int) -> None:
        """Move the cursor in the hits."""
        lines = self.query_one(Lines)
        if step > 0:
            lines.action_down()
        else:
            lines.action_up()

    def action_page(self, step: int) -> None:
        """A screenful of hits up or down."""
        self.query_one(Lines).action_page(step)

    def action_leave(self) -> None:
        """Empty the line first; from an empty one go back."""
        line = self.query_one(Input)
        if line.value:
            line.value = ""
        else:
            self.app.pop_screen()

    @work
    async def action_add(self) -> None:
        """Add an organisation by the name typed, and open its card."""
        form = NewOrganisation(_("New organisation"), self.desk, clean_line(self.query_one(Input).value))
        if await self.app.push_screen_wait(form) is not None:
            self.say(_("{done} · u undoes").format(done=form.said))
            self.post_message(OpenCard(form.made))

    @work(exclusive=True, group="enter")
    async def _enter(self) -> None:
        """Open what answers to the line as it stands now, however fast it was typed."""
        if clean_line(self.query_one(Input).value) != self._text:
            await self.load()
        key = self.query_one(Lines).key
        if key == NEW:
            self.action_add()
        elif key is not None and key in self._hits:
            self.post_message(OpenCard(self._hits[key].organisation_id))

    def _rows(self, text: str) -> Iterator[Row]:
        for kind in HitKind:
            found = [(key, hit) for key, hit in self._hits.items() if hit.kind == kind]
            if found:
                yield heading(_(HEADINGS[kind]))
            for key, hit in found:
                words = (
                    Cell(_("DO NOT CALL") + " · " + hit.words, "late") if hit.do_not_call else Cell(hit.words, "faint")
                )
                yield row(key, Cell(hit.organisation, "strong"), Cell(hit.city, "faint"), words)
        if text:
            yield heading("")
            yield row(NEW, Cell(_("New organisation “{name}”").format(name=text)))

    def _hint(self) -> None:
        key = self.query_one(Lines).key
        if key is not None and key in self._hits:
            hit = self._hits[key]
            sentence = " · ".join(part for part in (hit.organisation, hit.city, hit.words) if part)
        elif self._text and self._hits:
            sentence = _("Enter adds an organisation by this name.")
        elif self._text:
            sentence = _("Nothing answers to that. Enter adds an organisation by this name; Esc empties the line.")
        else:
            sentence = _("Type what you remember: a name, a number in any spelling, a word from a note.")
        if (hint := self.query_one("#hint", Static)).content != plain(sentence):
            hint.update(plain(sentence), layout=False)
