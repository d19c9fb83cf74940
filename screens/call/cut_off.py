"""What is asked about a call that was cut off: whether it was ended, and when."""

from __future__ import annotations

from datetime import datetime

from textual.app import App

from data.model.cut_off import ended_at
from data.model.wording import clock, day
from data.words import _
from screens.call.live import Live
from screens.dialogs.ask import AskRead, Choice, Choose


async def ask_whether_over(app: App[None], live: Live, seen_at: datetime) -> str | None:
    """The one question, answered "goes_on", "then", "typed" or "never_was"; None decides it later."""
    question = _("The call to {who} began {when} and was cut off. Was it ended? When?")
    choices = [
        Choice("goes_on", _("it still goes on")),
        Choice("then", _("it ended then"), _("{when}, its last trace").format(when=_at(live, seen_at))),
        Choice("typed", _("type a time"), _("as you remember it")),
        Choice("never_was", _("there was no call"), _("what was typed is kept as a note")),
    ]
    who = live.sheet.contact or live.sheet.organisation
    return await app.push_screen_wait(
        Choose(question.format(who=who, when=_at(live, live.started or seen_at)), choices)
    )


async def ask_end(app: App[None], live: Live) -> datetime | None:
    """The moment the rep types; None when they turn back."""
    office, started = live.office, live.started or live.office.clock()
    asked: AskRead[datetime] = AskRead(
        _("When was it ended?"),
        lambda text: ended_at(text, started, office.clock(), office.calendar),
        lambda found: _at(live, found),
        placeholder="10.20",
    )
    return await app.push_screen_wait(asked)


def _at(live: Live, moment: datetime) -> str:
    calendar = live.office.calendar
    on, today = calendar.today(moment), calendar.today(live.office.clock())
    time = clock(calendar.local(moment))
    return _("at {time}").format(time=time) if on == today else f"{day(on, today)} {time}"
