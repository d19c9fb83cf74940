"""What was typed and could not be saved yet: told on every screen until it is on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

STANDING = "standing"
"""Told among the changes when the file can be written again or no longer, or when something is, or is not, saved."""


class Keeping(Protocol):
    """Whoever keeps what is typed somewhere."""

    def words(self) -> Iterator[str]:
        """What is typed there."""


class Unsaved:
    """Who could not save, and why.

    Args:
        tell: Called when that is something else.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._found: dict[Keeping, str] = {}

    def __contains__(self, keeper: Keeping) -> bool:
        """Whether this one could not save."""
        return keeper in self._found

    def __bool__(self) -> bool:
        """Whether anything is unsaved."""
        return bool(self._found)

    @property
    def why(self) -> str:
        """Why not, in a sentence; empty where everything is on disk."""
        return next(iter(self._found.values()), "")

    def add(self, keeper: Keeping, why: str) -> None:
        """Something typed could not be saved."""
        if self._found.get(keeper) != why:
            self._found[keeper] = why
            self._tell()

    def drop(self, keeper: Keeping) -> None:
        """It is on disk now, or the rep left it."""
        if self._found.pop(keeper, None) is not None:
            self._tell()

    def words(self) -> list[str]:
        """All of it as text, each piece once."""
        return list(dict.fromkeys(text for keeper in self._found for text in keeper.words()))


class NeverSaved(Unsaved):
    """Of a rehearsal, which keeps nothing and so misses nothing."""

    def __init__(self) -> None:
        super().__init__(lambda: None)

    def add(self, keeper: Keeping, why: str) -> None:
        """Nothing is missed."""
