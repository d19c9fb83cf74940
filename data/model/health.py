"""How a customer stands: a complaint before an unhappy word, before lateness, before the end of an agreement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from data.model.calendar import add_months
from data.model.care_facts import Health, Mood
from data.model.delay import Delay
from data.words import N_

HEALTHS: dict[Health, str] = {
    Health.COMPLAINT: N_("Complaint"),
    Health.UNHAPPY: N_("Unhappy"),
    Health.OVERDUE: N_("Overdue"),
    Health.RENEWAL: N_("Agreement ends"),
    Health.RECOMMENDS: N_("Ready to recommend"),
    Health.WELL: N_("Well"),
}
"""Each health by name."""

AIMS: dict[Health, str] = {
    Health.COMPLAINT: N_("Put it right yourself, until they say that it is"),
    Health.UNHAPPY: N_("Call, listen, and find out what would help"),
    Health.OVERDUE: N_("Be in touch, and agree the next time"),
    Health.RENEWAL: N_("Agree how to go on before the agreement ends"),
    Health.RECOMMENDS: N_("Ask for a reference and a name while they are glad"),
    Health.WELL: N_("Keep the rhythm"),
}
"""What each health asks of the rep."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What the file tells of a customer's health."""

    complaint: bool = False
    """Whether a complaint is open."""
    mood: Mood | None = None
    """What their newest opinion means."""
    said_at: datetime | None = None
    """When they said it."""
    next_on: date | None = None
    """The soonest thing that is planned with them."""
    last_on: date
    """When somebody was last in touch; at the latest when they became a customer."""
    late_items: int = 0
    """Items of the checklist that are late, and that no follow-up brings up."""
    barred: bool = False
    """Whether they asked not to be called: nothing can be planned then."""
    renewal_on: date | None = None
    """Until when they must say whether they go on."""
    ends_on: date | None = None
    """When their agreement ends."""
    asked_at: datetime | None = None
    """When they were last asked for a reference or a name."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """From when on a contact was too long ago, and until when the end of an agreement is near."""

    silent_since: date
    renewal_until: date


def bounds(longest: Delay, renewal_ahead: Delay, today: date) -> Bounds:
    """The bounds on this day, as the playbook sets them."""
    return Bounds(shifted(longest, today, -1), shifted(renewal_ahead, today))


def shifted(span: Delay, day: date, direction: int = 1) -> date:
    """A day so many days, weeks, months or years on (1) or back (-1); kept inside the calendar."""
    amount = direction * span.amount
    match span.unit:
        case "m" | "y":
            months = amount if span.unit == "m" else 12 * amount
            reached = day.year * 12 + day.month - 1 + months
            if not 12 <= reached < 9999 * 12:
                return date.max if amount > 0 else date.min
            return add_months(day, months)
        case "w":
            amount *= 7
    reached = day.toordinal() + amount
    return date.fromordinal(min(max(reached, date.min.toordinal()), date.max.toordinal()))


def health_of(signs: Signs, today: date, within: Bounds) -> Health:
    """How a customer with these signs stands; the most urgent wins."""
    if signs.complaint:
        return Health.COMPLAINT
    if signs.mood == Mood.UNHAPPY:
        return Health.UNHAPPY
    if is_overdue(signs, today, within):
        return Health.OVERDUE
    if ending_on(signs, today, within) is not None:
        return Health.RENEWAL
    return Health.RECOMMENDS if is_ready(signs) else Health.WELL


def is_overdue(signs: Signs, today: date, within: Bounds) -> bool:
    """Whether a contact or an item of the checklist is late, nothing is planned, or the last contact too long ago."""
    if signs.late_items or (signs.next_on is not None and signs.next_on < today):
        return True
    return not signs.barred and (signs.next_on is None or signs.last_on < within.silent_since)


def ending_on(signs: Signs, today: date, within: Bounds) -> date | None:
    """The day that is near: until which they must say whether they go on, else on which the agreement ends."""
    if signs.renewal_on is not None and today <= signs.renewal_on <= within.renewal_until:
        return signs.renewal_on
    if signs.ends_on is not None and signs.ends_on <= within.renewal_until:
        return signs.ends_on
    return None


def is_ready(signs: Signs) -> bool:
    """Whether they would recommend us, and nobody has asked them since they said so."""
    if signs.mood != Mood.RECOMMENDS:
        return False
    return signs.asked_at is None or signs.said_at is None or signs.asked_at < signs.said_at
