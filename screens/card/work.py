"""What the rep does on the card: forms, questions and steps, each written as one operation."""

from __future__ import annotations

from typing import Any

from textual import work

from data.barring import allow_calls, do_not_call
from data.card import CardContact, CardDeal, CardMeeting, CardStep, OrganisationCard, card
from data.contacts import remove_contact
from data.entries import Entry, EntryKind
from data.meetings import cancel_meeting, hold_meeting, move_meeting
from data.merging import merge_contacts
from data.model.criteria import marked
from data.notes import add_note, edit_note
from data.organisations import edit_organisation
from data.progress import tick_criterion
from data.terms import add_deal, edit_deal
from data.words import _
from screens.card.detail import Lit
from screens.card.reading import Reading
from screens.card.rows import at
from screens.dialogs.adding import known_contact, new_contact
from screens.dialogs.ask import AskWhen, Choice, Choose, Confirm
from screens.dialogs.erasing import erase_somebody, leave_all_about
from screens.dialogs.fields import Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.next_step import ask_next_step
from screens.dialogs.putting_off import Waiting, agree_contact, finish_step, move_step, put_off
from screens.dialogs.sheets import (
    deal_sheet,
    deal_terms,
    note_sheet,
    organisation_facts,
    organisation_sheet,
)
from screens.widgets.room import Room


class Errands(Room):
    """A page about one organisation, and what can be done there."""

    organisation_id: str
    found: OrganisationCard | None

    @property
    def lit(self) -> Lit | None:
        """What the cursor stands on."""
        raise NotImplementedError

    def deal_at_hand(self) -> CardDeal | None:
        """The deal that a key means."""
        raise NotImplementedError

    def action_edit(self) -> None:
        """Edit what the cursor is on."""
        lit = self.lit
        if isinstance(lit, OrganisationCard):
            self._edit_organisation(lit)
        elif isinstance(lit, CardContact):
            self.app.push_screen(known_contact(self.desk, self.organisation_id, lit, self.written))
        elif isinstance(lit, CardDeal):
            self._edit_deal(lit)
        elif isinstance(lit, (CardStep, CardMeeting)):
            self.action_move(False)
        elif isinstance(lit, Entry) and lit.kind == EntryKind.NOTE:
            self._edit_note(lit)
        elif isinstance(lit, Entry):
            self.say(_("What happened is not rewritten; n adds a note."))

    def action_note(self) -> None:
        """Write a note about what the cursor is on."""
        lit = self.lit
        draft = f"note/{self.organisation_id}"
        contact_id = lit.id if isinstance(lit, CardContact) else getattr(lit, "contact_id", None)
        deal_id = lit.id if isinstance(lit, CardDeal) else getattr(lit, "deal_id", None)

        async def save(filled: Filled, _seen: int | None) -> None:
            await self.written(
                add_note, self.organisation_id, filled["text"], deal_id=deal_id, contact_id=contact_id, draft=draft
            )

        self.app.push_screen(Form(_("Note"), note_sheet(), desk=self.desk, save=save, draft=draft))

    def action_contact(self) -> None:
        """Add a contact."""
        self.app.push_screen(new_contact(self.desk, self.organisation_id, self.written))

    def action_deal(self) -> None:
        """Open a deal."""
        if self.found is None:
            return
        lit, draft = self.lit, f"deal/new/{self.organisation_id}"

        async def save(filled: Filled, _seen: int | None) -> None:
            await self.written(add_deal, self.organisation_id, deal_terms(filled), draft=draft)

        first = self.found.contacts[0].id if self.found.contacts else None
        sheet = deal_sheet(self.found.contacts, contact_id=lit.id if isinstance(lit, CardContact) else first)
        self.app.push_screen(Form(_("New deal"), sheet, desk=self.desk, save=save, draft=draft))

    @work
    async def action_followup(self) -> None:
        """Agree the next step: what, when, why."""
        lit, deal = self.lit, self.deal_at_hand()
        contact_id = lit.id if isinstance(lit, CardContact) else getattr(lit, "contact_id", None)
        contact_id = contact_id or (deal.contact_id if deal else None)
        await agree_contact(self, self.organisation_id, deal.id if deal else None, contact_id)

    @work
    async def action_tick(self) -> None:
        """Tick what has become true, one after another, until Esc."""
        deal = self.deal_at_hand()
        while deal is not None and deal.ticks:
            choices = [Choice(tick.key, marked(tick)) for tick in deal.ticks]
            key = await self.app.push_screen_wait(Choose(f"{deal.title} · {deal.stage_name}", choices))
            if key is None:
                return
            await self.attempt(tick_criterion, deal.id, key)
            self.found = await self.desk.ask(card, self.organisation_id)
            deal = self.found.deal(deal.id)

    @work
    async def action_done(self) -> None:
        """The lit step is done, the lit meeting was held."""
        lit = self.lit
        if isinstance(lit, CardStep):
            await finish_step(self, lit.id, lit.reason, lit.deal_id)
        elif isinstance(lit, CardMeeting):
            await self.attempt(hold_meeting, lit.id)
            await ask_next_step(self, lit.deal_id)

    @work
    async def action_move(self, span: bool = True) -> None:
        """Put the lit step off by a span, or give it or the meeting another time."""
        lit = self.lit
        if isinstance(lit, CardStep) and span:
            await put_off(self, Waiting(lit.id, lit.due, lit.agreed))
        elif isinstance(lit, CardStep):
            await move_step(self, lit.id)
        elif isinstance(lit, CardMeeting):
            due = await self.app.push_screen_wait(AskWhen(_("When instead?"), self.desk.office))
            if due is not None and due.at is None:
                self.say(_("A meeting needs its time of day, too."), "warning")
            elif due is not None and due.at is not None:
                await self.attempt(move_meeting, lit.id, due.at)

    @work
    async def action_remove(self) -> None:
        """Take the lit contact out, call the lit meeting off."""
        lit = self.lit
        if not isinstance(lit, (CardContact, CardMeeting)):
            return
        question = _("Call this meeting off?")
        if isinstance(lit, CardContact):
            question = _("Take {who} out? What happened with them stays.").format(who=lit.called)
        if await self.app.push_screen_wait(Confirm(question)):
            await self.attempt(remove_contact if isinstance(lit, CardContact) else cancel_meeting, lit.id)
            await ask_next_step(self, lit.deal_id if isinstance(lit, CardMeeting) else None)

    @work
    async def action_same(self) -> None:
        """The lit contact and another one are the same person: make one of the two."""
        lit, found = self.lit, self.found
        if not isinstance(lit, CardContact) or found is None:
            self.say(_("Light the contact that stays."), "warning")
            return
        others = [Choice(one.id, one.called, one.title) for one in found.contacts if one.id != lit.id]
        asked = _("Who is the same person as {who}? All that hangs on them moves to {who}.").format(who=lit.called)
        chosen = await self.app.push_screen_wait(Choose(asked, others)) if others else None
        if chosen is not None:
            await self.attempt(merge_contacts, lit.id, chosen)

    @work
    async def action_bar(self) -> None:
        """Nobody calls there again; or, when they ask for it, somebody may."""
        if self.found is None:
            return
        lit = self.lit
        one = lit if isinstance(lit, CardContact) else None
        barred = one.do_not_contact if one else self.found.do_not_call
        who = one.called if one else self.found.name
        asked = _("{who} has asked not to be called. Have they asked to hear from you again?")
        if not barred:
            asked = _("Never call {who} again? Every call that waits for them is cancelled.")
        if await self.app.push_screen_wait(Confirm(asked.format(who=who))):
            change = allow_calls if barred else do_not_call
            await self.attempt(change, self.organisation_id, one.id if one else None)

    @work
    async def action_erase(self) -> None:
        """The lit person goes for good, or else the organisation with everybody."""
        lit = self.lit
        contact_id = lit.id if isinstance(lit, CardContact) else None
        if await erase_somebody(self, self.organisation_id, contact_id) and contact_id is None:
            leave_all_about(self, self.organisation_id)

    def read(self, entry: Entry) -> None:
        """Show an entry of the history in full."""
        head = " · ".join(part for part in (at(entry, self.desk.office), entry.words, entry.who) if part)
        self.app.push_screen(Reading(head, entry.detail))

    async def _fresh(self) -> OrganisationCard:
        return await self.desk.ask(card, self.organisation_id)

    def _edit_organisation(self, found: OrganisationCard) -> None:
        office = self.desk.office

        async def save(filled: Filled, seen: int | None) -> None:
            await self.written(edit_organisation, found.id, organisation_facts(filled, office, found), seen=seen)

        async def again() -> Sheet:
            return organisation_sheet(office, await self._fresh())

        self._ask(_("Organisation"), organisation_sheet(office, found), save, f"organisation/{found.id}", again)

    def _edit_deal(self, found: CardDeal) -> None:
        async def save(filled: Filled, seen: int | None) -> None:
            await self.written(edit_deal, found.id, deal_terms(filled), seen=seen)

        async def again() -> Sheet:
            fresh = await self._fresh()
            return deal_sheet(fresh.contacts, fresh.deal(found.id))

        people = self.found.contacts if self.found else ()
        self._ask(_("Deal"), deal_sheet(people, found), save, f"deal/{found.id}", again)

    def _edit_note(self, found: Entry) -> None:
        async def save(filled: Filled, seen: int | None) -> None:
            await self.written(edit_note, found.id, filled["text"], seen=seen)

        self._ask(_("Note"), note_sheet(found.detail, found.version), save, f"note/{found.id}", None)

    def _ask(self, question: str, sheet: Sheet, save: Any, draft: str, again: Any) -> None:
        self.app.push_screen(Form(question, sheet, desk=self.desk, save=save, draft=draft, again=again))
