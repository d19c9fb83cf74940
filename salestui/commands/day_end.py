"""The end of the day as plain text and JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from data.words import _, plural
from salestui.commands.day_lines import day_line, heading, parts_line, things, titled
from salestui.commands.plain import euros, say, say_table, when
from salestui.commands.queue import entry

if TYPE_CHECKING:
    from data.evening import Evening
    from data.ledger import Ledger, Promise
    from data.model.office import Office


def tell_evening(found: Evening, office: Office) -> None:
    """The day in plain text: what was done, promised, won, left, and with what the next one begins."""
    from data.model.load import planned_words
    from data.model.wording import date_of, due, money

    now = office.clock()
    today = office.calendar.today(now)
    day_line(office)
    say(" · ".join(_figures(found.ledger)))
    told = [f"{one.name} {one.count}" for one in found.done]
    titled(_("DONE"), " · ".join(told) or _("nothing from the queue"))
    if moves := _moves(found):
        titled(_("DEALS"), moves)
    heading(_("WON TODAY"), len(found.won))
    say_table([(one.organisation, one.title, money(one.value_cents)) for one in found.won], indent="  ")
    heading(_("PROMISED"), len(found.ledger.promises))
    say_table(
        [
            (due(one.due, now, office.calendar), one.what, one.who, one.organisation, one.why)
            for one in found.ledger.promises
        ],
        indent="  ",
    )
    day = date_of(found.tomorrow.on, today)
    say()
    left = _("{parts}: they go on to {day}").format(parts=parts_line(found.left), day=day)
    titled(_("LEFT UNDONE"), left if found.left else _("nothing: all of today is done"))
    say()
    titled(_("FIRST ON {day}").format(day=day), planned_words(found.tomorrow.planned))
    things(found.first, office)


def evening_plain(found: Evening, office: Office) -> dict[str, Any]:
    """The day as JSON holds it."""
    told = found.ledger
    return {
        "date": office.calendar.today(office.clock()).isoformat(),
        "calls": {"dials": told.dials, "answers": told.answers, "talks": told.talks, "meetings": told.meetings},
        "outcomes": {one.key: one.count for one in told.counts},
        "done": {one.key: one.count for one in found.done},
        "won": [_won(one.organisation, one.organisation_id, one.title, one.value_cents) for one in found.won],
        "deals": {"moved": found.moved, "parked": found.parked, "lost": found.lost},
        "promised": [_promise(one, office) for one in told.promises],
        "left": {part.value: count for part, count in found.left.items()},
        "next_day": found.tomorrow.on.isoformat(),
        "next_day_planned": found.tomorrow.planned,
        "first": [entry(row, office) for row in found.first],
    }


def _figures(found: Ledger) -> tuple[str, ...]:
    return (
        plural("{count} dial", "{count} dials", found.dials),
        plural("{count} answer", "{count} answers", found.answers),
        plural("{count} talk", "{count} talks", found.talks),
        plural("{count} meeting", "{count} meetings", found.meetings),
    )


def _moves(found: Evening) -> str:
    counted = (
        (found.moved, _("{count} moved on")),
        (found.parked, _("{count} parked")),
        (found.lost, _("{count} lost")),
    )
    return " · ".join(sentence.format(count=count) for count, sentence in counted if count)


def _won(organisation: str, key: str, title: str, cents: int) -> dict[str, Any]:
    return {"organisation": organisation, "organisation_id": key, "title": title, "value": euros(cents)}


def _promise(one: Promise, office: Office) -> dict[str, Any]:
    return {
        "what": one.kind,
        "name": one.what,
        "due": when(one.due, office.calendar),
        "contact": one.who,
        "organisation": one.organisation,
        "organisation_id": one.organisation_id,
        "reason": one.why,
    }
