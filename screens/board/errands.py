"""What the rep does about the lit deal: its next step, its ticks, its end, its process; the drawer."""

from __future__ import annotations

from functools import partial

from textual import work

from data.board_cards import Card
from data.deals import end_deal
from data.drawer import drawer
from data.evidence import ticks_of
from data.model.criteria import marked
from data.model.facts import DealState
from data.model.promise import Standing
from data.processes import Way, choose_process, ways_for
from data.progress import change_return, reopen_deal, tick_criterion
from data.words import _
from screens.board.drawer import DrawerDialog
from screens.board.view import BoardView
from screens.dialogs.ask import AskWhen, Choice, Choose, Confirm
from screens.dialogs.next_step import ask_next_step
from screens.dialogs.putting_off import Waiting, agree_contact, finish_step, move_step, put_off
from screens.dialogs.works import work_on
from screens.doors import OpenCard, OpenDeal, StartCall
from screens.widgets.page import Page


class Errands(Page):
    """A page with a lit deal, and what can be done about it."""

    @property
    def view(self) -> BoardView:
        """The board."""
        return self.query_one(BoardView)

    @property
    def lit(self) -> Card | None:
        """The card under the cursor."""
        return self.view.lit

    def action_open(self) -> None:
        """Open the card of the organisation; of a customer seen by health, the room of their care."""
        if (card := self.lit) and self.view.spread.look.care:
            self.post_message(OpenDeal("care", card.organisation_id, card.deal_id))
        elif card:
            self.action_card()

    def action_card(self) -> None:
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

    @work(group="dialog")
    async def action_step(self, span: bool = True) -> None:
        """Put the next step off by a span, or give it another time and say why; where there is none, add one."""
        card = self.lit
        if card is None:
            return
        if card.next_followup_id is None or card.next_due is None:
            await self._first_step(card)
        elif span:
            await put_off(self, Waiting(card.next_followup_id, card.next_due, card.next_agreed))
        else:
            await move_step(self, card.next_followup_id)

    @work(group="dialog")
    async def action_done(self) -> None:
        """The next step is done; what comes then is asked at once."""
        card = self.lit
        if card is None:
            return
        if card.next_followup_id is None:
            self.say(_("Nothing is planned that could be done: s plans the next step."))
            return
        await finish_step(self, card.next_followup_id, card.next_reason, card.deal_id)

    @work(group="dialog")
    async def action_tick(self) -> None:
        """Tick what has become true, or take the tick away."""
        card = self.lit
        if card is None:
            return
        ticks = await self.desk.ask(ticks_of, card.deal_id)
        if not ticks:
            self.say(_("{stage} has no criteria.").format(stage=card.stage_name))
            return
        choices = [Choice(tick.key, marked(tick)) for tick in ticks]
        asked = _("{organisation}: what has become true?").format(organisation=card.organisation)
        chosen = await self.app.push_screen_wait(Choose(asked, choices))
        if chosen is not None:
            await self.attempt(tick_criterion, card.deal_id, chosen)

    @work(group="dialog")
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

    @work(group="dialog")
    async def action_process(self) -> None:
        """Let the deal travel by another process: each says in which stage it would stand."""
        card = self.lit
        if card is None:
            return
        ways = await self.desk.ask(ways_for, card.deal_id)
        choices = [Choice(str(place), _named(way), _stands(way)) for place, way in enumerate(ways)]
        asked = _("{organisation}: which process fits?").format(organisation=card.organisation)
        chosen = await self.app.push_screen_wait(Choose(asked, choices))
        if chosen is not None and not ways[int(chosen)].chosen:
            await self.attempt(choose_process, card.deal_id, ways[int(chosen)].key)

    @work(group="dialog")
    async def action_drawer(self) -> None:
        """Show what is parked and lost; bring one back, now or on another day."""
        found = await self.desk.ask(drawer)
        search = partial(self.desk.ask, drawer)
        chosen = await self.app.push_screen_wait(DrawerDialog(found, self.desk.office, search))
        if chosen is None:
            return
        one = chosen.shelved
        if chosen.bring_back:
            if await self.attempt(reopen_deal, one.deal_id) is not None:
                await ask_next_step(self, one.deal_id)
            return
        asked = _("{organisation}: when does it come back?").format(organisation=one.organisation)
        due = await self.app.push_screen_wait(AskWhen(asked, self.desk.office))
        if due is not None:
            await self.attempt(change_return, one.deal_id, due.on)

    async def _first_step(self, card: Card) -> None:
        """A next step for a deal that lacks one, or for one that rests, or a customer: what, when, why."""
        if card.state is DealState.OPEN and card.standing is Standing.NONE:
            await ask_next_step(self, card.deal_id)
        else:
            await agree_contact(self, card.organisation_id, card.deal_id, card.contact_id)


def _named(way: Way) -> str:
    return _("{process} (now)").format(process=way.name) if way.chosen else way.name


def _stands(way: Way) -> str:
    return _("stands in {stage}").format(stage=way.stage)
