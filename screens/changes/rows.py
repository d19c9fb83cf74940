"""The rows of the screen of changes: one for each part, under headings, and what is said of the lit one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from data.model.calendar import Calendar
from data.model.replan import Clash, Homeless, Part, Replan
from data.model.replan_words import clash, counted, effect, example, homes, name
from data.words import _, plural
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (Column(3), Column(flex=4), Column(16, right=True), Column(flex=9))
LEAVE = ""
"""Chosen for what stays as it is."""


def rows_of(
    replan: Replan, chosen: Mapping[str, str], on: Collection[str], today: date, calendar: Calendar
) -> Iterator[Row]:
    """Every part, the weightiest first.

    Args:
        replan: What would change.
        chosen: Where the deals or follow-ups of what is gone go, by row.
        on: Keys of the parts that are on.
        today: The rep's own day.
        calendar: The rep's calendar.
    """
    if replan.stages:
        yield heading(_("Stages that are gone: where do their deals go?"))
        yield from (_homeless(f"stage:{one.key}", one, homes(one), chosen) for one in replan.stages)
    if replan.kinds:
        yield heading(_("Kinds of follow-up that are gone: what instead?"))
        for one in replan.kinds:
            many = plural("{count} follow-up", "{count} follow-ups", one.count)
            yield _homeless(f"kind:{one.key}", one, many, chosen)
    groups = (
        ("rule", _("Follow-ups that would change")),
        ("days", _("Follow-ups on days off")),
        ("new", _("New rules: made only if you switch them on")),
        ("gone", _("Rules that are gone")),
    )
    for what, title in groups:
        parts = [part for part in replan.parts if part.what == what]
        if parts:
            yield heading(title)
            yield from (_part(part, on) for part in parts)
    if replan.clashes:
        told = _("Agreed or set by hand on days off: only you can move them ({count})")
        yield heading(told.format(count=replan.clashing))
        yield from (_clash(place, met, today, calendar) for place, met in enumerate(replan.clashes))


def about(found: Part | Homeless | Clash | None, today: date, calendar: Calendar) -> str:
    """What is said of the lit row: the rule in its own words, and the first of those it is about."""
    if found is None:
        return ""
    if isinstance(found, Clash):
        return _("Enter opens the card: agree another time there.")
    said = [example(one, today, calendar) for one in found.examples]
    why = found.why if isinstance(found, Part) else ""
    if not said:
        return why
    more = found.count - len(said)
    if more > 0:
        said.append(plural("{count} more", "{count} more", more))
    first = _("first: {examples}").format(examples=" · ".join(said))
    return f"{why}\n{first}" if why else first


def _homeless(key: str, one: Homeless, count: str, chosen: Mapping[str, str]) -> Row:
    target = chosen.get(key, LEAVE)
    told = f"→ {one.option(target)}" if target else _("stay as they are")
    return row(key, Cell("→" if target else "", "accent"), one.name, count, Cell(told, "accent" if target else "faint"))


def _part(part: Part, on: Collection[str]) -> Row:
    mark = "" if part.what == "gone" else "[x]" if part.key in on else "[ ]"
    tone: Tone = "plain" if part.key in on else "faint"
    lit = Cell(mark, "accent" if part.key in on else "faint")
    return row(part.key, lit, Cell(name(part), tone), Cell(counted(part), tone), Cell(effect(part), "faint"))


def _clash(place: int, met: Clash, today: date, calendar: Calendar) -> Row:
    what, when = clash(met, today, calendar)
    return row(f"clash:{place}", Cell("!", "late"), what, when, met.organisation)
