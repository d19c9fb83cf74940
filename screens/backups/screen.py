"""The backups of the file: what each is, bring one back, make one now."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import WorkerCancelled

from data.backup_words import moment, size
from data.file.backups import Why, folder_of
from data.model.refusal import Refusal
from data.words import N_, _
from screens import doors
from screens.desk import Desk
from screens.dialogs.ask import Confirm
from screens.widgets.backup_lines import BackupLines
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain


class BackupsScreen(Page):
    """One list, the newest first."""

    CSS_PATH = "backups.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("b", "back_up", N_("make one now"), id="backups.make", tooltip=N_("Make a backup of the file now")),
        Binding("escape", "app.pop_screen", N_("back"), id="backups.back", tooltip=N_("Back to where you were")),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lines = BackupLines(desk.office, desk.key)

    def contents(self) -> Iterable[Widget]:
        """What the list is, and the list."""
        yield Static(plain(""), id="told")
        yield self.lines

    def on_mount(self) -> None:
        """The keys go to the list."""
        self.lines.focus()

    async def load(self) -> None:
        """The backups there are."""
        told = _("Backups of the file, in {folder}. Bringing one back makes one of what is there now.")
        self.query_one("#told", Static).update(plain(told.format(folder=folder_of(self.desk.path))))
        with suppress(WorkerCancelled):  # a newer look has taken its place
            await self.lines.look(self.desk.path).wait()
        if not self.lines.found:
            self.query_one("#told", Static).update(plain(_("There is no backup yet: b makes one.")))

    @work(exclusive=True, group="make", exit_on_error=False)
    async def action_back_up(self) -> None:
        """Make one now, beside the work that goes on."""
        self.say(_("A backup is being made …"))
        try:
            made = await self.desk.back_up(Why.ASKED)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
        else:
            self.say(_("The backup is made and checked: {size}.").format(size=size(made.size)))
            self.reload()

    @on(Lines.Chosen)
    @work(exclusive=True, group="restore")
    async def choose(self, event: Lines.Chosen) -> None:
        """Bring the lit one back, once that is said."""
        event.stop()
        backup = self.lines.lit
        if backup is None:
            return
        if fault := self.lines.fault_of(backup):
            self.say(fault, "warning")
            return
        office = self.desk.office
        when = moment(backup.at, office.clock(), office.calendar)
        asked = _("Bring the file back as it was {when}? What is there now is kept as a backup.").format(when=when)
        if await self.app.push_screen_wait(Confirm(asked)):
            self.post_message(doors.Restore(backup))
