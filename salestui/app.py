"""The app: modes, doors between screens, keys that work everywhere."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable
from typing import ClassVar

from textual import on, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.screen import Screen

from data.history import redo, undo
from data.model.refusal import Refusal
from data.organisations import is_empty
from data.store import Store
from data.transaction import Changes
from data.words import N_, _, use
from salestui import theme
from salestui.lifeline import on_signals, report
from screens import doors
from screens.desk import Desk
from screens.dialogs.help import Help
from screens.palette import Actions

KEYS = {
    "escape": "Esc",
    "enter": "Enter",
    "space": N_("Space"),
    "tab": "Tab",
    "shift+tab": "⇧Tab",
    "question_mark": "?",
}
FUNCTION_KEY = re.compile(r"^f\d+$")


class SalesApp(App[None]):
    """salestui, full screen."""

    CSS_PATH = "salestui.tcss"
    COMMANDS: ClassVar[set[type[Actions]]] = {Actions}  # type: ignore[assignment]  # narrower than Textual's
    COMMAND_PALETTE_BINDING = "ctrl+p"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "help", N_("keys"), id="app.help", tooltip=N_("Every key of this screen")),
        Binding("f2", "switch_mode('queue')", N_("queue"), id="app.queue", tooltip=N_("Whom to call next")),
        Binding("f3", "switch_mode('board')", N_("board"), id="app.board", tooltip=N_("Deals by stage")),
        Binding("slash,f6", "search", N_("search"), id="app.search", tooltip=N_("Find anyone by what you remember")),
        Binding("u", "undo", N_("undo"), id="app.undo", tooltip=N_("Take back what was last done")),
        Binding("U", "redo", N_("redo"), id="app.redo", show=False, tooltip=N_("Do again what was taken back")),
        Binding("f10", "import", N_("import"), id="app.import", show=False, tooltip=N_("Bring in a list of prospects")),
        Binding("ctrl+q", "quit", N_("quit"), id="app.quit", show=False, tooltip=N_("Leave; everything is saved")),
    ]

    def __init__(self, store: Store, keys: dict[str, str] | None = None, notices: list[str] | None = None) -> None:
        super().__init__()
        self.store = store
        self.desk = Desk(store, self)
        self.keys = keys or {}
        self.notices = notices or []

    def on_mount(self) -> None:
        """Colours, keys, signals, then the first screen."""
        self.register_theme(theme.DARK)
        self.register_theme(theme.LIGHT)
        self.theme = self.store.office.settings.theme
        if self.keys:
            self.set_keymap(self.keys)
        on_signals(self._leave)
        self.add_mode("queue", self._queue)
        self.add_mode("board", self._board)
        self.begin()

    @work
    async def begin(self) -> None:
        """Open the file, then show what to do first."""
        try:
            await self.desk.open()
        except Refusal as refusal:
            self.exit(return_code=4, message=str(refusal))
            return
        await self.switch_mode("queue")
        if await self.desk.ask(is_empty):
            self.welcome()
        for sentence in self.notices:
            self.notify(sentence, severity="warning", markup=False, timeout=15)
        gc.collect()
        gc.freeze()

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they stand on the keyboard: F2, Esc, ⇧Tab."""
        shown = super().get_key_display(binding)
        if binding.key in KEYS:
            return _(KEYS[binding.key])
        return shown.upper() if FUNCTION_KEY.match(shown) else shown

    def action_command_palette(self) -> None:
        """Every action of this screen, by its name."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(CommandPalette(placeholder=_("type the name of an action"), id="--command-palette"))

    def action_help(self) -> None:
        """Every key of this screen."""
        if not isinstance(self.screen, Help):
            self.push_screen(Help(self.screen.active_bindings))

    def action_undo(self) -> None:
        """Take back what was last done."""
        self._travel(undo, N_("undone: {done}"))

    def action_redo(self) -> None:
        """Do again what was taken back."""
        self._travel(redo, N_("done again: {done}"))

    def action_search(self) -> None:
        """Find anything by what one remembers of it."""
        self.post_message(doors.OpenSearch())

    def action_import(self) -> None:
        """Bring in a list of prospects."""
        self.post_message(doors.OpenImport())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Modes and undo rest while a question is open."""
        return not (action in ("switch_mode", "undo", "redo", "import", "search") and self.screen.is_modal)

    @work(group="history")
    async def _travel(self, step: Callable[..., object], sentence: str) -> None:
        try:
            done = await self.desk.do(step)
        except Refusal as refusal:
            self.notify(str(refusal), severity="warning", markup=False)
            return
        self.notify(_(sentence).format(done=done.result), markup=False)
        for notice in done.notices:
            self.notify(notice.sentence, severity="warning" if notice.wrong else "information", markup=False)

    @on(doors.OpenCard)
    def open_card(self, door: doors.OpenCard) -> None:
        """Everything about an organisation."""
        from screens.card.screen import CardScreen

        self.push_screen(CardScreen(self.desk, door.organisation_id))

    @on(doors.StartCall)
    def start_call(self, door: doors.StartCall) -> None:
        """The call screen."""
        from screens.call.screen import CallScreen

        self.push_screen(
            CallScreen(
                self.desk,
                door.organisation_id,
                deal_id=door.deal_id,
                contact_id=door.contact_id,
                followup_id=door.followup_id,
                script=door.script,
            )
        )

    @on(doors.OpenNeeds)
    def open_needs(self, door: doors.OpenNeeds) -> None:
        """The needs analysis."""
        from screens.needs.screen import NeedsScreen

        self.push_screen(NeedsScreen(self.desk, door.organisation_id, door.deal_id))

    @on(doors.OpenImport)
    def open_import(self) -> None:
        """The import of prospects."""
        from screens.importing.screen import ImportScreen

        self.push_screen(ImportScreen(self.desk))

    @on(doors.OpenSearch)
    def open_search(self) -> None:
        """The search."""
        from screens.finding.screen import FindingScreen

        if not isinstance(self.screen, FindingScreen):
            self.push_screen(FindingScreen(self.desk))

    @on(doors.Speak)
    def speak(self, door: doors.Speak) -> None:
        """Speak another language, now and the next time."""
        from salestui.settings import save

        use(door.lang)
        try:
            save({"lang": door.lang})
        except Refusal as refusal:
            self.notify(str(refusal), severity="warning", markup=False)
        self.screen.refresh_bindings()
        self.desk.changed.publish(Changes({"language": frozenset([door.lang])}))

    def welcome(self) -> None:
        """How to begin, in an empty file."""
        from screens.welcome.screen import WelcomeScreen

        self.push_screen(WelcomeScreen(self.desk))

    async def action_quit(self) -> None:
        """Leave once everything typed is on disk."""
        await self._finish()
        self.exit()

    def _queue(self) -> Screen[None]:
        from screens.queue.screen import QueueScreen

        return QueueScreen(self.desk)

    def _board(self) -> Screen[None]:
        from screens.board.screen import BoardScreen

        return BoardScreen(self.desk)

    def _leave(self, code: int) -> None:
        self.run_worker(self._finish_and_exit(code), exclusive=True)

    async def _finish_and_exit(self, code: int) -> None:
        await self._finish()
        self.exit(return_code=code)

    async def _finish(self) -> None:
        """Have every screen write down what is being typed, and wait until it is on disk."""
        for screen in self.screen_stack:
            flush = getattr(screen, "flush", None)
            if flush is not None:
                await flush()
        await self.desk.settled()

    def _fatal_error(self) -> None:
        """A crash: the terminal is put right, the report holds no customer's data."""
        error = self._exception
        path = report(error, self.store.path.parent) if error is not None else None
        words = _("salestui ran into a fault and had to stop. What you typed is saved.")
        if path is not None:
            words += "\n" + _("A report without your customers' data: {path}").format(path=path)
        self._exit_renderables.append(words)
        self._close_messages_no_wait()
