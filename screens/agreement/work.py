"""What the rep does in the agreement room: each form, question and step written as one operation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from textual import work

from data.agreement_sheet import AgreementSheet, Check, agreement_sheet
from data.agreements import answer_reference, check_agreement, keep_agreement, sign
from data.card import CardContact
from data.contacts import edit_contact
from data.model.agreement import read_signed
from data.model.facts import Evidence, MeetingPurpose, PaperKind
from data.model.office import Office
from data.model.wording import date_of
from data.progress import tick_criterion
from data.words import _
from screens.agreement.rows import EXACT, MAY, WALKED
from screens.agreement.terms import TermsForm, terms_of, terms_sheet
from screens.dialogs.adding import known_contact, new_contact
from screens.dialogs.ask import AskRead, Choice, Choose
from screens.dialogs.booking import book
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.sheets import contact_facts, contact_sheet
from screens.dialogs.words import Slip
from screens.dialogs.works import work_on
from screens.doors import OpenDeal, OpenPaper
from screens.widgets.page import Page

REFERENCE = {"yes": True, "no": False, "open": None}
"""What may be answered to being named as a reference."""


class AskSigned(AskRead[date]):
    """Asks on which day they signed, and says what is still open before the deal is won."""

    def __init__(self, office: Office, still: Sequence[str], *, required: bool) -> None:
        def read(text: str) -> date:
            return read_signed(text, office.clock(), office.calendar)

        self.still = " · ".join(still)
        self.required = required
        today = office.calendar.today(office.clock())
        super().__init__(_("On which day did they sign?"), read, partial(self._said, today), given=_("today"))

    def doubtful(self, _found: date) -> bool:
        """Whether something is still open."""
        return bool(self.still)

    def _said(self, today: date, found: date) -> str:
        day = date_of(found, today)
        if not self.still:
            return _("{day}: the deal is won").format(day=day)
        if self.required:
            return _("{day}. The playbook asks for this first: {criteria}").format(day=day, criteria=self.still)
        return _("{day}: the deal is won. Still open: {criteria}").format(day=day, criteria=self.still)


class Signing(Page):
    """A page about one agreement, and what can be done there."""

    organisation_id: str
    deal_id: str | None
    sheet: AgreementSheet | None

    @property
    def lit_key(self) -> str:
        """The key of the lit row."""
        raise NotImplementedError

    @property
    def lit_check(self) -> Check | None:
        """The criterion the cursor stands on."""
        raise NotImplementedError

    @property
    def lit_contact(self) -> CardContact | None:
        """The contact the cursor stands on."""
        raise NotImplementedError

    @property
    def signed(self) -> date | None:
        """When it was signed."""
        return self.sheet.agreement.signed_on if self.sheet and self.sheet.agreement else None

    def action_edit(self) -> None:
        """Edit the terms."""
        if self.sheet is None:
            return
        office, deal_id = self.desk.office, self.sheet.deal.id

        async def save(filled: Filled, seen: int | None) -> None:
            await self.written(keep_agreement, deal_id, terms_of(filled, office), seen=seen)

        async def again() -> Sheet:
            return terms_sheet(office, await self.desk.ask(agreement_sheet, self.organisation_id, deal_id))

        form = TermsForm(
            _("What is agreed"),
            terms_sheet(office, self.sheet),
            desk=self.desk,
            save=save,
            draft=f"agreement/{deal_id}",
            again=again,
        )
        self.app.push_screen(form.follow_from(office, self.sheet.quoted_months))

    @work(group="tick")
    async def action_tick(self) -> None:
        """Tick the lit line of the checklist, or take the tick away."""
        sheet = self.sheet
        if sheet is None:
            return
        check, found = self.lit_check, sheet.agreement
        by_hand = check is not None and check.tick.done and not check.tick.by_itself
        if self.lit_key == EXACT:
            await self._exact(sheet)
        elif self.lit_key == WALKED or (check and check.evidence == Evidence.WALKED_THROUGH and not by_hand):
            await self.attempt(check_agreement, sheet.deal.id, walked=not (found and found.walked))
        elif check is not None:
            await self.attempt(tick_criterion, sheet.deal.id, check.tick.key)
        else:
            self.say(_("t ticks a line of the checklist."))

    async def _exact(self, sheet: AgreementSheet) -> None:
        exact = not (sheet.agreement and sheet.agreement.exact)
        done = await self.attempt(check_agreement, sheet.deal.id, exact=exact)
        if done is not None and exact and sheet.lacking:
            self.say(_("Something is still missing, though: see the line itself."), "warning")

    @work(group="dialog")
    async def action_sign(self) -> None:
        """They signed: the deal is won."""
        sheet = self.sheet
        if sheet is None:
            return
        if self.signed is not None:
            self.say(_("It is signed already; e changes the day."))
            return
        asked = AskSigned(self.desk.office, sheet.still, required=sheet.required)
        on = await self.app.push_screen_wait(asked)
        if on is not None:
            await self.attempt(sign, sheet.deal.id, on)

    @work(group="dialog")
    async def action_kick_off(self) -> None:
        """Agree when the work begins."""
        sheet = self.sheet
        if sheet is None:
            return
        whom = sheet.signer.id if sheet.signer else sheet.deal.contact_id
        await book(self, self.organisation_id, sheet.deal.id, whom, MeetingPurpose.KICK_OFF)

    def action_hand_over(self) -> None:
        """The note for delivery."""
        if self.sheet is not None:
            self.post_message(OpenPaper(PaperKind.HAND_OVER, self.organisation_id, self.sheet.deal.id))

    def action_quote(self) -> None:
        """The quote this stands on."""
        if self.sheet is not None:
            self.post_message(OpenDeal("quote", self.organisation_id, self.sheet.deal.id))

    @work(group="dialog")
    async def action_works(self) -> None:
        """Everything else about this deal."""
        if self.sheet is not None:
            await work_on(self, self.organisation_id, self.sheet.deal.id, self.sheet.deal.contact_id)

    @work(group="dialog")
    async def action_reference(self) -> None:
        """Whether they may be named, and how they said it."""
        sheet = self.sheet
        if sheet is None:
            return
        choices = [Choice(key, _(MAY[may])) for key, may in REFERENCE.items()]
        chosen = await self.app.push_screen_wait(Choose(_("May we name them as a reference?"), choices))
        if chosen is None:
            return
        may, words = REFERENCE[chosen], ""
        slip = Slip(self.desk, "reference", sheet.deal.id, chosen)
        if may is not None:
            given = sheet.agreement.reference_words if sheet.agreement else ""
            said = await slip.ask(self.app, _("How did they say it?"), given, needed=False)
            if said is None:
                return
            words = said
        await slip.settle(await self.attempt(answer_reference, sheet.deal.id, may, words))

    def action_note(self) -> None:
        """A personal note on the lit contact, else on who signs."""
        one = self.lit_contact or (self.sheet.signer if self.sheet else None)
        if one is None:
            self.say(_("There is nobody to write about yet: a adds a contact."))
            return
        known = {field.name: field.given for field in contact_sheet(self.desk.office, one).fields}

        async def save(filled: Filled, seen: int | None) -> None:
            facts = contact_facts({**known, "personal": filled["personal"]}, self.desk.office, one)
            await self.written(edit_contact, one.id, facts, seen=seen)

        sheet = Sheet((Field("personal", _("Personal"), one.personal, "words"),), one.version)
        draft = f"personal/{one.id}"
        self.app.push_screen(Form(one.called, sheet, desk=self.desk, save=save, draft=draft))

    def action_contact(self) -> None:
        """Add a contact."""
        self.app.push_screen(new_contact(self.desk, self.organisation_id, self.written))

    def edit_contact(self) -> None:
        """Everything that is kept of the lit contact."""
        if (one := self.lit_contact) is not None:
            self.app.push_screen(known_contact(self.desk, self.organisation_id, one, self.written))
