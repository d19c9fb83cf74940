"""How the letters of a text file are written: found by looking through all of it, a piece at a time."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event
from typing import BinaryIO

from data.imports.rows import MAX_BYTES, check_stop, too_large
from data.model.refusal import Refusal
from data.words import _

_PIECE = 1 << 20
_BOMS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(frozen=True, slots=True)
class Encoding:
    """How to read a file, and what had to be guessed about it."""

    name: str
    errors: str = "strict"
    remarks: tuple[str, ...] = ()


def encoding_of(file: BinaryIO, name: str, stop: Event | None = None) -> Encoding:
    """How the letters of this open file are written.

    Raises:
        Refusal: when it is no text, or too much of it.
        Stopped: when the rep stopped it.
    """
    start = _pieces(file, name, stop)
    first = next(start, b"")
    if first[:2] in _BOMS or _looks_utf16(first):
        found = _BOMS.get(first[:2]) or ("utf-16-le" if first[1:2] == b"\0" else "utf-16-be")
        if not _is(found, file, name, stop):
            raise Refusal(_("{file} is not a text file.").format(file=name))
        return Encoding(found)
    if any(b"\0" in piece for piece in _pieces(file, name, stop)):
        raise Refusal(_("{file} is not a text file.").format(file=name))
    if _is("utf-8-sig", file, name, stop):
        return Encoding("utf-8-sig")
    return _damaged(file, name, stop)


def _pieces(file: BinaryIO, name: str, stop: Event | None) -> Iterator[bytes]:
    """All of the file from its beginning; one that grows while it is read does not go on for ever."""
    file.seek(0)
    read = 0
    while piece := file.read(_PIECE):
        check_stop(stop)
        read += len(piece)
        if read > MAX_BYTES:
            raise too_large(name)
        yield piece


def _is(encoding: str, file: BinaryIO, name: str, stop: Event | None) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for piece in _pieces(file, name, stop):
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _looks_utf16(data: bytes) -> bool:
    """Whether nearly every other byte of the beginning is zero, as in UTF-16 without its mark."""
    start = data[:400]
    return len(start) >= 4 and max(start[0::2].count(0), start[1::2].count(0)) > 0.4 * len(start)


def _damaged(file: BinaryIO, name: str, stop: Event | None) -> Encoding:
    """Windows text, or UTF-8 in which a few bytes were damaged."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")(errors="replace")
    bad = good = lines = first = 0
    for piece in _pieces(file, name, stop):
        text = decoder.decode(piece)
        marks = text.count("\ufffd")
        if marks and not bad:
            first = lines + text.count("\n", 0, text.index("\ufffd")) + 1
        bad += marks
        lines += text.count("\n")
        good += 0 if text.isascii() else sum(1 for letter in text if letter > "\x7f") - marks
    if good > 4 * bad:
        sentence = _("Some letters are damaged, first on line {line}; they show as {mark}.")
        return Encoding("utf-8-sig", "replace", (sentence.format(line=first, mark="\ufffd"),))
    return Encoding("cp1252", "replace")
