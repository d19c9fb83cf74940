"""An export as JSON: one file for each table, a list of objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

from sqlalchemy import Table

from data.exports.tables import Rows, exported_tables
from data.model.refusal import Refusal
from data.transaction import pack, unpack
from data.words import _

_PIECE = 1 << 16
_LARGEST = 16_000_000
"""No row of ours is as long."""


def written(rows: Rows) -> dict[str, bytes]:
    """The files by name."""
    return {
        f"{table.name}.json": json.dumps(
            [pack(dict(row)) for row in rows[table.name]], ensure_ascii=False, indent=1
        ).encode()
        for table in exported_tables()
    }


def read_back(folder: Path, table: Table) -> Iterator[dict[str, Any]]:
    """The rows of one table, one by one.

    Raises:
        Refusal: when the file is damaged.
    """
    path = folder / f"{table.name}.json"
    try:
        with path.open(encoding="utf-8") as file:
            for row in _objects(file):
                yield unpack(table.name, row)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal(_("{file} is damaged.").format(file=path.name)) from error


def _objects(file: TextIO) -> Iterator[dict[str, Any]]:
    """The objects of a list, of which only one is held in memory.

    Raises:
        ValueError: when it is no list of objects.
    """
    decoder = json.JSONDecoder()
    text = file.read(_PIECE).lstrip()
    expected = "["
    while text.startswith(tuple(expected)) and not text.startswith("]"):
        text = _more(file, text[1:])
        if expected == "[" and text.startswith("]"):
            break
        if not text.startswith("{"):
            raise ValueError(text[:1])
        found, text = _decoded(decoder, file, text)
        yield found
        text, expected = _more(file, text), ",]"
    if not text.startswith("]") or _more(file, text[1:]):
        raise ValueError(text[:1])


def _decoded(decoder: json.JSONDecoder, file: TextIO, text: str) -> tuple[dict[str, Any], str]:
    """The object this text begins with, and what comes after it; as much more is read as it takes."""
    while True:
        try:
            found, end = decoder.raw_decode(text)
        except json.JSONDecodeError:
            more = file.read(max(_PIECE, len(text)))
            if not more or len(text) > _LARGEST:
                raise
            text += more
        else:
            return found, text[end:]


def _more(file: TextIO, text: str) -> str:
    """The text without space before it, and what comes next where nothing is left."""
    while not (text := text.lstrip()) and (piece := file.read(_PIECE)):
        text = piece
    return text
