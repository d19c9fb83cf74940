"""The page before they answer: the number, shown and copied."""

from __future__ import annotations

from data.words import _
from screens.call.hearing import HearPage


class DialPage(HearPage):
    """What the keys do to the telephone."""

    def action_dial(self) -> None:
        """Show and copy the number."""
        number = self.live.dialled if self.live else None
        if number is None:
            self.say(_("There is no number: write it on the card first."), "warning")
            return
        self.app.copy_to_clipboard(number.e164 or number.shown)
        self.say(_("{number} · copied").format(number=number.shown))

    def action_number(self) -> None:
        """The next of their numbers."""
        if self.live and self.live.sheet.numbers:
            self.live.number = (self.live.number + 1) % len(self.live.sheet.numbers)
            self.action_dial()
            self.went()
