"""What the rep does with the lit row, or with all that are marked as one step: done, put off, moved, held, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from data.model.calendar import Due
from data.model.delay import Delay
from data.model.load import Load
from data.model.queued import QueueRow
from data.model.wording import day
from data.model.wording import due as due_in_words
from data.words import _, language, plural
from screens.widgets.lines import Lines
from screens.widgets.page import Page

if TYPE_CHECKING:
    from data.marked import Marked

TYPED = "type"
"""Answers with a time of one's own."""

ALL = "marked"
"""Stands for the marked rows where a draft is named after what it is about."""


class Acting(Page):
    """A list of things to do, one of them lit, some of them marked."""

    @property
    def lit(self) -> QueueRow | None:
        """The row under the cursor."""
        raise NotImplementedError

    @property
    def keys(self) -> list[str]:
        """What a key acts on: the marked rows, else the lit one."""
        chosen = sorted(self.query_one(Lines).marked)
        return chosen or [entry.id for entry in (self.lit,) if entry is not None]

    @property
    def one(self) -> QueueRow | None:
        """The row acted on where it is the lit one alone."""
        return self.lit if self.lit is not None and self.keys == [self.lit.id] else None

    @work(group="dialog")
    async def action_done(self) -> None:
        """Mark it done, with a word on what came of it; a deal that has no next step then is asked for one."""
        from data.marked import finish_marked
        from screens.dialogs.words import Slip

        found, keys, one = await self._found(), self.keys, self.one
        if found is None:
            return
        asked = _("{count} marked: what came of them?").format(count=found.count)
        if one is not None:
            asked = _("{reason}: what came of it?").format(reason=one.reason)
        slip = Slip(self.desk, "done", one.id if one else ALL)
        result = await slip.ask(self.app, asked, needed=False)
        if result is None or not await self._sure(found, _("Mark {count} done?")):
            return
        done = await self.attempt(finish_marked, keys, result)
        await slip.settle(done)
        if done is not None:
            self._unmark()
            await self._next_step(done.result.lacking)

    @work(group="dialog")
    async def action_snooze(self) -> None:
        """Put it off by one of the playbook's spans, or to a day that is typed."""
        from data.load import load_ahead
        from data.model.snoozing import offers, span_words
        from data.postponing import move_marked, put_off_marked
        from screens.dialogs.ask import Choice, Choose
        from screens.dialogs.days import AskDay

        found, keys, one = await self._found(), self.keys, self.one
        if found is None:
            return
        load, office = await self.desk.ask(load_ahead), self.desk.office
        due, agreed = (one.due, one.agreed) if one else (Due(load.today), False)
        offered = offers(office.playbook.calling.snoozes, due, office.clock(), office.calendar, agreed=agreed)
        choices = [Choice(str(span), f"+{span_words(span)}", self._day(to, load)) for span, to in offered.items()]
        asked = self._until(found, one)
        chosen = await self.app.push_screen_wait(Choose(asked, [*choices, Choice(TYPED, _("type a time"))]))
        if chosen == TYPED:
            typed = await self.app.push_screen_wait(AskDay(asked, office, load))
            if typed is not None and await self._sure(found, _("Move {count} to {day}?"), day=self._day(typed)):
                self._settle(await self.attempt(move_marked, keys, typed))
        elif chosen is not None:
            span = Delay.parse(chosen)
            if await self._sure(found, _("Put off {count} by {span}?"), span=span_words(span)):
                self._settle(await self.attempt(put_off_marked, keys, span))

    @work(group="dialog")
    async def action_reschedule(self) -> None:
        """Give it another time, as agreed, and say why."""
        from data.load import load_ahead
        from data.postponing import move_marked
        from screens.dialogs.days import AskDay
        from screens.dialogs.words import Slip

        found, keys, one = await self._found(), self.keys, self.one
        if found is None:
            return
        load = await self.desk.ask(load_ahead)
        asked = _("When instead?")
        if found.moved:
            asked += " " + plural("It was moved {count} time.", "It was moved {count} times.", found.moved)
        due = await self.app.push_screen_wait(AskDay(asked, self.desk.office, load))
        if due is None:
            return
        slip = Slip(self.desk, "why", one.id if one else ALL)
        because = await slip.ask(self.app, _("Why is it moved? It is said behind its reason."), needed=False)
        if because is None or not await self._sure(found, _("Move {count} to {day}?"), day=self._day(due)):
            return
        agreed = due.at is not None
        done = await self.attempt(move_marked, keys, due, because=because, agreed=agreed)
        await slip.settle(done)
        self._settle(done)

    @work(group="dialog")
    async def action_hold(self) -> None:
        """Put it on hold, with the reason; what is on hold is released."""
        from data.on_hold import hold_marked, release_marked
        from screens.dialogs.words import Slip

        found, keys, one = await self._found(), self.keys, self.one
        if found is None:
            return
        if found.held == found.count:
            if await self._sure(found, _("Release {count}?")):
                self._settle(await self.attempt(release_marked, keys))
            return
        slip = Slip(self.desk, "hold", one.id if one else ALL)
        because = await slip.ask(self.app, _("On hold until you release it: why?"))
        if because is not None and await self._sure(found, _("Put {count} on hold?")):
            done = await self.attempt(hold_marked, keys, because)
            await slip.settle(done)
            self._settle(done)

    @work(group="dialog")
    async def action_kind(self) -> None:
        """Make it another kind of follow-up; reason and day stay."""
        from data.changing_kind import change_kind, kinds_to_choose
        from screens.dialogs.ask import Choice, Choose

        found, keys, one = await self._found(), self.keys, self.one
        if found is None:
            return
        kinds = await self.desk.ask(kinds_to_choose)
        names = {kind.key: kind.name.said(language()) for kind in kinds if one is None or kind.key != one.kind}
        asked = _("What is it instead?")
        kind = await self.app.push_screen_wait(Choose(asked, [Choice(key, name) for key, name in names.items()]))
        if kind is not None and await self._sure(found, _("Make {count} this: {kind}?"), kind=names[kind]):
            self._settle(await self.attempt(change_kind, keys, kind))

    async def _found(self) -> Marked | None:
        """What is acted on; None where nothing can be, which is said."""
        from data.marked import marked

        keys = self.keys
        if not keys:
            return None
        found = await self.desk.ask(marked, keys)
        if not found.count:
            self._unmark()
            self.say(_("Closed already, or they have asked not to be called."), "warning")
            return None
        return found

    async def _sure(self, found: Marked, sentence: str, **values: str) -> bool:
        """Whether the rep means it: asked where it is more than the lit one, with what will be passed over."""
        from screens.dialogs.ask import Confirm

        if found.count + found.gone < 2:
            return True
        asked = [sentence.format(count=found.count, **values)]
        if found.gone:
            asked.append(_("Closed meanwhile, and passed over: {count}.").format(count=found.gone))
        if found.agreed:
            asked.append(_("Agreed with the customer: {count}.").format(count=found.agreed))
        sure = await self.app.push_screen_wait(Confirm("\n".join(asked)))
        return bool(sure)

    def _until(self, found: Marked, one: QueueRow | None) -> str:
        """The question until when, and before it whether somebody was promised the time it has."""
        asked = _("Put off until when?")
        if one is not None and one.agreed:
            office = self.desk.office
            when = due_in_words(one.due, office.clock(), office.calendar)
            return _("Agreed with them: {when}. Do they know?").format(when=when) + "\n" + asked
        if one is None:
            asked = _("{count} marked: put off until when?").format(count=found.count)
            if found.agreed:
                asked = _("Agreed with the customer: {count}.").format(count=found.agreed) + "\n" + asked
        return asked

    def _day(self, due: Due, load: Load | None = None) -> str:
        """A day, and how full it is."""
        said = day(due.on, self.desk.office.calendar.today(self.desk.office.clock()))
        return f"{said} · {load.words(due.on)}" if load else said

    def _settle(self, done: object) -> None:
        """What was marked has been dealt with; refused, it stays marked."""
        if done is not None:
            self._unmark()

    def _unmark(self) -> None:
        """Take all marks away."""
        lines = self.query_one(Lines)
        lines.marked.clear()
        lines.refresh()

    async def _next_step(self, lacking: tuple[str, ...]) -> None:
        """Ask for the next step of the deal that has none now; of several it is said."""
        from screens.dialogs.next_step import ask_next_step

        if len(lacking) == 1:
            await ask_next_step(self, lacking[0])
        elif lacking:
            sentence = _("NO NEXT STEP for {count} deals: they stand in red on the board.")
            self.say(sentence.format(count=len(lacking)), "warning")
