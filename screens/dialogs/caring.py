"""What a rep does for a customer, the same keys wherever the customer is lit: in the care view and in their room."""

from __future__ import annotations

from dataclasses import dataclass

from textual import work
from textual.binding import Binding, BindingType

from data.customer_sheet import CustomerSheet, customer_sheet
from data.customers import rhythm_kinds
from data.model.refusal import Refusal
from data.words import N_, _
from screens.dialogs.grading import ask_grade
from screens.dialogs.opinion import ask_opinion
from screens.dialogs.putting_off import Waiting, agree_contact, put_off
from screens.dialogs.recommending import recommend
from screens.dialogs.remembering import remember
from screens.dialogs.works import work_on
from screens.doors import OpenCard, OpenDeal, StartCall
from screens.widgets.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class AtHand:
    """The customer that a key means, and what of theirs."""

    organisation_id: str
    name: str
    deal_id: str | None
    contact_id: str | None
    barred: bool
    """Whether they asked not to be called."""
    script: str | None
    """What is said when they are called."""
    called_about: str | None
    """The follow-up that is worked by calling."""
    planned: Waiting | None
    """The follow-up that is put off."""


def care_keys(room: str) -> list[BindingType]:
    """Keys for a customer, the most important first; each has its id in this room."""
    return [
        Binding(
            "c", "call", N_("call"), id=f"{room}.call", tooltip=N_("Call them, with the words for what is planned")
        ),
        Binding(
            "o",
            "opinion",
            N_("opinion"),
            id=f"{room}.opinion",
            tooltip=N_("Ask what they think of us and write it down"),
        ),
        Binding(
            "a",
            "recommend",
            N_("ask for names"),
            id=f"{room}.recommend",
            tooltip=N_("A reference or a name: asked for, given, declined"),
        ),
        Binding("x", "complaint", N_("complaint"), id=f"{room}.complaint", tooltip=N_("Their complaint, or a new one")),
        Binding("s", "snooze", N_("next contact"), id=f"{room}.snooze", tooltip=N_("Put it off, or agree one")),
        Binding("n", "note", N_("note"), id=f"{room}.note", tooltip=N_("Remember what they told of themselves")),
        Binding("l", "grade", N_("class"), id=f"{room}.grade", tooltip=N_("Their class and why: how often you meet")),
        Binding("e", "card", N_("card"), id=f"{room}.card", tooltip=N_("Everything about this organisation")),
        Binding("b", "work", N_("work"), id=f"{room}.work", tooltip=N_("Plan, needs, agreement and the rest")),
    ]


class CarePage(Page):
    """A page on which a customer is lit, and what can be done for them."""

    @property
    def at_hand(self) -> AtHand | None:
        """The customer that a key means."""
        raise NotImplementedError

    async def sheet_at_hand(self) -> CustomerSheet | None:
        """Everything about that customer, as the file has it now."""
        one = self.at_hand
        if one is None:
            return None
        try:
            return await self.desk.ask(customer_sheet, one.organisation_id, one.deal_id)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            return None

    def action_call(self) -> None:
        """Call them about what is planned."""
        one = self.at_hand
        if one is None:
            return
        if one.barred:
            self.say(_("{who} has asked not to be called.").format(who=one.name), "warning")
            return
        self.post_message(
            StartCall(
                one.organisation_id,
                deal_id=one.deal_id,
                contact_id=one.contact_id,
                followup_id=one.called_about,
                script=one.script,
            )
        )

    def action_card(self) -> None:
        """Everything about the organisation."""
        if one := self.at_hand:
            self.post_message(OpenCard(one.organisation_id))

    def action_complaint(self) -> None:
        """Their complaint: the open one, else a new one."""
        if one := self.at_hand:
            self.post_message(OpenDeal("complaint", one.organisation_id, one.deal_id))

    @work(group="dialog")
    async def action_opinion(self) -> None:
        """Ask for an opinion and write it down."""
        if sheet := await self.sheet_at_hand():
            await ask_opinion(self, sheet)

    @work(group="dialog")
    async def action_recommend(self) -> None:
        """What came of asking for a reference or a name."""
        if sheet := await self.sheet_at_hand():
            await recommend(self, sheet)

    @work(group="dialog")
    async def action_grade(self) -> None:
        """Put them into a class."""
        if sheet := await self.sheet_at_hand():
            await ask_grade(self, sheet)

    @work(group="dialog")
    async def action_note(self) -> None:
        """Remember what they told."""
        one = self.at_hand
        if one is not None and (sheet := await self.sheet_at_hand()):
            await remember(self, sheet, one.contact_id)

    @work(group="dialog")
    async def action_snooze(self) -> None:
        """Put off what is planned; where nothing is, agree the next contact."""
        one = self.at_hand
        if one is None:
            return
        if one.planned is not None:
            await put_off(self, one.planned)
            return
        kinds = rhythm_kinds(self.desk.office.playbook)
        await agree_contact(self, one.organisation_id, one.deal_id, one.contact_id, kind=kinds[0] if kinds else None)

    @work(group="dialog")
    async def action_work(self) -> None:
        """Their plan, needs, agreement and the rest."""
        if one := self.at_hand:
            await work_on(self, one.organisation_id, one.deal_id, one.contact_id)
