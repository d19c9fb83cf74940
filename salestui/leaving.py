"""An app that can be left in any way, by key, by a closed window, by a crash, and loses nothing typed."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING

from textual import work
from textual.app import App, ScreenStackError
from textual.css.query import NoMatches
from textual.dom import DOMNode, NoScreen
from textual.worker import WorkerFailed

from data.words import _
from salestui.lifeline import on_pauses, on_signals, report, write_down
from screens.desk import Desk
from screens.widgets.page import Page

if TYPE_CHECKING:
    from data.store import Store

HEARD_SECONDS = 0.3
"""How long keys that were pressed before the end may take to reach where they were typed."""

GONE = (NoMatches, NoScreen, ScreenStackError)
"""What is raised where there are no widgets or screens any more."""


class Leaving(App[None]):
    """The ways out."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.desk = Desk(store, self)
        self.hurried = False
        """Whether a signal told us to leave: then kindnesses take a second at most."""

    def on_load(self) -> None:
        """Listen for a closed window and a polite request to end, before the first thing is drawn."""
        on_signals(self._leave)

    def on_mount(self) -> None:
        """Be stopped and woken between two steps of work, never in the middle of drawing."""
        on_pauses(self._pause, self._wake)

    async def action_quit(self) -> None:
        """Leave once everything typed is on disk; where it cannot be, once the rep has said so."""
        self._leave_off()
        await self._finish()
        if self.desk.unsaved:
            self._leave_unsaved()
        else:
            self.exit()

    @work(exclusive=True, group="leaving")
    async def _leave_unsaved(self) -> None:
        from screens.dialogs.leaving import gives_up

        if await gives_up(self, _("it is written to a file in your home folder")):
            self.exit(message=self._rescued())

    def _rescued(self) -> str | None:
        """Write down elsewhere what is not saved; where it lies, in words, or None where everything is saved."""
        if not self.desk.unsaved:
            return None
        path = write_down(self.desk.unsaved.words())
        if path is None:
            return _("NOT SAVED: what you typed last is lost, for nothing could be written anywhere.")
        return _("NOT SAVED in the file: what you typed last is in {path}").format(path=path)

    def _leave(self, code: int) -> None:
        if not self.hurried:  # a second word must not break off what the first one set going
            self.hurried = True
            self.run_worker(self._finish_and_exit(code), group="leaving")

    async def _finish_and_exit(self, code: int) -> None:
        self._leave_off()
        await self._hear_out()
        await self._finish()
        self.exit(return_code=code, message=self._rescued())

    def _leave_off(self) -> None:
        """Have every page end what only reads or compares: nobody waits for that to leave."""
        for page in chain.from_iterable(self._screen_stacks.values()):
            if isinstance(page, Page):
                page.leave_off()

    async def _hear_out(self) -> None:
        """Let every key pressed so far arrive: app, screen and field take them in turn."""
        for node in self._on_the_way():
            heard = asyncio.Event()
            node.call_later(heard.set)
            with suppress(TimeoutError):
                await asyncio.wait_for(heard.wait(), HEARD_SECONDS)

    def _on_the_way(self) -> Iterator[DOMNode]:
        yield self
        if self.screen_stack:
            yield self.screen
            if self.focused is not None:
                yield self.focused

    def _pause(self) -> None:
        """Stopped, as by `kill -TSTP`: what is typed goes to disk first, and the terminal is given back."""
        self.run_worker(self._stop(), group="pausing")

    async def _stop(self) -> None:
        await self._finish()
        if self._driver is not None:
            self._driver.suspend_application_mode()
        os.kill(os.getpid(), signal.SIGSTOP)

    def _wake(self) -> None:
        """Woken again, however it was stopped: the terminal is ours, and drawn anew."""
        driver = self._driver
        if driver is None or driver.is_headless or self._exit:
            return
        if getattr(driver, "drawing", False):  # stopped without a word: what the terminal was set to is known still
            driver.suspend_application_mode()
        driver.resume_application_mode()
        self.refresh(layout=True)

    async def _finish(self) -> None:
        """Have every screen write down what is being typed, and wait until it is on disk."""
        for screen in self.screen_stack:
            flush = getattr(screen, "flush", None)
            if flush is not None:
                await flush()
        await self.desk.settled()

    async def _shutdown(self) -> None:
        """Whatever is still asked for rests before the screens go: nobody waits for it any more.

        What is being written goes on: no operation waits for whoever asked for it.
        """
        self._exit = True
        self.workers.cancel_all()
        await super()._shutdown()

    def _handle_exception(self, error: Exception) -> None:
        """Whoever looks for a widget while the screens go finds none; that is no fault."""
        cause = error.error if isinstance(error, WorkerFailed) else error
        if not (self._exit and isinstance(cause, GONE)):
            super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """A crash: the terminal is put right, the report holds no customer's data."""
        error = self._exception
        path = report(error, self.store.path.parent) if error is not None else None
        words = _("salestui ran into a fault and had to stop.")
        words += " " + (self._rescued() or _("What you typed is saved."))
        if path is not None:
            words += "\n" + _("A report without your customers' data: {path}").format(path=path)
        self._exit_renderables.append(words)
        self._close_messages_no_wait()
