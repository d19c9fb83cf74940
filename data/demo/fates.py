"""What becomes of the demo's customers after the sale, and how long ago each was won."""

from __future__ import annotations

import random
from enum import StrEnum


class Fate(StrEnum):
    """How it went with a customer."""

    WELL = "well"
    GLAD = "glad"
    """Would recommend us; nobody has asked yet."""
    NAMED = "named"
    """A reference, and a name that became a prospect."""
    ASKED = "asked"
    """Asked for a reference, thinks about it."""
    DECLINED = "declined"
    UNHAPPY = "unhappy"
    COMPLAINT = "complaint"
    """Complains, and was heard out."""
    CROSS = "cross"
    """Complains since this morning."""
    SETTLED = "settled"
    """Complained, and is satisfied again."""
    RENEWAL = "renewal"
    """The agreement ends soon."""
    SILENT = "silent"
    """Nobody was in touch for more than a year."""


_ORDER = (
    *(Fate.COMPLAINT, Fate.NAMED, Fate.WELL, Fate.GLAD, Fate.RENEWAL, Fate.UNHAPPY, Fate.SETTLED, Fate.WELL),
    *(Fate.SILENT, Fate.ASKED, Fate.WELL, Fate.CROSS, Fate.GLAD, Fate.DECLINED, Fate.WELL),
)
"""The fates of the first customers, so that a small demo shows them all."""

_LATER = {
    Fate.WELL: 62,
    Fate.GLAD: 8,
    Fate.NAMED: 5,
    Fate.ASKED: 4,
    Fate.DECLINED: 3,
    Fate.UNHAPPY: 3,
    Fate.COMPLAINT: 1,
    Fate.SETTLED: 4,
    Fate.RENEWAL: 6,
    Fate.SILENT: 4,
}
"""How often each befalls those after them, of a hundred."""

_SINCE = {
    Fate.GLAD: (28, 55),
    Fate.NAMED: (60, 150),
    Fate.ASKED: (45, 120),
    Fate.DECLINED: (70, 150),
    Fate.UNHAPPY: (25, 30),
    Fate.COMPLAINT: (26, 70),
    Fate.CROSS: (26, 70),
    Fate.SETTLED: (40, 110),
    Fate.RENEWAL: (206, 220),
    Fate.SILENT: (290, 310),
}
"""Won so many working days ago, at least and at most."""


def fate_of(number: int, chance: random.Random) -> Fate:
    """The fate of the customer of this number, counted from 0."""
    if number < len(_ORDER):
        return _ORDER[number]
    return chance.choices(list(_LATER), list(_LATER.values()))[0]


def won_back(fate: Fate, chance: random.Random) -> int:
    """So many working days ago the deal was won."""
    return chance.randrange(*_SINCE.get(fate, (4, 150)))
