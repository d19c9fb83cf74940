"""Remembering what somebody told of themselves, so that the next call can ask about it."""

from __future__ import annotations

from data.customer_sheet import CustomerSheet
from data.notes import add_note, edit_note
from data.personal import Remembered, add_personal, mark_personal
from data.words import _
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.fields import Field, Sheet
from screens.dialogs.form import Filled, Form
from screens.dialogs.opinion import people_to_pick
from screens.widgets.page import Page

PERSON, BUSINESS = "person", "business"


async def remember(page: Page, sheet: CustomerSheet, contact_id: str | None = None) -> None:
    """Write down something of the person, else of the business. For a worker."""
    draft = f"remember/{sheet.organisation_id}"
    whom = contact_id or (sheet.person.id if sheet.person else "")
    about = ((PERSON, _("of the person: asked about next time")), (BUSINESS, _("of the business: a note")))

    async def save(filled: Filled, _seen: int | None) -> None:
        if filled["about"] == PERSON:
            await page.written(
                add_personal, sheet.organisation_id, filled["who"] or None, filled["text"], deal_id=sheet.deal_id
            )
            return
        await page.written(
            add_note,
            sheet.organisation_id,
            filled["text"],
            deal_id=sheet.deal_id,
            contact_id=filled["who"] or None,
            draft=draft,
        )

    fields = Sheet(
        (
            Field("text", _("They told"), "", "words", needed=True),
            Field("who", _("Who"), whom, "choice", people_to_pick(sheet.people)),
            Field("about", _("It is"), PERSON, "choice", about),
        )
    )
    asked = _("To be remembered of {organisation}").format(organisation=sheet.name)
    await page.app.push_screen_wait(Form(asked, fields, desk=page.desk, save=save, draft=draft))


async def change_remembered(page: Page, one: Remembered) -> None:
    """Other words for it, or no personal note any more. For a worker."""
    choices = [
        Choice("words", _("other words for it")),
        Choice("ordinary", _("it is of the business"), _("an ordinary note then")),
    ]
    chosen = await page.app.push_screen_wait(Choose(_("What about it?"), choices))
    if chosen == "ordinary":
        await page.attempt(mark_personal, one.id, False)
    elif chosen == "words":

        async def save(filled: Filled, _seen: int | None) -> None:
            await page.written(edit_note, one.id, filled["text"])

        fields = Sheet((Field("text", _("They told"), one.text, "words", needed=True),))
        await page.app.push_screen_wait(
            Form(one.contact or _("Note"), fields, desk=page.desk, save=save, draft=f"note/{one.id}")
        )
