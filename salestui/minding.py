"""What the app minds while a deal is worked on in a room of its own: that it comes out with a next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from textual import on, work
from textual.await_complete import AwaitComplete
from textual.screen import Screen

from salestui.lookout import Lookout
from screens import doors
from screens.widgets.page import Page

if TYPE_CHECKING:
    from data.store import Store


class Minding(Lookout):
    """An app that asks for the next step of a deal whose last one was done in a room, when that room is left."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._minded: WeakKeyDictionary[Screen[Any], str] = WeakKeyDictionary()
        """Deals that had a next step, or needed none, when their room was entered."""

    @on(doors.OpenDeal)
    @on(doors.OpenPaper)
    @on(doors.StartCall)
    def mind(self, door: doors.OpenDeal | doors.OpenPaper | doors.StartCall) -> None:
        """Remember the deal of the room that was entered; one that lacked a step before is asked about elsewhere."""
        if door.deal_id is not None:
            self._mind(self.screen, door.deal_id)

    @work(exclusive=True, group="entered")
    async def _mind(self, room: Screen[Any], deal_id: str) -> None:
        from data.next_step import lacking_step

        if isinstance(room, Page):
            await room.drawn()
        if await self.desk.ask(lacking_step, deal_id) is None and room in self.screen_stack:
            self._minded[room] = deal_id

    def pop_screen(self) -> AwaitComplete:
        """Leave a room; whoever worked there on a deal says what comes next, where nothing does by itself."""
        deal_id = self._minded.pop(self.screen, None)
        left = super().pop_screen()
        if deal_id is not None:
            self._ask_after(deal_id)
        return left

    @work(group="mind")
    async def _ask_after(self, deal_id: str) -> None:
        from data.next_step import lacking_step
        from screens.dialogs.next_step import ask_next_step

        if self.store.standing is not None or await self.desk.ask(lacking_step, deal_id) is None:
            return
        page = self.screen
        if isinstance(page, Page) and not page.hushed:
            await ask_next_step(page, deal_id)
