"""`salestui today`: the morning in one look, and with `--evening` the end of the day; plain text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from data.words import _
from salestui.commands.choice import Choice
from salestui.commands.day_lines import day_line, heading, load_line, named_lines, parts_line, things, titled
from salestui.commands.plain import euros, say, say_json, say_table
from salestui.commands.queue import entry

if TYPE_CHECKING:
    from data.model.load import DayLoad
    from data.model.office import Office
    from data.today import At, Named, Several, Today


@click.command("today", help=_("The day in one look: meetings, promises, what waits first, the days ahead."))
@click.option("--evening", "late", is_flag=True, help=_("What the day came to, and with what the next one begins."))
@click.option("--json", "as_json", is_flag=True, help=_("As JSON, for other programs."))
@click.pass_obj
def today(choice: Choice, late: bool, as_json: bool) -> None:
    """The morning, or the evening."""
    from salestui.commands.opening import opened

    with opened(choice) as store:
        office = store.office
        if late:
            from data.evening import evening
            from salestui.commands.day_end import evening_plain, tell_evening

            ended = store.ask(evening).result()
            say_json(evening_plain(ended, office)) if as_json else tell_evening(ended, office)
        else:
            from data.today import today as read_today

            found = store.ask(read_today).result()
            say_json(_plain(found, office)) if as_json else _tell(found, office)


def _tell(found: Today, office: Office) -> None:
    day_line(office)
    if found.hours:
        say(f"{found.hours[:1].upper()}{found.hours[1:]}.")
    heading(_("MEETINGS TODAY"), len(found.meetings))
    say_table([_at(one) for one in found.meetings], indent="  ")
    heading(_("PROMISED TODAY"), len(found.promised))
    say_table([_at(one) for one in found.promised], indent="  ")
    say()
    titled(_("TO DO"), parts_line(found.counts) or _("Nothing is due today."))
    things(found.first, office)
    heading(_("COMPLAINTS OPEN"), found.complaints.count)
    named_lines(found.complaints, office, _("since {day}"))
    heading(_("WITHOUT A NEXT STEP"), found.lacking.count)
    named_lines(found.lacking, office)
    heading(_("BACK FROM LATER THIS WEEK"), found.back.count)
    named_lines(found.back, office)
    say()
    titled(_("DAYS AHEAD"), load_line(found.ahead, found.usual, office))


def _at(one: At) -> tuple[str, ...]:
    from data.model.wording import clock

    when = clock(one.at) if one.until is None else f"{clock(one.at)}–{clock(one.until)}"
    return when, one.what, one.contact, one.organisation, one.words


def _plain(found: Today, office: Office) -> dict[str, Any]:
    return {
        "now": found.now.isoformat(),
        "working_day": found.off is None,
        "off": found.off.value if found.off else None,
        "hours": found.hours,
        "counts": {part.value: count for part, count in found.counts.items()},
        "meetings": [_moment(one, "place") for one in found.meetings],
        "promised": [_moment(one, "kind") for one in found.promised],
        "first": [entry(row, office) for row in found.first],
        "complaints": _several(found.complaints, "since"),
        "without_next_step": _several(found.lacking),
        "back_this_week": _several(found.back, "on"),
        "days_ahead": [day_plain(day) for day in found.ahead],
        "usual_day": found.usual,
    }


def _moment(one: At, what: str) -> dict[str, Any]:
    told = {"at": one.at.isoformat(), "until": one.until.isoformat() if one.until else None, what: one.what}
    whose = {"organisation": one.organisation, "organisation_id": one.organisation_id, "contact": one.contact}
    return {name: value for name, value in {**told, **whose, "reason": one.words}.items() if value is not None}


def _several(found: Several, day: str = "") -> dict[str, Any]:
    return {"count": found.count, "first": [_named(one, day) for one in found.first]}


def _named(one: Named, day: str) -> dict[str, Any]:
    on = {day: one.on.isoformat() if one.on else None} if day else {}
    told = {"organisation": one.organisation, "organisation_id": one.organisation_id, "words": one.words}
    return {**told, "value": euros(one.value_cents), **on}


def day_plain(day: DayLoad) -> dict[str, Any]:
    """A day to come as JSON holds it."""
    return {"date": day.on.isoformat(), "planned": day.planned, "full": day.full, "off": day.off}
