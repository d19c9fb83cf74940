"""An open queue and how it is walked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from data.model.queued import QueueRow
from salestui.app import SalesApp
from screens.queue.screen import QueueScreen
from screens.widgets.lines import Lines
from tests.screens.conftest import settle, text_of


class Walk:
    """A rep at the queue."""

    def __init__(self, app: SalesApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys, each after all has come to rest."""
        for key in keys:
            await self.pilot.press(key)
            await settle(self.pilot)

    async def type(self, words: str, *keys: str) -> None:
        """Type words into what has the focus, then press keys."""
        await self.pilot.press(*words)
        await settle(self.pilot)
        await self.press(*keys)

    @property
    def page(self) -> QueueScreen:
        """The queue itself."""
        screen = next(one for one in self.app.screen_stack if isinstance(one, QueueScreen))
        assert isinstance(screen, QueueScreen)
        return screen

    @property
    def lines(self) -> Lines:
        """Its list."""
        return self.page.query_one(Lines)

    @property
    def lit(self) -> QueueRow:
        """The lit row."""
        found = self.page.lit
        assert found is not None
        return found

    @property
    def text(self) -> str:
        """The whole screen."""
        return text_of(self.app)

    @property
    def flat(self) -> str:
        """The whole screen on one line, each gap one space."""
        return " ".join(self.text.split())

    @property
    def said(self) -> list[str]:
        """Every sentence that was said for a moment."""
        return [str(one.message) for one in self.app._notifications]


@asynccontextmanager
async def queue_open(app: SalesApp, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Walk]:
    """The app as it starts."""
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        assert isinstance(app.screen, QueueScreen)
        yield Walk(app, pilot)
