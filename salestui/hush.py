"""An app that holds its tongue while its screen is turned towards the customer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.notifications import SeverityLevel

from salestui import guard
from salestui.mishap import Mishap
from screens import doors
from screens.widgets.page import Page

if TYPE_CHECKING:
    from data.store import Store


class Hush(Mishap):
    """What would pop up over such a screen waits until the rep has it to themselves again."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._held: list[Callable[[], None]] = []

    @property
    def hushed(self) -> bool:
        """Whether the screen in front, or one that a question lies over, is turned towards the customer."""
        stack = self._screen_stacks.get(self._current_mode, [])
        return any(isinstance(screen, Page) and screen.hushed for screen in stack)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Tell it now, or later."""
        tell = partial(super().notify, message, title=title, severity=severity, timeout=timeout, markup=markup)
        if self.hushed:
            self._held.append(tell)
        else:
            tell()

    def on_notify(self) -> None:
        """One more is about to be told."""
        guard.thin_out(self)

    @on(doors.TurnedBack)
    def tell_held(self) -> None:
        """Tell what was held back."""
        if not self.hushed:
            held, self._held = self._held, []
            for tell in held:
                tell()
