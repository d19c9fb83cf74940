"""The next step, asked for when the last one of an open deal is done: one key takes what is usual now."""

from __future__ import annotations

from data.load import load_ahead
from data.model.calendar import Due
from data.next_step import Lacking, choose_no_step, lacking_step
from data.steps import plan_step
from data.words import _, language
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.days import AskDay
from screens.dialogs.words import Slip
from screens.widgets.page import Page

OTHER, NONE = "other", "none"
"""Answers besides what is suggested: another kind, time and reason; none, with the reason for that."""


async def ask_next_step(page: Page, deal_id: str | None) -> None:
    """Ask for the next step of a deal that lacks one, and keep it; Esc leaves it lacking, loudly. For a worker."""
    lacking = await page.desk.ask(lacking_step, deal_id) if deal_id else None
    if lacking is None:
        return
    asked = _("{organisation}: what is the next step?").format(organisation=lacking.organisation)
    chosen = await page.app.push_screen_wait(Choose(asked, _choices(lacking)))
    if not await _kept(page, lacking, chosen):
        sentence = _("NO NEXT STEP: {organisation}. It stands in red until one is planned.")
        page.say(sentence.format(organisation=lacking.organisation), "warning")


def _choices(lacking: Lacking) -> list[Choice]:
    usual = [
        Choice(str(place), f"{one.kind_name} · {one.when}", one.reason) for place, one in enumerate(lacking.suggested)
    ]
    another = Choice(OTHER, _("Something else, another time"), _("what, when, why"))
    none = Choice(NONE, _("No next step, because …"), _("the reason in words"))
    return [*usual, another, *([] if lacking.parked else [none])]


async def _kept(page: Page, lacking: Lacking, chosen: str | None) -> bool:
    """Carry the answer out; whether the deal has its next step now, or its reason for none."""
    if chosen is None:
        return False
    if chosen == NONE:
        return await _none(page, lacking)
    if chosen == OTHER:
        return await _another(page, lacking)
    one = lacking.suggested[int(chosen)]
    return await _plan(page, lacking, one.kind, one.due, one.reason)


async def _none(page: Page, lacking: Lacking) -> bool:
    slip = Slip(page.desk, "no_step", lacking.deal_id)
    reason = await slip.ask(page.app, _("Why is there no next step?"))
    if reason is None:
        return False
    done = await page.attempt(choose_no_step, lacking.deal_id, reason)
    await slip.settle(done)
    return done is not None


async def _another(page: Page, lacking: Lacking) -> bool:
    """What, when and why, as the rep decides."""
    office = page.desk.office
    kinds = [Choice(kind.key, kind.name.said(language())) for kind in office.playbook.kinds]
    kind = await page.app.push_screen_wait(Choose(_("What is to be done?"), kinds))
    due = await page.app.push_screen_wait(AskDay(_("When?"), office, await page.desk.ask(load_ahead))) if kind else None
    if kind is None or due is None:
        return False
    slip = Slip(page.desk, "step", lacking.organisation_id, lacking.deal_id, lacking.contact_id)
    reason = await slip.ask(page.app, _("Why then? They should know the reason."))
    kept = reason is not None and await _plan(page, lacking, kind, due, reason)
    await slip.settle(kept or None)
    return kept


async def _plan(page: Page, lacking: Lacking, kind: str, due: Due, reason: str) -> bool:
    about = {"deal_id": lacking.deal_id, "contact_id": lacking.contact_id}
    return await page.attempt(plan_step, lacking.organisation_id, kind, due, reason, **about) is not None
