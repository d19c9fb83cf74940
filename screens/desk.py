"""The desk: where screens ask for values and have things done, and hear what changed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from textual.dom import DOMNode
from textual.signal import Signal

from data.model.best_hours import BestHours
from data.model.changes import Changes
from data.model.office import Office
from data.model.queued import Queue
from data.model.refusal import Damaged
from screens.widgets.unsaved import STANDING, NeverSaved, Unsaved

if TYPE_CHECKING:
    from data.announced import Announced
    from data.file.backups import Backup, Why
    from data.file.scrubbing import Scrubbed
    from data.file.standing import Standing
    from data.model.done import Done, Notice
    from data.store import Store
    from data.transaction import Read, Write

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """Between the screens and the store: queries, operations, and one signal of what changed."""

    calm = 0.25
    """Seconds after something was written in which nobody asks what they need not know at once: a key may come."""

    def __init__(self, store: Store, owner: DOMNode) -> None:
        self._store = store
        self.changed: Signal[Changes] = Signal(owner, "changed")
        self.due: tuple[Announced, ...] = ()
        """What announces itself just now, on whichever screen the rep is."""
        self.due_key = ""
        """The key that opens the first of it, as it stands on the keyboard."""
        self.hours: BestHours | None = None
        """At which hours the rep reaches people."""
        self.unsaved = Unsaved(self.tell_standing)
        """What was typed and could not be saved yet."""
        self.on_damage: Callable[[Damaged], None] | None = None
        """Told when it turns out that the file is damaged."""
        self.first: Future[Queue | None] | None = None
        """The top of the queue, where somebody looks for it before the file is opened."""
        self._asked: set[asyncio.Future[Any]] = set()
        self._opened = asyncio.Event()
        self._opened.set()

    @property
    def is_open(self) -> bool:
        """Whether the file has been opened: until then whoever asks waits."""
        return self._opened.is_set()

    def shut(self) -> None:
        """Have everybody who asks wait until the file is open."""
        self._opened.clear()

    async def first_look(self) -> Queue | None:
        """The top of the queue before the file is open; None where that must be waited for."""
        return None if self.is_open or self.first is None else await asyncio.wrap_future(self.first)

    async def opened(self) -> None:
        """Wait until the file is open."""
        await self._opened.wait()

    @property
    def office(self) -> Office:
        """Clock, calendar, playbook and settings."""
        return self._store.office

    @property
    def standing(self) -> Standing | None:
        """Why the file may only be looked at just now; None where it may be written."""
        return self._store.standing

    async def open(self) -> None:
        """Open the file, bringing it up to date."""
        await asyncio.wrap_future(self._store.open())
        self._opened.set()

    async def open_again(self) -> bool:
        """Try once more to write what could only be looked at; whether it can be written now."""
        return await self._heard(self._store.open_again())

    async def written_elsewhere(self) -> bool:
        """Whether another program wrote to the file since this was last asked."""
        return await self._heard(self._store.written_elsewhere())

    def tell_standing(self) -> None:
        """Have every screen say what can be saved now and what is not."""
        self.changed.publish(Changes({STANDING: frozenset()}))

    async def ask(self, query: Callable[Concatenate[Read, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Frozen values from the file: `await desk.ask(board)`."""
        await self._opened.wait()
        return await self._heard(self._store.ask(query, *args, **kwargs))

    async def do(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """Have an operation done: `await desk.do(move_deal, deal_id, stage)`.

        The write goes on and its news is published even when the screen that asked is closed meanwhile.
        """
        await self._opened.wait()
        future = asyncio.wrap_future(self._store.do(operation, *args, **kwargs))
        self._asked.add(future)
        future.add_done_callback(self._publish)
        return await asyncio.shield(future)

    async def catch_up(self) -> list[Notice]:
        """What could be done now that should have followed an earlier change."""
        return await self._heard(self._store.catch_up())

    @property
    def path(self) -> Path:
        """The rep's file."""
        return self._store.path

    @property
    def key(self) -> str | None:
        """Its passphrase, if it has one."""
        return self._store.key

    async def back_up(self, why: Why) -> Backup:
        """Make a backup beside the work that goes on; nobody who leaves waits for it."""
        future = asyncio.wrap_future(self._store.back_up(why))
        future.add_done_callback(self._hear_damage)
        return await future

    async def back_up_if_changed(self, why: Why) -> Backup | None:
        """As `back_up`, unless nothing was written since the newest backup."""
        future = asyncio.wrap_future(self._store.back_up_if_changed(why))
        future.add_done_callback(self._hear_damage)
        return await future

    async def scrub(self) -> Scrubbed:
        """Have gone from the bytes too what was erased from the rows."""
        done = await self._heard(self._store.scrub())
        self.changed.publish(Changes({"erased": frozenset()}))  # papers went that are written anew
        return done

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

    async def _heard(self, answer: Future[T]) -> T:
        future = asyncio.wrap_future(answer)
        self._asked.add(future)
        future.add_done_callback(self._let_go)
        return await future

    def _let_go(self, future: asyncio.Future[Any]) -> None:
        """An answer has come: it may be that the file is damaged, whoever waits for it or no longer does."""
        self._asked.discard(future)
        self._hear_damage(future)

    def _hear_damage(self, future: asyncio.Future[Any]) -> None:
        if self.on_damage is not None and not future.cancelled() and isinstance(future.exception(), Damaged):
            self.on_damage(cast("Damaged", future.exception()))

    def _publish(self, future: asyncio.Future[Done[T]]) -> None:
        self._let_go(future)
        if not future.cancelled() and future.exception() is None:
            self.changed.publish(future.result().changes)


class _DryDesk(Desk):
    """A desk at which whatever is done is taken back at once, and no news is published."""

    def __init__(self, desk: Desk) -> None:
        self._store = desk._store
        self._asked, self._opened = desk._asked, desk._opened
        self.changed = desk.changed
        self.due, self.due_key, self.hours = desk.due, desk.due_key, desk.hours
        self.unsaved = NeverSaved()
        self.on_damage = desk.on_damage

    async def do(self, operation: Callable[Concatenate[Write, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """What the operation would do."""
        future = asyncio.wrap_future(self._store.rehearse(operation, *args, **kwargs))
        self._asked.add(future)
        future.add_done_callback(self._let_go)
        return await asyncio.shield(future)
