"""Pace: how long the rep takes over each part of a script, against their own median."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median

ENOUGH = 5
"""Calls that a median needs before it is shown: fewer would be chance."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One call that was talked: after how many seconds each part began, by its key, and how long it lasted."""

    reached: Mapping[str, int]
    lasted: int


@dataclass(frozen=True, slots=True)
class Median:
    """The seconds that half the calls take over a part, and how many calls tell so."""

    seconds: int
    calls: int


@dataclass(frozen=True, slots=True)
class Pace:
    """The rep's own medians over the parts of one script; only parts with enough calls are there."""

    script: str = ""
    parts: Mapping[str, Median] = field(default_factory=dict)


def seconds_of(talk: Talk) -> dict[str, int]:
    """The seconds each part took, in the order they were first reached: until the next was, or until now."""
    begun = sorted(talk.reached.items(), key=lambda found: found[1])
    ends = [at for _key, at in begun[1:]] + [talk.lasted]
    return {key: max(0, end - at) for (key, at), end in zip(begun, ends, strict=False)}


def pace(script: str, parts: Iterable[str], talks: Iterable[Talk]) -> Pace:
    """The medians over these parts of a script.

    A part counts where it was gone through: something followed it, or it is the last there is. A call that ended in
    the midst of a part says nothing of how long that part takes.

    Args:
        script: Key of the script.
        parts: Keys of its parts, in order.
        talks: Calls that were talked.
    """
    keys = list(parts)
    taken: dict[str, list[int]] = {key: [] for key in keys}
    for talk in talks:
        seconds = seconds_of(talk)
        ended_in = next(reversed(seconds), "")
        for key, spent in seconds.items():
            if key in taken and (key != ended_in or key == keys[-1]):
                taken[key].append(spent)
    return Pace(
        script,
        {key: Median(round(median(found)), len(found)) for key, found in taken.items() if len(found) >= ENOUGH},
    )
