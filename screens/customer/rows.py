"""Rows of one customer: how they stand, the checklist, what is planned, their class, the people; then what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from data.checklist import CheckItem
from data.customer_sheet import CustomerSheet, Person, Step
from data.grading import Grading
from data.model.care_facts import Health
from data.model.findings import LETTERS
from data.model.health import AIMS, HEALTHS
from data.model.naming import channel_name
from data.model.office import Office
from data.model.wording import age, brief, date_of, due, money
from data.words import _, plural
from screens.customer.said import agreed, complained, complaints_open, opinions, recommended, remembered
from screens.dialogs.grading import rhythm_words
from screens.widgets.lines import Cell, Column, Row, Tone, heading, row

COLUMNS = (Column(16), Column(flex=1), Column(flex=1))
"""When or how far, what or who, the words about it."""

HEALTH, WORTH, BEGIN, CLASS = "health", "worth", "begin", "class"
"""Keys of the rows that stand once; the others are a kind, a colon and the key of what they show."""

TONES: dict[Health, Tone] = {Health.WELL: "plain", Health.RECOMMENDS: "accent"}
"""How the reason of a health stands out."""

GRADINGS = 5
"""How many of the times they were put into a class stand there."""


def rows_of(sheet: CustomerSheet, office: Office) -> list[Row]:
    """Every row, with headings; a complaint that is open stands before everything that can wait."""
    told = [*_stand(sheet, office)]
    cases = complained(sheet, office)
    told += cases if complaints_open(sheet) else []
    told += [*_checklist(sheet, office), *_planned(sheet, office), *_class(sheet, office), *_people(sheet)]
    told += [] if complaints_open(sheet) else cases
    told += [*opinions(sheet, office), *recommended(sheet, office)]
    return [*told, *remembered(sheet, office), *agreed(sheet, office)]


def hint(text: str, tone: Tone = "faint") -> Row:
    """A line where there is nothing yet."""
    return Row(None, (Cell("  " + text, tone),))


def _stand(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    one = sheet.customer
    if one is None:
        yield hint(_("No deal was won with them yet: care begins when one is."), "late")
        return
    yield heading(f"{_(HEALTHS[one.health]).upper()}   {_(AIMS[one.health])}")
    yield row(HEALTH, Cell(_("why"), "faint"), Cell(one.why, TONES.get(one.health, "late")))
    years = plural("{count} year", "{count} years", office.playbook.care.years)
    worth = _("worth {lifetime} in {years}").format(lifetime=money(one.lifetime_cents), years=years)
    bought = _("{value} since {day}").format(
        value=money(one.value_cents), day=date_of(one.since, office.calendar.today(office.clock()))
    )
    yield row(WORTH, Cell(_("bought"), "faint"), bought, Cell(worth, "faint"))


def _checklist(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    done = sum(item.done for item in sheet.checklist)
    if not sheet.checklist:
        yield heading(_("CHECKLIST"))
        if sheet.deal_id is not None:
            yield row(BEGIN, "", Cell(_("not begun: Enter begins it"), "late"), "")
        return
    yield heading(_("CHECKLIST · {done} of {all}").format(done=done, all=len(sheet.checklist)))
    for item in sheet.checklist:
        yield _item(item, office)


def _item(item: CheckItem, office: Office) -> Row:
    queued = ""
    if item.followup_due is not None:
        queued = _("queue {when}").format(when=due(item.followup_due, office.clock(), office.calendar))
    beside = " · ".join(part for part in (queued, item.owner) if part)
    return row(
        f"item:{item.key}",
        _standing(item, office.calendar.today(office.clock())),
        Cell(item.name, "faint" if item.done else "plain"),
        Cell(beside, "faint"),
    )


def _standing(item: CheckItem, today: date) -> Cell:
    """How an item stands: done by hand or by itself, by when it is to be done, how late it is."""
    if item.done_on is not None:
        return Cell(f"✓ {date_of(item.done_on, today)}", "accent")
    if item.by_itself:
        return Cell(_("✔ by itself"), "accent")
    if item.late:
        return Cell("○ " + _("{age} late").format(age=age((today - item.due_on).days)), "late")
    waits = item.followup_due is not None and item.followup_due.on < today
    return Cell(f"○ {date_of(item.due_on, today)}", "late" if waits else "plain")


def _planned(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    yield heading(_("COMING"))
    for step in sheet.steps:
        yield _step(step, office)
    if not sheet.steps and sheet.barred:
        yield hint(_("They asked not to be called."))
    elif not sheet.steps:
        yield hint(_("NOTHING IS PLANNED: s agrees the next contact"), "broken")


def _step(step: Step, office: Office) -> Row:
    today = office.calendar.today(office.clock())
    late = step.due.on < today or (step.due.at is not None and step.due.at < office.clock())
    tone: Tone = ("broken" if step.agreed else "late") if late else "accent" if step.due.on == today else "plain"
    when = Cell(_("on hold"), "faint") if step.held else Cell(due(step.due, office.clock(), office.calendar), tone)
    return row(f"step:{step.id}", when, step.kind_name, Cell(step.reason, "faint"))


def _class(sheet: CustomerSheet, office: Office) -> Iterator[Row]:
    yield heading(_("CLASS"))
    if sheet.care_class is None:
        yield row(CLASS, Cell(_("none yet"), "late"), Cell(_("l puts them into one"), "faint"), "")
    else:
        yield row(
            CLASS, Cell(sheet.care_class, "strong"), Cell(rhythm_words(sheet, office)), Cell(known(sheet), "faint")
        )
    for number, one in enumerate(sheet.gradings[:GRADINGS]):
        yield _grading(number, one, office)


def known(sheet: CustomerSheet) -> str:
    """What speaks for the class, by letter and name; before anybody graded them, what the needs analysis found."""
    letters = sheet.gradings[0].bant if sheet.gradings else sheet.bant
    return " · ".join(_(LETTERS[one]) for one in letters)


def _grading(number: int, one: Grading, office: Office) -> Row:
    calendar = office.calendar
    when = date_of(calendar.today(one.at), calendar.today(office.clock()))
    letters = "".join(_(LETTERS[letter])[0] for letter in one.bant)
    what = " · ".join(part for part in (one.care_class or _("no class"), letters) if part)
    return row(f"grade:{number}", Cell(when, "faint"), what, Cell(brief(one.text or one.potential, 200), "faint"))


def _people(sheet: CustomerSheet) -> Iterator[Row]:
    yield heading(_("HOW TO REACH THEM"))
    for one in sheet.people:
        yield _person(one)
    if not sheet.people:
        yield hint(_("nobody is known there: e shows the card, a adds a contact"), "late")


def _person(one: Person) -> Row:
    if one.barred:
        prefers = Cell(_("DO NOT CALL"), "broken")
    else:
        prefers = Cell(channel_name(one.channel)) if one.channel else Cell(_("h: how?"), "late")
    reach = " · ".join(part for part in (*one.numbers, one.email) if part)
    who = ", ".join(part for part in (one.called, one.title if one.title != one.called else "") if part)
    return row(
        f"person:{one.id}", prefers, who, Cell(reach, "plain") if reach else Cell(_("no number or e-mail"), "late")
    )
