"""What the command line was told before any command runs: which file, which language."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from data import words


@dataclass
class Choice:
    """The shared options; each may stand before or after the command, the later one counts."""

    db: Path | None = None
    lang: str | None = None
    read_only: bool = False
    """Whether the app only looks at the file."""

    def named(self) -> Path | None:
        """The file named by `--db` or by SALESTUI_DB, if any."""
        if self.db is not None:
            return self.db
        named = os.environ.get("SALESTUI_DB", "")
        return Path(named).expanduser() if named else None

    def path(self) -> Path:
        """The file to work on: the named one, else the rep's own."""
        from data.place import default_path

        return self.named() or default_path()


def speak_early(arguments: Sequence[str]) -> None:
    """Choose the language of help and errors before the options are read: by `--lang`, else by the system."""
    wanted = ""
    for place, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            wanted = argument.partition("=")[2]
        elif argument == "--lang" and place + 1 < len(arguments):
            wanted = arguments[place + 1]
    words.use(wanted if wanted in words.LANGUAGES else words.language_of_system())
    words.lend()
