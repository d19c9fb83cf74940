"""Unpacking: a program of its own that reads a spreadsheet and writes its rows as lines of JSON, within a fixed memory.

The library that reads them trusts the file for how much there will be: a small one can fill the memory or stop the
whole program. Here it can only end this process. Nothing of ours is imported, so that it can run by its path alone.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TextIO

LOCKED, HEAVY, UNREADABLE = 3, 4, 5
"""How it ends where it could not read the file: it has a password, would fill the memory, is no spreadsheet."""

_MEMORY = 280_000_000
_SECONDS = 60


def main(path: str, out: TextIO) -> int:
    """First the sheet's name and those of the others, then each filled row with its line; how it ended."""
    try:
        import python_calamine as calamine

        _limit()
        with calamine.CalamineWorkbook.from_path(path) as book:
            out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in _first_filled(book))
        out.flush()
    except calamine.PasswordError:
        return LOCKED
    except MemoryError:
        return HEAVY
    except (calamine.CalamineError, OSError, ValueError):
        return UNREADABLE
    return 0


def _limit() -> None:
    """No more memory and time than a list can need; where the system knows no limits, there are none."""
    try:
        import resource
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, _SECONDS), (resource.RLIMIT_CORE, 0)):
        _soft, hard = resource.getrlimit(what)
        try:
            resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
        except (ValueError, OSError):
            continue


def _first_filled(book: object) -> Iterator[object]:
    """The first visible sheet with anything in it; the others are named."""
    import python_calamine as calamine

    assert isinstance(book, calamine.CalamineWorkbook)
    shown = [
        (place, sheet.name)
        for place, sheet in enumerate(book.sheets_metadata)
        if sheet.visible == calamine.SheetVisibleEnum.Visible and sheet.typ == calamine.SheetTypeEnum.WorkSheet
    ]
    for number, (place, name) in enumerate(shown, 1):
        found = False
        for line, cells in enumerate(book.get_sheet_by_index(place).iter_rows(), 1):
            row = [as_text(cell) for cell in cells]
            if any(row):
                if not found:
                    yield {"sheet": name, "others": [other for _place, other in shown[number:]]}
                found = True
                yield [line, row]
        if found:
            return


def as_text(cell: object) -> str:
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


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr] # it is the one it began with
    sys.exit(main(sys.argv[1], sys.stdout))
