"""Reading text files of rows: any usual encoding, any usual separator, every quote accounted for, a piece at a time."""

from __future__ import annotations

import csv
import io
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from threading import Event
from typing import BinaryIO

from data.imports.encoding import encoding_of
from data.imports.intake import Intake
from data.imports.rows import Raw
from data.model.refusal import Refusal
from data.words import _

SEPARATORS = (";", ",", "\t", "|")
_SAMPLE = 200
_SAMPLE_LETTERS = 1_000_000
_MAX_FAULTS = 200
_LONGEST_LINE = 8_000_000
_LONGEST_QUOTED = 6_000_000
"""Past this a cell is not looked through any further: its quote was never meant to open one."""
_MOST_ANEW = 40_000_000
"""How many letters may be read once more, all in all, because a quote before them did not match."""


class Lines(Iterator[str]):
    """The lines of an open file, and those that were put back to be read once more."""

    def __init__(self, text: io.TextIOBase, name: str) -> None:
        self.number = 0
        """How many were given."""
        self.since: list[str] = []
        """Those given since the last row ended."""
        self._text = text
        self._name = name
        self._back: deque[str] = deque()
        self._anew = 0

    def __next__(self) -> str:
        """The next line.

        Raises:
            Refusal: when it goes on without end.
        """
        line = self._back.popleft() if self._back else self._text.readline(_LONGEST_LINE)
        if not line:
            raise StopIteration
        self.number += 1
        if len(line) >= _LONGEST_LINE:
            sentence = _("{file} cannot be read: line {line} is too long.")
            raise Refusal(sentence.format(file=self._name, line=self.number))
        self.since.append(line)
        return line

    def put_back(self, keep: int = 0) -> None:
        """Give the lines since the last row once more, all but the first few.

        Raises:
            Refusal: when too much was read anew already.
        """
        lines = self.since[keep:]
        self._anew += sum(map(len, lines)) if keep else 0
        if self._anew > _MOST_ANEW:
            raise unmatched(self._name)
        self._back.extendleft(reversed(lines))
        self.number -= len(lines)
        self.since.clear()


def read_delimited(file: BinaryIO, name: str, stop: Event | None = None) -> Raw:
    """The rows of an open csv or tsv file.

    Raises:
        Refusal: when it cannot be read or is no text.
        Stopped: when the rep stopped it.
    """
    encoding = encoding_of(file, name, stop)
    file.seek(0)
    text = io.TextIOWrapper(file, encoding.name, encoding.errors, newline="")
    try:
        lines = Lines(text, name)
        separator = _separator(lines, name)
        intake = Intake(name, stop)
        _records(lines, separator, intake, name)
    except UnicodeError as error:  # it changed since its letters were looked at
        raise Refusal(_("{file} is not a text file.").format(file=name)) from error
    finally:
        text.detach()
    return Raw(intake.rows, intake.faults, encoding.remarks)


def _separator(lines: Lines, name: str) -> str:
    """What stands between the cells; a line that only says so is passed over."""
    sample: list[str] = []
    for line in lines:
        sample.append(line)
        if len(sample) == _SAMPLE or sum(map(len, sample)) > _SAMPLE_LETTERS:
            break
    if "".join(sample[:5]).lstrip()[:200].lower().startswith(("<!doctype html", "<html", "<table", "<?xml")):
        raise Refusal(_("{file} is a web page: open it in a spreadsheet and save it as CSV.").format(file=name))
    lines.put_back()
    if sample and sample[0].lower().startswith("sep=") and len(sample[0].strip()) == 5:
        next(lines)
        return sample[0].strip()[-1]
    return sniff(sample)


def sniff(lines: Sequence[str]) -> str:
    """The separator that cuts most of the first lines into the same number of cells, two at least."""
    csv.field_size_limit(_LONGEST_QUOTED)
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


def _records(lines: Lines, separator: str, intake: Intake, name: str) -> None:
    """Every record with its line; one whose quotes do not match is a fault, and reading goes on with the next line."""
    csv.field_size_limit(_LONGEST_QUOTED)
    faults = 0
    while True:
        lines.since.clear()
        reader = csv.reader(lines, delimiter=separator, strict=True, skipinitialspace=separator != "\t")
        try:
            for cells in reader:
                intake.take(lines.number - len(lines.since) + 1, cells)
                lines.since.clear()
            return
        except csv.Error as error:
            broken = lines.since[0]
            line = lines.number - len(lines.since) + 1
            if "field larger" in str(error) and len(lines.since) > 1:
                sentence = _("{file} cannot be read: a quote that opens on line {line} is never closed.")
                raise Refusal(sentence.format(file=name, line=line)) from error
            intake.fault(line, _fault(error), (broken.strip(),))
            lines.put_back(keep=1)
            faults += 1
            if faults > _MAX_FAULTS:
                raise unmatched(name) from error


def unmatched(name: str) -> Refusal:
    """The refusal of a file whose quotes make no sense."""
    return Refusal(_("The quotes in {file} do not match: save it anew from the spreadsheet.").format(file=name))


def _fault(error: csv.Error) -> str:
    if "field larger" in str(error):
        return _("A cell in this line is too long: shorten it to a million letters.")
    if "expected after" in str(error):
        return _("The quotes in this line do not match.")
    return _("A quote that opens on this line is never closed.")
