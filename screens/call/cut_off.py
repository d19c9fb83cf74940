"""What is asked about a call that was cut off: whether it was ended, and when."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from textual.app import App
from textual.widget import Widget
from textual.widgets import Input

from data.model.cut_off import ended_at
from data.model.refusal import Refusal
from data.model.wording import clock, day
from data.words import _
from screens.call.live import Live
from screens.dialogs.ask import Choice, Choose, Dialog


class AskEnd(Dialog[datetime]):
    """Asks at what time of day the call ended, and says what is wrong with an answer that cannot be."""

    def __init__(self, live: Live, started: datetime) -> None:
        super().__init__(_("When was it ended?"))
        self.live = live
        self.started = started

    def contents(self) -> Iterable[Widget]:
        """One line to type in."""
        yield Input(placeholder="10.20")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what the words resolve to."""
        if event.value.strip():
            self._read(event.value)
        else:
            self.echo("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with a moment that can be."""
        if found := self._read(event.value):
            self.dismiss(found)

    def _read(self, text: str) -> datetime | None:
        office = self.live.office
        try:
            found = ended_at(text, self.started, office.clock(), office.calendar)
        except Refusal as refusal:
            self.echo(str(refusal), wrong=True)
            return None
        self.echo("→ " + _at(self.live, found))
        return found


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
    return await app.push_screen_wait(AskEnd(live, live.started or live.office.clock()))


def _at(live: Live, moment: datetime) -> str:
    calendar = live.office.calendar
    on, today = calendar.today(moment), calendar.today(live.office.clock())
    time = clock(calendar.local(moment))
    return _("at {time}").format(time=time) if on == today else f"{day(on, today)} {time}"
