"""What an outcome still needs to know, asked over the call screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from textual.app import App

from data.model.calendar import Due
from data.model.facts import Outcome
from data.model.noticed import offered_time
from data.model.office import Office
from data.model.outcome import Given
from data.model.process import OutcomeRule, Reason
from data.model.refusal import Unclear
from data.model.wording import due as due_in_words
from data.words import _, language
from screens.call.live import Live
from screens.dialogs.ask import AskText, AskWhen, Choice, Choose, Confirm

Span = tuple[datetime, datetime]
"""From when to when."""


class AskSlot(AskWhen):
    """Asks for a meeting's time: one of those offered by its number, or one's own in words."""

    def __init__(
        self, question: str, office: Office, slots: Sequence[datetime], elsewhere: Sequence[Span] = ()
    ) -> None:
        super().__init__(question, office, placeholder=_("1, 2, or your own: thu 9.30"))
        self.slots = tuple(slots)
        self.elsewhere = tuple(elsewhere)

    def idle(self) -> str:
        """The times that were offered."""
        times = [self.office.calendar.exactly(slot) for slot in self.slots]
        return "     ".join(f"{index} {self._plainly(time)}" for index, time in enumerate(times, 1))

    def resolve(self, text: str) -> Due:
        """One of the times offered by its number, else the time these words mean, to the minute."""
        if text in {str(number) for number in range(1, len(self.slots) + 1)}:
            return self.office.calendar.exactly(self.slots[int(text) - 1])
        found = super().resolve(text)
        if found.at is None:
            raise Unclear(_("{day}: at what time? Write it like thu 9.30.").format(day=self._plainly(found)))
        return found

    def doubtful(self, found: Due) -> bool:
        """Whether the rep's own calendar has something then: told, and theirs to decide."""
        return taken_elsewhere(self.office, self.elsewhere, found)

    def said(self, found: Due) -> str:
        """A time, and what speaks against it."""
        time = self._plainly(found)
        return _("{time}: your calendar has something then").format(time=time) if self.doubtful(found) else time

    def _plainly(self, found: Due) -> str:
        return super().said(found)


def taken_elsewhere(office: Office, elsewhere: Sequence[Span], start: Due) -> bool:
    """Whether a meeting that starts then would overlap something in the rep's own calendar."""
    length = timedelta(minutes=office.playbook.calling.meeting_minutes)
    return start.at is not None and any(begins < start.at + length and start.at < ends for begins, ends in elsewhere)


async def ask_given(app: App[None], live: Live, rule: OutcomeRule) -> Given | None:
    """What the rep says beside the outcome; None when they turn back."""
    match rule.asks:
        case "time":
            due = await app.push_screen_wait(
                AskWhen(_("When shall we call {who} back?").format(who=_who(live)), live.office, _noted(live, rule))
            )
            return Given(due=due) if due else None
        case "hint":
            return await _hint(app, live, rule)
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


async def _hint(app: App[None], live: Live, rule: OutcomeRule) -> Given | None:
    hint = await app.push_screen_wait(AskText(_("Who answered, and what did they tell?")))
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
