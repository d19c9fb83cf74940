"""What is asked of the rep about a case: its facts in a form, and how it came to its end."""

from __future__ import annotations

from data.casework import CaseFacts, close_complaint, note_case
from data.complaints import complaint_of
from data.model.agreement import read_date
from data.model.bygone import show_day
from data.model.care_facts import Satisfaction
from data.model.complaint import Case
from data.model.loyalty import LEVELS
from data.model.office import Office
from data.words import _
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.words import Slip
from screens.widgets.page import Page

NOT_ASKED = "not_asked"
"""Closes a case although nobody could be asked."""


def case_sheet(case: Case, office: Office) -> Sheet:
    """Everything that is kept of a case."""
    return Sheet(
        (
            Field("text", _("What happened"), case.text, "words"),
            Field("cause", _("Cause"), case.cause, "words"),
            Field("remedy", _("Remedy"), case.remedy, "words"),
            Field(
                "promised",
                _("Promised by"),
                show_day(case.promised_on),
                hint="30.11.2026",
                check=lambda text: read_date(text, office.clock(), office.calendar),
            ),
            Field("owner", _("Owner"), case.owner),
        ),
        case.version,
    )


def case_facts(filled: Filled, office: Office) -> CaseFacts:
    """What was filled into the sheet of a case."""
    day = filled["promised"]
    return CaseFacts(
        text=filled["text"],
        cause=filled["cause"],
        remedy=filled["remedy"],
        owner=filled["owner"],
        promised_on=read_date(day, office.clock(), office.calendar) if day else None,
    )


async def edit_case(page: Page, case: Case) -> None:
    """Ask for the facts of a case and write them down. For a worker."""
    office, key, shown = page.desk.office, case.id or "", [case.text]

    async def save(filled: Filled, seen: int | None) -> None:
        await page.written(note_case, key, case_facts(filled, office), seen=seen, before=shown[-1])

    async def again() -> Sheet:
        found = await page.desk.ask(complaint_of, case.organisation_id, complaint_id=key)
        shown.append(found.text)
        return case_sheet(found, office)

    sheet, draft = case_sheet(case, office), f"complaint/{key}"
    form = Form(_("The complaint"), sheet, desk=page.desk, save=save, draft=draft, again=again)
    await page.app.push_screen_wait(form)


async def end_case(page: Page, case: Case) -> None:
    """Ask how satisfied they are, how they said it, or why it ends without that; close it. For a worker."""
    levels = [Choice(level.value, _(LEVELS[level])) for level in reversed(list(Satisfaction))]
    without = Choice(NOT_ASKED, _("they could not be asked"))
    chosen = await page.app.push_screen_wait(Choose(_("Are they satisfied now?"), [*levels, without]))
    if chosen is None:
        return
    level = None if chosen == NOT_ASKED else Satisfaction(chosen)
    said, reason = Slip(page.desk, "complaint said", case.id), Slip(page.desk, "complaint why", case.id)
    words = ""
    if level is not None:
        heard = await said.ask(page.app, _("How did they say it? In their words."), needed=False)
        if heard is None:
            return
        words = heard
    why = ""
    if level in (None, Satisfaction.DISSATISFIED):
        given = await reason.ask(page.app, _("Why is it closed all the same?"))
        if given is None:
            return
        why = given
    done = await page.attempt(close_complaint, case.id or "", level, words=words, why=why)
    await said.settle(done)
    await reason.settle(done)
