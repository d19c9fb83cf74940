"""Reading spreadsheets: the first sheet with anything in it, as text with true line numbers."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from data.imports.rows import MAX_COLUMNS, Raw, Row
from data.model.refusal import Refusal
from data.words import _

MAX_UNPACKED = 300_000_000
_CHUNK = 1 << 20
MAX_CELLS = 10_000_000
"""The reader holds every cell between the first and the last, filled or not."""

_FILLED = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*(?<!/)>')
_REPEATED = re.compile(rb'<table:table-cell\b(?=[^>]*office:value)[^>]*?number-columns-repeated="(\d{1,9})"')


def read_workbook(path: Path) -> Raw:
    """The rows of an xlsx, xls or ods file.

    Raises:
        Refusal: when it cannot be read, is locked with a password, or would unpack to something huge.
    """
    import python_calamine as calamine

    _weigh(path)
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            return _first_filled(book)
    except calamine.PasswordError as error:
        raise Refusal(_("{file} is locked with a password: save it without one.").format(file=path.name)) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise _unreadable(path) from error


def _first_filled(book: object) -> Raw:
    """The first visible sheet with anything in it; the others are named."""
    import python_calamine as calamine

    assert isinstance(book, calamine.CalamineWorkbook)
    shown = [sheet.name for sheet in book.sheets_metadata if sheet.visible == calamine.SheetVisibleEnum.Visible]
    for place, name in enumerate(shown):
        table = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        rows = [Row(line, tuple(_as_text(cell) for cell in cells)) for line, cells in enumerate(table, 1)]
        if any(any(row.cells) for row in rows):
            others = shown[place + 1 :]
            remark = _("Only the sheet “{sheet}” was read; not: {others}.")
            return Raw(rows, (), [remark.format(sheet=name, others=", ".join(others))] if others else [])
    return Raw([])


def _as_text(cell: object) -> str:
    """A cell as the rep would have typed it."""
    match cell:
        case bool():
            return "1" if cell else "0"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime():
            midnight = cell.time() == time(0)
            return cell.date().isoformat() if midnight else cell.isoformat(" ", "minutes")
        case date():
            return cell.isoformat()
        case time():
            return cell.isoformat("minutes")
        case timedelta():
            return str(cell)
        case _:
            return str(cell)


def _weigh(path: Path) -> None:
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
                elif part.filename == "content.xml" and _longest_repeat(packed, part) > MAX_COLUMNS:
                    raise heavy
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:
        raise _unreadable(path) from error


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


def _unreadable(path: Path) -> Refusal:
    return Refusal(_("{file} is not a spreadsheet that can be read, or it is damaged.").format(file=path.name))
