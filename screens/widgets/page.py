"""A page: what every screen of salestui has in common."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, Concatenate, ParamSpec, TypeVar

from textual import on, work
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.await_remove import AwaitRemove
from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.events import ScreenResume
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widget import Widget

from data.model.changes import Changes
from data.model.refusal import Refusal
from data.words import _, language
from screens.desk import Desk
from screens.widgets.keeper import Keeper
from screens.widgets.keybar import Keybar
from screens.widgets.topbar import Topbar
from screens.widgets.trouble import Trouble

if TYPE_CHECKING:
    from data.model.done import Done
    from data.transaction import Write

LONGEST_FRAME = 0.1
"""Seconds after which what waits for the screen waits no longer."""

P = ParamSpec("P")
T = TypeVar("T")


def in_words(bindings: dict[str, ActiveBinding]) -> dict[str, ActiveBinding]:
    """The same bindings, described in the language in use."""
    lang = language()
    return {
        key: active._replace(binding=_worded(active.binding, lang), tooltip=_(active.tooltip) if active.tooltip else "")
        for key, active in bindings.items()
    }


@lru_cache(maxsize=4096)
def _worded(binding: Binding, _lang: str) -> Binding:
    """A binding described in a language: the footer asks for all of them at every change of focus."""
    return dataclasses.replace(binding, description=_(binding.description)) if binding.description else binding


class Page(Screen[None]):
    """A full screen with its top bar and keys, loaded from the desk and reloaded when its tables change.

    A screen says what it `WATCHES`, yields its widgets in `contents` and fills them in `load`.
    """

    WATCHES: ClassVar[tuple[str, ...]] = ()
    """Tables whose changes make this page load anew."""

    TITLE_KEY: ClassVar[str] = ""
    """Which tab of the top bar is lit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        """Whether what is shown is to be loaded anew; at first there is nothing."""
        self._styled = False
        self._leaving_it = False
        """Whether this page was left while the rep was elsewhere."""
        self.keeper = Keeper(self, self.keep, desk.unsaved)

    def compose(self) -> ComposeResult:
        """Top bar, what keeps the file from being written, the page's own contents, keys."""
        self.take_size()
        yield Topbar(self.desk, self.TITLE_KEY)
        yield Trouble(self.desk)
        yield from self.contents()
        yield Keybar()

    def contents(self) -> Iterable[Widget]:
        """The page's own widgets."""
        return ()

    def take_size(self) -> None:
        """Take the classes of this size before there are widgets: once they are there, each is styled anew for it."""
        width, height = self.app.size
        for extent, steps in ((width, self.HORIZONTAL_BREAKPOINTS), (height, self.VERTICAL_BREAKPOINTS)):
            self.add_class(*[name for least, name in sorted(steps or ()) if least <= extent][-1:])

    def on_mount(self) -> None:
        """Listen for changes; Textual calls this beside a screen's own `on_mount`."""
        self.desk.changed.subscribe(self, self._changed)

    @on(ScreenResume)
    def _keep_styles(self, event: ScreenResume) -> None:
        """Only its own styles are looked up, once; its widgets come when its sheet is read, and are told of changes."""
        event.refresh_styles = False
        if not self._styled:
            self.app.stylesheet.apply(self)
        self._styled = True

    def on_screen_resume(self) -> None:
        """Load for the first time, and what changed while another screen was in front; what was left meanwhile goes."""
        for bar in self.query(Topbar):
            bar.catch_up()
        if self._leaving_it:
            self.dismiss()
        elif self._stale:
            self.call_after_refresh(self.catch_on)  # asking the file and drawing would hold each other up

    def catch_on(self) -> None:
        """Load now, where that is still wanted."""
        if self._stale:
            self.reload()

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Leave; when the rep has gone elsewhere meanwhile, once they come back: no other page goes instead."""
        self._leaving_it = self.app.screen is not self
        return AwaitComplete() if self._leaving_it else super().dismiss(result)

    def remove(self) -> AwaitRemove:
        """Go, and let what is still being asked for rest: it would find nothing left to fill."""
        self.workers.cancel_node(self)
        self.keeper.give_up()
        return super().remove()

    @work(exclusive=True, group="load")
    async def reload(self) -> None:
        """Load the page's values; a newer load replaces an older one."""
        self._stale = False
        try:
            await self.load()
        except Refusal as refusal:
            self.say(str(refusal), "warning")

    async def load(self) -> None:
        """Ask the desk and fill the widgets."""

    @work(group="perform")
    async def perform(
        self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T] | None:
        """Have an operation done and say in one line what it did, or why it was refused."""
        return await self.attempt(operation, *args, **kwargs)

    async def attempt(
        self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T] | None:
        """As `perform`, awaited: None when it was refused."""
        done = await self.tried(operation, *args, **kwargs)
        if done is None:
            return None
        self._say_done(done)
        return done

    async def written(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """As `attempt`, from a form that shows a refusal itself; what the operation gives back."""
        done = await self.desk.do(operation, *args, **kwargs)
        self._say_done(done)
        return done.result

    def _say_done(self, done: Done[T]) -> None:
        if sentence := told(done):
            self.say(sentence)
        self.warn(done)

    async def tried(
        self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Done[T] | None:
        """As `attempt`, but only a refusal is said: for screens that show themselves what was done."""
        try:
            return await self.desk.do(operation, *args, **kwargs)
        except Refusal as refusal:
            self.say(str(refusal), "warning")
            return None

    def warn(self, done: Done[T]) -> None:
        """Say what went wrong beside what was done."""
        for notice in done.notices:
            if notice.wrong:
                self.say(notice.sentence, "warning")

    async def keep(self, typed: Mapping[str, str]) -> None:
        """Write to disk what was typed since the last time, by field; called by the keeper."""

    async def flush(self) -> None:
        """Have everything typed on disk now."""
        await self.keeper.flush()

    def on_unmount(self) -> None:
        """Nobody waits for it any more."""
        self.leave_off()

    def leave_off(self) -> None:
        """The page is left, or the program: what only reads or compares, and may take long, comes to its end."""

    async def drawn(self) -> None:
        """Wait until what was changed stands on the screen: what is asked of the file next holds it up no more."""
        seen = asyncio.Event()
        self.call_after_refresh(seen.set)
        with suppress(TimeoutError):  # another page may have come before it
            await asyncio.wait_for(seen.wait(), LONGEST_FRAME)

    @property
    def hushed(self) -> bool:
        """Whether nothing may pop up over this page now: it may be turned towards the customer."""
        return False

    def say(self, sentence: str, severity: SeverityLevel = "information") -> None:
        """Show a sentence for a moment; data in it is never markup."""
        self.app.notify(sentence, severity=severity, markup=False)

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """What the keys do here now, in the language in use."""
        return in_words(super().active_bindings)

    def _changed(self, changes: Changes) -> None:
        if not changes.touch(*self.WATCHES):
            return
        front = self.app.screen
        if front is self or (front.is_modal and self.is_current):
            self.reload()
        else:
            self._stale = True


def told(done: Done[T]) -> str:
    """What was done, what followed by itself, and the way back; empty where nothing was."""
    if done.operation is None or done.phrase is None:
        return ""
    aside = [notice.sentence for notice in done.notices if not notice.wrong]
    return _("{done} · u undoes").format(done=" · ".join([str(done.phrase), *aside]))


def plain(text: str) -> Content:
    """Text as it is, never parsed as markup."""
    return Content(text)
