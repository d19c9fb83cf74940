"""The quote screen: the options of a version side by side, changed, given, accepted or declined by keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from data.model.facts import PaperKind, QuoteState
from data.model.figures import euros
from data.model.quote import STATES, Option, Quote
from data.model.wording import date_of
from data.quote_sheet import quote_sheet
from data.quotes import accept_quote, decline_quote, give_quote
from data.words import N_, _
from screens.dialogs.ask import Choice, Choose, Confirm
from screens.doors import OpenPaper
from screens.quote.drafting import Drafting
from screens.quote.head import head, nothing, warning
from screens.quote.options import Options
from screens.widgets.page import plain

NEEDED = frozenset(
    {
        "add",
        "drop",
        "smaller",
        "drop_option",
        "term",
        "vat",
        "until",
        "older",
        "write",
        "given",
        "accepted",
        "declined",
    }
)
"""What can be done only where there is a quote."""


class QuoteScreen(Drafting):
    """A deal's quote: the newest version to work on, older ones to read."""

    CSS_PATH = "quote.tcss"
    WATCHES = ("quote", "deal", "organisation", "contact", "procurement")
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("e", "edit", N_("edit"), show=False, id="quote.edit", tooltip=N_("Change the lit line, or rename")),
        Binding("a", "add", N_("add line"), id="quote.add", tooltip=N_("Another line in the lit option")),
        Binding("s", "smaller", N_("smaller"), id="quote.smaller", tooltip=N_("A smaller start or a trial beside it")),
        Binding("t", "term", N_("term"), id="quote.term", tooltip=N_("The price of another term")),
        Binding("w", "write", N_("text"), id="quote.write", tooltip=N_("The quote as text: read over, edit, send")),
        Binding("g", "given", N_("given"), id="quote.given", tooltip=N_("They have it: reactions are asked for")),
        Binding("A", "accepted", N_("accepted"), id="quote.accepted", tooltip=N_("They said yes to an option")),
        Binding("X", "declined", N_("declined"), id="quote.declined", tooltip=N_("They said no to this version")),
        Binding("x", "drop", N_("drop line"), id="quote.drop", tooltip=N_("Drop the lit line")),
        Binding("d", "drop_option", N_("drop option"), id="quote.drop_option", tooltip=N_("Drop the lit option")),
        Binding("y", "until", N_("until"), id="quote.until", tooltip=N_("Until when it stands")),
        Binding("v", "vat", N_("VAT"), id="quote.vat", tooltip=N_("VAT in percent")),
        Binding("N", "next", N_("new version"), id="quote.next", tooltip=N_("A copy of the newest version to work on")),
        Binding(
            "o", "older", N_("versions"), id="quote.older", tooltip=N_("Read an older version, or back to the newest")
        ),
        Binding("escape", "app.pop_screen", N_("back"), id="quote.back", tooltip=N_("Back to where you were")),
    ]

    def contents(self) -> Iterable[Widget]:
        """Head, what to mind, the options."""
        yield Static(plain(""), id="head")
        yield Static(plain(""), id="warning")
        yield Static(plain(""), id="empty")
        yield Options()

    def on_mount(self) -> None:
        """The keys go to the options."""
        self.options.focus()

    async def load(self) -> None:
        """The quote as it stands."""
        self.sheet = sheet = await self.desk.ask(quote_sheet, self.organisation_id, self.deal_id)
        if self.chosen is not None and self.chosen not in [known.id for known in sheet.quotes]:
            self.chosen = None
        quote, office = self.quote, self.desk.office
        now, calendar = office.clock(), office.calendar
        minded = warning(sheet, quote, now, calendar)
        self.query_one("#head", Static).update(head(sheet, quote, now, calendar))
        self.query_one("#warning", Static).update(plain(minded))
        self.query_one("#warning").display = bool(minded)
        self.query_one("#empty", Static).update(plain(nothing(sheet)))
        self.query_one("#empty").display = quote is None
        self.options.show(quote)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's form
        """Most can be done only where there is a quote."""
        return self.quote is not None or action not in NEEDED

    @on(Options.Chosen)
    def change(self) -> None:
        """Change what is lit, or make the first version."""
        self.action_edit()

    def action_write(self) -> None:
        """The quote as text."""
        if (quote := self.quote) is not None:
            self.post_message(OpenPaper(PaperKind.QUOTE, self.organisation_id, quote.deal_id, quote_id=quote.id))

    @work(group="dialog")
    async def action_older(self) -> None:
        """Choose a version to look at."""
        if self.sheet is None:
            return
        today = self.desk.office.calendar.today(self.desk.office.clock())
        choices = [
            Choice(
                known.id,
                _("version {number}, {state}").format(number=known.number, state=_(STATES[known.state])),
                " · ".join([date_of(known.valid_until, today), *(euros(option.total) for option in known.options[:2])]),
            )
            for known in self.sheet.quotes
        ]
        key = await self.app.push_screen_wait(Choose(_("Which version?"), choices))
        if key is not None:
            self.chosen = None if key == self.sheet.quotes[0].id else key
            await self.load()

    @work(group="dialog")
    async def action_given(self) -> None:
        """They have it now."""
        if (quote := self.quote) is None:
            return
        if quote.state != QuoteState.DRAFT:
            self.say(_("That version is not a draft any more: make the next version."), "warning")
            return
        question = _("Was version {number} given to them? It is not changed after that.").format(number=quote.number)
        if await self.app.push_screen_wait(Confirm(question)):
            await self.attempt(give_quote, quote.id, seen=quote.version)

    @work(group="dialog")
    async def action_accepted(self) -> None:
        """They said yes."""
        if (quote := self.quote) is None:
            return
        option = await self._which(quote)
        if option is not None:
            await self.attempt(accept_quote, quote.id, option.key)

    @work(group="dialog")
    async def action_declined(self) -> None:
        """They said no."""
        if (quote := self.quote) is None:
            return
        if quote.state not in (QuoteState.GIVEN, QuoteState.ACCEPTED):
            self.say(_("Only a version that they were given can be declined."), "warning")
            return
        question = _("Did they decline version {number}?").format(number=quote.number)
        if await self.app.push_screen_wait(Confirm(question)):
            await self.attempt(decline_quote, quote.id)

    async def _which(self, quote: Quote) -> Option | None:
        """The option they said yes to."""
        if len(quote.options) == 1:
            (only,) = quote.options
            asked = _("Did they accept “{option}”, {total} without VAT?").format(
                option=only.name, total=euros(only.total)
            )
            return only if await self.app.push_screen_wait(Confirm(asked)) else None
        choices = [Choice(option.key, option.name, euros(option.total)) for option in quote.options]
        key = await self.app.push_screen_wait(Choose(_("Which option did they accept?"), choices))
        return quote.option(key) if key is not None else None
