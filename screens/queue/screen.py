"""The queue screen: whom to call next, and why."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from data.best_hours import hour_words
from data.followups import finish_followup, reschedule_followup
from data.letters import last_invitation
from data.model.calendar import Due
from data.model.clean import clean_line
from data.model.delay import Delay
from data.queue import Queue, QueueRow, next_call, queue
from data.words import N_, _
from screens.desk import Desk
from screens.desktop import open_file
from screens.dialogs.ask import AskWhen, Choice, Choose
from screens.dialogs.words import Slip
from screens.dialogs.works import work_on
from screens.doors import CallEnded, OpenCard, OpenDeal, OpenLedger, StartCall
from screens.queue.keys import queue_keys
from screens.queue.rows import about, columns, next_key, rows_of
from screens.widgets.lines import Lines
from screens.widgets.page import Page, plain

SNOOZES = (
    ("1 d", N_("+1 day")),
    ("3 d", N_("+3 days")),
    ("1 w", N_("+1 week")),
    ("1 m", N_("+1 month")),
    ("3 m", N_("+3 months")),
)
"""Offered by the snooze key; `type` asks for a time."""


class QueueScreen(Page):
    """Home: one list, the next thing on top."""

    CSS_PATH = "queue.tcss"
    TITLE_KEY = "queue"
    WATCHES = ("followup", "organisation", "contact", "deal", "call", "phone", "note", "hours")
    BINDINGS: ClassVar[list[BindingType]] = queue_keys()
    AHEAD = (0, 1, 7)

    def contents(self) -> Iterable[Widget]:
        """The list, what is known of the lit row, a line to filter by."""
        yield Lines(columns(ahead=False), id="rows", gap=1)
        yield Static(plain(""), id="empty")
        yield Static(plain(""), id="about")
        narrow = Input(placeholder=_("type to narrow, Esc shows everything"), id="narrow")
        narrow.display = False
        yield narrow

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._days = 0
        self._queue = Queue((), {})
        self._called = False

    def on_mount(self) -> None:
        """Look at the clock now and then: what was agreed comes up by itself."""
        self.set_interval(30, self.reload)
        self.query_one("#rows").focus()

    async def load(self) -> None:
        """The rows of today."""
        text = clean_line(self.query_one("#narrow", Input).value)
        self._queue = await self.desk.ask(queue, text=text, days=self._days)
        self.query_one(Lines).lay(columns(ahead=self._days > 0))
        self.query_one(Lines).show(rows_of(self._queue, self.desk.office, self._window()))
        if self._called and (key := next_key(self._queue, self.query_one(Lines).key, self.desk.office.clock())):
            self.query_one(Lines).select(key)
        self._called = False
        self._say_empty(text)
        self._describe()

    @on(Lines.Highlighted)
    def _describe(self) -> None:
        entry = self.lit
        shown = self.query_one("#about", Static)
        if entry is None:
            shown.update(plain(""))
            return
        reason, *rest = about(entry, self.desk.office)
        shown.update(Content("\n").join([Content(reason), *(Content.styled(line, "$text-muted") for line in rest)]))

    @on(Lines.Chosen)
    def action_open(self) -> None:
        """Open what the follow-up is about: the call, the card, or the work to be done."""
        entry = self.lit
        if entry is None:
            return
        if entry.opens == "call":
            self.action_call()
        elif entry.opens == "card":
            self.action_card()
        else:
            self.post_message(OpenDeal(entry.opens, entry.organisation_id, entry.deal_id, followup_id=entry.id))

    @property
    def lit(self) -> QueueRow | None:
        """The row under the cursor."""
        key = self.query_one(Lines).key
        return next((entry for entry in self._queue.rows if entry.id == key), None)

    def action_call(self, dial: bool = False, rehearse: bool = False) -> None:
        """Open the call screen; dial at once, or only rehearse, when asked to."""
        if entry := self.lit:
            self.post_message(
                StartCall(
                    entry.organisation_id,
                    deal_id=entry.deal_id,
                    contact_id=entry.contact_id,
                    followup_id=entry.id,
                    script=entry.script,
                    dial=dial,
                    rehearse=rehearse,
                )
            )

    @work(exclusive=True, group="session")
    async def action_session(self) -> None:
        """Call one after another."""
        first = await self.desk.ask(next_call)
        if first is None:
            self.say(_("Nothing is left to call now."))
            return
        self.post_message(
            StartCall(
                first.organisation_id,
                deal_id=first.deal_id,
                contact_id=first.contact_id,
                followup_id=first.id,
                script=first.script,
                session=True,
            )
        )

    def action_ledger(self) -> None:
        """What was done and promised today."""
        self.post_message(OpenLedger())

    @work(exclusive=True, group="invitation")
    async def action_invitation(self) -> None:
        """Open the invitation written last: its mail draft, else its calendar file."""
        papers = await self.desk.ask(last_invitation)
        if papers:
            open_file(self.app, papers[0], self.desk.office.settings.opener)
        else:
            self.say(_("No invitation is waiting: the next meeting you book makes one."), "warning")

    def action_card(self) -> None:
        """Open the card."""
        if entry := self.lit:
            self.post_message(OpenCard(entry.organisation_id))

    def action_needs(self) -> None:
        """Open the needs analysis."""
        if entry := self.lit:
            self.post_message(OpenDeal("needs", entry.organisation_id, entry.deal_id))

    @work(group="dialog")
    async def action_work(self) -> None:
        """Work on the deal: its memo, its quote and the rest."""
        if entry := self.lit:
            await work_on(self, entry.organisation_id, entry.deal_id, entry.contact_id)

    @work
    async def action_done(self) -> None:
        """Mark it done."""
        if entry := self.lit:
            asked = _("{reason}: what came of it?").format(reason=entry.reason)
            slip = Slip(self.desk, "done", entry.id)
            result = await slip.ask(self.app, asked, needed=False)
            if result is not None:
                await slip.settle(await self.attempt(finish_followup, entry.id, result))

    @work
    async def action_snooze(self) -> None:
        """Put it off."""
        entry = self.lit
        if entry is None:
            return
        calendar, now = self.desk.office.calendar, self.desk.office.clock()
        offers = {text: calendar.due(Delay.parse(text), now) for text, _name in SNOOZES}
        choices = [Choice(text, _(name), self._day(offers[text])) for text, name in SNOOZES]
        choices.append(Choice("type", _("type a time")))
        chosen = await self.app.push_screen_wait(Choose(_("Put off until when?"), choices))
        due = offers.get(chosen or "")
        if chosen == "type":
            due = await self.app.push_screen_wait(AskWhen(_("Put off until when?"), self.desk.office))
        if due is not None:
            await self.attempt(reschedule_followup, entry.id, due)

    @work
    async def action_reschedule(self) -> None:
        """Give it a new time, as agreed, and a reason."""
        if entry := self.lit:
            due = await self.app.push_screen_wait(AskWhen(_("When instead?"), self.desk.office))
            if due is None:
                return
            slip = Slip(self.desk, "why", entry.id)
            reason = await slip.ask(self.app, _("Why then?"), entry.reason)
            if reason is not None:
                agreed = due.at is not None
                await slip.settle(await self.attempt(reschedule_followup, entry.id, due, reason, agreed=agreed))

    def action_filter(self) -> None:
        """Type to narrow."""
        narrow = self.query_one("#narrow", Input)
        narrow.display = True
        self.set_focus(narrow)

    def action_clear(self) -> None:
        """Show everything again."""
        narrow = self.query_one("#narrow", Input)
        narrow.value = ""
        narrow.display = False
        self.query_one(Lines).focus()
        self.reload()

    def action_look_ahead(self) -> None:
        """Today, then tomorrow too, then the week, then today again."""
        self._days = self.AHEAD[(self.AHEAD.index(self._days) + 1) % len(self.AHEAD)]
        said = {0: _("Today"), 1: _("Today and tomorrow"), 7: _("The week ahead")}
        self.say(said[self._days])
        self.reload()

    @on(Input.Changed, "#narrow")
    def _narrow(self) -> None:
        self.reload()

    @on(Input.Submitted, "#narrow")
    def _narrowed(self) -> None:
        self.query_one(Lines).focus()

    @on(CallEnded)
    def _next(self) -> None:
        """The cursor goes on to the next prospect."""
        self._called = True
        self.reload()

    def _day(self, due: Due) -> str:
        from data.model.wording import day

        return day(due.on, self.desk.office.calendar.today(self.desk.office.clock()))

    def _window(self) -> str:
        """How good this hour is for calling."""
        return hour_words(self.desk.hours, self.desk.office)

    def _say_empty(self, text: str) -> None:
        empty = self.query_one("#empty", Static)
        empty.display = not self._queue.rows
        if text:
            empty.update(plain(_("Nothing here matches “{text}”. Esc shows everything.").format(text=text)))
        else:
            empty.update(
                plain(_("Nothing more to do today.\n\nt looks ahead · F3 shows the board · F10 imports a list"))
            )
