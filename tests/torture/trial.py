"""A promise put to the test: how often it was tried, where it was broken, and what was measured."""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast


@dataclass
class Trial:
    """What came of trying one promise."""

    tried: int = 0
    faults: list[str] = field(default_factory=list)
    """A sentence for each time the promise was broken."""
    figures: dict[str, str] = field(default_factory=dict)
    """What was measured, by its name: `{"oldest lost character": "0 ms"}`."""
    skipped: str = ""
    """Why it could not be tried on this machine, if so."""

    def hold(self, kept: object, fault: str) -> None:
        """Note a fault unless the promise was kept."""
        if not kept:
            self.faults.append(fault)


class Promise(Protocol):
    """A module of this folder that tries one promise."""

    WORDS: str
    FULL: int
    SHORT: int

    def trial(self, times: int, folder: Path) -> Trial:
        """Try it so often, with files of its own in this folder."""


def promises() -> dict[str, Promise]:
    """Every promise by the name of its module, such as `p01_kill`."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("p[0-9][0-9]_*.py"))
    return {name: cast("Promise", import_module(f"tests.torture.{name}")) for name in names}
