"""Deals: attempts to sell, travelling through the stages."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import RowMapping

from data.agreement_days import guard_days
from data.at_hand import customer_name
from data.cadences import begin_rhythm, follow_event
from data.checklist import begin_checklist
from data.followups import close_followup, open_followups
from data.guards import guard_deal
from data.meetings import drop_meeting, meetings_ahead, waiting_for
from data.model.calendar import Due
from data.model.facts import DealState, Event, FollowUpState, Outcome, Phase
from data.model.refusal import Refusal
from data.processes import stage_name
from data.tables import deal, organisation, stage_event
from data.thanks import thank_referrers
from data.transaction import Read, Write
from data.words import N_, _

_ENDS = {
    DealState.WON: (Event.WON, N_("won: {organisation}")),
    DealState.LOST: (Event.LOST, N_("lost: {organisation}")),
    DealState.LATER: (Event.LATER, N_("parked: {organisation}")),
}
"""What each end of a deal is called as an event of the playbook, and in the history."""

_AGREED = frozenset({Event.SIGNED, Event.AGREEMENT_RENEWS, Event.AGREEMENT_ENDS})
"""Events of an agreement: what they bring outlasts the selling."""

_SOLD = frozenset(
    {Event.QUOTE_GIVEN, Event.QUOTE_EXPIRES, Event.QUESTIONS_DUE, Event.BID_DUE, Event.TENDER_DECISION},
)
"""Events of selling: their days mean nothing once the deal is won, though they were promised."""


def open_deal(
    write: Write, organisation_id: str, *, contact_id: str | None = None, title: str = "", inbound: bool = False
) -> str:
    """Open a deal in the first stage, or for an inbound request in the first stage of needs analysis; its key."""
    playbook = write.office.playbook
    stage = playbook.stage_of(Phase.NEEDS) if inbound else playbook.stages[0]
    name = str(write.row(organisation, organisation_id)["name"])
    key = write.insert(
        deal,
        organisation_id=organisation_id,
        contact_id=contact_id,
        title=title or name,
        currency=playbook.currency,
        stage=stage.key,
        stage_entered_at=write.now,
    )
    _record(write, key, None, stage.key, DealState.OPEN)
    follow_event(write, Event.INBOUND if inbound else Event.ADDED, key)
    write.say(N_("new deal: {organisation}"), organisation=name)
    return key


def move_deal(write: Write, deal_id: str, stage: str) -> None:
    """Move a deal to another stage; a parked or lost deal comes back to life there.

    Raises:
        Refusal: when the playbook has no such stage.
    """
    enter_stage(write, deal_id, stage)
    found = write.row(deal, deal_id)
    name = customer_name(write, found)
    shown = stage_name(write.process_of(found), stage)
    write.say(N_("moved {organisation} to {stage}"), organisation=name, stage=shown)


def enter_stage(write: Write, deal_id: str, stage: str) -> None:
    """Put a deal into a stage, with the cadences that belong there; part of a larger operation.

    One that comes back to life has its days guarded again.
    """
    found = write.row(deal, deal_id)
    if write.process_of(found).stage(stage) is None:
        raise Refusal(_("The playbook has no stage “{stage}”.").format(stage=stage))
    if found["stage"] == stage and found["state"] == DealState.OPEN:
        return
    write.update(
        deal,
        deal_id,
        stage=stage,
        stage_entered_at=write.now,
        state=DealState.OPEN,
        reason=None,
        reason_words="",
        no_step=found["no_step"] if found["state"] == DealState.OPEN else "",
        later_until=None,
        closed_at=None,
    )
    _record(write, deal_id, found["stage"], stage, DealState.OPEN)
    follow_event(write, Event.STAGE_ENTERED, deal_id, stage=stage)
    if found["state"] != DealState.OPEN:
        guard_deal(write, deal_id, found["state"])


def end_deal(
    write: Write,
    deal_id: str,
    state: DealState,
    *,
    reason: str | None = None,
    reason_words: str = "",
    until: date | None = None,
    keep: Collection[str] = (),
) -> None:
    """Win, lose or park a deal.

    Losing needs a reason, parking a date; meetings to come are called off then. What was planned for selling is
    cancelled, except follow-ups in `keep`, which come next, and, for a customer won, times agreed with them, what
    prepares a meeting ahead and the agreement's own days. What else comes after (care, a call in a few months, the
    return on that date) is the playbook's cadences for the event; after a reason that is not worth asking again nothing
    comes.

    Raises:
        Refusal: when the reason or the date is missing.
    """
    if state == DealState.LOST and not reason:
        raise Refusal(_("A lost deal needs its reason."))
    if state == DealState.LATER and until is None:
        raise Refusal(_("A parked deal needs the day it comes back."))
    found = write.row(deal, deal_id)
    process = write.process_of(found)
    stage = process.stages[-1].key if state == DealState.WON else found["stage"]
    write.update(
        deal,
        deal_id,
        state=state,
        stage=stage,
        stage_entered_at=write.now if stage != found["stage"] else found["stage_entered_at"],
        reason=reason,
        reason_words=reason_words,
        no_step="",
        later_until=until,
        closed_at=None if state == DealState.LATER else write.now,
    )
    _record(write, deal_id, found["stage"], stage, state)
    if state != DealState.WON:
        _call_off(write, deal_id, keep)
    _cancel(write, deal_id, {*keep, *(_lasting(write, deal_id) if state == DealState.WON else ())})
    event, phrase = _ENDS[state]
    if state != DealState.LOST or _worth_asking(write, reason):
        follow_event(write, event, deal_id, due=Due(until) if until else None)
    if state == DealState.WON:
        _begin_care(write, found)
    write.say(phrase, organisation=customer_name(write, found))


def _begin_care(write: Write, found: RowMapping) -> None:
    """What winning a deal begins: being in touch, the checklist, thanks to whoever sent them."""
    begin_rhythm(write, found["organisation_id"])
    begin_checklist(write, found["id"])
    thank_referrers(write, found["id"])
    if found["state"] in (DealState.LOST, DealState.LATER):
        guard_days(write, found["id"])


def _call_off(write: Write, deal_id: str, keep: Collection[str]) -> None:
    """Call off the meetings to come, except those whose follow-ups are kept."""
    for ahead in meetings_ahead(write, deal_id):
        kept = any(waiting["id"] in keep for waiting in waiting_for(write, ahead["id"]))
        if ahead["starts_at"] > write.now and not kept:
            drop_meeting(write, ahead["id"])


def _cancel(write: Write, deal_id: str, keep: Collection[str]) -> None:
    """Cancel what was planned for a deal, except what comes next."""
    for found in open_followups(write, deal_id):
        if found["id"] not in keep:
            close_followup(write, found["id"], state=FollowUpState.CANCELLED)


def _lasting(read: Read, deal_id: str) -> list[str]:
    """Follow-ups that winning a deal leaves: times agreed, what prepares a meeting ahead, the agreement's own days."""
    process = read.process_of(read.row(deal, deal_id))
    rules, sold = process.rules_on(*_AGREED), process.rules_on(*_SOLD)
    ahead = {row["id"] for row in meetings_ahead(read, deal_id)}
    return [
        found["id"]
        for found in open_followups(read, deal_id)
        if (found["agreed"] and found["rule"] not in sold) or found["rule"] in rules or found["meeting_id"] in ahead
    ]


def _worth_asking(write: Write, reason: str | None) -> bool:
    if reason == Outcome.DO_NOT_CALL:
        return False
    return all(known.again for known in write.office.playbook.lost_reasons if known.key == reason)


def _record(write: Write, deal_id: str, before: str | None, after: str, state: DealState) -> None:
    write.insert(stage_event, deal_id=deal_id, from_stage=before, to_stage=after, state=state, at=write.now)
