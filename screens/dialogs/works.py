"""The works of a deal, one key away: needs, memo, benefits, quote, the ask, agreement, and the meetings between."""

from __future__ import annotations

from data.model.facts import MeetingPurpose
from data.words import N_, _
from data.works import WORKS, works_of
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.booking import book
from screens.doors import OpenDeal
from screens.widgets.page import Page

MEETINGS = {
    MeetingPurpose.TALK: N_("A meeting"),
    MeetingPurpose.DECISION: N_("The decision meeting"),
    MeetingPurpose.KICK_OFF: N_("The kick-off"),
}
"""What is agreed, by what it is for."""


async def work_on(page: Page, organisation_id: str, deal_id: str | None, contact_id: str | None = None) -> None:
    """Ask what to work on, and go there; a customer without a deal in play has the last one. For a worker."""
    found = await page.desk.ask(works_of, organisation_id, deal_id)
    if found is None:
        without = [Choice("complaint", _(WORKS["complaint"]))]
        if await page.app.push_screen_wait(Choose(_("There is no deal yet: v on the card opens one."), without)):
            page.post_message(OpenDeal("complaint", organisation_id))
        return
    works = [Choice(one.work, _(WORKS[one.work]), one.words) for one in found.works]
    meetings = [
        Choice(f"meeting:{purpose}", _(MEETINGS[purpose]), words or _("agree a time"))
        for purpose, words in found.meetings
    ]
    after = [Choice(one.work, _(WORKS[one.work]), one.words) for one in found.after]
    chosen = await page.app.push_screen_wait(Choose(_("What about this deal?"), [*works, *meetings, *after]))
    if chosen is None:
        return
    kind, _colon, purpose = chosen.partition(":")
    if kind == "meeting":
        await book(page, organisation_id, found.deal_id, contact_id or found.contact_id, MeetingPurpose(purpose))
        return
    work = next(one.work for one in (*found.works, *found.after) if one.work == chosen)
    page.post_message(OpenDeal(work, organisation_id, found.deal_id))
