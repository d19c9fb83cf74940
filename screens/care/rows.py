"""Customers by health as the list shows them, and everything about the lit one in three lines."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from data.customers import CareView, Customer, Planned
from data.model.bygone import show_day
from data.model.care_facts import Health
from data.model.health import AIMS, HEALTHS
from data.model.loyalty import level_name
from data.model.office import Office
from data.model.wording import age, brief, date_of, day, due, money, quoted
from data.words import _, plural
from screens.widgets.columns import fit
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

WIDE = 110
"""From so many columns on what they bought and are worth stands beside them."""

NEXT = 10
"""Cells of the next contact."""

VALUE = 11
"""Cells of a sum."""


def columns(width: int) -> tuple[Column, ...]:
    """Class, who, with whom we speak, why they stand so, the next contact; where there is room, the sums."""
    wide = width >= WIDE
    sums = (Column(VALUE, right=True), Column(VALUE, right=True)) if wide else ()
    contact = Column(flex=3) if wide else Column(8)
    return (Column(2), Column(flex=5), contact, Column(flex=8), Column(NEXT), *sums)


def rows_of(view: CareView, office: Office, width: int) -> list[Row]:
    """Headings and rows; the first heading says what the sums on the right are."""
    return list(_rows(view, office, width))


def _rows(view: CareView, office: Office, width: int) -> Iterator[Row]:
    sums = width >= WIDE
    for health in Health:
        mine = [one for one in view.customers if one.health == health]
        if not mine:
            continue
        title = f"{_(HEALTHS[health]).upper()}  {view.counts[health]}   {_(AIMS[health])}"
        if sums:
            room = width - 2 - 2 * (VALUE + 1)
            title = fit(title, room) + fit(_("bought"), VALUE, right=True) + " " + fit(_("worth"), VALUE, right=True)
            sums = False
        yield heading(title)
        yield from (_line(one, office) for one in mine)


def _line(one: Customer, office: Office) -> Row:
    family = one.contact.split()[-1] if one.contact.split() else ""
    return row(
        one.organisation_id,
        Cell(one.care_class or "", "faint"),
        Cell(one.name, "strong" if one.health in (Health.COMPLAINT, Health.UNHAPPY) else "plain"),
        Cell(family, "faint"),
        Cell(one.why),
        _next(one, office),
        Cell(money(one.value_cents) if one.value_cents else "–", "faint"),
        Cell(money(one.lifetime_cents) if one.lifetime_cents else "–", "faint"),
    )


def _next(one: Customer, office: Office) -> Cell:
    if one.next is None:
        return Cell(_("no calls"), "faint") if one.signs.barred else Cell(_("NOTHING"), "broken")
    today = office.calendar.today(office.clock())
    late = (today - one.next.due.on).days
    if late > 0:
        return Cell(_("{age} late").format(age=age(late)), _late(one.next))
    told = (due(one.next.due, office.clock(), office.calendar), day(one.next.due.on, today), show_day(one.next.due.on))
    when = next((words for words in told if len(words) <= NEXT), told[-1])
    return Cell(when, "accent" if not late else "faint")


def _late(planned: Planned) -> Tone:
    """A time that was agreed with them is a promise that is broken."""
    return "broken" if planned.agreed else "late"


def about(one: Customer, office: Office, width: int) -> list[str]:
    """Why they stand so, with whom we speak and since when; what they said last; what is planned and their worth."""
    today = office.calendar.today(office.clock())
    since = _("customer since {day}").format(day=date_of(one.since, today))
    who, why = " · ".join(part for part in (one.contact, since) if part), _why(one)
    first = _sides(why, who, width) if cell_len(why) + cell_len(who) + 2 <= width else why
    return [first, _said(one, office), _sides(_planned(one, office), _worth(one, office, width), width)]


def _why(one: Customer) -> str:
    """The reason, with all of a complaint's words that fit."""
    name = _(HEALTHS[one.health])
    if one.health == Health.COMPLAINT and one.complaint:
        return f"{name}: {quoted(brief(one.complaint, 160))}"
    return f"{name}: {one.why}" if one.why else name


def _said(one: Customer, office: Office) -> str:
    said = one.opinion
    if said is None:
        return _("They were never asked what they think of us: o asks.")
    calendar = office.calendar
    on = date_of(calendar.today(said.at), calendar.today(office.clock()))
    who = f"{said.contact}, " if said.contact else ""
    told = f"{who}{on}: {level_name(said.kind, said.score, said.scale)}"
    return f"{told} · {quoted(brief(said.text, 160))}" if said.text else told


def _planned(one: Customer, office: Office) -> str:
    if one.next is None:
        return _("They asked not to be called.") if one.signs.barred else _("Nothing is planned: s agrees a contact.")
    when = due(one.next.due, office.clock(), office.calendar)
    return f"{one.next.kind_name} {when}: {one.next.reason}"


def _worth(one: Customer, office: Office, width: int) -> str:
    """Their lifetime value, for so many years; where there is room, also what they bought in all."""
    years = plural("{count} year", "{count} years", office.playbook.care.years)
    if width < WIDE:
        return _("worth {lifetime} in {years}").format(lifetime=money(one.lifetime_cents), years=years)
    return _("bought {value} · worth {lifetime} in {years}").format(
        value=money(one.value_cents), lifetime=money(one.lifetime_cents), years=years
    )


def _sides(left: str, right: str, width: int) -> str:
    """One text at each side; the right one stays whole."""
    return f"{fit(left, max(10, width - cell_len(right) - 2))}  {right}"
