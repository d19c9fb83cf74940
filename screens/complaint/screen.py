"""A complaint as a case: hear them out step by step, write it down, put it right, ask whether it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static, TextArea

from data.casework import promise_answer, reopen_complaint, take_back_step, take_step
from data.model.complaint import Case, Step
from data.words import _
from screens.complaint.box import StepNow, Words
from screens.complaint.forms import edit_case, end_case
from screens.complaint.keeping import NEW, CasePage
from screens.complaint.keys import complaint_keys
from screens.complaint.rows import COLUMNS, head, rows_of
from screens.desk import Desk
from screens.dialogs.ask import AskWhen
from screens.dialogs.leaving import may_leave
from screens.dialogs.putting_off import move_step
from screens.dialogs.works import work_on
from screens.doors import OpenDeal, StartCall
from screens.widgets.lines import Lines
from screens.widgets.page import plain


class ComplaintScreen(CasePage):
    """One case in two views: the step to take while they speak, and the whole of it."""

    CSS_PATH = "complaint.tcss"
    WATCHES = ("complaint", "followup", "organisation", "contact", "deal")
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = complaint_keys()

    def __init__(self, desk: Desk, door: OpenDeal) -> None:
        super().__init__(desk, door)
        self._whole: bool | None = None
        """Whether the whole case is shown; None: as it stands with the case."""

    def contents(self) -> Iterable[Widget]:
        """Head, the step, the whole case, and where it is written down."""
        yield Static(plain(""), id="head")
        yield StepNow()
        yield Lines(COLUMNS, id="case", gap=1)
        yield Static(plain(""), id="said")
        yield Words()

    async def load(self) -> None:
        """The case; one that is not begun yet can be typed into at once, while they speak."""
        first = self.case is None
        await super().load()
        if first and self.case is not None:
            (self.query_one(Words) if self.case.id is None else self._keys()).focus()
        elif not isinstance(self.focused, Words):
            self._keys().focus()

    @property
    def whole(self) -> bool:
        """Whether the whole case is shown."""
        return not (self.case and self.case.live) if self._whole is None else self._whole

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """What a closed case and an open one have each for itself."""
        case = self.case
        begun, still = case is not None and case.id is not None, case is None or case.open
        wanted = {
            "take": still,
            "back": still and case is not None and any(step.taken for step in case.steps),
            "close": begun and still,
            "reopen": not still,
            "promise": begun and still,
            "edit": begun,
            "other": case is not None and len(case.others) > (1 if begun else 0),
            "anew": begun,
        }
        return wanted.get(action, True)

    def show(self) -> None:
        """Show the case as it stands."""
        case, office = self.case, self.desk.office
        if case is None:
            return
        self.set_class(self.whole, "-case")
        self.set_class(self.whole and case.open and case.present is not None, "-listed")
        self.query_one("#head", Static).update(head(case, office, self.size.width - 4))
        self.query_one(StepNow).show(case, office.calendar.today(office.clock()))
        self.query_one(Lines).show(rows_of(case, office))
        self.query_one("#said", Static).update(plain(_("what they say")))
        self.query_one(Words).read_only = not case.open
        self.refresh_bindings()

    @work(group="perform")
    async def action_take(self) -> None:
        """The step that is to be taken now is taken."""
        await self.flush()
        await self.load()
        step = self.case.present if self.case and self.case.open else None
        if step is not None:
            await self._take(step)

    @on(Lines.Chosen, "#case")
    def open_row(self, event: Lines.Chosen) -> None:
        """Enter on a step takes it or takes it back; on anything else changes that."""
        kind, _colon, name = (event.key or "").partition(":")
        if kind == "step":
            self._turn_step(name)
        elif kind == "wait":
            self._move(name)
        elif kind == "promise" or name == "promise":
            self.action_promise()
        elif name == "text":
            self.action_write()
        else:
            self.action_edit()

    @work(group="perform")
    async def action_back(self) -> None:
        """The step taken last was not taken after all."""
        taken = [step for step in self.case.steps if step.taken] if self.case else []
        if taken and self.case and self.case.id:
            last = max(taken, key=lambda step: (step.taken is not None and step.taken.timestamp(), taken.index(step)))
            await self.tried(take_back_step, self.case.id, last.key)

    def action_write(self) -> None:
        """Write what they say."""
        self.query_one(Words).focus()

    @work(group="dialog")
    async def action_edit(self) -> None:
        """The facts of the case, in a form."""
        if case := await self._fresh():
            await edit_case(self, case)

    @work(group="dialog")
    async def action_promise(self) -> None:
        """The day that was promised."""
        if not (case := await self._fresh()) or not case.open:
            return
        due = await self.app.push_screen_wait(AskWhen(_("By which day do they hear from you?"), self.desk.office))
        if due is not None:
            await self.attempt(promise_answer, case.id or "", due.on)

    @work(group="dialog")
    async def action_close(self) -> None:
        """Are they satisfied? Then it is closed."""
        if (case := await self._fresh()) and case.open:
            await end_case(self, case)

    @work(group="dialog")
    async def action_reopen(self) -> None:
        """It was not over."""
        if (case := await self._fresh()) and not case.open:
            await self.attempt(reopen_complaint, case.id or "")

    @work(group="dialog")
    async def action_call(self) -> None:
        """Call them about it, with the words for a complaint."""
        await self.flush()
        await self.load()
        if (case := self.case) is None:
            return
        kinds = self.desk.office.playbook.kinds
        script = next((kind.script for kind in kinds if kind.opens == "complaint" and kind.script), None)
        waiting = case.waiting[0].id if case.waiting else None
        self.post_message(
            StartCall(
                self.organisation_id,
                deal_id=case.deal_id,
                contact_id=case.contact_id,
                followup_id=waiting,
                script=script,
            )
        )

    @work(group="view")
    async def action_view(self) -> None:
        """The step alone, or the whole case."""
        self._whole = not self.whole
        self.show()
        if not self.query_one(Words).has_focus:
            self._keys().focus()

    @work(group="view")
    async def action_other(self) -> None:
        """The customer's next complaint."""
        if (case := self.case) is not None and case.others:
            at = case.others.index(case.id) if case.id in case.others else -1
            await self._turn(case.others[(at + 1) % len(case.others)])

    @work(group="view")
    async def action_anew(self) -> None:
        """Another complaint of theirs."""
        await self._turn(NEW)
        self.query_one(Words).focus()

    @work(group="dialog")
    async def action_work(self) -> None:
        """What else is done about their deal."""
        await self.flush()
        case = self.case
        await work_on(self, self.organisation_id, case.deal_id if case else self.deal_id)

    @work(group="view")
    async def action_leave(self) -> None:
        """Back to where we came from."""
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            return
        self.app.pop_screen()

    @on(Words.Left)
    def give_keys(self) -> None:
        """Letters are keys again."""
        self._keys().focus()

    @on(TextArea.Changed)
    def typed(self) -> None:
        """Keep what is typed."""
        self.keeper.typed("words", "")

    def on_resize(self, _event: Resize) -> None:
        """Lay the head out anew."""
        self.show()

    def _keys(self) -> Widget:
        """What takes the keys when nobody types."""
        return self.query_one(Lines) if self.whole else self.query_one(StepNow)

    async def _fresh(self) -> Case | None:
        """The case with everything typed in it; None where nothing was begun."""
        await self.flush()
        await self.load()
        if self.case is None or self.case.id is None:
            self.say(_("Nothing is written down yet: type what they say, or take the first step."), "warning")
            return None
        return self.case

    async def _turn(self, key: str) -> None:
        """Go over to another case of theirs."""
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            return
        self.case_id, self.seen, self._vanished, self._whole = key, "", "", None
        self.query_one(Words).load_text("")
        await self.load()
        self._keys().focus()

    async def _take(self, step: Step) -> None:
        if not await self.begin(step.key) and self.case_id:
            await self.tried(take_step, self.case_id, step.key)  # the page shows it: nothing pops up over their words
        await self.load()
        if not self.query_one(Words).has_focus:
            self._keys().focus()

    @work(group="perform")
    async def _turn_step(self, key: str) -> None:
        await self.flush()
        step = next((one for one in self.case.steps if one.key == key), None) if self.case else None
        if step is None or self.case is None or not self.case.open:
            return
        if step.taken is None:
            await self._take(step)
        elif self.case.id:
            await self.tried(take_back_step, self.case.id, key)

    @work(group="dialog")
    async def _move(self, key: str) -> None:
        await move_step(self, key)
