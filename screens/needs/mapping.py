"""What can be done with a whole analysis: who decides, begun anew, compared, carried on to the other works."""

from __future__ import annotations

from textual import work

from data.analyses import Mapped, analyses_of, analysis_sheet, begin_anew
from data.model.bygone import show_day
from data.model.comparing import compare
from data.model.needs import Asked
from data.model.process import Work
from data.model.refusal import Refusal
from data.model.wording import date_of
from data.questions import keep_question, release_question
from data.words import _, plural
from screens.dialogs.ask import Choice, Choose, Confirm
from screens.doors import OpenDeal
from screens.needs.answers import AnswerKeys
from screens.needs.compare import Compare
from screens.needs.people import People


class MappingKeys(AnswerKeys):
    """A page over one analysis, with the keys of the whole of it."""

    @work(group="dialog")
    async def action_people(self) -> None:
        """Who takes part in the purchase, and in which role."""
        await self.app.push_screen_wait(People(self.desk, self.organisation_id))

    @work(group="perform")
    async def action_remember(self) -> None:
        """Ask the lit question of one's own from now on; asked from now on already, no longer."""
        if self.sheet is None or (asked := self.lit_question) is None:
            return
        operation = release_question if asked.kept else keep_question
        await self.attempt(operation, asked, self.sheet.segment, self.sheet.language)

    @work(group="dialog")
    async def action_anew(self) -> None:
        """Begin a new mapping of the same deal; where somebody did already, go over to it."""
        if (sheet := self.sheet) is None:
            return
        await self.flush()
        if sheet.newer is not None:
            question = _("A newer mapping was begun {day}. Go over to it?").format(
                day=date_of(sheet.newer, self.desk.office.calendar.today(self.desk.office.clock()))
            )
            if await self.app.push_screen_wait(Confirm(question)):
                await self.turn_to(None)
            return
        question = _("Map the needs of {organisation} anew? What is written here stays and is shown as last time.")
        if await self.app.push_screen_wait(Confirm(question.format(organisation=sheet.organisation))):
            done = await self.attempt(begin_anew, self.organisation_id, self.deal_id)
            if done is None:
                self.reload()
            else:
                await self.turn_to(done.result)

    @work(group="dialog")
    async def action_compare(self) -> None:
        """What they said in an earlier analysis, beside this one."""
        if (sheet := self.sheet) is None:
            return
        await self.flush()
        others = [one for one in await self.desk.ask(analyses_of, self.organisation_id) if one.id != sheet.analysis_id]
        if not others:
            self.say(_("There is no other mapping of theirs to compare with."))
            return
        key: str | None = others[0].id
        if len(others) > 1:
            key = await self.app.push_screen_wait(Choose(_("Compare with which?"), [_choice(one) for one in others]))
        other = next((one for one in others if one.id == key), None)
        if other is not None:
            try:
                await self._compare(other)
            except Refusal as refusal:
                self.say(str(refusal), "warning")

    def action_memo(self) -> None:
        """The memo of what was said."""
        self.action_work("memo")

    @work(group="view")
    async def action_work(self, wanted: Work) -> None:
        """On to another work on the same deal."""
        await self.flush()
        self.post_message(OpenDeal(wanted, self.organisation_id, self.deal_id))

    def missing(self) -> list[Asked]:
        """A question to ask for each thing that is not known yet, the weightiest first."""
        if self.sheet is None:
            return []
        found = []
        for finding in self.sheet.open_findings:
            asked = [one for key in finding.questions if (one := self.sheet.question(key)) and not one.answered]
            found += [one for one in asked[:1] if one not in found]
        return found

    async def turn_to(self, analysis_id: str | None) -> None:
        """Go over to another analysis of the same customer; None for the newest of the deal."""

    async def _compare(self, other: Mapped) -> None:
        mine = await self.desk.ask(analysis_sheet, self.organisation_id, self.deal_id, self.analysis_id)
        theirs = await self.desk.ask(analysis_sheet, self.organisation_id, other.deal_id, other.id)
        begun = mine.begun or self.desk.office.calendar.today(self.desk.office.clock())
        then, now = ((theirs, other.day), (mine, begun))
        if other.day > begun:
            then, now = now, then
        question = _("{organisation}: then and now").format(organisation=mine.organisation)
        await self.app.push_screen_wait(Compare(question, compare(then[0], now[0]), then[1], now[1]))


def _choice(one: Mapped) -> Choice:
    answers = plural("{count} answer", "{count} answers", one.answers)
    needs = plural("{count} need", "{count} needs", one.needs)
    return Choice(one.id, show_day(one.day), " · ".join(filter(None, [answers, needs, one.deal])))
