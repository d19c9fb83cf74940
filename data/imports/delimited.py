"""Reading text files of rows: any usual encoding, any usual separator, every quote accounted for."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from data.imports.rows import Fault, Raw, Row
from data.model.refusal import Refusal
from data.words import _

SEPARATORS = (";", ",", "\t", "|")
LONGEST_CELL = 1_000_000
_SAMPLE = 200
_MAX_FAULTS = 200
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_delimited(path: Path) -> Raw:
    """The rows of a csv or tsv file.

    Raises:
        Refusal: when the file cannot be read or is no text.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Refusal(_("{path} cannot be read: {why}.").format(path=path, why=error.strerror or error)) from error
    text, remarks = decode(data, path.name)
    if text.lstrip()[:200].lower().startswith(("<!doctype html", "<html", "<table", "<?xml")):
        raise Refusal(_("{file} is a web page: open it in a spreadsheet and save it as CSV.").format(file=path.name))
    lines = list(io.StringIO(text, newline=""))
    first = 0
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        separator, first = lines[0].strip()[-1], 1
    else:
        separator = sniff(lines)
    rows, faults = _records(lines, separator, first, path.name)
    return Raw(rows, faults, remarks)


def decode(data: bytes, name: str) -> tuple[str, list[str]]:
    """The text of the file, and what had to be guessed about it.

    Raises:
        Refusal: when it is no text.
    """
    if data[:2] in _BOMS or _looks_utf16(data):
        encoding = _BOMS.get(data[:2]) or ("utf-16-le" if data[1:2] == b"\0" else "utf-16-be")
        try:
            return data.decode(encoding), []
        except UnicodeDecodeError as error:
            raise Refusal(_("{file} is not a text file.").format(file=name)) from error
    if b"\0" in data:
        raise Refusal(_("{file} is not a text file.").format(file=name))
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        return _decode_damaged(data, error)


def _looks_utf16(data: bytes) -> bool:
    """Whether nearly every other byte of the beginning is zero, as in UTF-16 without its mark."""
    start = data[:400]
    return len(start) >= 4 and max(start[0::2].count(0), start[1::2].count(0)) > 0.4 * len(start)


def _decode_damaged(data: bytes, error: UnicodeDecodeError) -> tuple[str, list[str]]:
    """Windows text, or UTF-8 in which a few bytes were damaged."""
    text = data.decode("utf-8-sig", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for letter in text if letter > "\x7f") - bad
    if good > 4 * bad:
        line = data.count(b"\n", 0, error.start) + 1
        sentence = _("Some letters are damaged, first on line {line}; they show as {mark}.")
        return text, [sentence.format(line=line, mark="\ufffd")]
    return data.decode("cp1252", errors="replace"), []


def sniff(lines: Sequence[str]) -> str:
    """The separator that cuts most of the first lines into the same number of cells, two at least."""
    best, chosen = (0, 0), ","
    for separator in SEPARATORS:
        reader = csv.reader(iter(lines[:_SAMPLE]), delimiter=separator, skipinitialspace=True)
        try:
            widths = Counter(len(cells) for cells in reader if len(cells) > 1)
        except csv.Error:
            continue
        width, times = max(widths.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
        if (times, width) > best:
            best, chosen = (times, width), separator
    return chosen


def _records(lines: Sequence[str], separator: str, first: int, name: str) -> tuple[list[Row], list[Fault]]:
    """Every record with its line; one whose quotes do not match is a fault, and reading goes on with the next line."""
    csv.field_size_limit(LONGEST_CELL)
    rows: list[Row] = []
    faults: list[Fault] = []
    start = first
    while start < len(lines):
        reader = csv.reader(
            islice(lines, start, None), delimiter=separator, strict=True, skipinitialspace=separator != "\t"
        )
        read = 0
        try:
            for cells in reader:
                rows.append(Row(start + read + 1, tuple(cells)))
                read = reader.line_num
            break
        except csv.Error as error:
            broken = start + read
            faults.append(Fault(broken + 1, _quote_fault(error), (lines[broken].strip(),)))
            start = broken + 1
        if len(faults) > _MAX_FAULTS:
            raise Refusal(_("The quotes in {file} do not match: save it anew from the spreadsheet.").format(file=name))
    return rows, faults


def _quote_fault(error: csv.Error) -> str:
    if "expected after" in str(error):
        return _("The quotes in this line do not match.")
    return _("A quote that opens on this line is never closed.")
