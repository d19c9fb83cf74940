"""What can be done with a draft: its lines, options, term, VAT and validity; on a given version it makes the next."""

from __future__ import annotations

from textual import work

from data.model.figures import euros, figure, read_months, read_vat
from data.model.proposal import begin_smaller, for_term, price_of, term_name
from data.model.quote import Option, Quote, QuoteLine
from data.quote_drafts import (
    add_start,
    add_whole,
    drop_line,
    drop_option,
    name_option,
    put_line,
    set_term,
    set_validity,
    set_vat,
)
from data.quote_sheet import QuoteSheet
from data.quotes import new_quote
from data.words import _
from screens.desk import Desk
from screens.dialogs.ask import AskRead, AskWhen, Choice, Choose
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.quote.editor import LineEditor, line_in, line_sheet
from screens.quote.options import Options
from screens.widgets.page import Page

OTHER = "other"
"""The choice of what is not on the list."""


class Drafting(Page):
    """A page over a deal's quote, with the keys that change it."""

    def __init__(self, desk: Desk, organisation_id: str, deal_id: str | None = None) -> None:
        super().__init__(desk)
        self.organisation_id = organisation_id
        self.deal_id = deal_id
        self.sheet: QuoteSheet | None = None
        self.chosen: str | None = None
        """Key of an older version that is looked at; None: the newest."""

    @property
    def quote(self) -> Quote | None:
        """The version on the screen."""
        return self.sheet.quote(self.chosen) if self.sheet else None

    @property
    def options(self) -> Options:
        """The list of options."""
        return self.query_one(Options)

    @property
    def lit(self) -> tuple[Quote, Option] | None:
        """The version and its lit option, where they may be changed; else it is said why not."""
        quote, option = self.quote, self.options.option
        if quote is None or option is None:
            self.action_next()
            return None
        if self.sheet is not None and quote.id != self.sheet.quotes[0].id:
            self.say(_("Older versions are only read: o goes to the newest."), "warning")
            return None
        return quote, option

    def action_next(self) -> None:
        """The next version: a copy of the newest, or the first from the price table."""
        if self.sheet is not None and self.sheet.deal_id is not None:
            self.chosen = None
            self.perform(new_quote, self.sheet.deal_id)

    def action_edit(self) -> None:
        """Change the lit line, or the name of the lit option."""
        if lit := self.lit:
            if self.options.line is None:
                self._rename(*lit)
            else:
                self._edit(*lit, self.options.line, self.options.at)

    def action_add(self) -> None:
        """Another line."""
        if lit := self.lit:
            self._edit(*lit, None, None)

    def action_drop(self) -> None:
        """Drop the lit line."""
        if (lit := self.lit) and (at := self.options.at) is not None:
            quote, option = lit
            self.perform(drop_line, quote.id, option.key, at, seen=quote.version)

    def action_drop_option(self) -> None:
        """Drop the lit option."""
        if lit := self.lit:
            quote, option = lit
            self.perform(drop_option, quote.id, option.key, seen=quote.version)

    @work(group="dialog")
    async def action_smaller(self) -> None:
        """A smaller start, or another whole, beside the lit whole, or the first where a smaller one is lit."""
        lit, sheet = self.lit, self.sheet
        if lit is None or sheet is None:
            return
        quote, option = lit
        option = next((one for one in (option, *quote.options) if one.start is None), option)
        starts = {start.key: start for start in sheet.starts}
        choices = [
            Choice(key, start.name.said(quote.language), euros(begin_smaller(option, start, quote.language).total))
            for key, start in starts.items()
        ]
        question = _("What beside “{option}”?").format(option=option.name)
        choices.append(Choice(OTHER, _("another whole, as the price table has it")))
        key = await self.app.push_screen_wait(Choose(question, choices))
        if key is None:
            return
        before = {known.key for known in quote.options}
        if key == OTHER:
            done = await self.attempt(add_whole, quote.id, seen=quote.version)
        else:
            done = await self.attempt(add_start, quote.id, option.key, starts[key], seen=quote.version)
        if done is not None:
            await self.load()
            self.options.light(next((one.key for one in self._keys() if one.key not in before), option.key))

    @work(group="dialog")
    async def action_term(self) -> None:
        """The price of another term."""
        lit, sheet = self.lit, self.sheet
        if lit is None or sheet is None:
            return
        quote, option = lit
        price = price_of(self.desk.office.playbook, sheet.segment, option)
        choices = [
            Choice(
                str(step.months),
                term_name(step.months, quote.language),
                euros(for_term(option, price, step.months, quote.language).total),
            )
            for step in (price.steps if price else ())
        ]
        question = _("For how long?")
        key: str | None = OTHER
        if choices:
            choices.append(Choice(OTHER, _("another term")))
            key = await self.app.push_screen_wait(Choose(question, choices))
        months = int(key) if key and key != OTHER else None
        if key == OTHER:
            asked = AskRead(
                question,
                read_months,
                lambda found: euros(for_term(option, price, found, quote.language).total),
                placeholder=_("months, for example 9"),
            )
            months = await self.app.push_screen_wait(asked)
        if months is not None:
            await self.attempt(set_term, quote.id, option.key, months, seen=quote.version)

    @work(group="dialog")
    async def action_vat(self) -> None:
        """Another VAT."""
        if lit := self.lit:
            quote, _option = lit
            question = AskRead(
                _("VAT in percent"), read_vat, lambda found: f"{figure(found)} %", given=figure(quote.vat)
            )
            if (vat := await self.app.push_screen_wait(question)) is not None:
                await self.attempt(set_vat, quote.id, vat, seen=quote.version)

    @work(group="dialog")
    async def action_until(self) -> None:
        """Another last day."""
        if lit := self.lit:
            quote, _option = lit
            example = _("31.12. · in 2 weeks · 1 m")
            question = AskWhen(_("Until when does it stand?"), self.desk.office, placeholder=example)
            if (due := await self.app.push_screen_wait(question)) is not None:
                await self.attempt(set_validity, quote.id, due.on, seen=quote.version)

    @work(group="dialog")
    async def _edit(self, quote: Quote, option: Option, line: QuoteLine | None, at: int | None) -> None:
        """A line's form; when somebody changed the quote meanwhile, the line is looked for by its words."""
        spot = {"quote": quote.id, "at": at}

        async def save(filled: Filled, seen: int | None) -> None:
            where = spot["at"] if isinstance(spot["at"], int) else None
            await self.written(put_line, str(spot["quote"]), option.key, line_in(filled), at=where, seen=seen or 0)

        async def again() -> Sheet:
            found, place = await self._again(option.key, line, at)
            spot.update(quote=found.id, at=place)
            stands = found.option(option.key).lines[place] if place is not None else line
            return line_sheet(stands, _usual(option), found.version)

        key = f"quoteline/{quote.id}/{option.key}/{'new' if at is None else at}"
        sheet = line_sheet(line, _usual(option), quote.version)
        editor = LineEditor(option.name, sheet, desk=self.desk, save=save, draft=key, again=again)
        if await self.app.push_screen_wait(editor) is not None:
            await self.load()
            self.options.light(option.key, len(option.lines) if at is None else at)

    @work(group="dialog")
    async def _rename(self, quote: Quote, option: Option) -> None:
        """The form for an option's name."""

        def fields(shown: Quote) -> Sheet:
            return Sheet((Field("name", _("Name"), shown.option(option.key).name, needed=True),), shown.version)

        held = {"quote": quote.id}

        async def save(filled: Filled, seen: int | None) -> None:
            await self.written(name_option, held["quote"], option.key, filled["name"], seen=seen or 0)

        async def again() -> Sheet:
            found, _place = await self._again(option.key, None, None)
            held["quote"] = found.id
            return fields(found)

        key = f"quoteoption/{quote.id}/{option.key}"
        form = Form(_("What is this option called?"), fields(quote), desk=self.desk, save=save, draft=key, again=again)
        await self.app.push_screen_wait(form)

    async def _again(self, option_key: str, line: QuoteLine | None, at: int | None) -> tuple[Quote, int | None]:
        """The newest version as it stands now, and the place of the line in it; None: it is not there any more.

        Raises:
            NotFound: when the option is not there any more.
        """
        self.chosen = None
        await self.load()
        found = self.quote
        assert found is not None
        lines = found.option(option_key).lines
        if line is None:
            return found, None
        same = [place for place, other in enumerate(lines) if other.what == line.what]
        return found, at if at in same else next(iter(same), None)

    def _keys(self) -> tuple[Option, ...]:
        return self.quote.options if self.quote else ()


def _usual(option: Option) -> QuoteLine | None:
    """A line that tells the usual quantity and term of an option."""
    return max(option.lines, key=lambda line: (line.months, line.quantity), default=None)
