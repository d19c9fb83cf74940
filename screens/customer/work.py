"""What the rep does in a customer's room: the checklist, steps, channels, and what Enter opens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual import work

from data.card import CardContact, card
from data.checklist import CheckItem, assign_item, move_item, start_checklist, tick_item
from data.contacts import edit_contact
from data.customer_sheet import CustomerSheet, Person, Step
from data.model.care_facts import CareEvidence, Health
from data.model.naming import CHANNELS
from data.model.process import Opens, Work
from data.model.refusal import Refusal
from data.words import _
from screens.customer.rows import BEGIN, CLASS, HEALTH
from screens.customer.said import AGREEMENT
from screens.dialogs.adding import known_contact
from screens.dialogs.ask import AskWhen, Choice, Choose
from screens.dialogs.caring import CarePage
from screens.dialogs.erasing import erase_somebody, leave_all_about
from screens.dialogs.putting_off import agree_contact, finish_step, move_step
from screens.dialogs.recommending import change_recommended
from screens.dialogs.remembering import change_remembered
from screens.dialogs.sheets import contact_facts, contact_sheet
from screens.dialogs.words import Slip
from screens.doors import OpenCard, OpenDeal, StartCall


class CustomerPage(CarePage):
    """A page about one customer, and what can be done there."""

    organisation_id: str
    sheet: CustomerSheet | None

    @property
    def lit_key(self) -> tuple[str, str]:
        """The kind and the key of the lit row."""
        raise NotImplementedError

    @property
    def lit_item(self) -> CheckItem | None:
        """The item of the checklist the cursor stands on."""
        kind, name = self.lit_key
        items = self.sheet.checklist if self.sheet and kind == "item" else ()
        return next((one for one in items if one.key == name), None)

    @property
    def lit_step(self) -> Step | None:
        """The step the cursor stands on."""
        kind, name = self.lit_key
        steps = self.sheet.steps if self.sheet and kind == "step" else ()
        return next((one for one in steps if one.id == name), None)

    @property
    def lit_person(self) -> Person | None:
        """The person the cursor stands on, or whom what it stands on is remembered of."""
        kind, name = self.lit_key
        people = self.sheet.people if self.sheet and kind in ("person", "personal") else ()
        return next((one for one in people if one.id == name), None)

    @work(group="perform")
    async def action_tick(self) -> None:
        """Tick the lit item, or take the tick away."""
        item = self.lit_item
        if item and self.sheet and self.sheet.deal_id:
            await self.attempt(tick_item, self.sheet.deal_id, item.key)

    @work(group="dialog")
    async def action_move(self) -> None:
        """Another day for the lit item, another time for the lit step."""
        item, step = self.lit_item, self.lit_step
        if step is not None:
            await move_step(self, step.id)
        elif item and self.sheet and self.sheet.deal_id:
            asked = _("{item}: by which day?").format(item=item.name)
            due = await self.app.push_screen_wait(AskWhen(asked, self.desk.office))
            if due is not None:
                await self.attempt(move_item, self.sheet.deal_id, item.key, due.on)

    @work(group="dialog")
    async def action_assign(self) -> None:
        """Who sees to the lit item."""
        item = self.lit_item
        if item is None or self.sheet is None or self.sheet.deal_id is None:
            return
        slip = Slip(self.desk, "owner", self.sheet.deal_id, item.key)
        owner = await slip.ask(self.app, _("{item}: who sees to it?").format(item=item.name), item.owner)
        if owner is not None:
            await slip.settle(await self.attempt(assign_item, self.sheet.deal_id, item.key, owner))

    @work(group="dialog")
    async def action_done(self) -> None:
        """The lit step is done."""
        if step := self.lit_step:
            await finish_step(self, step.id, step.reason, step.deal_id)

    @work(group="dialog")
    async def action_followup(self) -> None:
        """What to do next, when and why."""
        if one := self.at_hand:
            await agree_contact(self, one.organisation_id, one.deal_id, one.contact_id)

    @work(group="dialog")
    async def action_channel(self) -> None:
        """How the lit person, else whom we speak with, wants to hear from us."""
        one = self.lit_person or (self.sheet.person if self.sheet else None)
        if one is None:
            self.say(_("Nobody is known there yet: e shows the card, a adds a contact."), "warning")
            return
        choices = [Choice(channel.value, _(name)) for channel, name in CHANNELS.items()]
        asked = _("How does {who} want to hear from us?").format(who=one.called)
        chosen = await self.app.push_screen_wait(Choose(asked, choices))
        found = await self._contact(one.id) if chosen else None
        if found is not None:
            known = {field.name: field.given for field in contact_sheet(self.desk.office, found).fields}
            facts = contact_facts({**known, "channel": chosen or ""}, self.desk.office, found)
            await self.attempt(edit_contact, found.id, facts, seen=found.version)

    @work(group="dialog")
    async def open_lit(self) -> None:
        """What the lit row is worked on with."""
        kind, name = self.lit_key
        sheet, item, step = self.sheet, self.lit_item, self.lit_step
        if sheet is None:
            return
        ways: dict[str, Callable[[], object]] = {
            HEALTH: self._help,
            CLASS: self.action_grade,
            "grade": self.action_grade,
            AGREEMENT: lambda: self._go("agreement"),
            "complaint": lambda: self._go("complaint"),
        }
        awaited: dict[str, Callable[[], Awaitable[object]]] = {
            BEGIN: lambda: self.attempt(start_checklist, sheet.deal_id or ""),
            "person": lambda: self._edit(name),
            "personal": lambda: self._edit(name),
            "named": lambda: self._recommended(sheet, name),
            "note": lambda: self._remembered(sheet, name),
        }
        if item is not None:
            self._do(item)
        elif step is not None:
            self._open(step.opens, step)
        elif kind in awaited:
            await awaited[kind]()
        elif kind in ways:
            ways[kind]()

    def _do(self, item: CheckItem) -> None:
        """What makes an item true: what it opens, or what is written down here."""
        rule = next((one for one in self.desk.office.playbook.care.checklist if one.key == item.key), None)
        ways: dict[CareEvidence | None, Callable[[], object]] = {
            CareEvidence.CLASSIFIED: self.action_grade,
            CareEvidence.SATISFACTION_HEARD: self.action_opinion,
            CareEvidence.RECOMMENDATION_ASKED: self.action_recommend,
            CareEvidence.PERSON_KNOWN: self.action_note,
        }
        if item.opens != "care":
            steps = self.sheet.steps if self.sheet else ()
            self._open(item.opens, next((one for one in steps if one.id == item.followup_id), None))
        else:
            ways.get(rule.evidence if rule else None, self.action_tick)()

    def _open(self, opens: Opens, step: Step | None) -> None:
        """Go where something is worked on; a call is made about the step that brings it up, and care is done here."""
        one = self.at_hand
        if one is None:
            return
        if opens == "card":
            self.post_message(OpenCard(one.organisation_id))
        elif opens == "care":
            self.action_done()
        elif opens != "call":
            self._go(opens, step.deal_id if step else None)
        elif step is None or one.barred:
            self.action_call()
        else:
            self.post_message(
                StartCall(
                    one.organisation_id,
                    deal_id=step.deal_id or one.deal_id,
                    contact_id=step.contact_id or one.contact_id,
                    followup_id=step.id,
                    script=step.script,
                )
            )

    def _help(self) -> None:
        """What their health asks of the rep."""
        health = self.sheet.customer.health if self.sheet and self.sheet.customer else Health.WELL
        ways: dict[Health, Callable[[], object]] = {
            Health.COMPLAINT: self.action_complaint,
            Health.RENEWAL: lambda: self._go("agreement"),
            Health.RECOMMENDS: self.action_recommend,
        }
        ways.get(health, self.action_call)()

    def _go(self, work: Work, deal_id: str | None = None) -> None:
        if one := self.at_hand:
            self.post_message(OpenDeal(work, one.organisation_id, deal_id or one.deal_id))

    @work
    async def action_erase(self) -> None:
        """The lit person goes for good, or else the organisation with everybody."""
        person = self.lit_person
        gone = await erase_somebody(self, self.organisation_id, person.id if person else None)
        if gone and person is None:
            leave_all_about(self, self.organisation_id)

    async def _contact(self, key: str) -> CardContact | None:
        try:
            return (await self.desk.ask(card, self.organisation_id)).contact(key)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            return None

    async def _edit(self, key: str) -> None:
        if (found := await self._contact(key)) is not None:
            self.app.push_screen(known_contact(self.desk, self.organisation_id, found, self.written))

    async def _recommended(self, sheet: CustomerSheet, key: str) -> None:
        found = next((one for one in sheet.recommendations if one.id == key), None)
        if found is None:
            self._go("agreement")
        else:
            await change_recommended(self, sheet, found)

    async def _remembered(self, sheet: CustomerSheet, key: str) -> None:
        found = next((one for one in sheet.remembered if one.id == key), None)
        if found is not None:
            await change_remembered(self, found)
