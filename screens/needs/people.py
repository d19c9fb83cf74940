"""Who decides: the people we know there, each with their role in the purchase."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget

from data.model.changes import Changes
from data.model.facts import BuyingRole
from data.model.findings import Person
from data.model.naming import ROLES, called, role_name
from data.model.refusal import Refusal
from data.people import people_of, set_role
from data.words import N_, _
from screens.desk import Desk
from screens.dialogs.adding import new_contact
from screens.dialogs.ask import Choice, Choose, Dialog
from screens.widgets.lines import Cell, Column, Lines, Row, heading, row

NONE = "0"


class People(Dialog[None]):
    """The contacts with their roles; a digit changes the role of the lit one at once."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "add", N_("new contact"), id="people.add", tooltip=N_("Add somebody who takes part")),
        *(
            Binding(
                str(number),
                f"role({number})",
                name,
                show=False,
                id=f"people.role{number}",
                tooltip=N_("The part the lit one has in the purchase"),
            )
            for number, name in enumerate(ROLES.values(), 1)
        ),
        Binding("0", "role(0)", N_("no role"), show=False, id="people.none", tooltip=N_("Nobody knows their part")),
        Binding("escape", "cancel", N_("back"), id="people.back", tooltip=N_("Back to the needs")),
    ]

    def __init__(self, desk: Desk, organisation_id: str) -> None:
        super().__init__(_("Who decides?"))
        self.desk = desk
        self.organisation_id = organisation_id
        self._new: str | None = None
        """Whom the light goes to: somebody added here, whose role is asked next."""

    def contents(self) -> Iterable[Widget]:
        """The people, and under them the digits of the roles."""
        yield Lines((Column(flex=3), Column(flex=2), Column(12)), id="people")

    def on_mount(self) -> None:
        """Listen for changes, and show who is there."""
        self.desk.changed.subscribe(self, self._changed)
        digits = [f"{number} {_(name)}" for number, name in enumerate(ROLES.values(), 1)]
        self.echo("\n".join("  ".join(line) for line in (digits[:4], [*digits[4:], f"{NONE} –"])))
        self.reload()

    @work(exclusive=True, group="load")
    async def reload(self) -> None:
        """Show them as they stand in the file."""
        people = await self.desk.ask(people_of, self.organisation_id)
        lines = self.query_one(Lines)
        lines.show([_row(person) for person in people] or [heading(_("Nobody is known there yet: n adds somebody."))])
        lines.focus()
        if self._new is not None and any(person.contact_id == self._new for person in people):
            lines.select(self._new)
            self._new = None

    def action_role(self, number: int) -> None:
        """Give the lit one this role; 0 takes it away."""
        self._give(list(BuyingRole)[number - 1] if number else None)

    @on(Lines.Chosen, "#people")
    @work(group="dialog")
    async def choose_role(self) -> None:
        """Ask for the role, by its letters or number."""
        roles = [Choice(role.value, _(name)) for role, name in ROLES.items()]
        answer = await self.app.push_screen_wait(Choose(_("Role"), [*roles, Choice(NONE, _("no role"))]))
        if answer is not None:
            self._give(BuyingRole(answer) if answer != NONE else None)

    @work(group="dialog")
    async def action_add(self) -> None:
        """Add a contact."""

        async def add(operation: Callable[..., str], *args: Any, **kwargs: Any) -> None:
            self._new = (await self.desk.do(operation, *args, **kwargs)).result

        await self.app.push_screen_wait(new_contact(self.desk, self.organisation_id, add))

    @work(group="perform")
    async def _give(self, role: BuyingRole | None) -> None:
        key = self.query_one(Lines).key
        if key is None:
            return
        try:
            await self.desk.do(set_role, key, role)
        except Refusal as refusal:
            self.app.notify(str(refusal), severity="warning", markup=False)

    def _changed(self, changes: Changes) -> None:
        if changes.touch("contact"):
            self.reload()


def _row(person: Person) -> Row:
    name = called(person.name, person.title)
    return row(
        person.contact_id,
        Cell(name, "strong" if person.decides else "plain"),
        Cell(person.title if person.name else "", "faint"),
        Cell(role_name(person.role) or "–", "accent" if person.decides else "plain" if person.role else "faint"),
    )
