"""The head of a quote: whose, which version, how far it has come; and what to mind."""

from __future__ import annotations

from datetime import datetime

from textual.content import Content

from data.model.calendar import Calendar
from data.model.facts import QuoteState
from data.model.figures import figure
from data.model.naming import LANGUAGES
from data.model.quote import STATES, Quote
from data.model.wording import date_of
from data.quote_sheet import QuoteSheet
from data.words import _


def head(sheet: QuoteSheet, quote: Quote | None, now: datetime, calendar: Calendar) -> Content:
    """Whose quote it is, and its version, state, last day, VAT and language."""
    title = Content.assemble((_("Quote"), "bold $accent"), "  ", (sheet.organisation, "bold"))
    if sheet.contact:
        title = Content.assemble(title, (f" · {sheet.contact}", "$text-muted"))
    if quote is None:
        return title
    today = calendar.today(now)
    until = _("stands until {day}") if quote.valid_until >= today else _("stood until {day}")
    spoken = LANGUAGES.get(quote.language, quote.language)
    told = [
        _("version {number}, {state}").format(number=quote.number, state=_state(quote, calendar, now)),
        until.format(day=date_of(quote.valid_until, today)),
        _("VAT {percent} %").format(percent=figure(quote.vat)),
        _(spoken),
    ]
    return Content("\n").join([title, Content(" · ".join(told))])


def warning(sheet: QuoteSheet, quote: Quote | None, now: datetime, calendar: Calendar) -> str:
    """What to mind before the quote is talked about; empty when nothing."""
    if sheet.silent:
        return _("! Their way of purchasing: the price may not be discussed, only the bid made clear.")
    if quote is None:
        return ""
    if quote.id != sheet.quotes[0].id:
        return _("! An older version, only to read: o goes to the newest.")
    if quote.expired(calendar.today(now)):
        return _("! It has expired: N makes the next version.")
    return ""


def nothing(sheet: QuoteSheet) -> str:
    """What to do where there is no quote yet."""
    if sheet.deal_id is None:
        return _("There is no deal to quote for: open one on the card first.")
    return _("No quote yet. Enter makes the first version from the price table.")


def _state(quote: Quote, calendar: Calendar, now: datetime) -> str:
    name = _(STATES[quote.state])
    if quote.state == QuoteState.GIVEN and quote.given_at is not None:
        day = date_of(calendar.local(quote.given_at).date(), calendar.today(now))
        return f"{name} {day}"
    return name
