"""What an outcome still needs to know, asked over the call screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from textual.app import App

from data.model.facts import Outcome
from data.model.noticed import offered_time
from data.model.outcome import Given
from data.model.process import OutcomeRule, Reason
from data.model.wording import due as due_in_words
from data.words import _, language
from screens.call.live import Live
from screens.dialogs.ask import AskWhen, Choice, Choose, Confirm
from screens.dialogs.slot import AskSlot, taken_elsewhere
from screens.dialogs.words import Slip


async def ask_given(app: App[None], live: Live, rule: OutcomeRule, slip: Slip) -> Given | None:
    """What the rep says beside the outcome; None when they turn back. Words wait on the slip."""
    match rule.asks:
        case "time":
            due = await app.push_screen_wait(
                AskWhen(_("When shall we call {who} back?").format(who=_who(live)), live.office, _noted(live, rule))
            )
            return Given(due=due) if due else None
        case "hint":
            return await _hint(app, live, rule, slip)
        case "date":
            return await _later(app, live, rule)
        case "reason":
            reason = await _reason(app, _("Why not?"), live.office.playbook.lost_reasons)
            return Given(reason=reason) if reason else None
        case "slot":
            due = await app.push_screen_wait(
                AskSlot(
                    _("When do we meet {who}?").format(who=_who(live)), live.office, live.slots, live.sheet.elsewhere
                )
            )
            return Given(due=due) if due else None
        case "confirm":
            return await _final(app, live) if rule.key == Outcome.DO_NOT_CALL else await _sure(app, rule)
    return Given()


async def confirm_slot(app: App[None], live: Live, slot: datetime) -> Given | None:
    """One of the times offered, echoed before it is kept."""
    due = live.office.calendar.exactly(slot)
    place = live.office.playbook.calling.place
    when = due_in_words(due, live.office.clock(), live.office.calendar)
    taken = _("your calendar has something then") if taken_elsewhere(live.office, live.sheet.elsewhere, due) else ""
    told = " · ".join(part for part in (when, place.said(language()) if place else "", _who(live), taken) if part)
    return Given(due=due) if await app.push_screen_wait(Confirm(_("Book {meeting}?").format(meeting=told))) else None


def _noted(live: Live, rule: OutcomeRule) -> str:
    """The one time that the note speaks of, as it was written there."""
    office = live.office
    found = offered_time(live.note, rule.asks, office.clock(), office.calendar)
    return found.words if found else ""


async def _hint(app: App[None], live: Live, rule: OutcomeRule, slip: Slip) -> Given | None:
    hint = await slip.ask(app, _("Who answered, and what did they tell?"))
    if hint is None:
        return None
    due = await app.push_screen_wait(AskWhen(_("When did they say to call?"), live.office, _noted(live, rule)))
    return Given(due=due, hint=hint) if due else None


async def _later(app: App[None], live: Live, rule: OutcomeRule) -> Given | None:
    offered = _noted(live, rule) or (str(rule.default) if rule.default else "")
    due = await app.push_screen_wait(AskWhen(_("When does it suit them better?"), live.office, offered))
    if due is None:
        return None
    reason = await _reason(app, _("What do they wait for?"), live.office.playbook.later_reasons)
    return Given(due=due, reason=reason) if reason else None


async def _reason(app: App[None], question: str, reasons: Sequence[Reason]) -> str | None:
    return await app.push_screen_wait(
        Choose(question, [Choice(reason.key, reason.name.said(language())) for reason in reasons])
    )


async def _final(app: App[None], live: Live) -> Given | None:
    sheet = live.sheet
    if sheet.contact_id is None:
        question = _("Never call {who} again?").format(who=sheet.organisation)
        return Given(whole=True) if await app.push_screen_wait(Confirm(question)) else None
    person = Choice("person", sheet.contact or _("this person"), _("nobody calls them again"))
    house = Choice("house", sheet.organisation, _("nobody calls anyone there again"))
    chosen = await app.push_screen_wait(Choose(_("Who must never be called again?"), [person, house]))
    return Given(whole=chosen == "house") if chosen else None


async def _sure(app: App[None], rule: OutcomeRule) -> Given | None:
    question = f"{rule.name.said(language())}?"
    return Given() if await app.push_screen_wait(Confirm(question)) else None


def _who(live: Live) -> str:
    return live.sheet.contact or live.sheet.organisation
