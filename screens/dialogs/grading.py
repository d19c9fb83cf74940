"""Putting a customer into a class: what is known of them, how they may grow, why; and the rhythm that follows."""

from __future__ import annotations

from collections.abc import Iterable

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from data.customer_sheet import CustomerSheet, customer_sheet
from data.grading import grade_customer
from data.model.care_facts import CARE_CLASSES
from data.model.facts import Bant
from data.model.findings import LETTERS
from data.model.office import Office
from data.model.wording import day
from data.words import _, language
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.widgets.page import Page, plain

CLASS, POTENTIAL, WHY = "class", "potential", "why"
KNOWN, NONE = "known", "none"


class GradeForm(Form):
    """Shows what makes each class above the choice."""

    DEFAULT_CSS = """
    GradeForm .grade { color: $text-muted; height: auto; padding: 0 0 0 1; }
    """
    grades: tuple[str, ...] = ()

    def explains(self, grades: Iterable[str]) -> GradeForm:
        """Itself, knowing what the classes mean."""
        self.grades = tuple(grades)
        return self

    def contents(self) -> Iterable[Widget]:
        """What the classes mean, then the fields."""
        with VerticalScroll(id="fields", can_focus=False):
            for line in self.grades:
                yield Static(plain(line), classes="grade")
            yield from self._rows


async def ask_grade(page: Page, sheet: CustomerSheet) -> None:
    """Ask for the class with its reasons, keep it, and say by which rhythm they are met now. For a worker."""
    draft = f"grading/{sheet.organisation_id}"

    async def save(filled: Filled, _seen: int | None) -> None:
        await page.written(
            grade_customer,
            sheet.organisation_id,
            None if filled[CLASS] == NONE else filled[CLASS],
            [one for one in Bant if filled[one]],
            potential=filled[POTENTIAL],
            text=filled[WHY],
        )

    form = GradeForm(
        _("Class of {organisation}").format(organisation=sheet.name),
        _fields(sheet),
        desk=page.desk,
        save=save,
        draft=draft,
    )
    about = [f"{one.care_class}  {one.about.said(language())}" for one in page.desk.office.playbook.care.grades]
    if await page.app.push_screen_wait(form.explains(about)) is not None:
        fresh = await page.desk.ask(customer_sheet, sheet.organisation_id, sheet.deal_id)
        page.say(rhythm_words(fresh, page.desk.office))


def rhythm_words(sheet: CustomerSheet, office: Office) -> str:
    """When they are met next by the rhythm of their class."""
    if sheet.rhythm is None:
        return _("no contact is planned by their rhythm")
    on = day(sheet.rhythm.due.on, office.calendar.today(office.clock()))
    return _("next by their rhythm: {kind} {day}").format(kind=sheet.rhythm.kind_name, day=on)


def _fields(sheet: CustomerSheet) -> Sheet:
    """As they were graded the last time; for the first time, with what the needs analysis found out."""
    last = sheet.gradings[0] if sheet.gradings else None
    known = last.bant if last else sheet.bant
    none = (NONE, _("none any more")) if sheet.care_class else ("", "–")
    classes = (*((one, one) for one in CARE_CLASSES), none)
    yes_or_no = (("", _("not known")), (KNOWN, _("known, and speaks for it")))
    return Sheet(
        (
            Field(CLASS, _("Class"), sheet.care_class or "", "choice", classes, needed=True),
            *(Field(one.value, _(LETTERS[one]), KNOWN if one in known else "", "choice", yes_or_no) for one in Bant),
            Field(POTENTIAL, _("How they may grow"), last.potential if last else "", "words"),
            Field(WHY, _("Why this class"), "", "words"),
        )
    )
