"""`salestui board`: the deals by stage, in plain text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.plain import euros, note, say, say_json, say_table, when

if TYPE_CHECKING:
    from data.board import Column
    from data.board_cards import Card
    from data.model.calendar import Calendar

_SHOWN = 12
_ALL = 10_000_000


@click.command("board", help=_("The deals by stage, with their value and next step."))
@click.option("--filter", "words", default="", metavar=_("WORDS"), help=_("Only these: names, kind:, class:, #tag."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs: every deal."))
@click.pass_obj
def board(choice: Choice, words: str, as_json: bool) -> None:
    """Every stage with its deals; as text only the first of each."""
    from data.board import board as read_board
    from salestui.commands.opening import opened

    with opened(choice) as store:
        found = store.ask(read_board, window=_ALL if as_json else _SHOWN, text=words).result()
        office = store.office
    if found.unknown:
        note(_("These words mean nothing here: {words}.").format(words=" ".join(found.unknown)))
    if as_json:
        say_json([_plain(column, office.calendar) for column in found.columns])
        return
    for column in found.columns:
        _say_column(column, office.calendar)


def _say_column(column: Column, calendar: Calendar) -> None:
    from data.model.wording import money

    say(f"{column.name}  {column.count}  {money(column.value_cents)}")
    if column.cards:
        say_table([_line(card, calendar) for card in column.cards], indent="  ")
    if column.count > len(column.cards):
        say("  " + _("… and {count} more").format(count=column.count - len(column.cards)))
    say()


def _line(card: Card, calendar: Calendar) -> list[str]:
    from data.model.wording import money

    return [
        card.organisation,
        card.title if card.title != card.organisation else "",
        money(card.value_cents) if card.value_cents else "–",
        when(card.next_due, calendar) if card.next_due else "",
        _complained(card) + (card.next_reason or _resting(card)),
    ]


def _resting(card: Card) -> str:
    """Why there is no next step, or loudly that there is none."""
    if card.no_step:
        return _("none by choice: {reason}").format(reason=card.no_step)
    return _("NO NEXT STEP") if card.state == "open" else ""


def _complained(card: Card) -> str:
    return _("COMPLAINT OPEN") + " · " if card.complaint else ""


def _plain(column: Column, calendar: Calendar) -> dict[str, Any]:
    return {
        "stage": column.key,
        "count": column.count,
        "value": euros(column.value_cents),
        "deals": [_deal(card, calendar) for card in column.cards],
        "name": column.name,
        "probability": column.probability,
        "weighted": None if column.weighted_cents is None else euros(column.weighted_cents),
    }


def _deal(card: Card, calendar: Calendar) -> dict[str, Any]:
    return {
        "id": card.deal_id,
        "organisation": card.organisation,
        "contact": card.contact,
        "title": card.title,
        "value": euros(card.value_cents),
        "next": card.next_reason,
        "due": when(card.next_due, calendar) if card.next_due else None,
        "standing": card.standing.value,
        "no_step": card.no_step,
        "complaint": card.complaint,
        "state": card.state.value,
        "stage": card.stage,
        "process": card.process,
        "class": card.care_class,
        "public": card.public,
        "days_in_stage": card.age_days,
        "organisation_id": card.organisation_id,
        "contact_id": card.contact_id,
    }
