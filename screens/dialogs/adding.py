"""Forms for organisations and contacts; their unsaved text waits in one place wherever they are opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from data.card import CardContact, card
from data.contacts import add_contact, edit_contact
from data.organisations import add_organisation
from data.words import _
from screens.desk import Desk
from screens.dialogs.fields import Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.sheets import contact_facts, contact_sheet, organisation_facts, organisation_sheet

DRAFT = "organisation/new"


class NewOrganisation(Form):
    """Asks for an organisation and adds it as a prospect; `made` is its key then."""

    def __init__(self, question: str, desk: Desk, name: str = "") -> None:
        sheet = organisation_sheet(desk.office, name=name)
        super().__init__(question, sheet, desk=desk, save=self._add, draft=DRAFT)
        self.made = ""
        self.said = ""

    async def _add(self, filled: Filled, _seen: int | None) -> None:
        facts = organisation_facts(filled, self.desk.office)
        done = await self.desk.do(add_organisation, facts, draft=DRAFT)
        self.made, self.said = done.result, str(done.phrase)


def new_contact(desk: Desk, organisation_id: str, do: Callable[..., Awaitable[object]]) -> Form:
    """The form that adds a contact; `do` has the operation done and says so, if anything is to be said."""
    draft = f"contact/new/{organisation_id}"

    async def save(filled: Filled, _seen: int | None) -> None:
        await do(add_contact, organisation_id, contact_facts(filled, desk.office), draft=draft)

    return Form(_("New contact"), contact_sheet(desk.office), desk=desk, save=save, draft=draft)


def known_contact(desk: Desk, organisation_id: str, found: CardContact, do: Callable[..., Awaitable[object]]) -> Form:
    """The form with everything that is kept of a contact."""

    async def save(filled: Filled, seen: int | None) -> None:
        await do(edit_contact, found.id, contact_facts(filled, desk.office, found), seen=seen)

    async def again() -> Sheet:
        return contact_sheet(desk.office, (await desk.ask(card, organisation_id)).contact(found.id))

    sheet = contact_sheet(desk.office, found)
    return Form(_("Contact"), sheet, desk=desk, save=save, draft=f"contact/{found.id}", again=again)
