"""Drafts of quotes: lines, options, VAT and validity changed, each one step that can be undone.

A version that was given is never changed: the same change makes the next version instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from data.bargaining import quote
from data.model.clean import clean_line
from data.model.facts import QuoteState
from data.model.figures import check_line, euros, figure, read_words
from data.model.offer import Start
from data.model.proposal import begin_smaller, for_term, price_of, propose, unlike, with_lines
from data.model.quote import Option, Quote, QuoteLine, to_json
from data.model.refusal import Conflict, Refusal
from data.model.wording import brief, date_of
from data.quotes import next_version, quote_with, quotes_of
from data.tables import organisation
from data.transaction import Write
from data.words import N_, _

MOST_OPTIONS = 9
"""Each has its digit."""


def put_line(write: Write, quote_id: str, option_key: str, line: QuoteLine, *, at: int | None = None, seen: int) -> str:
    """Write down a line of an option: in the place of the one at `at`, or last; the key of the version it is in.

    Raises:
        Conflict: when somebody changed the version since `seen`, or made a newer one.
        Refusal: when the line cannot be.
    """
    check_line(line)
    found = _seen(write, quote_id, seen)
    lines = list(found.option(option_key).lines)
    if at is None:
        lines.append(line)
    else:
        lines[_place(lines, at)] = line
    key, number = _with_lines(write, found, option_key, lines)
    sum_ = euros(line.total)
    write.say(N_("version {number}: {what}, {total}"), number=number, what=brief(line.what), total=sum_)
    return key


def drop_line(write: Write, quote_id: str, option_key: str, at: int, *, seen: int) -> str:
    """Drop a line of an option; the key of the version it is gone from."""
    found = _seen(write, quote_id, seen)
    lines = list(found.option(option_key).lines)
    dropped = lines.pop(_place(lines, at))
    key, number = _with_lines(write, found, option_key, lines)
    write.say(N_("version {number}: dropped {what}"), number=number, what=brief(dropped.what))
    return key


def add_start(write: Write, quote_id: str, option_key: str, start: Start, *, seen: int) -> str:
    """Put a smaller start beside an option; the key of the version it is in."""
    found = _seen(write, quote_id, seen)
    smaller = begin_smaller(found.option(option_key), start, found.language)
    return _add(write, found, smaller)


def add_whole(write: Write, quote_id: str, *, seen: int) -> str:
    """Put another whole beside the others, as the price table proposes it; the key of the version it is in."""
    found = _seen(write, quote_id, seen)
    whose = write.row(organisation, found.organisation_id)
    playbook = write.office.playbook
    segment = playbook.segment(whose["segment"]).key
    return _add(write, found, propose(playbook, segment, lang=found.language, quantity=whose["headcount"]))


def name_option(write: Write, quote_id: str, option_key: str, name: str, *, seen: int) -> str:
    """Call an option something else; the key of the version it is in.

    Raises:
        Refusal: when it has no name.
    """
    name = read_words(clean_line(name))
    if not name:
        raise Refusal(_("An option needs its name."))
    found = _seen(write, quote_id, seen)
    key, number = _with_option(write, found, replace(found.option(option_key), name=name))
    write.say(N_("version {number}: {option}"), number=number, option=brief(name))
    return key


def drop_option(write: Write, quote_id: str, option_key: str, *, seen: int) -> str:
    """Drop an option; the key of the version it is gone from.

    Raises:
        Refusal: when it is the only one.
    """
    found = _seen(write, quote_id, seen)
    gone = found.option(option_key)
    if len(found.options) == 1:
        raise Refusal(_("A quote needs an option: change this one instead."))
    key, number = _changed(write, found, [option for option in found.options if option.key != option_key])
    write.say(N_("version {number}: dropped {what}"), number=number, what=brief(gone.name))
    return key


def set_term(write: Write, quote_id: str, option_key: str, months: int, *, seen: int) -> str:
    """Price an option for another term; the key of the version it is in."""
    found = _seen(write, quote_id, seen)
    option = found.option(option_key)
    playbook = write.office.playbook
    segment = playbook.segment(write.row(organisation, found.organisation_id)["segment"]).key
    again = for_term(option, price_of(playbook, segment, option), months, found.language)
    key, number = _with_option(write, found, again)
    shown = {"number": number, "option": brief(again.name), "total": euros(again.total)}
    write.say(N_("version {number}: {option}, {total}"), **shown)
    return key


def set_vat(write: Write, quote_id: str, vat: Decimal, *, seen: int) -> str:
    """Set the VAT, in percent; the key of the version it is in."""
    found = _seen(write, quote_id, seen)
    key, number = _changed(write, found, vat=vat)
    write.say(N_("version {number}: VAT {percent} %"), number=number, percent=figure(vat))
    return key


def set_validity(write: Write, quote_id: str, until: date, *, seen: int) -> str:
    """Set the last day on which it stands; the key of the version it is in.

    Raises:
        Refusal: when the day has passed.
    """
    if until < write.today:
        raise Refusal(_("That day has passed already."))
    found = _seen(write, quote_id, seen)
    key, number = _changed(write, found, until=until)
    day = date_of(until, write.today)
    write.say(N_("version {number}: stands until {day}"), number=number, day=day)
    return key


def _seen(write: Write, quote_id: str, seen: int) -> Quote:
    """The version as it was seen, the newest of its deal."""
    found = quote_with(write, quote_id)
    if found.version != seen:
        raise Conflict(_("Somebody changed this meanwhile; your text is kept, look at both and save again."))
    if quotes_of(write, found.deal_id)[0].id != quote_id:
        raise Conflict(_("There is a newer version already: older ones are not changed any more."))
    return found


def _add(write: Write, found: Quote, option: Option) -> str:
    if len(found.options) >= MOST_OPTIONS:
        raise Refusal(_("Nine options are the most: drop one first."))
    named = unlike(option, [known.key for known in found.options])
    key, number = _changed(write, found, [*found.options, named])
    shown = {"number": number, "option": brief(named.name), "total": euros(named.total)}
    write.say(N_("version {number}: {option}, {total}"), **shown)
    return key


def _with_lines(write: Write, found: Quote, option_key: str, lines: Sequence[QuoteLine]) -> tuple[str, int]:
    return _with_option(write, found, with_lines(found.option(option_key), lines, found.language))


def _with_option(write: Write, found: Quote, option: Option) -> tuple[str, int]:
    return _changed(write, found, [option if known.key == option.key else known for known in found.options])


def _changed(
    write: Write,
    found: Quote,
    options: Sequence[Option] | None = None,
    *,
    vat: Decimal | None = None,
    until: date | None = None,
) -> tuple[str, int]:
    """Change the draft, or make the next version so; the key and number of the version that holds it."""
    key, number = found.id, found.number
    if found.state != QuoteState.DRAFT:
        key, number = next_version(write, found), number + 1
    values: dict[str, Any] = {
        "options": None if options is None else to_json(options),
        "vat": None if vat is None else f"{vat:f}",
        "valid_until": until,
    }
    write.update(quote, key, **{name: value for name, value in values.items() if value is not None})
    return key, number


def _place(lines: Sequence[QuoteLine], at: int) -> int:
    if not 0 <= at < len(lines):
        raise Conflict(_("That line is no longer in the quote."))
    return at
