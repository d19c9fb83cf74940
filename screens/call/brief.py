"""The brief: what the rep reads in the ten seconds before the dial."""

from __future__ import annotations

from collections.abc import Iterator

from data.model.wording import age, due
from data.words import _
from screens.call.live import Live
from screens.call.speech import Say
from screens.call.words import met_before, touched


def brief(live: Live) -> Iterator[Say]:
    """Ten seconds before the dial."""
    sheet = live.sheet
    when = due(sheet.due, live.office.clock(), live.office.calendar) if sheet.due else ""
    why = sheet.reason or _("no follow-up is open: say why you call")
    yield Say(f"{why} · {when}" if when else why, "lit", _("why"), 0)
    for index, touch in enumerate(sheet.touches[:3]):
        yield Say(touched(touch, live), "plain", _("last") if index == 0 else "", 0)
    if not sheet.touches:
        yield Say(_("nothing yet: this is the first touch"), "faint", _("last"), 0)
    if sheet.met:
        yield Say(", ".join(met_before(met) for met in sheet.met), "plain", _("objected"), 0)
    if sheet.personal or sheet.notes:
        yield Say(" · ".join(text for text in (sheet.personal, sheet.notes) if text), "plain", _("know"), 0)
    yield _number(live)
    if sheet.tries:
        tries = _("{count} unanswered of {max}").format(
            count=sheet.tries, max=live.office.playbook.calling.max_attempts
        )
        yield Say(tries, "plain", _("tries"), 0)
    yield Say(_source(live), "faint", _("source"), 1)
    if not live.parts:
        yield Say(_("The playbook has nothing to say to them: check the script's segments and roles."), "late", "")


def _number(live: Live) -> Say:
    number, numbers = live.dialled, live.sheet.numbers
    if number is None:
        return Say(_("no number: find one and write it on the card"), "late", _("number"), 0)
    shown = number.shown
    if number.bad:
        shown += " · " + _("was wrong last time")
    if len(numbers) > 1:
        which = live.number % len(numbers) + 1
        shown += " · " + _("{which} of {count}, p the next").format(which=which, count=len(numbers))
    return Say(shown, "late" if number.bad else "plain", _("number"), 0)


def _source(live: Live) -> str:
    sheet = live.sheet
    if not sheet.source:
        return _("not known")
    if sheet.sourced_on is None:
        return sheet.source
    since = (live.office.calendar.today(live.office.clock()) - sheet.sourced_on).days
    return f"{sheet.source} · {age(since)}"
