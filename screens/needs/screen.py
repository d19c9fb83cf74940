"""The needs analysis screen: a conversation and a form over the same answers, the needs under both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static, TextArea

from data.analyses import analysis_sheet
from data.answers import skip_question
from data.model.facts import SpinPart
from data.model.needs import Asked
from data.words import _
from screens.desk import Desk
from screens.dialogs.leaving import may_leave
from screens.needs.conversation import Conversation
from screens.needs.keys import READING, TALKING, needs_keys
from screens.needs.mapping import MappingKeys
from screens.needs.parts import Parts
from screens.needs.rows import agenda_of, coach_line, columns, head, rows_of, strip
from screens.widgets.lines import Lines
from screens.widgets.page import plain


class NeedsScreen(MappingKeys):
    """One analysis, in two views: the conversation to ask and write in, the form to read and to order the needs."""

    CSS_PATH = "needs.tcss"
    WATCHES = (
        *("analysis", "answer", "need", "question"),
        *("organisation", "contact", "meeting", "deal", "followup"),
    )
    BINDINGS: ClassVar[list[BindingType]] = needs_keys()

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk, organisation_id, deal_id)
        self.talking = True
        self.agenda = False
        """Whether the form shows only what is still to be asked."""
        self.current: str | None = None
        """Key of the question that is asked."""

    def contents(self) -> Iterable[Widget]:
        """Head, what is known, conversation or form, needs, coach."""
        yield Static(plain(""), id="head")
        yield Static(plain(""), id="findings")
        yield Conversation()
        yield Parts()
        with Vertical(id="foot"):
            yield Lines(columns(), id="needs", gap=2)
            yield Static(plain(""), id="coach")

    def on_mount(self) -> None:
        """Nothing can be typed before it is known what stands there."""
        self.query_one(Conversation).display = False
        self.query_one(Parts).display = False
        self.query_one("#findings", Static).display = False

    async def load(self) -> None:
        """The analysis as it stands; what is being typed here stays."""
        saves, first = self.saves, self.sheet is None
        sheet = await self.desk.ask(analysis_sheet, self.organisation_id, self.deal_id, self.analysis_id)
        self.note()
        if self.analysis_id not in (None, sheet.analysis_id):
            self.texts.turn()
        self.sheet, self.deal_id, self.analysis_id = sheet, sheet.deal_id, sheet.analysis_id
        if saves == self.saves:
            self.texts.read((asked.key, asked.answer) for asked in sheet.questions)
        if sheet.question(self.current) is None:
            open_ones = [asked.key for asked in sheet.questions if not asked.answered]
            self.current = next(iter(open_ones or [asked.key for asked in sheet.questions]), None)
        self._show()
        if first:
            self._turn(talking=True)

    @property
    def lit_question(self) -> Asked | None:
        """The question that is asked, or lit in the form."""
        if self.sheet is None:
            return None
        return self.sheet.question(self.current if self.talking else self.query_one(Parts).key)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Each view has its own keys."""
        return action not in (READING if self.talking else TALKING)

    async def turn_to(self, analysis_id: str | None) -> None:
        """Go over to another analysis of the same customer; None for the newest of the deal."""
        await self.flush()
        self.texts.turn()
        self.analysis_id, self.current = analysis_id, None
        await self.load()
        self.query_one(Parts).select(self.current)

    def action_agenda(self) -> None:
        """Only what is still to be asked; and back to all."""
        self.agenda = not self.agenda
        self._show()

    def action_find(self) -> None:
        """To a question that finds what is missing; again, to the next."""
        keys = [asked.key for asked in self.missing()]
        if not keys:
            self.say(_("Nothing that the playbook asks for is missing."))
            return
        here = self.lit_question
        self._go(keys[(keys.index(here.key) + 1) % len(keys)] if here and here.key in keys else keys[0])

    @work(group="step")
    async def action_step(self, step: int) -> None:
        """The next question (1), or the one before (-1)."""
        if self.sheet is None or self.current is None:
            return
        self.note()
        keys = [asked.key for asked in self.sheet.questions]
        at = keys.index(self.current) + step
        asked = self.sheet.question(self.current)
        if 0 <= at < len(keys):
            self._go(keys[at])
        else:
            self.say(_("That was the last question.") if step > 0 else _("That is the first question."))
        if step > 0 and asked and not self.texts.here(asked.key).strip():
            await self.flush()
            if self.sheet.analysis_id or self.saves:
                await self.attempt(skip_question, await self.analysis(), asked)

    def action_part(self) -> None:
        """The next part, at its first open question."""
        asked = self.lit_question
        if self.sheet is None or asked is None:
            return
        order = list(SpinPart)
        at = order.index(asked.part)
        for part in (*order[at + 1 :], *order[:at]):
            peers = [one for one in self.sheet.questions if one.part == part]
            if peers:
                self._go(next((one.key for one in peers if not self.texts.here(one.key).strip()), peers[0].key))
                return

    def action_need(self) -> None:
        """A need from the answer, or from the words selected in it."""
        self.write_need(self.query_one(Conversation).box.chosen_words, self.lit_question)

    def action_new(self) -> None:
        """A need from the lit answer."""
        asked = self.lit_question
        self.write_need(asked.answer if asked else "", asked)

    @work(group="dialog")
    async def action_own(self) -> None:
        """Add a question of the rep's own to this part, and ask it."""
        asked = self.lit_question
        added = await self.own_question(asked.part if asked else SpinPart.SITUATION)
        if added is not None:
            await self.load()
            self._go(added)
            self._turn(talking=True)

    def action_ask(self) -> None:
        """As in the conversation."""
        self.action_own()

    @work(group="view")
    async def action_form(self) -> None:
        """All questions and answers."""
        await self.flush()
        self._turn(talking=False)

    def action_talk(self) -> None:
        """Back to the conversation, at the lit question."""
        if asked := self.lit_question:
            self._go(asked.key)
        self._turn(talking=True)

    @on(Parts.Chosen)
    def ask(self, event: Parts.Chosen) -> None:
        """Ask this question."""
        self._go(event.key)
        self._turn(talking=True)

    @on(Lines.Chosen, "#needs")
    def open_need(self) -> None:
        """Change this need."""
        self.action_edit()

    def action_other(self) -> None:
        """From the questions to the needs, and back."""
        parts, needs = self.query_one(Parts), self.query_one("#needs")
        (needs if parts.has_focus else parts).focus()

    @work(group="view")
    async def action_leave(self) -> None:
        """Back to where we came from."""
        await self.flush()
        if not await may_leave(self.app, self.keeper):
            return
        self.app.pop_screen()

    @on(TextArea.Changed)
    def typed(self) -> None:
        """Keep what is typed."""
        self.note()

    def on_resize(self, event: Resize) -> None:
        """Lay the head and the coach's line out anew."""
        self.set_class(event.size.height >= 34, "-tall")
        if self.sheet is not None:
            self._show()

    def _go(self, key: str) -> None:
        self.note()
        self.catch_up()
        self.current = key
        self.query_one(Parts).select(key)
        self._show()

    def _turn(self, *, talking: bool) -> None:
        self.talking = talking
        conversation, parts = self.query_one(Conversation), self.query_one(Parts)
        conversation.display, parts.display = talking, not talking
        self._known()
        (conversation.box if talking and self.current else parts).focus()
        if not talking:
            parts.select(self.current)
        self.refresh_bindings()

    def _show(self) -> None:
        self.note()
        sheet = self.sheet
        if sheet is None:
            return
        office = self.desk.office
        width, today = self.size.width - 2, office.calendar.today(office.clock())
        asked = sheet.question(self.current)
        text = self.texts.here(asked.key) if asked else ""
        self.query_one("#head", Static).update(head(sheet, today, width))
        self.query_one(Conversation).show(sheet, asked, text)
        self._known()
        self.query_one(Parts).show(agenda_of(sheet) if self.agenda else sheet.questions, sheet.tally)
        self.query_one("#needs", Lines).show(rows_of(sheet, office))
        self.query_one("#coach", Static).update(coach_line(sheet, today, width - 4))

    def _known(self) -> None:
        """What is known by now, over the form."""
        shown, sheet = self.query_one("#findings", Static), self.sheet
        shown.display = not self.talking and sheet is not None and bool(sheet.findings or self.agenda)
        if sheet is not None and shown.display:
            shown.update(strip(sheet, self.size.width - 6, agenda=self.agenda))
