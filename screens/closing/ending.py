"""The page as an asking ends: what is asked before it is kept, and the one step that keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from textual import work

from data.ask_sheet import AskSheet, Offer
from data.asks import record_ask
from data.model.asking import Asking, AskReport
from data.model.facts import DealState, Decision
from data.model.process import Reason
from data.words import _, language
from screens.desk import Desk
from screens.dialogs.ask import AskWhen, Choice, Choose
from screens.dialogs.words import Slip
from screens.widgets.page import Page

LATER = "3 m"
"""When to come back, if they name no time."""


class EndPage(Page):
    """What ends an asking: yes, a time to talk again, a day to come back, or a reason."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sheet: AskSheet | None = None
        self.asking = Asking()
        self.busy = False
        """Whether an answer is being kept, or a question about it lies over the screen."""

    @work(group="end")
    async def agree(self, offer: Offer | None) -> None:
        """They said yes: to this option, or to the deal as it is."""
        await self._conclude(Decision.YES, option=offer.key if offer else None)

    @work(group="end")
    async def agree_smaller(self, offer: Offer) -> None:
        """They said yes to a smaller start."""
        quoted = self.sheet is not None and self.sheet.quote_id is not None
        said: dict[str, Any] = {"option": offer.key} if quoted else {"reason_words": offer.name}
        await self._conclude(Decision.SMALLER, smaller=True, **said)

    @work(group="end")
    async def talk_again(self) -> None:
        """When they talk again, and why then."""
        office, slip = self.desk.office, Slip(self.desk, "again", self.sheet.deal_id if self.sheet else None)
        self.busy = True
        again = await self.app.push_screen_wait(AskWhen(self._words, office))
        reason: str | None = None
        if again is not None:
            reason = await slip.ask(self.app, _("Why then?"), _("Not yet: ask for the deal again"))
        self.busy = False
        if again is not None and reason is not None:
            await self._conclude(Decision.NOT_YET, slip, again=again, reason_words=reason)

    @work(group="end")
    async def park(self) -> None:
        """Until when, and what they wait for."""
        office = self.desk.office
        self.busy = True
        due = await self.app.push_screen_wait(AskWhen(self._words, office, LATER))
        reason: str | None = None
        if due is not None:
            reason = await self._reason(_("What do they wait for?"), office.playbook.later_reasons)
        self.busy = False
        if due is not None and reason is not None:
            await self._conclude(Decision.NO, state=DealState.LATER, later_until=due.on, reason=reason)

    @work(group="end")
    async def lose(self) -> None:
        """Why not."""
        self.busy = True
        reason = await self._reason(_("Why not?"), self.desk.office.playbook.lost_reasons)
        self.busy = False
        if reason:
            await self._conclude(Decision.NO, state=DealState.LOST, reason=reason)

    @work(group="end")
    async def let_be(self) -> None:
        """A no that leaves the deal where it is."""
        await self._conclude(Decision.NO)

    @property
    def _words(self) -> str:
        """What the customer is asked about the time: the rep reads it aloud."""
        return self.sheet.words.later if self.sheet else ""

    async def _reason(self, question: str, reasons: Sequence[Reason]) -> str | None:
        choices = [Choice(reason.key, reason.name.said(language())) for reason in reasons]
        return await self.app.push_screen_wait(Choose(question, choices))

    async def _conclude(self, answer: Decision, slip: Slip | None = None, **said: Any) -> None:
        """Keep all of it in one step, and leave; words on a slip wait no more."""
        sheet, asking = self.sheet, self.asking
        if sheet is None or self.busy:
            return
        self.busy = True
        await self.flush()
        report = AskReport(
            organisation_id=sheet.organisation_id,
            deal_id=sheet.deal_id,
            contact_id=sheet.contact_id,
            quote_id=sheet.quote_id,
            question=sheet.words.question,
            first=asking.first or answer,
            answer=answer,
            objections=asking.raised,
            recalled=asking.recalled,
            smaller=said.pop("smaller", asking.smaller),
            **said,
        )
        if await self.attempt(record_ask, report) is None:
            self.busy = False
            return
        if slip is not None:
            await slip.drop()
        self.dismiss(None)
