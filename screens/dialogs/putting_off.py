"""Putting a contact off, giving it another time, or agreeing one where nothing is planned."""

from __future__ import annotations

from dataclasses import dataclass

from data.model.calendar import Due
from data.model.delay import Delay
from data.model.snoozing import put_off as put_off_to
from data.model.snoozing import span_words
from data.model.wording import due as due_in_words
from data.postponing import move_marked, put_off_marked
from data.steps import plan_step
from data.words import _, language
from screens.dialogs.ask import AskWhen, Choice, Choose
from screens.dialogs.words import Slip
from screens.widgets.page import Page

TYPED = "typed"
"""Answers with a time of one's own."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A follow-up that may get another time."""

    id: str
    due: Due
    agreed: bool


async def put_off(page: Page, waiting: Waiting) -> None:
    """Ask by how much, and put it off. For a worker."""
    office = page.desk.office
    now, calendar, spans = office.clock(), office.calendar, office.playbook.calling.snoozes
    dues = [put_off_to(waiting.due, span, now, calendar, agreed=waiting.agreed) for span in spans]
    told = zip(spans, dues, strict=True)
    choices = [Choice(str(span), span_words(span), due_in_words(due, now, calendar)) for span, due in told]
    choices.append(Choice(TYPED, _("type a time")))
    chosen = await page.app.push_screen_wait(Choose(_("Put off until when?"), choices))
    if chosen == TYPED:
        due = await page.app.push_screen_wait(AskWhen(_("Put off until when?"), office))
        if due is not None:
            await page.attempt(move_marked, [waiting.id], due)
    elif chosen is not None:
        await page.attempt(put_off_marked, [waiting.id], Delay.parse(chosen))


async def move_step(page: Page, waiting: Waiting) -> None:
    """Ask when instead and why, and move it. For a worker."""
    due = await page.app.push_screen_wait(AskWhen(_("When instead?"), page.desk.office))
    if due is None:
        return
    slip = Slip(page.desk, "why", waiting.id)
    because = await slip.ask(page.app, _("Why then?"), needed=False)
    if because is not None:
        agreed = due.at is not None
        await slip.settle(await page.attempt(move_marked, [waiting.id], due, because=because, agreed=agreed))


async def agree_contact(
    page: Page, organisation_id: str, deal_id: str | None, contact_id: str | None, *, kind: str | None = None
) -> None:
    """Ask what, when and why, and plan it; without asking what where the kind is given. For a worker."""
    office = page.desk.office
    if kind is None:
        kinds = [Choice(one.key, one.name.said(language())) for one in office.playbook.kinds]
        kind = await page.app.push_screen_wait(Choose(_("What is to be done?"), kinds))
    due = await page.app.push_screen_wait(AskWhen(_("When are you in touch next?"), office)) if kind else None
    if kind is None or due is None:
        return
    slip = Slip(page.desk, "step", organisation_id, deal_id, contact_id)
    reason = await slip.ask(page.app, _("Why then? They should know the reason."))
    if reason is not None:
        about = {"deal_id": deal_id, "contact_id": contact_id}
        await slip.settle(await page.attempt(plan_step, organisation_id, kind, due, reason, **about))
