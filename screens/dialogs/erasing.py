"""Erasing somebody for good: what goes, what stays, and the name typed again before anything does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static

from data.belonging import Whose
from data.erasing import Going, erase, going
from data.erasing_words import sentences
from data.file.backups import Why
from data.model.clean import clean_line
from data.model.refusal import Refusal
from data.words import N_, _
from screens.dialogs.ask import Dialog
from screens.doors import StartCall
from screens.widgets.page import Page, plain


@dataclass(frozen=True, slots=True)
class Agreed:
    """The rep typed the name; `purge`: backups that hold them go too."""

    purge: bool


class EraseDialog(Dialog[Agreed]):
    """Lists what goes and what stays, and asks for the name."""

    DEFAULT_CSS = """
    EraseDialog #question { width: 78; }
    EraseDialog #told { max-height: 50vh; height: auto; }
    EraseDialog #told Static { height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f9", "backups", N_("backups too"), id="erase.backups", tooltip=N_("Delete the backups that hold them")
        ),
    ]

    def __init__(self, found: Going) -> None:
        who = found.who[0]
        super().__init__(_("Erase {who} for good? Type the name “{name}”.").format(who=who.shown, name=who.name))
        self.found = found
        self.purge = False

    def contents(self) -> Iterable[Widget]:
        """What goes and what stays, and a line for the name."""
        with VerticalScroll(id="told", can_focus=False):
            yield Static(plain(""))
        yield Input()

    def on_mount(self) -> None:
        """Tell, and wait for the name."""
        self._tell()
        self.query_one(Input).focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Backups are asked about only where any holds them."""
        return action != "backups" or bool(self.found.copies)

    def action_backups(self) -> None:
        """Delete the backups that hold them, or leave them until their time is up."""
        self.purge = not self.purge
        self._tell()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Only the name says yes."""
        if clean_line(event.value) == clean_line(self.found.who[0].name):
            self.dismiss(Agreed(self.purge))
        else:
            self.echo(_("That is not the name: nothing is erased."), wrong=True)

    def _tell(self) -> None:
        said = "\n".join(sentences(self.found, purge=self.purge))
        self.query_one("#told", VerticalScroll).query_one(Static).update(plain(said))


async def erase_somebody(page: Page, organisation_id: str, contact_id: str | None) -> bool:
    """Ask, and erase an organisation with its people or one of them; whether it was done. For a worker."""
    whose = [Whose(organisation_id, contact_id)]
    if any(_is_call_with(screen, organisation_id) for screen in page.app.screen_stack):
        page.say(_("A call with them lies open: end it first."), "warning")
        return False
    try:
        agreed = await page.app.push_screen_wait(EraseDialog(await page.desk.ask(going, whose)))
        if agreed is None:
            return False
        await page.desk.back_up(Why.ERASE)
        await page.desk.do(erase, whose, purge=agreed.purge)
        done = await page.desk.scrub()
    except Refusal as refusal:
        page.say(str(refusal), "warning")
        return False
    page.say(_("Erased: not a byte of it is left in the file."))
    for path in done.left:
        page.say(_("{path} could not be deleted: take it away yourself.").format(path=path), "warning")
    return True


def leave_all_about(page: Page, organisation_id: str) -> None:
    """Leave every screen that is about an organisation which is no longer there."""
    app = page.app

    async def leave() -> None:
        while len(app.screen_stack) > 1 and getattr(app.screen, "organisation_id", None) == organisation_id:
            await app.pop_screen()

    app.call_later(leave)


def _is_call_with(screen: Screen[object], organisation_id: str) -> bool:
    door = getattr(screen, "door", None)
    return isinstance(door, StartCall) and not door.rehearse and door.organisation_id == organisation_id
