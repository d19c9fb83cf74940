"""What is planned: done, put off, given another time, or agreed where nothing is."""

from __future__ import annotations

from dataclasses import dataclass

from data.load import load_ahead
from data.marked import finish_marked
from data.model.calendar import Due
from data.model.delay import Delay
from data.model.snoozing import offers, span_words
from data.model.wording import due as due_in_words
from data.postponing import move_marked, put_off_marked
from data.steps import plan_step
from data.words import _, language
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.days import AskDay
from screens.dialogs.next_step import ask_next_step
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
    office, load = page.desk.office, await page.desk.ask(load_ahead)
    now, calendar = office.clock(), office.calendar
    offered = offers(office.playbook.calling.snoozes, waiting.due, now, calendar, agreed=waiting.agreed)
    choices = [
        Choice(str(span), f"+{span_words(span)}", f"{due_in_words(due, now, calendar)} · {load.words(due.on)}")
        for span, due in offered.items()
    ]
    asked = _("Put off until when?")
    chosen = await page.app.push_screen_wait(Choose(asked, [*choices, Choice(TYPED, _("type a time"))]))
    if chosen == TYPED:
        typed = await page.app.push_screen_wait(AskDay(asked, office, load))
        if typed is not None:
            await page.attempt(move_marked, [waiting.id], typed)
    elif chosen is not None:
        await page.attempt(put_off_marked, [waiting.id], Delay.parse(chosen))


async def finish_step(page: Page, key: str, reason: str, deal_id: str | None) -> None:
    """Ask what came of it, and mark it done; a deal without a next step then is asked for one. For a worker."""
    slip = Slip(page.desk, "done", key)
    result = await slip.ask(page.app, _("{reason}: what came of it?").format(reason=reason), needed=False)
    if result is not None:
        done = await page.attempt(finish_marked, [key], result)
        await slip.settle(done)
        if done is not None:
            await ask_next_step(page, deal_id)


async def move_step(page: Page, key: str) -> None:
    """Ask when instead and why, and move it. For a worker."""
    load = await page.desk.ask(load_ahead)
    due = await page.app.push_screen_wait(AskDay(_("When instead?"), page.desk.office, load))
    if due is None:
        return
    slip = Slip(page.desk, "why", key)
    because = await slip.ask(page.app, _("Why is it moved? It is said behind its reason."), needed=False)
    if because is not None:
        agreed = due.at is not None
        await slip.settle(await page.attempt(move_marked, [key], due, because=because, agreed=agreed))


async def agree_contact(
    page: Page, organisation_id: str, deal_id: str | None, contact_id: str | None, *, kind: str | None = None
) -> None:
    """Ask what, when and why, and plan it; without asking what where the kind is given. For a worker."""
    office = page.desk.office
    if kind is None:
        kinds = [Choice(one.key, one.name.said(language())) for one in office.playbook.kinds]
        kind = await page.app.push_screen_wait(Choose(_("What is to be done?"), kinds))
    if kind is None:
        return
    load = await page.desk.ask(load_ahead)
    due = await page.app.push_screen_wait(AskDay(_("When?"), office, load))
    if due is None:
        return
    slip = Slip(page.desk, "step", organisation_id, deal_id, contact_id)
    reason = await slip.ask(page.app, _("Why then? They should know the reason."))
    if reason is not None:
        about = {"deal_id": deal_id, "contact_id": contact_id}
        await slip.settle(await page.attempt(plan_step, organisation_id, kind, due, reason, **about))
