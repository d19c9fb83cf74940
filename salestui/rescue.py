"""The rescue: a small app that comes up in the place of the app when the file is damaged, or is to be restored."""

from __future__ import annotations

from pathlib import Path

from textual.app import App
from textual.binding import Binding

from data.backup_words import told
from data.file.backups import Backup
from data.file.restoring import begin_anew
from data.model.office import Office
from data.restored import bring_back
from data.words import _
from salestui import theme
from salestui.keyboard import as_on_keyboard
from salestui.lifeline import on_signals, report
from screens.rescue.screen import RescueScreen, Ways


class Rescue(App[str]):
    """Ends with a sentence on what was done, upon which the app opens anew; with None where the rep leaves.

    Args:
        path: The file.
        sentence: What is wrong with it; empty where nothing is.
        office: What the rules lean on.
        key: The file's passphrase, if it has one.
        chosen: A backup that the rep chose in the app.
        rest: Seconds during which keys do nothing: they were meant for the app.
    """

    CSS_PATH = "salestui.tcss"
    ENABLE_COMMAND_PALETTE = False

    def __init__(
        self,
        path: Path,
        sentence: str,
        office: Office,
        key: str | None = None,
        *,
        chosen: Backup | None = None,
        rest: float = 0,
    ) -> None:
        super().__init__()
        self._path = path
        self._sentence = sentence
        self._office = office
        self._key = key
        self._chosen = chosen
        self._rest = rest

    def on_load(self) -> None:
        """A closed window ends it; a restore under way is left whole by itself."""
        on_signals(lambda code: self.exit(return_code=code))

    def on_mount(self) -> None:
        """Colours, then the one screen."""
        self.register_theme(theme.DARK)
        self.register_theme(theme.LIGHT)
        self.theme = self._office.settings.theme
        ways = Ways(self._restore, self._begin_anew)
        self.push_screen(
            RescueScreen(
                self._path, self._sentence, self._office, self._key, ways, chosen=self._chosen, rest=self._rest
            )
        )

    def get_key_display(self, binding: Binding) -> str:
        """Keys as they stand on the keyboard."""
        return as_on_keyboard(binding, super().get_key_display(binding))

    def _fatal_error(self) -> None:
        """A crash: the terminal is put right, the report holds no customer's data."""
        if self._exception is not None:
            report(self._exception, self._path.parent)
        self._exit_renderables.append(_("salestui ran into a fault and had to stop. Nothing was changed."))
        self._close_messages_no_wait()

    def _restore(self, backup: Backup) -> str:
        done = bring_back(self._path, backup, self._office, self._key, broken=bool(self._sentence))
        return told(done, self._office.clock(), self._office.calendar)

    def _begin_anew(self) -> str:
        aside = begin_anew(self._path, self._office.clock())
        if aside is None:
            return _("This is an empty file.")
        return _("This is an empty file. The damaged one is kept as {path}.").format(path=aside)
