"""The days of an agreement by which they go on or it ends, each with the follow-ups that guard it."""

from __future__ import annotations

from datetime import date

from data.at_hand import newest_of
from data.bargaining import agreement
from data.cadences import follow_anew, follow_event
from data.model.agreement import Dates, fair_day
from data.model.bygone import show_day
from data.model.calendar import Due
from data.model.facts import DealState, Event
from data.tables import deal, followup
from data.transaction import Read, Write

_TRAVELS = (DealState.OPEN, DealState.WON)
"""States of a deal whose agreement is worked on or in force."""


def facts_of_days(days: Dates) -> dict[str, str]:
    """What the variables of a follow-up's reason stand for."""
    return {"agreement.ends": show_day(days.ends_on), "agreement.renews": show_day(days.renewal_on)}


def plan_days(write: Write, deal_id: str, old: Dates, days: Dates, *, again: bool = False) -> None:
    """The follow-ups of the days that changed, planned anew, or all that are missing where asked `again`.

    A deal that is lost or parked has none, until it is back in play.
    """
    travels = write.row(deal, deal_id)["state"] in _TRAVELS
    facts = facts_of_days(days)
    moved = days.starts_on != old.starts_on
    pairs = (
        (Event.AGREEMENT_RENEWS, old.renewal_on, days.renewal_on),
        (Event.AGREEMENT_ENDS, old.ends_on, days.ends_on),
    )
    for event, was, day in pairs:
        promised = Due(day) if day and travels else None
        made: list[str] = []
        if day != was or (moved and day is not None):
            made = follow_anew(write, event, deal_id, promised, facts=facts)
        elif again and promised is not None:
            made = follow_event(write, event, deal_id, promised=promised, facts=facts)
        for key in made:
            _not_too_early(write, key, days.starts_on, day or write.today)


def guard_days(write: Write, deal_id: str) -> None:
    """Plan again what guards the days still to come, for a deal that is back in play; part of a larger operation."""
    row = newest_of(write, agreement, deal_id)
    days = Dates(**{name: row[name] for name in Dates.__dataclass_fields__}) if row else Dates()
    ahead = Dates(
        signed_on=days.signed_on,
        starts_on=days.starts_on,
        ends_on=_coming(write, days.ends_on),
        renewal_on=_coming(write, days.renewal_on),
    )
    plan_days(write, deal_id, ahead, ahead, again=True)


def _coming(read: Read, day: date | None) -> date | None:
    return day if day and day >= read.today else None


def _not_too_early(write: Write, key: str, starts: date | None, promised: date) -> None:
    found = write.row(followup, key)
    day = fair_day(found["due_on"], write.today, starts, promised)
    if day != found["due_on"] and not found["agreed"]:
        write.update(followup, key, due_on=min(write.office.calendar.on_working_day(day), promised), due_at=None)
