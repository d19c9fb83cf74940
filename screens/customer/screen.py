"""One customer after the sale: how they stand, the checklist, their class, what they said of us, the person."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.content import Content
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static

from data.customer_sheet import CustomerSheet, customer_sheet
from screens.customer.detail import about, head
from screens.customer.keys import customer_keys
from screens.customer.rows import COLUMNS, rows_of
from screens.customer.work import CustomerPage
from screens.desk import Desk
from screens.dialogs.caring import AtHand
from screens.dialogs.putting_off import Waiting
from screens.widgets.lines import Lines
from screens.widgets.page import plain

OF_ROWS = {
    "tick": ("item",),
    "assign": ("item",),
    "move": ("item", "step"),
    "done": ("step",),
}
"""Actions that mean something only on rows of these kinds."""


class CustomerScreen(CustomerPage):
    """One cursor through all that is known and to be done after the sale."""

    CSS_PATH = "customer.tcss"
    WATCHES = (
        *("organisation", "contact", "phone", "deal", "followup", "call", "meeting", "note", "agreement", "paper"),
        *("feedback", "complaint", "recommendation", "care_step", "grading", "analysis", "answer"),
    )
    BINDINGS: ClassVar[list[BindingType]] = customer_keys()

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.sheet: CustomerSheet | None = None

    def contents(self) -> Iterable[Widget]:
        """Head, rows, and the lit row in full."""
        yield Static(plain(""), id="head")
        yield Lines(COLUMNS, id="rows", gap=1)
        yield Static(plain(""), id="detail")

    def on_mount(self) -> None:
        """The keys go to the rows."""
        self.query_one(Lines).focus()

    async def load(self) -> None:
        """The customer as they stand."""
        self.sheet = await self.desk.ask(customer_sheet, self.organisation_id, self.deal_id)
        self.query_one(Lines).show(rows_of(self.sheet, self.desk.office))
        self.show_head()
        self.describe()

    @property
    def lit_key(self) -> tuple[str, str]:
        """The kind and the key of the lit row."""
        kind, _colon, name = (self.query_one(Lines).key or "").partition(":")
        return kind, name

    @property
    def at_hand(self) -> AtHand | None:
        """This customer; what is planned is the lit step, else the soonest that is not on hold."""
        sheet = self.sheet
        if sheet is None:
            return None
        one, lit, person = sheet.customer, self.lit_step, self.lit_person or sheet.person
        step = lit or next((step for step in sheet.steps if not step.held), None)
        called = step if step and step.script else None
        usual = one.usual_script if one else None
        return AtHand(
            organisation_id=self.organisation_id,
            name=sheet.name,
            deal_id=sheet.deal_id,
            contact_id=person.id if person else None,
            barred=sheet.barred or bool(person and person.barred),
            script=called.script if called else usual,
            called_about=called.id if called else None,
            planned=Waiting(step.id, step.due, step.agreed) if step else None,
        )

    @on(Lines.Highlighted)
    def describe(self) -> None:
        """Show the lit row in full, and the keys that mean something there."""
        self.refresh_bindings()
        if self.sheet is None:
            return
        first, *rest = about(self.query_one(Lines).key or "", self.sheet, self.desk.office) or [""]
        lines = [Content(first), *(Content.styled(line, "$text-muted") for line in rest)]
        self.query_one("#detail", Static).update(Content("\n").join(lines))

    @on(Lines.Chosen)
    def open_row(self) -> None:
        """Enter: what the lit row is about."""
        self.open_lit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """What belongs to a row is dimmed unless the cursor stands on one."""
        mine = action not in OF_ROWS or (self.is_mounted and self.lit_key[0] in OF_ROWS[action])
        return mine or None

    def on_resize(self, _event: Resize) -> None:
        """Lay the head out anew."""
        self.show_head()

    def show_head(self) -> None:
        """Show whose room it is."""
        if self.sheet is not None:
            self.query_one("#head", Static).update(head(self.sheet, self.size.width - 2))
