"""What stands in the boxes here, and what the file held when it was last looked at."""

from __future__ import annotations

from collections.abc import Iterable

from data.model.twohands import together


class Texts:
    """The answers by question key, on both sides: here as typed, in the file as last seen."""

    def __init__(self) -> None:
        self._here: dict[str, str] = {}
        self._file: dict[str, str] = {}

    def here(self, key: str) -> str:
        """What stands here now."""
        return self._here.get(key, "")

    def seen(self, key: str) -> str:
        """What the file held when it was last looked at."""
        return self._file.get(key, "")

    def typed(self, key: str, text: str) -> None:
        """The rep typed this."""
        self._here[key] = text

    def read(self, answers: Iterable[tuple[str, str]]) -> None:
        """The file holds these answers; what was typed here and is not saved yet stays as it is."""
        for key, text in answers:
            if self.here(key) == self.seen(key):
                self._here[key] = self._file[key] = text

    def turn(self) -> None:
        """Another analysis is looked at from now on; only what was typed here and is not saved yet stays."""
        self._here = {key: text for key, text in self._here.items() if text != self.seen(key)}
        self._file = {}

    def saved(self, key: str, sent: str, now: str) -> None:
        """`sent` was written and the file holds `now`; what was typed meanwhile is carried along."""
        self._here[key] = together(sent, self.here(key), now)
        self._file[key] = now
