"""The form that adds an organisation; its unsaved text waits in one place wherever it is opened."""

from __future__ import annotations

from data.organisations import add_organisation
from screens.desk import Desk
from screens.dialogs.form import Filled, Form
from screens.dialogs.sheets import organisation_facts, organisation_sheet

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
