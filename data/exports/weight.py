"""Weight: a spreadsheet is looked at before it is opened, because a small one can fill the memory."""

from __future__ import annotations

import re
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

from data.model.refusal import Refusal
from data.words import _

MAX_UNPACKED = 300_000_000
_MAX_PARTS = 10_000
_CHUNK = 1 << 20
_MAX_REPEATED = 300
MAX_CELLS = 10_000_000
"""The reader holds every cell between the first and the last, filled or not."""

_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]{0,200}?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]{0,200}(?<!/)>')
_REPEATED = re.compile(rb'<table:table-cell\b(?=[^>]{0,200}office:value)[^>]{0,200}?columns-repeated="(\d{1,9})"')

Check = Callable[[], None]


def _go_on() -> None:
    """Nobody stops it."""


def weigh(path: Path, check: Check = _go_on, *, most: int = MAX_UNPACKED, cells: int = MAX_CELLS) -> None:
    """Refuse what would fill the memory: a packed file that grows without measure, or a cell at the far end.

    Args:
        path: The file.
        check: Called between pieces: it raises where the rep stopped what runs.
        most: How many bytes it may unpack to.
        cells: How many cells may lie between the first and the last of a sheet.

    Raises:
        Refusal: when it is heavier, or no packed file.
    """
    if not zipfile.is_zipfile(path):
        return
    heavy = Refusal(_("{file} is too large to import: split it into smaller files.").format(file=path.name))
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            if len(parts) > _MAX_PARTS or sum(part.file_size for part in parts) > most:
                raise heavy
            for part in parts:
                part.file_size = sys.maxsize  # what it says of its size is not believed
                pieces = Pieces(packed, part, check, most)
                if _is_heavy(part.filename, pieces, cells) or pieces.read > most:
                    raise heavy
                most -= pieces.read
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, RuntimeError, ValueError, EOFError) as error:
        raise unreadable(path) from error


def _is_heavy(name: str, pieces: Pieces, cells: int) -> bool:
    """Whether this part holds a cell at the far end."""
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return _extent(pieces) > cells
    if name == "content.xml":
        return _longest_repeat(pieces) > _MAX_REPEATED
    for _piece in pieces:  # only to see how much it is
        pass
    return False


class Pieces:
    """A part piece by piece; neighbouring pieces overlap, so that no tag is cut in two."""

    def __init__(self, packed: zipfile.ZipFile, part: zipfile.ZipInfo, check: Check, most: int) -> None:
        self.read = 0
        """How much it has unpacked to so far."""
        self._packed = packed
        self._part = part
        self._check = check
        self._most = most

    def __iter__(self) -> Iterator[bytes]:
        """All of them, as long as they fit."""
        tail = b""
        with self._packed.open(self._part) as content:
            while self.read <= self._most and (piece := content.read(_CHUNK)):
                self._check()
                self.read += len(piece)
                yield tail + piece
                tail = piece[-500:]


def _extent(pieces: Pieces) -> int:
    """How many cells lie between the first and the farthest filled one of a sheet."""
    rows = columns = 1
    for xml in pieces:
        for letters, row in _FILLED.findall(xml):
            rows, columns = max(rows, int(row)), max(columns, _column(letters))
    return rows * columns


def _longest_repeat(pieces: Pieces) -> int:
    """How many times a filled cell of an ods sheet is said to repeat, at most."""
    return max((int(times) for xml in pieces for times in _REPEATED.findall(xml)), default=0)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def unreadable(path: Path) -> Refusal:
    """The refusal of a file that is no spreadsheet."""
    return Refusal(_("{file} is not a spreadsheet that can be read, or it is damaged.").format(file=path.name))
