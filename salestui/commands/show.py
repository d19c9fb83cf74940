"""`salestui show`: all about one organisation, in plain text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from data.model.refusal import NotFound
from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.plain import euros, say, say_json, say_table, when

if TYPE_CHECKING:
    from data.dossier import Attempt, Dossier, Match, Person
    from data.model.calendar import Calendar
    from data.transaction import Read


@click.command("show", help=_("All about one organisation: people, deals and what happened."))
@click.argument("query", nargs=-1, required=True, metavar=_("QUERY"))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def show(choice: Choice, query: tuple[str, ...], as_json: bool) -> None:
    """The organisation that answers to a name, business id, phone or e-mail; several are listed."""
    from salestui.commands.opening import opened

    text = " ".join(query)
    with opened(choice) as store:
        found = store.ask(_look_up, text).result()
        calendar = store.office.calendar
    if isinstance(found, tuple):
        _list(found, as_json=as_json)
    elif as_json:
        say_json(_plain(found, calendar))
    else:
        _tell(found, calendar)


def _look_up(read: Read, text: str) -> Dossier | tuple[Match, ...]:
    """The one organisation that answers, or all that do.

    Raises:
        NotFound: when none does.
    """
    from data.dossier import dossier, matches

    found = matches(read, text)
    if not found:
        raise NotFound(_("Nothing is known of “{query}”.").format(query=text[:80]))
    return dossier(read, found[0].id) if len(found) == 1 else found


def _list(found: tuple[Match, ...], *, as_json: bool) -> None:
    if as_json:
        say_json({"matches": [{"id": one.id, "name": one.name, "city": one.city} for one in found]})
        return
    say(_("Several answer to that; show one of them by its name or key:"))
    say_table((one.name, one.city, one.id) for one in found)


def _tell(found: Dossier, calendar: Calendar) -> None:
    from data.model.wording import money

    say(found.name)
    facts = (found.city, found.industry, found.business_id, found.web, found.care_class, *found.phones)
    say("  ".join(fact for fact in facts if fact))
    if found.do_not_call:
        say(_("DO NOT CALL"))
    say()
    say_table((one.name, one.title, ", ".join(one.phones), one.email) for one in found.contacts)
    say()
    for one in found.deals:
        say(f"{one.title}  {one.stage_name}  {one.state}  {money(one.value_cents)}")
        if one.next_due:
            say(f"  {when(one.next_due, calendar)}  {one.next_reason}")
    say()
    say_table(
        (calendar.local(touch.at).strftime("%Y-%m-%d %H:%M"), touch.what, touch.words) for touch in found.timeline
    )


def _plain(found: Dossier, calendar: Calendar) -> dict[str, Any]:
    names = ("id", "name", "business_id", "segment", "industry", "headcount", "city", "web", "source", "care_class")
    return {
        **{name: getattr(found, name) for name in names},
        "do_not_call": found.do_not_call,
        "phones": list(found.phones),
        "contacts": [_person(one) for one in found.contacts],
        "deals": [_deal(one, calendar) for one in found.deals],
        "timeline": [
            {"at": calendar.local(touch.at).isoformat(), "what": touch.what, "words": touch.words}
            for touch in found.timeline
        ],
    }


def _person(one: Person) -> dict[str, Any]:
    names = ("id", "name", "title", "role", "email", "language", "do_not_contact")
    return {**{name: getattr(one, name) for name in names}, "phones": list(one.phones)}


def _deal(one: Attempt, calendar: Calendar) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title,
        "stage": one.stage,
        "state": one.state.value,
        "value": euros(one.value_cents),
        "next": one.next_reason,
        "due": when(one.next_due, calendar) if one.next_due else None,
    }
