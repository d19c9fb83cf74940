"""How an invented call went through its script: after how many seconds each part began."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

_TAKES = ((14, 40), (35, 110), (30, 90))
"""Seconds a part takes, at least and at most; the last of these for every later part."""


def reached(chance: Random, parts: Sequence[str], last: int, lasted: int) -> dict[str, int]:
    """When each part began, up to the `last` (counted from 0) of a call that lasted so many seconds."""
    begun, at = {}, 0
    for index, key in enumerate(parts[: last + 1]):
        begun[key] = min(at, lasted)
        at += chance.randrange(*_TAKES[min(index, len(_TAKES) - 1)])
    return begun
