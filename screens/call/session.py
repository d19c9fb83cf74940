"""A session: one call after another on the same screen, from the top of the queue, until it is left or empty."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from textual import work
from textual.worker import WorkerCancelled

from data.call_sheet import call_sheet
from data.calls import is_kept
from data.drafts import keep_draft
from data.model.changes import Changes
from data.model.clean import clean
from data.model.refusal import Refusal
from data.model.sheet import CallSheet
from data.queue import next_call
from data.score import score
from data.words import _
from screens import doors
from screens.call.ahead import ASKED, Ahead, Left, Session, Step
from screens.call.ending import EndPage
from screens.call.head import Head
from screens.call.kept import begin, kept
from screens.call.live import Live
from screens.call.typing import Note
from screens.dialogs.leaving import may_leave
from screens.widgets.finder import Finder

SOON = 0.3
"""Seconds after a prospect has come up, from when on the next one is made ready: nobody may answer at all."""

AGAIN = 2
"""Seconds after which it is seen that another minute has begun: something may have come due."""


class SessionPage(EndPage):
    """What the keys do in a session."""

    def begin_anew(self) -> None:
        """No session goes on, and nobody is called."""
        super().begin_anew()
        self.door = doors.StartCall("")
        self.session: Session | None = None
        self._left: Left | None = None

    def enter(self, door: doors.StartCall) -> None:
        """Be about this call from now on."""
        self.door = door
        self.session = Session(self.desk.office.clock()) if door.session else None

    def on_mount(self) -> None:
        """What comes due while they talk is the next."""
        self.set_interval(AGAIN, self._watch_the_clock)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Passing over is for a session, before the call starts."""
        if action == "skip":
            return bool(self.session and self.live and self.live.started is None)
        return super().check_action(action, parameters)

    def begin(self, sheet: CallSheet) -> Live:
        """A call comes up on this screen: as it was kept, if it was begun before."""
        self.live = live = begin(Live.prepared(self.desk.office, sheet))
        live.score = self.session.score if self.session else None
        note = self.query_one(Note)
        note.hold(live.note)
        self.query_one(Finder).remove_class("open")
        self.set_focus(note if live.struck else None)
        self.set_timer(SOON, self.look_ahead)
        return live

    def look_ahead(self) -> None:
        """Ask for the next prospect's sheet while this one is read, and at the latest while they say how it ended."""
        if self.session and self.live and self.session.looking is None:
            self.session.looking = self._look_ahead(self.session)

    async def foresee(self) -> None:
        """Show the next prospect while this call is written, where it is known who that is."""
        if (session := self.session) and (ahead := self._known_ahead(session)) and self.live:
            self._left = Left(self.door, self.live, ahead)
            self._turn_to(ahead.door, ahead.sheet)
            await self.drawn()

    async def come_back(self) -> None:
        """To the call that was left; what was typed about the next one meanwhile waits with it."""
        if (left := self._left) is None:
            return
        begun, note = self.live, self.query_one(Note)
        self._left, self.door, self.live, typed = None, left.door, left.live, clean(note.text)
        note.hold(left.live.note)
        if begun and self.session and typed:
            begun.note = typed
            draft = kept(begun)
            self.session.ahead = replace(left.ahead, sheet=replace(left.ahead.sheet, draft=draft))
            await self.tried(keep_draft, begun.key, draft)

    async def go_on(self, call_id: str) -> None:
        """The call is kept: the next prospect comes up at once, or is there already."""
        if self.session is None:
            await super().go_on(call_id)
            return
        left, session = self._left, self.session
        session.steps.append(Step(left.door if left else self.door, call_id))
        session.taken_back.clear()
        if left and self._concerns(session, left.ahead):
            await self.come_back()
        if self._left is None:
            await self._next(session)
        else:
            self._left = None
            self._came_up(session)

    async def step_aside(self) -> None:
        """Away from a call that must not be made: in a session, to the next."""
        if self.session is None:
            await super().step_aside()
        else:
            self._pass_over(self.session)

    def action_skip(self) -> None:
        """Pass this one over for this session."""
        if self.session and not (self._asking or self._over):
            self._pass_over(self.session)

    async def action_leave(self) -> None:
        """Out of a brief, the session ends with what was done and promised."""
        live = self.live
        if self._left:
            return  # the call before is being written
        if self.session and live and live.started is None and live.view == "script":
            await self.flush()
            if self.keeper.unsaved:
                self.leave_unsaved()
            else:
                await self._finish(self.session)
        else:
            await super().action_leave()

    @work(exclusive=True, group="session")
    async def _pass_over(self, session: Session) -> None:
        if self.door.followup_id:
            session.passed.add(self.door.followup_id)
        await self.flush()
        if await may_leave(self.app, self.keeper):
            await self._next(session)

    @work(exclusive=True, group="ahead")
    async def _look_ahead(self, session: Session) -> None:
        here, minute = self.door.followup_id, self._minute()
        besides = session.passed | ({here} if here else set())
        row = await self.desk.ask(next_call, besides=besides, since=session.began)
        if row is None:
            session.ahead = None
            return
        door = doors.call_about(row, session=True)
        try:
            session.ahead = Ahead(door, await self._ask_sheet(door), minute)
        except Refusal:
            session.ahead = None

    def _forget_ahead(self, session: Session) -> None:
        session.ahead = None
        self.workers.cancel_group(self, "ahead")

    def _look_again(self) -> None:
        if self.session and self.session.looking and not self._over:
            self.session.looking = self._look_ahead(self.session)

    def _watch_the_clock(self) -> None:
        if self.session and self.session.ahead and self.session.ahead.minute != self._minute():
            self._look_again()

    def _minute(self) -> datetime:
        return self.desk.office.clock().replace(second=0, microsecond=0)

    async def _made_ready(self, session: Session) -> Ahead | None:
        """The call that comes next, if it was looked for in this minute and nothing was written about it since.

        How a call ended makes nobody else the next, unless they are of the same house or it was about them too.
        """
        if session.looking is not None and not session.looking.is_finished:
            with suppress(WorkerCancelled):
                await session.looking.wait()
        ahead = self._known_ahead(session)
        return None if ahead is None or self._concerns(session, ahead) else ahead

    def _known_ahead(self, session: Session) -> Ahead | None:
        """The call that comes next as it was looked for in this minute, unless it is to the same house."""
        ahead = session.ahead
        if ahead is None or ahead.minute != self._minute() or not (session.looking and session.looking.is_finished):
            return None
        return None if ahead.door.organisation_id == self.door.organisation_id else ahead

    @staticmethod
    def _concerns(session: Session, ahead: Ahead) -> bool:
        """Whether the call that ended was about that one too."""
        return ahead.door.followup_id in session.ending.rows.get("followup", ())

    async def _next(self, session: Session) -> None:
        """The next prospect on this screen, the one made ready if there is one; with none left, the session's end."""
        if ahead := await self._made_ready(session):
            self._show_next(session, ahead.door, ahead.sheet)
            return
        while (row := await self.desk.ask(next_call, besides=session.passed, since=session.began)) is not None:
            door = doors.call_about(row, session=True)
            try:
                sheet = await self._ask_sheet(door)
            except Refusal as refusal:
                session.passed.add(row.id)
                self.say(str(refusal), "warning")
                continue
            self._show_next(session, door, sheet)
            return
        self.say(_("Nothing is left to call now."))
        await self._finish(session)

    def _show_next(self, session: Session, door: doors.StartCall, sheet: CallSheet) -> None:
        self._turn_to(door, sheet)
        self._came_up(session)

    def _turn_to(self, door: doors.StartCall, sheet: CallSheet) -> None:
        self.door = door
        self.begin(sheet)
        self.show()

    def _came_up(self, session: Session) -> None:
        """The call before is on disk, and this one may begin; what it may offer can be fewer by now."""
        renew, live = session.ending.touch("meeting", "elsewhere"), self.live
        self._forget_ahead(session)
        session.looking, session.ending = None, Changes()
        self._over = False
        self.set_timer(SOON, self.look_ahead)
        self._count(session)
        if live and live.sheet.draft and live.started and not live.ended_at:
            self.say(_("This call was interrupted: go on, or say how it ended."))
        elif live and live.started:  # while the one before was written
            self.went()
        self.take_note()
        if renew:
            self.reload()

    def take_note(self) -> None:
        """Take what is typed into the call."""
        if self.live and not self._over and (text := clean(self.query_one(Note).text)) != self.live.note:
            self.live.note = text
            self.keeper.typed("note", text)

    @work(exclusive=True, group="count")
    async def _count(self, session: Session) -> None:
        await self.drawn()
        session.score = await self.desk.ask(score, session.began)
        if self.live:
            self.live.score = session.score
            self.query_one(Head).show(self.live)

    async def _finish(self, session: Session) -> None:
        await self.flush()
        self._over = True
        self.dismiss(None)
        door = doors.OpenLedger(session.began) if session.steps else doors.CallEnded()
        self.app.screen.post_message(door)

    async def _ask_sheet(self, door: doors.StartCall) -> CallSheet:
        return await self.desk.ask(
            call_sheet, door.organisation_id, door.deal_id, door.contact_id, door.followup_id, script=door.script
        )

    def _changed(self, changes: Changes) -> None:
        calls = changes.rows.get("call", frozenset())
        if self.session and changes.touch(*ASKED):
            if self._over and changes.rows.get("followup"):
                self.session.ending = changes
            else:
                self._forget_ahead(self.session)
                self._look_again()
        if self.session and any(step.call_id in calls for step in (*self.session.steps, *self.session.taken_back)):
            self._look_back(self.session)
        if not self._over:
            super()._changed(changes)

    @work(exclusive=True, group="session")
    async def _look_back(self, session: Session) -> None:
        """What was taken back is the next again; what was done again is over."""
        await self.flush()
        if session.steps and not await self._is_kept(session.steps[-1]):
            step = session.steps.pop()
            session.taken_back.append(step)
            if self.live is None or self.live.started is None:
                self._show_next(session, step.door, await self._ask_sheet(step.door))
        elif session.taken_back and await self._is_kept(session.taken_back[-1]):
            step = session.taken_back.pop()
            session.steps.append(step)
            if self.door is step.door:
                await self._next(session)

    async def _is_kept(self, step: Step) -> bool:
        return await self.desk.ask(is_kept, step.call_id)
