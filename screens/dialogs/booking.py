"""Agreeing a meeting outside a call: when, where, and the invitation with it."""

from __future__ import annotations

from functools import partial

from data.booking import agree_meeting, standing_meeting, times_to_offer
from data.meetings import move_meeting
from data.model.facts import MeetingPurpose
from data.model.office import Office
from data.words import N_, _, language
from screens.dialogs.ask import Choice, Choose
from screens.dialogs.slot import AskSlot
from screens.dialogs.words import Slip
from screens.widgets.page import Page

QUESTIONS = {
    MeetingPurpose.TALK: N_("When do we meet?"),
    MeetingPurpose.DECISION: N_("When do we meet to decide?"),
    MeetingPurpose.KICK_OFF: N_("When do we begin together?"),
}
"""What is asked, by what the meeting is for."""


async def book(
    page: Page, organisation_id: str, deal_id: str | None, contact_id: str | None, purpose: MeetingPurpose
) -> bool:
    """Ask for a meeting's time and place and agree it, in one step; whether there is one now.

    Where one for the same purpose stands already, it may be moved instead. After a time that is taken another is asked.
    """
    office = page.desk.office
    stands = await page.desk.ask(standing_meeting, deal_id, purpose) if deal_id else None
    instead = False
    if stands is not None:
        move = Choice("move", _("another time for it"), stands.shown)
        more = Choice("more", _("one more meeting"))
        chosen = await page.app.push_screen_wait(Choose(_("You meet already. What is agreed?"), [move, more]))
        if chosen is None:
            return False
        instead = chosen == "move"
    offered = await page.desk.ask(times_to_offer)
    slot, usual = partial(AskSlot, _(QUESTIONS[purpose]), office, offered.free, offered.elsewhere), _usual(office)
    place_slip = Slip(page.desk, "place", organisation_id, deal_id, contact_id, purpose)
    while (due := await page.app.push_screen_wait(slot())) is not None and due.at is not None:  # refused: another time
        if stands is not None and instead:
            done = await page.attempt(move_meeting, stands.id, due.at) is not None
        else:
            where = await place_slip.ask(page.app, _("Where?"), usual, needed=False)
            if where is None:
                return False
            place = None if where == usual else where  # the usual place is told in the contact's language
            made = await page.attempt(
                agree_meeting, organisation_id, deal_id, contact_id, due.at, purpose=purpose, place=place
            )
            await place_slip.settle(made)
            done = made is not None
        if done:
            return True
    return False


def _usual(office: Office) -> str:
    """Where one usually meets, in the rep's language."""
    place = office.playbook.calling.place
    return place.said(language()) if place else ""
