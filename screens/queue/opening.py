"""Doors of the queue: the call, the card, the work, the ledger."""

from __future__ import annotations

from textual import on, work

from data.model.queued import QueueRow
from data.words import _
from screens.doors import OpenCard, OpenDeal, OpenLedger, call_about
from screens.widgets.lines import Lines
from screens.widgets.page import Page


class Opening(Page):
    """A list of things to do, and what each opens."""

    @property
    def lit(self) -> QueueRow | None:
        """The row under the cursor."""
        raise NotImplementedError

    @on(Lines.Chosen)
    def action_open(self) -> None:
        """Open what the follow-up is about: the call, the card, or the work to be done."""
        entry = self.lit
        if entry is None:
            return
        if entry.opens == "call":
            self.action_call()
        elif entry.opens == "card":
            self.action_card()
        else:
            self.post_message(OpenDeal(entry.opens, entry.organisation_id, entry.deal_id, followup_id=entry.id))

    def action_call(self, dial: bool = False, rehearse: bool = False) -> None:
        """Open the call screen; dial at once, or only rehearse, when asked to."""
        if entry := self.lit:
            self.post_message(call_about(entry, dial=dial, rehearse=rehearse))

    @work(exclusive=True, group="session")
    async def action_session(self) -> None:
        """Call one after another."""
        from data.queue import next_call

        first = await self.desk.ask(next_call)
        if first is None:
            self.say(_("Nothing is left to call now."))
        else:
            self.post_message(call_about(first, session=True))

    def action_ledger(self) -> None:
        """What was done and promised today."""
        self.post_message(OpenLedger())

    @work(exclusive=True, group="invitation")
    async def action_invitation(self) -> None:
        """Open the invitation written last: its mail draft, else its calendar file."""
        from data.letters import last_invitation
        from screens.desktop import open_file

        papers = await self.desk.ask(last_invitation)
        if papers:
            open_file(self.app, papers[0], self.desk.office.settings.opener)
        else:
            self.say(_("No invitation is waiting: the next meeting you book makes one."), "warning")

    def action_card(self) -> None:
        """Open the card."""
        if entry := self.lit:
            self.post_message(OpenCard(entry.organisation_id))

    def action_needs(self) -> None:
        """Open the needs analysis."""
        if entry := self.lit:
            self.post_message(OpenDeal("needs", entry.organisation_id, entry.deal_id))

    @work(group="dialog")
    async def action_work(self) -> None:
        """Work on the deal: its memo, its quote and the rest."""
        from screens.dialogs.works import work_on

        if entry := self.lit:
            await work_on(self, entry.organisation_id, entry.deal_id, entry.contact_id)
