"""Why a customer stands where they stand, in one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from data.model.care_facts import Health
from data.model.health import Bounds, Signs, ending_on
from data.model.wording import age, brief, date_of, day
from data.words import _, plural

_WORDS = 60
"""Characters of the customer's own words that a line takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a customer said, as the line repeats it."""

    level: str = ""
    """What they answered: "4 of 10"."""
    words: str = ""
    said_on: date | None = None
    complaint: str = ""
    complained_on: date | None = None
    asked_on: date | None = None
    """When they were last asked for a reference or a name."""


def why(health: Health, signs: Signs, told: Told, today: date, within: Bounds) -> str:
    """The reason of this health, fit to stand beside the name."""
    lines: dict[Health, Callable[[], str]] = {
        Health.COMPLAINT: lambda: _complained(told, today),
        Health.UNHAPPY: lambda: said(told, today),
        Health.OVERDUE: lambda: overdue(signs, today, within),
        Health.RENEWAL: lambda: ending(signs, today, within),
        Health.RECOMMENDS: lambda: _ready(told, today),
        Health.WELL: lambda: coming(signs, today),
    }
    return lines[health]()


def said(told: Told, today: date) -> str:
    """What they said last: "4 of 10, Tue 3.11.: “slow start”"."""
    if told.said_on is None:
        return ""
    sentence = _("{level}, {day}: “{words}”") if told.words else _("{level}, {day}")
    words = brief(told.words, _WORDS)
    return sentence.format(level=told.level, day=date_of(told.said_on, today), words=words)


def overdue(signs: Signs, today: date, within: Bounds) -> str:
    """What is late, the most telling of it."""
    items = plural("{count} item of the checklist is late", "{count} items of the checklist are late", signs.late_items)
    last = age(max(0, (today - signs.last_on).days))
    if signs.next_on is not None and signs.next_on < today:
        return _("next contact {age} late").format(age=age((today - signs.next_on).days))
    if signs.next_on is None and not signs.barred:
        return _("last contact {age} ago, nothing is planned").format(age=last)
    if signs.last_on < within.silent_since and not signs.barred:
        return _("last contact {age} ago").format(age=last)
    return items if signs.late_items else ""


def ending(signs: Signs, today: date, within: Bounds) -> str:
    """What ends when, and what is not known yet."""
    on = ending_on(signs, today, within)
    if on is None:
        return ""
    shown = date_of(on, today)
    if on < today:
        return _("ended {day}, nothing new is agreed").format(day=shown)
    if on == signs.renewal_on:
        return _("they say by {day} whether they go on").format(day=shown)
    return _("ends {day}, no word yet").format(day=shown)


def coming(signs: Signs, today: date) -> str:
    """When the next contact is."""
    if signs.next_on is None:
        return _("asked not to be called") if signs.barred else ""
    return _("next contact {day}").format(day=day(signs.next_on, today))


def _complained(told: Told, today: date) -> str:
    since = date_of(told.complained_on, today) if told.complained_on else ""
    sentence = _("open since {day}: “{words}”") if told.complaint else _("open since {day}")
    return sentence.format(day=since, words=brief(told.complaint, _WORDS))


def _ready(told: Told, today: date) -> str:
    if told.asked_on is None:
        return _("nobody asked them for a name yet")
    return _("last asked {day}, before they said so").format(day=date_of(told.asked_on, today))
