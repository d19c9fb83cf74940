"""The head of a customer's room, and what is known of the lit row in full."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rich.cells import cell_len
from textual.content import Content

from data.checklist import CheckItem
from data.customer_sheet import CustomerSheet
from data.model.health import AIMS
from data.model.loyalty import MEASURES, level_name
from data.model.naming import channel_name
from data.model.office import Office
from data.model.wording import date_of, due, money, quoted
from data.words import N_, _, language, plural
from screens.customer.rows import CLASS, GRADINGS, HEALTH, WORTH, known
from screens.customer.said import trend_of
from screens.dialogs.recommending import STATES
from screens.widgets.columns import fit

OPENS: dict[str, str] = {
    "call": N_("Enter calls"),
    "plan": N_("Enter opens the plan"),
    "needs": N_("Enter opens the needs"),
    "agreement": N_("Enter opens the agreement"),
    "care": N_("Enter asks what is to be written down"),
}
"""What Enter does on an item of the checklist."""


def head(sheet: CustomerSheet, width: int) -> Content:
    """Whose care, about which deal, who is spoken with; at the right the class."""
    title = sheet.deal_title if sheet.deal_title != sheet.name else ""
    who = sheet.person.called if sheet.person else ""
    left = " · ".join(part for part in (_("Care"), sheet.name, title, who) if part)
    right = _("class {care_class}").format(care_class=sheet.care_class) if sheet.care_class else _("no class yet")
    room = max(8, width - cell_len(right) - 2)
    return Content.assemble((fit(left, room), "bold"), "  ", (right, "$text-muted"))


def about(key: str, sheet: CustomerSheet, office: Office) -> list[str]:
    """Lines of text about a row; the first one is the weightiest."""
    kind, _colon, name = key.partition(":")
    told: dict[str, Callable[[str, CustomerSheet, Office], Iterator[str]]] = {
        HEALTH: _stand,
        WORTH: _worth,
        CLASS: _class,
        "item": _item,
        "step": _step,
        "grade": _grade,
        "person": _person,
        "personal": _personal,
        "opinion": _opinion,
        "complaint": _complaint,
        "named": _named,
        "note": _note,
    }
    return [line for line in told[kind](name, sheet, office) if line] if kind in told else []


def _stand(_name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    one = sheet.customer
    if one is not None:
        yield one.complaint or one.why
        yield _(AIMS[one.health])


def _worth(_name: str, sheet: CustomerSheet, office: Office) -> Iterator[str]:
    one = sheet.customer
    if one is not None:
        years = plural("{count} year", "{count} years", office.playbook.care.years)
        sentence = _("{value} bought in all; worth {lifetime} in {years}.")
        yield sentence.format(value=money(one.value_cents), lifetime=money(one.lifetime_cents), years=years)
        yield _("Worth is the value of a purchase × purchases in a year × the years they stay.")


def _class(_name: str, sheet: CustomerSheet, office: Office) -> Iterator[str]:
    grades: dict[str | None, str] = {one.care_class: one.about.said(language()) for one in office.playbook.care.grades}
    yield grades.get(sheet.care_class) or _("The class says how much of your time they get.")
    yield _("Known: {known}").format(known=known(sheet) or "–")
    yield _("l puts them into a class, with the reasons.")


def _item(name: str, sheet: CustomerSheet, office: Office) -> Iterator[str]:
    item = next((one for one in sheet.checklist if one.key == name), None)
    if item is None:
        return
    yield item.about or item.name
    if item.by_itself:
        yield _("The file shows it: nobody needs to tick it.")
    elif item.done:
        yield _("Ticked by hand; Space takes the tick away.")
    else:
        yield _by_when(item, office)
        enter = OPENS.get(item.opens, OPENS["care"])
        yield " · ".join([_(enter), _("Space ticks · r another day · w whose")])


def _by_when(item: CheckItem, office: Office) -> str:
    today = office.calendar.today(office.clock())
    told = [_("by {day}").format(day=date_of(item.due_on, today)), item.owner]
    if item.followup_due is not None:
        kind = office.playbook.kind_name(item.kind or "")
        told.append(f"{kind} {due(item.followup_due, office.clock(), office.calendar)}")
    return " · ".join(part for part in told if part)


def _step(name: str, sheet: CustomerSheet, office: Office) -> Iterator[str]:
    step = next((one for one in sheet.steps if one.id == name), None)
    if step is None:
        return
    yield step.reason
    when = due(step.due, office.clock(), office.calendar)
    whom = next((one.called for one in sheet.people if one.id == step.contact_id), "")
    yield " · ".join(
        part for part in (step.kind_name, when, _("agreed with them") if step.agreed else "", whom) if part
    )
    yield _("Enter opens it · d done · s puts it off · r another time")


def _grade(name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    one = sheet.gradings[min(int(name), GRADINGS, len(sheet.gradings) - 1)]
    yield one.text or _("No reason was written down.")
    if one.potential:
        yield _("How they may grow: {words}").format(words=one.potential)


def _person(name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    one = next((one for one in sheet.people if one.id == name), None)
    if one is None:
        return
    likes = _("prefers {channel}").format(channel=channel_name(one.channel)) if one.channel else ""
    yield " · ".join(part for part in (one.called, one.title if one.title != one.called else "", likes) if part)
    yield " · ".join(part for part in (*one.numbers, one.email) if part)
    yield one.origin.sentence
    yield _("h: how they want to hear from us · Enter: everything about them")


def _personal(name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    yield from (one.personal for one in sheet.people if one.id == name)


def _opinion(name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    one = next((one for one in sheet.opinions if one.id == name), None)
    if one is None:
        return
    yield quoted(one.text) if one.text else _("They did not say why.")
    best = one.scale.highest if one.scale.better == "higher" else one.scale.lowest
    scale = _("{lowest}–{highest}, {best} is best").format(
        lowest=one.scale.lowest, highest=one.scale.highest, best=best
    )
    said = f"{_(MEASURES[one.kind])}: {level_name(one.kind, one.score, one.scale)}"
    yield " · ".join(part for part in (one.contact, said, trend_of(sheet, one)[1], scale) if part)
    yield _("asked: {question}").format(question=one.asked) if one.asked else ""


def _complaint(name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    one = next((one for one in sheet.complaints if one.id == name), None)
    if one is None:
        return
    yield one.text or _("Nothing is written down yet.")
    yield _("Now: {step}").format(step=one.step) if one.step else ""
    yield _("Enter opens the case.")


def _named(name: str, sheet: CustomerSheet, _office: Office) -> Iterator[str]:
    one = next((one for one in sheet.recommendations if one.id == name), None)
    if one is None:
        yield _("Said when the agreement was made: Enter opens it.")
        return
    told = (_(STATES[one.kind][one.state]), one.prospect, one.contact, one.shown)
    yield quoted(one.text) if one.text else ""
    yield " · ".join(part for part in told if part)
    yield _("Enter opens whom they named.") if one.prospect_id else _("Enter: what do they say now?")


def _note(name: str, sheet: CustomerSheet, office: Office) -> Iterator[str]:
    one = next((one for one in sheet.remembered if one.id == name), None)
    if one is not None:
        yield one.text
        yield " · ".join(part for part in (date_of(one.on, office.calendar.today(office.clock())), one.contact) if part)
