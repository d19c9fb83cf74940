"""A session: one call after another on the same screen, from the top of the queue, until it is left or empty."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from textual import work

from data.call_sheet import call_sheet
from data.calls import is_kept
from data.model.refusal import Refusal
from data.model.sheet import CallSheet
from data.queue import QueueRow, next_call
from data.score import Score, score
from data.transaction import Changes
from data.words import _
from screens import doors
from screens.call.ending import EndPage
from screens.call.kept import begin
from screens.call.live import Live
from screens.call.typing import Note
from screens.desk import Desk
from screens.dialogs.leaving import may_leave
from screens.widgets.finder import Finder

AGAIN = 30
"""Seconds after which it is looked again who comes next."""


@dataclass(frozen=True, slots=True)
class Step:
    """A call of the session that was kept."""

    door: doors.StartCall
    call_id: str


@dataclass
class Session:
    """Calls made one after another."""

    began: datetime
    passed: set[str] = field(default_factory=set)
    """Follow-ups that were passed over."""
    steps: list[Step] = field(default_factory=list)
    taken_back: list[Step] = field(default_factory=list)
    score: Score = field(default_factory=lambda: Score(0, 0, 0))
    ahead: tuple[doors.StartCall, CallSheet] | None = None
    """The call that comes next, and its sheet."""
    looked: bool = False
    """Whether it was asked for in this call."""


class SessionPage(EndPage):
    """What the keys do in a session."""

    def __init__(self, desk: Desk, door: doors.StartCall) -> None:
        super().__init__(desk)
        self.door = door
        self.session = Session(desk.office.clock()) if door.session else None

    def on_mount(self) -> None:
        """What comes due while they talk is the next."""
        if self.session:
            self.set_interval(AGAIN, self._look_again)

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
        note.text = live.note
        note.move_cursor(note.document.end)
        self.query_one(Finder).remove_class("open")
        self.set_focus(note if live.struck else None)
        return live

    def look_ahead(self) -> None:
        """Ask for the next prospect's sheet while the rep talks, and at the latest while they say how it ended."""
        if self.session and not self.session.looked:
            self.session.looked = True
            self._look_ahead(self.session)

    def went(self) -> None:
        """The call went on; once it has begun, the next one is made ready."""
        super().went()
        if self.live and self.live.started:
            self.look_ahead()

    async def go_on(self, call_id: str) -> None:
        """The call is kept: the next prospect comes up at once."""
        if self.session is None:
            await super().go_on(call_id)
            return
        self.session.steps.append(Step(self.door, call_id))
        self.session.taken_back.clear()
        await self._next(self.session)

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
        here = self.door.followup_id
        besides = session.passed | ({here} if here else set())
        row = await self.desk.ask(next_call, besides=besides, since=session.began)
        if row is None:
            session.ahead = None
            return
        door = _door(row)
        try:
            session.ahead = (door, await self._ask_sheet(door))
        except Refusal:
            session.ahead = None

    def _look_again(self) -> None:
        if self.session and self.session.looked and not self._over:
            self._look_ahead(self.session)

    async def _next(self, session: Session) -> None:
        """The next prospect on this screen, the one made ready if there is one; with none left, the session's end."""
        if session.ahead:
            self._show_next(session, *session.ahead)
            self.reload()
            return
        while (row := await self.desk.ask(next_call, besides=session.passed, since=session.began)) is not None:
            door = _door(row)
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
        session.ahead, session.looked, self.door = None, False, door
        live = self.begin(sheet)
        self._over = False
        self.show()
        self._count(session)
        if live.started and not live.ended_at:
            self.say(_("This call was interrupted: go on, or say how it ended."))

    @work(exclusive=True, group="count")
    async def _count(self, session: Session) -> None:
        session.score = await self.desk.ask(score, session.began)
        if self.live:
            self.live.score = session.score
            self.show()

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
        if (
            self.session
            and self.session.ahead
            and self.session.ahead[0].followup_id in changes.rows.get("followup", ())
        ):
            self.session.ahead = None
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


def _door(row: QueueRow) -> doors.StartCall:
    return doors.StartCall(
        row.organisation_id,
        deal_id=row.deal_id,
        contact_id=row.contact_id,
        followup_id=row.id,
        script=row.script,
        session=True,
    )
