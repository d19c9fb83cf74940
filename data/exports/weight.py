"""Weight: a spreadsheet is looked at before it is opened, because a small one can fill the memory."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from data.model.refusal import Refusal
from data.words import _

MAX_UNPACKED = 300_000_000
_CHUNK = 1 << 20
_MAX_REPEATED = 300
MAX_CELLS = 10_000_000
"""The reader holds every cell between the first and the last, filled or not."""

_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>')
_REPEATED = re.compile(rb'<table:table-cell\b(?=[^>]*office:value)[^>]*?number-columns-repeated="(\d{1,9})"')


def weigh(path: Path) -> None:
    """Refuse what would fill the memory: a packed file that grows without measure, or a cell at the far end."""
    if not zipfile.is_zipfile(path):
        return
    heavy = Refusal(_("{file} is too large to import: split it into smaller files.").format(file=path.name))
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
            if sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise heavy
            for part in parts:
                if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
                    if _extent(packed, part) > MAX_CELLS:
                        raise heavy
                elif part.filename == "content.xml" and _longest_repeat(packed, part) > _MAX_REPEATED:
                    raise heavy
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
        raise unreadable(path) from error


def _pieces(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """The part piece by piece; neighbouring pieces overlap, so that no tag is cut in two."""
    tail = b""
    with packed.open(part) as content:
        while piece := content.read(_CHUNK):
            yield tail + piece
            tail = piece[-200:]


def _extent(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """How many cells lie between the first and the farthest filled one of a sheet."""
    rows = columns = 1
    for xml in _pieces(packed, part):
        for letters, row in _FILLED.findall(xml):
            rows, columns = max(rows, int(row)), max(columns, _column(letters))
    return rows * columns


def _longest_repeat(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> int:
    """How many times a filled cell of an ods sheet is said to repeat, at most."""
    return max((int(times) for xml in _pieces(packed, part) for times in _REPEATED.findall(xml)), default=0)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def unreadable(path: Path) -> Refusal:
    """The refusal of a file that is no spreadsheet."""
    return Refusal(_("{file} is not a spreadsheet that can be read, or it is damaged.").format(file=path.name))
