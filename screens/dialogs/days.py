"""A day to choose for what is planned: each shows how full it is, so that promises can be spread."""

from __future__ import annotations

from data.model.calendar import Due
from data.model.load import Load
from data.model.office import Office
from screens.dialogs.ask import AskWhen


class AskDay(AskWhen):
    """Asks for a time in the rep's own words, and says how much is planned on that day, and whether it is a day off."""

    def __init__(self, question: str, office: Office, load: Load, given: str = "") -> None:
        super().__init__(question, office, given)
        self.load = load

    def said(self, found: Due) -> str:
        """The time as the rep reads it, and its day."""
        return f"{super().said(found)} · {self.load.words(found.on)}"

    def doubtful(self, found: Due) -> bool:
        """A day off may be what was agreed, and had better be looked at twice."""
        return self.load.day(found.on).off is not None
