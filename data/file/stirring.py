"""Whether the file stirs: what its folder tells of somebody writing, without opening anything."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

SURE = 10
"""At so many looks without a stir one is taken for granted: two writings may bear the same time."""


class Stirring:
    """Notices that the file, or its log of what is new, was written to, by whomever."""

    def __init__(self, path: Path) -> None:
        self._parts = (path, path.with_name(path.name + "-wal"))
        self._seen: list[tuple[int, int]] = []
        self._quiet = 0

    def noticed(self) -> bool:
        """Whether it may have been written to since this was last asked; opens nothing and waits for nobody."""
        seen = list[tuple[int, int]]()
        for part in self._parts:
            with suppress(OSError):
                found = part.stat()
                seen.append((found.st_mtime_ns, found.st_size))
        self._quiet = self._quiet + 1 if seen == self._seen else 0
        self._seen = seen
        return self._quiet % SURE == 0
