"""`salestui show`: all about one organisation, in plain text or JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from data.model.refusal import NotFound
from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.plain import euros, say, say_json, say_table, when

if TYPE_CHECKING:
    from data.card import CardContact, CardDeal, CardPhone, OrganisationCard
    from data.entries import Entry
    from data.matching import Match
    from data.model.calendar import Calendar
    from data.transaction import Read
    from data.works import WorkState


@click.command("show", help=_("All about one organisation: people, deals and what happened."))
@click.argument("query", nargs=-1, required=True, metavar=_("QUERY"))
@click.option(
    "--all", "everything", is_flag=True, help=_("Everything that is held on an organisation or a person, to hand over.")
)
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def show(choice: Choice, query: tuple[str, ...], *, everything: bool, as_json: bool) -> None:
    """The organisation that answers to a name, business id, phone or e-mail; several are listed."""
    from salestui.commands.opening import opened

    text = " ".join(query)
    if everything:
        from salestui.commands.show_all import show_all

        show_all(choice, text, as_json=as_json)
        return
    with opened(choice) as store:
        found = store.ask(_look_up, text).result()
        calendar = store.office.calendar
    if isinstance(found, Known):
        (_say_plain if as_json else _tell)(found, calendar)
    else:
        _list(found, as_json=as_json)


class Known(NamedTuple):
    """All that is known of one organisation."""

    card: OrganisationCard
    history: tuple[Entry, ...]
    works: dict[str, tuple[WorkState, ...]]
    """What was begun of each deal's works, by the deal's key."""


def _look_up(read: Read, text: str) -> Known | tuple[Match, ...]:
    """The one organisation that answers, or all that do.

    Raises:
        NotFound: when none does.
    """
    from data.card import card
    from data.matching import matches
    from data.timeline import timeline
    from data.works import works_begun

    found = matches(read, text)
    if not found:
        raise NotFound(_("Nothing is known of “{query}”.").format(query=text[:80]))
    if len(found) > 1:
        return found
    known = card(read, found[0].id)
    works = {one.id: works_begun(read, known.id, one.id) for one in known.deals}
    return Known(known, timeline(read, known.id, limit=200), works)


def _list(found: tuple[Match, ...], *, as_json: bool) -> None:
    if as_json:
        say_json({"matches": [{"id": one.id, "name": one.name, "city": one.city} for one in found]})
        return
    say(_("Several answer to that; show one of them by its name or key:"))
    say_table((one.name, one.city, one.id) for one in found)


def _tell(found: Known, calendar: Calendar) -> None:
    from data.model.wording import money
    from data.works import WORKS

    card = found.card
    say(card.name)
    facts = (card.city, card.industry, card.business_id, card.web, card.care_class, *_numbers(card.phones))
    say("  ".join(fact for fact in facts if fact))
    if card.do_not_call:
        say(_("DO NOT CALL"))
    say()
    say_table(
        (one.name, one.title, ", ".join(_numbers(one.phones)), one.email, one.origin.sentence) for one in card.contacts
    )
    say()
    for one in card.deals:
        say(f"{one.title}  {one.stage_name}  {one.state}  {money(one.value_cents)}")
        if one.next:
            say(f"  {when(one.next.due, calendar)}  {one.next.reason}")
        say_table(((_(WORKS[work.work]), work.words) for work in found.works[one.id]), indent="  ")
    say()
    say_table(
        (calendar.local(entry.at).strftime("%Y-%m-%d %H:%M"), entry.words, entry.detail) for entry in found.history
    )


def _say_plain(found: Known, calendar: Calendar) -> None:
    card = found.card
    names = ("id", "name", "business_id", "segment", "industry", "headcount", "city", "web", "source", "care_class")
    say_json(
        {
            **{name: getattr(card, name) for name in names},
            "do_not_call": card.do_not_call,
            "phones": _numbers(card.phones),
            "contacts": [_person(one) for one in card.contacts],
            "deals": [_deal(one, found.works[one.id], calendar) for one in card.deals],
            "timeline": [
                {"at": calendar.local(entry.at).isoformat(), "what": entry.words, "words": entry.detail}
                for entry in found.history
            ],
        }
    )


def _numbers(phones: Iterable[CardPhone]) -> list[str]:
    """Numbers that work, as they are dialled where they can be."""
    return [one.e164 or one.typed for one in phones if not one.bad]


def _person(one: CardContact) -> dict[str, Any]:
    names = ("id", "name", "title", "role", "email", "language", "do_not_contact")
    origin = {"source": one.origin.said, "sourced_on": one.origin.on.isoformat() if one.origin.on else None}
    return {**{name: getattr(one, name) for name in names}, "phones": _numbers(one.phones), **origin}


def _deal(one: CardDeal, works: tuple[WorkState, ...], calendar: Calendar) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "stage": one.stage,
        "state": one.state.value,
        "value": euros(one.value_cents),
        "next": one.next.reason if one.next else "",
        "due": when(one.next.due, calendar) if one.next else None,
        "works": {work.work: work.words for work in works},
    }
