"""An app that can be left in any way, by key, by a closed window, by a crash, and loses nothing typed."""

from __future__ import annotations

from textual.app import App

from data.store import Store
from data.words import _
from salestui.lifeline import on_signals, report
from screens.desk import Desk


class Leaving(App[None]):
    """The ways out."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.desk = Desk(store, self)

    def on_mount(self) -> None:
        """Listen for a closed window and a polite request to end."""
        on_signals(self._leave)

    async def action_quit(self) -> None:
        """Leave once everything typed is on disk."""
        await self._finish()
        self.exit()

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
