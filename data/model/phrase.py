"""What a phrase of time says, part by part: a weekday, a date, a span, a time of day.

How it is heard stands in `data.model.listening`, what the parts mean together in `data.model.when`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from data.model.delay import Delay
from data.model.refusal import Unclear
from data.words import _

LONGEST = 80
"""Nobody writes a time longer than this."""

Edge = Literal["start", "end"]


@dataclass(slots=True)
class Phrase:
    """The parts heard, each at most once."""

    ahead: int | None = None
    """Days from today: "today" is 0."""
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    week: int | None = None
    """Weeks from this one."""
    week_number: int | None = None
    span: Delay | None = None
    period: Literal["week", "month", "year"] | None = None
    period_ahead: int | None = None
    edge: Edge | None = None
    hour: int | None = None
    minute: int | None = None
    padded: bool | None = None
    """Whether the hour was written with a leading zero, so that 02:00 is meant as night."""
    half: Literal["am", "pm", "evening"] | None = None

    def hear(self, **parts: object) -> None:
        """Take in parts of the phrase.

        Raises:
            Unclear: when one of them was said before.
        """
        for name, value in parts.items():
            if value is None:
                continue
            if getattr(self, name) is not None:
                raise Unclear(_("That says two times at once: write one."))
            setattr(self, name, value)

    def says(self, *names: str) -> bool:
        """Whether any of these parts was heard."""
        return any(getattr(self, name) is not None for name in names)

    def says_nothing(self) -> bool:
        """Whether nothing was heard."""
        return not self.says(*(field.name for field in fields(self)))


def unreadable(text: str) -> Unclear:
    """The refusal that tells what can be read."""
    sentence = _("“{text}” is not clear as a time. Write today 14, thu 9:30, 26.11. at 10, in 2 weeks or +3 d.")
    return Unclear(sentence.format(text=" ".join(text.split())[:LONGEST]))
