"""Lists nearby: spreadsheets in the folders where people keep them, the newest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

KINDS = (".csv", ".tsv", ".xlsx", ".xls", ".ods")
_MOST = 40


@dataclass(frozen=True, slots=True)
class ListNearby:
    """A file that may be a list of prospects."""

    path: Path
    changed: datetime
    size: int


def usual_folders() -> list[Path]:
    """Downloads, documents, and where the program was started."""
    from platformdirs import user_documents_path, user_downloads_path

    return list(dict.fromkeys((user_downloads_path(), user_documents_path(), Path.cwd())))


def lists_nearby(folders: Iterable[Path]) -> list[ListNearby]:
    """The lists that stand in these folders, not deeper; what cannot be looked at is passed over."""
    found = [one for folder in folders for one in _in(folder)]
    return sorted(found, key=lambda one: one.changed, reverse=True)[:_MOST]


def _in(folder: Path) -> Iterator[ListNearby]:
    try:
        for path in folder.iterdir():
            if path.suffix.lower() in KINDS and not path.name.startswith((".", "~")) and path.is_file():
                about = path.stat()
                yield ListNearby(path, datetime.fromtimestamp(about.st_mtime, UTC), about.st_size)
    except OSError:
        return


def completed(typed: str) -> str | None:
    """The typed path continued to the first folder or list that begins so; None where there is none."""
    if not typed:
        return None
    here = Path(typed).expanduser()
    folder, start = (here, "") if typed.endswith(("/", "\\")) else (here.parent, here.name)
    try:
        names = sorted(
            path.name + ("/" if path.is_dir() else "")
            for path in folder.iterdir()
            if path.name.startswith(start)
            and (not path.name.startswith(".") or start.startswith("."))
            and (path.is_dir() or path.suffix.lower() in KINDS)
        )
    except OSError:
        return None
    if not names:
        return None
    return typed + names[0][len(start) :]
