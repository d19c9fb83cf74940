"""The app: modes, doors between screens, keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from textual import events, on, work
from textual.binding import Binding, BindingType
from textual.screen import Screen

from data.model.changes import Changes
from data.model.clean import clean
from data.model.refusal import Refusal
from data.words import N_, _, use
from salestui import theme
from salestui.cropping import crop
from salestui.hall import MODES, room
from salestui.heeding import KEY
from salestui.herald import DUE_KEY
from salestui.kept_rooms import KeptRooms
from salestui.keyboard import as_on_keyboard
from screens import doors
from screens.desk import Desk
from screens.palette import Actions, Palette
from screens.widgets.page import Page

OPEN_EVERYWHERE: dict[str, type[doors.Door]] = {
    "search": doors.OpenSearch,
    "import": doors.OpenImport,
    "rep": doors.OpenRep,
    "history": doors.OpenHistory,
    "duplicates": doors.OpenDuplicates,
    "changes": doors.OpenChanges,
    "backups": doors.OpenBackups,
}
"""Doors that a key or the palette opens from anywhere."""


class SalesApp(KeptRooms):
    """salestui, full screen."""

    CSS_PATH = "salestui.tcss"
    COMMANDS: ClassVar[set[type[Actions]]] = {Actions}  # type: ignore[assignment]  # narrower than Textual's
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "help", N_("keys"), id="app.help", tooltip=N_("Every key of this screen")),
        Binding("f2", "mode('queue')", N_("queue"), id="app.queue", tooltip=N_("Whom to call next")),
        Binding("f3", "mode('board')", N_("board"), id="app.board", tooltip=N_("Deals by stage")),
        Binding("f4", "mode('care')", N_("care"), id="app.care", tooltip=N_("Customers by how they stand")),
        Binding(
            "slash,f6", "open('search')", N_("search"), id="app.search", tooltip=N_("Find anyone by what you remember")
        ),
        Binding("u", "undo", N_("undo"), id="app.undo", tooltip=N_("Take back what was last done")),
        Binding("U", "redo", N_("redo"), id="app.redo", show=False, tooltip=N_("Do again what was taken back")),
        Binding(
            "f10",
            "open('import')",
            N_("import"),
            id="app.import",
            show=False,
            tooltip=N_("Bring in a list"),
        ),
        Binding(
            "ctrl+y",
            "open('history')",
            N_("history"),
            id="app.history",
            show=False,
            tooltip=N_("All that was done, and the way back to any point"),
        ),
        Binding(
            "ctrl+n",
            "open('duplicates')",
            N_("duplicates"),
            id="app.duplicates",
            show=False,
            tooltip=N_("Organisations that may be the same: merge them"),
        ),
        Binding(
            DUE_KEY,
            "due",
            N_("due now"),
            id="app.due",
            show=False,
            tooltip=N_("Open what was promised for this minute"),
        ),
        Binding(
            KEY,
            "open('changes')",
            N_("what changed"),
            id="app.changes",
            show=False,
            tooltip=N_("What a changed playbook or your days off would change"),
        ),
        Binding(
            "ctrl+k",
            "open('backups')",
            N_("backups"),
            id="app.backups",
            show=False,
            tooltip=N_("Backups of the file: bring one back, or make one now"),
        ),
        Binding("f12", "open('rep')", N_("you"), id="app.rep", show=False, tooltip=N_("Your name and company")),
        Binding("ctrl+q", "quit", N_("quit"), id="app.quit", show=False, tooltip=N_("Leave; everything is saved")),
    ]

    def on_mount(self) -> None:
        """Colours, keys, signals, then the first screen."""
        crop()
        self.register_theme(theme.DARK)
        self.register_theme(theme.LIGHT)
        self.theme = self.store.office.settings.theme
        if self.keys:
            self.set_keymap(self.keys)
        for mode, make in MODES.items():
            self.add_mode(mode, partial(self._as_styled, make))
        self.begin()

    def _as_styled(self, make: Callable[[Desk], Screen[Any]]) -> Screen[Any]:
        """A new screen, which is styled as it is made: Textual would style all of it again, and the one it lies on."""
        made = make(self.desk)
        made._css_update_count = self._css_update_count
        return made

    async def on_event(self, event: events.Event) -> None:
        """As Textual hands out what happens; of what is pasted only what a text may hold comes in."""
        if isinstance(event, events.Key):
            self.sweeps.pressed()
        elif isinstance(event, events.Paste):
            event.text = clean(event.text)
        await super().on_event(event)

    def delay_update(self, delay: float = 0.0) -> None:
        """Nothing waits: screens one key away are made once and kept, and need no 50 ms to hide their making."""

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they stand on the keyboard: F2, Esc, ⇧Tab."""
        return as_on_keyboard(binding, super().get_key_display(binding))

    def action_command_palette(self) -> None:
        """Every action of this screen, by its name."""
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(placeholder=_("type the name of an action"), id="--command-palette"))

    def action_help(self) -> None:
        """Every key of this screen."""
        from screens.dialogs.help import Help

        if not isinstance(self.screen, Help):
            self.push_screen(Help(self.screen.active_bindings))

    def action_undo(self) -> None:
        """Take back what was last done."""
        from data.history import undo

        self._travel(undo, N_("undone: {done}"))

    def action_redo(self) -> None:
        """Do again what was taken back."""
        from data.history import redo

        self._travel(redo, N_("done again: {done}"))

    async def action_mode(self, mode: str) -> None:
        """To the queue or the board; from a screen opened there, back to it."""
        if mode != self.current_mode:
            await self.switch_mode(mode)
            return
        while len(self.screen_stack) > 1:
            if isinstance(page := self.screen, Page):
                await page.flush()
                if page.keeper.unsaved:
                    self._leave_for(mode, page)
                    return
            await self.pop_screen()

    @work(exclusive=True, group="leaving")
    async def _leave_for(self, mode: str, page: Page) -> None:
        from screens.dialogs.leaving import may_leave

        if await may_leave(self, page.keeper):
            await self.action_mode(mode)

    def action_open(self, door: str) -> None:
        """Go through one of the doors that stand open everywhere; of duplicates first those of whom we look at."""
        here = getattr(self.screen, "organisation_id", None)
        self.go(doors.OpenDuplicates(here) if door == "duplicates" else OPEN_EVERYWHERE[door]())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Going elsewhere and undoing rest while a question is open."""
        return not (action in ("mode", "undo", "redo", "open", "due") and self.screen.is_modal)

    @work(group="history")
    async def _travel(self, step: Callable[..., object], sentence: str) -> None:
        if isinstance(self.screen, Page):
            await self.screen.flush()
        try:
            done = await self.desk.do(step)
        except Refusal as refusal:
            self.notify(str(refusal), severity="warning", markup=False)
            return
        self.notify(_(sentence).format(done=done.result), markup=False)
        for notice in done.notices:
            self.notify(notice.sentence, severity="warning" if notice.wrong else "information", markup=False)

    @on(doors.OpenCard)
    @on(doors.OpenLedger)
    @on(doors.OpenDeal)
    @on(doors.OpenPaper)
    @on(doors.OpenDuplicates)
    @on(doors.OpenHistory)
    @on(doors.OpenChanges)
    @on(doors.OpenBackups)
    @on(doors.OpenImport)
    @on(doors.OpenSearch)
    @on(doors.OpenWelcome)
    @on(doors.OpenRep)
    def go(self, door: doors.Door) -> None:
        """Open the door, unless it leads to where we are."""
        screen = self._behind(door)
        if type(screen) is not type(self.screen) or _whose(screen) != _whose(self.screen):
            self.push_screen(screen, self.heed_settings if isinstance(door, doors.OpenRep) else None)

    @on(doors.StartCall)
    def call(self, door: doors.StartCall) -> None:
        """Open the call screen; the first time ask who calls, since the script begins with it."""
        screen = self._behind(door)
        if any(type(under) is type(screen) for under in self.screen_stack):
            self.notify(_("A call goes on: Esc leads back to it."), severity="warning", markup=False)
        elif self.desk.office.settings.rep.name:
            self.push_screen(screen)
        else:
            self.push_screen(self._behind(doors.OpenRep()), partial(self._then, screen))

    def _then(self, screen: Screen[Any], _answer: object) -> None:
        self.call_later(self.push_screen, screen)

    def _behind(self, door: doors.Door) -> Screen[Any]:
        return self.kept_room(door) or room(self.desk, door, self.keep_settings)

    async def keep_settings(self, changes: Mapping[str, object], _seen: int | None = None) -> None:
        """Write settings by dotted name, and work by them from now on.

        Raises:
            Refusal: when a value cannot be used or the file cannot be written.
        """
        from salestui.office import refurnish

        self.store.office = refurnish(self.store.office, changes)
        self.desk.changed.publish(Changes({"settings": frozenset(changes)}))

    @on(doors.Speak)
    async def speak(self, door: doors.Speak) -> None:
        """Speak another language, now and the next time."""
        use(door.lang)
        try:
            await self.keep_settings({"lang": door.lang})
        except Refusal as refusal:
            self.notify(str(refusal), severity="warning", markup=False)
        self.screen.refresh_bindings()
        self.desk.changed.publish(Changes({"language": frozenset([door.lang])}))


def _whose(screen: Screen[Any]) -> object:
    """Whom a screen is about, if it is about somebody."""
    return getattr(screen, "organisation_id", None)
