"""The needs analysis screen: a conversation and a form over the same answers, the needs under both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.events import Resize
from textual.widget import Widget
from textual.widgets import Static, TextArea

from data.analyses import analysis_sheet
from data.answers import skip_question
from data.model.facts import SpinPart
from data.model.needs import Asked
from data.words import N_, _
from screens.desk import Desk
from screens.needs.answers import AnswerKeys
from screens.needs.conversation import Conversation
from screens.needs.parts import Parts
from screens.needs.rows import coach_line, columns, head, rows_of
from screens.widgets.lines import Lines
from screens.widgets.page import plain

TALKING = frozenset({"step", "part", "form", "need", "own"})
"""What the keys do in the conversation only."""

READING = frozenset({"new", "edit", "drop", "rank", "severity", "kind", "leave", "talk", "other", "ask"})
"""What the keys do in the form only."""


class NeedsScreen(AnswerKeys):
    """One analysis, in two views: the conversation to ask and write in, the form to read and to order the needs."""

    CSS_PATH = "needs.tcss"
    WATCHES = ("analysis", "answer", "need", "organisation", "contact", "meeting", "deal")
    BINDINGS: ClassVar[list[BindingType]] = [
        # Each view has its own meaning for tab, F7, ctrl+o and escape; the order is that of the footer in both.
        Binding("tab", "step(1)", N_("next"), id="needs.next", tooltip=N_("The next question; empty is skipped")),
        Binding("shift+tab", "step(-1)", N_("back"), id="needs.back", tooltip=N_("The question before")),
        Binding("n,f7", "new", N_("new need"), id="needs.new", tooltip=N_("Write down a need from the lit answer")),
        Binding("f7", "need", N_("need from this"), id="needs.need", tooltip=N_("Write down a need from this answer")),
        Binding("e", "edit", N_("edit need"), id="needs.edit", tooltip=N_("Change the lit need")),
        Binding("K", "rank(-1)", N_("up"), id="needs.up", tooltip=N_("The lit need matters more to them")),
        Binding("J", "rank(1)", N_("down"), id="needs.down", tooltip=N_("The lit need matters less to them")),
        *(
            Binding(
                str(number),
                f"severity({number})",
                N_("severity"),
                show=False,
                id=f"needs.severity{number}",
                tooltip=N_("How badly the lit need hurts, 1-5"),
            )
            for number in range(1, 6)
        ),
        Binding("i", "kind", N_("implied"), id="needs.kind", tooltip=N_("A difficulty admitted, or a wish stated")),
        Binding("x", "drop", N_("drop"), id="needs.drop", tooltip=N_("Drop the lit need, or your own question")),
        Binding("f8", "part", N_("part"), id="needs.part", tooltip=N_("Jump to the next part: S, P, I, N")),
        Binding("o,ctrl+o", "ask", N_("own question"), id="needs.ask", tooltip=N_("Add a question of your own here")),
        Binding("ctrl+o", "own", N_("own question"), id="needs.own", tooltip=N_("Add a question of your own here")),
        Binding("t", "talk", N_("ask on"), id="needs.talk", tooltip=N_("Back to the conversation")),
        Binding("tab,shift+tab", "other", N_("to needs"), id="needs.other", tooltip=N_("Between questions and needs")),
        Binding(
            "escape", "form", N_("form"), id="needs.form", tooltip=N_("All questions and answers, and letter keys")
        ),
        Binding("escape", "leave", N_("back"), id="needs.leave", tooltip=N_("Leave; everything is saved")),
    ]

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk, organisation_id, deal_id)
        self.talking = True
        self.current: str | None = None
        """Key of the question that is asked."""

    def contents(self) -> Iterable[Widget]:
        """Head, conversation or form, needs, coach."""
        yield Static(plain(""), id="head")
        yield Conversation()
        yield Parts()
        with Vertical(id="foot"):
            yield Lines(columns(), id="needs", gap=2)
            yield Static(plain(""), id="coach")

    def on_mount(self) -> None:
        """Nothing can be typed before it is known what stands there."""
        self.query_one(Conversation).display = False
        self.query_one(Parts).display = False

    async def load(self) -> None:
        """The analysis as it stands; what is being typed here stays."""
        saves, first = self.saves, self.sheet is None
        sheet = await self.desk.ask(analysis_sheet, self.organisation_id, self.deal_id)
        self.sheet, self.deal_id = sheet, sheet.deal_id
        self.note()
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
        self.current = key
        self.query_one(Parts).select(key)
        self._show()

    def _turn(self, *, talking: bool) -> None:
        self.talking = talking
        conversation, parts = self.query_one(Conversation), self.query_one(Parts)
        conversation.display, parts.display = talking, not talking
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
        width = self.size.width - 2
        asked = sheet.question(self.current)
        text = self.texts.here(asked.key) if asked else ""
        self.query_one("#head", Static).update(head(sheet, office.calendar.today(office.clock()), width))
        self.query_one(Conversation).show(sheet, asked, text)
        self.query_one(Parts).show(sheet.questions)
        self.query_one("#needs", Lines).show(rows_of(sheet, office))
        self.query_one("#coach", Static).update(coach_line(sheet, width - 4))
