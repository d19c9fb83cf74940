"""What came of an operation: its result, what it touched, what followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from data.model.changes import Changes
from data.words import Phrase

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence on what followed an operation outside the file, such as an invitation written, or not."""

    sentence: str
    wrong: bool = False


@dataclass(frozen=True)
class Done(Generic[T]):
    """What an operation did: its result, what it touched, and its name in words where it can be undone."""

    result: T
    changes: Changes
    phrase: Phrase | None
    operation: int | None
    notices: tuple[Notice, ...] = ()
