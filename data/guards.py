"""What guards the days of a deal: planned again when it is back in play."""

from __future__ import annotations

from data.agreement_days import guard_days
from data.bids import guard_again
from data.cadences import follow_event
from data.model.calendar import Due
from data.model.facts import DealState, Event, QuoteState
from data.quotes import quote_at_hand
from data.transaction import Write


def guard_deal(write: Write, deal_id: str, before: str) -> None:
    """Plan again what guards the deadlines of its tender, the last day of its quote and its agreement's days.

    Being lost or parked had cancelled it, being won all but the agreement's days; only days still to come are guarded.
    Part of a larger operation.

    Args:
        write: The transaction.
        deal_id: The deal, which travels again.
        before: The state in which it had ended.
    """
    guard_again(write, deal_id)
    if before != DealState.WON:
        guard_days(write, deal_id)
    found = quote_at_hand(write, deal_id)
    if found is not None and found.state == QuoteState.GIVEN and not found.expired(write.today):
        follow_event(write, Event.QUOTE_EXPIRES, deal_id, promised=Due(found.valid_until))
