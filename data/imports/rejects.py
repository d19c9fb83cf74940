"""The file of rejected rows: what could not be imported, with line, reason and the cells as they were."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from data.exports.quoting import quote
from data.imports.rows import Fault
from data.imports.sheet import Sheet
from data.model.refusal import Refusal
from data.place import new_file
from data.words import _

_LONGEST = 200
"""Bytes of a file's name that are taken over; 255 is the most there may be."""


def write_rejects(sheet: Sheet, rejected: Sequence[Fault], *elsewhere: Path) -> Path | None:
    """Write the rejected rows beside the file, or where that cannot be into the first other folder that takes them.

    Corrected there, the file can be imported as it is. Nothing is overwritten. Its place, or None when there is
    nothing to write.

    Raises:
        Refusal: when it can be written nowhere.
    """
    if not rejected:
        return None
    text = _table(sheet, rejected)
    refused: Refusal | None = None
    for folder in (sheet.path.parent, *elsewhere):
        try:
            return _write_new(folder / f"{_short(sheet.path.stem)}-rejected", text)
        except Refusal as refusal:
            refused = refused or refusal
    raise refused or AssertionError("there is always one folder to try")


def _table(sheet: Sheet, rejected: Sequence[Fault]) -> str:
    content = io.StringIO(newline="")
    rows = csv.writer(content, delimiter=";")
    rows.writerow(["Line", "Reason", *map(quote, sheet.headings)])
    for fault in rejected:
        rows.writerow([fault.line, quote(fault.reason), *map(quote, fault.cells)])
    return content.getvalue()


def _short(name: str) -> str:
    """As much of a name as leaves room for what is added to it: file systems count its bytes."""
    return os.fsdecode(os.fsencode(name)[:_LONGEST]).encode("utf-8", "ignore").decode()


def _write_new(wanted: Path, text: str) -> Path:
    for number in count(1):
        path = wanted.with_name(f"{wanted.name}{f'-{number}' if number > 1 else ''}.csv")
        try:
            new_file(path, text.encode("utf-8-sig"))
        except FileExistsError:
            continue
        except OSError as error:
            sentence = _("{path} cannot be written: {why}.")
            raise Refusal(sentence.format(path=path, why=error.strerror or error)) from error
        return path
    raise AssertionError("numbers do not end")
