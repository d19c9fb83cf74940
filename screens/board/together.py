"""What the rep does with several deals at once: marked, moved, parked, lost, tagged, written out as a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from textual import work
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Input

from data.batch_moves import Batch, end_many, move_many, shift_many
from data.board import column_keys, shown_keys
from data.customer_lanes import customer_lanes
from data.deals import end_deal
from data.exports.shortlist import export_cards
from data.lanes import Lanes, stage_lanes
from data.model.facts import DealState
from data.model.process import Reason
from data.model.refusal import Refusal
from data.model.wording import money, number
from data.narrowing import tags
from data.processes import UNKNOWN
from data.progress import move_to_column
from data.tagging import Tagging, read_tagging, tag_many
from data.words import _, language, plural
from screens.board.errands import Errands
from screens.board.telling import Look
from screens.dialogs.ask import AskRead, AskWhen, Choice, Choose
from screens.dialogs.next_step import ask_next_step

EVERY = 10_000_000
"""All deals of a column."""


class AskTags(AskRead[Tagging]):
    """Asks for tags; those of the file are written out behind what is typed."""

    def __init__(self, question: str, known: Sequence[str]) -> None:
        super().__init__(question, read_tagging, str, placeholder=_("fair, spring · -fair takes it away"))
        self.known = known

    def contents(self) -> Iterable[Widget]:
        """One line to type in."""
        yield Input(placeholder=self.placeholder, suggester=SuggestFromList(self.known, case_sensitive=False))


class Together(Errands):
    """A page where deals are marked, and what can be done with all that are."""

    carried = 0
    """How many cards stand elsewhere already than on disk: a board read meanwhile would put them back for a moment."""

    @property
    def lanes(self) -> Lanes:
        """Which columns are shown."""
        return lanes_of(self.view.spread.look)

    @property
    def meant(self) -> list[str]:
        """The deals a key means: those marked, else the lit one."""
        marked = sorted(self.view.spread.marked)
        return marked or ([self.lit.deal_id] if self.lit else [])

    def action_mark(self) -> None:
        """Mark the lit card, or take its mark away; the cursor goes on."""
        self.view.mark()
        self.refresh_bindings()

    @work(exclusive=True, group="mark")
    async def action_mark_column(self) -> None:
        """Mark the whole column as it is narrowed, or none of it."""
        pile, look = self.view.spread.pile, self.view.spread.look
        if pile is not None:
            keys = await self.desk.ask(
                column_keys, pile.column.key, EVERY, look.text, lanes=self.lanes, order=look.order
            )
            self.view.mark_all(keys)
            self.refresh_bindings()

    @work(group="perform")
    async def action_move(self, step: int) -> None:
        """Move the lit card a stage on (1) or back (-1), seen at once; or all that are marked."""
        if not self._may_move():
            return
        if self.view.spread.marked:
            await self._went(shift_many, self.meant, step)
            return
        card, stage = self.lit, self.view.spread.neighbour(step)
        if card is None or stage is None:
            return
        self.view.carry(step)
        self.carried += 1
        try:
            await self.drawn()
            done = await self.attempt(move_to_column, card.deal_id, stage)
        finally:
            self.carried -= 1
        if done is None:
            self.reload()
        else:
            self._what_next(card.deal_id)

    @work(group="dialog")
    async def action_move_to(self) -> None:
        """Move to a stage by its number: the lit card, or all that are marked."""
        keys = self.meant
        if not keys or not self._may_move():
            return
        columns = [pile.column for pile in self.view.spread.piles if pile.column.key != UNKNOWN]
        choices = [Choice(one.key, one.name, f"{number(one.count)} · {money(one.value_cents)}") for one in columns]
        column = await self.app.push_screen_wait(Choose(self._asked(_("move to which stage?"), keys), choices))
        if column is None:
            return
        if len(keys) > 1:
            await self._went(move_many, keys, column)
        elif await self.attempt(move_to_column, keys[0], column) is not None:
            self._what_next(keys[0])

    @work(group="dialog")
    async def action_lose(self) -> None:
        """They said no, for a reason."""
        if keys := self.meant:
            reasons = self.desk.office.playbook.lost_reasons
            reason = await self._reason(self._asked(_("why was it lost?"), keys), reasons)
            if reason is not None:
                await self._end(keys, DealState.LOST, reason=reason)

    @work(group="dialog")
    async def action_park(self) -> None:
        """Put it off until a day."""
        if keys := self.meant:
            reasons = self.desk.office.playbook.later_reasons
            reason = await self._reason(self._asked(_("why later?"), keys), reasons)
            if reason is None:
                return
            when = AskWhen(_("When does it come back?"), self.desk.office, _("in 3 months"))
            due = await self.app.push_screen_wait(when)
            if due is not None:
                await self._end(keys, DealState.LATER, reason=reason, until=due.on)

    @work(group="dialog")
    async def action_tag(self) -> None:
        """Put tags on the organisations, or take them away."""
        if keys := self.meant:
            known = await self.desk.ask(tags)
            tagging = await self.app.push_screen_wait(AskTags(self._asked(_("which tags?"), keys), known))
            if tagging is not None:
                await self.attempt(tag_many, keys, tagging)

    @work(group="dialog")
    async def action_export(self) -> None:
        """Write the marked cards out as a list; without marks ask which."""
        keys: Sequence[str] = sorted(self.view.spread.marked) or await self._which()
        if not keys:
            return
        try:
            done = await self.desk.ask(export_cards, keys)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            return
        said = plural("{count} card stands in", "{count} cards stand in", done.count)
        self.say(f"{said} {done.path}")

    async def _which(self) -> Sequence[str]:
        """The cards to write out, as the rep chooses."""
        spread = self.view.spread
        card, pile, look = self.lit, spread.pile, spread.look
        if card is None or pile is None:
            return ()
        choices = [
            Choice("column", pile.column.name, number(pile.count)),
            Choice("all", _("All columns"), number(spread.board.count)),
            Choice("lit", card.organisation, _("this card alone")),
        ]
        chosen = await self.app.push_screen_wait(Choose(_("Which cards go into the list?"), choices))
        lanes, order = self.lanes, look.order
        if chosen == "column":
            return await self.desk.ask(column_keys, pile.column.key, EVERY, look.text, lanes=lanes, order=order)
        if chosen == "all":
            return await self.desk.ask(shown_keys, look.text, lanes=lanes, order=order)
        return (card.deal_id,) if chosen else ()

    @work(group="dialog")
    async def _what_next(self, deal_id: str) -> None:
        """Ask for the next step where none waits."""
        await ask_next_step(self, deal_id)

    async def _end(self, keys: Sequence[str], state: DealState, **how: Any) -> None:
        if len(keys) > 1:
            await self._went(end_many, keys, state, **how)
        elif await self.attempt(end_deal, keys[0], state, **how) is not None:
            self.view.unmark(keys)

    async def _went(self, operation: Callable[..., Batch], *args: Any, **how: Any) -> None:
        """Have it done with all of them; those that left the board lose their marks, those without a step are told."""
        done = await self.attempt(operation, *args, **how)
        if done is None:
            return
        if operation is end_many:
            self.view.unmark(done.result.done)
        if done.result.lacking:
            sentence = plural(
                "NO NEXT STEP: {count} of them stands in red until one is planned.",
                "NO NEXT STEP: {count} of them stand in red until one is planned.",
                done.result.lacking,
            )
            self.say(sentence, "warning")

    def _may_move(self) -> bool:
        if self.view.spread.look.care:
            self.say(_("Health is what the file shows: nobody moves a customer there. v shows the deals by stage."))
            return False
        return True

    def _asked(self, question: str, keys: Sequence[str]) -> str:
        """The question, and about whom."""
        who = plural("{count} deal", "{count} deals", len(keys))
        if len(keys) == 1 and self.lit is not None and self.lit.deal_id == keys[0]:
            who = self.lit.organisation
        return f"{who}: {question}"

    async def _reason(self, asked: str, reasons: Sequence[Reason]) -> str | None:
        choices = [Choice(reason.key, reason.name.said(language())) for reason in reasons]
        return await self.app.push_screen_wait(Choose(asked, choices))


def lanes_of(look: Look) -> Lanes:
    """The columns that a look at the board means."""
    return customer_lanes if look.care else stage_lanes
