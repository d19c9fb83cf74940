"""The desk: where screens ask for values and have things done, and hear what changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec, TypeVar

from textual.dom import DOMNode
from textual.signal import Signal

from data.announced import Announced
from data.model.best_hours import BestHours
from data.model.office import Office
from data.store import Done, Notice, Store
from data.transaction import Changes, Read, Write

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """Between the screens and the store: queries, operations, and one signal of what changed."""

    def __init__(self, store: Store, owner: DOMNode) -> None:
        self._store = store
        self.changed: Signal[Changes] = Signal(owner, "changed")
        self.due: tuple[Announced, ...] = ()
        """What announces itself just now, on whichever screen the rep is."""
        self.due_key = ""
        """The key that opens the first of it, as it stands on the keyboard."""
        self.hours: BestHours | None = None
        """At which hours the rep reaches people."""
        self._asked: set[asyncio.Future[Any]] = set()

    @property
    def office(self) -> Office:
        """Clock, calendar, playbook and settings."""
        return self._store.office

    async def open(self) -> None:
        """Open the file, bringing it up to date."""
        await asyncio.wrap_future(self._store.open())

    async def ask(self, query: Callable[Concatenate[Read, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Frozen values from the file: `await desk.ask(board)`."""
        future = asyncio.wrap_future(self._store.ask(query, *args, **kwargs))
        self._asked.add(future)
        future.add_done_callback(self._asked.discard)
        return await future

    async def do(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """Have an operation done: `await desk.do(move_deal, deal_id, stage)`.

        The write goes on and its news is published even when the screen that asked is closed meanwhile.
        """
        future = asyncio.wrap_future(self._store.do(operation, *args, **kwargs))
        self._asked.add(future)
        future.add_done_callback(self._publish)
        return await asyncio.shield(future)

    async def catch_up(self) -> list[Notice]:
        """What could be done now that should have followed an earlier change."""
        future = asyncio.wrap_future(self._store.catch_up())
        self._asked.add(future)
        future.add_done_callback(self._asked.discard)
        return await future

    def dry(self) -> Desk:
        """This desk for a rehearsal: everything may be asked and done, and nothing stays in the file."""
        return _DryDesk(self)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for or a write is on its way."""
        return bool(self._asked)

    async def settled(self) -> None:
        """Wait until every answer that was asked for has come and every write is on disk."""
        while self._asked:
            await asyncio.wait(set(self._asked))

    def _publish(self, future: asyncio.Future[Done[T]]) -> None:
        self._asked.discard(future)
        if not future.cancelled() and future.exception() is None:
            self.changed.publish(future.result().changes)


class _DryDesk(Desk):
    """A desk at which whatever is done is taken back at once, and no news is published."""

    def __init__(self, desk: Desk) -> None:
        self._store = desk._store
        self._asked = desk._asked
        self.changed = desk.changed
        self.due, self.due_key, self.hours = desk.due, desk.due_key, desk.hours

    async def do(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """What the operation would do."""
        future = asyncio.wrap_future(self._store.rehearse(operation, *args, **kwargs))
        self._asked.add(future)
        future.add_done_callback(self._asked.discard)
        return await asyncio.shield(future)
