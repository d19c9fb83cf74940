"""Reading spreadsheets: the first sheet with anything in it, as text with true line numbers."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path

from data.exports.weight import unreadable, weigh
from data.imports.rows import Raw, Row
from data.model.refusal import Refusal
from data.words import _


def read_workbook(path: Path) -> Raw:
    """The rows of an xlsx, xls or ods file.

    Raises:
        Refusal: when it cannot be read, is locked with a password, or would unpack to something huge.
    """
    import python_calamine as calamine

    weigh(path)
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            return _first_filled(book)
    except calamine.PasswordError as error:
        raise Refusal(_("{file} is locked with a password: save it without one.").format(file=path.name)) from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        raise unreadable(path) from error


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
