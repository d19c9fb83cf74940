"""Quotes: versions proposed from the price table, given, accepted or declined; each one step that can be undone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import RowMapping, select

from data.analyses import analysis_sheet
from data.at_hand import customer_name
from data.bargaining import quote
from data.cadences import follow_anew, follow_event
from data.followups import close_followup, open_followups
from data.model.calendar import Due
from data.model.facts import Event, FollowUpState, QuoteState
from data.model.figures import euros
from data.model.proposal import price_for, propose
from data.model.quote import Option, Quote, from_json, to_json
from data.model.refusal import Refusal
from data.tables import deal, organisation
from data.transaction import Read, Write
from data.words import N_, _

_STILL = (QuoteState.DRAFT, QuoteState.GIVEN, QuoteState.ACCEPTED)
"""Versions that another one replaces."""


def quotes_of(read: Read, deal_id: str) -> tuple[Quote, ...]:
    """Every version of the deal's quote, the newest first."""
    mine = select(quote).where(quote.c.deal_id == deal_id)
    return tuple(shown(row) for row in read.all(mine.order_by(quote.c.number.desc(), quote.c.id.desc())))


def quote_at_hand(read: Read, deal_id: str) -> Quote | None:
    """The version that counts: the accepted one, else the given one, else the newest draft; None: there is none."""
    found = quotes_of(read, deal_id)
    wanted = (QuoteState.ACCEPTED, QuoteState.GIVEN, QuoteState.DRAFT)
    return next((one for state in wanted for one in found if one.state == state), None)


def quote_with(read: Read, quote_id: str) -> Quote:
    """The version with this key.

    Raises:
        NotFound: when it is no longer in the file.
    """
    return shown(read.row(quote, quote_id))


def new_quote(write: Write, deal_id: str) -> str:
    """The next version, a draft: the first proposed from the price table, each later one a copy of the newest; its key.

    Raises:
        NotFound: when the deal is no longer in the file.
    """
    about = write.row(deal, deal_id)
    older = quotes_of(write, deal_id)
    key = next_version(write, older[0]) if older else _first(write, about)
    number = older[0].number + 1 if older else 1
    write.say(
        N_("version {number} of the quote for {organisation}"), number=number, organisation=customer_name(write, about)
    )
    return key


def next_version(write: Write, found: Quote, options: tuple[Option, ...] | None = None) -> str:
    """The next draft, with the options of this version or these; part of a larger operation; its key."""
    about = write.row(deal, found.deal_id)
    last = quotes_of(write, found.deal_id)[0].number
    return _insert(
        write,
        about,
        number=last + 1,
        language=found.language,
        vat=found.vat,
        options=found.options if options is None else options,
    )


def give_quote(write: Write, quote_id: str, *, seen: int | None = None) -> None:
    """The version was given to the customer: from now on it is not changed any more, and reactions are asked for.

    Versions given before are replaced; a deal that had no value yet gets that of the first option.

    Raises:
        Conflict: when it changed since the version seen.
        Refusal: when it is no draft, says nothing, or would have expired already.
    """
    found = quote_with(write, quote_id)
    _givable(write, found)
    write.update(quote, quote_id, seen=seen, state=QuoteState.GIVEN, given_at=write.now)
    _replace(write, found, QuoteState.GIVEN)
    about = write.row(deal, found.deal_id)
    if not about["value_cents"]:
        write.update(deal, found.deal_id, value_cents=found.options[0].cents)
    _close_steps(write, found.deal_id, FollowUpState.DONE)
    follow_event(write, Event.QUOTE_GIVEN, found.deal_id)
    follow_anew(write, Event.QUOTE_EXPIRES, found.deal_id, Due(found.valid_until))
    write.say(
        N_("gave version {number} to {organisation}"), number=found.number, organisation=customer_name(write, about)
    )


def accept_quote(write: Write, quote_id: str, option_key: str) -> None:
    """They said yes to an option: the deal's value is its total without VAT, and every other version is replaced.

    A draft counts as given at the same time; another option of an accepted version may be chosen instead.

    Raises:
        NotFound: when the version or the option is gone.
        Refusal: when a newer version has replaced it, or the option is empty.
    """
    found = quote_with(write, quote_id)
    option = found.option(option_key)
    if found.state == QuoteState.REPLACED:
        raise Refusal(_("A newer version has replaced this one: make it the next version first."))
    if not option.lines:
        raise Refusal(_("There is nothing in that option yet."))
    write.update(
        quote,
        quote_id,
        state=QuoteState.ACCEPTED,
        accepted=option_key,
        given_at=found.given_at or write.now,
        settled_at=write.now,
    )
    _replace(write, found, *_STILL)
    write.update(deal, found.deal_id, value_cents=option.cents)
    _close_steps(write, found.deal_id, FollowUpState.DONE)
    name = customer_name(write, write.row(deal, found.deal_id))
    write.say(
        N_("{organisation} accepted: {option}, {total}"),
        organisation=name,
        option=option.name,
        total=euros(option.total),
    )


def decline_quote(write: Write, quote_id: str) -> None:
    """They said no to a version they were given; a price agreed with it is agreed no more.

    Raises:
        Refusal: when it was not given.
    """
    found = quote_with(write, quote_id)
    if found.state not in (QuoteState.GIVEN, QuoteState.ACCEPTED):
        raise Refusal(_("Only a version that they were given can be declined."))
    write.update(quote, quote_id, state=QuoteState.DECLINED, accepted=None, settled_at=write.now)
    _close_steps(write, found.deal_id, FollowUpState.CANCELLED)
    name = customer_name(write, write.row(deal, found.deal_id))
    write.say(N_("{organisation} declined version {number}"), organisation=name, number=found.number)


def shown(row: RowMapping) -> Quote:
    """A version as the file holds it."""
    return Quote(
        id=row["id"],
        version=row["version"],
        number=row["number"],
        state=QuoteState(row["state"]),
        language=row["language"],
        vat=Decimal(row["vat"]),
        valid_until=row["valid_until"],
        options=from_json(row["options"]),
        accepted=row["accepted"],
        given_at=row["given_at"],
        deal_id=row["deal_id"],
        organisation_id=row["organisation_id"],
        contact_id=row["contact_id"],
    )


def valid_until(read: Read) -> date:
    """The last day of a quote that is made now."""
    return read.office.calendar.due(read.office.playbook.quoting.valid, read.now).on


def _first(write: Write, about: RowMapping) -> str:
    playbook = write.office.playbook
    whose = write.row(organisation, about["organisation_id"])
    lang = analysis_sheet(write, whose["id"], about["id"]).language
    segment = playbook.segment(whose["segment"]).key
    price = price_for(playbook, segment, whose["headcount"])
    heads = whose["headcount"] if price and price.by_headcount else None
    option = propose(playbook, segment, lang=lang, quantity=heads)
    return _insert(write, about, number=1, language=lang, vat=playbook.vat, options=(option,))


def _insert(
    write: Write, about: RowMapping, *, number: int, language: str, vat: Decimal, options: tuple[Option, ...]
) -> str:
    return write.insert(
        quote,
        organisation_id=about["organisation_id"],
        deal_id=about["id"],
        contact_id=about["contact_id"],
        number=number,
        state=QuoteState.DRAFT,
        language=language,
        vat=f"{vat:f}",
        valid_until=valid_until(write),
        options=to_json(options),
    )


def _givable(read: Read, found: Quote) -> None:
    if found.state != QuoteState.DRAFT:
        raise Refusal(_("That version is not a draft any more: make the next version."))
    if not found.options or not all(option.lines for option in found.options):
        raise Refusal(_("An option has nothing in it yet: add a line, or drop the option."))
    if found.valid_until < read.today:
        raise Refusal(_("It would have expired already: give it a later day first."))


def _replace(write: Write, by: Quote, *states: QuoteState) -> None:
    for other in quotes_of(write, by.deal_id):
        if other.id != by.id and other.state in states:
            write.update(quote, other.id, state=QuoteState.REPLACED, settled_at=write.now)


def _close_steps(write: Write, deal_id: str, state: FollowUpState) -> None:
    """Close what was planned about the quote: by its rules, and by the rep to make or give it."""
    playbook = write.office.playbook
    rules = playbook.rules_on(Event.QUOTE_GIVEN, Event.QUOTE_EXPIRES)
    kinds = {kind.key for kind in playbook.kinds if kind.opens == "quote"}
    for found in open_followups(write, deal_id):
        if found["rule"] in rules or found["kind"] in kinds:
            close_followup(write, found["id"], state=state)
