"""The board screen: where every deal stands, and how one looks at it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widget import Widget
from textual.widgets import Input

from data.board import WINDOW, board, column_cards, place
from data.board_order import ORDERS, Order
from data.evidence import ticks_of
from data.model.changes import Changes
from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.narrowing import cities, tags
from data.words import _
from screens.board.keys import board_keys
from screens.board.telling import Look
from screens.board.together import Together, lanes_of
from screens.board.view import BoardView
from screens.desk import Desk
from screens.dialogs.ask import Choice, Choose
from screens.widgets.narrow_line import NarrowLine


class BoardScreen(Together):
    """Deals by stage, or customers by health."""

    CSS_PATH = "board.tcss"
    TITLE_KEY = "board"
    WATCHES = ("deal", "followup", "organisation", "contact", "complaint", "feedback", "recommendation", "agreement")
    BINDINGS: ClassVar[list[BindingType]] = board_keys()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.look = Look()
        """How the board is to be looked at from the next load on."""
        self._anew = False
        self._news: list[Changes] = []
        """What changed since the board that is shown was read."""
        self._shown_already = False
        """Whether the newest of that was shown before it was written."""

    def contents(self) -> Iterable[Widget]:
        """The board, and a line to filter by."""
        yield BoardView(self.desk.office, id="board")
        yield NarrowLine(
            self.desk.office.playbook, placeholder=_("a name, class:A1, city:Oulu, #tag · Esc shows all"), id="filter"
        )

    def on_mount(self) -> None:
        """Load, and look at the clock now and then: a promise may break by itself."""
        self.set_interval(60, self._tick_clock)
        self.view.focus()

    async def load(self) -> None:
        """Columns with their first cards; the cursor follows its deal wherever that went."""
        if self._shown_already:
            await asyncio.sleep(self.desk.calm)
        look, anew = replace(self.look, text=clean_line(self._line.value)), self._anew
        lanes, before, news = lanes_of(look), self.view.spread.board, tuple(self._news)
        found = await self.desk.ask(board, text=look.text, lanes=lanes, order=look.order, before=before, news=news)
        followed, there = self.lit.deal_id if self.lit and not anew else None, None
        if followed and self.view.spread.find(followed, found) is None:
            there = await self.desk.ask(place, followed, look.text, lanes=lanes, order=look.order)
        if self.carried:
            return  # what is written now has it loaded again
        self._anew = False
        del self._news[: len(news)]
        self.view.show(found, look, there, anew=anew)

    @on(BoardView.Wanted)
    @work(group="more")
    async def _more(self, event: BoardView.Wanted) -> None:
        look = self.view.spread.look
        cards = await self.desk.ask(
            column_cards, event.stage, event.offset, WINDOW, look.text, lanes=lanes_of(look), order=look.order
        )
        if look == self.view.spread.look:
            self.view.take_in(event.stage, event.offset, cards)

    @on(BoardView.Lit)
    @work(group="ticks", exclusive=True)
    async def _count(self, event: BoardView.Lit) -> None:
        """How many criteria of the lit deal are met, those that the file shows counted in."""
        try:
            ticks = await self.desk.ask(ticks_of, event.deal_id)
        except Refusal:
            return  # it went meanwhile: the board is told of that by its own change
        self.view.tell(event.deal_id, sum(tick.done for tick in ticks))

    def on_screen_resume(self) -> None:
        """What was done elsewhere may have met a criterion; Textual calls this beside the page's own."""
        self.view.look_again()

    @work(group="dialog")
    async def action_sort(self) -> None:
        """By what the cards follow one another; kept until it is changed."""
        choices = [Choice(order, _(name)) for order, name in ORDERS.items()]
        chosen = await self.app.push_screen_wait(Choose(_("In which order?"), choices))
        if chosen is not None:
            self.look, self._anew = replace(self.look, order=Order(chosen)), True
            self.reload()

    def action_view(self) -> None:
        """Customers by health, and back to deals by stage."""
        self.look = replace(self.look, care=not self.look.care)
        self.reload()

    def action_density(self) -> None:
        """One, two or three lines for each card."""
        self.view.next_density()

    def action_fold(self) -> None:
        """Fold the column away."""
        if not self.view.fold():
            self.say(_("This is the last column that is open."))

    def action_unfold(self) -> None:
        """Open every column."""
        self.view.unfold()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """The way back to every deal is there only when the board is narrowed or something is marked."""
        if action != "clear" or not self.is_mounted:
            return action != "clear"
        return self._line.has_class("open") or bool(self.view.spread.marked)

    def action_filter(self) -> None:
        """Type to narrow; the very next key counts."""
        self.set_focus(self._line.add_class("open"))
        self.refresh_bindings()
        self._learn_words()

    @work(exclusive=True, group="words")
    async def _learn_words(self) -> None:
        """What begun words are written out to."""
        line = self._line
        line.completion.cities = await self.desk.ask(cities)
        line.completion.tags = await self.desk.ask(tags)

    def action_clear(self) -> None:
        """Show every deal again; where they are all shown, take the marks away."""
        if self._line.has_class("open"):
            self._line.value = ""
            self._line.remove_class("open")
        else:
            self.view.unmark()
        self.view.focus()
        self.refresh_bindings()

    @on(Input.Changed, "#filter")
    def _narrow(self) -> None:
        self.reload()

    @on(NarrowLine.Left)
    def _narrowed(self) -> None:
        self.view.focus()

    @property
    def _line(self) -> NarrowLine:
        return self.query_one("#filter", NarrowLine)

    def _changed(self, changes: Changes) -> None:
        if changes.touch(*self.WATCHES):
            self._news.append(changes)
            self._shown_already = self.carried > 0
        super()._changed(changes)

    def _tick_clock(self) -> None:
        if self.is_current:
            self.reload()
