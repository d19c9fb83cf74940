"""The board screen: where every deal stands, and the keys that move it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Input

from data.board import WINDOW, board, column_cards, place
from data.board_cards import Card
from data.deals import end_deal
from data.drawer import drawer
from data.evidence import ticks_of
from data.followups import add_followup, reschedule_followup
from data.model.clean import clean_line
from data.model.criteria import marked
from data.model.facts import DealState
from data.model.process import Reason
from data.model.refusal import Refusal
from data.progress import move_card, reopen_deal, tick_criterion
from data.words import N_, _, language
from screens.board.drawer import DrawerDialog
from screens.board.view import BoardView
from screens.dialogs.ask import AskWhen, Choice, Choose, Confirm
from screens.dialogs.words import Slip
from screens.dialogs.works import work_on
from screens.doors import OpenCard, OpenDeal, StartCall
from screens.widgets.page import Page

PROMISE = "promise"
"""The kind of follow-up a next step is when the rep writes it; where a playbook has no such kind, its first."""


class BoardScreen(Page):
    """Deals by stage."""

    CSS_PATH = "board.tcss"
    TITLE_KEY = "board"
    WATCHES = ("deal", "followup", "organisation", "contact")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("L,shift+right", "move(1)", N_("move"), key_display="H L", id="board.on", tooltip=N_("A stage on")),
        Binding("H,shift+left", "move(-1)", N_("stage back"), show=False, id="board.back"),
        Binding("enter", "open", N_("open"), id="board.open", tooltip=N_("Everything about this organisation")),
        Binding("c", "call", N_("call"), id="board.call", tooltip=N_("Open the call screen for this deal")),
        Binding(
            "slash", "filter", N_("filter"), priority=True, id="board.filter", tooltip=N_("Narrow the board by a name")
        ),
        Binding("s", "step", N_("next step"), id="board.step", tooltip=N_("Give the next step a time, or add one")),
        Binding("t", "tick", N_("tick"), id="board.tick", tooltip=N_("Tick what has become true in this stage")),
        Binding("w", "win", N_("won"), id="board.won", tooltip=N_("The customer said yes")),
        Binding("x", "lose", N_("lost"), id="board.lost", tooltip=N_("The customer said no: pick the reason")),
        Binding("z", "park", N_("later"), id="board.later", tooltip=N_("Park it until a day: it comes back by itself")),
        Binding("p", "needs", N_("needs"), id="board.needs", tooltip=N_("The needs analysis of this deal")),
        Binding(
            "b",
            "work",
            N_("work"),
            id="board.work",
            tooltip=N_("Its needs, memo, benefits, quote, ask, agreement, meetings"),
        ),
        Binding(
            "o", "drawer", N_("parked, lost"), id="board.drawer", tooltip=N_("Deals off the board; bring one back")
        ),
        Binding("escape", "clear", N_("every deal"), id="board.clear", tooltip=N_("Show every deal again")),
    ]

    def contents(self) -> Iterable[Widget]:
        """The board, and a line to filter by."""
        yield BoardView(self.desk.office, id="board")
        yield Input(
            placeholder=_("type to narrow, Esc shows every deal"), id="filter", max_length=80, select_on_focus=False
        )

    def on_mount(self) -> None:
        """Load, and look at the clock now and then: a promise may break by itself."""
        self.set_interval(60, self._tick_clock)
        self.view.focus()

    @property
    def view(self) -> BoardView:
        """The board."""
        return self.query_one(BoardView)

    @property
    def lit(self) -> Card | None:
        """The card under the cursor."""
        return self.view.lit

    async def load(self) -> None:
        """Columns with their first cards; the cursor follows its deal wherever that went."""
        text = clean_line(self.query_one("#filter", Input).value)
        found = await self.desk.ask(board, text=text)
        followed, there = self.lit.deal_id if self.lit else None, None
        if followed and self.view.spread.find(followed, found) is None:
            there = await self.desk.ask(place, followed, text)
        self.view.show(found, text, there)

    @on(BoardView.Wanted)
    @work(group="more")
    async def _more(self, event: BoardView.Wanted) -> None:
        text = self.view.spread.filtered
        cards = await self.desk.ask(column_cards, event.stage, event.offset, WINDOW, text)
        if text == self.view.spread.filtered:
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

    @work(group="perform")
    async def action_move(self, step: int) -> None:
        """Move the card a stage on (1) or back (-1): seen at once, taken back when refused."""
        card, stage = self.lit, self.view.spread.neighbour(step)
        if card is None or stage is None:
            return
        self.view.carry(step)
        if await self.attempt(move_card, card.deal_id, stage) is None:
            self.reload()

    def action_open(self) -> None:
        """Open the card of the organisation."""
        if card := self.lit:
            self.post_message(OpenCard(card.organisation_id))

    def action_call(self) -> None:
        """Open the call screen."""
        if card := self.lit:
            self.post_message(
                StartCall(
                    card.organisation_id,
                    deal_id=card.deal_id,
                    contact_id=card.contact_id,
                    followup_id=card.next_followup_id,
                    script=card.next_script,
                )
            )

    def action_needs(self) -> None:
        """Open the needs analysis."""
        if card := self.lit:
            self.post_message(OpenDeal("needs", card.organisation_id, card.deal_id))

    @work(group="dialog")
    async def action_work(self) -> None:
        """Work on the deal: its memo, its quote and the rest."""
        if card := self.lit:
            await work_on(self, card.organisation_id, card.deal_id, card.contact_id)

    @work
    async def action_step(self) -> None:
        """Give the next step another time; where there is none, add one."""
        card = self.lit
        if card is None:
            return
        reason: str | None = card.next_reason
        slip = Slip(self.desk, "step", card.organisation_id, card.deal_id, card.contact_id)
        if card.next_followup_id is None:
            asked = _("{organisation}: what is the next step?").format(organisation=card.organisation)
            reason = await slip.ask(self.app, asked)
        if reason is None:
            return
        due = await self.app.push_screen_wait(AskWhen(_("When? {reason}").format(reason=reason), self.desk.office))
        if due is None:
            return
        if card.next_followup_id is not None:
            await self.attempt(reschedule_followup, card.next_followup_id, due)
            return
        playbook = self.desk.office.playbook
        kind = playbook.kind(PROMISE) or playbook.kinds[0]
        added = await self.attempt(
            add_followup,
            kind.key,
            due,
            reason,
            organisation_id=card.organisation_id,
            deal_id=card.deal_id,
            contact_id=card.contact_id,
        )
        await slip.settle(added)

    @work
    async def action_tick(self) -> None:
        """Tick what has become true, or take the tick away."""
        card = self.lit
        pile = self.view.spread.pile
        stage = self.desk.office.playbook.stage(pile.column.key) if pile else None
        if card is None or stage is None:
            return
        if not stage.criteria:
            self.say(_("{stage} has no criteria.").format(stage=stage.name.said(language())))
            return
        ticks = await self.desk.ask(ticks_of, card.deal_id, stage.key)
        choices = [Choice(tick.key, marked(tick)) for tick in ticks]
        asked = _("{organisation}: what has become true?").format(organisation=card.organisation)
        chosen = await self.app.push_screen_wait(Choose(asked, choices))
        if chosen is not None:
            await self.attempt(tick_criterion, card.deal_id, chosen)

    @work
    async def action_win(self) -> None:
        """The customer said yes."""
        card = self.lit
        if card is None:
            return
        if card.state is DealState.WON:
            self.say(_("{organisation} is a customer already.").format(organisation=card.organisation))
            return
        asked = _("{organisation}: won?").format(organisation=card.organisation)
        if await self.app.push_screen_wait(Confirm(asked)):
            await self.attempt(end_deal, card.deal_id, DealState.WON)

    @work
    async def action_lose(self) -> None:
        """The customer said no, for a reason."""
        if card := self.lit:
            asked = _("{organisation}: why was it lost?").format(organisation=card.organisation)
            reason = await self._reason(asked, self.desk.office.playbook.lost_reasons)
            if reason is not None:
                await self.attempt(end_deal, card.deal_id, DealState.LOST, reason=reason)

    @work
    async def action_park(self) -> None:
        """Put the deal off until a day."""
        if card := self.lit:
            asked = _("{organisation}: why later?").format(organisation=card.organisation)
            reason = await self._reason(asked, self.desk.office.playbook.later_reasons)
            if reason is None:
                return
            due = await self.app.push_screen_wait(
                AskWhen(_("When does it come back?"), self.desk.office, _("in 3 months"))
            )
            if due is not None:
                await self.attempt(end_deal, card.deal_id, DealState.LATER, reason=reason, until=due.on)

    @work
    async def action_drawer(self) -> None:
        """Show what is parked and lost; bring one back."""
        found = await self.desk.ask(drawer)
        chosen = await self.app.push_screen_wait(DrawerDialog(found, self.desk.office))
        if chosen is not None:
            await self.attempt(reopen_deal, chosen)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """The way back to every deal is there only when the board is narrowed."""
        return action != "clear" or (self.is_mounted and self.query_one("#filter").has_class("open"))

    def action_filter(self) -> None:
        """Type to narrow."""
        self.set_focus(self.query_one("#filter", Input).add_class("open"))

    def action_clear(self) -> None:
        """Show every deal again."""
        narrow = self.query_one("#filter", Input)
        narrow.value = ""
        narrow.remove_class("open")
        self.view.focus()

    @on(Input.Changed, "#filter")
    def _narrow(self) -> None:
        self.reload()

    @on(Input.Submitted, "#filter")
    def _narrowed(self) -> None:
        self.view.focus()

    async def _reason(self, asked: str, reasons: Sequence[Reason]) -> str | None:
        choices = [Choice(reason.key, reason.name.said(language())) for reason in reasons]
        return await self.app.push_screen_wait(Choose(asked, choices))

    def _tick_clock(self) -> None:
        if self.is_current:
            self.reload()
