"""The queue screen: whom to call next, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from data.model.load import Load
from data.model.queued import Queue, QueueRow
from data.words import _
from screens.desk import Desk
from screens.doors import CallEnded
from screens.queue.acting import Acting
from screens.queue.keys import queue_keys
from screens.queue.looking import Looking
from screens.queue.opening import Opening
from screens.queue.rows import COLUMNS, QueueLines, about, first_due, next_key
from screens.queue.slices import SLICE, Slices
from screens.widgets.lines import Lines
from screens.widgets.narrow_line import NarrowLine
from screens.widgets.page import plain


class QueueScreen(Acting, Opening, Looking):
    """Home: one list, the next thing on top."""

    CSS_PATH = "queue.tcss"
    TITLE_KEY = "queue"
    WATCHES = ("followup", "organisation", "contact", "deal", "call", "phone", "note", "hours")
    BINDINGS: ClassVar[list[BindingType]] = queue_keys()

    def contents(self) -> Iterable[Widget]:
        """The list, what is known of the lit row, a line to narrow by, and what is shown in words."""
        yield Lines(COLUMNS, id="rows", gap=1)
        yield Static(plain(""), id="empty")
        yield Static(plain(""), id="about")
        hint = _("words, kind: segment: class: city: #tag · Esc shows everything")
        narrow = NarrowLine(self.desk.office.playbook, placeholder=hint, id="narrow")
        narrow.display = False
        yield narrow
        yield Static(plain(""), id="state")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._slices = Slices()
        self._load: Load | None = None
        self._called = False
        self._asked: tuple[str, int] = ("", 0)
        self._telling = False
        """Whether the lit row is about to be told of."""

    def on_mount(self) -> None:
        """Look at the clock now and then: what was agreed comes up by itself."""
        self.set_interval(30, self._tick_clock)
        self.query_one("#rows").focus()

    def _tick_clock(self) -> None:
        """Look again; while another screen is in front, once this one is back."""
        if self.is_current:
            self.reload()
        else:
            self._stale = True

    @property
    def lit(self) -> QueueRow | None:
        """The row under the cursor."""
        return self._slices.find(self.query_one(Lines).key)

    @property
    def found(self) -> Queue:
        """What is shown, as it was read."""
        return self._slices.whole

    async def load(self) -> None:
        """The slice around the cursor; from the top where the list is another one now."""
        if not (self.words or self.days) and (first := await self.desk.first_look()) is not None:
            self._slices = Slices(first)
            self._show()
            self.tell()
        await self.desk.opened()
        from data.load import load_ahead

        lines, asked = self.query_one(Lines), (self.words, self.days)
        another = asked != self._asked
        offset = 0 if another else max(0, self._slices.place(lines.key) - SLICE // 2)
        found = await self._read(offset)
        if offset >= max(1, found.count):
            offset = max(0, found.count - SLICE)
            found = await self._read(offset)
        self._load = await self.desk.ask(load_ahead) if self.days else None
        self._asked, self._slices, lit = asked, Slices(found, offset), lines.key
        self._show()
        if another and lines.key != lit:
            lines.action_first()
        if self._called:
            await self._go_on()
        self._called = False
        self._say_empty()
        self.tell()

    async def _read(self, offset: int) -> Queue:
        from data.queue import queue

        return await self.desk.ask(queue, text=self.words, days=self.days, limit=SLICE, offset=offset)

    def _show(self) -> None:
        window = self._hour_words() if self.desk.is_open else ""
        rows = QueueLines(self._slices, self.desk.office, window, self._load)
        self.query_one(Lines).show(rows, where=rows.where)

    def _hour_words(self) -> str:
        from data.best_hours import hour_words

        return hour_words(self.desk.hours, self.desk.office)

    async def _go_on(self) -> None:
        """The cursor goes on after a call: to what is due this minute, else to the next to call."""
        place, lines = first_due(self._slices), self.query_one(Lines)
        if place is not None and self._slices.at(place) is None:
            self._slices.add(await self._read(0), 0)
            self._show()
        due = self._slices.at(place) if place is not None else None
        key = due.id if due else next_key(self._slices, lines.key, self.desk.office.clock())
        if key:
            lines.select(key)

    @on(Lines.Highlighted)
    def _light(self) -> None:
        """Say what the lit row is once it is seen lit; read on where the cursor comes near what was not read yet."""
        if not self._telling:
            self._telling = self.call_after_refresh(self._tell_lit)
        key = self.query_one(Lines).key
        if key is not None and (offset := self._slices.wanted(self._slices.place(key))) is not None:
            self._read_on(offset)

    def _tell_lit(self) -> None:
        """Say what is known of the lit row."""
        self._telling = False
        reason, *rest = about(self.lit, self.desk.office) if self.lit else ("",)
        said = Content("\n").join([Content(reason), *(Content.styled(line, "$text-muted") for line in rest)])
        self.query_one("#about", Static).update(said, layout=False)

    @work(exclusive=True, group="more")
    async def _read_on(self, offset: int) -> None:
        slices = self._slices
        found = await self._read(offset)
        if slices is not self._slices:
            return
        if slices.add(found, offset):
            self._show()
        else:
            self.reload()

    @on(CallEnded)
    def _next(self) -> None:
        """The cursor goes on to the next prospect."""
        self._called = True
        self.reload()

    def _say_empty(self) -> None:
        empty, found = self.query_one("#empty", Static), self.found
        empty.display = not found.count
        if found.narrowing:
            empty.update(plain(_("Nothing here matches “{text}”. Esc shows everything.").format(text=self.words)))
        else:
            empty.update(
                plain(_("Nothing more to do today.\n\nt looks ahead · F3 shows the board · F10 imports a list"))
            )
