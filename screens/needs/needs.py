"""What can be done with the needs of an analysis: write one down, change, order and drop them."""

from __future__ import annotations

from dataclasses import replace

from textual import work

from data.analyses import analysis_sheet, start_analysis
from data.answers import drop_question
from data.model.facts import NeedKind, SpinPart
from data.model.needs import Asked, Need, NeedFacts, Sheet, suggested_benefits
from data.model.wording import brief
from data.needs import add_need, change_need, drop_need, rank_need
from data.questions import release_question
from data.words import _
from screens.desk import Desk
from screens.dialogs.fields import Sheet as Fields
from screens.dialogs.form import Filled
from screens.needs.editor import NeedEditor, facts_in, need_sheet
from screens.widgets.lines import Lines
from screens.widgets.page import Page


class NeedKeys(Page):
    """A page over one analysis, with the keys of its needs."""

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.analysis_id: str | None = None
        """Which analysis is written in, once it is known: another window may begin a newer one."""
        self.sheet: Sheet | None = None

    @property
    def lit_need(self) -> Need | None:
        """The need under the cursor."""
        return self.sheet.need(self.query_one("#needs", Lines).key) if self.sheet else None

    @property
    def lit_question(self) -> Asked | None:
        """The question that is asked or lit."""
        return None

    async def analysis(self) -> str:
        """The key of the analysis, begun now if there is none.

        Raises:
            Refusal: when the organisation is gone.
        """
        if self.analysis_id is None:
            self.analysis_id = (await self.desk.do(start_analysis, self.organisation_id, self.deal_id)).result
        return self.analysis_id

    @work(group="dialog")
    async def write_need(self, words: str, asked: Asked | None) -> None:
        """Ask for a new need; `words` stand there at first."""
        if self.sheet is None:
            return
        await self.flush()
        question = asked.key if asked else None
        first, _rest = suggested_benefits(self.desk.office.playbook, self.sheet.segment, question)
        wish = asked is not None and asked.part == SpinPart.NEED_PAYOFF
        facts = NeedFacts(
            words=brief(words, 300),
            kind=NeedKind.EXPLICIT if wish else NeedKind.IMPLIED,
            benefit=first[0].key if first else None,
            question=question,
        )

        async def save(filled: Filled, _seen: int | None) -> None:
            await self.written(add_need, await self.analysis(), facts_in(filled, question))

        key = f"need/{self.deal_id or self.organisation_id}/{question or ''}"
        await self.app.push_screen_wait(
            NeedEditor(_("A need"), self._fields(facts, None), desk=self.desk, save=save, draft=key)
        )

    @work(group="dialog")
    async def edit_need(self, need: Need) -> None:
        """Ask for what is known of a need."""

        async def save(filled: Filled, seen: int | None) -> None:
            await self.written(change_need, need.id, facts_in(filled, need.question), seen=seen or 0)

        async def again() -> Fields:
            self.sheet = await self.desk.ask(analysis_sheet, self.organisation_id, self.deal_id, self.analysis_id)
            found = self.sheet.need(need.id) or need
            return self._fields(found, found.version)

        editor = NeedEditor(
            _("A need"),
            self._fields(need, need.version),
            desk=self.desk,
            save=save,
            draft=f"need/{need.id}",
            again=again,
        )
        await self.app.push_screen_wait(editor)

    def action_edit(self) -> None:
        """Change the lit need."""
        if need := self.lit_need:
            self.edit_need(need)

    def action_rank(self, step: int) -> None:
        """Move the lit need in the customer's order of importance."""
        if need := self.lit_need:
            self.perform(rank_need, need.id, step)

    def action_severity(self, severity: int) -> None:
        """How badly the lit need hurts."""
        if (need := self.lit_need) and need.severity != severity:
            self.perform(change_need, need.id, replace(need, severity=severity), seen=need.version)

    def action_kind(self) -> None:
        """From implied to explicit, and back."""
        if need := self.lit_need:
            other = NeedKind.IMPLIED if need.kind == NeedKind.EXPLICIT else NeedKind.EXPLICIT
            self.perform(change_need, need.id, replace(need, kind=other), seen=need.version)

    @work(group="perform")
    async def action_drop(self) -> None:
        """Drop the lit need, or the question the rep added where the cursor stands on one."""
        if self.focused is not None and self.focused.id == "needs":
            if need := self.lit_need:
                await self.attempt(drop_need, need.id)
        elif (asked := self.lit_question) and self.sheet and asked.kept:
            await self.attempt(release_question, asked, self.sheet.segment, self.sheet.language)
        elif asked and self.sheet and self.sheet.analysis_id:
            await self.flush()
            await self.attempt(drop_question, self.sheet.analysis_id, asked)

    def _fields(self, facts: NeedFacts, seen: int | None) -> Fields:
        assert self.sheet is not None
        return need_sheet(facts, seen, self.desk.office, self.sheet)
