"""The screen that comes up instead of the app when the file is damaged: what is wrong, and what can be brought back."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static
from textual.worker import WorkerCancelled

from data.file.backups import Backup
from data.model.office import Office
from data.model.refusal import Refusal
from data.words import N_, _
from screens.widgets.backup_lines import BackupLines
from screens.widgets.keybar import Keybar
from screens.widgets.lines import Lines
from screens.widgets.page import in_words, plain


@dataclass(frozen=True)
class Ways:
    """What the rescue can do; each gives back what it did in a sentence, on a thread that may wait."""

    restore: Callable[[Backup], str]
    begin_anew: Callable[[], str]


class RescueScreen(Screen[None]):
    """What is wrong, the backups, three keys.

    Args:
        path: The file.
        sentence: What is wrong with it; empty where nothing is, and a backup is restored because the rep chose it.
        office: Clock and calendar.
        key: The file's passphrase, if it has one.
        ways: What can be done.
        chosen: The backup that is to be restored at once.
        rest: Seconds during which keys do nothing: they were meant for what stood there before.
    """

    CSS_PATH = "rescue.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "n",
            "begin_anew",
            N_("begin with an empty file"),
            id="rescue.new",
            tooltip=N_("Keep the damaged file aside and begin with an empty one; asked first"),
        ),
        Binding("y", "agree", N_("yes"), id="rescue.yes", tooltip=N_("Begin with an empty file")),
        Binding("q,ctrl+q,escape", "leave", N_("leave"), id="rescue.leave", tooltip=N_("Leave; nothing is changed")),
    ]

    def __init__(
        self,
        path: Path,
        sentence: str,
        office: Office,
        key: str | None,
        ways: Ways,
        *,
        chosen: Backup | None = None,
        rest: float = 0,
    ) -> None:
        super().__init__()
        self._rest = rest
        self._path = path
        self._sentence = sentence
        self._ways = ways
        self._chosen = chosen
        self._asked_anew = False
        self._working = False
        self.lines = BackupLines(office, key)

    def compose(self) -> ComposeResult:
        """What is wrong, what becomes of it, the backups, what goes on, the keys."""
        yield Static(plain("salestui"), id="name")
        yield Static(plain(self._sentence), id="wrong")
        yield Static(plain(_kept(self._path) if self._sentence else ""), id="kept")
        yield self.lines
        yield Static(plain(""), id="told")
        yield Keybar()

    def on_mount(self) -> None:
        """Look at the backups; a restore that was asked for begins at once."""
        if self._chosen is not None:
            self.do(self._ways.restore, self._chosen)
            return
        self._list()
        if self._rest:
            self.set_timer(self._rest, self._listen)
        else:
            self._listen()

    def _listen(self) -> None:
        """Keys count from now on."""
        self._rest = 0
        self.lines.focus()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Each key only where it means something."""
        if action == "agree":
            return self._asked_anew
        return not (self._rest and action in ("leave", "begin_anew"))

    @work(exclusive=True, group="list")
    async def _list(self) -> None:
        try:
            await self.lines.look(self._path).wait()
        except WorkerCancelled:  # one was chosen before all were looked through
            return
        if not self.lines.found:
            self._tell(_("There is no backup of this file."))
        elif self.lines.lit and self.lines.fault_of(self.lines.lit):
            self._tell(_("None of the backups is sound."))

    @on(Lines.Chosen)
    def _enter(self, event: Lines.Chosen) -> None:
        """Bring the lit backup back."""
        event.stop()
        self._asked_anew = False
        backup = self.lines.lit
        if backup is None or self._working:
            return
        if fault := self.lines.fault_of(backup):
            self._tell(fault)
        else:
            self.do(self._ways.restore, backup)

    def action_begin_anew(self) -> None:
        """An empty file, once that is asked."""
        if not self._working:
            self._asked_anew = True
            self._tell(
                _("Begin with an empty file? Nothing you entered is in it. y: yes, and the damaged one is kept.")
            )
            self.refresh_bindings()

    def action_agree(self) -> None:
        """Begin with an empty file."""
        if self._asked_anew and not self._working:
            self.do(self._ways.begin_anew)

    def action_leave(self) -> None:
        """Leave everything as it is; what has begun is not left half way."""
        if not self._working:
            self.app.exit(None)

    @work(exclusive=True, group="do")
    async def do(self, way: Callable[..., str], *given: object) -> None:
        """Do it, and go on to the app; a refusal is told, and nothing was changed."""
        self._working = True
        self.workers.cancel_group(self.lines, "backups")  # the disk is needed
        self._tell(_("Working … nothing of what you have is taken away."))
        try:
            self.app.exit(await asyncio.to_thread(way, *given))
        except Refusal as refusal:
            self._working = False
            if self._chosen is not None:
                self.app.exit(str(refusal))
                return
            self._tell(str(refusal))

    def _tell(self, sentence: str) -> None:
        self.query_one("#told", Static).update(plain(sentence))

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """What the keys do here, in the language in use."""
        return in_words(super().active_bindings)


def _kept(path: Path) -> str:
    if not path.exists():
        return _("A backup can take its place.")
    said = _("Whatever you choose, it is kept as it is, beside its old place in {folder}.")
    return said.format(folder=path.resolve().parent)
