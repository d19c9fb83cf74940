"""Bids: a tender's deadlines with the follow-ups that guard them, the bid that was sent, and notes about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from data.cadences import follow_anew
from data.followups import close_followup, open_followups
from data.model.calendar import Due
from data.model.clean import clean, clean_line
from data.model.facts import DealState, Event, FollowUpState
from data.model.procurement import Tender, hindrances, refuse_disorder
from data.model.refusal import Conflict, Refusal
from data.model.wording import brief, written
from data.procurements import name_of, put, stored, tender_of
from data.tables import deal
from data.transaction import Write
from data.words import N_, _

_LONGEST_REASON = 500
_LONGEST = 2000
_TOLD = 100


class BidIncomplete(Refusal):
    """A bid is not marked as sent while something stands open, unless somebody says why."""


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Until when questions may be asked, until when the bid must be there, and the day they decide."""

    questions_by: datetime | None = None
    bid_by: datetime | None = None
    decision_on: date | None = None


def set_deadlines(write: Write, deal_id: str, given: Deadlines, *, seen: Deadlines | None = None) -> None:
    """Set the deadlines as they are now; the follow-ups of each one that changed are planned anew.

    Raises:
        Conflict: when somebody set others since those seen.
        Refusal: when they do not come one after another, or a new one has passed already.
    """
    refuse_disorder(given.questions_by, given.bid_by, given.decision_on, write.office.calendar)
    row = stored(write, deal_id)
    before = Deadlines(row["questions_by"], row["bid_by"], row["decision_on"]) if row else Deadlines()
    if seen is not None and before not in (seen, given):
        raise Conflict(_("Somebody set other deadlines meanwhile; look at both and save again."))
    _refuse_past(write, before, given)
    put(write, deal_id, questions_by=given.questions_by, bid_by=given.bid_by, decision_on=given.decision_on)
    sent = row is not None and row["sent_at"] is not None
    _guard(write, deal_id, before, Deadlines(None, None, given.decision_on) if sent else given)
    said = _in_words(write, given)
    name = name_of(write, deal_id)
    if said:
        write.say(N_("{organisation}: {deadlines}"), organisation=name, deadlines=said)
    else:
        write.say(N_("{organisation}: no deadlines"), organisation=name)


def send_bid(write: Write, deal_id: str, reason: str = "") -> None:
    """The bid was sent: its deadlines are kept. What stood open is named, and the reason stays with it.

    Raises:
        BidIncomplete: when something stands open and no reason is given.
        Refusal: when the route has no bid, or it was sent already.
    """
    tender = tender_of(write, deal_id)
    _refuse_unsendable(tender)
    why = clean_line(reason)[:_LONGEST_REASON]
    still = hindrances(tender, write.now, write.office.calendar)
    if still and not why:
        sentence = _("Still open: {open}. Say why it is sent all the same.")
        raise BidIncomplete(sentence.format(open=" · ".join(still)))
    put(write, deal_id, sent_at=write.now, sent_reason=why if still else "")
    _close(write, deal_id, Event.BID_DUE, FollowUpState.DONE)
    _close(write, deal_id, Event.QUESTIONS_DUE, FollowUpState.CANCELLED)
    name = name_of(write, deal_id)
    if still:
        named = brief(" · ".join(still), _TOLD)
        write.say(N_("bid sent to {organisation}, though open: {open}"), organisation=name, open=named)
    else:
        write.say(N_("bid sent to {organisation}"), organisation=name)


def take_back_bid(write: Write, deal_id: str) -> None:
    """It was not sent after all: the mark goes, and deadlines to come are guarded again.

    Raises:
        Refusal: when no bid is marked as sent.
    """
    tender = tender_of(write, deal_id)
    if tender.sent_at is None:
        raise Refusal(_("No bid is marked as sent."))
    put(write, deal_id, sent_at=None, sent_reason="")
    ahead = _ahead(write, deal_id)
    _guard(write, deal_id, Deadlines(decision_on=ahead.decision_on), ahead)
    write.say(N_("the bid was not sent: {organisation}"), organisation=name_of(write, deal_id))


def guard_again(write: Write, deal_id: str) -> None:
    """Plan anew what guards the deadlines still to come, for a deal that is back in play; part of a larger step."""
    _guard(write, deal_id, Deadlines(), _ahead(write, deal_id))


def note_tender(write: Write, deal_id: str, notice: str, notes: str, *, seen: tuple[str, str] | None = None) -> None:
    """Where the notice is, and what else is known of the purchase.

    Raises:
        Conflict: when somebody wrote something else since the notice and notes seen.
    """
    row, now = stored(write, deal_id), (clean_line(notice)[:_LONGEST], clean(notes).strip())
    before = (row["notice"], row["notes"]) if row else ("", "")
    if seen is not None and before not in (seen, now):
        raise Conflict(_("Somebody changed this meanwhile; your text is kept, look at both and save again."))
    put(write, deal_id, notice=now[0], notes=now[1])
    write.say(N_("noted about the purchase of {organisation}"), organisation=name_of(write, deal_id))


def _refuse_past(write: Write, before: Deadlines, given: Deadlines) -> None:
    """A deadline that passed may stand, but none is set that has."""
    moments = ((before.questions_by, given.questions_by), (before.bid_by, given.bid_by))
    gone = [now for was, now in moments if now is not None and now != was and now < write.now]
    day = given.decision_on
    if gone or (day is not None and day != before.decision_on and day < write.today):
        raise Refusal(_("That time has passed already."))


def _refuse_unsendable(tender: Tender) -> None:
    if tender.sent_at is not None:
        raise Refusal(_("The bid was marked as sent already."))
    if tender.route_key is None:
        raise Refusal(_("Settle the route first."))
    if tender.route is not None and not tender.route.bid:
        raise Refusal(_("There is no bid to send on this route."))


def _guard(write: Write, deal_id: str, before: Deadlines, after: Deadlines) -> None:
    """Plan anew what guards each deadline that changed; a deal that does not travel needs no guard."""
    calendar = write.office.calendar
    travels = write.row(deal, deal_id)["state"] == DealState.OPEN
    days = (
        (Event.QUESTIONS_DUE, before.questions_by, after.questions_by),
        (Event.BID_DUE, before.bid_by, after.bid_by),
        (Event.TENDER_DECISION, before.decision_on, after.decision_on),
    )
    for event, was, now in days:
        if was != now:
            due = calendar.exactly(now) if isinstance(now, datetime) else Due(now) if now else None
            follow_anew(write, event, deal_id, due if travels else None)


def _ahead(write: Write, deal_id: str) -> Deadlines:
    """The deadlines still to come; those of a bid that is sent press nobody."""
    row = stored(write, deal_id)
    if row is None:
        return Deadlines()
    presses = row["sent_at"] is None
    questions, bid, day = row["questions_by"], row["bid_by"], row["decision_on"]
    return Deadlines(
        questions if presses and questions and questions > write.now else None,
        bid if presses and bid and bid > write.now else None,
        day if day and day >= write.today else None,
    )


def _close(write: Write, deal_id: str, event: Event, state: FollowUpState) -> None:
    rules = write.office.playbook.rules_on(event)
    for found in open_followups(write, deal_id):
        if found["rule"] in rules:
            close_followup(write, found["id"], state=state, result=_("bid sent"))


def _in_words(write: Write, given: Deadlines) -> str:
    calendar = write.office.calendar
    parts = []
    if given.questions_by:
        parts.append(_("questions by {when}").format(when=written(calendar.exactly(given.questions_by), calendar)))
    if given.bid_by:
        parts.append(_("bid by {when}").format(when=written(calendar.exactly(given.bid_by), calendar)))
    if given.decision_on:
        parts.append(_("decision {when}").format(when=written(Due(given.decision_on), calendar)))
    return " · ".join(parts)
