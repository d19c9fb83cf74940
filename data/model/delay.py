"""A span of time as the trade says it: minutes, hours, days, working days, weeks, months, years, or a promise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from data.words import _

Unit = Literal["min", "h", "d", "wd", "w", "m", "y", "window", "agreed"]

_WRITTEN = re.compile(r"^(-?\d{1,4})\s*(min|h|d|wd|w|m|y)$")


@dataclass(frozen=True, slots=True)
class Delay:
    """How long after an event something is due.

    "window" means the next call window at another time of day than the last try; "agreed" means exactly what was
    agreed with the customer. Neither has an amount.
    """

    amount: int
    unit: Unit

    @classmethod
    def parse(cls, text: object) -> Delay:
        """Read "30 min", "24 h", "3 d", "2 wd", "1 w", "3 m", "1 y", "window" or "agreed".

        Raises:
            ValueError: with a sentence, when the text is none of these.
        """
        if isinstance(text, Delay):
            return text
        if text == "window":
            return cls(0, "window")
        if text == "agreed":
            return cls(0, "agreed")
        if isinstance(text, str) and (found := _WRITTEN.match(text.strip())):
            unit: Unit = found[2]  # type: ignore[assignment]  # the pattern allows only units
            return cls(int(found[1]), unit)
        raise ValueError(
            _('a delay is written "30 min", "24 h", "3 d", "2 wd", "1 w", "3 m", "1 y", "window" or "agreed"')
        )

    def __str__(self) -> str:
        return self.unit if self.unit in ("window", "agreed") else f"{self.amount} {self.unit}"
