"""The ledger screen: what a day or a session came to, each promise with what to do about it, and what comes next."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from data.evening import Evening, evening
from data.invitations import folder_of
from data.ledger import Ledger, Promise, ledger
from data.letters import keep_letter, letter_of
from data.meetings import move_meeting
from data.model.queued import QueueRow
from data.queue_why import why_first
from data.words import N_, _
from screens.desk import Desk
from screens.desktop import open_file
from screens.dialogs.ask import AskWhen
from screens.dialogs.putting_off import move_step
from screens.doors import OpenCard
from screens.ledger.rows import COLUMNS, NEXT, WON, about, bars, counted, nothing, rows_of, title, who, worked
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain


class LedgerScreen(Page):
    """Figures, then promises."""

    CSS_PATH = "ledger.tcss"
    TITLE_KEY = "queue"
    WATCHES = ("call", "followup", "meeting", "contact", "organisation", "deal")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "reschedule", N_("reschedule"), id="ledger.reschedule", tooltip=N_("Agree another time for it")),
        Binding(
            "w", "write", N_("write to them"), id="ledger.write", tooltip=N_("A mail draft about it, opened to send")
        ),
        Binding(
            "h", "app.hours", N_("best hours"), id="ledger.hours", tooltip=N_("When people answer, by day and hour")
        ),
        Binding("escape", "app.pop_screen", N_("back"), id="ledger.back", tooltip=N_("Back to the queue")),
    ]

    def __init__(self, desk: Desk, since: datetime | None = None) -> None:
        super().__init__(desk)
        self.since = since
        self._ledger: Ledger | None = None
        self._day: Evening | None = None

    def contents(self) -> Iterable[Widget]:
        """Figures, how the calls ended, promises, what is known of the lit one."""
        yield Static(plain(""), id="title")
        yield Static(plain(""), id="counted")
        yield Static(plain(""), id="worked")
        with Horizontal(id="promised"):
            yield Lines(COLUMNS, id="promises", gap=1)
            yield Static(plain(""), id="empty")
            yield Static(plain(""), id="bars")
        yield Static(plain(""), id="about")

    def on_mount(self) -> None:
        """The keys go to the list."""
        self.query_one(Lines).focus()

    def on_resize(self) -> None:
        """Lay the figures out anew."""
        self.reload()

    async def load(self) -> None:
        """Count, and list what stands; of a whole day then also what is left of it."""
        self._ledger = await self.desk.ask(ledger, self.since)
        self._show(self._ledger)
        if self.since is None:
            self._day = await self.desk.ask(evening)
            self._ledger = self._day.ledger
            self._show(self._ledger)

    def _show(self, found: Ledger) -> None:
        office, width = self.desk.office, self.size.width - 4
        self.query_one("#title", Static).update(title(found, office, width, session=self.since is not None))
        self.query_one("#counted", Static).update(counted(found, width))
        done = self.query_one("#worked", Static)
        done.update(plain(worked(self._day)))
        done.display = bool(worked(self._day))
        self.query_one("#bars", Static).update(bars(found))
        lines, empty = self.query_one(Lines), self.query_one("#empty", Static)
        shown = rows_of(found, office, self._day)
        lines.show(shown)
        empty.display = not shown
        lines.display = bool(shown)
        empty.update(plain(nothing(found)))
        self._describe()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """What can be done about a promise only where the cursor is on one."""
        return self.lit is not None if action in ("reschedule", "write") else True

    @on(Lines.Highlighted)
    def _describe(self) -> None:
        promise, entry = self.lit, self.next_lit
        told = about(promise, self.desk.office) if promise else plain("")
        if entry is not None:
            told = Content("\n").join([Content(why_first(entry, self.desk.office)), Content(entry.reason)])
        self.query_one("#about", Static).update(told)
        self.refresh_bindings()

    @property
    def lit(self) -> Promise | None:
        """The promise under the cursor."""
        key = self.query_one(Lines).key
        found = self._ledger.promises if self._ledger else ()
        return next((promise for promise in found if promise.id == key), None)

    @property
    def next_lit(self) -> QueueRow | None:
        """What the next working day begins with, where the cursor is on that."""
        key = self.query_one(Lines).key or ""
        first = self._day.first if self._day else ()
        return next((entry for entry in first if key == NEXT + entry.id), None)

    @on(Lines.Chosen)
    def action_card(self) -> None:
        """Everything about whom it was promised to, who was won, or who comes first."""
        won = self._day.won if self._day else ()
        key = self.query_one(Lines).key
        bought = next((deal for deal in won if key == WON + deal.deal_id), None)
        if one := self.lit or self.next_lit or bought:
            self.post_message(OpenCard(one.organisation_id))

    @work
    async def action_write(self) -> None:
        """A mail draft in the words of the playbook, opened where the rep sends mail."""
        promise, office = self.lit, self.desk.office
        if promise is None:
            return
        letter = await self.desk.ask(letter_of, promise.call_id)
        if letter is None:
            self.say(_("The playbook has no letter for a call that ended so."), "warning")
            return
        try:
            path = await asyncio.to_thread(keep_letter, letter, folder_of(office))
        except OSError as error:
            sentence = _("The mail draft was not written: {why}.")
            self.say(sentence.format(why=error.strerror or type(error).__name__), "warning")
            return
        if not letter.to:
            self.say(_("{who} has no e-mail address on the card: fill it in.").format(who=who(promise)), "warning")
        open_file(self.app, path, office.settings.opener)

    @work
    async def action_reschedule(self) -> None:
        """Another time; a meeting moves with its invitation."""
        promise = self.lit
        if promise is None:
            return
        if promise.kind != "meeting":
            await move_step(self, promise.id)
            return
        due = await self.app.push_screen_wait(AskWhen(_("When instead?"), self.desk.office))
        if due is not None and due.at is None:
            self.say(_("A meeting needs its hour too: write it like thu 9.30."), "warning")
        elif due is not None and due.at is not None:
            await self.attempt(move_meeting, promise.id, due.at)
