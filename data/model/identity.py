"""Keys made by the client: UUID version 7 (RFC 9562) as 32 hex digits, so rows sort by birth and merge across files."""

from __future__ import annotations

import random
import secrets
from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import blake2s
from itertools import count

NewId = Callable[[datetime], str]
"""Makes a key from the instant of birth."""


def new_id(at: datetime) -> str:
    """A fresh key for a row born at `at`."""
    return _compose(at, secrets.randbits(74))


def following(first: str) -> Iterator[str]:
    """Keys after this one: rows born together keep their order, and an index of keys grows at its end."""
    return (f"{number:032x}" for number in count(int(first, 16) + 1))


def seeded(seed: int) -> NewId:
    """A maker of keys that repeats itself for the same seed: for demo data, never for a rep's own."""
    source = random.Random(seed)
    return lambda at: _compose(at, source.getrandbits(74))


def first_key(kind: str, owner: str) -> str:
    """The key of the one row of this kind that an owner begins with: begun again after undo, it is the same one.

    What was redone then still finds it, and two machines that begin it apart begin one thing.
    """
    return blake2s(f"{kind} {owner}".encode(), digest_size=16).hexdigest()


def _compose(at: datetime, noise: int) -> str:
    millis = int(at.timestamp() * 1000) & ((1 << 48) - 1)
    high, low = noise >> 62, noise & ((1 << 62) - 1)
    return f"{(millis << 80) | (7 << 76) | (high << 64) | (2 << 62) | low:032x}"
